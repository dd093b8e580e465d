//! Article 9(2)(d) is for bodies without profit and with a political, philosophical, religious or trade-union aim, about
//! members, former members and those in regular contact with them. Data go outside the body only with consent.
//!
//! ## Bad
//! No such aim:
//! da: Intet sådant formål:
//! ```json unlawful sports-club /purposes/membership/specialCategories/condition
//! { "/purposes/membership/data": ["name", "health"], "/purposes/membership/specialCategories": { "condition": "9(2)(d)" } }
//! ```
//! People outside it:
//! da: Folk udenfor:
//! ```json unlawful sports-club /purposes/membership/subjects/1
//! { "/controller/nonprofitAim": "religious", "/purposes/membership/data": ["name", "religion"], "/purposes/membership/subjects": ["members", "visitors"],
//!   "/purposes/membership/specialCategories": { "condition": "9(2)(d)" } }
//! ```
//! Passed on:
//! da: Givet videre:
//! ```json unlawful sports-club /purposes/membership/recipients/0
//! { "/controller/nonprofitAim": "trade-union", "/purposes/membership/data": ["name", "union-membership"],
//!   "/purposes/membership/recipients": [{ "name": "Fordelsklubben ApS", "role": "controller" }],
//!   "/purposes/membership/specialCategories": { "condition": "9(2)(d)" } }
//! ```
//!
//! ## Good
//! ```json good sports-club
//! { "/controller/nonprofitAim": "trade-union", "/purposes/membership/data": ["name", "union-membership"], "/purposes/membership/subjects": ["members", "contact-persons"],
//!   "/purposes/membership/specialCategories": { "condition": "9(2)(d)" } }
//! ```
//! The tax authority, by law:
//! da: Skattemyndigheden, efter loven:
//! ```json good sports-club
//! { "/controller/nonprofitAim": "trade-union", "/purposes/membership/data": ["name", "union-membership"],
//!   "/purposes/membership/recipients": [{ "name": "Skattestyrelsen", "role": "controller", "law": { "da": "skatteindberetningsloven", "en": "the Danish Tax Reporting Act" } }],
//!   "/purposes/membership/specialCategories": { "condition": "9(2)(d)" } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Condition;
use crate::config::controller::Controller;
use crate::config::purpose::Purpose;
use crate::config::recipient::{Recipient, Role};
use crate::config::shape::Items;

pub static RULE: Rule = Rule {
    id: "art9-nonprofit-scope",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_9_2_D],
    aliases: &[],
    check,
};

/// People who are neither members nor in regular contact with a body of this kind.
const OUTSIDE: &[&str] = &["applicants", "bystanders", "customers", "patients", "referees", "relatives", "residents", "visitors"];

fn check(config: &Config, found: &mut Findings) {
    let has_aim = config.controller().and_then(Controller::nonprofit_aim).is_some() && !config.is_public_authority();
    for purpose in config.purposes().filter(|purpose| purpose.condition() == Some(Condition::NonprofitBody)) {
        let id = purpose.id().unwrap_or_default();
        if has_aim {
            reach(purpose, found);
        } else if let Some(special) = purpose.special_categories() {
            found.at(special.0.get("condition").unwrap_or(special.0), id);
        }
    }
}

fn reach(purpose: Purpose<'_>, found: &mut Findings) {
    for (node, subject) in purpose.subjects().into_iter().flat_map(Items::nodes) {
        if OUTSIDE.contains(&subject.id) {
            found.add(Severity::Unlawful, node, "subjects", subject.id);
        }
    }
    for recipient in purpose.recipients().into_iter().flatten() {
        if recipient.role() == Some(Role::Controller) && recipient.law().is_none() && gets_special_data(purpose, recipient) {
            found.add(Severity::Unlawful, recipient.0, "recipients", recipient.name().unwrap_or_default());
        }
    }
}

/// Whether the recipient gets any of the special data; without a list it gets everything.
fn gets_special_data(purpose: Purpose<'_>, recipient: Recipient<'_>) -> bool {
    recipient.data().is_none_or(|list| list.into_iter().any(|id| purpose.special_data().any(|(_, data)| data.id == id)))
}
