//! Notice → formats for machines: linked data in W3C's vocabulary, and the Transparency Information Language.
//!
//! Nothing is said here that the notice does not say to people. What a configuration does not tell is left out; where a format demands
//! it all the same, it is empty.

pub mod dpv;
pub mod tilt;

use serde_json::{Map, Value};

/// An object under construction, whose empty values are left out.
struct Object(Map<String, Value>);

impl Object {
    fn new() -> Object {
        Object(Map::new())
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Object {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    fn maybe(self, name: &str, value: Option<impl Into<Value>>) -> Object {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    fn each(self, name: &str, values: Vec<Value>) -> Object {
        if values.is_empty() { self } else { self.with(name, values) }
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Value {
        Value::Object(object.0)
    }
}
