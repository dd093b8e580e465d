//! A private controller may process them with the person's explicit consent, or where an interest clearly overrides
//! (section 8(3)), and pass them on under section 8(4). An authority follows section 8(1) and (2).
//!
//! ## Bad
//! ```json unlawful bodycam /purposes/prevention/data/2
//! { "/purposes/prevention/offences": null }
//! ```
//! ```json unlawful bodycam /purposes/police/offences/ground
//! { "/purposes/police/offences/ground": "8(1)" }
//! ```
//! ```json unlawful call-recording /purposes/threats/offences/ground
//! { "/purposes/threats/offences/ground": "8(3)" }
//! ```
//! Neither consent nor an interest:
//! da: Hverken samtykke eller en interesse:
//! ```json unlawful bodycam /purposes/prevention/offences
//! { "/purposes/prevention/offences": { "ground": "8(3)" }, "/purposes/prevention/basis": { "article": "6(1)(b)" } }
//! ```
//!
//! ## Good
//! ```json good bodycam
//! {}
//! ```
//! Explicit consent needs no interest:
//! da: Et udtrykkeligt samtykke kræver ingen interesse:
//! ```json good counselling
//! {}
//! ```
//! An act demands a criminal record:
//! da: En lov kræver en straffeattest:
//! ```json good webshop
//! { "/purposes/enquiries/data": ["criminal-record"],
//!   "/purposes/enquiries/offences": { "ground": "8(5)", "law": { "da": "lov om indhentelse af børneattest", "en": "the Danish Act on Child Certificates" } } }
//! ```
//! Social problems are no offences:
//! da: Sociale problemer er ikke strafbare forhold:
//! ```json good webshop
//! { "/purposes/enquiries/data": ["name", "social-problems"] }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::OffenceGround;
use crate::config::controller::Controller;
use crate::config::purpose::Purpose;

pub static RULE: Rule = Rule {
    id: "consent-explicit-criminal",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_10, danish::DBL_8_1, danish::DBL_8_2, danish::DBL_8_3, danish::DBL_8_4],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|_| config.is_danish()) {
        let Some((data, _)) = purpose.data_nodes().find(|(_, data)| data.is_offence()) else { continue };
        let id = purpose.id().unwrap_or_default();
        let Some((offences, ground)) = purpose.offences().and_then(|offences| Some((offences, offences.ground()?))) else {
            found.at(data, id);
            continue;
        };
        let node = offences.0.get("ground").unwrap_or(offences.0);
        let public_task = config.controller().and_then(Controller::public_task) == Some(true);
        match ground {
            OffenceGround::Authority | OffenceGround::AuthorityDisclosure if !config.is_public_authority() && !public_task => {
                found.add(Severity::Unlawful, node, "private", id);
            }
            OffenceGround::Private | OffenceGround::PrivateDisclosure if config.is_public_authority() => {
                found.add(Severity::Unlawful, node, "authority", id);
            }
            OffenceGround::Private | OffenceGround::PrivateDisclosure if !purpose.is_consent() && !has_interest(purpose) => {
                found.add(Severity::Unlawful, offences.0, "interest", id);
            }
            _ => {}
        }
    }
}

fn has_interest(purpose: Purpose<'_>) -> bool {
    purpose.offences().is_some_and(|offences| offences.interest().is_some() || offences.law().is_some())
        || purpose.basis().is_some_and(|basis| basis.interest().is_some() || basis.law().is_some())
}
