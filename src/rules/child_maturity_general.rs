//! Datatilsynet normally accepts that those aged 15 or over consent themselves, after a concrete assessment. For younger
//! children the parents are asked.
//!
//! ## Bad
//! ```json risk sports-club /dialogs/photo
//! { "/purposes/portrait/subjects": ["children"], "/dialogs/photo/children": null }
//! ```
//!
//! ## Good
//! ```json good sports-club
//! { "/purposes/portrait/subjects": ["children"] }
//! ```
//! ```json good sports-club
//! { "/dialogs/photo-child/children": null }
//! ```
//! Adults alone:
//! da: Kun voksne:
//! ```json good sports-club
//! { "/dialogs/photo/children": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::dialog::{ChildService, Dialog, GivenBy};

pub static RULE: Rule = Rule {
    id: "child-maturity-general",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, gdpr::RECITAL_38],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs().filter(|dialog| matches!(dialog.given_by(), None | Some(GivenBy::Itself))) {
        let about_children = dialog
            .consents_of(config)
            .filter(|purpose| purpose.has_subject("children") || purpose.has_subject("pupils"))
            .any(|purpose| !config.dialogs_for(purpose).any(|other| matches!(other.given_by(), Some(GivenBy::Parent | GivenBy::Guardian))));
        if about_children && !is_settled(dialog) {
            found.at(dialog.children().map_or(dialog.0, |children| children.0), dialog.id().unwrap_or_default());
        }
    }
}

fn is_settled(dialog: Dialog<'_>) -> bool {
    dialog.children().is_some_and(|children| {
        children.maturity().is_some()
            || children.parental() == Some(true)
            || children.direct_offer() == Some(true)
            || children.service() == Some(ChildService::Counselling)
    })
}
