//! Article 9(2)(h) opens the door to clinics, doctors and social care because those who work there must keep silent
//! (Article 9(3), section 7(3) of the Danish Data Protection Act).
//!
//! ## Bad
//! ```json unlawful counselling /purposes/relatives/specialCategories
//! { "/purposes/relatives/specialCategories/secrecy": null }
//! ```
//!
//! ## Good
//! ```json good counselling
//! { "/purposes/relatives/specialCategories/secrecy": { "da": "sundhedslovens regler om tavshedspligt", "en": "the rules on secrecy in the Danish Health Act" } }
//! ```
//! ```json good counselling
//! { "/purposes/relatives/specialCategories": { "condition": "9(2)(h)",
//!     "law": { "da": "databeskyttelseslovens § 7, stk. 3, og reglerne om tavshedspligt i sundhedsloven", "en": "section 7(3) of the Danish Data Protection Act and the rules on secrecy in the Danish Health Act" } } }
//! ```

use super::rule::cites;
use super::says;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Condition;

pub static RULE: Rule = Rule {
    id: "art9-health-secrecy",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_9_2_H, gdpr::ARTICLE_9_3, danish::DBL_7_3],
    aliases: &[],
    check,
};

const SECRECY: &[&str] = &["tavshed", "fortrolighed", "secrecy", "confidential"];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| purpose.condition() == Some(Condition::HealthCare)) {
        if let Some(special) = purpose.special_categories().filter(|special| special.secrecy().is_none())
            && special.law().is_none_or(|law| says::find(law, SECRECY).next().is_none()) {
                found.at(special.0, purpose.id().unwrap_or_default());
            }
    }
}
