//! The notice tells the rights: access, rectification, erasure, restriction, objection and portability.
//!
//! Which of them apply follows from the basis of each purpose, so the notice writes them itself, and says which do not apply
//! and why. This rule looks at the only thing that could lose them: the site's own wording.
//!
//! ## Limits
//! Any wording that still names the right passes.
//!
//! ## Bad
//! ```json unlawful webshop /texts/da/right-erasure
//! { "/texts": { "da": { "right-erasure": "Det aftaler vi nærmere." } } }
//! ```
//! ```json unlawful webshop /texts/en/right-access
//! { "/texts": { "en": { "right-access": " " } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/texts": { "da": { "right-erasure": "Nogle gange kan du få os til at slette det, vi ved om dig." } } }
//! ```

use super::own_words::{Must, lost};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "notice-rights",
    severity: Severity::Unlawful,
    decided: Decided::Construction { test: "every_right_is_told" },
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_2_B, gdpr::ARTICLE_14_2_C],
    aliases: &[],
    check,
};

const RIGHTS: &[Must] = &[
    Must { message: "right-access", da: &["kopi", "indsigt", "at vide", "se "], en: &["copy", "access", "find out", "see "] },
    Must { message: "right-rectification", da: &["rett", "ændr"], en: &["correct", "rectif"] },
    Must { message: "right-erasure", da: &["slet"], en: &["delet", "eras"] },
    Must { message: "right-restriction", da: &["begræns", "kun opbevar", "kun gemmer"], en: &["restrict", "only store", "only keep"] },
    Must { message: "right-portability", da: &["portab", "maskin", "format", "anden dataansvarlig"], en: &["portab", "machine", "format", "another controller"] },
];

fn check(config: &Config, found: &mut Findings) {
    lost(config, RIGHTS, |node, message| found.at(node, message));
}
