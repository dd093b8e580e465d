//! Which of them apply follows from the basis of each purpose, so the notice writes them itself, and says which do not apply
//! and why. This rule looks at the only thing that could lose them: the site's own wording.
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
//! Other words for the same right:
//! da: Andre ord for den samme rettighed:
//! ```json good webshop
//! { "/texts": { "en": { "right-access": "You can ask to see what we hold about you." } } }
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

const fn must(message: &'static str, da: &'static [&'static str], en: &'static [&'static str]) -> Must {
    Must { message, da, en }
}

const COPY: [&[&str]; 2] = [&["kopi", "indsigt", "at vide", "se "], &["copy", "access", "find out", "see "]];
const MEND: [&[&str]; 2] = [&["rett", "ændr"], &["correct", "rectif", "put right", "change"]];
const ERASE: [&[&str]; 2] = [&["slet"], &["delet", "eras"]];
const PAUSE: [&[&str]; 2] = [&["begræns", "kun opbevar", "kun gemmer", "pause"], &["restrict", "only store", "only keep", "pause"]];
const CARRY: [&[&str]; 2] =
    [&["portab", "maskin", "format", "anden dataansvarlig", "med dig"], &["portab", "machine", "format", "another controller", "with you"]];

const RIGHTS: &[Must] = &[
    must("right-access", COPY[0], COPY[1]),
    must("right-rectification", MEND[0], MEND[1]),
    must("right-erasure", ERASE[0], ERASE[1]),
    must("right-restriction", PAUSE[0], PAUSE[1]),
    must("right-portability", CARRY[0], CARRY[1]),
    must("child-right-access", COPY[0], COPY[1]),
    must("child-right-rectification", MEND[0], MEND[1]),
    must("child-right-erasure", ERASE[0], ERASE[1]),
    must("child-right-restriction", PAUSE[0], PAUSE[1]),
    must("child-right-portability", CARRY[0], CARRY[1]),
];

fn check(config: &Config, found: &mut Findings) {
    lost(config, RIGHTS, |node, message| found.at(node, message));
}
