//! View → its blocks in reading order, for formats made of lines: what a heading, a list, a row of labels or a table is, all of them see alike.
//!
//! Knows the tree and nothing of what it says. How text, a link and a strong word are written, the format says.

use crate::view::{Element, Tag, View};

/// How a format writes what stands within a line.
pub struct Inline {
    pub text: fn(&str) -> String,
    pub strong: fn(&str) -> String,
    /// A link's text, already written, and its address.
    pub link: fn(&str, &str) -> String,
}

/// A part of a document. Its lines are written and without space at their ends.
pub enum Block {
    /// With its level, from 1.
    Heading(usize, String),
    Paragraph(String),
    /// Each item behind its mark: `- `, or its number.
    Items(Vec<(String, String)>),
    Rows(Vec<Row>),
    /// Its rows of cells, the names of the columns first.
    Table(Vec<Vec<String>>),
}

/// A label with what it stands for: one value beside it, or several below it.
pub struct Row {
    pub label: String,
    pub values: Vec<String>,
    pub is_list: bool,
}

/// The blocks of a tree. A part without text is none.
pub fn blocks(view: &View, inline: &Inline) -> Vec<Block> {
    let mut blocks = Vec::new();
    gather(view, inline, &mut blocks);
    blocks
}

fn gather(view: &View, inline: &Inline, blocks: &mut Vec<Block>) {
    let element = match view {
        View::Text(text) => return paragraph((inline.text)(text).trim(), blocks),
        View::Element(element) => element,
    };
    let lines = |element: &Element| element.elements().map(|inner| line(inner, inline)).collect::<Vec<_>>();
    match element.tag {
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => {
            let level = (1..=6).find(|level| Tag::heading(*level) == element.tag).unwrap_or(1);
            blocks.push(Block::Heading(level as usize, line(element, inline)));
        }
        Tag::Ul => blocks.push(Block::Items(lines(element).into_iter().map(|item| ("- ".into(), item)).collect())),
        Tag::Ol => blocks.push(Block::Items((1..).map(|number| format!("{number}. ")).zip(lines(element)).collect())),
        Tag::Dl => blocks.push(Block::Rows(rows(element, inline))),
        Tag::Table => blocks.push(Block::Table(element.elements().flat_map(Element::elements).map(lines).collect())),
        _ if element.is_line() => paragraph(&line(element, inline), blocks),
        _ => element.children.iter().for_each(|child| gather(child, inline, blocks)),
    }
}

fn paragraph(text: &str, blocks: &mut Vec<Block>) {
    if !text.is_empty() {
        blocks.push(Block::Paragraph(text.to_owned()));
    }
}

fn rows(list: &Element, inline: &Inline) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for child in list.elements() {
        if child.tag == Tag::Dt {
            rows.push(Row { label: line(child, inline), values: Vec::new(), is_list: false });
        } else if let Some(row) = rows.last_mut() {
            row.values = child.elements().filter(|inner| inner.tag == Tag::P).map(|inner| line(inner, inline)).collect();
            row.is_list = !row.values.is_empty();
            if !row.is_list {
                row.values.push(line(child, inline));
            }
        }
    }
    rows
}

/// All text of an element on one line.
fn line(element: &Element, inline: &Inline) -> String {
    within(element, inline).trim().to_owned()
}

fn within(element: &Element, inline: &Inline) -> String {
    let mut out = String::new();
    for child in &element.children {
        match child {
            View::Text(text) => out.push_str(&(inline.text)(text)),
            View::Element(inner) => {
                let text = within(inner, inline);
                // What stands side by side in a document, each in its own element, is kept apart on a line.
                match inner.tag {
                    Tag::Span if out.ends_with(|letter: char| letter.is_alphanumeric() || letter == '*') => out.push_str(": "),
                    Tag::P if !out.is_empty() => out.push_str(if out.ends_with(['.', '?', '!', ':']) { " " } else { ". " }),
                    _ => {}
                }
                out.push_str(&match (inner.tag, inner.href()) {
                    (Tag::A, Some(href)) => (inline.link)(&text, href),
                    (Tag::B, _) => (inline.strong)(&text),
                    _ => text,
                });
            }
        }
    }
    out
}
