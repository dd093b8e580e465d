//! What the controller writes: one file per noun, one table of fields each, and the reader.
//!
//! Everything that the law requires is optional here: a legal omission is a finding of a rule, not a mistake of form. This
//! room knows nothing of the rest of the crate.

pub mod basis;
mod check;
pub mod controller;
pub mod data;
pub mod dialog;
pub mod form;
#[cfg(feature = "tools")]
mod index;
mod items;
pub mod json;
pub mod known;
pub mod letters;
mod meaning;
pub mod mistake;
pub mod notice;
#[cfg(not(feature = "tools"))]
mod packed;
pub mod place;
#[cfg(feature = "tools")]
mod public;
pub mod purpose;
pub mod recipient;
mod resolve;
pub mod root;
pub mod service;
pub mod shape;
pub mod source;
pub mod subject;
pub mod table;
pub mod texts;
pub mod theme;
pub mod wording;

use json::Node;
use mistake::Mistake;
use place::Document;
use root::Root;

pub use meaning::is_third_country;
pub use shape::Text;

/// A configuration without mistakes of form.
#[derive(Debug)]
pub struct Config {
    node: Node,
    #[cfg(feature = "tools")]
    index: index::Index,
    #[cfg(feature = "tools")]
    folder: Option<wording::Folder>,
}

impl Config {
    /// Reads a configuration. The mistakes are all there are, in the order of the file.
    pub fn read(text: &str) -> Result<Config, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let node = json::read(text, &mut mistakes);
        if let Some(node) = &node {
            check::check(node, table::ROOT, &mut mistakes);
        }
        // The console of a page can do without order, and without the kilobytes of a sort.
        #[cfg(feature = "tools")]
        mistakes.sort_by_key(|mistake| mistake.at);
        match node {
            Some(mut node) if mistakes.is_empty() => {
                resolve::resolve(&mut node);
                Ok(Config {
                    #[cfg(feature = "tools")]
                    index: index::Index::of(&node),
                    #[cfg(feature = "tools")]
                    folder: None,
                    node,
                })
            }
            _ => Err(mistakes),
        }
    }

    /// The fields of the file.
    pub fn root(&self) -> Root<'_> {
        Root(&self.node)
    }

    /// Finds the JSON pointer of a place.
    pub fn document(&self) -> Document<'_> {
        Document(&self.node)
    }
}
