//! A client cannot consent for a mother, a caller not for the employee who answers. The others give their own consent,
//! are represented by somebody who may speak for them, or their data rest on another basis.
//!
//! ## Bad
//! A client's consent, taken for the client's relatives too:
//! da: En klients samtykke, der også tages for de pårørende:
//! ```json unlawful counselling /purposes/treatment/subjects/1
//! { "/purposes/treatment/subjects": ["clients", "relatives"] }
//! ```
//! The caller presses 1, and the employee is recorded too:
//! da: Den, der ringer, trykker 1, og medarbejderen bliver også optaget:
//! ```json unlawful call-recording /purposes/training/subjects/1
//! { "/purposes/training/subjects": ["callers", "employees"], "/purposes/training-staff": null, "/notices/staff/purposes": ["threats-staff"] }
//! ```
//! A purpose about relatives, in a dialog that asks the clients:
//! da: Et formål om pårørende i en dialog, der spørger klienterne:
//! ```json unlawful counselling /purposes/relatives/subjects/0
//! { "/purposes/relatives/basis": { "article": "6(1)(a)" }, "/purposes/relatives/specialCategories": { "condition": "9(2)(a)" }, "/dialogs/talks/purposes": ["treatment", "relatives"] }
//! ```
//!
//! ## Good
//! Relatives who are asked themselves:
//! da: Pårørende, der selv bliver spurgt:
//! ```json good counselling
//! { "/purposes/relatives/basis": { "article": "6(1)(a)" }, "/purposes/relatives/specialCategories": { "condition": "9(2)(a)" }, "/dialogs/talks/purposes": ["relatives"] }
//! ```
//! A parent answers for a child:
//! da: En forælder svarer for et barn:
//! ```json good sports-club
//! {}
//! ```
//! Somebody with a power of attorney answers:
//! da: En med fuldmagt svarer:
//! ```json good counselling
//! { "/purposes/treatment/subjects": ["clients", "relatives"], "/dialogs/talks/givenBy": "proxy" }
//! ```
//! Employees are in the recording, but on a basis of their own:
//! da: Medarbejdere er med i optagelsen, men på deres eget grundlag:
//! ```json good call-recording
//! { "/purposes/training/subjects": ["callers", "employees"] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::dialog::{Dialog, DialogChannel, DialogKind, GivenBy};
use crate::config::purpose::Purpose;
use crate::config::shape::Each;

pub static RULE: Rule = Rule {
    id: "consent-data-subject-self",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, decisions::SORG],
    aliases: &[],
    check,
};

/// People whom somebody else tells of.
const OTHERS: &[&str] = &["bystanders", "referees", "relatives"];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        if config.dialogs_for(purpose).any(|dialog| is_represented(dialog) || asks_others(config, dialog)) || has_further_bases(purpose) {
            continue;
        }
        let by_phone = config.dialogs_for(purpose).any(is_phone);
        let is_other = |id: &str| OTHERS.contains(&id) || (by_phone && id == "employees");
        let alone = config.dialogs_for(purpose).next().is_none() && subjects(purpose).all(is_other);
        for (node, subject) in purpose.subjects().each_node() {
            if is_other(subject.id) && !alone && !has_another_basis(config, purpose, subject.id) {
                found.at(node, subject.id);
            }
        }
    }
}

fn subjects(purpose: Purpose<'_>) -> impl Iterator<Item = &str> {
    purpose.subjects().each().map(|subject| subject.id)
}

fn is_represented(dialog: Dialog<'_>) -> bool {
    matches!(dialog.given_by(), Some(GivenBy::Parent | GivenBy::Guardian | GivenBy::Proxy))
}

/// Whether the dialog asks about nobody but them: then they answer themselves.
fn asks_others(config: &Config, dialog: Dialog<'_>) -> bool {
    dialog.consents_of(config).all(|purpose| subjects(purpose).all(|id| OTHERS.contains(&id)))
}

fn is_phone(dialog: Dialog<'_>) -> bool {
    dialog.channel() == Some(DialogChannel::Phone) || dialog.kind() == Some(DialogKind::Spoken)
}

fn has_further_bases(purpose: Purpose<'_>) -> bool {
    purpose.further_bases().is_some_and(|bases| !bases.is_empty())
}

/// Whether another purpose with the same aim, but without consent, covers the same data about them.
fn has_another_basis(config: &Config, purpose: Purpose<'_>, subject: &str) -> bool {
    let covers = |other: Purpose<'_>| purpose.data().each().all(|data| other.has_data(data.id));
    config.purposes().any(|other| !other.is_consent() && other.aim() == purpose.aim() && other.has_subject(subject) && covers(other))
}
