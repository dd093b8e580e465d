//! Without a name and an address a person has nobody to ask, and no right can be used. A website alone is no contact: the
//! person must be able to write or call.
//!
//! ## Bad
//! ```json unlawful webshop /controller
//! { "/controller/name": " " }
//! ```
//! ```json unlawful webshop /controller
//! { "/controller/address": null, "/controller/email": null, "/controller/phone": null }
//! ```
//! ```json risk webshop /controller/country
//! { "/controller/country": "US" }
//! ```
//! ```json unlawful webshop /controller/representative
//! { "/controller/country": "US", "/controller/representative": { "name": "Nordlys Europe ApS" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/controller/address": null, "/controller/phone": null }
//! ```
//! ```json good webshop
//! { "/controller/country": "NO" }
//! ```
//! ```json good webshop
//! { "/controller/country": "US", "/controller/representative": { "name": "Nordlys Europe ApS", "email": "eu@nordlyscykler.dk" } }
//! ```
//! A configuration without notices tells it elsewhere.
//! da: En konfiguration uden oplysningstekster fortæller det et andet sted.
//! ```json good webshop
//! { "/notices": null, "/dialogs": null, "/controller/name": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::is_third_country;
use crate::config::notice::Element;

pub static RULE: Rule = Rule {
    id: "notice-controller",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1_A, gdpr::ARTICLE_14_1_A, gdpr::ARTICLE_27],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let Some(severity) = told::of_all(config, Element::Controller) else { return };
    let node = told::controller(config);
    let Some(controller) = config.controller() else { return found.add(severity, node, None, "") };
    if controller.name().is_none_or(|name| name.trim().is_empty()) {
        return found.add(severity, node, None, "");
    }
    let reached = [controller.address(), controller.email(), controller.phone()];
    if !reached.into_iter().flatten().any(|contact| !contact.trim().is_empty()) {
        found.add(severity, node, "contact", controller.name().unwrap_or_default());
    }
    let Some(country) = controller.0.get("country").filter(|country| country.string().is_some_and(is_third_country))
    else {
        return;
    };
    match controller.representative() {
        Some(representative) if !representative.is_reached() => found.add(severity, representative.0, "representative-contact", ""),
        None if !config.is_public_authority() => {
            found.add(Severity::Risk, country, "representative", country.string().unwrap_or_default());
        }
        _ => {}
    }
}
