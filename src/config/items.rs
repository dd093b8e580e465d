//! What fields hold: the values of lists, and text by language.

use super::json::{Member, Node, Value};
use super::letters::trimmed;
use super::shape::Shaped;

/// The values of a list, each as its view.
pub struct Items<'c, T> {
    nodes: &'c [Node],
    view: core::marker::PhantomData<T>,
}

impl<T> Clone for Items<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Items<'_, T> {}

impl<'c, T: Shaped> Items<'c, T> {
    pub(super) fn of(nodes: &'c [Node]) -> Self {
        Items { nodes, view: core::marker::PhantomData }
    }

    pub fn is_empty(self) -> bool {
        self.nodes.is_empty()
    }

    pub fn len(self) -> usize {
        self.nodes.len()
    }

    /// The values with their nodes, for findings that point at them.
    pub fn nodes(self) -> impl Iterator<Item = (&'c Node, T::View<'c>)> {
        self.nodes.iter().filter_map(|node| Some((node, T::view(node)?)))
    }
}

impl<'c, T: Shaped> IntoIterator for Items<'c, T> {
    type Item = T::View<'c>;
    type IntoIter = Values<'c, T>;
    fn into_iter(self) -> Values<'c, T> {
        Values { nodes: self.nodes.iter(), view: core::marker::PhantomData }
    }
}

/// Goes through the values of a list.
pub struct Values<'c, T> {
    nodes: core::slice::Iter<'c, Node>,
    view: core::marker::PhantomData<T>,
}

impl<'c, T: Shaped> Iterator for Values<'c, T> {
    type Item = T::View<'c>;
    fn next(&mut self) -> Option<T::View<'c>> {
        self.nodes.find_map(T::view)
    }
}

/// The values of a list that may not be there: as `into_iter().flatten()`, which visitors would download in many copies.
pub trait Each<'c, T: Shaped> {
    fn each(self) -> Values<'c, T>;
    /// With their nodes, for findings that point at them.
    fn each_node(self) -> impl Iterator<Item = (&'c Node, T::View<'c>)>;
}

impl<'c, T: Shaped> Each<'c, T> for Option<Items<'c, T>> {
    fn each(self) -> Values<'c, T> {
        self.unwrap_or(Items::of(&[])).into_iter()
    }

    fn each_node(self) -> impl Iterator<Item = (&'c Node, T::View<'c>)> {
        self.unwrap_or(Items::of(&[])).nodes()
    }
}

/// Text for people: an object by language, or one string that serves every language.
#[derive(Debug, Clone, Copy)]
pub struct Text<'c>(pub &'c Node);

impl<'c> Text<'c> {
    /// The text in `language`, if it is there and says something.
    pub fn get(self, language: &str) -> Option<&'c str> {
        let node = match self.0.value {
            Value::String(_) => Some(self.0),
            _ => self.0.get(language),
        };
        node?.string().map(trimmed).filter(|text| !text.is_empty())
    }

    /// Whether it says anything, in any language.
    pub fn says(self) -> bool {
        self.each().any(|(_, text, _)| !trimmed(text).is_empty())
    }

    /// Every language that is written out, with its text and node. A plain string counts for the language `""`.
    pub fn each(self) -> impl Iterator<Item = (&'c str, &'c str, &'c Node)> {
        Languages { plain: self.0.string().map(|text| ("", text, self.0)), members: self.0.members().iter() }
    }
}

struct Languages<'c> {
    plain: Option<(&'c str, &'c str, &'c Node)>,
    members: core::slice::Iter<'c, Member>,
}

impl<'c> Iterator for Languages<'c> {
    type Item = (&'c str, &'c str, &'c Node);
    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        let mut written = || self.members.find_map(|member| Some((member.name.as_str(), member.node.string()?, &member.node)));
        self.plain.take().or_else(&mut written)
    }
}
