//! "Google Analytics" is a product; who gets the data is Google Ireland Ltd. The visitor must know whom the yes is given to.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/marketing/services/0
//! { "/purposes/marketing/services/0/provider": null }
//! ```
//! ```json risk webshop /purposes/marketing/services/0/provider
//! { "/purposes/marketing/services/0/provider": "Meta Pixel" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/necessary/services/0/provider": null }
//! ```
//! ```json good webshop
//! { "/purposes/preferences/services/0/name": "Nordlys Cykler ApS" }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::letters::trimmed;
use crate::config::letters::same_name;
use crate::config::service::Service;

pub static RULE: Rule = Rule {
    id: "cookie-third-parties-named",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![danish::COOKIE_3_2_3, gdpr::RECITAL_42],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        for service in purpose.each_service() {
            named(config, service, found);
        }
    }
}

fn named(config: &Config, service: Service<'_>, found: &mut Findings) {
    let name = service.name().map(trimmed).unwrap_or_default();
    match service.0.get("provider").zip(service.provider()) {
        Some((node, provider)) if !trimmed(provider).is_empty() => {
            if cfg!(feature = "tools") && same_name(provider, name) && !service.is_own(config) {
                found.add(Severity::Risk, node, "product", name);
            }
        }
        _ => found.at(service.0, name),
    }
}
