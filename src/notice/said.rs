//! Sentences, in the order in which they are said.

use crate::view::{Element, Tag, View, el, text};

#[derive(Default)]
pub struct Said(Vec<String>);

impl Said {
    pub fn new() -> Said {
        Said::default()
    }

    /// Says a sentence, if there is one.
    pub fn say(&mut self, sentence: impl Into<Option<String>>) {
        if let Some(sentence) = sentence.into() {
            self.0.push(sentence);
        }
    }

    /// Says a sentence that has not been said.
    pub fn say_once(&mut self, sentence: impl Into<Option<String>>) {
        if let Some(sentence) = sentence.into()
            && !self.0.contains(&sentence)
        {
            self.0.push(sentence);
        }
    }

    pub fn say_all(&mut self, said: Said) {
        for sentence in said.0 {
            self.0.push(sentence);
        }
    }

    pub fn say_all_once(&mut self, said: Said) {
        for sentence in said.0 {
            self.say_once(sentence);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn sentences(&self) -> &[String] {
        &self.0
    }

    /// Sentences that belong together, as one.
    pub fn joined(self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.join(" "))
    }

    pub fn paragraph(self) -> Option<Element> {
        self.joined().map(|said| el(Tag::P).text(said))
    }

    /// Each sentence as an element of its own.
    pub fn each(self, tag: Tag) -> Vec<Element> {
        let mut elements = Vec::new();
        for sentence in self.0 {
            elements.push(el(tag).text(sentence));
        }
        elements
    }

    /// One sentence as bare text, several as paragraphs.
    pub fn views(self) -> Vec<View> {
        let several = self.0.len() > 1;
        let mut views = Vec::new();
        for sentence in self.0 {
            views.push(if several { el(Tag::P).text(sentence).into() } else { text(sentence) });
        }
        views
    }
}

impl From<String> for Said {
    fn from(sentence: String) -> Said {
        Said(vec![sentence])
    }
}

impl From<Option<String>> for Said {
    fn from(sentence: Option<String>) -> Said {
        let mut said = Said::new();
        said.say(sentence);
        said
    }
}
