//! A cookie that serves two purposes is set as soon as one of them is allowed: a no to the other changes nothing. And when
//! one consent is withdrawn, the cookie is erased under the other's feet.
//!
//! ## Bad
//! ```json risk webshop /purposes/marketing/services/0/storage/0/name
//! { "/purposes/marketing/services/0/provider": "Google Ireland Ltd", "/purposes/marketing/services/0/storage/0/name": "_ga" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/marketing/services/0/storage/0/name": "_ga" }
//! ```
//! ```json good webshop
//! {}
//! ```

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
    let mut seen = std::collections::BTreeMap::new();
    for purpose in config.purposes() {
        let (id, consent) = (purpose.id().unwrap_or_default(), purpose.is_consent());
        for service in purpose.each_service() {
            for stored in service.storage().into_iter().flatten() {
                let Some(node) = stored.0.get("name") else { continue };
                let key = (stored.kind().map(|kind| kind.word()), node.string(), service.provider().map(str::trim));
                match seen.get(&key) {
                    Some((first, _)) if *first == id => {}
                    Some((_, other)) if consent || *other => found.at(node, node.string().unwrap_or_default()),
                    Some(_) => {}
                    None => drop(seen.insert(key, (id, consent))),
                }
            }
        }
    }
}
