//! A controller who keeps a balance of interests in reserve does not mean the question: after a no, or a withdrawal, the
//! processing would go on. Why consent was chosen is written down (`rationale`), for the controller's own eyes.
//!
//! ## Bad
//! ```json risk webshop /purposes/newsletter/furtherBases/0/article
//! { "/purposes/newsletter/furtherBases": [{ "article": "6(1)(f)", "for": { "da": "at sende nyheder", "en": "sending news" } }] }
//! ```
//! ```json risk webshop /purposes/order/furtherBases/0/article
//! { "/purposes/order/furtherBases/0/article": "6(1)(a)" }
//! ```
//! ```json advice sports-club /purposes/portrait/basis
//! { "/purposes/portrait/basis": { "article": "6(1)(a)" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/basis": { "article": "6(1)(a)" }, "/purposes/statistics/basis": { "article": "6(1)(a)" } }
//! ```
//! ```json good webshop
//! { "/purposes/newsletter/furtherBases": [{ "article": "6(1)(c)", "for": { "da": "at gemme beviset", "en": "keeping the proof" } }] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::{Article, Basis};
use crate::config::purpose::{Aim, Channel, Purpose};

pub static RULE: Rule = Rule {
    id: "consent-right-basis",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_3, guidance::CONSENT, guidance::CONSENT_EDPB],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let id = purpose.id().unwrap_or_default();
        let consents = purpose.article() == Some(Article::Consent);
        for further in purpose.further_bases().into_iter().flatten() {
            let doubles = match further.article() {
                Some(Article::Consent) => true,
                Some(Article::LegitimateInterests) => consents,
                _ => false,
            };
            if let Some(article) = further.0.get("article").filter(|_| doubles) {
                found.at(article, id);
            }
        }
        if let Some(basis) = purpose.basis().filter(|basis| consents && Basis::rationale(*basis).is_none())
            && !law_demands_consent(purpose) {
                found.add(Severity::Advice, basis.0, "rationale", id);
            }
    }
}

/// Cookie Order section 3, Marketing Practices Act section 10, Data Protection Act section 13.
fn law_demands_consent(purpose: Purpose<'_>) -> bool {
    purpose.each_service().next().is_some()
        || purpose.is_aim(Aim::Newsletter)
        || purpose.is_aim(Aim::EmbeddedContent)
        || purpose.marketing().is_some_and(|marketing| {
            marketing.partners().is_some() || marketing.channels().into_iter().flatten().any(|channel| matches!(channel, Channel::Email | Channel::Sms))
        })
}
