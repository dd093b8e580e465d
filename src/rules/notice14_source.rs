//! Only who knows the source can have a mistake put right where it began. If the source is public, that must be said too.
//!
//! ## Bad
//! ```json unlawful telecom-cpr /purposes/complaints/source/1
//! { "/purposes/complaints/source/1/from": null }
//! ```
//! ```json unlawful counselling /purposes/relatives
//! { "/purposes/relatives/source": null }
//! ```
//! ```json unlawful telecom-cpr /purposes/opt-out-list/source
//! { "/purposes/opt-out-list/source": "data-subject" }
//! ```
//! ```json risk counselling /purposes/relatives/source/from/en
//! { "/purposes/relatives/source/from/en": "third parties" }
//! ```
//!
//! ## Review
//! ```json review counselling /purposes/relatives/source
//! { "/purposes/relatives/source": "data-subject" }
//! ```
//!
//! ## Good
//! ```json good counselling
//! { "/purposes/relatives/source": { "from": { "da": "offentlige registre", "en": "public registers" } } }
//! ```
//! ```json good webshop
//! { "/purposes/enquiries/source": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::{Element, NoticeArticle};
use crate::config::purpose::Purpose;
use crate::config::source::Source;

pub static RULE: Rule = Rule {
    id: "notice14-source",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_14_2_F],
    aliases: &[],
    check,
};

/// Words that name no source, in Danish and English.
const EMPTY: &[&str] = &[
    "andre", "anden", "andet", "eksterne", "ekstern", "forskellige", "diverse", "kilder", "kilde", "tredjeparter", "tredjepart", "parter",
    "samarbejdspartnere", "partnere", "vores", "steder", "og", "eller", "other", "others", "another", "external", "various", "sources",
    "source", "third", "parties", "party", "partners", "our", "places", "and", "or", "the",
];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(severity) = told::of_purpose(config, purpose, Element::Source) else { continue };
        let id = purpose.id().unwrap_or_default();
        for (node, source) in purpose.source().into_iter().flat_map(|sources| sources.nodes()) {
            let Source::Elsewhere(elsewhere) = source else { continue };
            match elsewhere.from().filter(|from| from.says()) {
                None => found.add(severity, node, None, id),
                Some(from) => {
                    for (_, text, node) in from.each().filter(|(_, text, _)| !text.trim().is_empty() && told::says_only(text, EMPTY)) {
                        found.add(Severity::Risk, node, "vague", text);
                    }
                }
            }
        }
        if purpose.from_elsewhere() {
            continue;
        }
        let node = purpose.0.get("source");
        if purpose.has_data("cpr-updates") {
            found.add(severity, node.unwrap_or(purpose.0), "cpr", id);
        } else if node.is_none() && is_told_as_14(config, purpose) {
            found.add(severity, purpose.0, None, id);
        } else if purpose.has_subject("relatives") || purpose.has_subject("referees") {
            found.add(Severity::Review, node.unwrap_or(purpose.0), "others", id);
        }
    }
}

fn is_told_as_14(config: &Config, purpose: Purpose) -> bool {
    config.notices_for(purpose).any(|notice| told::tells_all(&notice) && notice.article() == Some(NoticeArticle::Article14))
}
