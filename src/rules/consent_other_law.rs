//! A doctor asks for consent to treatment, an authority for consent to fetch papers: health and administrative law have
//! consents of their own, and they are no legal basis under the GDPR. People who read "consent" think that they can withdraw
//! it and stop the processing.
//!
//! ## Review
//! ```json review webshop /purposes/order/description/da
//! { "/purposes/order/description/da": "Vi sender cyklen, når du har givet dit samtykke." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/description/da": "Vi sender cyklen. Det kræver ikke dit samtykke." }
//! ```
//! ```json good webshop
//! { "/purposes/order/description/da": "Vi sender cyklen, når du har givet dit samtykke.", "/purposes/order/otherConsent": { "law": { "da": "sundhedsloven", "en": "the Danish Health Act" } } }
//! ```

use super::reading::says_consent;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::purpose::Aim;

pub static RULE: Rule = Rule {
    id: "consent-other-law",
    severity: Severity::Review,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_4_11],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let keeps_proof = matches!(purpose.aim(), Some(Aim::RecordKeeping | Aim::Necessary | Aim::Claims));
        if purpose.is_consent() || purpose.other_consent().is_some() || keeps_proof {
            continue;
        }
        wording::of_purpose(config, purpose, &mut |said| {
            if says_consent(said.language, said.text).is_some() {
                found.at(said.node, purpose.id().unwrap_or_default());
            }
        });
    }
}
