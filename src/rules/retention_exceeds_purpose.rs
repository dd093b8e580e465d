//! A taxi company erased names after two years and kept the phone numbers for five, because they were the system's key.
//! The phone number leads to the person as well as the name does.
//!
//! ## Bad
//! ```json unlawful sports-club /purposes/membership/retention/1/period
//! { "/purposes/membership/retention": [
//!     { "period": "P2Y", "from": { "da": "udmeldelsen", "en": "leaving the club" }, "data": ["name", "address", "email", "birth-date", "membership", "payment"] },
//!     { "period": "P5Y", "from": { "da": "udmeldelsen", "en": "leaving the club" }, "data": ["phone"] }] }
//! ```
//! ```json unlawful webshop /purposes/enquiries/retention/1/criterion/da
//! { "/purposes/enquiries/retention": [
//!     { "period": "P1Y", "data": ["name", "email", "message"] },
//!     { "period": "P5Y", "data": ["phone"], "criterion": { "da": "Nummeret er nøgle i systemet.", "en": "We need the number." } }] }
//! ```
//! ```json risk webshop /purposes/accounting/retention/period
//! { "/purposes/accounting/retention/period": "P10Y" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! {}
//! ```
//! The law demands the number:
//! da: Loven kræver nummeret:
//! ```json good webshop
//! { "/purposes/enquiries/retention": [
//!     { "period": "P1Y", "data": ["name", "email", "message"] },
//!     { "period": "P2Y", "data": ["phone"], "law": { "da": "teleloven", "en": "the Danish Telecommunications Act" } }] }
//! ```
//! An answer is kept longer than the name:
//! da: Et svar gemmes længere end navnet:
//! ```json good webshop
//! { "/purposes/enquiries/retention": [{ "period": "P1Y", "data": ["name", "email", "phone"] }, { "period": "P2Y", "data": ["message"] }] }
//! ```

use super::rule::cites;
use super::says;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::{Purpose, Retention};
use crate::config::shape::Text;

pub static RULE: Rule = Rule {
    id: "retention-exceeds-purpose",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_5_1_E, danish::BOG_12],
    aliases: &[],
    check,
};

/// What leads to a person as the name does.
const IDENTIFIERS: &[&str] = &["address", "bank-account", "cpr", "device-id", "email", "ip-address", "phone"];
const KEY: &[&str] = &["nøgle", "systemet", "databasen", "the key", "a key", "the system", "the database"];
const BOOKKEEPING: &[&str] = &["bogføringslov", "bookkeeping act"];
/// Five years, and the rest of the financial year.
const BOOKKEEPING_DAYS: u32 = 6 * 366;

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        outlives_name(purpose, found);
        for retention in purpose.retention().into_iter().flatten() {
            let bookkeeping = retention.law().is_some_and(|law| says::find(law, BOOKKEEPING).next().is_some());
            let long = retention.period().is_some_and(|period| period.whole_days() > BOOKKEEPING_DAYS);
            if let Some(period) = retention.0.get("period").filter(|_| bookkeeping && long) {
                found.add(Severity::Risk, period, "bookkeeping", purpose.id().unwrap_or_default());
            }
        }
    }
}

fn outlives_name(purpose: Purpose<'_>, found: &mut Findings) {
    let deadlines = || purpose.retention().into_iter().flatten();
    let Some(name) = deadlines().find(|retention| has(*retention, "name") && retention.period().is_some()) else { return };
    for retention in deadlines().filter(|retention| !has(*retention, "name") && retention.law().is_none()) {
        let longer = retention.period().zip(name.period()).is_some_and(|(other, name)| other.minutes() > name.minutes());
        let Some(identifier) = IDENTIFIERS.iter().find(|id| longer && has(retention, id) && same(retention.from(), name.from())) else { continue };
        match (retention.criterion(), retention.0.get("period")) {
            (None, Some(period)) => found.at(period, *identifier),
            (Some(criterion), _) => {
                for (node, _) in says::asserts(criterion, KEY) {
                    found.at(node, *identifier);
                }
            }
            (None, None) => {}
        }
    }
}

/// Whether the deadline lists the data.
fn has(retention: Retention<'_>, id: &str) -> bool {
    retention.data().into_iter().flatten().any(|data| data == id)
}

/// Whether both count from the same day, as far as the words go.
fn same(one: Option<Text<'_>>, other: Option<Text<'_>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.each().zip(other.each()).all(|((_, one, _), (_, other, _))| one == other),
        (None, None) => true,
        _ => false,
    }
}
