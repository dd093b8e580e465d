//! The information comes when the data are collected, or before, so that the person can still choose. Later is too late,
//! also for employees who are new.
//!
//! ## Bad
//! ```json unlawful bodycam /notices/staff/given/when
//! { "/notices/staff/given/when": "later" }
//! ```
//! ```json unlawful webshop /notices/privacy/given/when
//! { "/notices/privacy/given": { "when": "within-month" } }
//! ```
//! ```json risk municipality /notices/applicants/given/when
//! { "/notices/applicants/given/when": "within-month" }
//! ```
//!
//! ## Good
//! ```json good bodycam
//! { "/notices/staff/given/when": "at-collection" }
//! ```
//! ```json good counselling
//! { "/notices/relatives/given/when": "within-month" }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::notice::{NoticeArticle, When};

pub static RULE: Rule = Rule {
    id: "notice13-timing",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for notice in config.notices() {
        let Some(given) = notice.given() else { continue };
        let Some((node, when)) = given.0.get("when").zip(given.when()) else { continue };
        let late = !matches!(when, When::Before | When::AtCollection);
        match notice.meant_article(config) {
            NoticeArticle::Article13 if late => found.at(node, notice.id().unwrap_or_default()),
            NoticeArticle::Both if late => found.add(Severity::Risk, node, None, notice.id().unwrap_or_default()),
            _ => {}
        }
    }
}
