//! The Data Protection Act lets only general customer data pass without it, on a legitimate interest and after a check of
//! CPR; never special categories or offences (section 13).
//!
//! ## Bad
//! ```json unlawful webshop /purposes/order/marketing/partners
//! { "/purposes/order/marketing": { "channels": ["post"], "partners": ["Odense Rejser A/S"] } }
//! ```
//! ```json unlawful telecom-cpr /purposes/advertising/marketing/partners
//! { "/purposes/advertising/data": ["name", "health", { "id": "cpr-mark", "label": { "da": "markering", "en": "mark" } }], "/purposes/advertising/marketing/partners": ["Odense Rejser A/S"] }
//! ```
//!
//! ## Review
//! ```json review telecom-cpr /purposes/advertising/marketing/partners
//! { "/purposes/advertising/marketing/partners": ["Odense Rejser A/S"] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/newsletter/marketing/partners": ["Odense Rejser A/S"] }
//! ```
//! A printer that only sends the letters out:
//! da: Et trykkeri, der kun sender brevene ud:
//! ```json good telecom-cpr
//! {}
//! ```
//! Advertising of one's own to one's own customers:
//! da: Reklame for sit eget til sine egne kunder:
//! ```json good webshop
//! { "/purposes/order/marketing": { "channels": ["post"], "products": { "da": "cykler", "en": "bicycles" }, "optOut": { "da": "Sig nej, når du vil.", "en": "Say no at any time." } } }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::basis::Article;

pub static RULE: Rule = Rule {
    id: "marketing-disclosure-consent",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![danish::DBL_13],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| !purpose.is_consent()) {
        let Some(marketing) = purpose.marketing().filter(|marketing| marketing.partners().is_some_and(|partners| !partners.is_empty())) else {
            continue;
        };
        let Some(node) = marketing.0.get("partners") else { continue };
        let plain = !purpose.data().into_iter().flatten().any(|data| data.is_special() || data.is_offence());
        let id = purpose.id().unwrap_or_default();
        if plain && purpose.article() == Some(Article::LegitimateInterests) {
            found.add(Severity::Review, node, "general", id);
        } else {
            found.at(node, id);
        }
    }
}
