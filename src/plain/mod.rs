//! View → plain text: for letters and e-mails, for reading aloud, and for whoever reads a notice in a terminal.
//!
//! Knows the tree and nothing of what it says.

use crate::view::{Element, Tag, View};

/// The tree as paragraphs with an empty line between, headings underlined. No line is broken: mail programs do that.
pub fn plain(view: &View) -> String {
    let mut out = String::new();
    block(view, "", &mut out);
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn block(view: &View, indent: &str, out: &mut String) {
    let element = match view {
        View::Text(text) => return paragraph(text, indent, out),
        View::Element(element) => element,
    };
    match element.tag {
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => heading(element, out),
        Tag::Ul | Tag::Ol => items(element, indent, out),
        Tag::Dl => rows(element, indent, out),
        Tag::Table => table(element, indent, out),
        _ if element.is_line() => paragraph(&line(element), indent, out),
        _ => {
            for child in &element.children {
                block(child, indent, out);
            }
        }
    }
}

/// The level of a heading shows in the line below it.
fn heading(element: &Element, out: &mut String) {
    let text = line(element);
    let rule = match element.tag {
        Tag::H1 | Tag::H2 => "=",
        Tag::H3 => "-",
        _ => "",
    };
    paragraph(&text, "", out);
    if !rule.is_empty() {
        out.truncate(out.trim_end().len());
        out.push('\n');
        out.push_str(&rule.repeat(text.chars().count()));
        out.push_str("\n\n");
    }
}

fn items(list: &Element, indent: &str, out: &mut String) {
    for (index, item) in list.elements().enumerate() {
        out.push_str(indent);
        match list.tag {
            Tag::Ol => {
                out.push_str(&(index + 1).to_string());
                out.push_str(". ");
            }
            _ => out.push_str("- "),
        }
        out.push_str(&line(item));
        out.push('\n');
    }
    out.push('\n');
}

/// `Label: value`; several paragraphs of a value stand below the label.
fn rows(list: &Element, indent: &str, out: &mut String) {
    for child in list.elements() {
        if child.tag == Tag::Dt {
            out.push_str(indent);
            let label = line(child);
            out.push_str(&label);
            out.push_str(if label.ends_with('?') { "" } else { ":" });
            continue;
        }
        let paragraphs: Vec<&Element> = child.elements().filter(|inner| inner.tag == Tag::P).collect();
        if paragraphs.is_empty() {
            out.push(' ');
            out.push_str(&line(child));
            out.push('\n');
        } else {
            out.push('\n');
            for inner in paragraphs {
                out.push_str(indent);
                out.push_str("  ");
                out.push_str(&line(inner));
                out.push('\n');
            }
        }
    }
    out.push('\n');
}

/// Each row as a block of `Column: cell`, for columns do not survive in a proportional font.
fn table(table: &Element, indent: &str, out: &mut String) {
    let lines: Vec<&Element> = table.elements().flat_map(Element::elements).collect();
    let Some((head, body)) = lines.split_first() else { return };
    let names: Vec<String> = head.elements().map(line).collect();
    for row in body {
        for (name, cell) in names.iter().zip(row.elements()) {
            paragraph(&[name.as_str(), ": ", &line(cell)].concat(), indent, out);
            out.truncate(out.trim_end().len());
            out.push('\n');
        }
        out.push('\n');
    }
}

fn paragraph(text: &str, indent: &str, out: &mut String) {
    if !text.trim().is_empty() {
        out.push_str(indent);
        out.push_str(text.trim());
        out.push_str("\n\n");
    }
}

/// All text of an element on one line, a link with its address if the text does not show it.
fn line(element: &Element) -> String {
    let mut out = String::new();
    for child in &element.children {
        match child {
            View::Text(text) => out.push_str(&one_line(text)),
            View::Element(inner) => {
                // A name and what it means stand side by side in a document, each in its own element.
                if inner.tag == Tag::Span && out.ends_with(char::is_alphanumeric) {
                    out.push_str(": ");
                }
                if inner.tag == Tag::P && !out.is_empty() {
                    out.push_str(if out.ends_with(['.', '?', '!', ':']) { " " } else { ". " });
                }
                out.push_str(&line(inner));
                if let Some(href) = inner.href().filter(|href| !shows(&line(inner), href)) {
                    out.push_str(" (");
                    out.push_str(href);
                    out.push(')');
                }
            }
        }
    }
    out
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
    use crate::view::{el, link};

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
