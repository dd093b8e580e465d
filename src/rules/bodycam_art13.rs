//! The person is told when the recording happens, in layers: a sign on the uniform, what the wearer says, and the full
//! notice on the web. Article 14, with its month, is not for this.
//!
//! ## Bad
//! ```json unlawful bodycam /notices/privacy/article
//! { "/notices/privacy/article": "14" }
//! ```
//! Nobody is told where it happens:
//! da: Ingen får det at vide på stedet:
//! ```json unlawful bodycam /purposes/prevention/recording
//! { "/notices/sign/purposes": ["police", "accusations"], "/notices/oral/purposes": ["police", "accusations"] }
//! ```
//! No full notice anywhere:
//! da: Ingen fuld oplysningstekst noget sted:
//! ```json unlawful bodycam /purposes/prevention/recording
//! { "/notices/privacy/purposes": ["police", "accusations"] }
//! ```
//! ```json risk bodycam /purposes/prevention/recording
//! { "/notices/sign/purposes": ["police", "accusations"] }
//! ```
//!
//! ## Good
//! ```json good bodycam
//! {}
//! ```
//! Data that also come from others need both sets:
//! da: Oplysninger, der også kommer fra andre, kræver begge sæt:
//! ```json good bodycam
//! { "/notices/privacy/article": "both" }
//! ```

use super::recorded::{Recorded, is_about_staff_alone, recorded};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::json::Node;
use crate::config::notice::{Layer, NoticeArticle, NoticeChannel};
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "bodycam-art13",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1, decisions::STORSTOCKHOLM, guidance::BODYCAMS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let is_filmed = |purpose: &Purpose<'_>| recorded(config, *purpose) == Some(Recorded::BodyCamera);
    for notice in config.notices().filter(|notice| notice.purposes_of(config).any(|purpose| is_filmed(&purpose))) {
        if notice.meant_article(config) == NoticeArticle::Article14 {
            found.at(notice.0.get("article").unwrap_or(notice.0), notice.id().unwrap_or_default());
        }
    }
    // A purpose that only passes recordings on is told of where the recording is.
    for purpose in config.purposes().filter(is_filmed).filter(|purpose| !is_about_staff_alone(*purpose)) {
        if let Some(recording) = purpose.recording() {
            layers(config, purpose, recording.0, found);
        }
    }
}

fn layers(config: &Config, purpose: Purpose<'_>, recording: &Node, found: &mut Findings) {
    let told_by = |channel| config.notices_for(purpose).any(|notice| notice.channel() == Some(channel));
    let id = purpose.id().unwrap_or_default();
    match (told_by(NoticeChannel::Sign), told_by(NoticeChannel::Bodycam)) {
        (false, false) => found.add(Severity::Unlawful, recording, "untold", id),
        (true, true) => {}
        _ => found.add(Severity::Risk, recording, "layer", id),
    }
    if !config.notices_for(purpose).any(|notice| notice.layer() != Some(Layer::Short)) {
        found.add(Severity::Unlawful, recording, "full", id);
    }
}
