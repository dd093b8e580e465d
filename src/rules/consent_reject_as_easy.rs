//! In the dialog, reject and accept are the same element, size and layer, and nothing can change that. What is left to the
//! controller are the labels: a button called "Settings" in the place of the no hides it.
//!
//! ## Bad
//! ```json unlawful webshop /dialogs/cookies/buttons/reject/da
//! { "/dialogs/cookies/buttons": { "reject": { "da": "Indstillinger", "en": "Reject all" } } }
//! ```
//! ```json unlawful webshop /texts/en/dialog-reject-all
//! { "/texts": { "en": { "dialog-reject-all": "Learn more" } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/cookies/buttons": { "reject": { "da": "Kun nødvendige", "en": "Continue without accepting" } } }
//! ```
//! In a form the empty box is the no:
//! da: I en formular er det tomme felt et nej:
//! ```json good webshop
//! { "/dialogs/newsletter/buttons/accept": { "da": "Ja tak til nyheder", "en": "Yes please to news" } }
//! ```
//! The no left to the dialog:
//! da: Nejet overladt til dialogen:
//! ```json good webshop
//! { "/dialogs/cookies/buttons": { "accept": { "da": "Accepter alle", "en": "Accept all" } } }
//! ```

use super::reading::hides_rejecting;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-reject-as-easy",
    severity: Severity::Unlawful,
    decided: Decided::Construction { test: "reject and accept are the same in every way that can be seen" },
    about: About::Dialog,
    cites: cites![danish::COOKIE_3_2_4, decisions::DMI, guidance::BANNERS],
    aliases: &["cookie-reject-first-layer"],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let mut label = |said: wording::Said<'_>| {
        if hides_rejecting(said.language, said.text) {
            found.at(said.node, said.text);
        }
    };
    for dialog in config.dialogs().filter(|dialog| wording::is_page(*dialog) && wording::asks(config, *dialog)) {
        wording::each(config, dialog.buttons().and_then(|buttons| buttons.reject()), &mut label);
    }
    wording::own(config, "dialog-reject-all", &mut label);
}
