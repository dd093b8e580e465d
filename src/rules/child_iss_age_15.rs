//! In Denmark the limit has been 15 years since 1 January 2024; it was 13 before. Below it, whoever holds parental
//! responsibility gives or authorises the consent. The limit is for online services offered directly to children.
//!
//! ## Bad
//! ```json unlawful webshop /dialogs/newsletter/children/ageLimit
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 13, "parental": true } }
//! ```
//! ```json unlawful webshop /dialogs/newsletter/children/ageLimits/DK
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimits": { "DK": 13, "SE": 13 }, "parental": true } }
//! ```
//! No limit at all:
//! da: Slet ingen grænse:
//! ```json unlawful webshop /dialogs/newsletter/children
//! { "/dialogs/newsletter/children": { "directOffer": true, "parental": true } }
//! ```
//! Nobody asks the parents:
//! da: Ingen spørger forældrene:
//! ```json unlawful webshop /dialogs/newsletter/children
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 15 } }
//! ```
//! ```json unlawful webshop /dialogs/newsletter/intro/da
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 15, "parental": true }, "/dialogs/newsletter/intro/da": "Du skal være fyldt 13 år." }
//! ```
//! ```json unlawful webshop /dialogs/newsletter/children/ageLimits/SE
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimits": { "DK": 15, "SE": 12 }, "parental": true } }
//! ```
//! ```json risk webshop /dialogs/newsletter/children/ageLimit
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 18, "parental": true } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 15, "parental": true } }
//! ```
//! Only for those aged 15 or over:
//! da: Kun for dem, der er fyldt 15 år:
//! ```json good webshop
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimit": 15, "parental": false } }
//! ```
//! Sweden has 13:
//! da: Sverige har 13:
//! ```json good webshop
//! { "/dialogs/newsletter/children": { "directOffer": true, "ageLimits": { "DK": 15, "SE": 13 }, "parental": true } }
//! ```
//! A chat where children seek help:
//! da: En chat, hvor børn søger hjælp:
//! ```json good counselling
//! { "/dialogs/chat/children/ageLimit": 13 }
//! ```
//! A shop for adults:
//! da: En butik for voksne:
//! ```json good webshop
//! { "/dialogs/newsletter/intro/da": "Nyhedsbrevet har 14 års jubilæum." }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::dialog::{ChildService, Children, Dialog};
use crate::config::json::{Node, Value};
use crate::config::letters::holds;

pub static RULE: Rule = Rule {
    id: "child-iss-age-15",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_8_1, danish::DBL_6_2, danish::DBL_6_3],
    aliases: &[],
    check,
};

/// The limit in Denmark.
const LIMIT: u32 = 15;
/// No country may go below it.
const LOWEST: u32 = 13;
/// A limit below it, in words.
const BELOW: &[&str] = &[
    "fyldt 13", "fyldt 14", "er 13 år", "er 14 år", "over 13 år", "over 14 år", "mindst 13", "mindst 14", "aged 13", "aged 14", "over 13", "over 14",
    "least 13", "least 14", "13 or over", "14 or over", "13 or older", "14 or older",
];

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs().filter(|dialog| dialog.consents_of(config).next().is_some()) {
        if let Some(children) = dialog.children().filter(|children| is_online_service(*children)) {
            limit(config, dialog, children, found);
            if children.parental().is_none() {
                found.add(Severity::Unlawful, children.0, "parental", dialog.id().unwrap_or_default());
            }
            for text in [dialog.title(), dialog.intro(), dialog.refusal(), children.maturity()].into_iter().flatten() {
                for (_, words, node) in text.each().filter(|_| config.is_danish()) {
                    let words = words.to_ascii_lowercase();
                    if let Some(below) = BELOW.iter().find(|below| holds(&words, below)) {
                        found.add(Severity::Unlawful, node, "text", *below);
                    }
                }
            }
        }
    }
}

/// An online service offered directly to children that is not for help.
pub(super) fn is_online_service(children: Children<'_>) -> bool {
    children.direct_offer() == Some(true) && children.service() != Some(ChildService::Counselling)
}

fn limit(config: &Config, dialog: Dialog<'_>, children: Children<'_>, found: &mut Findings) {
    let own = children.0.get("ageLimit").filter(|_| children.age_limits().is_none_or(|limits| limits.get("DK").is_none()));
    let mut limits: Vec<(bool, &Node)> = Vec::new();
    if let Some(own) = own {
        limits.push((config.is_danish(), own));
    }
    for limit in children.age_limits().map_or(&[][..], Node::members) {
        limits.push((limit.name == "DK", &limit.node));
    }
    if limits.is_empty() {
        found.add(Severity::Unlawful, children.0, "none", dialog.id().unwrap_or_default());
    }
    for (danish, node) in limits {
        let years = number(node).unwrap_or(LIMIT);
        let case = match danish {
            true if years < LIMIT => None,
            true if years > LIMIT => Some("higher"),
            false if years < LOWEST => Some("lowest"),
            _ => continue,
        };
        let severity = if case == Some("higher") { Severity::Risk } else { Severity::Unlawful };
        found.add(severity, node, case, crate::text::plain(years));
        if danish {
            found.mend("15");
        }
    }
}

fn number(node: &Node) -> Option<u32> {
    match node.value {
        Value::Number(number) => number,
        _ => None,
    }
}
