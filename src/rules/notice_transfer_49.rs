//! The last way out of the EEA is for single transfers about few people, and the person must be told of the transfer and of
//! the interests that compel it (Article 49(1), second subparagraph).
//!
//! ## Bad
//! ```json unlawful webshop /purposes/order/transfers/0/mechanism
//! { "/purposes/order/furtherBases": null, "/purposes/order/transfers": [{ "recipient": "Kyoto Cycles KK", "country": "JP", "mechanism": "49-second" }] }
//! ```
//! ```json risk webshop /purposes/order/transfers/0/systematic
//! { "/purposes/order/transfers": [{ "recipient": "Kyoto Cycles KK", "country": "JP", "mechanism": "49-second", "systematic": true }] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/transfers": [{ "recipient": "Kyoto Cycles KK", "country": "JP", "mechanism": "49-second" }] }
//! ```
//! Standard clauses ask for no such interest:
//! da: Standardbestemmelser kræver ikke sådan en interesse:
//! ```json good webshop
//! { "/purposes/order/furtherBases": null, "/purposes/order/transfers": [{ "recipient": "Kyoto Cycles KK", "country": "IN", "mechanism": "scc", "systematic": true }] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::Element;
use crate::config::recipient::Mechanism;

pub static RULE: Rule = Rule {
    id: "notice-transfer-49",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_49_1_SECOND],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(severity) = told::of_purpose(config, purpose, Element::Transfers) else { continue };
        let first = purpose.basis().and_then(|basis| basis.interest());
        let further = purpose.further_bases().into_iter().flatten().filter_map(|basis| basis.interest());
        let interest = first.into_iter().chain(further).any(|interest| interest.says());
        let compelled = |transfer: &crate::config::recipient::Transfer| transfer.mechanism() == Some(Mechanism::CompellingInterests);
        for transfer in purpose.transfers().into_iter().flatten().filter(compelled) {
            if let Some(mechanism) = transfer.0.get("mechanism").filter(|_| !interest) {
                found.add(severity, mechanism, None, purpose.id().unwrap_or_default());
            }
            if let Some(systematic) = transfer.0.get("systematic").filter(|_| transfer.systematic() == Some(true)) {
                found.add(Severity::Risk, systematic, "repeated", transfer.recipient().unwrap_or_default());
            }
        }
    }
}
