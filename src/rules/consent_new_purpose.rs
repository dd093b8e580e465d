//! Each consent holds the fingerprint of what it was about: aim, basis, data, people, recipients, transfers, retention and
//! services. When one of them changes, the fingerprint does, and the old consent opens nothing. A corrected spelling asks
//! nobody again.
//!
//! ## Good
//! ```json good bodycam
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-new-purpose",
    severity: Severity::Unlawful,
    decided: Decided::Construction { test: "a_fingerprint_follows_the_law_and_not_the_wording" },
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_5_1_B, gdpr::ARTICLE_6_4, gdpr::ARTICLE_13_3, gdpr::ARTICLE_14_4, danish::DBL_5_1, danish::DBL_5_2],
    aliases: &[],
    check,
};

fn check(_config: &Config, _found: &mut Findings) {}
