//! The control stands on every page, in the same place, and the surface that it opens can take back everything with one
//! press. No option removes it. What is left to the controller is its label.
//!
//! ## Bad
//! ```json unlawful webshop /texts/da/dialog-reopen
//! { "/texts": { "da": { "dialog-reopen": "Mere" } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/texts": { "da": { "dialog-reopen": "Privatliv" }, "en": { "dialog-reopen": "Cookie settings" } } }
//! ```
//! A label of other words with the same meaning:
//! da: En tekst med andre ord, der betyder det samme:
//! ```json good webshop
//! { "/texts": { "da": { "dialog-reopen": "Dine valg" } } }
//! ```

use super::own_words::{Must, lost};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "cookie-withdraw-icon",
    severity: Severity::Unlawful,
    decided: Decided::Construction { test: "everything can be withdrawn with one press" },
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_3, danish::COOKIE_3_2_4, danish::COOKIE_3_2_5, decisions::META, guidance::BANNERS],
    aliases: &[],
    check,
};

const REOPEN: Must = Must {
    message: "dialog-reopen",
    da: &["cookie", "samtykke", "privat", "valg", "indstilling", "sporing", "databeskyt"],
    en: &["cookie", "consent", "privacy", "choice", "setting", "preference", "tracking", "data protection"],
};

fn check(config: &Config, found: &mut Findings) {
    lost(config, &[REOPEN], |node, _| found.at(node, node.string().unwrap_or_default()));
}
