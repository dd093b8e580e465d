//! `ad_storage`, `ad_user_data` and `ad_personalization` tell Google, and `uet` tells Microsoft, that the visitor has said yes
//! to advertising. A yes to statistics, or to videos, does not say that.
//!
//! ## Bad
//! ```json risk webshop /purposes/statistics/services/google-analytics/signals/1
//! { "/purposes/statistics/services/google-analytics/signals": ["analytics_storage", "ad_storage"] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/services/google-analytics/signals": ["analytics_storage"], "/purposes/marketing/services/0/signals": ["ad_storage", "ad_user_data", "ad_personalization"] }
//! ```
//! Necessary storage may have a signal of its own:
//! da: Nødvendig lagring kan have sit eget signal:
//! ```json good webshop
//! { "/purposes/necessary/services/0/signals": ["security_storage", "functionality_storage"] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::Aim;

pub static RULE: Rule = Rule {
    id: "signal-wrong-aim",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, gdpr::RECITAL_43],
    aliases: &[],
    check,
};

const ADVERTISING: [&str; 4] = ["ad_storage", "ad_user_data", "ad_personalization", "uet"];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| purpose.aim().is_some_and(|aim| aim != Aim::Marketing)) {
        for (node, signal) in purpose.each_service().flat_map(|service| service.signals().into_iter().flat_map(|signals| signals.nodes())) {
            if ADVERTISING.contains(&signal) {
                found.at(node, signal);
            }
        }
    }
}
