//! The Marketing Practices Act asks for it whoever the receiver is, firms too. The only way round is the exception for one's
//! own customers (marketing-soft-optin).
//!
//! ## Bad
//! ```json unlawful webshop /purposes/newsletter/basis/article
//! { "/purposes/newsletter/basis/article": "6(1)(f)" }
//! ```
//! ```json unlawful telecom-cpr /purposes/advertising/basis/article
//! { "/purposes/advertising/marketing/channels": ["post", "sms"] }
//! ```
//!
//! ## Review
//! ```json review sports-club /purposes/membership/aim
//! { "/purposes/membership/aim": "newsletter" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/basis/article": "6(1)(f)", "/purposes/newsletter/marketing/softOptIn": true }
//! ```
//! ```json good telecom-cpr
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::Aim;

pub static RULE: Rule = Rule {
    id: "marketing-e-consent",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![danish::MFL_2_14, danish::MFL_10_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| !purpose.is_consent()) {
        let id = purpose.id().unwrap_or_default();
        match purpose.marketing() {
            Some(marketing) => {
                if marketing.is_electronic() && marketing.soft_opt_in() != Some(true) {
                    let basis = purpose.basis().map(|basis| basis.0.get("article").unwrap_or(basis.0));
                    found.at(basis.unwrap_or(marketing.0), id);
                }
            }
            None => {
                if let Some(aim) = purpose.0.get("aim").filter(|_| purpose.is_aim(Aim::Newsletter)) {
                    found.add(Severity::Review, aim, "newsletter", id);
                }
            }
        }
    }
}
