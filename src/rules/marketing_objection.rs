//! The right is absolute, whatever the basis, and reaches profiling for marketing. The notice shows it in a section of its
//! own. The person must also be told how to say no, and nothing may limit it.
//!
//! ## Bad
//! ```json unlawful telecom-cpr /purposes/advertising/marketing
//! { "/purposes/advertising/marketing/optOut": null }
//! ```
//! ```json unlawful telecom-cpr /purposes/advertising/rights/objection
//! { "/purposes/advertising/rights": { "objection": { "limit": { "da": "Kun en gang om året.", "en": "Once a year only." }, "law": { "da": "vores vilkår", "en": "our terms" } } } }
//! ```
//!
//! ## Good
//! ```json good telecom-cpr
//! {}
//! ```
//! ```json good webshop
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "marketing-objection",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_21_2, gdpr::ARTICLE_21_3, gdpr::ARTICLE_21_4],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(marketing) = purpose.marketing() else { continue };
        let id = purpose.id().unwrap_or_default();
        if !purpose.is_consent() && marketing.soft_opt_in() != Some(true) && !told::says(marketing.opt_out()) {
            found.at(marketing.0, id);
        }
        if let Some(limit) = purpose.rights().and_then(|rights| rights.objection()) {
            found.add(Severity::Unlawful, limit.0, "limit", id);
        }
    }
}
