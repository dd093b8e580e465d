//! What nobody decides about stays for ever. A purpose that is nothing but keeping, such as an archive, a register or a
//! store of old customers, must say when it ends.
//!
//! ## Bad
//! Former members in the old system:
//! da: Tidligere medlemmer i det gamle system:
//! ```json unlawful sports-club /purposes/membership
//! { "/purposes/membership/aim": "archive", "/purposes/membership/retention": null }
//! ```
//! ```json unlawful webshop /purposes/order/retention/criterion/da
//! { "/purposes/order/retention": { "criterion": { "da": "Vi gemmer oplysningerne på ubestemt tid.", "en": "We delete after 3 years." } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/retention": { "criterion": { "da": "Vi sletter ikke fakturaen, før fristen i bogføringsloven er udløbet.", "en": "We do not delete the invoice until the period in the Danish Bookkeeping Act has ended." } } }
//! ```
//! ```json good webshop
//! { "/purposes/order/retention": { "criterion": { "da": "Vi gemmer ikke oplysninger på ubestemt tid: De slettes, når du lukker din konto.", "en": "We do not keep data indefinitely: they are deleted when you close your account." } } }
//! ```
//! ```json good municipality
//! { "/purposes/data-requests/aim": "archive", "/purposes/data-requests/retention": null }
//! ```

use super::rule::cites;
use super::says;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::{Aim, Purpose};

pub static RULE: Rule = Rule {
    id: "retention-undefined",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_5_1_E],
    aliases: &[],
    check,
};

const ENDLESS: &[&str] = &[
    "på ubestemt tid",
    "tidsubegrænset",
    "for altid",
    "uden tidsgrænse",
    "uden tidsbegrænsning",
    "ingen slettefrist",
    "ingen frist",
    "sletter ikke",
    "sletter aldrig",
    "slettes ikke",
    "slettes aldrig",
    "indefinitely",
    "forever",
    "no time limit",
    "without time limit",
    "no deadline",
    "never delete",
    "do not delete",
    "not deleted",
    "never deleted",
];
/// A sentence with one of these has an end, or says what is erased all the same.
const UNTIL: &[&str] = &[" før ", "indtil", "medmindre", " hvis ", "until", "unless", "before", " if "];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let id = purpose.id().unwrap_or_default();
        match purpose.retention() {
            None => {
                if is_nothing_but_keeping(config, purpose) {
                    found.at(purpose.0, id);
                }
            }
            Some(deadlines) => {
                for criterion in deadlines.into_iter().filter_map(|retention| retention.criterion()) {
                    for (node, words) in says::asserts_but(criterion, ENDLESS, UNTIL) {
                        found.add(Severity::Unlawful, node, "endless", words);
                    }
                }
            }
        }
    }
}

fn is_nothing_but_keeping(config: &Config, purpose: Purpose<'_>) -> bool {
    match purpose.aim() {
        Some(Aim::Archive) => !config.is_public_authority(),
        Some(Aim::Claims | Aim::RecordKeeping) => true,
        _ => false,
    }
}
