//! Health, religion, union membership and the like are forbidden to process unless one of ten exceptions opens the door.
//! The person must be able to see which.
//!
//! ## Bad
//! ```json unlawful municipality /purposes/enquiries/data/3
//! { "/purposes/enquiries/data": ["name", "address", "message", "health"] }
//! ```
//! A type of data of one's own:
//! da: En oplysningstype, man selv har lavet:
//! ```json unlawful webshop /purposes/enquiries/data/1
//! { "/purposes/enquiries/data": ["name", { "id": "intolerance", "label": { "da": "allergi", "en": "allergy" }, "special": "health" }] }
//! ```
//! The same type of data, referred to from another purpose:
//! da: Den samme oplysningstype, nævnt i et andet formål:
//! ```json unlawful webshop /purposes/order/data/0
//! { "/purposes/enquiries/data": ["name", { "id": "intolerance", "label": { "da": "allergi", "en": "allergy" }, "special": "health" }],
//!   "/purposes/enquiries/specialCategories": { "condition": "9(2)(a)" }, "/purposes/order/data/0": "intolerance" }
//! ```
//! The condition covers health alone:
//! da: Betingelsen dækker kun helbred:
//! ```json unlawful counselling /purposes/relatives/data/1
//! { "/purposes/relatives/data": ["health", "religion"], "/purposes/relatives/source/data": null }
//! ```
//!
//! ## Good
//! A clinic:
//! da: En klinik:
//! ```json good counselling
//! { "/purposes/relatives/data": ["health", "genetic"], "/purposes/relatives/source/data": null, "/purposes/relatives/specialCategories/data": null }
//! ```
//! A union's list of members:
//! da: En fagforenings medlemsliste:
//! ```json good sports-club
//! { "/controller/nonprofitAim": "trade-union", "/purposes/membership/data": ["name", "union-membership"],
//!   "/purposes/membership/specialCategories": { "condition": "9(2)(d)" } }
//! ```
//! Social problems are ordinary data, and a CPR number has a rule of its own:
//! da: Sociale problemer er almindelige oplysninger, og et CPR-nummer har sin egen regel:
//! ```json good webshop
//! { "/purposes/enquiries/data": ["name", "social-problems", "cpr"] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "art9-condition-missing",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_9_1, danish::DBL_7_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let mut bare = purpose.special_data().filter(|(_, data)| !is_covered(purpose, data.id)).peekable();
        if let Some((node, _)) = bare.peek().copied() {
            let ids: Vec<&str> = bare.map(|(_, data)| data.id).collect();
            found.at(node, ids.join(", "));
        }
    }
}

/// Whether the condition is for this type of data: for the listed, or, without a list, for all.
fn is_covered(purpose: Purpose<'_>, id: &str) -> bool {
    purpose
        .special_categories()
        .filter(|special| special.condition().is_some())
        .is_some_and(|special| special.data().is_none_or(|list| list.is_empty() || list.into_iter().any(|data| data == id)))
}
