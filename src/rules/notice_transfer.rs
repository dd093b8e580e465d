//! Outside the EEA other rules apply. The person must know the country and whether the Commission finds its protection
//! adequate, or else which safeguard there is. How to get a copy of the safeguards, the notice tells by itself.
//!
//! ## Bad
//! A recipient in a third country, and no transfer.
//! da: En modtager i et tredjeland, og ingen overførsel.
//! ```json unlawful webshop /purposes/statistics/recipients/1/country
//! { "/purposes/statistics/transfers": null }
//! ```
//! ```json unlawful webshop /purposes/statistics/transfers/0
//! { "/purposes/statistics/transfers/0": { "recipient": "Google LLC", "country": "US" } }
//! ```
//! ```json unlawful webshop /purposes/marketing/transfers/0
//! { "/purposes/marketing/transfers/0/country": null }
//! ```
//! ```json risk webshop /purposes/statistics/transfers/0/mechanism
//! { "/purposes/statistics/transfers/0/mechanism": "adequacy" }
//! ```
//! ```json unlawful webshop /purposes/marketing/transfers/0/mechanism
//! { "/purposes/marketing/transfers/0/country": "IN" }
//! ```
//! A joint controller that is no named recipient:
//! da: En fælles dataansvarlig, der ikke er nævnt som modtager:
//! ```json unlawful webshop /jointControllers/0/country
//! { "/jointControllers/0/country": "IN", "/purposes/marketing/recipients": [] }
//! ```
//! Another recipient there than the transfer names.
//! da: En anden modtager dér end den, overførslen nævner.
//! ```json risk webshop /purposes/order/recipients/0/country
//! { "/purposes/order/recipients/0/country": "US", "/purposes/order/transfers": [{ "recipient": "Google LLC", "country": "US", "mechanism": "dpf" }] }
//! ```
//! ```json risk webshop /purposes/preferences/services/0/country
//! { "/purposes/preferences/services/0/country": "US" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/transfers/0": { "recipient": "Google LLC", "country": "US", "mechanism": "scc" } }
//! ```
//! ```json good webshop
//! { "/purposes/order/recipients/0/country": "NO" }
//! ```
//! A joint controller in a country that the transfer names:
//! da: En fælles dataansvarlig i et land, som overførslen nævner:
//! ```json good webshop
//! { "/jointControllers/0/country": "US", "/purposes/marketing/recipients": [] }
//! ```
//! ```json good webshop
//! { "/purposes/statistics/transfers/0": { "recipient": "Google LLC", "country": "JP", "mechanism": "adequacy" }, "/purposes/statistics/recipients/1/country": "JP" }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::controller::JointController;
use crate::config::is_third_country;
use crate::config::notice::Element;
use crate::config::purpose::Purpose;
use crate::config::recipient::{Mechanism, Transfer};

pub static RULE: Rule = Rule {
    id: "notice-transfer",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1_F, gdpr::ARTICLE_14_1_F, gdpr::ARTICLE_45, gdpr::ARTICLE_46],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(severity) = told::of_purpose(config, purpose, Element::Transfers) else { continue };
        for transfer in purpose.transfers().into_iter().flatten() {
            told_of(transfer, severity, found);
        }
        for recipient in purpose.recipients().into_iter().flatten() {
            let Some(country) = recipient.0.get("country").filter(|country| country.string().is_some_and(is_third_country)) else {
                continue;
            };
            let who = recipient.name().unwrap_or_default();
            match known(purpose, country.string().unwrap_or_default(), who) {
                Known::This => {}
                Known::Others => found.add(Severity::Risk, country, "others", who),
                Known::Nothing => found.add(severity, country, "recipient", country.string().unwrap_or_default()),
            }
        }
        for joint in config.root().joint_controllers().into_iter().flatten() {
            joint_with(purpose, joint, severity, found);
        }
        for service in purpose.each_service() {
            let Some(country) = service.0.get("country").filter(|country| country.string().is_some_and(is_third_country)) else { continue };
            if matches!(known(purpose, country.string().unwrap_or_default(), ""), Known::Nothing) {
                found.add(Severity::Risk, country, "service", service.name().unwrap_or_default());
            }
        }
    }
}

/// A joint controller gets the data too, whether or not it stands among the recipients.
fn joint_with(purpose: Purpose, joint: JointController, severity: Severity, found: &mut Findings) {
    let Some(country) = joint.0.get("country").filter(|country| country.string().is_some_and(is_third_country)) else { return };
    let who = joint.name().unwrap_or_default();
    let shares = joint.purposes().is_none_or(|ids| ids.into_iter().any(|id| purpose.id() == Some(id)));
    let received = purpose.recipients().into_iter().flatten().any(|recipient| recipient.country().is_some() && recipient.name() == joint.name());
    if shares && !received && matches!(known(purpose, country.string().unwrap_or_default(), who), Known::Nothing) {
        found.add(severity, country, "recipient", country.string().unwrap_or_default());
    }
}

/// What the transfer itself leaves unsaid.
fn told_of(transfer: Transfer, severity: Severity, found: &mut Findings) {
    let Some(country) = transfer.country() else { return found.add(severity, transfer.0, "country", "") };
    let Some(mechanism) = transfer.0.get("mechanism") else { return found.add(severity, transfer.0, None, country) };
    match transfer.mechanism() {
        Some(Mechanism::Adequacy) if country == "US" => found.add(Severity::Risk, mechanism, "certified", country),
        Some(Mechanism::Dpf) if country != "US" => found.add(severity, mechanism, "framework", country),
        _ => {}
    }
}

enum Known {
    This,
    /// There are transfers to the country, but they name other recipients.
    Others,
    Nothing,
}

fn known(purpose: Purpose, country: &str, who: &str) -> Known {
    let mut known = Known::Nothing;
    for transfer in purpose.transfers().into_iter().flatten().filter(|transfer| transfer.country() == Some(country)) {
        match transfer.recipient() {
            Some(recipient) if !who.is_empty() && !recipient.trim().eq_ignore_ascii_case(who.trim()) => known = Known::Others,
            _ => return Known::This,
        }
    }
    known
}
