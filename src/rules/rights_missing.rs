//! Which rights apply follows from the basis, and the notice writes them itself: objection with every public task and
//! legitimate interest. A limit that the configuration adds must rest on a law, and names it.
//!
//! ## Bad
//! ```json risk webshop /purposes/enquiries/rights/objection
//! { "/purposes/enquiries/rights": { "objection": { "limit": { "da": "Du kan ikke gøre indsigelse.", "en": "You cannot object." } } } }
//! ```
//! ```json risk webshop /purposes/accounting/rights/erasure
//! { "/purposes/accounting/rights/erasure/law": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! {}
//! ```
//! A municipality's archive, by an act:
//! da: En kommunes arkiv, efter en lov:
//! ```json good municipality
//! { "/purposes/enquiries/rights": { "erasure": { "limit": { "da": "Vi sletter ikke, hvad arkivloven kræver bevaret.", "en": "We do not erase what the Danish Archives Act requires us to keep." }, "law": { "da": "arkivloven", "en": "the Danish Archives Act" } } } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "rights-missing",
    severity: Severity::Unlawful,
    decided: Decided::Construction { test: "objection_stands_apart" },
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_21_1, gdpr::ARTICLE_13_2_B, gdpr::ARTICLE_14_2_C],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(rights) = purpose.rights() else { continue };
        let limits =
            [rights.access(), rights.rectification(), rights.erasure(), rights.restriction(), rights.portability(), rights.objection()];
        for limit in limits.into_iter().flatten().filter(|limit| told::says(limit.limit()) && !told::says(limit.law())) {
            found.add(Severity::Risk, limit.0, None, purpose.id().unwrap_or_default());
        }
    }
}
