//! "OK" can mean that something was read. "Accept all" beside "Reject all" leaves no doubt what each press does.
//!
//! ## Bad
//! ```json risk webshop /dialogs/cookies/buttons/accept/da
//! { "/dialogs/cookies/buttons": { "accept": { "da": "Forstået", "en": "Accept all" } } }
//! ```
//! ```json risk webshop /dialogs/cookies/buttons/reject/en
//! { "/dialogs/cookies/buttons": { "reject": { "da": "Afvis alle", "en": "Reject necessary" } } }
//! ```
//! ```json risk webshop /texts/en/dialog-accept-all
//! { "/texts": { "en": { "dialog-accept-all": "Got it" } } }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/cookies/buttons": { "accept": { "da": "OK, jeg giver samtykke", "en": "Allow all" }, "reject": { "da": "Afvis alle undtagen nødvendige", "en": "Necessary only" } } }
//! ```
//! In a form the button is a sentence:
//! da: I en formular er knappen en sætning:
//! ```json good webshop
//! { "/dialogs/newsletter/buttons/accept": { "da": "Ja tak til nyhedsbrevet", "en": "Yes please, send me the newsletter" } }
//! ```
//! Labels left to the dialog:
//! da: Knapperne overladt til dialogen:
//! ```json good webshop
//! { "/dialogs/cookies/buttons": null }
//! ```

use super::reading::{hides_accepting, wrong_way};
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-button-labels",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_4_11, decisions::DMI],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    let (mut accept, mut reject) = (Vec::new(), Vec::new());
    for dialog in config.dialogs().filter(|dialog| wording::is_page(*dialog) && wording::asks(config, *dialog)) {
        wording::each(config, dialog.buttons().and_then(|buttons| buttons.accept()), &mut |said| accept.push(said));
        wording::each(config, dialog.buttons().and_then(|buttons| buttons.reject()), &mut |said| reject.push(said));
    }
    wording::own(config, "dialog-accept-all", &mut |said| accept.push(said));
    wording::own(config, "dialog-reject-all", &mut |said| reject.push(said));
    for said in accept.into_iter().filter(|said| hides_accepting(said.language, said.text)) {
        found.at(said.node, said.text);
    }
    for said in reject.into_iter().filter(|said| wrong_way(said.language, said.text)) {
        found.add(Severity::Risk, said.node, "wrong-way", said.text);
    }
}
