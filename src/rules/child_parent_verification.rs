//! A box that says "I am a parent" stops no child. The controller makes reasonable efforts, with what technology offers,
//! to see that the answer comes from a parent.
//!
//! ## Bad
//! ```json unlawful webshop /dialogs/newsletter/children
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 15, "parental": true } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 15, "parental": true,
//!     "verification": { "da": "Forælderen svarer i en mail, vi sender til den adresse, der betaler for kontoen.", "en": "The parent answers an e-mail we send to the address that pays for the account." } } }
//! ```
//! ```json good webshop
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 15, "parental": false } }
//! ```
//! A club that hands the form to the parents:
//! da: En klub, der giver forældrene blanketten:
//! ```json good sports-club
//! {}
//! ```

use super::child_iss_age_15::is_online_service;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "child-parent-verification",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_8_2],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs().filter(|dialog| dialog.consents_of(config).next().is_some()) {
        if let Some(children) = dialog.children().filter(|children| is_online_service(*children))
            && children.parental() == Some(true) && children.verification().is_none() {
                found.at(children.0, dialog.id().unwrap_or_default());
            }
    }
}
