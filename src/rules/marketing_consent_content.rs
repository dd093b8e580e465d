//! "Marketing" alone is a blank cheque. The receiver must be able to tell which products the yes is about and where the
//! messages will arrive; a social medium is named.
//!
//! ## Bad
//! ```json risk webshop /purposes/newsletter/marketing
//! { "/purposes/newsletter/marketing": { "channels": ["email"] } }
//! ```
//! ```json risk webshop /purposes/newsletter/marketing
//! { "/purposes/newsletter/marketing/channels": null }
//! ```
//! ```json risk webshop /purposes/newsletter/marketing/channels/1
//! { "/purposes/newsletter/marketing/channels": ["email", "social"] }
//! ```
//! ```json risk webshop /purposes/newsletter
//! { "/purposes/newsletter/marketing": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/marketing/channels": ["email", "social"], "/purposes/newsletter/description/da": "Vi sender dig nyheder på e-mail og Messenger." }
//! ```
//! ```json good webshop
//! { "/purposes/marketing/marketing": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::purpose::{Aim, Channel, Purpose};

pub static RULE: Rule = Rule {
    id: "marketing-consent-content",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![danish::MFL_10_1, gdpr::ARTICLE_4_11],
    aliases: &[],
    check,
};

const MEDIA: [&str; 12] = [
    "facebook", "messenger", "instagram", "linkedin", "tiktok", "snapchat", "whatsapp", "pinterest", "youtube", "reddit", "telegram",
    "bluesky",
];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        let id = purpose.id().unwrap_or_default();
        let Some(marketing) = purpose.marketing() else {
            if purpose.is_aim(Aim::Newsletter) {
                found.add(Severity::Risk, purpose.0, None, id);
            }
            continue;
        };
        let no_channel = marketing.channels().is_none_or(|channels| channels.is_empty());
        if no_channel || !told::says(marketing.products()) {
            found.add(Severity::Risk, marketing.0, if no_channel { "channels" } else { "products" }, id);
        }
        let social = marketing.channels().into_iter().flat_map(|channels| channels.nodes()).find(|(_, channel)| *channel == Channel::Social);
        if let Some((node, _)) = social.filter(|_| !names_medium(config, purpose)) {
            found.add(Severity::Risk, node, "social", id);
        }
    }
}

/// Whether the purpose, or a dialog that asks for it, names a social medium.
fn names_medium(config: &Config, purpose: Purpose) -> bool {
    let asks = |dialog: &crate::config::dialog::Dialog| dialog.purposes().into_iter().flatten().any(|id| purpose.id() == Some(id));
    let dialogs = config.dialogs().filter(asks).flat_map(|dialog| [dialog.intro(), dialog.title()]);
    [purpose.title(), purpose.description(), purpose.marketing().and_then(|marketing| marketing.products())]
        .into_iter()
        .chain(dialogs)
        .flatten()
        .flat_map(|text| text.each())
        .any(|(_, text, _)| {
            let small = text.to_lowercase();
            MEDIA.iter().any(|medium| small.contains(medium))
        })
}
