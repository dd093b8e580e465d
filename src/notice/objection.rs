//! The right to object, in a box of its own, apart from all other information (Art. 21(4)).

use super::reach::write_to_us;
use super::rows::paragraph;
use super::telling::{Telling, add_new, articles};
use crate::config::basis::Article;
use crate::config::purpose::{Aim, Purpose};
use crate::text::Words;
use crate::view::{Class, Element, Tag, el};

pub fn objection(telling: &Telling<'_>) -> Option<Element> {
    if !wants_box(telling) {
        return None;
    }
    let words = &telling.words;
    let heading = telling.either(Words::right_object, Words::child_object);
    let section = telling.section("object", heading).class(Class::Box).children(own_situation(telling));
    let marketing = telling.purposes().into_iter().any(is_marketing);
    let research = !telling.child && telling.purposes().into_iter().any(|purpose| purpose.is_aim(Aim::Research));
    let mut more = Vec::new();
    if marketing {
        more.push(telling.either(Words::right_object_marketing, Words::child_object_marketing));
    }
    if research {
        more.push(words.right_object_research());
    }
    let contact = write_to_us(telling);
    let written = (!contact.is_empty()).then(|| el(Tag::P).children(contact));
    Some(section.children(more.into_iter().map(|sentence| el(Tag::P).text(sentence))).children(written))
}

/// Art. 21(1): to each purpose that rests on a public task or a legitimate interest.
fn own_situation(telling: &Telling<'_>) -> Vec<Element> {
    let words = &telling.words;
    let purposes: Vec<Purpose<'_>> = telling.purposes().into_iter().filter(|purpose| may_object(*purpose)).collect();
    let titles: Vec<String> = purposes.iter().map(|purpose| telling.title(*purpose)).collect();
    let mut parts = Vec::new();
    match titles.as_slice() {
        [] => return parts,
        [one] => {
            let said = if telling.child { words.child_object_one(one) } else { words.right_object_one(one) };
            parts.push(el(Tag::P).text(said));
        }
        many => {
            parts.push(el(Tag::P).text(telling.either(Words::right_object_many, Words::child_object_many)));
            parts.push(el(Tag::Ul).children(many.iter().map(|title| el(Tag::Li).text(title.as_str()))));
        }
    }
    let mut sentences = vec![
        telling.either(Words::right_object_reason, Words::child_object_reason),
        telling.either(Words::right_object_effect, Words::child_object_effect),
    ];
    for limit in purposes.iter().filter_map(|purpose| purpose.rights()?.objection()) {
        add_new(&mut sentences, telling.text(limit.limit()).map(str::to_owned));
        add_new(&mut sentences, telling.text(limit.law()).map(|law| words.right_limited(law)));
    }
    parts.extend(paragraph(&sentences));
    parts
}

/// Whether there is anything to object to.
pub fn wants_box(telling: &Telling<'_>) -> bool {
    telling.purposes().into_iter().any(|purpose| may_object(purpose) || is_marketing(purpose) || purpose.is_aim(Aim::Research))
}

/// Whether the person can object on grounds of the own situation.
pub fn may_object(purpose: Purpose<'_>) -> bool {
    articles(purpose).any(|article| matches!(article, Article::PublicTask | Article::LegitimateInterests))
}

/// Direct marketing, whatever its basis (Art. 21(2)).
fn is_marketing(purpose: Purpose<'_>) -> bool {
    purpose.marketing().is_some() || purpose.is_aim(Aim::Marketing) || purpose.is_aim(Aim::Newsletter)
}
