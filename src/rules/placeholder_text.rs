//! "[Company name] asks for your consent" names nobody. Lorem ipsum, TODO, words in square brackets and addresses at
//! example.com show that a template was published unfinished.
//!
//! ## Bad
//! ```json unlawful webshop /dialogs/cookies/intro/da
//! { "/dialogs/cookies/intro/da": "[Firmanavn] beder om dit samtykke." }
//! ```
//! ```json unlawful webshop /purposes/order/description/en
//! { "/purposes/order/description/en": "Lorem ipsum dolor sit amet." }
//! ```
//! ```json unlawful webshop /controller/email
//! { "/controller/email": "privacy@example.com" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/description/en": "We send the bicycle [1] that you have bought." }
//! ```
//! ```json good webshop
//! { "/purposes/necessary/services/shop/storage/0/name": "cart[items]" }
//! ```

use super::reading::placeholder;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::json::Node;

pub static RULE: Rule = Rule {
    id: "placeholder-text",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_2, gdpr::ARTICLE_12_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    config.each_public(&mut |public| {
        let is_technical = matches!(public.noun, "storage" | "accepted" | "approved") || matches!(public.field, "$schema" | "aliases" | "note");
        let mut look = |node: &Node| {
            if let Some(what) = node.string().and_then(placeholder) {
                found.about(wording::about(config, public), Severity::Unlawful, node, None, what);
            }
        };
        match public.text() {
            Some(text) => text.each().for_each(|(_, _, node)| look(node)),
            None if !is_technical => look(public.node),
            None => {}
        }
    });
}
