//! Where there is neither an adequacy decision nor safeguards, the person must know what that means before saying yes to
//! it. A public authority cannot rest the exercise of its powers on such a consent, and nobody a steady stream of data.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/marketing/transfers/0
//! { "/purposes/marketing/transfers": [{ "recipient": "Ads Ltd", "country": "IN", "mechanism": "49(1)(a)" }] }
//! ```
//! ```json unlawful municipality /purposes/statistics/transfers/0/mechanism
//! { "/purposes/statistics/transfers": [{ "recipient": "Ads Ltd", "country": "IN", "mechanism": "49(1)(a)",
//!     "risk": { "da": "Indiske myndigheder kan få adgang.", "en": "Indian authorities may get access." } }] }
//! ```
//! ```json risk webshop /purposes/marketing/transfers/0/systematic
//! { "/purposes/marketing/transfers": [{ "recipient": "Ads Ltd", "country": "IN", "mechanism": "49(1)(a)", "systematic": true,
//!     "risk": { "da": "Indiske myndigheder kan få adgang.", "en": "Indian authorities may get access." } }] }
//! ```
//! Nobody asks for it:
//! da: Ingen beder om det:
//! ```json risk webshop /purposes/order/transfers/0/mechanism
//! { "/purposes/order/transfers": [{ "recipient": "Parts Ltd", "country": "IN", "mechanism": "49(1)(a)",
//!     "risk": { "da": "Indiske myndigheder kan få adgang.", "en": "Indian authorities may get access." } }] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/marketing/transfers": [{ "recipient": "Ads Ltd", "country": "IN", "mechanism": "49(1)(a)",
//!     "risk": { "da": "Indiske myndigheder kan få adgang.", "en": "Indian authorities may get access." } }] }
//! ```
//! A contract with a hotel abroad:
//! da: En aftale med et hotel i udlandet:
//! ```json good webshop
//! { "/purposes/order/transfers": [{ "recipient": "Hotel Ltd", "country": "IN", "mechanism": "49(1)(b)" }] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Basis;
use crate::config::recipient::Mechanism;
use crate::config::shape::Each;

pub static RULE: Rule = Rule {
    id: "consent-explicit-transfer",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_49_1_A, gdpr::ARTICLE_49_3],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let outside = purpose.basis().and_then(Basis::outside_tasks) == Some(true);
        for transfer in purpose.transfers().each() {
            let Some(mechanism) = transfer.0.get("mechanism").filter(|_| transfer.mechanism() == Some(Mechanism::Consent)) else { continue };
            let recipient = transfer.recipient().unwrap_or_default();
            if config.is_public_authority() && !outside {
                found.add(Severity::Unlawful, mechanism, "authority", recipient);
            } else if cfg!(feature = "tools") && !purpose.is_consent() {
                found.add(Severity::Risk, mechanism, "unasked", recipient);
            }
            if transfer.risk().is_none() {
                found.at(transfer.0, recipient);
            }
            #[cfg(feature = "tools")]
            if let Some(systematic) = transfer.0.get("systematic").filter(|_| transfer.systematic() == Some(true)) {
                found.add(Severity::Risk, systematic, "systematic", recipient);
            }
        }
    }
}
