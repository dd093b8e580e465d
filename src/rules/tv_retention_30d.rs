//! Most recordings show people who have done nothing. Longer is allowed while the police or a concrete dispute needs a
//! recording.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/enquiries/retention/period
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/retention": { "period": "P60D", "from": { "da": "optagelsen", "en": "the recording" } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/retention": { "period": "P30D", "from": { "da": "optagelsen", "en": "the recording" } } }
//! ```
//! ```json good webshop
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i butikken", "en": "in the shop" } },
//!   "/purposes/enquiries/retention": { "period": "P60D" },
//!   "/purposes/enquiries/recording/extensionReason": { "da": "Kun optagelser, som politiet har bedt om.", "en": "Only recordings that the police have asked for." } }
//! ```
//! A municipality whose act allows more:
//! da: En kommune, hvis lov tillader mere:
//! ```json good municipality
//! { "/purposes/enquiries/aim": "crime-prevention", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "på torvet", "en": "in the square" } },
//!   "/purposes/enquiries/retention": { "period": "P60D", "law": { "da": "tv-overvågningslovens § 4 d, stk. 3", "en": "section 4 d(3) of the Danish TV Surveillance Act" } } }
//! ```
//! A wildlife camera in research:
//! da: Et vildtkamera i forskning:
//! ```json good webshop
//! { "/purposes/enquiries/aim": "research", "/purposes/enquiries/data": ["image"], "/purposes/enquiries/source": "observed",
//!   "/purposes/enquiries/recording": { "audio": false, "area": { "da": "i skoven", "en": "in the forest" } },
//!   "/purposes/enquiries/retention": { "period": "P1Y" } }
//! ```

use super::recorded::watches_for_crime;
use super::rule::cites;
use super::says;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::purpose::{Recording, Retention};

pub static RULE: Rule = Rule {
    id: "tv-retention-30d",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![danish::TV_4C_4, danish::TV_4C_5],
    aliases: &[],
    check,
};

const LIMIT_DAYS: u32 = 30;
const REASONS: &[&str] = &["politi", "police", "tvist", "konkret sag", "retssag", "dispute", "court"];

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| watches_for_crime(config, *purpose)) {
        if purpose.recording().and_then(Recording::extension_reason).is_some() {
            continue;
        }
        for retention in purpose.retention().into_iter().flatten().filter(|retention| is_about_recordings(*retention)) {
            let reason = retention.criterion().is_some_and(|criterion| says::find(criterion, REASONS).next().is_some());
            let long = retention.period().is_some_and(|period| period.whole_days() > LIMIT_DAYS);
            if let Some(period) = retention.0.get("period").filter(|_| long && !reason && retention.law().is_none()) {
                found.at(period, purpose.id().unwrap_or_default());
                found.mend("\"P30D\"");
            }
        }
    }
}

fn is_about_recordings(retention: Retention<'_>) -> bool {
    retention.data().is_none_or(|data| data.is_empty() || data.into_iter().any(|id| matches!(id, "image" | "voice")))
}
