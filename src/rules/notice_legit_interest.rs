//! "Our legitimate interests" repeats the law and tells nothing: the person cannot weigh an interest that has no name, and so
//! cannot object to it.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/enquiries/basis
//! { "/purposes/enquiries/basis": { "article": "6(1)(f)" } }
//! ```
//! ```json unlawful webshop /purposes/enquiries/basis/interest/da
//! { "/purposes/enquiries/basis/interest/da": "vores legitime interesser" }
//! ```
//! ```json unlawful webshop /purposes/order/furtherBases/0/interest/en
//! { "/purposes/order/furtherBases/0/interest/en": "our legitimate business interests" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/enquiries/basis/interest/da": "at forebygge tyveri" }
//! ```
//! ```json good webshop
//! { "/purposes/enquiries/basis/interest/en": "our interest in answering those who write to us" }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, reading, told};
use crate::config::Config;
use crate::config::basis::Article;
use crate::config::json::Node;
use crate::config::notice::Element;
use crate::config::shape::Text;

pub static RULE: Rule = Rule {
    id: "notice-legit-interest",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1_D, gdpr::ARTICLE_14_2_B],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(severity) = told::of_purpose(config, purpose, Element::LegitimateInterest) else { continue };
        let id = purpose.id().unwrap_or_default();
        let mut basis = |node: &Node, article: Option<Article>, interest: Option<Text>| {
            if article != Some(Article::LegitimateInterests) {
                return;
            }
            match interest.filter(|interest| interest.says()) {
                None => found.add(severity, node, None, id),
                Some(interest) => {
                    for (_, text, node) in interest.each().filter(|(language, text, _)| reading::interestless(language, text).is_some()) {
                        found.add(severity, node, "empty", text);
                    }
                }
            }
        };
        if let Some(first) = purpose.basis() {
            basis(first.0, first.article(), first.interest());
        }
        for further in purpose.further_bases().into_iter().flatten() {
            basis(further.0, further.article(), further.interest());
        }
    }
}
