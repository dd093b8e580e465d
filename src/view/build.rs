//! Short words for building a tree.

use super::{Attribute, Class, Element, Hook, Parts, Role, Tag, View};

/// An element without attributes and content.
#[inline(never)]
pub fn el(tag: Tag) -> Element {
    Element(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

pub fn text(text: impl Into<String>) -> View {
    View::Text(text.into())
}

pub fn link(href: &str, label: impl Into<String>) -> Element {
    el(Tag::A).with(Attribute::Href(href.to_owned())).text(label)
}

impl Element {
    #[inline(never)]
    pub fn with(mut self, attribute: Attribute) -> Element {
        self.attributes.push(attribute);
        self
    }

    #[inline(never)]
    pub fn class(self, class: Class) -> Element {
        self.with(Attribute::Class(class))
    }

    #[inline(never)]
    pub fn hook(self, hook: Hook) -> Element {
        self.with(Attribute::Hook(hook))
    }

    pub fn id(self, id: impl Into<String>) -> Element {
        self.with(Attribute::Id(id.into()))
    }

    pub fn role(self, role: Role) -> Element {
        self.with(Attribute::Role(role))
    }

    pub fn text(self, text: impl Into<String>) -> Element {
        self.push(View::Text(text.into()))
    }

    pub fn child(self, child: impl Into<View>) -> Element {
        self.push(child.into())
    }

    /// Not generic and never inlined: a page of dialog has hundreds of calls.
    #[inline(never)]
    fn push(mut self, child: View) -> Element {
        self.children.push(child);
        self
    }

    /// The elements directly inside.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            View::Element(element) => Some(element),
            View::Text(_) => None,
        })
    }

    /// Where a link leads.
    pub fn href(&self) -> Option<&str> {
        self.attributes.iter().find_map(|attribute| match attribute {
            Attribute::Href(href) => Some(href.as_str()),
            _ => None,
        })
    }

    /// Whether it holds nothing but a line of text.
    pub fn is_line(&self) -> bool {
        self.elements().all(|inner| matches!(inner.tag, Tag::A | Tag::B | Tag::Span | Tag::Time))
    }

    /// Adds what there is: an option, a list, an iterator.
    pub fn children<V: Into<View>>(mut self, children: impl IntoIterator<Item = V>) -> Element {
        for child in children {
            self.children.push(child.into());
        }
        self
    }
}

impl From<Element> for View {
    fn from(element: Element) -> View {
        View::Element(element)
    }
}

impl View {
    /// All text in reading order, for searching and for measuring; a space between blocks.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        self.write_plain(&mut out);
        out
    }

    fn write_plain(&self, out: &mut String) {
        match self {
            View::Text(text) => out.push_str(text),
            View::Element(element) => {
                for child in &element.children {
                    child.write_plain(out);
                }
                if !matches!(element.tag, Tag::B | Tag::A | Tag::Span | Tag::Time) && !out.ends_with(" ") {
                    out.push(' ');
                }
            }
        }
    }
}
