//! On a page: no cookie, no storage, no request to others before the choice. On the phone: the recorder starts after the
//! key has been pressed. A file cannot show what a page or a switchboard does.
//!
//! ## Review
//! ```json review call-recording /purposes/training/recording
//! { "/purposes/training/recording": { "audio": true } }
//! ```
//!
//! ## Good
//! ```json good call-recording
//! {}
//! ```
//! Calls recorded on another basis than consent:
//! da: Opkald, der optages på et andet grundlag end samtykke:
//! ```json good call-recording
//! { "/purposes/threats/recording/trigger": null }
//! ```
//! A form collects nothing before it is sent:
//! da: En formular indsamler intet, før den bliver sendt:
//! ```json good sports-club
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-before-processing",
    severity: Severity::Unlawful,
    decided: Decided::Page { test: "nothing of a purpose runs, is stored or is requested before its consent" },
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_6_1_A, danish::COOKIE_3_1],
    aliases: &["cookie-prior-consent"],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        if let Some(recording) = purpose.recording().filter(|recording| recording.trigger().is_none()) {
            found.add(Severity::Review, recording.0, None, purpose.id().unwrap_or_default());
        }
    }
}
