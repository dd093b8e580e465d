//! The legislator gives an authority its tasks, and with them the basis for processing: an act, Article 6(1)(c) or (e).
//! An authority that weighs its own interests against the citizen's would be judge in its own case.
//!
//! ## Bad
//! ```json unlawful municipality /purposes/enquiries/basis/article
//! { "/purposes/enquiries/basis": { "article": "6(1)(f)", "interest": { "da": "at svare borgerne", "en": "answering residents" } } }
//! ```
//! ```json unlawful municipality /purposes/enquiries/furtherBases/0/article
//! { "/purposes/enquiries/furtherBases": [{ "article": "6(1)(f)", "for": { "da": "at gemme svaret", "en": "keeping the answer" } }] }
//! ```
//! ```json risk municipality /purposes/enquiries/basis/article
//! { "/purposes/enquiries/basis": { "article": "6(1)(f)", "outsideTasks": true, "interest": { "da": "at udleje mødelokaler", "en": "letting meeting rooms" } } }
//! ```
//!
//! ## Good
//! ```json good municipality
//! {}
//! ```
//! A private body with a task in the public interest:
//! da: En privat med en opgave i samfundets interesse:
//! ```json good municipality
//! { "/controller/kind": "private", "/controller/publicTask": true,
//!   "/purposes/enquiries/basis": { "article": "6(1)(f)", "interest": { "da": "at svare dem, der skriver", "en": "answering those who write" } } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Article;
use crate::config::json::Node;

pub static RULE: Rule = Rule {
    id: "basis-public-no-6-1-f",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_6_1_SECOND, gdpr::RECITAL_47],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    if !config.is_public_authority() {
        return;
    }
    for purpose in config.purposes() {
        let id = purpose.id().unwrap_or_default();
        if let Some(basis) = purpose.basis() {
            balances(basis.0, basis.article(), basis.outside_tasks(), id, found);
        }
        for basis in purpose.further_bases().into_iter().flatten() {
            balances(basis.0, basis.article(), basis.outside_tasks(), id, found);
        }
    }
}

fn balances(basis: &Node, article: Option<Article>, outside: Option<bool>, id: &str, found: &mut Findings) {
    let (Some(Article::LegitimateInterests), Some(node)) = (article, basis.get("article")) else { return };
    if outside == Some(true) {
        found.add(Severity::Risk, node, "outside", id);
    } else {
        found.at(node, id);
    }
}
