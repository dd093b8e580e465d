//! Whether the law or a contract demands the data, or the person may choose, decides what a no costs. Where something does
//! follow, it must be said.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/order
//! { "/purposes/order/provision": null }
//! ```
//! ```json unlawful webshop /purposes/order/provision
//! { "/purposes/order/provision": { "required": "contractual" } }
//! ```
//! ```json unlawful webshop /purposes/enquiries/provision
//! { "/purposes/enquiries/provision/required": null }
//! ```
//! ```json risk webshop /purposes/order/provision
//! { "/purposes/order/provision/required": "statutory" }
//! ```
//! ```json advice bodycam /purposes/police
//! { "/purposes/police/provision": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/enquiries/provision": { "required": "voluntary" }, "/purposes/newsletter/provision": null }
//! ```
//! Article 14 does not ask for it.
//! da: Artikel 14 kræver det ikke.
//! ```json good counselling
//! { "/purposes/relatives/provision": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::Element;
use crate::config::purpose::{Purpose, Requirement};
use crate::config::source::{Person, Source};

pub static RULE: Rule = Rule {
    id: "notice-mandatory",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_2_E],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| purpose.from_person() && !purpose.is_consent()) {
        let Some(severity) = told::of_purpose(config, purpose, Element::Provision) else { continue };
        let severity = if gives(purpose) { severity } else { Severity::Advice };
        let id = purpose.id().unwrap_or_default();
        let Some(provision) = purpose.provision() else {
            found.add(severity, purpose.0, None, id);
            continue;
        };
        match provision.required() {
            None => found.add(severity, provision.0, None, id),
            Some(Requirement::Voluntary) => {}
            Some(_) if !told::says(provision.consequence()) => found.add(severity, provision.0, "consequence", id),
            Some(Requirement::Statutory) if !told::says(provision.law()) => found.add(Severity::Risk, provision.0, "law", id),
            Some(_) => {}
        }
    }
}

/// Whether the person gives the data, and is not only observed.
fn gives(purpose: Purpose) -> bool {
    purpose.source().is_none_or(|sources| sources.into_iter().any(|source| matches!(source, Source::Person(Person::DataSubject))))
}
