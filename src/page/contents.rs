//! The table of contents of a long page: its sections, and those within them that can be linked to.

use super::heading;
use crate::html::escaped;
use crate::view::{Attribute, Tag, View};

/// So many sections are seen at a glance, and need no table.
const FEW: usize = 3;

/// The table under its title; nothing for a page with few sections.
pub fn contents(sections: &[View], title: &str) -> String {
    let list = list(sections);
    if sections.iter().filter_map(entry).count() <= FEW {
        return String::new();
    }
    ["<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">", &escaped(title), "</h2>\n", &list, "\n</nav>\n"].concat()
}

fn list(sections: &[View]) -> String {
    let items: String = sections.iter().filter_map(entry).map(|item| ["<li>", &item, "</li>"].concat()).collect();
    if items.is_empty() { items } else { ["<ol>", &items, "</ol>"].concat() }
}

/// The link to a section, and below it those to its own.
fn entry(view: &View) -> Option<String> {
    let View::Element(section) = view else { return None };
    let id = section.attributes.iter().find_map(|attribute| match attribute {
        Attribute::Id(id) if section.tag == Tag::Section => Some(id),
        _ => None,
    })?;
    let link = ["<a href=\"#", &escaped(id), "\">", &escaped(&heading(view)?), "</a>"].concat();
    Some(link + &list(&section.children))
}
