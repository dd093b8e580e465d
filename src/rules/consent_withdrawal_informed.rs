//! A consent without this is not valid. It is told where consent is given, in every language, not in the notice alone.
//!
//! ## Bad
//! ```json unlawful webshop /dialogs/cookies
//! { "/dialogs/cookies/withdrawal": null }
//! ```
//! ```json unlawful webshop /dialogs/cookies/withdrawal/how/da
//! { "/dialogs/cookies/withdrawal/how/da": "Du kan ikke trække dit samtykke tilbage." }
//! ```
//! A shop that writes Danish alone, and does not tell it:
//! da: En butik, der kun skriver dansk og ikke fortæller det:
//! ```json unlawful municipality /dialogs/cookies/withdrawal/how
//! { "/languages": ["da"], "/dialogs/cookies/withdrawal/how": "Læs mere nederst på siden." }
//! ```
//! Told in Danish, not in English.
//! da: Fortalt på dansk, ikke på engelsk.
//! ```json unlawful webshop /dialogs/cookies/withdrawal/how/en
//! { "/dialogs/cookies/withdrawal/how/en": "Read more at the bottom of the page." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/cookies/withdrawal/how": { "da": "Samtykket kan altid blive trukket tilbage med knappen Cookievalg.", "en": "Changed your mind? Press Cookie choices to withdraw your consent." } }
//! ```
//! ```json good webshop
//! { "/dialogs/cookies/withdrawal": { "where": "button" } }
//! ```
//! It may be told in the words of the box.
//! da: Det kan stå i feltets egne ord.
//! ```json good webshop
//! { "/dialogs/newsletter/withdrawal/how/da": "Se linket i hver mail.", "/dialogs/newsletter/buttons/accept/da": "Ja tak, Nordlys Cykler ApS må sende mig tilbud på e-mail. Jeg kan altid trække mit samtykke tilbage gratis." }
//! ```

use super::reading::{self, Withdrawal, withdrawal};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::dialog::{Dialog, WithdrawalPlace};

pub static RULE: Rule = Rule {
    id: "consent-withdrawal-informed",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_3, gdpr::ARTICLE_13_2_C, danish::COOKIE_3_2_4, danish::MFL_10_1],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    for dialog in config.dialogs().filter(|dialog| wording::asks(config, *dialog)) {
        let Some(how) = dialog.withdrawal() else {
            found.at(dialog.0, dialog.id().unwrap_or_default());
            continue;
        };
        let languages = config.languages();
        let mut all = Vec::new();
        languages.iter().for_each(|language| all.push(told(config, dialog, language)));
        let one_tells = all.contains(&Withdrawal::Told);
        for (language, told) in languages.iter().zip(all) {
            let node = how.how().map_or(how.0, |text| wording::node_in(text, language));
            match told {
                Withdrawal::Told => {}
                // Visitors know the common words alone. What they do not know, the tools have read.
                Withdrawal::Silent if cfg!(not(feature = "tools")) && written(dialog, language) => {}
                Withdrawal::Denied(said) => found.add(Severity::Unlawful, node, "denied", said),
                Withdrawal::Silent => found.add(Severity::Unlawful, node, if one_tells { "language" } else { "silent" }, *language),
            }
        }
    }
}

/// Whether the dialog tells it in one language: in its own words, or in those that the medium makes true.
fn told<'c>(config: &'c Config, dialog: Dialog<'c>, language: &str) -> Withdrawal<'c> {
    if !reading::reads(language) {
        return Withdrawal::Told;
    }
    let mut best = if says_by_itself(config, dialog, language) { Withdrawal::Told } else { Withdrawal::Silent };
    let mut hear = |said: wording::Said<'c>| {
        if said.language == language && best != Withdrawal::Told {
            match withdrawal(language, said.text) {
                Withdrawal::Silent => {}
                heard => best = heard,
            }
        }
    };
    wording::of_dialog(config, dialog, &mut hear);
    wording::each(config, dialog.buttons().and_then(|buttons| buttons.accept()), &mut hear);
    for purpose in dialog.consents_of(config) {
        wording::of_purpose(config, purpose, &mut hear);
    }
    best
}

/// Where the controller writes no words, the dialog has its own for a button, a telephone and an e-mail address.
fn says_by_itself(config: &Config, dialog: Dialog<'_>, language: &str) -> bool {
    let Some(withdrawal) = dialog.withdrawal() else { return false };
    !written(dialog, language)
        && match withdrawal.place() {
            Some(WithdrawalPlace::Button) => true,
            Some(WithdrawalPlace::Phone) => config.controller().is_some_and(|controller| controller.phone().is_some()),
            Some(WithdrawalPlace::Email) => config.controller().is_some_and(|controller| controller.email().is_some()),
            _ => false,
        }
}

/// Whether the controller itself says how consent is withdrawn.
fn written(dialog: Dialog<'_>, language: &str) -> bool {
    dialog.withdrawal().and_then(|withdrawal| withdrawal.how()).is_some_and(|how| how.get(language).is_some())
}
