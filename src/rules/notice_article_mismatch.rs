//! What the person gives, or what is observed of the person, falls under Article 13: the notice comes at once and hardly any
//! exception holds. What comes from elsewhere falls under Article 14: the notice must tell categories and source. The wrong
//! article leaves out what the person should have been told.
//!
//! ## Bad
//! ```json unlawful webshop /notices/privacy/article
//! { "/notices/privacy/article": "14" }
//! ```
//! ```json unlawful municipality /notices/applicants/article
//! { "/notices/applicants/article": "13" }
//! ```
//!
//! ## Review
//! ```json review bodycam /notices/privacy/article
//! { "/notices/privacy/article": "14", "/notices/privacy/channel": "tv" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/notices/privacy/article": "both" }
//! ```
//! ```json good municipality
//! { "/notices/applicants/article": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::{NoticeArticle, NoticeChannel};
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "notice-article-mismatch",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1, gdpr::ARTICLE_14_1, decisions::STORSTOCKHOLM],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for notice in told::full_notices(config) {
        let Some(node) = notice.0.get("article") else { continue };
        let first = |is: fn(Purpose) -> bool| notice.purposes_of(config).find(|purpose| is(*purpose)).and_then(Purpose::id);
        match notice.article() {
            Some(NoticeArticle::Article13) => {
                if let Some(purpose) = first(|purpose| purpose.from_elsewhere()) {
                    found.add(Severity::Unlawful, node, "elsewhere", purpose);
                    found.mend("\"both\"");
                }
            }
            Some(NoticeArticle::Article14) => {
                let Some(purpose) = first(|purpose| purpose.source().is_some() && purpose.from_person()) else { continue };
                if notice.channel() == Some(NoticeChannel::Tv) {
                    found.add(Severity::Review, node, "tv", purpose);
                } else {
                    found.at(node, purpose);
                    found.mend(if first(|purpose| purpose.from_elsewhere()).is_some() { "\"both\"" } else { "\"13\"" });
                }
            }
            _ => {}
        }
    }
}
