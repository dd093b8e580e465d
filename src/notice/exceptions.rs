//! What is not told, and why the law allows it (Art. 13(4), 14(5); Danish Data Protection Act sections 22 and 23).

use super::reach::bare;
use super::rows::linked;
use super::said::Said;
use super::telling::Telling;
use crate::config::notice::Exception;
use crate::config::shape::Each;
use crate::view::{Element, Tag, View, el, text};

pub fn exceptions(telling: &Telling<'_>) -> Option<Element> {
    let mut told = Vec::new();
    for exception in telling.notice.exceptions().each() {
        told.extend(one(telling, exception));
    }
    (!told.is_empty()).then(|| telling.section("exceptions", telling.words.notice_exceptions()).children(told))
}

fn one<'c>(telling: &Telling<'c>, exception: Exception<'c>) -> Option<Element> {
    let words = &telling.words;
    let mut said = Said::from(exception.provision().and_then(|provision| words.label("notice-exception", provision.word())));
    said.say(telling.own(exception.because()));
    said.say(telling.text(exception.law()).map(|law| words.notice_exception_law(law)));
    let mut views: Vec<View> = Vec::new();
    views.extend(said.joined().map(text));
    if let Some(url) = exception.published() {
        if !views.is_empty() {
            views.push(text(" "));
        }
        views.extend(linked(&words.notice_exception_published(bare(url)), bare(url), url));
    }
    (!views.is_empty()).then(|| el(Tag::P).children(views))
}
