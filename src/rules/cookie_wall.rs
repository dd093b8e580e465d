//! Datatilsynet asks four things of a wall: a largely equivalent alternative, such as payment; a fair price; only purposes
//! that are a necessary part of the alternative; and after payment no more processing than needed. This program has no dialog
//! for consent or pay, so a text that offers it is a question to a human.
//!
//! ## Bad
//! ```json review webshop /dialogs/cookies/refusal/da
//! { "/dialogs/cookies/refusal/da": "Sig ja, eller køb et abonnement uden annoncer." }
//! ```
//! ```json review webshop /dialogs/cookies/intro/en
//! { "/dialogs/cookies/intro/en": "Accept cookies, or pay 29 kroner a month instead." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/cookies/refusal/da": "Siger du nej, kan du stadig købe og betale i butikken." }
//! ```
//! ```json good webshop
//! { "/dialogs/cookies/intro/en": "We ask for your consent. You can buy a subscription whatever you answer." }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "cookie-wall",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_4, decisions::BERLINGSKE, guidance::COOKIE_WALLS, guidance::CONSENT_EDPB],
    aliases: &[],
    check,
};

/// Paying, and that it stands in place of consent; small letters, Danish and English.
const PAY: [&str; 7] = ["betal", "abonne", "køb adgang", "pay ", "paid", "subscri", "buy access"];
const INSTEAD: [&str; 13] = [
    "i stedet", "uden cookies", "uden annonce", "uden reklame", "uden sporing", "eller betal", "eller køb", "instead", "without cookies",
    "without ad", "without tracking", "ad-free", "or pay",
];

fn check(config: &Config, found: &mut Findings) {
    let Some(dialog) = config.page_dialog().filter(|dialog| dialog.consents_of(config).next().is_some()) else { return };
    for (_, text, node) in [dialog.title(), dialog.intro(), dialog.refusal()].into_iter().flatten().flat_map(|text| text.each()) {
        let small = text.to_lowercase();
        let walls = |sentence: &str| PAY.iter().any(|pay| sentence.contains(pay)) && INSTEAD.iter().any(|instead| sentence.contains(instead));
        if small.split(['.', '!', '?']).any(walls) {
            found.add(Severity::Review, node, None, text);
        }
    }
}
