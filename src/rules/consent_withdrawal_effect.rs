//! Storing is processing. What is kept all the same needs a basis of its own, such as the duty to keep accounts, and the
//! person is told which.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/newsletter/onWithdraw/effect
//! { "/purposes/newsletter/onWithdraw": { "effect": "keep" } }
//! ```
//! Nothing is said:
//! da: Intet er sagt:
//! ```json risk webshop /purposes/newsletter
//! { "/purposes/newsletter/onWithdraw": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/onWithdraw": { "effect": "anonymise" } }
//! ```
//! A receipt that must be kept:
//! da: En kvittering, der skal gemmes:
//! ```json good webshop
//! { "/purposes/newsletter/onWithdraw": { "effect": "keep", "law": { "da": "bogføringslovens § 12", "en": "section 12 of the Danish Bookkeeping Act" } } }
//! ```
//! ```json good webshop
//! { "/purposes/newsletter/onWithdraw": { "effect": "keep" },
//!   "/purposes/newsletter/furtherBases": [{ "article": "6(1)(c)", "for": { "da": "at gemme beviset", "en": "keeping the proof" } }] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::{Effect, Purpose};

pub static RULE: Rule = Rule {
    id: "consent-withdrawal-effect",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_3, gdpr::ARTICLE_17_1_B],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        let id = purpose.id().unwrap_or_default();
        match purpose.on_withdraw() {
            None => found.add(Severity::Risk, purpose.0, "unsaid", id),
            Some(effect) if effect.effect() == Some(Effect::Keep) && effect.law().is_none() && !has_further_bases(purpose) => {
                found.at(effect.0.get("effect").unwrap_or(effect.0), id);
            }
            Some(_) => {}
        }
    }
}

fn has_further_bases(purpose: Purpose<'_>) -> bool {
    purpose.further_bases().is_some_and(|bases| !bases.is_empty())
}
