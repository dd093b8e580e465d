//! A signal such as `analytics_storage` is either granted or denied. If two purposes share it, a yes to the one is told as a
//! yes to the other.
//!
//! ## Bad
//! ```json risk webshop /purposes/marketing/services/0/signals/0
//! { "/purposes/statistics/services/google-analytics/signals": ["analytics_storage"], "/purposes/marketing/services/0/signals": ["analytics_storage"] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/services/google-analytics/signals": ["analytics_storage"], "/purposes/statistics/services/matomo/signals": ["analytics_storage"], "/purposes/marketing/services/0/signals": ["ad_storage"] }
//! ```
//! Each purpose with its own signals:
//! da: Hvert formål med sine egne signaler:
//! ```json good webshop
//! { "/purposes/statistics/services/google-analytics/signals": ["analytics_storage"], "/purposes/marketing/services/0/signals": ["ad_storage", "ad_user_data"] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "signal-two-purposes",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, gdpr::RECITAL_43],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let mut seen = std::collections::BTreeMap::new();
    for purpose in config.purposes() {
        let id = purpose.id().unwrap_or_default();
        for (node, signal) in purpose.each_service().flat_map(|service| service.signals().into_iter().flat_map(|signals| signals.nodes())) {
            if *seen.entry(signal).or_insert(id) != id {
                found.at(node, signal);
            }
        }
    }
}
