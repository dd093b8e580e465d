//! View → a document of its own: for a notice without a site around it, on the screen, on paper, without JavaScript.
//!
//! Nothing in it is loaded or run: the strictest Content-Security-Policy lets it through, with the hash of its styles or their file.

mod contents;
pub mod policy;

use crate::html::{escaped, html};
use crate::sign::sign;
use crate::text::Words;
use crate::view::{Tag, View, is_right_to_left};

/// The style sheet of all pages.
pub const STYLES: &str = include_str!("style.css");

/// Where the page has its styles from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Styles<'p> {
    /// In the page itself, which names their hash in a policy of its own.
    Inside,
    /// A file with [`STYLES`], at this address.
    File(&'p str),
}

/// What the page is to look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look<'p> {
    Text,
    /// With the sheet to hang up or to wear, and on it a QR code to the address where the rest can be read.
    Sign(Option<&'p str>),
}

/// The document of a notice. `name` is whose notice it is, for the title.
pub fn page(view: &View, words: &Words<'_>, name: Option<&str>, look: Look<'_>, styles: Styles<'_>) -> String {
    let heading = heading(view).unwrap_or_else(|| words.standalone_spoken());
    let title = match name {
        Some(name) => [heading.as_str(), " – ", name].concat(),
        None => heading.clone(),
    };
    let (head, style) = match styles {
        Styles::Inside => (policy::meta(STYLES), ["<style>", STYLES, "</style>"].concat()),
        Styles::File(address) => (String::new(), ["<link rel=\"stylesheet\" href=\"", &escaped(address), "\">"].concat()),
    };
    let body = match look {
        Look::Text => ["<main>\n", &text(view, words, &heading), "</main>"].concat(),
        Look::Sign(address) => {
            let sheet = sign(view, words.language, address);
            // The same text as beside it, as it will be printed.
            [
                "<main class=\"sign\">\n<div>\n",
                &parts(view),
                "</div>\n<div class=\"sheet\" aria-hidden=\"true\">",
                &sheet,
                "</div>\n</main>",
            ]
            .concat()
        }
    };
    let language = escaped(words.language);
    let direction = if is_right_to_left(words.language) { "rtl" } else { "ltr" };
    [
        "<!DOCTYPE html>\n<html lang=\"",
        &language,
        "\" dir=\"",
        direction,
        "\">\n<head>\n<meta charset=\"utf-8\">\n",
        &head,
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        &escaped(&title),
        "</title>\n",
        &style,
        "\n</head>\n<body>\n",
        &body,
        "\n</body>\n</html>\n",
    ]
    .concat()
}

/// The parts of the notice, with a table of contents before the first of many sections.
fn text(view: &View, words: &Words<'_>, title: &str) -> String {
    let mut out = String::new();
    if heading(view).is_none() {
        // What is said aloud has no heading of its own, and a document has one.
        out.push_str(&["<h1>", &escaped(title), "</h1>\n"].concat());
    }
    let children = children(view);
    let first = children.iter().position(|child| is(child, Tag::Section)).unwrap_or(children.len());
    let (before, sections) = children.split_at(first);
    out.extend(before.iter().map(line));
    out.push_str(&contents::contents(sections, &words.standalone_contents()));
    out.extend(sections.iter().map(line));
    out
}

fn parts(view: &View) -> String {
    children(view).iter().map(line).collect()
}

/// A part on a line of its own, for whoever reads the file.
fn line(view: &View) -> String {
    html(view) + "\n"
}

fn children(view: &View) -> &[View] {
    match view {
        View::Element(element) => &element.children,
        View::Text(_) => std::slice::from_ref(view),
    }
}

fn is(view: &View, tag: Tag) -> bool {
    matches!(view, View::Element(element) if element.tag == tag)
}

/// The text of the first heading among the parts.
fn heading(view: &View) -> Option<String> {
    let heading = children(view).iter().find(|child| (1..=6).any(|level| is(child, Tag::heading(level))))?;
    Some(heading.plain().trim().to_owned())
}
