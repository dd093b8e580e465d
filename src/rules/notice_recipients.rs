//! A recipient is anybody who gets the data, suppliers who work on the controller's instructions too (Article 4(9)). Only who
//! knows them can follow the data and turn to them. That nobody gets the data is said by an empty list.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/order/recipients/0
//! { "/purposes/order/recipients/0": { "role": "controller", "country": "DK" } }
//! ```
//! A service of another firm runs, but nobody is said to receive anything.
//! da: En anden virksomheds tjeneste kører, men ingen siges at modtage noget.
//! ```json unlawful webshop /purposes/preferences/services/0/provider
//! { "/purposes/preferences/services/0/provider": "Fjernlager ApS" }
//! ```
//! ```json risk webshop /purposes/statistics/services/google-analytics/provider
//! { "/purposes/statistics/services/google-analytics/provider": "Fjernmåling ApS" }
//! ```
//! ```json risk webshop /purposes/order/recipients/0/category/en
//! { "/purposes/order/recipients/0": { "category": { "da": "transportfirmaer", "en": "selected partners" }, "role": "controller" } }
//! ```
//! Data go to somebody who is not said to receive them:
//! da: Oplysninger går til en, der ikke siges at modtage dem:
//! ```json unlawful webshop /purposes/enquiries/transfers/0/recipient
//! { "/purposes/enquiries/recipients": [], "/purposes/enquiries/transfers": [{ "recipient": "Kyoto Cycles KK", "country": "JP", "mechanism": "adequacy" }] }
//! ```
//! ```json risk webshop /purposes/order/transfers/0/recipient
//! { "/purposes/order/transfers": [{ "recipient": "Kyoto Cycles KK", "country": "JP", "mechanism": "adequacy" }] }
//! ```
//!
//! ## Review
//! ```json review webshop /purposes/enquiries
//! { "/purposes/enquiries/recipients": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/enquiries/recipients": [] }
//! ```
//! ```json good webshop
//! { "/purposes/order/recipients/0": { "category": { "da": "transportfirmaer", "en": "carriers" }, "role": "controller" } }
//! ```
//! A transfer inside one group of firms:
//! da: En overførsel inden for én koncern:
//! ```json good webshop
//! { "/purposes/order/transfers": [{ "recipient": "PostNord Norge AS", "country": "GB", "mechanism": "adequacy" }] }
//! ```
//! Statistics on a server of one's own.
//! da: Statistik på ens egen server.
//! ```json good webshop
//! { "/purposes/preferences/services/0/provider": "nordlys cykler aps" }
//! ```

use std::collections::BTreeSet;

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::Element;
use crate::config::purpose::Purpose;
use crate::config::service::Service;

pub static RULE: Rule = Rule {
    id: "notice-recipients",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1_E, gdpr::ARTICLE_14_1_E, gdpr::ARTICLE_4_9],
    aliases: &[],
    check,
};

/// Words that name no category, in Danish and English.
const EMPTY: &[&str] = &[
    "vores", "udvalgte", "relevante", "betroede", "andre", "eksterne", "øvrige", "partnere", "partner", "samarbejdspartnere",
    "samarbejdspartner", "tredjeparter", "tredjepart", "tredjemand", "parter", "leverandører", "virksomheder", "selskaber", "firmaer",
    "modtagere", "og", "eller", "our", "selected", "relevant", "trusted", "other", "others", "external", "partners", "business", "third",
    "parties", "party", "suppliers", "companies", "firms", "recipients", "and", "or", "the",
];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(severity) = told::of_purpose(config, purpose, Element::Recipients) else { continue };
        for recipient in purpose.recipients().into_iter().flatten() {
            let named = recipient.name().is_some_and(|name| !name.trim().is_empty());
            match recipient.category().filter(|category| category.says()) {
                None if !named => found.add(severity, recipient.0, None, purpose.id().unwrap_or_default()),
                Some(category) if !named => {
                    for (_, text, node) in category.each().filter(|(_, text, _)| !text.trim().is_empty() && told::says_only(text, EMPTY)) {
                        found.add(Severity::Risk, node, "vague", text);
                    }
                }
                _ => {}
            }
        }
        services(config, purpose, severity, found);
        transferred(purpose, severity, found);
    }
}

/// Who runs a service receives what it collects.
fn services(config: &Config, purpose: Purpose, severity: Severity, found: &mut Findings) {
    let nobody = purpose.recipients().is_none_or(|recipients| recipients.is_empty());
    let mut foreign = purpose.each_service().filter(|service| !service.is_own(config)).peekable();
    if purpose.recipients().is_none() && foreign.peek().is_none() {
        return found.add(Severity::Review, purpose.0, "unsaid", purpose.id().unwrap_or_default());
    }
    let known = Known::of(purpose);
    for service in foreign {
        let provider = service.provider().unwrap_or_default();
        if let Some(node) = service.0.get("provider").filter(|_| !known.holds(provider)) {
            found.add(if nobody { severity } else { Severity::Risk }, node, "service", provider);
        }
    }
}

/// Whom data are transferred to receives them.
fn transferred(purpose: Purpose, severity: Severity, found: &mut Findings) {
    let (Some(recipients), Some(transfers)) = (purpose.recipients(), purpose.transfers()) else { return };
    let mut known = Known::of(purpose);
    known.houses.extend(purpose.each_service().filter_map(Service::provider).map(house));
    for transfer in transfers {
        let Some((node, who)) = transfer.0.get("recipient").zip(transfer.recipient()) else { continue };
        if !known.holds(who) {
            found.add(if recipients.is_empty() { severity } else { Severity::Risk }, node, "transfer", who);
        }
    }
}

/// Who is said to receive the data.
struct Known {
    houses: BTreeSet<String>,
    /// A category may hold anybody.
    category: bool,
}

impl Known {
    fn of(purpose: Purpose) -> Known {
        let mut known = Known { houses: BTreeSet::new(), category: false };
        for recipient in purpose.recipients().into_iter().flatten() {
            match recipient.name() {
                Some(name) => drop(known.houses.insert(house(name))),
                None => known.category |= told::says(recipient.category()),
            }
        }
        known
    }

    fn holds(&self, name: &str) -> bool {
        self.category || self.houses.contains(&house(name))
    }
}

/// The group of firms that a name belongs to, judged by its first word: Google Ireland Ltd and Google LLC.
fn house(name: &str) -> String {
    name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase()
}
