//! Preventive and counselling services offered directly to a child need no consent from a parent: the parent may be what
//! the child needs help with. A child who is able to seek help can normally also consent.
//!
//! ## Bad
//! ```json risk counselling /dialogs/chat/children/parental
//! { "/dialogs/chat/children/parental": true }
//! ```
//! ```json risk counselling /dialogs/talks/givenBy
//! { "/dialogs/talks/givenBy": "parent" }
//! ```
//!
//! ## Good
//! ```json good counselling
//! {}
//! ```
//! A parent answers for a small child, an older child for itself:
//! da: En forælder svarer for et lille barn, et større barn for sig selv:
//! ```json good counselling
//! { "/dialogs/chat/givenBy": "parent", "/dialogs/talks/purposes": ["treatment", "chat"] }
//! ```
//! A photo of a child on a club's website:
//! da: Et billede af et barn på en klubs hjemmeside:
//! ```json good sports-club
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::dialog::{ChildService, Dialog, GivenBy};

pub static RULE: Rule = Rule {
    id: "child-counselling-no-parent",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::RECITAL_38, decisions::SORG],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs() {
        let Some(children) = dialog.children().filter(|children| children.service() == Some(ChildService::Counselling)) else { continue };
        let demand = if children.parental() == Some(true) {
            children.0.get("parental")
        } else if is_given_by_parent(dialog) && !child_may_answer(config, dialog) {
            dialog.0.get("givenBy")
        } else {
            None
        };
        if let Some(demand) = demand {
            found.at(demand, dialog.id().unwrap_or_default());
        }
    }
}

fn is_given_by_parent(dialog: Dialog<'_>) -> bool {
    matches!(dialog.given_by(), Some(GivenBy::Parent | GivenBy::Guardian))
}

/// Whether another dialog asks for the same with the child itself answering.
fn child_may_answer(config: &Config, dialog: Dialog<'_>) -> bool {
    dialog.purposes_of(config).all(|purpose| config.dialogs_for(purpose).any(|other| !is_given_by_parent(other)))
}
