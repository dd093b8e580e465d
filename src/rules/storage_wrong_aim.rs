//! Whoever says yes to statistics has not said yes to advertising. An advertising cookie under statistics is set on a consent
//! that was never given.
//!
//! ## Bad
//! ```json risk webshop /purposes/statistics/services/google-analytics/storage/0/name
//! { "/purposes/statistics/services/google-analytics/storage/0/name": "_gcl_au" }
//! ```
//! ```json risk webshop /purposes/preferences/services/0/storage/0/name
//! { "/purposes/preferences/services/0/storage/0/name": "_hjSessionUser_123" }
//! ```
//! An advertising pixel of LinkedIn's under statistics; its analytics belong there:
//! da: En reklamepixel fra LinkedIn under statistik; dens analyse hører til dér:
//! ```json risk webshop /purposes/statistics/services/google-analytics/storage/0/name
//! { "/purposes/statistics/services/google-analytics/storage/0/name": "li_fat_id", "/purposes/statistics/services/google-analytics/storage/1/name": "lms_analytics" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/marketing/services/0/storage/0/name": "_ga" }
//! ```
//! ```json good webshop
//! { "/purposes/preferences/services/0/storage/0/name": "pll_language" }
//! ```
//! A common name of another provider.
//! da: Et almindeligt navn hos en anden udbyder.
//! ```json good webshop
//! { "/purposes/preferences/services/0/storage/0/name": "uid" }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, storage};
use crate::config::Config;
use crate::config::purpose::Aim;

pub static RULE: Rule = Rule {
    id: "storage-wrong-aim",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, danish::COOKIE_3_2_2],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        let Some(aim) = purpose.aim() else { continue };
        for service in purpose.each_service() {
            for stored in service.storage().into_iter().flatten() {
                let known = storage::known(service, stored).filter(|known| known.aim.is_some_and(|known| reaches_further(known, aim)));
                if let Some((known, node)) = known.zip(stored.0.get("name")) {
                    found.at(node, known.product);
                }
            }
        }
    }
}

/// Whether a consent to `asked` does not reach storage for `known`.
fn reaches_further(known: Aim, asked: Aim) -> bool {
    match known {
        Aim::Marketing => asked != Aim::Marketing && asked != Aim::EmbeddedContent,
        Aim::Statistics => matches!(asked, Aim::Preferences | Aim::Necessary | Aim::Security),
        _ => false,
    }
}
