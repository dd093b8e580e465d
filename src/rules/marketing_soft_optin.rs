//! The exception has its conditions: the address comes from a sale, the products are one's own and similar, and a no is offered
//! where the address is given and in every message.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/newsletter/marketing
//! { "/purposes/newsletter/basis/article": "6(1)(f)", "/purposes/newsletter/marketing": { "channels": ["email"], "softOptIn": true, "products": { "da": "cykler", "en": "bicycles" } }, "/purposes/newsletter/subjects": ["customers"] }
//! ```
//! ```json unlawful webshop /purposes/newsletter/marketing/partners
//! { "/purposes/newsletter/basis/article": "6(1)(f)", "/purposes/newsletter/subjects": ["customers"], "/purposes/newsletter/marketing": { "channels": ["email"], "softOptIn": true, "products": { "da": "cykler", "en": "bicycles" }, "optOut": { "da": "Sig nej gratis.", "en": "Say no free of charge." }, "partners": ["Odense Rejser A/S"] } }
//! ```
//! ```json risk webshop /purposes/newsletter/marketing/softOptIn
//! { "/purposes/newsletter/basis/article": "6(1)(f)", "/purposes/newsletter/subjects": ["visitors"], "/purposes/newsletter/marketing": { "channels": ["email"], "softOptIn": true, "products": { "da": "cykler", "en": "bicycles" }, "optOut": { "da": "Sig nej gratis.", "en": "Say no free of charge." } } }
//! ```
//! ```json risk webshop /purposes/newsletter/marketing
//! { "/purposes/newsletter/basis/article": "6(1)(f)", "/purposes/newsletter/subjects": ["customers"], "/purposes/newsletter/marketing": { "channels": ["email"], "softOptIn": true, "optOut": { "da": "Sig nej gratis.", "en": "Say no free of charge." } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/basis/article": "6(1)(f)", "/purposes/newsletter/subjects": ["customers"], "/purposes/newsletter/marketing": { "channels": ["email"], "softOptIn": true, "products": { "da": "vores egne cykler", "en": "our own bicycles" }, "optOut": { "da": "Sig nej gratis, når du køber, og i hver mail.", "en": "Say no free of charge when you buy and in every e-mail." } } }
//! ```
//! Members of a club that sells kit:
//! da: Medlemmer af en klub, der sælger udstyr:
//! ```json good sports-club
//! { "/purposes/membership/marketing": { "channels": ["email"], "softOptIn": true, "products": { "da": "klubtøj", "en": "club kit" }, "optOut": { "da": "Sig nej ved indmeldelsen og i hver mail, gratis.", "en": "Say no when you join and in every e-mail, free of charge." } } }
//! ```
//! Consent needs no exception:
//! da: Et samtykke kræver ingen undtagelse:
//! ```json good webshop
//! {}
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, told};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "marketing-soft-optin",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![danish::MFL_10_2],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes() {
        let Some(marketing) = purpose.marketing().filter(|marketing| marketing.soft_opt_in() == Some(true)) else { continue };
        let id = purpose.id().unwrap_or_default();
        if !told::says(marketing.opt_out()) {
            found.at(marketing.0, id);
        }
        if !told::says(marketing.products()) {
            found.add(Severity::Risk, marketing.0, "products", id);
        }
        if let Some(node) = marketing.0.get("partners").filter(|_| marketing.partners().is_some_and(|partners| !partners.is_empty())) {
            found.add(Severity::Unlawful, node, "partners", id);
        }
        let buyers = ["customers", "members"].iter().any(|group| purpose.has_subject(group))
            || purpose.subjects().is_none_or(|subjects| subjects.into_iter().any(|subject| subject.label.is_some()));
        if let Some(node) = marketing.0.get("softOptIn").filter(|_| !buyers) {
            found.add(Severity::Risk, node, "customers", id);
        }
    }
}
