//! Danish law allows consent in employment, but it must be given freely, and an employee may fear what a no will cost. The
//! reason is written down (`voluntaryBecause`).
//!
//! ## Bad
//! ```json risk sports-club /purposes/portrait/basis
//! { "/purposes/portrait/subjects": ["employees"] }
//! ```
//!
//! ## Good
//! ```json good sports-club
//! { "/purposes/portrait/subjects": ["employees"],
//!   "/purposes/portrait/basis/voluntaryBecause": { "da": "Ingen får at vide, hvem der har sagt nej, og siden viser så bare navnet.", "en": "Nobody is told who said no, and the page then shows the name alone." } }
//! ```
//! Recordings of employees on another basis:
//! da: Optagelser af medarbejdere på et andet grundlag:
//! ```json good call-recording
//! {}
//! ```
//! ```json good webshop
//! { "/purposes/statistics/subjects": ["employees", "visitors"] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::{Article, Basis};

pub static RULE: Rule = Rule {
    id: "consent-imbalance-employment",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![danish::DBL_12_3, gdpr::RECITAL_43],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| purpose.has_subject("employees")) {
        let basis = purpose.basis().filter(|basis| basis.article() == Some(Article::Consent) && Basis::voluntary_because(*basis).is_none());
        if let Some(basis) = basis.filter(|_| purpose.each_service().next().is_none()) {
            found.at(basis.0, purpose.id().unwrap_or_default());
        }
    }
}
