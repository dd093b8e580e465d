//! The rights, each with what it means here, where it is limited, and why one does not apply (Art. 13(2)(b), 14(2)(c)).

use super::objection::wants_box;
use super::reach::write_to_us;
use super::rows::Rows;
use super::telling::{Telling, add_new, articles};
use crate::config::basis::{Article, Condition};
use crate::config::purpose::{Purpose, RightLimit, Rights};
use crate::text::Words;
use crate::view::{Element, Tag, el};

pub fn rights(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let heading = telling.either(Words::right_heading, Words::child_rights);
    let section = telling.section("rights", heading);
    let section = if telling.child {
        for_child(telling, section)
    } else {
        section.child(el(Tag::P).text(words.right_intro())).children(list(telling).list())
    };
    let (time, extension) = if telling.child {
        (words.child_right_use(), words.child_right_extension())
    } else {
        ([words.right_use_time(), words.right_use_free()].join(" "), words.right_use_extension())
    };
    let contact = write_to_us(telling);
    let written = (!contact.is_empty()).then(|| el(Tag::P).children(contact));
    section
        .children((!telling.child).then(|| telling.heading(2, words.right_use_name())))
        .children(written)
        .child(el(Tag::P).text([time, extension].join(" ")))
}

fn list<'c>(telling: &Telling<'c>) -> Rows {
    let words = &telling.words;
    let purposes = telling.purposes();
    let with = |said: String, right: fn(Rights<'c>) -> Option<RightLimit<'c>>| [said].into_iter().chain(limits(telling, &purposes, right));
    let mut rows = Rows::new();
    rows.add(words.right_access_name(), with(words.right_access(), Rights::access));
    rows.add(words.right_rectification_name(), with(words.right_rectification(), Rights::rectification));
    rows.add(words.right_erasure_name(), [words.right_erasure()].into_iter().chain(erasure(telling, &purposes)));
    rows.add(words.right_restriction_name(), with(words.right_restriction(), Rights::restriction));
    if purposes.iter().any(|purpose| purpose.recipients().is_some_and(|recipients| !recipients.is_empty())) {
        rows.add(words.right_told_name(), [words.right_told()]);
    }
    let portable: Vec<Purpose<'_>> = purposes.iter().copied().filter(|purpose| is_portable(*purpose)).collect();
    if portable.is_empty() {
        rows.add(words.right_portability_name(), [words.right_portability_not()]);
    } else {
        let limits = limits(telling, &portable, Rights::portability);
        rows.add(
            words.right_portability_name(),
            [words.right_portability()].into_iter().chain(telling.applies_to(&portable)).chain(limits),
        );
    }
    if !wants_box(telling) {
        rows.add(words.right_objection_name(), [words.right_objection_not()]);
    }
    if purposes.iter().any(|purpose| purpose.automated().is_some()) {
        rows.add(words.right_automated_name(), [words.right_automated()]);
    }
    rows
}

fn for_child(telling: &Telling<'_>, section: Element) -> Element {
    let words = &telling.words;
    let purposes = telling.purposes();
    let portable = purposes.iter().any(|purpose| is_portable(*purpose)).then(|| words.child_right_portability());
    let duties = erasure(telling, &purposes);
    let all = [words.child_right_access(), words.child_right_rectification(), words.child_right_erasure()]
        .into_iter()
        .chain(duties)
        .chain([words.child_right_restriction()])
        .chain(portable);
    section.child(el(Tag::Ul).children(all.map(|right| el(Tag::Li).text(right))))
}

/// Art. 20(1): by consent or contract, from the person.
fn is_portable(purpose: Purpose<'_>) -> bool {
    let by_choice = articles(purpose).any(|article| matches!(article, Article::Consent | Article::Contract));
    (by_choice || purpose.condition() == Some(Condition::ExplicitConsent)) && purpose.from_person()
}

/// What the configuration says of a right's limits.
fn limits<'c>(telling: &Telling<'c>, purposes: &[Purpose<'c>], right: fn(Rights<'c>) -> Option<RightLimit<'c>>) -> Vec<String> {
    let mut sentences = Vec::new();
    for limit in purposes.iter().filter_map(|purpose| right(purpose.rights()?)) {
        add_new(&mut sentences, telling.text(limit.limit()).map(str::to_owned));
        add_new(&mut sentences, telling.text(limit.law()).map(|law| telling.words.right_limited(law)));
    }
    sentences
}

/// The limits of erasure: the controller's own words, or what follows from a duty or task (Art. 17(3)(b)).
fn erasure<'c>(telling: &Telling<'c>, purposes: &[Purpose<'c>]) -> Vec<String> {
    let words = &telling.words;
    let mut sentences = Vec::new();
    for purpose in purposes {
        let own = limits(telling, &[*purpose], Rights::erasure);
        if !own.is_empty() {
            add_new(&mut sentences, own);
            continue;
        }
        let law = purpose.basis().and_then(|basis| telling.text(basis.law()));
        let follows = match (purpose.article(), law) {
            (Some(Article::LegalObligation), Some(law)) if telling.child => Some(words.child_storage_law(law)),
            (Some(Article::LegalObligation | Article::PublicTask), _) if telling.child => None,
            (Some(Article::LegalObligation), Some(law)) => Some(words.right_erasure_duty(law)),
            (Some(Article::LegalObligation), None) => Some(words.right_erasure_duty_bare()),
            (Some(Article::PublicTask), Some(law)) => Some(words.right_erasure_task(law)),
            (Some(Article::PublicTask), None) => Some(words.right_erasure_task_bare()),
            _ => None,
        };
        add_new(&mut sentences, follows);
    }
    sentences
}
