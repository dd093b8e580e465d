//! Scrolling, staying on the line or not answering shows nothing of what a person wants. The dialog treats closing as no;
//! this rule finds words that say otherwise, and dialogs that only offer a way out.
//!
//! ## Bad
//! ```json unlawful webshop /dialogs/cookies/intro/da
//! { "/dialogs/cookies/intro/da": "Nordlys Cykler ApS bruger cookies. Ved at fortsætte accepterer du det." }
//! ```
//! ```json unlawful call-recording /dialogs/training-call/intro/en
//! { "/dialogs/training-call/intro/en": "By staying on the line you consent to the recording." }
//! ```
//! ```json unlawful webshop /dialogs/cookies/kind
//! { "/dialogs/cookies/kind": "opt-out" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/cookies/intro/da": "Nordlys Cykler ApS beder om dit samtykke. Du siger ikke ja ved at fortsætte." }
//! ```
//! ```json good call-recording
//! { "/dialogs/training-call/refusal/en": "If you stay on the line without answering, we do not record." }
//! ```

use super::reading::passivity;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::dialog::DialogKind;

pub static RULE: Rule = Rule {
    id: "consent-no-passivity",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::RECITAL_32, decisions::TDC, guidance::CONSENT_EDPB],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    wording::of_requests(config, &mut |said| {
        if let Some(what) = passivity(said.language, said.text) {
            found.at(said.node, what);
        }
    });
    for dialog in config.dialogs().filter(|dialog| dialog.kind() == Some(DialogKind::OptOut) && wording::asks(config, *dialog)) {
        if let Some(kind) = dialog.0.get("kind") {
            found.add(Severity::Unlawful, kind, "opt-out", dialog.id().unwrap_or_default());
            found.mend("\"banner\"");
        }
    }
}
