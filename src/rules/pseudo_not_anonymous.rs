//! Without the name, a phone number, an IP address or a customer number still leads to one person. The GDPR goes for such
//! data, and the person who reads "anonymous" believes otherwise.
//!
//! ## Bad
//! ```json risk webshop /purposes/statistics/description/da
//! { "/purposes/statistics/description/da": "Vi indsamler anonyme oplysninger om, hvilke sider der bliver læst." }
//! ```
//! ```json risk webshop /purposes/statistics/description/en
//! { "/purposes/statistics/description/en": "We follow anonymously which pages are read." }
//! ```
//! The name goes, the number stays:
//! da: Navnet ryger, nummeret bliver:
//! ```json risk webshop /purposes/enquiries/retention/criterion/da
//! { "/purposes/enquiries/retention": { "criterion": { "da": "Vi anonymiserer efter 2 år, men beholder kundenummeret.", "en": "We erase your name after 2 years." } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/description/da": "Vi laver anonym statistik over besøg og sidevisninger." }
//! ```
//! ```json good webshop
//! { "/purposes/statistics/description/da": "Vi tæller besøg. Efter 14 måneder gemmer vi kun anonyme oplysninger." }
//! ```
//! ```json good webshop
//! { "/purposes/enquiries/description/da": "Du kan skrive til os anonymt." }
//! ```
//! ```json good webshop
//! { "/purposes/statistics/description/da": "Vi tæller besøg. Oplysningerne er ikke anonyme data." }
//! ```

use super::rule::cites;
use super::says;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::{OnWithdraw, Purpose};

pub static RULE: Rule = Rule {
    id: "pseudo-not-anonymous",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_5_1_E, danish::DBL_5_1],
    aliases: &[],
    check,
};

/// Data that lead to one person.
const TRACEABLE: &[&str] = &["name", "address", "email", "phone", "ip-address", "device-id", "image", "voice", "cpr", "bank-account"];
/// Claims that what is collected is anonymous.
const ANONYMOUS: &[&str] = &[
    "anonyme oplysninger",
    "anonyme data",
    "anonymt",
    "anonymiserede oplysninger",
    "anonymiserede data",
    "anonymous data",
    "anonymous information",
    "anonymously",
    "anonymised data",
    "anonymized data",
    "anonymised information",
    "anonymized information",
];
/// What comes later, or is for the person to choose.
const LATER: &[&str] = &["efter ", "derefter", "senere", " du kan ", "after", "then ", "later", " you can ", " you may "];
/// Keys by which a person is found again.
const KEYS: &[&str] = &[
    "kundenummer",
    "medlemsnummer",
    "telefonnummer",
    "pseudonym",
    "hash",
    "krypter",
    "customer number",
    "member number",
    "membership number",
    "phone number",
    "encrypt",
];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        if purpose.data().into_iter().flatten().any(|data| TRACEABLE.contains(&data.id)) {
            claims(purpose, found);
        }
        let kept = purpose.retention().into_iter().flatten().filter_map(|retention| retention.criterion());
        for text in kept.chain(purpose.on_withdraw().and_then(OnWithdraw::text)) {
            for (node, key) in says::asserts(text, KEYS) {
                if node.string().is_some_and(|words| words.to_lowercase().contains("anonym")) {
                    found.add(Severity::Risk, node, "key", key);
                }
            }
        }
    }
}

fn claims(purpose: Purpose<'_>, found: &mut Findings) {
    for text in [purpose.title(), purpose.description()].into_iter().flatten() {
        for (node, words) in says::asserts_but(text, ANONYMOUS, LATER) {
            found.at(node, words);
        }
    }
}
