//! Article 6(1)(d) protects life in the single case, when nothing else will carry the processing. It is no general basis
//! for protecting staff, and none for recording every call.
//!
//! ## Bad
//! ```json risk call-recording /purposes/threats/basis/article
//! { "/purposes/threats/basis": { "article": "6(1)(d)" }, "/purposes/threats/scope": "all" }
//! ```
//! ```json risk webshop /purposes/order/furtherBases/0/article
//! { "/purposes/order/furtherBases/0/article": "6(1)(d)", "/purposes/order/scope": "sample" }
//! ```
//!
//! ## Good
//! A call to the emergency services in a single case:
//! da: Et opkald til alarmcentralen i et enkelt tilfælde:
//! ```json good call-recording
//! { "/purposes/threats/basis": { "article": "6(1)(d)" } }
//! ```
//! ```json good counselling
//! { "/purposes/relatives/basis": { "article": "6(1)(d)" } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Article;
use crate::config::purpose::{Aim, Purpose, Scope};

pub static RULE: Rule = Rule {
    id: "basis-vital-interests-narrow",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_6_1_D, gdpr::RECITAL_46, decisions::ERHVERVSSTYRELSEN],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let id = purpose.id().unwrap_or_default();
        if let Some(basis) = purpose.basis().filter(|basis| basis.article() == Some(Article::VitalInterests) && is_routine(purpose)) {
            found.at(basis.0.get("article").unwrap_or(basis.0), id);
        }
        for basis in purpose.further_bases().into_iter().flatten() {
            if basis.article() == Some(Article::VitalInterests) && is_systematic(purpose) {
                found.at(basis.0.get("article").unwrap_or(basis.0), id);
            }
        }
    }
}

fn is_systematic(purpose: Purpose<'_>) -> bool {
    matches!(purpose.scope(), Some(Scope::All | Scope::Sample))
}

/// Where nothing is said, only treatment is taken to be one person at a time.
fn is_routine(purpose: Purpose<'_>) -> bool {
    is_systematic(purpose) || (purpose.scope().is_none() && !purpose.is_aim(Aim::Treatment))
}
