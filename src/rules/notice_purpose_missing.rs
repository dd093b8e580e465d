//! A purpose that no notice tells of is processing in the dark. A short layer promises that the rest stands in the full notice;
//! then it must.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/enquiries
//! { "/notices/privacy/purposes/9": null }
//! ```
//! ```json unlawful webshop /notices/privacy-checkout/purposes/2
//! { "/notices/privacy-checkout/purposes": ["order", "accounting", "enquiries"], "/notices/privacy/purposes/9": null, "/notices/-": { "id": "answers", "purposes": ["enquiries"] } }
//! ```
//! ```json risk webshop /notices/privacy-checkout
//! { "/notices/privacy-checkout/full": null }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/notices/privacy/purposes/9": null, "/notices/-": { "id": "answers", "purposes": ["enquiries"] } }
//! ```
//! Staff have a notice of their own:
//! da: Personalet har sin egen oplysningstekst:
//! ```json good call-recording
//! {}
//! ```
//! The notices stand elsewhere:
//! da: Oplysningsteksterne står et andet sted:
//! ```json good webshop
//! { "/notices": null, "/dialogs": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::Notice;

pub static RULE: Rule = Rule {
    id: "notice-purpose-missing",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_1_C, gdpr::ARTICLE_14_1_C],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let tells = |notice: Notice, purpose| config.notices_for(purpose).any(|telling| telling.0.at == notice.0.at);
    for notice in config.notices().filter(|notice| notice.is_short()) {
        match notice.full().and_then(|full| config.notice(full)) {
            None => found.add(Severity::Risk, notice.0, "alone", notice.id().unwrap_or_default()),
            Some(full) => {
                for (node, purpose) in notice.purposes().into_iter().flat_map(|purposes| purposes.nodes()) {
                    if !config.purpose(purpose).is_some_and(|purpose| tells(full, purpose)) {
                        found.add(Severity::Unlawful, node, "layer", purpose);
                    }
                }
            }
        }
    }
    if config.notices().next().is_none() {
        return;
    }
    for purpose in config.purposes() {
        let Some(id) = purpose.id() else { continue };
        if !config.notices_for(purpose).any(|notice| told::tells_all(&notice)) {
            found.at(purpose.0, id);
        }
    }
}
