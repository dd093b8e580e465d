//! The right to object stands apart from all other information.
//!
//! Where the basis is a public task or a legitimate interest, and for all direct marketing, the person must be told of the
//! right to object clearly and separately (Article 21(4)). The notice gives it a section of its own, with every such purpose
//! by name. This rule looks at what could lose it: the site's own wording.
//!
//! ## Limits
//! Any wording that still says that one can object, or say no, passes.
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

const DA: &[&str] = &["indsigelse", "sige nej", "modsætte"];
const EN: &[&str] = &["object", "say no", "oppose"];

const OBJECTION: &[Must] = &[
    Must { message: "right-object", da: DA, en: EN },
    Must { message: "right-object-one", da: DA, en: EN },
    Must { message: "right-object-many", da: DA, en: EN },
    Must { message: "right-object-marketing", da: DA, en: EN },
];

fn check(config: &Config, found: &mut Findings) {
    lost(config, OBJECTION, |node, message| found.at(node, message));
}
