//! Whoever says yes must know to what: a name, a photograph, a recording of the voice. The dialog prints the types that the
//! purpose names; this rule finds a purpose that names none, and labels that say nothing.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/newsletter
//! { "/purposes/newsletter/data": null }
//! ```
//! ```json unlawful webshop /purposes/newsletter/data
//! { "/purposes/newsletter/data": [] }
//! ```
//! ```json unlawful webshop /purposes/preferences/data/filters/label/da
//! { "/purposes/preferences/data/filters/label/da": "relevante oplysninger" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/data": ["name", "email", { "id": "size", "label": { "da": "cykelstørrelse", "en": "bicycle size" } }] }
//! ```
//! ```json good webshop
//! { "/purposes/preferences/data/filters/label": { "da": "oplysninger om din højde", "en": "information about your height" } }
//! ```

use super::reading::names_no_data;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::shape::Each;

pub static RULE: Rule = Rule {
    id: "consent-data-types",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, gdpr::RECITAL_42, decisions::SORG, decisions::BODYCAMS, guidance::CONSENT_EDPB],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        let data = purpose.data();
        if data.is_none_or(|data| data.is_empty()) {
            found.at(purpose.0.get("data").unwrap_or(purpose.0), purpose.id().unwrap_or_default());
        }
        for data in data.each() {
            wording::each(config, data.label, &mut |said| {
                if names_no_data(said.language, said.text) {
                    found.add(Severity::Unlawful, said.node, "label", said.text);
                }
            });
        }
    }
}
