//! A cookie that serves two purposes is set as soon as one of them is allowed: a no to the other changes nothing. And when
//! one consent is withdrawn, the cookie is erased under the other's feet.
//!
//! ## Bad
//! ```json risk webshop /purposes/marketing/services/0/storage/0/name
//! { "/purposes/marketing/services/0/provider": "Google Ireland Ltd", "/purposes/marketing/services/0/storage/0/name": "_ga" }
//! ```
//!
//! The one name covers the other:
//! da: Det ene navn dækker det andet:
//! ```json risk webshop /purposes/marketing/services/0/storage/0/name
//! { "/purposes/marketing/services/0/provider": "Google Ireland Ltd", "/purposes/marketing/services/0/storage/0/name": "_ga_*",
//!   "/purposes/statistics/services/google-analytics/storage/0/name": "_ga_ABC123" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/marketing/services/0/storage/0/name": "_ga" }
//! ```
//! ```json good webshop
//! {}
//! ```
//! Two things of one product:
//! da: To ting fra ét produkt:
//! ```json good webshop
//! { "/purposes/marketing/services/0/provider": "Google Ireland Ltd", "/purposes/marketing/services/0/storage/0/name": "_gcl_*",
//!   "/purposes/statistics/services/google-analytics/storage/0/name": "_ga_*" }
//! ```
//! The basket and a login, both necessary:
//! da: Kurven og et login, begge nødvendige:
//! ```json good webshop
//! { "/purposes/order/services": [{ "id": "account", "name": "Account", "storage": [{ "kind": "cookie", "name": "session" }] }],
//!   "/purposes/accounting/services": [{ "id": "invoice", "name": "Invoice", "storage": [{ "kind": "cookie", "name": "session" }] }] }
//! ```

use std::collections::BTreeMap;

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "storage-two-purposes",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::RECITAL_43, danish::COOKIE_3_2_2],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let mut seen = BTreeMap::new();
    for purpose in config.purposes() {
        let here = Place { purpose: purpose.id().unwrap_or_default(), consent: purpose.is_consent(), all: false };
        for service in purpose.each_service() {
            for stored in service.storage().into_iter().flatten() {
                let Some((node, name)) = stored.0.get("name").zip(stored.name()) else { continue };
                let (name, all) = match name.trim().strip_suffix('*') {
                    Some(begins) if !begins.is_empty() && !begins.contains('*') => (begins, true),
                    _ => (name.trim(), false),
                };
                let key = Key { kind: stored.kind().map(|kind| kind.word()), provider: service.provider().map(str::trim), name };
                let here = Place { all, ..here };
                match other(&seen, key, here) {
                    Some(other) if here.consent || other.consent => found.at(node, stored.name().unwrap_or_default()),
                    Some(_) => {}
                    None => drop(seen.entry(key).or_insert(here)),
                }
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key<'c> {
    kind: Option<&'c str>,
    provider: Option<&'c str>,
    name: &'c str,
}

#[derive(Debug, Clone, Copy)]
struct Place<'c> {
    purpose: &'c str,
    consent: bool,
    /// The name is the beginning of many: `_ga_*`.
    all: bool,
}

/// Where the same storage, or some of it, stands under another purpose.
fn other<'c>(seen: &BTreeMap<Key<'c>, Place<'c>>, key: Key<'c>, here: Place<'c>) -> Option<Place<'c>> {
    let stranger = |place: &Place<'c>| place.purpose != here.purpose;
    let exact = seen.get(&key).copied().filter(stranger);
    let covering = || {
        let begins = key.name.char_indices().map(|(end, _)| Key { name: key.name.get(..end).unwrap_or_default(), ..key });
        begins.filter_map(|key| seen.get(&key)).find(|place| place.all && stranger(place)).copied()
    };
    let covered = || {
        let within = seen.range(key..).take_while(|(other, _)| {
            other.kind == key.kind && other.provider == key.provider && other.name.starts_with(key.name)
        });
        within.map(|(_, place)| *place).find(stranger)
    };
    exact.or_else(covering).or_else(|| if here.all { covered() } else { None })
}
