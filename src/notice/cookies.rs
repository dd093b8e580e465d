//! What is stored on or read from the device (Danish Cookie Order section 3(2); duration and access by others: C-673/17).

use super::telling::Telling;
use crate::config::purpose::Purpose;
use crate::config::service::{Service, Storage, StorageKind};
use crate::text::{Words, capitalised, say};
use crate::view::{Attribute, Class, Element, Role, Tag, el};

pub fn cookies(telling: &Telling<'_>) -> Option<Element> {
    let purposes: Vec<Purpose<'_>> = telling.purposes().into_iter().filter(|purpose| purpose.uses_device()).collect();
    if purposes.is_empty() {
        return None;
    }
    let section = telling.section("cookies", telling.words.notice_cookies()).child(el(Tag::P).text(telling.words.notice_cookies_intro()));
    Some(purposes.into_iter().fold(section, |section, purpose| one(telling, section, purpose)))
}

fn one<'c>(telling: &Telling<'c>, section: Element, purpose: Purpose<'c>) -> Element {
    let words = &telling.words;
    let anchor = telling.anchor(&["cookies-", purpose.id().unwrap_or("")].concat());
    let why = if purpose.is_consent() { words.notice_cookies_consent() } else { words.notice_cookies_no_consent() };
    let scroll = el(Tag::Div)
        .class(Class::Scroll)
        .role(Role::Region)
        .with(Attribute::Focusable)
        .with(Attribute::LabelledBy(anchor.clone()))
        .child(table(telling, purpose));
    section.child(telling.heading(2, telling.title(purpose)).id(anchor)).child(el(Tag::P).text(why)).child(scroll)
}

fn table<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Element {
    let words = &telling.words;
    let head = [
        words.notice_cookies_name(),
        words.notice_cookies_provider(),
        words.notice_cookies_why(),
        words.notice_cookies_duration(),
        words.notice_cookies_third_party(),
    ];
    let header = el(Tag::Tr).children(head.map(|cell| el(Tag::Th).with(Attribute::Scope("col")).text(cell)));
    let rows = purpose.each_service().flat_map(|service| service.storage().into_iter().flatten().map(move |item| (service, item)));
    el(Tag::Table)
        .class(Class::Storage)
        .child(el(Tag::Thead).child(header))
        .child(el(Tag::Tbody).children(rows.map(|(service, item)| row(telling, service, item))))
}

fn row<'c>(telling: &Telling<'c>, service: Service<'c>, item: Storage<'c>) -> Element {
    let words = &telling.words;
    let provider = service.provider().or(service.name()).unwrap_or("");
    let placed = match service.country() {
        Some(country) => words.notice_with_country(say::NoticeWithCountry { name: provider, country: &words.country(country) }),
        None => provider.to_owned(),
    };
    let others = match item.third_party() {
        Some(true) => provider.to_owned(),
        Some(false) => words.notice_cookies_nobody(),
        None => String::new(),
    };
    el(Tag::Tr).child(el(Tag::Th).with(Attribute::Scope("row")).text(name(words, item))).children(
        [placed, telling.text(item.why()).unwrap_or("").to_owned(), duration(words, item), others].map(|cell| el(Tag::Td).text(cell)),
    )
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

fn duration(words: &Words<'_>, item: Storage<'_>) -> String {
    match item.duration() {
        Some(duration) => words.storage_duration(duration),
        None if item.kind() == Some(StorageKind::Pixel) => words.notice_cookies_pixel(),
        None => String::new(),
    }
}
