//! "I accept the terms of sale and consent to advertising" hides one yes inside another. The dialog and the form have a
//! heading and a control of their own; this rule finds words that mix them again.
//!
//! ## Bad
//! ```json unlawful webshop /dialogs/newsletter/intro/da
//! { "/dialogs/newsletter/intro/da": "Nordlys Cykler ApS: Ved at acceptere handelsbetingelserne giver du samtykke til markedsføring." }
//! ```
//! ```json unlawful webshop /dialogs/newsletter/buttons/accept/en
//! { "/dialogs/newsletter/buttons/accept/en": "I accept the terms and conditions and consent to newsletters from Nordlys Cykler ApS." }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/dialogs/newsletter/intro/da": "Nordlys Cykler ApS vil gerne sende dig tilbud. Handelsbetingelserne er noget for sig." }
//! ```
//! The terms of sale where no consent is asked for:
//! da: Handelsbetingelserne, hvor der ikke bedes om samtykke:
//! ```json good webshop
//! { "/purposes/order/description/da": "Når du accepterer handelsbetingelserne, sender vi cyklen." }
//! ```
//! A union that mentions its rules:
//! da: En fagforening, der nævner sine vedtægter:
//! ```json good sports-club
//! { "/dialogs/photo/intro/en": "Solstrålen IF: the rules of the club say nothing about photos, so we ask you here." }
//! ```

use super::reading::mixed;
use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;

pub static RULE: Rule = Rule {
    id: "consent-distinct",
    severity: Severity::Unlawful,
    decided: Decided::File,
    about: About::Dialog,
    cites: cites![gdpr::ARTICLE_7_2],
    aliases: &[],
    check,
};

fn check(config: &Config, found: &mut Findings) {
    wording::of_requests(config, &mut |said| {
        if let Some(what) = mixed(said.language, said.text) {
            found.at(said.node, what);
        }
    });
}
