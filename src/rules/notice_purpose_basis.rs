//! Purpose and basis come in pairs: only then can a person see which rights apply and judge whether the processing is
//! lawful. Where the basis is a legal obligation or a public task, the pair is not complete without the act it follows from.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/order
//! { "/purposes/order/basis": null, "/purposes/order/furtherBases": null }
//! ```
//! ```json unlawful webshop /purposes/accounting/basis
//! { "/purposes/accounting/basis": { "article": "6(1)(c)" } }
//! ```
//! ```json unlawful webshop /purposes/order/furtherBases/0
//! { "/purposes/order/furtherBases/0/article": null }
//! ```
//! ```json unlawful webshop /purposes/order
//! { "/purposes/order/title": null, "/purposes/order/description": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/furtherBases": null }
//! ```
//! ```json good municipality
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::basis::Article;
use crate::config::json::Node;
use crate::config::notice::Element;
use crate::config::shape::Text;

pub static RULE: Rule = Rule {
    id: "notice-purpose-basis",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1_C, gdpr::ARTICLE_14_1_C, gdpr::ARTICLE_6_3],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(severity) = told::of_purpose(config, purpose, Element::Purposes) else { continue };
        let id = purpose.id().unwrap_or_default();
        if !told::says(purpose.title()) && !told::says(purpose.description()) {
            found.add(severity, purpose.0, "purpose", id);
        }
        let mut basis = |node: &Node, article: Option<Article>, law: Option<Text>| match article {
            None => found.add(severity, node, None, id),
            Some(Article::LegalObligation | Article::PublicTask) if !told::says(law) => found.add(severity, node, "law", id),
            Some(_) => {}
        };
        match purpose.basis() {
            Some(first) => basis(first.0, first.article(), first.law()),
            None => basis(purpose.0, None, None),
        }
        for further in purpose.further_bases().into_iter().flatten() {
            basis(further.0, further.article(), further.law());
        }
    }
}
