//! The rights, each with what it means here, where it is limited, and why one does not apply (Art. 13(2)(b), 14(2)(c)).

use super::objection::wants_box;
use super::reach::write_to_us;
use super::rows::Rows;
use super::said::Said;
use super::telling::{Telling, rests_on};
use crate::config::basis::{Article, Condition};
use crate::config::purpose::{Aim, Purpose, RightLimit, Rights};
use crate::text::Words;
use crate::view::{Element, Tag, el};

pub fn rights(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let mut section = telling.section("rights", telling.either(Words::right_heading, Words::child_rights));
    let mut use_them = Said::new();
    if telling.child {
        section = section.child(el(Tag::Ul).children(for_child(telling).each(Tag::Li)));
        use_them.say(words.child_right_use());
        use_them.say(words.child_right_extension());
    } else {
        section = section.child(el(Tag::P).text(words.right_intro())).children(list(telling).list());
        section = section.child(telling.heading(2, words.right_use_name()));
        use_them.say(words.right_use_time());
        use_them.say(words.right_use_free());
        use_them.say(words.right_use_extension());
    }
    let contact = write_to_us(telling);
    let written = (!contact.is_empty()).then(|| el(Tag::P).children(contact));
    section.children(written).children(use_them.paragraph())
}

fn list(telling: &Telling<'_>) -> Rows {
    let words = &telling.words;
    let purposes = telling.purposes();
    let mut portable = telling.purposes();
    portable.retain(|purpose| is_portable(*purpose));
    let with = |right, limits: Said| {
        let mut said = Said::from(right);
        said.say_all(limits);
        said
    };
    let mut rows = Rows::new();
    rows.add(words.right_access_name(), with(words.right_access(), limits(telling, &purposes, Rights::access)));
    rows.add(words.right_rectification_name(), with(words.right_rectification(), limits(telling, &purposes, Rights::rectification)));
    rows.add(words.right_erasure_name(), with(words.right_erasure(), erasure(telling, &purposes)));
    rows.add(words.right_restriction_name(), with(words.right_restriction(), limits(telling, &purposes, Rights::restriction)));
    if purposes.iter().any(|purpose| purpose.recipients().is_some_and(|recipients| !recipients.is_empty())) {
        rows.add(words.right_told_name(), words.right_told());
    }
    if portable.is_empty() {
        rows.add(words.right_portability_name(), words.right_portability_not());
    } else {
        let mut said = Said::from(words.right_portability());
        said.say(telling.applies_to(&portable));
        said.say_all(limits(telling, &portable, Rights::portability));
        rows.add(words.right_portability_name(), said);
    }
    if !wants_box(telling) {
        rows.add(words.right_objection_name(), words.right_objection_not());
    }
    if purposes.iter().any(|purpose| purpose.automated().is_some()) {
        rows.add(words.right_automated_name(), words.right_automated());
    }
    rows
}

fn for_child(telling: &Telling<'_>) -> Said {
    let words = &telling.words;
    let purposes = telling.purposes();
    let mut said = Said::from(words.child_right_access());
    said.say(words.child_right_rectification());
    said.say(words.child_right_erasure());
    said.say_all(erasure(telling, &purposes));
    said.say(words.child_right_restriction());
    if purposes.into_iter().any(is_portable) {
        said.say(words.child_right_portability());
    }
    said
}

/// Art. 20(1): by consent or contract, from the person.
pub fn is_portable(purpose: Purpose<'_>) -> bool {
    let by_choice = rests_on(purpose, [Article::Consent, Article::Contract]) || purpose.condition() == Some(Condition::ExplicitConsent);
    by_choice && purpose.from_person()
}

/// What the configuration says of a right's limits.
fn limits<'c>(telling: &Telling<'c>, purposes: &[Purpose<'c>], right: fn(Rights<'c>) -> Option<RightLimit<'c>>) -> Said {
    let mut said = Said::new();
    for purpose in purposes {
        if let Some(limit) = purpose.rights().and_then(right) {
            said.say_once(telling.own(limit.limit()));
            said.say_once(telling.text(limit.law()).map(|law| limited(telling, law)));
        }
    }
    said
}

/// That an act limits the right.
pub fn limited(telling: &Telling<'_>, law: &str) -> String {
    if telling.child { telling.words.child_right_limited(law) } else { telling.words.right_limited(law) }
}

fn is_for_claims(purpose: Purpose<'_>) -> bool {
    purpose.is_aim(Aim::Claims) || purpose.condition() == Some(Condition::LegalClaims)
}

/// The limits of erasure: the controller's own words, or what follows from a duty, a task or a claim (Art. 17(3)(b) and (e)).
fn erasure<'c>(telling: &Telling<'c>, purposes: &[Purpose<'c>]) -> Said {
    let words = &telling.words;
    let mut said = Said::new();
    for purpose in purposes {
        let own = limits(telling, &[*purpose], Rights::erasure);
        if !own.is_empty() {
            said.say_all_once(own);
            continue;
        }
        let law = purpose.basis().and_then(|basis| telling.text(basis.law()));
        said.say_once(match (purpose.article(), law) {
            (Some(Article::LegalObligation), Some(law)) if telling.child => Some(words.child_storage_law(law)),
            (Some(Article::LegalObligation | Article::PublicTask), _) if telling.child => None,
            (Some(Article::LegalObligation), Some(law)) => Some(words.right_erasure_duty(law)),
            (Some(Article::LegalObligation), None) => Some(words.right_erasure_duty_bare()),
            (Some(Article::PublicTask), Some(law)) => Some(words.right_erasure_task(law)),
            (Some(Article::PublicTask), None) => Some(words.right_erasure_task_bare()),
            _ if is_for_claims(*purpose) && !telling.child => Some(words.right_erasure_claims()),
            _ => None,
        });
    }
    said
}
