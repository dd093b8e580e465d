//! Decisions without a human (Art. 13(2)(f), 14(2)(g), 22).

use super::rows::Rows;
use super::telling::Telling;
use crate::config::purpose::{Automated, AutomatedBasis, Purpose};
use crate::text::Words;
use crate::view::{Element, Tag, el};

pub fn automated(telling: &Telling<'_>) -> Option<Element> {
    let purposes: Vec<(Purpose<'_>, Automated<'_>)> =
        telling.purposes().into_iter().filter_map(|purpose| Some((purpose, purpose.automated()?))).collect();
    let section = telling.section("automated", telling.either(Words::notice_automated, Words::child_automated));
    (!purposes.is_empty())
        .then(|| purposes.into_iter().fold(section, |section, (purpose, automated)| one(telling, section, purpose, automated)))
}

fn one<'c>(telling: &Telling<'c>, section: Element, purpose: Purpose<'c>, automated: Automated<'c>) -> Element {
    let words = &telling.words;
    let own = |slot| telling.text(slot).map(str::to_owned);
    let basis = automated.basis();
    // Where an act allows the decision, the act decides on the safeguards (Art. 22(2)(b)); else Art. 22(3) does.
    let human = (basis != Some(AutomatedBasis::Law)).then(|| telling.either(Words::notice_automated_human, Words::child_automated_human));
    let mut rows = Rows::new();
    rows.add(words.notice_automated_logic(), own(automated.logic()));
    rows.add(words.notice_automated_significance(), own(automated.significance()));
    rows.add(words.notice_automated_basis(), basis.and_then(|basis| words.label("notice-automated", basis.word())));
    rows.add(words.notice_automated_safeguards(), human.into_iter().chain(own(automated.safeguards())));
    section
        .child(telling.heading(2, telling.title(purpose)))
        .child(el(Tag::P).text(telling.either(Words::notice_automated_is, Words::child_automated_is)))
        .children(rows.list())
}
