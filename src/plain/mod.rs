//! View → plain text: for letters and e-mails, for reading aloud, and for whoever reads a notice in a terminal.
//!
//! Knows the tree and nothing of what it says.

use crate::blocks::{Block, Inline, Row, blocks};
use crate::view::View;

const INLINE: Inline = Inline { text: one_line, strong: str::to_owned, link };

/// The tree as paragraphs with an empty line between, headings underlined. No line is broken: mail programs do that.
pub fn plain(view: &View) -> String {
    let written: Vec<String> = blocks(view, &INLINE).into_iter().map(block).collect();
    written.join("\n\n") + "\n"
}

fn block(block: Block) -> String {
    match block {
        // The level of a heading shows in the line below it.
        Block::Heading(level @ 1..=3, text) => {
            let rule = if level == 3 { "-" } else { "=" }.repeat(text.chars().count());
            [text, rule].join("\n")
        }
        Block::Heading(_, text) | Block::Paragraph(text) => text,
        Block::Items(items) => items.iter().map(|(mark, item)| [mark.as_str(), item].concat()).collect::<Vec<_>>().join("\n"),
        Block::Rows(rows) => rows.iter().map(row).collect::<Vec<_>>().join("\n"),
        Block::Table(rows) => table(&rows),
    }
}

/// `Label: value`; several values stand below the label.
fn row(row: &Row) -> String {
    let mut out = row.label.clone();
    out.push_str(if row.label.ends_with('?') { "" } else { ":" });
    for value in &row.values {
        out.push_str(if row.is_list { "\n  " } else { " " });
        out.push_str(value);
    }
    out
}

/// Each row as a block of `Column: cell`, for columns do not survive in a proportional font.
fn table(rows: &[Vec<String>]) -> String {
    let Some((names, body)) = rows.split_first() else { return String::new() };
    let named = |cells: &Vec<String>| {
        let lines = names.iter().zip(cells).map(|(name, cell)| [name, ": ", cell].concat());
        lines.collect::<Vec<_>>().join("\n")
    };
    body.iter().map(named).collect::<Vec<_>>().join("\n\n")
}

/// A link with its address, if the text does not show it.
fn link(text: &str, href: &str) -> String {
    if shows(text, href) { text.to_owned() } else { [text, " (", href, ")"].concat() }
}

/// White space as one kind of space: what a document shows, and what every mail program understands.
fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() || letter == '\u{a0}' { ' ' } else { letter }).collect()
}

/// Whether the text of a link is its address, as people write it.
fn shows(text: &str, href: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    letters(href).trim_end_matches('/').ends_with(&letters(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{Tag, el, link};

    #[test]
    fn headings_rows_and_links() {
        let view = el(Tag::Article)
            .child(el(Tag::H2).text("Klage"))
            .child(el(Tag::P).text("Skriv til ").child(link("mailto:a@b.dk", "a@b.dk")).text("."))
            .child(el(Tag::Dl).child(el(Tag::Dt).text("Mere")).child(el(Tag::Dd).child(link("https://b.dk/x", "Læs mere"))))
            .child(el(Tag::Ul).child(el(Tag::Li).text("et")).child(el(Tag::Li).text("to")));
        assert_eq!(plain(&view.into()), "Klage\n=====\n\nSkriv til a@b.dk.\n\nMere: Læs mere (https://b.dk/x)\n\n- et\n- to\n");
    }

    #[test]
    fn text_stays_on_its_line() {
        let view = el(Tag::P).text("a\nb").into();
        assert_eq!(plain(&view), "a b\n");
    }
}
