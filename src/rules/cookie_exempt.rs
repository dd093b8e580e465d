//! Only two things are exempt: carrying the communication, and what is technically required for a service the visitor has
//! expressly asked for (Cookie Order section 4). Statistics and marketing never are, however they are called. The controller
//! must be able to say why each thing is required, and must not ask for a consent that no answer changes.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/necessary/services/0/storage/0/name
//! { "/purposes/necessary/services/0/storage/0/name": "_ga" }
//! ```
//! ```json unlawful webshop /purposes/necessary/services/0/storage/0/name
//! { "/purposes/necessary/services/0/storage/0/name": "_pk_id.1.1fff" }
//! ```
//! Statistics in a list of marketing:
//! da: Statistik på en liste over markedsføring:
//! ```json unlawful webshop /purposes/necessary/services/0/storage/0/name
//! { "/purposes/necessary/services/0/storage/0/name": "lms_analytics" }
//! ```
//! ```json unlawful municipality /purposes/statistics/aim
//! { "/purposes/statistics/basis": { "article": "6(1)(e)", "law": { "da": "kommunalfuldmagten", "en": "the powers of municipalities" } } }
//! ```
//! ```json risk webshop /purposes/necessary/services/0/storage/0/name
//! { "/purposes/necessary/services/0/storage/0/name": "VISITOR_INFO1_LIVE" }
//! ```
//! ```json risk webshop /purposes/necessary/services/0/storage/0
//! { "/purposes/necessary/services/0/storage/0/why": null }
//! ```
//! ```json risk webshop /purposes/necessary/description/da
//! { "/purposes/necessary/description/da": "Vi beder om dit samtykke til de cookies, butikken ikke kan virke uden." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/necessary/services/0/storage/0/name": "PHPSESSID" }
//! ```
//! ```json good webshop
//! { "/purposes/necessary/services/0/storage/0/name": "_gallery" }
//! ```
//! ```json good webshop
//! { "/purposes/necessary/description/da": "Vi husker din kurv. Det kræver ikke dit samtykke." }
//! ```
//! Statistics that store nothing on the device and read nothing from it.
//! da: Statistik, der intet gemmer på enheden og intet læser fra den.
//! ```json good webshop
//! { "/purposes/statistics/basis": { "article": "6(1)(f)" }, "/purposes/statistics/services": null }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, storage};
use crate::config::Config;
use crate::config::basis::Article;
#[cfg(feature = "tools")]
use crate::config::letters::{holds, lowered};
#[cfg(feature = "tools")]
use crate::config::purpose::Purpose;
use crate::config::shape::Each;

pub static RULE: Rule = Rule {
    id: "cookie-exempt",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![danish::COOKIE_4, danish::COOKIE_3_1, guidance::BANNERS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.purposes().filter(|purpose| !purpose.is_consent() && purpose.uses_device()) {
        if purpose.is_tracking() {
            if let Some(aim) = purpose.0.get("aim").filter(|_| purpose.article() != Some(Article::LegitimateInterests)) {
                found.add(Severity::Unlawful, aim, "aim", purpose.id().unwrap_or_default());
            }
            continue;
        }
        for service in purpose.each_service() {
            for stored in service.storage().each() {
                let name = stored.name().unwrap_or_default();
                let node = stored.0.get("name").unwrap_or(stored.0);
                if storage::is_tracking(stored) {
                    found.at(node, name);
                } else if cfg!(feature = "tools") && stored.why().is_none_or(|why| !why.says()) {
                    found.add(Severity::Risk, stored.0, "unexplained", name);
                }
                #[cfg(feature = "tools")]
                embedded(service, stored, found);
            }
        }
        #[cfg(feature = "tools")]
        asked(purpose, found);
    }
}

/// Embedded content is necessary only once the visitor has asked for it.
#[cfg(feature = "tools")]
fn embedded(service: crate::config::service::Service, stored: crate::config::service::Storage, found: &mut Findings) {
    use crate::config::purpose::Aim;

    let doubtful = |aim| matches!(aim, Some(Aim::EmbeddedContent | Aim::Statistics | Aim::Marketing));
    let known = storage::known(service, stored).filter(|known| doubtful(known.aim) && !storage::is_tracking(stored));
    if let Some((known, node)) = known.zip(stored.0.get("name")) {
        found.add(Severity::Risk, node, "product", known.product);
    }
}

/// Words that ask for consent where nothing depends on it.
#[cfg(feature = "tools")]
fn asked(purpose: Purpose, found: &mut Findings) {
    const ASKED: [&str; 4] = ["om dit samtykke", "giver du samtykke til", "for your consent", "you consent to"];
    for text in [purpose.title(), purpose.description()].into_iter().flatten() {
        for (_, text, node) in text.each() {
            let small = lowered(text);
            if ASKED.iter().any(|asked| holds(&small, asked)) {
                found.add(Severity::Risk, node, "asked", text);
            }
        }
    }
}
