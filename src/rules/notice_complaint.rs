//! Datatilsynet and its address are built in. Another authority must have a name and a way to reach it.
//!
//! ## Bad
//! ```json unlawful municipality /authority
//! { "/authority": { "name": "Domstolsstyrelsen" } }
//! ```
//! ```json unlawful webshop /texts/da/right-complaint-authority
//! { "/texts": { "da": { "right-complaint-authority": "Skriv til os, hvis du er utilfreds." } } }
//! ```
//!
//! ## Review
//! ```json review webshop /controller/country
//! { "/controller/country": "SE" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/controller/country": "SE", "/authority": { "name": "Integritetsskyddsmyndigheten", "website": "https://www.imy.se" } }
//! ```
//! The courts' own authority:
//! da: Domstolenes egen myndighed:
//! ```json good municipality
//! { "/authority": { "name": "Domstolsstyrelsen", "email": "post@domstolsstyrelsen.dk" } }
//! ```
//! Datatilsynet is built in:
//! da: Datatilsynet er indbygget:
//! ```json good webshop
//! {}
//! ```

use super::own_words::{Must, lost};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;
use crate::config::notice::Element;

pub static RULE: Rule = Rule {
    id: "notice-complaint",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_13_2_D, gdpr::ARTICLE_14_2_E],
    aliases: &[],
    check,
};

const COMPLAINT: Must = Must { message: "right-complaint-authority", da: &["klag"], en: &["complain"] };

fn check(config: &Config, found: &mut Findings) {
    let Some(severity) = told::of_all(config, Element::Complaint) else { return };
    match config.root().authority() {
        Some(authority) => {
            let reached = authority.is_reached() || authority.website().is_some();
            if !reached || authority.name().is_none_or(|name| name.trim().is_empty()) {
                found.add(severity, authority.0, "authority", authority.name().unwrap_or_default());
            }
        }
        None => {
            let country = config.controller().and_then(|controller| controller.0.get("country"));
            if let Some((node, country)) = country.and_then(|node| Some((node, node.string()?))).filter(|(_, country)| *country != "DK") {
                found.add(Severity::Review, node, "country", country);
            }
        }
    }
    lost(config, &[COMPLAINT], |node, message| found.add(severity, node, None, message));
}
