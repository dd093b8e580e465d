//! No act sets a period. A choice on a page that never runs out is forgotten by the one who made it.
//!
//! ## Bad
//! ```json advice webshop /dialogs/cookies
//! { "/dialogs/cookies/validity": null }
//! ```
//! ```json advice clinic /dialogs/pictures
//! { "/dialogs/pictures/validity": { "accepted": "P12M" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/cookies/validity": { "accepted": "P6M", "refused": "P6M" } }
//! ```
//! ```json good sports-club
//! { "/dialogs/photo/kind": "paper", "/dialogs/photo/channel": "paper",
//!   "/dialogs/photo/validity": { "until": { "da": "Vi spørger igen ved hver sæsonstart.", "en": "We ask again at the start of every season." } } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::dialog::DialogKind;

pub static RULE: Rule = Rule {
    id: "consent-review",
    severity: Severity::Advice,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_5_2, guidance::CONSENT_EDPB],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs().filter(|dialog| dialog.consents_of(config).next().is_some()) {
        let validity = dialog.validity();
        // No cookie keeps what is signed: the sheet itself says how long it stands.
        let limited = match dialog.kind() {
            Some(DialogKind::Banner | DialogKind::Modal) => validity.is_some_and(|validity| validity.accepted().is_some()),
            Some(DialogKind::Paper) => validity.is_some_and(|validity| validity.until().is_some()),
            _ => continue,
        };
        if !limited {
            found.at(dialog.0, dialog.id().unwrap_or_default());
        }
    }
}
