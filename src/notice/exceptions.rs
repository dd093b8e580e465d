//! What is not told, and why the law allows it (Art. 13(4), 14(5); Danish Data Protection Act sections 22 and 23).

use super::reach::bare;
use super::rows::linked;
use super::said::Said;
use super::telling::Telling;
use crate::config::notice::{Exception, ExceptionProvision, NoticeArticle};
use crate::config::shape::Each;
use crate::text::Words;
use crate::view::{Element, Tag, View, el, text};

pub fn exceptions(telling: &Telling<'_>) -> Option<Element> {
    let mut told = Vec::new();
    for exception in telling.notice.exceptions().each() {
        if is_open(telling, exception) {
            told.extend(one(telling, exception));
        }
    }
    (!told.is_empty())
        .then(|| telling.section("exceptions", telling.either(Words::notice_exceptions, Words::child_exceptions)).children(told))
}

/// Art. 14(5) has no exceptions from Art. 13: what is none is not told as one.
pub fn is_open(telling: &Telling<'_>, exception: Exception<'_>) -> bool {
    use ExceptionProvision::{Effort, Known14, Law, Secrecy};
    let only_14 = matches!(exception.provision(), Some(Known14 | Effort | Law | Secrecy));
    !only_14 || telling.notice.meant_article(telling.config) != NoticeArticle::Article13
}

fn one<'c>(telling: &Telling<'c>, exception: Exception<'c>) -> Option<Element> {
    let words = &telling.words;
    let rule = exception.provision().and_then(|provision| words.label("notice-exception", provision.word()));
    let mut said = Said::from(if telling.child { Some(words.child_exception()) } else { rule });
    said.say(telling.own(exception.because()));
    said.say(telling.text(exception.law()).map(|law| words.notice_exception_law(law)));
    let labels = exception.elements().each().filter_map(|element| words.label("element", element.word()));
    let elements: Vec<String> = labels.collect();
    if !elements.is_empty() {
        said.say(words.notice_exception_elements(&words.list(&elements)));
    }
    said.say(only_for(telling, exception));
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

/// Whose information it is about; nothing where that is everybody whom the notice tells.
fn only_for<'c>(telling: &Telling<'c>, exception: Exception<'c>) -> Option<String> {
    let words = &telling.words;
    let excepted: Vec<&str> = exception.subjects().each().collect();
    let told: Vec<&str> = telling.purposes().iter().flat_map(|purpose| purpose.subjects().each().map(|subject| subject.id)).collect();
    if excepted.is_empty() || !told.is_empty() && told.iter().all(|id| excepted.contains(id)) {
        return None;
    }
    let subjects: Vec<String> = excepted.into_iter().map(|id| words.subject(telling.config, id)).collect();
    Some(words.notice_exception_subjects(&words.list(&subjects)))
}
