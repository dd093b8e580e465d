//! What editors know of a configuration: JSON Schema, TypeScript types and a page to read, all from the tables of fields.
//!
//! Knows the shapes and the words that describe them; nothing of what a configuration says.

mod docs;
mod json;
mod prose;
mod types;

pub use docs::docs;
pub use json::schema;
pub use prose::{Prose, messages};
pub use types::types;

use crate::config::root::Root;
use crate::config::shape::{Noun, Shape};

static ROOT: Noun = Root::NOUN;

/// Every noun that a configuration can hold, the configuration itself first, each once.
pub fn nouns() -> Vec<&'static Noun> {
    let mut found = vec![&ROOT];
    let mut next = 0;
    while let Some(noun) = found.get(next) {
        for field in noun.fields {
            visit(field.shape, &mut found);
        }
        next += 1;
    }
    found
}

fn visit(shape: &'static Shape, found: &mut Vec<&'static Noun>) {
    match shape {
        // The same noun has one table per place that names it, so it goes by its name.
        Shape::Object(noun) if found.iter().all(|known| known.name != noun.name) => found.push(noun),
        Shape::List(item) | Shape::Map(_, item) => visit(item, found),
        Shape::Either(shapes) => shapes.iter().for_each(|shape| visit(shape, found)),
        _ => {}
    }
}
