//! What is not told, and why the law allows it (Art. 13(4), 14(5); Danish Data Protection Act sections 22 and 23).

use super::reach::bare;
use super::rows::linked;
use super::telling::Telling;
use crate::config::notice::Exception;
use crate::view::{Element, Tag, View, el, text};

pub fn exceptions(telling: &Telling<'_>) -> Option<Element> {
    let told: Vec<Element> = telling.notice.exceptions().into_iter().flatten().filter_map(|exception| one(telling, exception)).collect();
    (!told.is_empty()).then(|| telling.section("exceptions", telling.words.notice_exceptions()).children(told))
}

fn one<'c>(telling: &Telling<'c>, exception: Exception<'c>) -> Option<Element> {
    let words = &telling.words;
    let provision = exception.provision().and_then(|provision| words.label("notice-exception", provision.word()));
    let because = telling.text(exception.because()).map(str::to_owned);
    let law = telling.text(exception.law()).map(|law| words.notice_exception_law(law));
    let sentences: Vec<String> = provision.into_iter().chain(because).chain(law).collect();
    let mut views: Vec<View> = Vec::new();
    if !sentences.is_empty() {
        views.push(text(sentences.join(" ")));
    }
    if let Some(url) = exception.published() {
        if !views.is_empty() {
            views.push(text(" "));
        }
        views.extend(linked(&words.notice_exception_published(bare(url)), bare(url), url));
    }
    (!views.is_empty()).then(|| el(Tag::P).children(views))
}
