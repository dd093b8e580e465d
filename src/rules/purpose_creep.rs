//! A recording made because somebody was threatened is not a recording for solving thefts. A new use must be compatible
//! with the first, be demanded by law, or be asked for.
//!
//! ## Bad
//! ```json risk bodycam /purposes/accusations/description/da
//! { "/purposes/accusations/description/da": "Vi bruger de samme optagelser til at opklare butikstyverier." }
//! ```
//! ```json risk webshop /purposes/enquiries/description/en
//! { "/purposes/enquiries/description/en": "We use the data we already have about you to choose offers." }
//! ```
//!
//! ## Good
//! A shop for second-hand parts:
//! da: En butik med brugte dele:
//! ```json good webshop
//! { "/purposes/order/description/da": "Vi genbruger emballage og sender den cykel, du har købt.", "/purposes/order/description/en": "We reuse packaging and send the bicycle you have bought." }
//! ```
//! ```json good bodycam
//! { "/purposes/accusations/description/da": "Vi bruger ikke de samme optagelser til butikstyverier." }
//! ```
//! ```json good webshop
//! { "/purposes/accounting/description/da": "Vi bruger de samme oplysninger i regnskabet, fordi loven kræver det." }
//! ```
//! ```json good webshop
//! { "/purposes/enquiries/aim": "research", "/purposes/enquiries/description/en": "We use the data we already have in our research." }
//! ```

use super::basis_necessity_blanket::is_demanded;
use super::rule::cites;
use super::says;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::Aim;

pub static RULE: Rule = Rule {
    id: "purpose-creep",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_5_1_B, gdpr::ARTICLE_6_4, danish::DBL_5_1],
    aliases: &[],
    check,
};

const USED_AGAIN: &[&str] = &[
    "bruger de samme op",
    "bruge de samme op",
    "samme optagelser til",
    "optagelser, vi allerede har",
    "oplysninger, vi allerede har",
    "oplysninger vi allerede har",
    "genbruger op",
    "use the same recordings",
    "use the same data",
    "use the same information",
    "same recordings to",
    "data we already have",
    "information we already have",
    "recordings we already have",
    "reuse the data",
    "reuse data",
    "reuse the recordings",
    "reuse recordings",
];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| !purpose.is_consent() && !is_demanded(*purpose)) {
        if matches!(purpose.aim(), Some(Aim::Statistics | Aim::Research | Aim::Archive)) {
            continue;
        }
        for text in [purpose.title(), purpose.description()].into_iter().flatten() {
            for (node, words) in says::asserts(text, USED_AGAIN) {
                found.at(node, words);
            }
        }
    }
}
