//! The Cookie Order asks for consent, so an interest cannot carry the storing; nor can it carry what is done with the data
//! when the consent is missing. A second layer where visitors may object to "legitimate interest" is no consent either.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/statistics/basis/article
//! { "/purposes/statistics/basis/article": "6(1)(f)" }
//! ```
//! ```json risk webshop /purposes/statistics/furtherBases/0/article
//! { "/purposes/statistics/furtherBases": [{ "article": "6(1)(f)", "for": { "da": "at måle", "en": "measuring" } }] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/preferences/basis/article": "6(1)(f)" }
//! ```
//! ```json good webshop
//! { "/purposes/statistics/basis/article": "6(1)(f)", "/purposes/statistics/services": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Article;
#[cfg(feature = "tools")]
use crate::config::shape::Each;

pub static RULE: Rule = Rule {
    id: "cookie-no-legitimate-interest",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![danish::COOKIE_3_1, decisions::DBA, guidance::BANNERS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| purpose.is_tracking() && purpose.uses_device()) {
        let id = purpose.id().unwrap_or_default();
        let first = purpose.basis().filter(|basis| basis.article() == Some(Article::LegitimateInterests));
        if let Some(node) = first.and_then(|basis| basis.0.get("article")) {
            found.at(node, id);
        }
        #[cfg(feature = "tools")]
        for further in purpose.further_bases().each() {
            if let Some(node) = further.0.get("article").filter(|_| further.article() == Some(Article::LegitimateInterests)) {
                found.add(Severity::Risk, node, "further", id);
            }
        }
    }
}
