//! A note, a letter or an e-mail documents most of what is agreed on the phone. Where the need cannot in practice be met
//! otherwise, the recording may stand without consent; why is written down (`alternatives`).
//!
//! ## Bad
//! ```json risk call-recording /purposes/threats/recording
//! { "/purposes/threats/alternatives": null }
//! ```
//! Agreements by phone:
//! da: Aftaler over telefonen:
//! ```json risk webshop /purposes/order/recording
//! { "/purposes/order/data/0": "voice", "/purposes/order/recording": { "audio": true } }
//! ```
//!
//! ## Good
//! ```json good call-recording
//! {}
//! ```
//! An insurance firm that cannot document an agreement otherwise:
//! da: Et forsikringsselskab, der ikke kan dokumentere en aftale på anden måde:
//! ```json good webshop
//! { "/purposes/order/data/0": "voice", "/purposes/order/recording": { "audio": true },
//!   "/purposes/order/alternatives": { "da": "Aftalen bliver indgået i samtalen, og en mail bagefter viser ikke, hvad der blev aftalt.", "en": "The agreement is made in the call, and an e-mail afterwards does not show what was agreed." } }
//! ```
//! Calls recorded by law:
//! da: Opkald, der optages efter loven:
//! ```json good call-recording
//! { "/controller/kind": "private", "/purposes/threats/alternatives": null,
//!   "/purposes/threats/basis": { "article": "6(1)(c)", "law": { "da": "lov om kapitalmarkeder", "en": "the Danish Capital Markets Act" } } }
//! ```

use super::basis_necessity_blanket::is_demanded;
use super::recorded::{Recorded, is_about_staff_alone, recorded};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::{Aim, Purpose, Scope};

pub static RULE: Rule = Rule {
    id: "call-documentation-necessity",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_5_1_C, guidance::CALLS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| recorded(config, *purpose) == Some(Recorded::Voice)) {
        let exempt = purpose.is_consent() || is_demanded(purpose) || is_about_staff_alone(purpose) || purpose.alternatives().is_some();
        if let Some(recording) = purpose.recording().filter(|_| documents(purpose) && !exempt) {
            found.at(recording.0, purpose.id().unwrap_or_default());
        }
    }
}

fn documents(purpose: Purpose<'_>) -> bool {
    match purpose.aim() {
        Some(Aim::Documentation | Aim::Claims) => purpose.scope() != Some(Scope::All),
        Some(Aim::Contract) => true,
        _ => false,
    }
}
