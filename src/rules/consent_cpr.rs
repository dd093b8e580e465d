//! A private controller may use the number where an act says so, with consent, for science and statistics or certain
//! disclosures, or on the conditions for special categories (section 11(2)). An authority may use it to tell people apart
//! or as a file number (section 11(1)).
//!
//! ## Bad
//! ```json unlawful municipality /purposes/advertising-mark/data/2
//! { "/purposes/advertising-mark/cpr": null }
//! ```
//! ```json unlawful webshop /purposes/order/cpr/ground
//! { "/purposes/order/data/0": "cpr", "/purposes/order/cpr": { "ground": "11(1)" } }
//! ```
//! An act, but which?
//! da: En lov, men hvilken?
//! ```json unlawful webshop /purposes/order/cpr/ground
//! { "/purposes/order/data/0": "cpr", "/purposes/order/cpr": { "ground": "11(2)(1)" } }
//! ```
//! Consent that nobody asks for:
//! da: Et samtykke, som ingen beder om:
//! ```json unlawful webshop /purposes/order/cpr/ground
//! { "/purposes/order/data/0": "cpr", "/purposes/order/cpr": { "ground": "11(2)(2)" } }
//! ```
//! Shown to everybody:
//! da: Vist for alle:
//! ```json unlawful municipality /purposes/advertising-mark/publication
//! { "/purposes/advertising-mark/publication": { "audience": "public" } }
//! ```
//!
//! ## Good
//! ```json good municipality
//! {}
//! ```
//! ```json good webshop
//! { "/purposes/accounting/data/0": "cpr",
//!   "/purposes/accounting/cpr": { "ground": "11(2)(1)", "law": { "da": "skatteindberetningsloven", "en": "the Danish Tax Reporting Act" } } }
//! ```
//! ```json good webshop
//! { "/purposes/newsletter/data/0": "cpr", "/purposes/newsletter/cpr": { "ground": "11(2)(2)" } }
//! ```
//! Addresses from CPR:
//! da: Adresser fra CPR:
//! ```json good telecom-cpr
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::{Cpr, CprGround};
use crate::config::controller::Controller;
use crate::config::purpose::{PublicationAudience, Purpose};

pub static RULE: Rule = Rule {
    id: "consent-cpr",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_87, danish::DBL_11_1, danish::DBL_11_2],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|_| config.is_danish()) {
        let Some((data, _)) = purpose.data_nodes().find(|(_, data)| data.is_cpr()) else { continue };
        let id = purpose.id().unwrap_or_default();
        match purpose.cpr().and_then(Cpr::ground) {
            None => found.at(data, id),
            Some(ground) => {
                if let (Some(case), Some(cpr)) = (mismatch(config, purpose, ground), purpose.cpr()) {
                    found.add(Severity::Unlawful, cpr.0.get("ground").unwrap_or(cpr.0), case, id);
                }
                if let Some(publication) = purpose.publication().filter(|_| ground != CprGround::Consent)
                    && publication.audience().is_none_or(|audience| audience == PublicationAudience::Public) {
                        found.add(Severity::Unlawful, publication.0, "published", id);
                    }
            }
        }
    }
}

fn mismatch(config: &Config, purpose: Purpose<'_>, ground: CprGround) -> Option<&'static str> {
    let public = config.is_public_authority() || config.controller().and_then(Controller::public_task) == Some(true);
    let law = purpose.cpr().is_some_and(|cpr| cpr.law().is_some());
    match ground {
        CprGround::Authority if !public => Some("private"),
        CprGround::Law if !law => Some("law"),
        CprGround::Consent if !purpose.is_consent() && purpose.other_consent().is_none() => Some("unasked"),
        _ => None,
    }
}
