//! Every notice on a purpose that rests on consent says so by itself, with the way to do it that the dialog names, or else
//! the controller's contact. This rule looks at what could lose it: the site's own wording.
//!
//! ## Bad
//! ```json unlawful webshop /texts/da/notice-withdraw-any-time
//! { "/texts": { "da": { "notice-withdraw-any-time": "Kontakt os om dit samtykke." } } }
//! ```
//! ```json unlawful webshop /texts/en/notice-withdraw-earlier
//! { "/texts": { "en": { "notice-withdraw-earlier": "What we did before is over." } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/texts": { "da": { "notice-withdraw-any-time": "Du kan fortryde dit samtykke, når du vil." } } }
//! ```
//! Other words for the same:
//! da: Andre ord for det samme:
//! ```json good webshop
//! { "/texts": { "en": { "notice-withdraw-any-time": "You can change your mind at any time." } } }
//! ```

use super::own_words::{Must, lost};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "notice-withdraw",
    severity: Severity::Unlawful,
    decided: Decided::Construction { test: "withdrawal_is_told_with_every_consent" },
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_7_3, gdpr::ARTICLE_13_2_C, gdpr::ARTICLE_14_2_D],
    aliases: &[],
    check,
};

const MUSTS: &[Must] = &[
    Must { message: "notice-withdraw-any-time", da: &["tilbage", "fortryd"], en: &["withdraw", "take back", "change your mind"] },
    Must { message: "child-withdraw-any-time", da: &["tilbage", "fortryd"], en: &["withdraw", "take back", "change your mind"] },
    Must { message: "notice-withdraw-earlier", da: &["lovlig"], en: &["lawful"] },
    Must { message: "child-withdraw-earlier", da: &["orden", "lovlig", "okay"], en: &["fine", "lawful", "okay", "all right"] },
];

fn check(config: &Config, found: &mut Findings) {
    lost(config, MUSTS, |node, message| found.at(node, message));
}
