//! What a sign says, taken from its tree.

use crate::view::{Element, Tag, View};

/// Heading, sentences, and labels with what they stand for.
#[derive(Default)]
pub struct Told {
    pub heading: String,
    pub texts: Vec<String>,
    pub rows: Vec<(String, Vec<String>)>,
}

impl Told {
    pub fn read(view: &View) -> Told {
        let mut told = Told::default();
        if let View::Element(article) = view {
            article.elements().for_each(|part| told.part(part));
        }
        told
    }

    fn part(&mut self, part: &Element) {
        match part.tag {
            Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => self.heading = said(part),
            Tag::Dl => part.elements().for_each(|row| self.row(row)),
            _ => self.texts.push(said(part)),
        }
    }

    fn row(&mut self, row: &Element) {
        if row.tag == Tag::Dt {
            self.rows.push((said(row), Vec::new()));
        } else if let Some((_, values)) = self.rows.last_mut() {
            let paragraphs = row.elements().filter(|inner| inner.tag == Tag::P).map(said);
            values.extend(paragraphs);
            if values.is_empty() {
                values.push(said(row));
            }
        }
    }
}

fn said(element: &Element) -> String {
    element.children.iter().map(View::plain).collect::<String>().trim().to_owned()
}
