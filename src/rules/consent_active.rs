//! A box that is already ticked shows what the controller wants, not what the person wants. The dialog cannot draw a
//! ticked box; this rule finds a configuration that asks for one.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/statistics/default
//! { "/purposes/statistics/default": true }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/default": false }
//! ```
//! What is necessary needs no consent, and may be on.
//! da: Det nødvendige kræver ikke samtykke og må være slået til.
//! ```json good webshop
//! { "/purposes/necessary/default": true }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-active",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, gdpr::RECITAL_32, decisions::PLANET49, guidance::BANNERS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| purpose.is_consent() && purpose.default() == Some(true)) {
        if let Some(default) = purpose.0.get("default") {
            found.at(default, purpose.id().unwrap_or_default());
            found.mend("false");
        }
    }
}
