//! A page in English with a request in Danish informs nobody who reads English. One string for all languages is right for a
//! name alone.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/statistics/description
//! { "/purposes/statistics/description/en": null }
//! ```
//! ```json unlawful webshop /dialogs/cookies/refusal/da
//! { "/dialogs/cookies/refusal/da": "" }
//! ```
//! ```json unlawful webshop /purposes/statistics/description
//! { "/purposes/statistics/description": "Vi tæller, hvor mange der besøger siderne." }
//! ```
//!
//! ```json unlawful webshop /languages/2
//! { "/languages/-": "de" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/embedded-content/title": "YouTube" }
//! ```
//! ```json good webshop
//! { "/languages": ["da"], "/purposes/statistics/description": "Vi tæller, hvor mange der besøger siderne." }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::letters::{is_capital, is_letter};
use crate::config::shape::Each;
use crate::config::{Config, Text};
use crate::text::speaks;

pub static RULE: Rule = Rule {
    id: "missing-language",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_2, gdpr::ARTICLE_12_1, danish::COOKIE_3_2_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for (node, language) in config.root().languages().each_node().filter(|(_, language)| !speaks(config, language)) {
        found.add(Severity::Unlawful, node, "words", language);
    }
    // Without words nothing is said in a language, so no text is missing in it.
    let mut languages = Vec::new();
    config.languages().into_iter().filter(|language| speaks(config, language)).for_each(|language| languages.push(language));
    config.each_public(&mut |public| {
        let Some(text) = public.text() else { return };
        let about = wording::about(config, public);
        match text.0.string() {
            Some(said) if languages.len() > 1 && !is_name(said) => found.about(about, Severity::Unlawful, text.0, Some("one"), said),
            Some(_) => {}
            None => absent(text, &languages, &mut |node, language| found.about(about, Severity::Unlawful, node, None, language)),
        }
    });
}

fn absent<'c>(text: Text<'c>, languages: &[&'c str], absent: &mut dyn FnMut(&crate::config::json::Node, &'c str)) {
    for language in languages.iter().filter(|language| text.get(language).is_none()) {
        absent(wording::node_in(text, language), language);
    }
}

fn is_name(text: &str) -> bool {
    let mut behind = ' ';
    text.chars().all(|letter| {
        let begins = core::mem::replace(&mut behind, letter).is_whitespace();
        !begins || is_capital(letter) || !is_letter(letter)
    })
}
