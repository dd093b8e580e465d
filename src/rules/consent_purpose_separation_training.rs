//! A recording that trains staff needs the caller's consent; one that documents a threat to the police does not. Joined in
//! one purpose, the caller cannot say no to the one without the other.
//!
//! ## Bad
//! ```json unlawful call-recording /purposes/training/description/da
//! { "/purposes/training/description/da": "Vi bruger optagelsen til at oplære medarbejdere og som bevis, hvis der opstår en tvist." }
//! ```
//! ```json unlawful call-recording /purposes/training/title/en
//! { "/purposes/training/title/en": "Training and documentation" }
//! ```
//!
//! ## Good
//! ```json good call-recording
//! { "/purposes/training/description/da": "Vi bruger optagelsen til oplæring. Vi dokumenterer dit samtykke." }
//! ```
//! Outside recordings of people, documenting may be part of a training.
//! da: Uden for optagelser af folk kan dokumentation være en del af oplæringen.
//! ```json good webshop
//! { "/purposes/order/description/en": "We use the data to train staff and as evidence if there is a dispute." }
//! ```

use super::reading::training_and_evidence;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, recorded, wording};
use crate::config::Config;
use crate::config::dialog::DialogChannel;
use crate::config::notice::NoticeChannel;
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "consent-purpose-separation-training",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_5_1_B, gdpr::RECITAL_43, decisions::ERHVERVSSTYRELSEN, guidance::CALLS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| is_recorded(config, *purpose)) {
        for language in config.languages() {
            words(purpose, language, found);
        }
    }
}

fn is_recorded(config: &Config, purpose: Purpose<'_>) -> bool {
    recorded::recorded(config, purpose).is_some()
        || config.dialogs_for(purpose).any(|dialog| dialog.channel() == Some(DialogChannel::Phone))
        || config.notices_for(purpose).any(|notice| notice.channel() == Some(NoticeChannel::Phone)) && purpose.has_data("voice")
}

fn words(purpose: Purpose<'_>, language: &str, found: &mut Findings) {
    let texts = || [purpose.title(), purpose.description()].into_iter().flatten();
    let said: Vec<&str> = texts().filter_map(|text| text.get(language)).collect();
    let nodes = texts().filter(|text| text.get(language).is_some()).map(|text| wording::node_in(text, language));
    for (until, node) in (1..).zip(nodes) {
        if let Some(both) = training_and_evidence(language, &said[..until]) {
            return found.at(node, both.join(" + "));
        }
    }
}
