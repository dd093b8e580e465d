//! Where the basis is a public task or a legitimate interest, and for all direct marketing, the person must be told of the
//! right to object clearly and separately (Article 21(4)). The notice gives it a section of its own, with every such purpose
//! by name. This rule looks at what could lose it: the site's own wording.
//!
//! ## Bad
//! ```json unlawful webshop /texts/da/right-object
//! { "/texts": { "da": { "right-object": "Andre oplysninger" } } }
//! ```
//! ```json unlawful telecom-cpr /texts/en/right-object-marketing
//! { "/texts": { "en": { "right-object-marketing": "Questions about advertising are welcome." } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/texts": { "da": { "right-object": "Du kan gøre indsigelse" }, "en": { "right-object-marketing": "You can say no to marketing at any time." } } }
//! ```
//! Nothing reworded:
//! da: Intet er omskrevet:
//! ```json good telecom-cpr
//! {}
//! ```

use super::own_words::{Must, lost};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "notice-object-separate",
    severity: Severity::Unlawful,
    decided: Decided::Construction { test: "objection_stands_apart" },
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_21_4],
    aliases: &[],
    check,
};

const DA: &[&str] = &["indsigelse", "sige nej", "sige stop", "modsætte"];
const EN: &[&str] = &["object", "say no", "say stop", "oppose"];

const fn must(message: &'static str) -> Must {
    Must { message, da: DA, en: EN }
}

const OBJECTION: &[Must] = &[
    must("right-object"),
    must("right-object-one"),
    must("right-object-many"),
    must("right-object-marketing"),
    must("child-object"),
    must("child-object-one"),
    must("child-object-many"),
    must("child-object-marketing"),
];

fn check(config: &Config, found: &mut Findings) {
    lost(config, OBJECTION, |node, message| found.at(node, message));
}
