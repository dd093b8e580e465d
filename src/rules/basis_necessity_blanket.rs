//! Serious threats are the exception among an authority's calls, so the authority may not record every call because of
//! them: a single recording, a note or a letter does the same. A camera that always runs, and a standing subscription to a
//! register in case of a future dispute, fall by the same measure.
//!
//! ## Bad
//! ```json unlawful call-recording /purposes/threats/scope
//! { "/purposes/threats/scope": "all", "/purposes/threats/alternatives": null }
//! ```
//! ```json unlawful bodycam /purposes/accusations/scope
//! { "/purposes/accusations/scope": "all", "/purposes/accusations/recording": { "audio": true } }
//! ```
//! ```json unlawful telecom-cpr /purposes/complaints/scope
//! { "/purposes/complaints/scope": "all" }
//! ```
//! ```json risk call-recording /purposes/threats/scope
//! { "/purposes/threats/scope": "all" }
//! ```
//!
//! ## Good
//! An employee starts the recording when a call is threatening:
//! da: En medarbejder starter optagelsen, når et opkald er truende:
//! ```json good call-recording
//! { "/purposes/threats/scope": "case-by-case" }
//! ```
//! A bank whose calls must be recorded by law:
//! da: En bank, som efter loven skal optage sine opkald:
//! ```json good call-recording
//! { "/controller/kind": "private", "/purposes/threats/scope": "all", "/purposes/threats/alternatives": null,
//!   "/purposes/threats/basis": { "article": "6(1)(c)", "law": { "da": "lov om kapitalmarkeder", "en": "the Danish Capital Markets Act" } } }
//! ```
//! A fixed camera in a shop runs all day:
//! da: Et fast kamera i en butik optager hele dagen:
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed", "/purposes/enquiries/scope": "all",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } } }
//! ```
//! All calls, by consent:
//! da: Alle opkald, med samtykke:
//! ```json good call-recording
//! { "/purposes/training/scope": "all" }
//! ```

use super::recorded::{Recorded, recorded};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::{Article, Basis};
use crate::config::purpose::{Aim, Purpose, Scope};

pub static RULE: Rule = Rule {
    id: "basis-necessity-blanket",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_5_1_C, gdpr::ARTICLE_6_1_E, decisions::ERHVERVSSTYRELSEN, decisions::CPR_ERASURE],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| !purpose.is_consent() && !is_demanded(*purpose)) {
        let Some(scope) = purpose.0.get("scope").filter(|_| purpose.scope() == Some(Scope::All)) else { continue };
        let id = purpose.id().unwrap_or_default();
        let case = if is_for_rare_events(purpose) && matches!(recorded(config, purpose), Some(Recorded::Voice | Recorded::BodyCamera)) {
            None
        } else if purpose.is_aim(Aim::Claims) && purpose.from_elsewhere() {
            Some("register")
        } else {
            continue;
        };
        let severity = if purpose.alternatives().is_some() { Severity::Risk } else { Severity::Unlawful };
        found.add(severity, scope, case, id);
    }
}

/// Whether a named act demands it.
pub(super) fn is_demanded(purpose: Purpose<'_>) -> bool {
    purpose.article() == Some(Article::LegalObligation) && purpose.basis().and_then(Basis::law).is_some()
}

/// Threats, complaints, disputes: they come now and then.
fn is_for_rare_events(purpose: Purpose<'_>) -> bool {
    matches!(purpose.aim(), Some(Aim::Documentation | Aim::Claims | Aim::CrimePrevention | Aim::Security))
}
