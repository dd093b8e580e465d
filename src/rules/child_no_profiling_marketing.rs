//! They know less of what happens to their data, and what an advertisement wants of them. Marketing to children, and
//! decisions about them by machines, call for particular protection.
//!
//! ## Bad
//! ```json risk webshop /purposes/marketing/aim
//! { "/purposes/marketing/subjects": ["children"] }
//! ```
//! ```json risk webshop /purposes/newsletter/aim
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 15, "parental": false } }
//! ```
//! ```json risk counselling /purposes/chat/automated
//! { "/purposes/chat/automated": { "basis": "22(2)(c)" } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! {}
//! ```
//! News for parents:
//! da: Nyheder til forældre:
//! ```json good webshop
//! { "/purposes/newsletter/subjects": ["parents"] }
//! ```
//! ```json good counselling
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::json::Node;
use crate::config::notice::Audience;
use crate::config::purpose::{Aim, Purpose};

pub static RULE: Rule = Rule {
    id: "child-no-profiling-marketing",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::RECITAL_38],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| is_for_children(config, *purpose)) {
        if let Some(node) = marketing_or_profiling(purpose) {
            found.at(node, purpose.id().unwrap_or_default());
        }
    }
}

fn is_for_children(config: &Config, purpose: Purpose<'_>) -> bool {
    purpose.has_subject("children")
        || purpose.has_subject("pupils")
        || config.notices_for(purpose).any(|notice| notice.audience() == Some(Audience::Child))
        || config.dialogs_for(purpose).any(|dialog| dialog.children().is_some_and(|children| children.direct_offer() == Some(true)))
}

fn marketing_or_profiling(purpose: Purpose<'_>) -> Option<&Node> {
    let sells = matches!(purpose.aim(), Some(Aim::Marketing | Aim::Newsletter));
    purpose.0.get("aim").filter(|_| sells).or_else(|| purpose.0.get("marketing")).or_else(|| purpose.0.get("automated"))
}
