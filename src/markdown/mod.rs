//! View → Markdown (CommonMark with tables): for wikis, repositories and whoever pastes a notice elsewhere.
//!
//! Knows the tree and nothing of what it says. All text is escaped; no HTML comes out.

use crate::view::{Element, Tag, View};

/// The tree as Markdown, with headings at the levels of the tree.
pub fn markdown(view: &View) -> String {
    let mut out = String::new();
    block(view, &mut out);
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn block(view: &View, out: &mut String) {
    let element = match view {
        View::Text(text) => return paragraph(&start(&escaped(text)), out),
        View::Element(element) => element,
    };
    match element.tag {
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => {
            let level = (1..=6).find(|level| Tag::heading(*level) == element.tag).unwrap_or(1);
            paragraph(&["#".repeat(level as usize).as_str(), " ", &line(element)].concat(), out);
        }
        Tag::Ul | Tag::Ol => {
            for (index, item) in element.elements().enumerate() {
                match element.tag {
                    Tag::Ol => out.push_str(&[&(index + 1).to_string(), ". "].concat()),
                    _ => out.push_str("- "),
                }
                out.push_str(&start(&line(item)));
                out.push('\n');
            }
            out.push('\n');
        }
        Tag::Dl => rows(element, out),
        Tag::Table => table(element, out),
        _ if element.is_line() => paragraph(&start(&line(element)), out),
        _ => {
            for child in &element.children {
                block(child, out);
            }
        }
    }
}

/// `- **Label:** value`; several paragraphs of a value become a list below it.
fn rows(list: &Element, out: &mut String) {
    for child in list.elements() {
        if child.tag == Tag::Dt {
            let label = line(child);
            let colon = if label.ends_with('?') { "" } else { ":" };
            out.push_str(&["- **", &label, colon, "**"].concat());
            continue;
        }
        let paragraphs: Vec<&Element> = child.elements().filter(|inner| inner.tag == Tag::P).collect();
        if paragraphs.is_empty() {
            out.push_str(&[" ", &line(child), "\n"].concat());
        } else {
            out.push('\n');
            for inner in paragraphs {
                out.push_str(&["  - ", &start(&line(inner)), "\n"].concat());
            }
        }
    }
    out.push('\n');
}

fn table(table: &Element, out: &mut String) {
    for (index, row) in table.elements().flat_map(Element::elements).enumerate() {
        let cells: Vec<String> = row.elements().map(line).collect();
        out.push_str(&["| ", &cells.join(" | "), " |\n"].concat());
        if index == 0 {
            out.push_str(&["|", &" --- |".repeat(cells.len()), "\n"].concat());
        }
    }
    out.push('\n');
}

fn paragraph(text: &str, out: &mut String) {
    if !text.trim().is_empty() {
        out.push_str(text.trim());
        out.push_str("\n\n");
    }
}

/// All text of an element on one line.
fn line(element: &Element) -> String {
    let mut out = String::new();
    for child in &element.children {
        match child {
            View::Text(text) => out.push_str(&escaped(text)),
            View::Element(inner) => {
                let text = line(inner);
                // A name and what it means stand side by side in a document, each in its own element.
                if inner.tag == Tag::Span && out.ends_with(|letter: char| letter.is_alphanumeric() || letter == '*') {
                    out.push_str(": ");
                }
                if inner.tag == Tag::P && !out.is_empty() {
                    out.push_str(if out.ends_with(['.', '?', '!', ':']) { " " } else { ". " });
                }
                match (inner.tag, inner.href()) {
                    (Tag::A, Some(href)) => out.push_str(&["[", &text, "](", &destination(href), ")"].concat()),
                    (Tag::B, _) => out.push_str(&["**", &text, "**"].concat()),
                    _ => out.push_str(&text),
                }
            }
        }
    }
    out
}

/// Text that means nothing else than itself (CommonMark 2.4).
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~' => out.extend(['\\', letter]),
            _ if letter.is_control() => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}

/// The first letters of a line, where they would make it a heading, a list or a rule.
fn start(line: &str) -> String {
    let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered = rest.len() < line.len() && rest.starts_with(['.', ')']);
    match line.chars().next() {
        Some('#' | '+' | '-' | '=') => ["\\", line].concat(),
        _ if numbered => [&line[..line.len() - rest.len()], "\\", rest].concat(),
        _ => line.to_owned(),
    }
}

/// An address without the letters that would end it.
fn destination(href: &str) -> String {
    let mut out = String::new();
    for letter in href.chars() {
        match letter {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            ' ' => out.push_str("%20"),
            '\\' => out.push_str("%5C"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
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
            .child(
                el(Tag::Dl).child(el(Tag::Dt).text("Slettes")).child(el(Tag::Dd).child(el(Tag::P).text("et")).child(el(Tag::P).text("to"))),
            );
        let expected = "## Klage\n\nSkriv til [a@b.dk](mailto:a@b.dk).\n\n- **Slettes:**\n  - et\n  - to\n";
        assert_eq!(markdown(&view.into()), expected);
    }

    #[test]
    fn text_means_itself() {
        for (text, expected) in
            [("# <b>x</b> [y](z)", "\\# \\<b\\>x\\</b\\> \\[y\\](z)\n"), ("1. marts\n- to", "1\\. marts - to\n"), ("a | b", "a \\| b\n")]
        {
            assert_eq!(markdown(&el(Tag::P).text(text).into()), expected);
        }
        let view = el(Tag::P).child(link("https://b.dk/(x) y", "x")).into();
        assert_eq!(markdown(&view), "[x](https://b.dk/%28x%29%20y)\n");
    }
}
