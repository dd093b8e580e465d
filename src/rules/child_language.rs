//! A notice to children needs words of its own: what is done, why, and that it is fine to say no. The words of adults with a
//! drawing beside them are not enough.
//!
//! ## Bad
//! ```json unlawful counselling /purposes/chat
//! { "/purposes/chat/child": null }
//! ```
//! ```json unlawful counselling /purposes/chat/child
//! { "/purposes/chat/child/description": null }
//! ```
//!
//! ## Good
//! ```json good counselling
//! { "/purposes/chat/child/description/en": "We keep what you write. Then the next person knows what you have told us." }
//! ```
//! What no notice to children tells of needs no words for them: a club writes to the parents.
//! da: Det, ingen oplysningstekst til børn fortæller om, kræver ingen ord til dem: en klub skriver til forældrene.
//! ```json good sports-club
//! { "/purposes/membership/child": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::notice::{Audience, Notice};
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "child-language",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_12_1, gdpr::RECITAL_58],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in told_to_children(config) {
        match purpose.child() {
            None => found.at(purpose.0, purpose.id().unwrap_or_default()),
            Some(child) => {
                let said = |text: Option<crate::config::Text<'_>>| text.is_some_and(|text| text.says());
                if !said(child.title()) || !said(child.description()) {
                    found.at(child.0, purpose.id().unwrap_or_default());
                }
            }
        }
    }
}

/// The purposes that a notice to children tells of.
pub fn told_to_children(config: &Config) -> impl Iterator<Item = Purpose<'_>> {
    let is_to_children = |notice: Notice<'_>| notice.audience() == Some(Audience::Child);
    config.purposes().filter(move |purpose| config.notices_for(*purpose).any(is_to_children))
}
