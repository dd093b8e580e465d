//! Labels with what they stand for: a `dl` with one `dd` for each `dt`.

use crate::view::{Element, Tag, View, el, link, text};

pub struct Rows(Vec<(String, Vec<View>)>);

impl Rows {
    pub fn new() -> Rows {
        Rows(Vec::new())
    }

    /// A row, if there is something to say.
    pub fn add(&mut self, label: String, sayings: impl IntoIterator<Item = String>) {
        self.views(label, paragraphs(sayings));
    }

    pub fn views(&mut self, label: String, views: Vec<View>) {
        if !views.is_empty() {
            self.0.push((label, views));
        }
    }

    /// The list, if it has a row.
    pub fn list(self) -> Option<Element> {
        let mut list = el(Tag::Dl);
        for (label, views) in self.0 {
            list = list.child(el(Tag::Dt).text(label)).child(el(Tag::Dd).children(views));
        }
        (!list.children.is_empty()).then_some(list)
    }
}

/// One saying as bare text, several as paragraphs.
fn paragraphs(sayings: impl IntoIterator<Item = String>) -> Vec<View> {
    let mut views: Vec<View> = sayings.into_iter().map(text).collect();
    if views.len() > 1 {
        views = views.into_iter().map(|view| el(Tag::P).child(view).into()).collect();
    }
    views
}

/// A paragraph of whole sentences.
pub fn paragraph(sentences: &[String]) -> Option<Element> {
    (!sentences.is_empty()).then(|| el(Tag::P).text(sentences.join(" ")))
}

/// A sentence in which one part is a link.
pub fn linked(sentence: &str, part: &str, href: &str) -> Vec<View> {
    match sentence.split_once(part) {
        Some((before, after)) if !part.is_empty() => {
            let around = |words: &str| (!words.is_empty()).then(|| text(words));
            around(before).into_iter().chain([link(href, part).into()]).chain(around(after)).collect()
        }
        _ => vec![text(sentence)],
    }
}
