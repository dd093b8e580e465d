//! Whoever fears to lose something does not choose freely. "No thanks, I would like a worse experience" mocks those who say
//! no.
//!
//! ## Bad
//! ```json risk webshop /dialogs/cookies
//! { "/dialogs/cookies/refusal": null }
//! ```
//! ```json risk webshop /dialogs/cookies/refusal/da
//! { "/dialogs/cookies/refusal/da": "Siger du nej, kan vi ikke garantere, at du får en god oplevelse." }
//! ```
//! ```json risk webshop /dialogs/cookies/buttons/reject/en
//! { "/dialogs/cookies/buttons": { "reject": { "da": "Afvis alle", "en": "No thanks, I would like a worse experience" } } }
//! ```
//! ```json risk sports-club /dialogs/photo/refusal/da
//! { "/dialogs/photo/refusal/da": "Siger du nej, kan du ikke være medlem af klubben." }
//! ```
//!
//! ## Good
//! ```json good sports-club
//! { "/dialogs/photo/refusal/en": "If you say no, you do not lose your membership." }
//! ```
//! ```json good webshop
//! { "/dialogs/cookies/refusal/da": "Siger du nej, går du ikke glip af noget: du kan stadig købe alt i butikken." }
//! ```

use super::reading::pressure;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-no-detriment-text",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::RECITAL_42],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs().filter(|dialog| wording::asks(config, *dialog)) {
        if !dialog.refusal().is_some_and(|refusal| refusal.says()) {
            found.at(dialog.0, dialog.id().unwrap_or_default());
        }
        wording::each(config, dialog.buttons().and_then(|buttons| buttons.reject()), &mut |said| words(said, found));
    }
    wording::of_requests(config, &mut |said| words(said, found));
}

fn words(said: wording::Said<'_>, found: &mut Findings) {
    if let Some(what) = pressure(said.language, said.text) {
        found.add(Severity::Risk, said.node, "words", what);
    }
}
