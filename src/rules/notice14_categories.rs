//! The person did not give the data and cannot know what the controller holds. So Article 14 asks for the categories, where
//! Article 13 does not.
//!
//! ## Bad
//! ```json unlawful telecom-cpr /purposes/complaints
//! { "/purposes/complaints/data": null }
//! ```
//! ```json unlawful telecom-cpr /purposes/complaints/data
//! { "/purposes/complaints/data": [] }
//! ```
//!
//! ## Good
//! ```json good telecom-cpr
//! { "/purposes/complaints/data": ["name", "address"] }
//! ```
//! ```json good webshop
//! { "/purposes/enquiries/data": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::Element;
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "notice14-categories",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_14_1_D],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| purpose.from_elsewhere()) {
        let Some(severity) = told::of_purpose(config, purpose, Element::Categories) else { continue };
        if purpose.data().is_none_or(|data| data.is_empty()) {
            found.add(severity, node(purpose), None, purpose.id().unwrap_or_default());
        }
    }
}

fn node(purpose: Purpose<'_>) -> &crate::config::json::Node {
    purpose.0.get("data").unwrap_or(purpose.0)
}
