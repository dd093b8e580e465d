//! Labels with what they stand for: a `dl` with one `dd` for each `dt`.

use super::said::Said;
use crate::config::letters::split;
use crate::view::{Element, Tag, View, el, link, text};

pub struct Rows(Vec<(String, Vec<View>)>);

impl Rows {
    pub fn new() -> Rows {
        Rows(Vec::new())
    }

    /// A row, if there is something to say.
    pub fn add(&mut self, label: String, said: impl Into<Said>) {
        let said: Said = said.into();
        self.views(label, said.views());
    }

    pub fn views(&mut self, label: String, views: Vec<View>) {
        if !views.is_empty() {
            self.0.push((label, views));
        }
    }

    /// The value of a label, which has then been said.
    pub fn take(&mut self, label: &str) -> Option<Vec<View>> {
        let at = self.0.iter().position(|(known, _)| known == label)?;
        Some(self.0.remove(at).1)
    }

    /// Labels with what they stand for, in order.
    pub fn each(self) -> impl Iterator<Item = (String, Vec<View>)> {
        self.0.into_iter()
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

/// A sentence in which one part is a link.
pub fn linked(sentence: &str, part: &str, href: &str) -> Vec<View> {
    let Some((before, after)) = split(sentence, part).filter(|_| !part.is_empty()) else { return vec![text(sentence)] };
    let mut views = Vec::new();
    for (words, then) in [(before, Some(link(href, part).into())), (after, None)] {
        if !words.is_empty() {
            views.push(text(words));
        }
        views.extend(then);
    }
    views
}
