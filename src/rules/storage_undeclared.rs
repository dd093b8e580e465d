//! What is not declared is told to nobody, and is not erased when consent is withdrawn.
//!
//! ## Bad
//! ```json advice webshop /purposes/statistics/services/google-analytics
//! { "/purposes/statistics/services/google-analytics/storage": null }
//! ```
//! ```json advice webshop /purposes/statistics/services/google-analytics
//! { "/purposes/statistics/services/google-analytics/name": "Google Analytics 4", "/purposes/statistics/services/google-analytics/storage": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/services/google-analytics/storage": [] }
//! ```
//! ```json good webshop
//! { "/purposes/preferences/services/0/storage": null }
//! ```
//! A name that only begins alike:
//! da: Et navn, der kun begynder ens:
//! ```json good webshop
//! { "/purposes/preferences/services/0/name": "Stripes", "/purposes/preferences/services/0/storage": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, storage};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "storage-undeclared",
    severity: Severity::Advice,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![danish::COOKIE_3_2_2],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for service in config.purposes().flat_map(|purpose| purpose.each_service()).filter(|service| service.storage().is_none()) {
        if let Some(known) = storage::known_of_service(service) {
            found.at(service.0, known.product);
        }
    }
}
