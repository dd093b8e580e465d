//! The tables of fields, for who walks through a configuration by them: the tools by the declarations themselves, visitors by one
//! text that those are packed into.

use super::json::Value;
#[cfg(not(feature = "tools"))]
pub use super::packed::{Noun, ROOT, Shape, Table, named, shared};
#[cfg(feature = "tools")]
pub use super::shape::Shape;

/// A shape, still to be opened.
#[cfg(feature = "tools")]
pub type Table = &'static Shape;
#[cfg(feature = "tools")]
pub type Noun = &'static super::shape::Noun;

/// The whole configuration.
#[cfg(feature = "tools")]
pub const ROOT: Table = &<super::root::Root<'static> as super::shape::Shaped>::SHAPE;

/// A text that visitors have among the tables.
#[cfg(feature = "tools")]
pub const fn shared(text: &'static str) -> &'static str {
    text
}

pub trait Walk: Sized {
    fn shape(self) -> Shape;
    /// The one of several that a value has; itself, where there is no choice.
    fn alternative(self, value: &Value) -> Self;
    /// Whether a value of this JSON type can be the one that is meant.
    fn fits(self, value: &Value) -> bool;
}

impl Walk for Table {
    fn shape(self) -> Shape {
        #[cfg(feature = "tools")]
        return *self;
        #[cfg(not(feature = "tools"))]
        self.open()
    }

    fn alternative(self, value: &Value) -> Table {
        match self.shape() {
            Shape::Either(tables) => tables.into_iter().find(|table| table.fits(value)).map_or(self, |table| table.alternative(value)),
            _ => self,
        }
    }

    fn fits(self, value: &Value) -> bool {
        match self.shape() {
            Shape::Object(_) => matches!(value, Value::Object(_) | Value::Reference(..)),
            Shape::Map(..) => matches!(value, Value::Object(_)),
            Shape::List(_) => matches!(value, Value::List(_)),
            Shape::Text(_) => matches!(value, Value::String(_) | Value::Object(_)),
            Shape::Either(tables) => tables.into_iter().any(|table| table.fits(value)),
            _ => matches!(value, Value::String(_)),
        }
    }
}
