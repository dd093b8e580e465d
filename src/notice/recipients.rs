//! Who receives the data (Art. 13(1)(e), 14(1)(e)): named behind each purpose, and told of once for all purposes.

use super::rows::Rows;
use super::telling::{Telling, add_new};
use crate::config::purpose::Purpose;
use crate::config::recipient::{Recipient, Role};
use crate::text::{Words, capitalised, say};
use crate::view::{Element, Tag, el};

/// The recipients of one purpose, by name.
pub fn named<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Option<String> {
    let mut names = Vec::new();
    add_new(&mut names, purpose.recipients().into_iter().flatten().filter_map(|recipient| name(telling, recipient)));
    (!names.is_empty()).then(|| capitalised(&telling.words.list(&names)))
}

/// Whether the configuration says in so many words that nobody receives the data.
pub fn says_none(purpose: Purpose<'_>) -> bool {
    purpose.recipients().is_some_and(|recipients| recipients.is_empty())
}

/// A recipient of one or more purposes, with what is said of it.
struct Told {
    name: String,
    role: Option<Role>,
    sentences: Vec<String>,
}

pub fn recipients(telling: &Telling<'_>) -> Option<Element> {
    let mut all: Vec<Told> = Vec::new();
    for recipient in telling.purposes().into_iter().flat_map(|purpose| purpose.recipients().into_iter().flatten()) {
        let Some(name) = name(telling, recipient) else { continue };
        let role = recipient.role();
        let said = sentences(telling, recipient);
        match all.iter_mut().find(|told| told.name == name && told.role == role) {
            Some(told) => add_new(&mut told.sentences, said),
            None => all.push(Told { name, role, sentences: said }),
        }
    }
    if all.is_empty() {
        return None;
    }
    let words = &telling.words;
    let groups = [
        (None, None),
        (Some(Role::JointController), Some(words.notice_recipients_joint())),
        (Some(Role::Controller), Some(telling.either(Words::notice_recipients_controllers, Words::child_recipients_controllers))),
        (Some(Role::Processor), Some(telling.either(Words::notice_recipients_processors, Words::child_recipients_processors))),
    ];
    let mut section = telling.section("recipients", telling.either(Words::notice_recipients, Words::child_recipients));
    for (role, intro) in groups {
        let told: Vec<&Told> = all.iter().filter(|told| told.role == role).collect();
        if told.is_empty() {
            continue;
        }
        section = section.children(intro.map(|intro| el(Tag::P).text(intro)));
        section = section.children(list(&told));
    }
    Some(section)
}

/// Recipients with something to say of them as rows, the others as a list of names.
fn list(told: &[&Told]) -> Vec<Element> {
    let mut rows = Rows::new();
    let mut names = el(Tag::Ul);
    for told in told {
        let name = capitalised(&told.name);
        if told.sentences.is_empty() {
            names = names.child(el(Tag::Li).text(name));
        } else {
            rows.add(name, told.sentences.iter().cloned());
        }
    }
    let names = (!names.children.is_empty()).then_some(names);
    rows.list().into_iter().chain(names).collect()
}

/// The name, with the country if it is another than Denmark; or the category.
fn name<'c>(telling: &Telling<'c>, recipient: Recipient<'c>) -> Option<String> {
    let name = recipient.name().or_else(|| telling.text(recipient.category()))?;
    match recipient.country() {
        Some(country) if country != "DK" => {
            let country = &telling.words.country(country);
            Some(telling.words.notice_with_country(say::NoticeWithCountry { name, country }))
        }
        _ => Some(name.to_owned()),
    }
}

fn sentences<'c>(telling: &Telling<'c>, recipient: Recipient<'c>) -> Vec<String> {
    let words = &telling.words;
    let data = telling.data(recipient.data().into_iter().flatten());
    let entrusted = recipient.role() == Some(Role::Processor);
    let why = telling.text(recipient.why());
    let law = telling.text(recipient.law());
    if telling.child {
        let gets = match (data.as_deref(), why) {
            (Some(data), Some(why)) => Some(words.child_gets_data_why(say::ChildGetsDataWhy { data, why })),
            (Some(data), None) => Some(words.child_gets_data(data)),
            (None, Some(why)) => Some(words.child_gets_why(why)),
            (None, None) => None,
        };
        return gets.into_iter().chain(law.map(|law| words.child_gets_law(law))).collect();
    }
    let what = match (data.as_deref(), why) {
        (Some(data), Some(why)) if entrusted => Some(words.notice_entrusted_data_why(say::NoticeEntrustedDataWhy { data, why })),
        (Some(data), Some(why)) => Some(words.notice_disclosed_data_why(say::NoticeDisclosedDataWhy { data, why })),
        (Some(data), None) if entrusted => Some(words.notice_entrusted_data(data)),
        (Some(data), None) => Some(words.notice_disclosed_data(data)),
        (None, Some(why)) if entrusted => Some(words.notice_entrusted_why(why)),
        (None, Some(why)) => Some(words.notice_disclosed_why(why)),
        (None, None) => None,
    };
    what.into_iter().chain(law.map(|law| words.notice_disclosed_law(law))).collect()
}
