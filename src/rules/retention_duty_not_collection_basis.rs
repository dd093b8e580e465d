//! The Bookkeeping Act demands that invoices are kept for five years. It does not demand that the former customer's address is
//! followed in a register, or that the whole customer file is kept.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/accounting/data/-
//! { "/purposes/accounting/data/-": "cpr-updates" }
//! ```
//! ```json unlawful webshop /purposes/accounting/data/-
//! { "/purposes/accounting/data/-": "interests" }
//! ```
//! ```json unlawful webshop /purposes/accounting/source
//! { "/purposes/accounting/source": { "from": { "da": "Det Centrale Personregister (CPR)", "en": "the Civil Registration System (CPR)" } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/accounting/source": { "from": { "da": "din bank", "en": "your bank" } } }
//! ```
//! ```json good webshop
//! { "/purposes/accounting/data/-": "bank-account" }
//! ```
//! A church reports gifts to the tax authority, and a gift to it tells of a faith:
//! da: En kirke indberetter gaver til skattemyndigheden, og en gave til den fortæller om en tro:
//! ```json good webshop
//! { "/purposes/accounting/data/-": "religion",
//!   "/purposes/accounting/basis/law": { "da": "skatteindberetningsloven", "en": "the Danish Tax Reporting Act" } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, says};
use crate::config::Config;
use crate::config::basis::Article;
use crate::config::purpose::{Aim, Purpose};
use crate::config::source::Source;

pub static RULE: Rule = Rule {
    id: "retention-duty-not-collection-basis",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_5_1_B, gdpr::ARTICLE_5_1_C, danish::DBL_5_1, danish::BOG_12, decisions::CPR_ERASURE],
    aliases: &[],
    check,
};

/// Types of data that no accounts need.
const FOREIGN: &[&str] = &[
    "cpr-updates",
    "interests",
    "email-opens",
    "pages-viewed",
    "device-id",
    "location",
    "image",
    "voice",
    "cv",
    "references",
    "criminal-record",
    "social-problems",
    "health",
    "ethnicity",
    "religion",
    "political-opinion",
    "sex-life",
    "genetic",
    "biometric",
];

/// Names of the register that tells where people move.
const REGISTER: &[&str] = &["personregister", "cpr", "civil registration"];

/// The Bookkeeping Act, as a basis.
const BOOKKEEPING: &[&str] = &["bogføringslov", "bookkeeping act"];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| keeps_accounts(*purpose)) {
        for (node, data) in purpose.data_nodes().filter(|(_, data)| FOREIGN.contains(&data.id)) {
            found.at(node, data.id);
        }
        let sources = purpose.source();
        for (node, source) in sources.iter().flat_map(|sources| sources.nodes()) {
            let Source::Elsewhere(elsewhere) = source else { continue };
            if elsewhere.from().is_some_and(|from| says::find(from, REGISTER).next().is_some()) && !purpose.has_data("cpr-updates") {
                found.add(Severity::Unlawful, node, "register", purpose.id().unwrap_or_default());
            }
        }
    }
}

fn keeps_accounts(purpose: Purpose<'_>) -> bool {
    // Another act, such as one on taxes, may demand data of its own.
    let law = purpose.basis().and_then(|basis| basis.law());
    let is_bookkeeping = law.map_or(purpose.is_aim(Aim::Accounting), |law| says::find(law, BOOKKEEPING).next().is_some());
    purpose.article() == Some(Article::LegalObligation) && is_bookkeeping
}
