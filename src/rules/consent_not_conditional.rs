//! If the newsletter is the condition for buying, nobody can say no to it freely. What is really necessary for a contract
//! rests on the contract and needs no consent.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/newsletter/provision/required
//! { "/purposes/newsletter/provision/required": "contractual" }
//! ```
//! ```json unlawful webshop /purposes/newsletter/description/da
//! { "/purposes/newsletter/description/da": "Du skal sige ja til nyhedsbrevet for at købe i butikken." }
//! ```
//! ```json unlawful webshop /dialogs/cookies/refusal/en
//! { "/dialogs/cookies/refusal/en": "If you say no, you cannot use the website." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/cookies/refusal/da": "Siger du nej, viser vi ikke videoerne. Alt andet virker." }
//! ```
//! ```json good webshop
//! { "/purposes/order/provision/required": "contractual" }
//! ```
//! ```json good call-recording
//! { "/dialogs/training-call/refusal/da": "Siger du nej, optager vi ikke, og du får den samme hjælp." }
//! ```

use super::reading::conditional;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::purpose::Requirement;

pub static RULE: Rule = Rule {
    id: "consent-not-conditional",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_4, gdpr::RECITAL_43],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        let Some(provision) = purpose.provision() else { continue };
        match (provision.required(), provision.0.get("required")) {
            (Some(Requirement::Statutory | Requirement::Contractual), Some(node)) => found.at(node, purpose.id().unwrap_or_default()),
            _ => wording::each(config, provision.consequence(), &mut |said| words(said, found)),
        }
    }
    wording::of_requests(config, &mut |said| words(said, found));
}

fn words(said: wording::Said<'_>, found: &mut Findings) {
    if let Some(what) = conditional(said.language, said.text) {
        found.add(Severity::Unlawful, said.node, "words", what);
    }
}
