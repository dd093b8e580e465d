//! Decisions without a human (Art. 13(2)(f), 14(2)(g), 22).

use super::basis::cite;
use super::rows::Rows;
use super::said::Said;
use super::telling::Telling;
use crate::config::purpose::{Automated, AutomatedBasis};
use crate::text::Words;
use crate::view::{Element, Tag, el};

pub fn automated(telling: &Telling<'_>) -> Option<Element> {
    let mut parts = Vec::new();
    for purpose in telling.purposes() {
        if let Some(automated) = purpose.automated() {
            parts.push(telling.heading(2, telling.title(purpose)));
            parts.push(el(Tag::P).text(telling.either(Words::notice_automated_is, Words::child_automated_is)));
            parts.extend(rows(telling, automated).list());
        }
    }
    let heading = telling.either(Words::notice_automated, Words::child_automated);
    (!parts.is_empty()).then(|| telling.section("automated", heading).children(parts))
}

fn rows<'c>(telling: &Telling<'c>, automated: Automated<'c>) -> Rows {
    let words = &telling.words;
    let basis = automated.basis();
    let mut safeguards = Said::new();
    // Where an act allows the decision, the act decides on the safeguards (Art. 22(2)(b)); else Art. 22(3) does.
    if basis != Some(AutomatedBasis::Law) {
        safeguards.say(telling.either(Words::notice_automated_human, Words::child_automated_human));
    }
    safeguards.say(telling.own(automated.safeguards()));
    let mut rows = Rows::new();
    rows.add(words.notice_automated_logic(), telling.own(automated.logic()));
    rows.add(words.notice_automated_significance(), telling.own(automated.significance()));
    let group = if telling.child { "child-automated" } else { "notice-automated" };
    rows.add(words.notice_automated_basis(), basis.and_then(|basis| words.label(group, basis.word())));
    rows.add(words.notice_automated_safeguards(), safeguards);
    if telling.child {
        rows.add(words.child_label_rule(), basis.map(|basis| cite(telling, basis.word())));
    }
    rows
}
