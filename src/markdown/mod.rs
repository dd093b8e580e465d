//! View → Markdown (CommonMark with tables): for wikis, repositories and whoever pastes a notice elsewhere.
//!
//! Knows the tree and nothing of what it says. All text is escaped; no HTML comes out.

use crate::blocks::{Block, Inline, Row, blocks};
use crate::view::View;

const INLINE: Inline = Inline {
    text: escaped,
    strong: |text| ["**", text, "**"].concat(),
    link: |text, href| ["[", text, "](", &destination(href), ")"].concat(),
};

/// The tree as Markdown, with headings at the levels of the tree.
pub fn markdown(view: &View) -> String {
    let written: Vec<String> = blocks(view, &INLINE).into_iter().map(block).collect();
    written.join("\n\n") + "\n"
}

fn block(block: Block) -> String {
    match block {
        Block::Heading(level, text) => ["#".repeat(level).as_str(), " ", &start(&text)].concat(),
        Block::Paragraph(text) => start(&text),
        Block::Items(items) => items.iter().map(|(mark, item)| [mark.as_str(), &start(item)].concat()).collect::<Vec<_>>().join("\n"),
        Block::Rows(rows) => rows.iter().map(row).collect::<Vec<_>>().join("\n"),
        Block::Table(rows) => table(&rows),
    }
}

/// `- **Label:** value`; several values become a list below it.
fn row(row: &Row) -> String {
    let colon = if row.label.ends_with('?') { "" } else { ":" };
    let mut out = ["- **", &row.label, colon, "**"].concat();
    for value in &row.values {
        out.push_str(if row.is_list { "\n  - " } else { " " });
        out.push_str(&if row.is_list { start(value) } else { value.clone() });
    }
    out
}

fn table(rows: &[Vec<String>]) -> String {
    let mut lines: Vec<String> = rows.iter().map(|cells| ["| ", &cells.join(" | "), " |"].concat()).collect();
    if let Some(names) = rows.first() {
        lines.insert(1, ["|", &" --- |".repeat(names.len())].concat());
    }
    lines.join("\n")
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
    use crate::view::{Tag, el, link};

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
        for (text, expected) in [
            ("# <b>x</b> [y](z)", "\\# \\<b\\>x\\</b\\> \\[y\\](z)\n"),
            ("1. marts\n- to", "1\\. marts - to\n"),
            ("\n# x", "\\# x\n"),
            ("a | b", "a \\| b\n"),
        ] {
            assert_eq!(markdown(&el(Tag::P).text(text).into()), expected);
        }
        let view = el(Tag::P).child(link("https://b.dk/(x) y", "x")).into();
        assert_eq!(markdown(&view), "[x](https://b.dk/%28x%29%20y)\n");
    }
}
