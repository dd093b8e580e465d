//! The built-in messages that people may meet, by name: what a folder of own wording is held against.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{CATALOGUES, Catalogue, tools};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// One message.
#[derive(Clone, Copy)]
pub struct Message {
    pub name: &'static str,
    catalogue: &'static Catalogue,
    index: usize,
}

impl Message {
    pub fn variables(self) -> impl Iterator<Item = &'static str> {
        self.catalogue.variables.get(self.index).split_whitespace()
    }

    /// The variables that it prints, and does not only select by.
    pub fn printed(self) -> impl Iterator<Item = &'static str> {
        let pattern = self.catalogue.en.get(self.index);
        self.variables().zip(b'0'..).filter(|(_, digit)| pattern.contains(&format!("\u{1}{}", char::from(*digit)))).map(|(name, _)| name)
    }
}

pub fn find(name: &str) -> Option<Message> {
    all().get(name).copied()
}

pub fn names() -> impl Iterator<Item = &'static str> {
    FILES.iter().flat_map(|(_, names)| names.iter().copied())
}

/// What a configuration says, beside dialogs.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    pub notices: bool,
    /// Notices for children.
    pub children: bool,
}

/// Each file with its messages, of those that are asked for.
pub fn files(asked: Asked) -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let is_asked = move |file| DIALOG.contains(&file) || (asked.notices && (asked.children || file != "child"));
    FILES.iter().copied().filter(move |(file, _)| is_asked(*file))
}

fn all() -> &'static HashMap<&'static str, Message> {
    static ALL: OnceLock<HashMap<&'static str, Message>> = OnceLock::new();
    ALL.get_or_init(|| {
        let of = |catalogue: &'static Catalogue| {
            catalogue.names.parts().iter().enumerate().map(move |(index, name)| (*name, Message { name, catalogue, index }))
        };
        let known: HashMap<_, _> = of(&tools::CATALOGUE).chain(CATALOGUES.iter().copied().flat_map(of)).collect();
        names().filter_map(|name| Some((name, *known.get(name)?))).collect()
    })
}
