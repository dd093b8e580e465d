//! Consumers can say no to the firm itself, and in CPR to everybody (the Robinson list, made every quarter). Before an address
//! is used, or passed on, both must be looked at.
//!
//! ## Review
//! ```json review webshop /purposes/order/marketing/channels/0
//! { "/purposes/order/marketing": { "channels": ["post"], "products": { "da": "cykler", "en": "bicycles" }, "optOut": { "da": "Sig nej.", "en": "Say no." } } }
//! ```
//!
//! ## Good
//! The list stands among the sources.
//! da: Listen står blandt kilderne.
//! ```json good telecom-cpr
//! {}
//! ```
//! ```json good webshop
//! { "/purposes/newsletter/marketing/channels": ["email", "post"] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::{Channel, Purpose};
use crate::config::source::Source;

pub static RULE: Rule = Rule {
    id: "marketing-robinson",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![danish::MFL_10_4, danish::MFL_10_5, danish::MFL_10_6, danish::CPRL_29_2, danish::CPRL_40_4, danish::CPRL_40_5, danish::DBL_13],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| !purpose.is_consent() && !checks_list(*purpose)) {
        let channels = purpose.marketing().and_then(|marketing| marketing.channels());
        let first = channels.into_iter().flat_map(|channels| channels.nodes()).find(|(_, channel)| matches!(channel, Channel::Post | Channel::Phone));
        if let Some((node, _)) = first {
            found.add(Severity::Review, node, None, purpose.id().unwrap_or_default());
        }
    }
}

/// Whether CPR or its list is named as a source.
fn checks_list(purpose: Purpose) -> bool {
    purpose.source().into_iter().flatten().any(|source| match source {
        Source::Elsewhere(elsewhere) => elsewhere.from().into_iter().flat_map(|from| from.each()).any(|(_, text, _)| {
            let small = text.to_lowercase();
            ["cpr", "robinson", "personregister", "civil registration"].iter().any(|word| small.contains(word))
        }),
        Source::Person(_) => false,
    })
}
