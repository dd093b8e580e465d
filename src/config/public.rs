//! The configuration without what is for the controller's own eyes.

use super::Config;
use super::json::{Node, Value};
use super::shape::{Noun, Shape};

impl Config {
    /// The file as visitors may see it: the same text with the internal fields, and comments, left out.
    pub fn public(&self) -> String {
        let mut out = String::new();
        write(&self.node, super::table::ROOT, 0, &mut out);
        out.push('\n');
        out
    }

    /// The places of the internal fields, for a warning on pages that serve them.
    pub fn internal(&self) -> Vec<u32> {
        let mut places = Vec::new();
        visit(&self.node, super::table::ROOT, &mut |at| places.push(at));
        places
    }
}

fn noun_of(shape: &'static Shape, node: &Node) -> Option<&'static Noun> {
    match (shape, &node.value) {
        (Shape::Object(noun), Value::Object(_)) => Some(noun),
        (Shape::Either(shapes), _) => shapes.iter().find_map(|shape| noun_of(shape, node)),
        _ => None,
    }
}

fn item_of(shape: &'static Shape) -> Option<&'static Shape> {
    match shape {
        Shape::List(item) | Shape::Map(_, item) => Some(item),
        Shape::Either(shapes) => shapes.iter().find_map(|shape| item_of(shape)),
        _ => None,
    }
}

fn visit(node: &Node, shape: &'static Shape, found: &mut dyn FnMut(u32)) {
    if matches!(node.value, Value::Reference(..)) {
        return;
    }
    let noun = noun_of(shape, node);
    for member in node.members() {
        let field = noun.and_then(|noun| noun.field(&member.name));
        match field {
            Some(field) if field.internal => found(member.at),
            Some(field) => visit(&member.node, field.shape, found),
            None => {}
        }
    }
    for item in node.items() {
        if let Some(shape) = item_of(shape) {
            visit(item, shape, found);
        }
    }
}

fn write(node: &Node, shape: &'static Shape, depth: usize, out: &mut String) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.unwrap_or_default().to_string()),
        Value::String(text) | Value::Reference(text, _) => out.push_str(&serde_json::Value::from(text.as_str()).to_string()),
        Value::List(items) => {
            let inner = item_of(shape).unwrap_or(shape);
            lines(out, depth, ('[', ']'), items.iter(), |item, out| write(item, inner, depth + 1, out));
        }
        Value::Object(members) => {
            let noun = noun_of(shape, node);
            let field = |name: &str| noun.and_then(|noun| noun.field(name));
            let shown = members.iter().filter(|member| field(&member.name).is_none_or(|field| !field.internal));
            lines(out, depth, ('{', '}'), shown, |member, out| {
                out.push_str(&serde_json::Value::from(member.name.as_str()).to_string());
                out.push_str(": ");
                let inner = field(&member.name).map_or_else(|| item_of(shape).unwrap_or(shape), |field| field.shape);
                write(&member.node, inner, depth + 1, out);
            });
        }
    }
}

fn lines<T>(out: &mut String, depth: usize, (open, close): (char, char), items: impl Iterator<Item = T>, write: impl Fn(T, &mut String)) {
    out.push(open);
    let mut any = false;
    for item in items {
        out.push_str(if any { ",\n" } else { "\n" });
        out.push_str(&"  ".repeat(depth + 1));
        write(item, out);
        any = true;
    }
    if any {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
    out.push(close);
}
