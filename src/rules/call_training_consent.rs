//! "The call is recorded for training purposes" leaves no choice. The caller is asked first, answers with a key or a word,
//! gets the same help after a no, and nothing is recorded while there is no answer.
//!
//! ## Bad
//! ```json unlawful call-recording /purposes/training/basis/article
//! { "/purposes/training/basis": { "article": "6(1)(e)", "law": { "da": "erhvervsfremmeloven", "en": "the Business Promotion Act" } } }
//! ```
//! ```json unlawful call-recording /dialogs/training-call
//! { "/dialogs/training-call/keys": null }
//! ```
//! ```json unlawful call-recording /dialogs/training-call/keys
//! { "/dialogs/training-call/keys": { "accept": "1" } }
//! ```
//! ```json unlawful call-recording /purposes/training
//! { "/dialogs/training-call": null }
//! ```
//! Does the recorder start if the caller presses nothing?
//! da: Starter optagelsen, hvis den, der ringer, ikke trykker?
//! ```json review call-recording /dialogs/training-call
//! { "/dialogs/training-call/silence": null }
//! ```
//!
//! ## Good
//! ```json good call-recording
//! { "/dialogs/training-call/keys": { "accept": "4", "reject": "5" } }
//! ```
//! A recording that the law demands.
//! da: En optagelse, som loven kræver.
//! ```json good call-recording
//! { "/purposes/threats/title": { "da": "Rådgivning om værdipapirer", "en": "Advice on securities" }, "/purposes/threats/basis": { "article": "6(1)(c)", "law": { "da": "lov om kapitalmarkeder", "en": "the Capital Markets Act" } } }
//! ```

use super::reading::says_training;
use super::recorded::{Recorded, is_about_staff_alone, recorded};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::basis::Article;
use crate::config::dialog::{Dialog, DialogChannel, DialogKind};
use crate::config::purpose::{Aim, Purpose};

pub static RULE: Rule = Rule {
    id: "call-training-consent",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_6_1_A, gdpr::RECITAL_32, decisions::ERHVERVSSTYRELSEN, decisions::TDC, guidance::CALLS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| trains_on_calls(config, *purpose)) {
        match purpose.basis().and_then(|basis| basis.0.get("article")) {
            Some(article) if purpose.article() != Some(Article::Consent) => found.at(article, purpose.id().unwrap_or_default()),
            None => found.at(purpose.0, purpose.id().unwrap_or_default()),
            Some(_) => asked(config, purpose, found),
        }
    }
}

fn trains_on_calls(config: &Config, purpose: Purpose<'_>) -> bool {
    recorded(config, purpose) == Some(Recorded::Voice) && !is_about_staff_alone(purpose) && (purpose.is_aim(Aim::Training) || says(config, purpose))
}

/// Where the aim is not given, the words tell.
fn says(config: &Config, purpose: Purpose<'_>) -> bool {
    let mut says = false;
    wording::of_purpose(config, purpose, &mut |said| says |= purpose.aim().is_none() && says_training(said.language, said.text));
    says
}

fn asked(config: &Config, purpose: Purpose<'_>, found: &mut Findings) {
    let mut dialogs = config.dialogs_for(purpose).filter(|dialog| is_spoken(*dialog)).peekable();
    if dialogs.peek().is_none() {
        return found.add(Severity::Unlawful, purpose.0, "unasked", purpose.id().unwrap_or_default());
    }
    for dialog in dialogs {
        let keys = dialog.keys();
        if keys.is_none_or(|keys| keys.accept().is_none() || keys.reject().is_none()) {
            found.add(Severity::Unlawful, keys.map_or(dialog.0, |keys| keys.0), "keys", dialog.id().unwrap_or_default());
        } else if dialog.silence().is_none() {
            found.add(Severity::Review, dialog.0, "silence", dialog.id().unwrap_or_default());
        }
    }
}

fn is_spoken(dialog: Dialog<'_>) -> bool {
    dialog.kind() == Some(DialogKind::Spoken) || dialog.channel() == Some(DialogChannel::Phone)
}
