//! The person does not know that somebody holds the data. A month is the outer limit (Article 14(3)).
//!
//! ## Bad
//! ```json unlawful counselling /notices/relatives/given/when
//! { "/notices/relatives/given/when": "later" }
//! ```
//!
//! ## Review
//! ```json review counselling /notices/relatives
//! { "/notices/relatives/given": null }
//! ```
//!
//! ## Good
//! ```json good counselling
//! { "/notices/relatives/given/when": "first-contact" }
//! ```
//! ```json good webshop
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::notice::{NoticeArticle, When};

pub static RULE: Rule = Rule {
    id: "notice14-timing",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_14_3],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for notice in config.notices() {
        let article = notice.meant_article(config);
        if article == NoticeArticle::Article13 {
            continue;
        }
        let id = notice.id().unwrap_or_default();
        let given = notice.given().and_then(|given| given.0.get("when").zip(given.when()));
        match given {
            Some((node, When::Later)) => found.at(node, id),
            None if article == NoticeArticle::Article14 => found.add(Severity::Review, notice.0, "unsaid", id),
            _ => {}
        }
    }
}
