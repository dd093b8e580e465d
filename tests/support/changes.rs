//! Changes to the example configurations, by JSON pointer.
//!
//! In a pointer, an element of a list goes by its number, by its `id` or `name`, or by `-` for a new one at the end. `null`
//! takes a field away.

#![allow(dead_code, reason = "each test uses its part")]

use std::fs;
use std::path::Path;

use serde_json::Value;

/// The lawful configuration of an example, changed.
pub fn changed(example: &str, changes: &Value) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(example).join("lawful.json");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut config: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    for (pointer, value) in changes.as_object().expect("changes are an object") {
        change(&mut config, pointer, value);
    }
    config
}

fn change(config: &mut Value, pointer: &str, value: &Value) {
    let (parent, last) = pointer.rsplit_once('/').unwrap_or_else(|| panic!("{pointer} is no pointer"));
    let parent = resolve(config, parent);
    let node = config.pointer_mut(&parent).unwrap_or_else(|| panic!("{parent} is not there"));
    match node {
        Value::Array(items) => match position(items, last) {
            Some(index) if value.is_null() => drop(items.remove(index)),
            Some(index) => items[index] = value.clone(),
            None => items.push(value.clone()),
        },
        Value::Object(fields) if value.is_null() => drop(fields.remove(last)),
        Value::Object(fields) => drop(fields.insert(last.to_owned(), value.clone())),
        _ => panic!("{parent} has no parts"),
    }
}

fn position(items: &[Value], name: &str) -> Option<usize> {
    let named = |item: &Value| ["id", "name"].iter().any(|field| item.get(field).and_then(Value::as_str) == Some(name));
    name.parse().ok().filter(|index| *index < items.len()).or_else(|| items.iter().position(named))
}

/// The pointer with numbers in place of ids.
pub fn resolve(config: &Value, pointer: &str) -> String {
    let mut node = Some(config);
    let mut out = String::new();
    for part in pointer.split('/').skip(1) {
        let part = match node {
            Some(Value::Array(items)) if part == "-" => (items.len() - 1).to_string(),
            Some(Value::Array(items)) => position(items, part).unwrap_or_else(|| panic!("{pointer}: {part} is not there")).to_string(),
            _ => part.to_owned(),
        };
        node = node.and_then(|node| node.pointer(&format!("/{part}")));
        out = format!("{out}/{part}");
    }
    out
}
