//! A phrase stands inside a sentence of ours, a sentence beside it: each text has to have the grammar of its place.
//!
//! ## Bad
//! ```json advice webshop /purposes/order/recipients/0/why/da
//! { "/purposes/order/recipients/0/why/da": "Firmaet leverer cyklen" }
//! ```
//! ```json advice webshop /purposes/accounting/retention/from/en
//! { "/purposes/accounting/retention/from/en": "the end of the financial year." }
//! ```
//! ```json advice webshop /purposes/order/provision/consequence/da
//! { "/purposes/order/provision/consequence/da": "ingen cykel" }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/order/recipients/0/why/da": "PostNord leverer cyklen til dig" }
//! ```
//! A name keeps its capital letters:
//! da: Et navn beholder sine store bogstaver:
//! ```json good municipality
//! {}
//! ```
//! An abbreviation ends with a stop, and a name may begin small:
//! da: En forkortelse slutter med punktum, og et navn kan begynde med småt:
//! ```json good webshop
//! { "/purposes/order/recipients/0/why/da": "firmaet leverer cykler, lygter m.m.", "/purposes/order/provision/consequence/en": "nordlyscykler.dk cannot sell you the bicycle." }
//! ```

use super::rule::cites;
use super::{About, Decided, Findings, Rule, Severity, wording};
use crate::config::Config;
use crate::config::shape::Slot;

pub static RULE: Rule = Rule {
    id: "text-grammar",
    severity: Severity::Advice,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_12_1],
    aliases: &[],
    check,
};

/// What begins a sentence and is no name.
const BEGINNINGS: &[&str] = &[
    "Vi", "Du", "De", "Den", "Det", "Der", "Man", "Han", "Hun", "Disse", "Dette", "Denne", "Hvis", "Når", "Fordi", "For", "At", "Uden", "Ved",
    "Efter", "Så", "Borgeren", "Borgere", "Kunden", "Kunder", "Brugeren", "Brugere", "Firmaet", "Virksomheden", "Selskabet", "Foreningen",
    "Medarbejderen", "Medarbejderne", "Medlemmet", "Medlemmerne", "Patienten", "Barnet", "Eleven", "Leverandøren", "Modtageren", "Personen",
    "We", "You", "They", "It", "This", "These", "The", "If", "When", "Because", "For", "To", "Without", "After", "By", "So", "That", "There",
];

fn check(config: &Config, found: &mut Findings) {
    config.each_public(&mut |public| {
        let Some((slot, text)) = public.slot.zip(public.text()) else { return };
        let about = wording::about(config, public);
        for (_, said, node) in text.each() {
            let said = said.trim();
            let case = match slot {
                _ if said.is_empty() => continue,
                Slot::Phrase if stands_alone(public.field) => continue,
                Slot::Phrase if said.ends_with('.') && said.matches('.').count() == 1 => None,
                Slot::Phrase if begins_a_sentence(said) => Some("start"),
                Slot::Sentence if !said.ends_with(['.', '?', '!', ':', '…', '"', '”', ')']) => Some("end"),
                _ => continue,
            };
            found.about(about, Severity::Advice, node, case, said);
        }
    });
}

/// A capital letter that is no name's: "Firmaet leverer", but not "Det Centrale Personregister".
fn begins_a_sentence(said: &str) -> bool {
    let mut words = said.split(' ');
    let first = words.next().is_some_and(|first| BEGINNINGS.contains(&first));
    first && words.next().is_none_or(|second| !second.starts_with(char::is_uppercase))
}

/// Titles and the words of buttons are in no sentence.
fn stands_alone(field: &str) -> bool {
    matches!(field, "title" | "accept" | "reject" | "save" | "more")
}
