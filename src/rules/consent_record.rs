//! The burden of proof is the controller's. The record that the page makes holds time, purposes, language, method and the
//! hash of the text; it has to be kept somewhere, and to be found again from the person.
//!
//! ## Bad
//! A call: nothing says who pressed 1.
//! da: Et opkald: intet viser, hvem der trykkede 1.
//! ```json unlawful call-recording /dialogs/training-call
//! { "/dialogs/training-call/record": null }
//! ```
//! ```json risk call-recording /dialogs/training-call/record
//! { "/dialogs/training-call/record": { "retention": "P30D" } }
//! ```
//! ```json risk municipality /dialogs/cookies
//! {}
//! ```
//!
//! ## Good
//! ```json good municipality
//! { "/dialogs/cookies/record": { "endpoint": "https://fjordbaek.dk/samtykke", "retention": "P1Y" } }
//! ```
//! ```json good sports-club
//! { "/dialogs/photo/record": null, "/dialogs/photo-child/record": null }
//! ```
//! ```json good sports-club
//! { "/dialogs/photo/kind": "paper", "/dialogs/photo/channel": "in-person", "/dialogs/photo/record": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::dialog::{Dialog, DialogChannel, DialogKind, RecordKeeping};

pub static RULE: Rule = Rule {
    id: "consent-record",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_5_2, gdpr::ARTICLE_7_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs().filter(|dialog| dialog.consents_of(config).next().is_some()) {
        let id = dialog.id().unwrap_or_default();
        let spoken = is_spoken(dialog);
        match dialog.record() {
            None if spoken => found.at(dialog.0, id),
            Some(record) if spoken && record.subject().is_none() => found.add(Severity::Risk, record.0, "subject", id),
            record if stays_in_browser(dialog) && record.and_then(RecordKeeping::endpoint).is_none() => {
                found.add(Severity::Risk, record.map_or(dialog.0, |record| record.0), "browser", id);
            }
            _ => {}
        }
    }
}

fn is_spoken(dialog: Dialog<'_>) -> bool {
    match dialog.kind() {
        Some(DialogKind::Spoken) => true,
        Some(DialogKind::Paper | DialogKind::Inline) => false,
        _ => matches!(dialog.channel(), Some(DialogChannel::Phone | DialogChannel::InPerson)),
    }
}

fn stays_in_browser(dialog: Dialog<'_>) -> bool {
    dialog.is_web() && matches!(dialog.kind(), Some(DialogKind::Banner | DialogKind::Modal | DialogKind::OptOut))
}
