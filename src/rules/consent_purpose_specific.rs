//! "To improve your experience" can mean anything, so whoever says yes to it has said yes to nothing. A concrete purpose says
//! what the controller does.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/preferences/description/da
//! { "/purposes/preferences/title": { "da": "Oplevelse", "en": "Preferences" }, "/purposes/preferences/description/da": "Vi bruger dine oplysninger til at forbedre din oplevelse." }
//! ```
//! ```json unlawful webshop /purposes/preferences
//! { "/purposes/preferences/description": null }
//! ```
//! ```json risk webshop /purposes/statistics/description/en
//! { "/purposes/statistics/description/en": "We use the data to improve our services." }
//! ```
//! ```json risk webshop /purposes/statistics/description/da
//! { "/purposes/statistics/description/da": "Vi bruger oplysningerne til statistik og lignende formål." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/description/da": "Vi tæller besøgene for at gøre siden bedre." }
//! ```
//! ```json good call-recording
//! { "/purposes/training/description/da": "Vi bruger optagelsen til at oplære nye medarbejdere i telefonrådgivning." }
//! ```

use super::reading::vague;
#[cfg(feature = "tools")]
use super::reading::open_ended;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::{Config, Text};

pub static RULE: Rule = Rule {
    id: "consent-purpose-specific",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, gdpr::ARTICLE_5_1_B, gdpr::ARTICLE_6_1_A, gdpr::RECITAL_39, gdpr::RECITAL_42, danish::DBL_5_1, decisions::SORG, decisions::BODYCAMS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        let Some(description) = purpose.description().filter(|text| text.says()) else {
            found.add(Severity::Unlawful, purpose.0, "missing", purpose.id().unwrap_or_default());
            continue;
        };
        wording::each(config, Some(description), &mut |said| {
            let title = purpose.title().and_then(|title: Text<'_>| title.get(said.language)).unwrap_or_default();
            match vague(said.language, &[said.text]) {
                Some(what) if vague(said.language, &[title, said.text]).is_some() => found.at(said.node, what),
                #[cfg(feature = "tools")]
                Some(what) => found.add(Severity::Risk, said.node, None, what),
                #[cfg(feature = "tools")]
                None => {
                    if let Some(what) = open_ended(said.language, said.text) {
                        found.add(Severity::Risk, said.node, "open", what);
                    }
                }
                #[cfg(not(feature = "tools"))]
                _ => {}
            }
        });
    }
}
