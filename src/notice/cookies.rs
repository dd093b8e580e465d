//! What is stored on or read from the device (Danish Cookie Order section 3(2); duration and access by others: C-673/17).

use super::said::Said;
use super::telling::Telling;
use crate::config::json::Node;
use crate::config::purpose::Purpose;
use crate::config::service::{Storage, StorageKind};
use crate::config::shape::Each;
use crate::text::{Words, capitalised, say};
use crate::view::{Attribute, Class, Element, Tag, el};

pub fn cookies(telling: &Telling<'_>) -> Option<Element> {
    let mut parts = Vec::new();
    let mut intro = Said::from(telling.either(Words::notice_cookies_intro, Words::child_cookies_intro));
    for purpose in telling.purposes() {
        if purpose.uses_device() {
            if purpose.is_consent() {
                intro.say_all_once(choice(telling, purpose));
            }
            one(telling, purpose, &mut parts);
        }
    }
    let heading = telling.either(Words::notice_cookies, Words::child_cookies);
    (!parts.is_empty()).then(|| telling.section("cookies", heading).children(intro.paragraph()).children(parts))
}

/// That one can say no, and how one changes one's mind: it stands with the declaration (section 3(2)(4)).
fn choice<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let mut said = Said::from(telling.either(Words::notice_cookies_choice, Words::child_cookies_choice));
    for dialog in telling.config.dialogs_for(purpose) {
        said.say_once(telling.words.withdrawal(telling.config, dialog));
    }
    said
}

fn one<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, parts: &mut Vec<Element>) {
    let anchor = telling.anchor(&["cookies-", purpose.id().unwrap_or("")].concat());
    let why = if purpose.is_consent() {
        telling.either(Words::notice_cookies_consent, Words::child_cookies_consent)
    } else {
        telling.either(Words::notice_cookies_no_consent, Words::child_cookies_no_consent)
    };
    parts.push(telling.heading(2, telling.title(purpose)).id(anchor.as_str()));
    parts.push(el(Tag::P).text(why));
    parts.push(telling.scrolling(Attribute::LabelledBy(anchor), table(telling, purpose)));
}

fn table<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Element {
    let words = &telling.words;
    let mut header = el(Tag::Tr);
    for name in [
        words.notice_cookies_name(),
        words.notice_cookies_service(),
        telling.either(Words::notice_cookies_provider, Words::child_cookies_provider),
        telling.either(Words::notice_cookies_why, Words::child_cookies_why),
        telling.either(Words::notice_cookies_duration, Words::child_cookies_duration),
        words.notice_cookies_third_party(),
    ] {
        header = header.child(el(Tag::Th).with(Attribute::Scope("col")).text(name));
    }
    let mut body = el(Tag::Tbody);
    let mut durations = Vec::new();
    let mut countries = Vec::new();
    for service in purpose.each_service() {
        let provider = service.provider().or(service.name()).unwrap_or("");
        let placed = match service.country() {
            Some(country) => {
                let country = &once(&mut countries, country, || words.country(country));
                words.notice_with_country(say::NoticeWithCountry { name: provider, country })
            }
            None => provider.to_owned(),
        };
        for item in service.storage().each() {
            let others = match item.third_party() {
                Some(true) => provider.to_owned(),
                Some(false) => words.notice_cookies_nobody(),
                None => String::new(),
            };
            let mut row = el(Tag::Tr).child(el(Tag::Th).with(Attribute::Scope("row")).text(name(words, item)));
            let named = service.name().unwrap_or("").to_owned();
            for cell in [named, placed.clone(), telling.own(item.why()).unwrap_or_default(), duration(words, item, &mut durations), others]
            {
                row = row.child(el(Tag::Td).text(cell));
            }
            body = body.child(row);
        }
    }
    el(Tag::Table).class(Class::Storage).child(el(Tag::Thead).child(header)).child(body)
}

/// The name, and what it is if not a cookie.
fn name(words: &Words<'_>, item: Storage<'_>) -> String {
    let kind = item.kind().filter(|kind| *kind != StorageKind::Cookie).and_then(|kind| words.label("storage", kind.word()));
    match (item.name(), kind) {
        (Some(name), Some(kind)) => [name, ", ", kind.as_str()].concat(),
        (Some(name), None) => name.to_owned(),
        (None, kind) => capitalised(&kind.unwrap_or_default()),
    }
}

fn duration<'c>(words: &Words<'_>, item: Storage<'c>, said: &mut Vec<(&'c str, String)>) -> String {
    match item.0.get("duration").and_then(Node::string) {
        Some(written) => once(said, written, || item.duration().map_or_else(String::new, |duration| words.storage_duration(duration))),
        None if item.kind() == Some(StorageKind::Pixel) => words.notice_cookies_pixel(),
        None => String::new(),
    }
}

/// What is written in the file, in words. `said` keeps it: hundreds of services share a few durations and countries, and saying one takes
/// as long as making a row.
fn once<'c>(said: &mut Vec<(&'c str, String)>, written: &'c str, say: impl FnOnce() -> String) -> String {
    if let Some((_, said)) = said.iter().find(|(known, _)| *known == written) {
        return said.clone();
    }
    let now = say();
    said.push((written, now.clone()));
    now
}
