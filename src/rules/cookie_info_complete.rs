//! The Cookie Order counts five things: plain language, the aim, everybody behind it, access to refuse and to change one's
//! mind, and all of it together and permanently within reach. Language, names, refusal and withdrawal have rules of their
//! own; the dialog puts them together and keeps them within reach. Left for the file are the aim of each thing, and that the
//! purpose is asked for at all.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/statistics
//! { "/purposes/statistics/description": null }
//! ```
//! ```json risk webshop /purposes/preferences
//! { "/dialogs/cookies/purposes": ["necessary", "statistics", "marketing", "embedded-content"] }
//! ```
//! ```json advice webshop /purposes/statistics/services/matomo/storage/0
//! { "/purposes/statistics/services/matomo/storage/0/why": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/description": null }
//! ```
//! What is necessary needs no consent, and no dialog asks for it:
//! da: Det nødvendige kræver ikke samtykke, og ingen dialog beder om det:
//! ```json good webshop
//! { "/dialogs/cookies/purposes": ["preferences", "statistics", "marketing", "embedded-content"] }
//! ```
//! A consent that stores nothing on the device:
//! da: Et samtykke, der intet gemmer på enheden:
//! ```json good sports-club
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "cookie-info-complete",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![danish::COOKIE_3_2, danish::COOKIE_3_2_2, danish::COOKIE_3_2_5],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| purpose.is_consent() && purpose.uses_device()) {
        let id = purpose.id().unwrap_or_default();
        if !told::says(purpose.description()) {
            found.add(Severity::Unlawful, purpose.0, None, id);
        }
        let asked = |dialog: crate::config::dialog::Dialog| dialog.is_web() && dialog.purposes().into_iter().flatten().any(|asked| asked == id);
        if config.dialogs().next().is_some() && !config.dialogs().any(asked) {
            found.add(Severity::Risk, purpose.0, "unasked", id);
        }
        for stored in purpose.each_service().flat_map(|service| service.storage().into_iter().flatten()) {
            if !told::says(stored.why()) {
                found.add(Severity::Advice, stored.0, "aim", stored.name().unwrap_or_default());
            }
        }
    }
}
