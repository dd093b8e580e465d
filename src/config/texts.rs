//! Every text of a configuration that people may read, by the tables of fields.

use super::Config;
use super::json::{Node, Value};
use super::shape::{Slot, Text};
use super::table::{Noun, Shape, Table, Walk};

/// A text for people, or a name, with the field it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Public<'c> {
    pub node: &'c Node,
    /// The object's name in the schema, such as `purpose`, and the field's.
    pub noun: &'static str,
    pub field: &'static str,
    /// The grammar of a text; a name has none.
    pub slot: Option<Slot>,
}

impl<'c> Public<'c> {
    pub fn text(self) -> Option<Text<'c>> {
        self.slot.map(|_| Text(self.node))
    }
}

impl Config {
    /// Calls `found` with every text and every name that is not for the controller's own eyes. A site's own wording
    /// (`texts`) is a name without a language.
    pub fn each_public<'c>(&'c self, found: &mut dyn FnMut(Public<'c>)) {
        visit(&self.node, super::table::ROOT, ("", ""), found);
        #[cfg(feature = "tools")]
        for message in self.folder_texts().flat_map(|language| language.node.members()) {
            found(Public { node: &message.node, noun: "configuration", field: "texts", slot: None });
        }
    }
}

fn visit<'c>(node: &'c Node, table: Table, (noun, field): (&'static str, &'static str), found: &mut dyn FnMut(Public<'c>)) {
    match table.shape() {
        Shape::Text(slot) => found(Public { node, noun, field, slot: Some(slot) }),
        Shape::Name | Shape::Form(_) => found(Public { node, noun, field, slot: None }),
        Shape::Object(object) => fields(node, object, found),
        Shape::List(item) => {
            for node in node.items() {
                visit(node, item, (noun, field), found);
            }
        }
        Shape::Map(_, value) => {
            for member in node.members() {
                visit(&member.node, value, (noun, field), found);
            }
        }
        // What is named again has its texts where it was declared.
        Shape::Either(_) if matches!(node.value, Value::Reference(..)) => {}
        Shape::Either(_) => visit(node, table.alternative(&node.value), (noun, field), found),
        Shape::Flag | Shape::Number | Shape::Word(_) | Shape::Define(_) | Shape::Refer(_) => {}
    }
}

fn fields<'c>(node: &'c Node, noun: Noun, found: &mut dyn FnMut(Public<'c>)) {
    for member in node.members() {
        if let Some(field) = noun.public(&member.name) {
            visit(&member.node, field.shape, (noun.name(), field.name), found);
        }
    }
}
