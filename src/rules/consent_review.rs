//! No act sets a period. A choice on a page that never runs out is forgotten by the one who made it.
//!
//! ## Bad
//! ```json advice webshop /dialogs/cookies
//! { "/dialogs/cookies/validity": null }
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
        let lasts = matches!(dialog.kind(), Some(DialogKind::Banner | DialogKind::Modal | DialogKind::Paper));
        let limited = dialog.validity().is_some_and(|validity| validity.accepted().is_some() || validity.until().is_some());
        if lasts && !limited {
            found.at(dialog.0, dialog.id().unwrap_or_default());
        }
    }
}
