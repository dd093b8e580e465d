//! Two values of the same shape → every place where they differ, with the way there.
//!
//! Follows the tables of fields, so a field that is added there is compared without a line here. A difference in wording is told
//! apart from one in fact in the same way as fingerprints do it.

use crate::config::json::{Node, Value};
use crate::config::shape::{Field, Noun, Shape};
use crate::config::table::Walk;
use crate::record::{facts, is_technical};

/// One difference.
#[derive(Debug)]
pub struct Delta<'c> {
    /// The fields that lead there, the changed one last.
    pub way: Vec<Step<'c>>,
    pub what: What<'c>,
}

#[derive(Debug, Clone, Copy)]
pub struct Step<'c> {
    pub noun: &'static Noun,
    pub field: &'static Field,
    /// The element of a list that the way goes on through, as it is now.
    pub item: Option<&'c Node>,
}

#[derive(Debug, Clone, Copy)]
pub enum What<'c> {
    New(&'c Node),
    Gone(&'c Node),
    Changed(&'c Node, &'c Node),
    /// A text for people says it otherwise, or says something where nothing was said.
    Reworded(Option<&'c Node>, Option<&'c Node>),
}

/// Every difference between two objects of a noun, in the order of its table.
pub fn compare<'c>(noun: &'static Noun, old: &'c Node, new: &'c Node) -> Vec<Delta<'c>> {
    let mut found = Vec::new();
    object(noun, old, new, &mut Vec::new(), &mut found);
    found
}

type Way<'w, 'c> = &'w mut Vec<Step<'c>>;

fn object<'c>(noun: &'static Noun, old: &'c Node, new: &'c Node, way: Way<'_, 'c>, found: &mut Vec<Delta<'c>>) {
    for field in noun.fields.iter().filter(|field| !field.internal && !is_technical(field.name)) {
        way.push(Step { noun, field, item: None });
        value(field.shape, present(old.get(field.name)), present(new.get(field.name)), way, found);
        way.pop();
    }
}

fn present(node: Option<&Node>) -> Option<&Node> {
    node.filter(|node| !matches!(node.value, Value::Null))
}

fn value<'c>(shape: &'static Shape, old: Option<&'c Node>, new: Option<&'c Node>, way: Way<'_, 'c>, found: &mut Vec<Delta<'c>>) {
    let Some(any) = new.or(old) else { return };
    if let Some(item) = item_of(shape) {
        return items(item, list(old), list(new), way, found);
    }
    let what = match (shape.alternative(&any.value), old, new) {
        (Shape::Text(_) | Shape::Map(..), _, _) => match (old, new) {
            (Some(old), Some(new)) if same(old, new) => return,
            _ => What::Reworded(old, new),
        },
        (Shape::Object(noun), Some(old), Some(new)) => return object(noun, old, new, way, found),
        (_, Some(old), Some(new)) if facts(old, shape) != facts(new, shape) => What::Changed(old, new),
        (_, None, Some(new)) if !facts(new, shape).is_empty() => What::New(new),
        (_, Some(old), None) if !facts(old, shape).is_empty() => What::Gone(old),
        _ => return,
    };
    found.push(Delta { way: way.clone(), what });
}

/// What a list holds; `x` may stand for `[x]`.
pub fn item_of(shape: &'static Shape) -> Option<&'static Shape> {
    match shape {
        Shape::List(item) => Some(item),
        Shape::Either(shapes) => shapes.iter().find_map(|shape| item_of(shape)),
        _ => None,
    }
}

fn list(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node { value: Value::List(items), .. }) => items,
        Some(one) => core::slice::from_ref(one),
        None => &[],
    }
}

/// Pairs what is the same thing in both lists: first what is equal, then what says the same facts, then what goes by one name.
fn items<'c>(shape: &'static Shape, old: &'c [Node], new: &'c [Node], way: Way<'_, 'c>, found: &mut Vec<Delta<'c>>) {
    let known = |node: &'c Node| Known { node, facts: facts(node, shape), name: name(shape, node) };
    let mut old: Vec<Known<'c>> = old.iter().map(known).collect();
    let new: Vec<Known<'c>> = new.iter().map(known).collect();
    let mut partners: Vec<Option<Known<'c>>> = new.iter().map(|_| None).collect();
    for (by_facts, by_name) in [(true, true), (true, false), (false, true)] {
        for (new, partner) in new.iter().zip(&mut partners).filter(|(_, partner)| partner.is_none()) {
            let is_same = |old: &Known<'_>| (!by_facts || old.facts == new.facts) && (!by_name || old.name == new.name);
            *partner = old.iter().position(is_same).map(|index| old.remove(index));
        }
    }
    for gone in old {
        found.push(Delta { way: way.clone(), what: What::Gone(gone.node) });
    }
    for (new, partner) in new.iter().zip(partners) {
        match partner {
            None => found.push(Delta { way: way.clone(), what: What::New(new.node) }),
            // A name that is declared elsewhere has its wording there.
            Some(old) if old.facts == new.facts && matches!(new.node.value, Value::Reference(..)) => {}
            Some(old) => {
                if let (Shape::Object(noun), Some(step)) = (shape.alternative(&new.node.value), way.last_mut()) {
                    step.item = Some(new.node);
                    object(noun, old.node, new.node, way, found);
                    if let Some(step) = way.last_mut() {
                        step.item = None;
                    }
                }
            }
        }
    }
}

/// An element of a list, with what it is known by.
struct Known<'c> {
    node: &'c Node,
    facts: String,
    name: String,
}

/// What an element of a list goes by.
fn name(shape: &'static Shape, node: &Node) -> String {
    if let Some(word) = node.string() {
        return word.to_owned();
    }
    let Shape::Object(noun) = shape.alternative(&node.value) else { return String::new() };
    let fields: &[&str] = match noun.name {
        "recipient" => &["name", "category"],
        "jointController" => &["name"],
        "transfer" => &["recipient", "country"],
        "retention" => &["data"],
        "elsewhere" => &["from"],
        "storage" => &["name"],
        "exception" => &["provision"],
        "paragraph2" => &["element"],
        "furtherBasis" => &["article"],
        _ => &["id"],
    };
    fields.iter().find_map(|field| node.get(field)).map(words).unwrap_or_default()
}

/// All strings of a value.
fn words(node: &Node) -> String {
    let inside = node.items().iter().chain(node.members().iter().map(|member| &member.node));
    node.string().map_or_else(|| inside.map(words).collect::<Vec<_>>().join("\u{1f}"), str::to_owned)
}

/// Whether two values say the same, wherever they stand.
fn same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::List(one), Value::List(other)) => one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other)),
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|one| other.iter().any(|other| one.name == other.name && same(&one.node, &other.node)))
        }
        (Value::Number(one), Value::Number(other)) => one == other,
        (Value::Flag(one), Value::Flag(other)) => one == other,
        (Value::Null, Value::Null) => true,
        _ => one.string().is_some() && one.string() == other.string(),
    }
}
