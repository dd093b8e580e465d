//! People who depend on an authority may say yes because they dare not say no. Consent is possible, as for recordings used
//! in training, when the service is the same without. The reason is written down (`voluntaryBecause`).
//!
//! ## Bad
//! ```json risk call-recording /purposes/training/basis
//! { "/purposes/training/basis/voluntaryBecause": null }
//! ```
//!
//! ## Good
//! ```json good call-recording
//! {}
//! ```
//! ```json good municipality
//! { "/purposes/statistics/basis/voluntaryBecause": null }
//! ```
//! ```json good sports-club
//! { "/purposes/portrait/basis/voluntaryBecause": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::{Article, Basis};

pub static RULE: Rule = Rule {
    id: "consent-imbalance-public",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::RECITAL_43],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|_| config.is_public_authority()) {
        let basis = purpose.basis().filter(|basis| basis.article() == Some(Article::Consent) && Basis::voluntary_because(*basis).is_none());
        if let Some(basis) = basis.filter(|_| purpose.each_service().next().is_none()) {
            found.at(basis.0, purpose.id().unwrap_or_default());
        }
    }
}
