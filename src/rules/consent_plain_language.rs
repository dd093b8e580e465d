//! A sentence from a statute is right and helps nobody. "We may possibly share your data" does not say whether it happens.
//!
//! ## Bad
//! ```json risk webshop /purposes/newsletter/description/en
//! { "/purposes/newsletter/description/en": "We may possibly send you news about bicycles." }
//! ```
//! ```json risk webshop /dialogs/newsletter/intro/da
//! { "/dialogs/newsletter/intro/da": "Nordlys Cykler ApS sender nyhedsbreve i henhold til nedenstående." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/description/en": "We can send you news about bicycles. You may choose how often." }
//! ```
//! A statute is named where it belongs:
//! da: En lov er nævnt, hvor den hører til:
//! ```json good webshop
//! { "/purposes/accounting/description/da": "Vi gemmer bilag i henhold til bogføringslovens § 12." }
//! ```
//! A hedge that is denied:
//! da: Et forbehold, der bliver afvist:
//! ```json good webshop
//! { "/purposes/newsletter/description/en": "We send you news about bicycles once a month, never more." }
//! ```

use super::reading::{hedge, legalese};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-plain-language",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_2, gdpr::ARTICLE_12_1, gdpr::RECITAL_42, gdpr::RECITAL_58, danish::COOKIE_3_2_1, guidance::TRANSPARENCY],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    wording::of_requests(config, &mut |said| {
        if let Some(what) = hedge(said.language, said.text) {
            found.add(Severity::Risk, said.node, "hedge", what);
        } else if let Some(what) = legalese(said.language, said.text) {
            found.at(said.node, what);
        }
    });
}
