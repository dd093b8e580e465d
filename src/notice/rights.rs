//! The rights, each with what it means here, where it is limited, and why one does not apply (Art. 13(2)(b), 14(2)(c)).

use super::limits::limits;
use super::objection::wants_box;
use super::reach::write_to_us;
use super::rows::Rows;
use super::said::Said;
use super::telling::{Telling, rests_on};
use crate::config::basis::{Article, Condition};
use crate::config::purpose::{Aim, Purpose, Rights};
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

/// A right: the article that gives it, its name, what it means here, and whether it applies.
pub struct Right {
    #[cfg_attr(not(feature = "tools"), expect(dead_code, reason = "people are told the name"))]
    pub article: &'static str,
    pub name: String,
    pub said: Said,
    #[cfg_attr(not(feature = "tools"), expect(dead_code, reason = "people are told in words"))]
    pub applies: bool,
}

fn list(telling: &Telling<'_>) -> Rows {
    let mut rows = Rows::new();
    for right in all(telling) {
        rows.add(right.name, right.said);
    }
    rows
}

/// The rights of Art. 15 to 22. To object is told in a box of its own, where it applies.
pub fn all(telling: &Telling<'_>) -> Vec<Right> {
    let words = &telling.words;
    let purposes = telling.purposes();
    let mut portable = telling.purposes();
    portable.retain(|purpose| is_portable(*purpose));
    let mut rights = Vec::new();
    let mut tell = |article, name, right: String, applies, more: Said| {
        let mut said = Said::from(right);
        said.say_all(more);
        rights.push(Right { article, name, said, applies });
    };
    tell("15", words.right_access_name(), words.right_access(), true, limits(telling, &purposes, Rights::access));
    tell("16", words.right_rectification_name(), words.right_rectification(), true, limits(telling, &purposes, Rights::rectification));
    tell("17", words.right_erasure_name(), words.right_erasure(), true, erasure(telling, &purposes));
    tell("18", words.right_restriction_name(), words.right_restriction(), true, limits(telling, &purposes, Rights::restriction));
    if purposes.iter().any(|purpose| purpose.recipients().is_some_and(|recipients| !recipients.is_empty())) {
        tell("19", words.right_told_name(), words.right_told(), true, Said::new());
    }
    if portable.is_empty() {
        tell("20", words.right_portability_name(), words.right_portability_not(), false, Said::new());
    } else {
        let mut more = Said::from(telling.applies_to(&portable));
        more.say_all(limits(telling, &portable, Rights::portability));
        tell("20", words.right_portability_name(), words.right_portability(), true, more);
    }
    if !wants_box(telling) {
        tell("21", words.right_objection_name(), words.right_objection_not(), false, Said::new());
    }
    if purposes.iter().any(|purpose| purpose.automated().is_some()) {
        tell("22", words.right_automated_name(), words.right_automated(), true, Said::new());
    }
    rights
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
fn is_portable(purpose: Purpose<'_>) -> bool {
    let by_choice = rests_on(purpose, [Article::Consent, Article::Contract]) || purpose.condition() == Some(Condition::ExplicitConsent);
    by_choice && purpose.from_person()
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
