//! Who says yes must know for how long, and to whom: an informed consent covers both.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/statistics/services/google-analytics/storage/0
//! { "/purposes/statistics/services/google-analytics/storage/0/duration": null }
//! ```
//! ```json unlawful webshop /purposes/statistics/services/google-analytics/storage/0
//! { "/purposes/statistics/services/google-analytics/storage/0/thirdParty": null }
//! ```
//! ```json advice webshop /purposes/necessary/services/0/storage/0
//! { "/purposes/necessary/services/0/storage/0/duration": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/services/google-analytics/storage/0/duration": "session" }
//! ```
//! ```json good webshop
//! { "/purposes/marketing/services/0/storage/2/thirdParty": null, "/purposes/necessary/services/0/storage/0/thirdParty": null }
//! ```
//! ```json good webshop
//! { "/purposes/marketing/services/0/storage/2": { "kind": "pixel", "name": "tr", "party": "third" } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::service::{Party, StorageKind};
use crate::config::shape::Each;

pub static RULE: Rule = Rule {
    id: "cookie-duration",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, danish::COOKIE_3_1, danish::COOKIE_3_2_3],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let consent = purpose.is_consent();
        for service in purpose.each_service() {
            for stored in service.storage().each() {
                let name = stored.name().unwrap_or_default();
                if stored.duration().is_none() && stored.kind() != Some(StorageKind::Pixel) {
                    found.add(if consent { Severity::Unlawful } else { Severity::Advice }, stored.0, None, name);
                } else if consent && stored.third_party().is_none() && stored.party() != Some(Party::Third) {
                    found.add(Severity::Unlawful, stored.0, "third-party", name);
                }
            }
        }
    }
}
