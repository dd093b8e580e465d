//! The purposes side by side: what every purpose has in columns of its own, the rest in the last one.

use super::rows::Rows;
use super::telling::Telling;
use crate::config::purpose::Purpose;
use crate::text::Words;
use crate::view::{Attribute, Class, Element, Tag, View, el};

pub fn table<'c>(telling: &Telling<'c>, mut told: Vec<(Purpose<'c>, Rows)>) -> Element {
    let words = &telling.words;
    let mut header = el(Tag::Tr).child(column(words.notice_label_purpose())).child(column(words.notice_label_what()));
    let mut lines = Vec::new();
    for (purpose, _) in &told {
        let title = el(Tag::Th).with(Attribute::Scope("row")).id(telling.purpose_anchor(*purpose)).text(telling.title(*purpose));
        let what = telling.description(*purpose).unwrap_or("");
        lines.push(el(Tag::Tr).child(title).child(el(Tag::Td).text(what)));
    }
    for label in [
        telling.either(Words::notice_label_data, Words::child_label_data),
        telling.either(Words::notice_label_basis, Words::child_label_basis),
        telling.either(Words::notice_label_recipients, Words::child_label_recipients),
        telling.either(Words::notice_label_storage, Words::child_label_storage),
    ] {
        let cells: Vec<Option<Vec<View>>> = told.iter_mut().map(|(_, rows)| rows.take(&label)).collect();
        if cells.iter().any(Option::is_some) {
            header = header.child(column(label));
            lines = with_cells(lines, cells.into_iter().map(Option::unwrap_or_default));
        }
    }
    let rest: Vec<Vec<View>> = told.into_iter().map(|(_, rows)| rest(rows)).collect();
    if rest.iter().any(|cell| !cell.is_empty()) {
        header = header.child(column(words.notice_label_more()));
        lines = with_cells(lines, rest);
    }
    el(Tag::Table).class(Class::Purposes).child(el(Tag::Thead).child(header)).child(el(Tag::Tbody).children(lines))
}

fn column(label: String) -> Element {
    el(Tag::Th).with(Attribute::Scope("col")).text(label)
}

fn with_cells(lines: Vec<Element>, cells: impl IntoIterator<Item = Vec<View>>) -> Vec<Element> {
    lines.into_iter().zip(cells).map(|(line, cell)| line.child(el(Tag::Td).children(cell))).collect()
}

/// What has no column: each label above what it stands for.
fn rest(rows: Rows) -> Vec<View> {
    let mut cell = Vec::new();
    for (label, views) in rows.each() {
        cell.push(el(Tag::P).child(el(Tag::B).text(label)).into());
        match views.as_slice() {
            [View::Element(first), ..] if first.tag == Tag::P => cell.extend(views),
            _ => cell.push(el(Tag::P).children(views).into()),
        }
    }
    cell
}
