//! The officer is the one inside the house to whom a person can turn in confidence. A name is not needed, a way to write or
//! call is.
//!
//! ## Bad
//! ```json unlawful municipality /controller
//! { "/controller/dpo": null }
//! ```
//! ```json unlawful webshop /controller/dpo
//! { "/controller/dpo": { "name": "Kirsten Lund" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! {}
//! ```
//! ```json good municipality
//! { "/controller/dpo": { "email": "dpo@example.org" } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::Element;

pub static RULE: Rule = Rule {
    id: "notice-dpo",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1_B, gdpr::ARTICLE_14_1_B, gdpr::ARTICLE_37_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let Some(severity) = told::of_all(config, Element::Dpo) else { return };
    match config.controller().and_then(|controller| controller.dpo()) {
        Some(dpo) if !dpo.is_reached() => found.add(severity, dpo.0, "contact", ""),
        None if config.is_public_authority() => found.add(severity, told::controller(config), None, ""),
        _ => {}
    }
}
