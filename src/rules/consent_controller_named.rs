//! Whoever says yes must know to whom. "We and our partners" names nobody. A processor acts on the controller's behalf and
//! need not be named here.
//!
//! ## Bad
//! ```json unlawful webshop /controller
//! { "/controller/name": null }
//! ```
//! ```json unlawful webshop /purposes/marketing/recipients/0
//! { "/purposes/marketing/recipients": [{ "category": { "da": "vores partnere", "en": "our partners" }, "role": "controller" }] }
//! ```
//!
//! ## Good
//! ```json good sports-club
//! {}
//! ```
//! ```json good webshop
//! { "/purposes/marketing/recipients": [{ "category": { "da": "firmaer, der sender vores mails", "en": "firms that send our e-mails" }, "role": "processor" }] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::letters::trimmed;
use crate::config::recipient::Role;
use crate::config::shape::Each;

pub static RULE: Rule = Rule {
    id: "consent-controller-named",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::RECITAL_42, danish::COOKIE_3_2_3, decisions::SORG, decisions::BODYCAMS, guidance::CONSENT_EDPB],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let mut consents = config.consents().peekable();
    if consents.peek().is_some() && config.controller().is_none_or(|controller| controller.name().is_none_or(|name| trimmed(name).is_empty())) {
        found.at(config.controller().map_or(config.root().0, |controller| controller.0), "");
    }
    // Readers of what is published do not rely on the consent.
    for purpose in consents.filter(|purpose| purpose.publication().is_none()) {
        for recipient in purpose.recipients().each() {
            if matches!(recipient.role(), Some(Role::Controller | Role::JointController)) && recipient.name().is_none() {
                found.add(Severity::Unlawful, recipient.0, "recipient", purpose.id().unwrap_or_default());
            }
        }
    }
}
