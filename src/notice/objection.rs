//! The right to object, in a box of its own, apart from all other information (Art. 21(4)).

use super::limits::limits;
use super::reach::write_to_us;
use super::said::Said;
use super::telling::{Telling, rests_on};
use crate::config::basis::Article;
use crate::config::purpose::{Aim, Purpose, Rights};
use crate::config::shape::Each;
use crate::text::Words;
use crate::view::{Class, Element, Tag, el};

const OPEN_TO_OBJECTION: [Article; 2] = [Article::PublicTask, Article::LegitimateInterests];

pub fn objection(telling: &Telling<'_>) -> Option<Element> {
    if !wants_box(telling) {
        return None;
    }
    let heading = telling.either(Words::right_object, Words::child_object);
    let section = telling.section("object", heading).class(Class::Box).children(own_situation(telling));
    let mut more = Said::new();
    if telling.purposes().into_iter().any(is_marketing) {
        more.say(telling.either(Words::right_object_marketing, Words::child_object_marketing));
    }
    if telling.purposes().into_iter().any(|purpose| purpose.is_aim(Aim::Research)) {
        more.say(telling.either(Words::right_object_research, Words::child_object_research));
    }
    let contact = write_to_us(telling);
    let written = (!contact.is_empty()).then(|| el(Tag::P).children(contact));
    Some(section.children(more.each(Tag::P)).children(written))
}

/// Art. 21(1): to each purpose that rests on a public task or a legitimate interest.
fn own_situation(telling: &Telling<'_>) -> Vec<Element> {
    let words = &telling.words;
    let mut purposes = telling.purposes();
    purposes.retain(|purpose| may_object(*purpose));
    let mut titles = Said::new();
    for purpose in &purposes {
        titles.say(what(telling, *purpose));
    }
    let mut said = Said::from(telling.either(Words::right_object_reason, Words::child_object_reason));
    said.say(telling.either(Words::right_object_effect, Words::child_object_effect));
    said.say_all(limits(telling, &purposes, Rights::objection));
    let mut parts = Vec::new();
    match titles.sentences() {
        [] => return parts,
        [one] => parts.push(el(Tag::P).text(if telling.child { words.child_object_one(one) } else { words.right_object_one(one) })),
        _ => {
            parts.push(el(Tag::P).text(telling.either(Words::right_object_many, Words::child_object_many)));
            parts.push(el(Tag::Ul).children(titles.each(Tag::Li)));
        }
    }
    parts.extend(said.paragraph());
    parts
}

/// The purpose; where only a part of it rests on such a basis, that part.
fn what<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> String {
    let title = telling.title(purpose);
    if purpose.article().is_some_and(|article| OPEN_TO_OBJECTION.contains(&article)) {
        return title;
    }
    let mut parts = Vec::new();
    for further in purpose.further_bases().each() {
        if further.article().is_some_and(|article| OPEN_TO_OBJECTION.contains(&article)) {
            parts.extend(telling.text(further.covers()));
        }
    }
    if parts.is_empty() { title } else { [title.as_str(), " (", &telling.words.list(&parts), ")"].concat() }
}

/// Whether there is anything to object to.
pub fn wants_box(telling: &Telling<'_>) -> bool {
    telling.purposes().into_iter().any(|purpose| may_object(purpose) || is_marketing(purpose) || purpose.is_aim(Aim::Research))
}

/// Whether the person can object on grounds of the own situation.
pub fn may_object(purpose: Purpose<'_>) -> bool {
    rests_on(purpose, OPEN_TO_OBJECTION)
}

/// Direct marketing, whatever its basis (Art. 21(2)).
fn is_marketing(purpose: Purpose<'_>) -> bool {
    purpose.marketing().is_some() || purpose.is_aim(Aim::Marketing) || purpose.is_aim(Aim::Newsletter)
}
