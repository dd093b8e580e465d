//! Health, religion, sex life and the like may not be processed on an ordinary consent. The person says yes to them
//! expressly, by a box or a signature of its own; "Accept all" never says it. The dialog draws that box for every
//! purpose on Article 9(2)(a), and makes the words if the configuration has none.
//!
//! ## Bad
//! Health on an ordinary consent:
//! da: Helbred på et almindeligt samtykke:
//! ```json unlawful counselling /purposes/story/data/3
//! { "/purposes/story/specialCategories": null }
//! ```
//! Words that do not say expressly that consent is given:
//! da: Ord, der ikke udtrykkeligt siger, at der gives samtykke:
//! ```json unlawful counselling /purposes/story/specialCategories/statement/da
//! { "/purposes/story/specialCategories/statement/da": "Fortsæt med min historie om mit helbred." }
//! ```
//!
//! ## Review
//! ```json review counselling /purposes/chat/specialCategories/statement/en
//! { "/purposes/chat/specialCategories/statement/en": "Yes, I explicitly consent to Rådgivningscentret Havblik answering me." }
//! ```
//!
//! ## Good
//! A contract beside the explicit consent:
//! da: En aftale ved siden af det udtrykkelige samtykke:
//! ```json good counselling
//! { "/purposes/treatment/basis/article": "6(1)(b)" }
//! ```
//! A clinic that treats its patients:
//! da: En klinik, der behandler sine patienter:
//! ```json good counselling
//! { "/purposes/treatment/basis": { "article": "6(1)(b)" },
//!   "/purposes/treatment/specialCategories": { "condition": "9(2)(h)", "secrecy": { "da": "sundhedslovens regler om tavshedspligt", "en": "the rules on secrecy in the Danish Health Act" } } }
//! ```
//! No words of the controller's own: the dialog makes them.
//! da: Ingen egne ord: dialogen laver dem.
//! ```json good counselling
//! { "/purposes/story/specialCategories/statement": null }
//! ```
//! ```json good counselling
//! { "/purposes/chat/specialCategories/statement/da": "Ja, jeg giver samtykke til, at Havblik gemmer, hvad jeg skriver om min sygdom." }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::basis::Article;
use crate::config::letters::holds;
use crate::config::purpose::Purpose;
use crate::config::{Config, Text};

pub static RULE: Rule = Rule {
    id: "consent-explicit-art9",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_9_1, gdpr::ARTICLE_9_2_A, danish::DBL_7_1, decisions::SORG],
    aliases: &[],
    check,
};

/// One of these says that consent is given. All are ASCII, so that visitors download no table of letters.
const EXPRESS: &[&str] = &[
    "ja,",
    "ja ",
    "yes",
    "gerne",
    "samtyk",
    "udtrykkelig",
    "giver lov",
    "tillader",
    "tilladelse",
    "accepter",
    "siger ja",
    "consent",
    "explicit",
    "express",
    "agree",
    "allow",
    "permission",
    "authorise",
    "authorize",
];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| purpose.is_explicit()) {
        let bare = purpose.special_data().next().filter(|_| purpose.article() == Some(Article::Consent) && purpose.condition().is_none());
        if let Some((data, _)) = bare {
            found.at(data, purpose.id().unwrap_or_default());
        } else if let Some(statement) = purpose.special_categories().and_then(|special| special.statement()) {
            words(purpose, statement, found);
        }
    }
}

fn words(purpose: Purpose<'_>, statement: Text<'_>, found: &mut Findings) {
    for (_, text, node) in statement.each() {
        let lower = text.to_ascii_lowercase();
        if !EXPRESS.iter().any(|word| holds(&lower, word)) {
            found.add(Severity::Unlawful, node, "statement", purpose.id().unwrap_or_default());
        }
        #[cfg(feature = "tools")]
        if let Some(data) = super::special::unnamed(purpose, text) {
            found.add(Severity::Review, node, "category", data);
        }
    }
}
