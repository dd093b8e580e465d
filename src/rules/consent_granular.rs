//! Whoever wants to be counted does not thereby want ads. A purpose whose words join two unlike aims asks for both with one
//! answer, and neither answer is then free.
//!
//! ## Bad
//! ```json unlawful webshop /purposes/statistics/title/da
//! { "/purposes/statistics/title/da": "Statistik og markedsføring" }
//! ```
//! ```json unlawful webshop /purposes/statistics/description/en
//! { "/purposes/statistics/description/en": "So we can count visits and show you ads." }
//! ```
//! The title says one thing, the description another.
//! da: Titlen siger ét, beskrivelsen noget andet.
//! ```json unlawful webshop /purposes/statistics/description/da
//! { "/purposes/statistics/description/da": "Vi viser dig annoncer, der passer til dig." }
//! ```
//! One key for two purposes:
//! da: Én tast til to formål:
//! ```json unlawful call-recording /dialogs/training-call/purposes
//! { "/purposes/guidance/basis": { "article": "6(1)(a)" }, "/dialogs/training-call/purposes": ["training", "guidance"] }
//! ```
//! Two purposes, of which one is unknown: a human can tell whether they are one.
//! da: To formål, hvoraf det ene er ukendt: et menneske kan sige, om de er ét.
//! ```json review webshop /purposes/marketing/description/en
//! { "/purposes/marketing/description/en": "We use your address to wish you a happy birthday and to send you ads." }
//! ```
//! ```json risk webshop /purposes/newsletter/marketing/partners
//! { "/purposes/newsletter/marketing/partners": ["Fjordferie ApS"] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/description/da": "Vi laver statistik over besøg og sidevisninger. Vi bruger den ikke til markedsføring." }
//! ```
//! ```json good webshop
//! { "/purposes/marketing/description/en": "We show you ads for our own bicycles and measure whether anybody clicks on them." }
//! ```
//! A purpose that does not rest on consent asks for no choice.
//! da: Et formål, der ikke bygger på samtykke, beder ikke om et valg.
//! ```json good webshop
//! { "/purposes/order/description/da": "Vi leverer cyklen, sender nyhedsbreve om den og laver statistik." }
//! ```

use super::reading::{Group, bundling};
#[cfg(feature = "tools")]
use super::reading::perhaps_bundling;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::purpose::Purpose;
#[cfg(feature = "tools")]
use crate::config::dialog::DialogKind;

pub static RULE: Rule = Rule {
    id: "consent-granular",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::RECITAL_32, gdpr::RECITAL_43, decisions::DMI, decisions::META, guidance::COOKIE_WALLS],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for purpose in config.consents() {
        for language in config.languages() {
            words(purpose, language, found);
        }
        #[cfg(feature = "tools")]
        if let Some(partners) = purpose.marketing().filter(|marketing| marketing.partners().is_some_and(|partners| !partners.is_empty())) {
            found.add(Severity::Risk, partners.0.get("partners").unwrap_or(partners.0), "partners", purpose.id().unwrap_or_default());
        }
    }
    #[cfg(feature = "tools")]
    for dialog in config.dialogs().filter(|dialog| dialog.kind() == Some(DialogKind::Spoken)) {
        let consents = dialog.consents_of(config).count();
        if let (true, Some(purposes)) = (consents > 1, dialog.0.get("purposes")) {
            found.add(Severity::Unlawful, purposes, "key", "");
        }
    }
}

fn words(purpose: Purpose<'_>, language: &str, found: &mut Findings) {
    let mut texts = Vec::new();
    for text in [purpose.title(), purpose.description()].into_iter().flatten() {
        let Some(said) = text.get(language) else { continue };
        texts.push(said);
        let Some(bundle) = bundling(language, &texts) else { continue };
        // Training and evidence in recordings have a rule of their own.
        if !matches!(bundle.aims, [Group::AimTraining, Group::AimEvidence] | [Group::AimEvidence, Group::AimTraining]) {
            let mut what = String::from(bundle.said[0]);
            what.push_str(" + ");
            what.push_str(bundle.said[1]);
            found.at(wording::node_in(text, language), what);
        }
        return;
    }
    #[cfg(feature = "tools")]
    if let Some((text, two)) = purpose.description().and_then(|text| Some((text, perhaps_bundling(language, text.get(language)?)?))) {
        found.add(Severity::Review, wording::node_in(text, language), "perhaps", two.join(" + "));
    }
}
