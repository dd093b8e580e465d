//! Where a decision with legal or similar effect is made by a machine alone, the person may have a human look at it, say
//! their view and contest it. With special categories of data, only explicit consent or substantial public interest will do.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/order/automated
//! { "/purposes/order/automated": { "safeguards": { "da": "Bed et menneske om at se på det.", "en": "Ask a human to look at it." } } }
//! ```
//! ```json unlawful webshop /purposes/order/automated
//! { "/purposes/order/automated": { "basis": "22(2)(a)" } }
//! ```
//! Explicit consent that nobody asks for:
//! da: Et udtrykkeligt samtykke, som ingen beder om:
//! ```json unlawful webshop /purposes/order/automated/basis
//! { "/purposes/order/automated": { "basis": "22(2)(c)", "safeguards": { "da": "Bed et menneske om at se på det.", "en": "Ask a human to look at it." } } }
//! ```
//! Health under a clinic's condition:
//! da: Helbred under en kliniks betingelse:
//! ```json unlawful counselling /purposes/relatives/automated
//! { "/purposes/relatives/automated": { "basis": "22(2)(b)" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/automated": { "basis": "22(2)(a)", "safeguards": { "da": "Bed et menneske om at se på det.", "en": "Ask a human to look at it." } } }
//! ```
//! A tax authority:
//! da: En skattemyndighed:
//! ```json good municipality
//! { "/purposes/data-requests/automated": { "basis": "22(2)(b)" } }
//! ```
//! ```json good counselling
//! { "/purposes/chat/automated": { "basis": "22(2)(c)", "safeguards": { "da": "En rådgiver læser det, hvis du beder om det.", "en": "A counsellor reads it if you ask." } } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Condition;
use crate::config::purpose::AutomatedBasis;

pub static RULE: Rule = Rule {
    id: "consent-explicit-automated",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_22_1, gdpr::ARTICLE_22_2, gdpr::ARTICLE_22_3, gdpr::ARTICLE_22_4],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(automated) = purpose.automated() else { continue };
        let id = purpose.id().unwrap_or_default();
        match automated.basis() {
            None => found.at(automated.0, id),
            Some(AutomatedBasis::Law) => {}
            Some(_) if automated.safeguards().is_none() => found.add(Severity::Unlawful, automated.0, "safeguards", id),
            Some(_) => {}
        }
        if automated.basis() == Some(AutomatedBasis::Consent) && !purpose.is_consent() {
            found.add(Severity::Unlawful, automated.0.get("basis").unwrap_or(automated.0), "unasked", id);
        }
        let allowed = matches!(purpose.condition(), None | Some(Condition::ExplicitConsent | Condition::PublicInterest));
        if purpose.has_special_data() && !allowed {
            found.add(Severity::Unlawful, automated.0, "special", id);
        }
    }
}
