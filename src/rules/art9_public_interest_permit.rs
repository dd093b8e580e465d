//! Article 9(2)(g) is open to authorities. A private body may use it only with a permit (section 7(4) of the Danish Data
//! Protection Act), or where an act of its own sector says so.
//!
//! ## Bad
//! ```json unlawful counselling /purposes/relatives/specialCategories/condition
//! { "/purposes/relatives/specialCategories": { "condition": "9(2)(g)" } }
//! ```
//!
//! ## Review
//! ```json review counselling /purposes/relatives/specialCategories/condition
//! { "/purposes/relatives/specialCategories": { "condition": "9(2)(g)", "law": { "da": "serviceloven", "en": "the Danish Social Services Act" } } }
//! ```
//!
//! ## Good
//! ```json good counselling
//! { "/purposes/relatives/specialCategories": { "condition": "9(2)(g)", "permit": "2007-42-0480" } }
//! ```
//! ```json good counselling
//! { "/controller/kind": "public-authority", "/purposes/relatives/specialCategories": { "condition": "9(2)(g)" } }
//! ```
//! ```json good counselling
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Condition;
use crate::config::controller::Controller;

pub static RULE: Rule = Rule {
    id: "art9-public-interest-permit",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_9_2_G, danish::DBL_7_4],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    if config.is_public_authority() || !config.is_danish() {
        return;
    }
    let public_task = config.controller().and_then(Controller::public_task) == Some(true);
    for purpose in config.purposes().filter(|purpose| purpose.condition() == Some(Condition::PublicInterest)) {
        let Some(special) = purpose.special_categories().filter(|special| special.permit().is_none()) else { continue };
        let node = special.0.get("condition").unwrap_or(special.0);
        let id = purpose.id().unwrap_or_default();
        if public_task || special.law().is_some() {
            found.add(Severity::Review, node, "law", id);
        } else {
            found.at(node, id);
        }
    }
}
