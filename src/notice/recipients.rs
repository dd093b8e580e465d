//! Who receives the data (Art. 13(1)(e), 14(1)(e)): named behind each purpose, and told of once for all purposes.

use super::rows::Rows;
use super::said::Said;
use super::telling::Telling;
use crate::config::purpose::Purpose;
use crate::config::recipient::{Recipient, Role};
use crate::config::shape::Each;
use crate::text::{Words, capitalised, say};
use crate::view::{Element, Tag, el};

/// The recipients of one purpose, by name.
pub fn named<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Option<String> {
    let mut names = Said::new();
    for recipient in purpose.recipients().each() {
        names.say_once(name(telling, recipient));
    }
    (!names.is_empty()).then(|| capitalised(&telling.words.list(names.sentences())))
}

/// Whether the configuration says in so many words that nobody receives the data.
pub fn says_none(purpose: Purpose<'_>) -> bool {
    purpose.recipients().is_some_and(|recipients| recipients.is_empty())
}

/// A recipient of one or more purposes, with what is said of it.
struct Told {
    name: String,
    role: Option<Role>,
    said: Said,
}

pub fn recipients(telling: &Telling<'_>) -> Option<Element> {
    let mut all = all(telling);
    if all.is_empty() {
        return None;
    }
    let groups = [
        (None, None),
        (Some(Role::JointController), Some(telling.either(Words::notice_recipients_joint, Words::child_recipients_joint))),
        (Some(Role::Controller), Some(telling.either(Words::notice_recipients_controllers, Words::child_recipients_controllers))),
        (Some(Role::Processor), Some(telling.either(Words::notice_recipients_processors, Words::child_recipients_processors))),
    ];
    let mut section = telling.section("recipients", telling.either(Words::notice_recipients, Words::child_recipients));
    for (role, intro) in groups {
        let mut told = Vec::new();
        while let Some(next) = all.iter().position(|told| told.role == role) {
            told.push(all.remove(next));
        }
        if !told.is_empty() {
            section = section.children(intro.map(|intro| el(Tag::P).text(intro))).children(list(told));
        }
    }
    Some(section)
}

fn all(telling: &Telling<'_>) -> Vec<Told> {
    let mut all: Vec<Told> = Vec::new();
    for purpose in telling.purposes() {
        for recipient in purpose.recipients().each() {
            let Some(name) = name(telling, recipient) else { continue };
            let role = recipient.role();
            let said = sentences(telling, recipient);
            match all.iter_mut().find(|told| told.name == name && told.role == role) {
                Some(told) => told.said.say_all_once(said),
                None => all.push(Told { name, role, said }),
            }
        }
    }
    all
}

/// Recipients with something to say of them as rows, the others as a list of names.
fn list(told: Vec<Told>) -> Vec<Element> {
    let mut rows = Rows::new();
    let mut names = Said::new();
    for told in told {
        let name = capitalised(&told.name);
        if told.said.is_empty() {
            names.say(name);
        } else {
            rows.add(name, told.said);
        }
    }
    let mut lists = Vec::new();
    lists.extend(rows.list());
    if !names.is_empty() {
        lists.push(el(Tag::Ul).children(names.each(Tag::Li)));
    }
    lists
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

pub fn sentences<'c>(telling: &Telling<'c>, recipient: Recipient<'c>) -> Said {
    let words = &telling.words;
    let data = telling.data(recipient.data().each());
    let entrusted = recipient.role() == Some(Role::Processor);
    let why = telling.text(recipient.why());
    let law = telling.text(recipient.law());
    if telling.child {
        let mut said = Said::from(match (data.as_deref(), why) {
            (Some(data), Some(why)) => Some(words.child_gets_data_why(say::ChildGetsDataWhy { data, why })),
            (Some(data), None) => Some(words.child_gets_data(data)),
            (None, Some(why)) => Some(words.child_gets_why(why)),
            (None, None) => None,
        });
        said.say(law.map(|law| words.child_gets_law(law)));
        return said;
    }
    let mut said = Said::from(match (data.as_deref(), why) {
        (Some(data), Some(why)) if entrusted => Some(words.notice_entrusted_data_why(say::NoticeEntrustedDataWhy { data, why })),
        (Some(data), Some(why)) => Some(words.notice_disclosed_data_why(say::NoticeDisclosedDataWhy { data, why })),
        (Some(data), None) if entrusted => Some(words.notice_entrusted_data(data)),
        (Some(data), None) => Some(words.notice_disclosed_data(data)),
        (None, Some(why)) if entrusted => Some(words.notice_entrusted_why(why)),
        (None, Some(why)) => Some(words.notice_disclosed_why(why)),
        (None, None) => None,
    });
    said.say(law.map(|law| words.notice_disclosed_law(law)));
    said
}
