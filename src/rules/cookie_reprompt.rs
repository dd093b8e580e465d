//! Who asks again every day until the answer is yes does not leave the choice free.
//!
//! ## Bad
//! ```json advice webshop /dialogs/cookies/validity/refused
//! { "/dialogs/cookies/validity": { "accepted": "P12M", "refused": "P1D" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/cookies/validity": { "accepted": "P6M", "refused": "P12M" } }
//! ```
//! ```json good webshop
//! { "/dialogs/cookies/validity": { "accepted": "P12M" } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "cookie-reprompt",
    severity: Severity::Advice,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, gdpr::RECITAL_42],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for validity in config.dialogs().filter_map(|dialog| dialog.validity()) {
        let shorter = validity.refused().zip(validity.accepted()).is_some_and(|(refused, accepted)| refused.minutes() < accepted.minutes());
        if let Some(node) = validity.0.get("refused").filter(|_| shorter) {
            found.at(node, node.string().unwrap_or_default());
            let accepted = validity.0.get("accepted").and_then(|accepted| accepted.string()).unwrap_or_default();
            found.mend(&["\"", accepted, "\""].concat());
        }
    }
}
