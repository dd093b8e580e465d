//! The person must be able to understand which of their data count and how, and what can come of it: not the formula, but the
//! procedure and the principles.
//!
//! ## Bad
//! ```json unlawful municipality /purposes/recruitment/automated
//! { "/purposes/recruitment/automated": { "basis": "22(2)(a)", "significance": { "da": "Du kan få afslag.", "en": "You may be turned down." } } }
//! ```
//! ```json unlawful municipality /purposes/recruitment/automated
//! { "/purposes/recruitment/automated": { "basis": "22(2)(a)", "logic": { "da": "Systemet tæller dine point.", "en": "The system counts your points." } } }
//! ```
//!
//! ## Good
//! ```json good municipality
//! { "/purposes/recruitment/automated": { "basis": "22(2)(a)", "logic": { "da": "Systemet tæller dine point.", "en": "The system counts your points." }, "significance": { "da": "Du kan få afslag.", "en": "You may be turned down." } } }
//! ```
//! Humans decide:
//! da: Mennesker afgør det:
//! ```json good municipality
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::Element;

pub static RULE: Rule = Rule {
    id: "notice-automated",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_2_F, gdpr::ARTICLE_14_2_G],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(automated) = purpose.automated() else { continue };
        let Some(severity) = told::of_purpose(config, purpose, Element::Automated) else { continue };
        let id = purpose.id().unwrap_or_default();
        if !told::says(automated.logic()) {
            found.add(severity, automated.0, None, id);
        } else if !told::says(automated.significance()) {
            found.add(severity, automated.0, "significance", id);
        }
    }
}
