//! Random configurations, made from the tables of fields; the same seed gives the same configuration.

#![allow(dead_code, reason = "each test uses its part")]

use std::collections::{BTreeMap, BTreeSet};

use samtykke::config::form::Form;
use samtykke::config::root::Root;
use samtykke::config::shape::{Noun, Shape};
use serde_json::{Map, Value, json};

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    pub fn one_in(&mut self, chance: usize) -> bool {
        self.below(chance) == 0
    }

    pub fn pick<'t, T>(&mut self, items: &'t [T]) -> &'t T {
        &items[self.below(items.len())]
    }
}

pub static ROOT: Noun = Root::NOUN;

/// A configuration that is right in form, apart from ids that may be used twice or lead nowhere.
pub fn configuration(random: &mut Random) -> Value {
    object(&ROOT, random, 0)
}

/// A configuration that parses: every id is defined once, and every reference leads to one.
pub fn readable(random: &mut Random) -> Value {
    let mut made = configuration(random);
    let mut defined = BTreeMap::new();
    define(&mut made, &Shape::Object(&ROOT), &mut defined);
    refer(&mut made, &Shape::Object(&ROOT), &defined, random);
    made
}

/// Gives every id a number of its own.
fn define(value: &mut Value, shape: &Shape, defined: &mut BTreeMap<&'static str, Vec<String>>) {
    if let Shape::Define(kind) = shape {
        let known = defined.entry(kind.name()).or_default();
        let id = format!("{}-{}", kind.name(), known.len());
        *value = id.clone().into();
        return known.push(id);
    }
    parts(value, shape, &mut |value, shape| define(value, shape, defined));
}

fn refer(value: &mut Value, shape: &Shape, defined: &BTreeMap<&'static str, Vec<String>>, random: &mut Random) {
    if let Shape::Refer(kind) = shape {
        let known = kind.built_in().contains(value.as_str().unwrap_or_default());
        match defined.get(kind.name()) {
            Some(ids) if !known => *value = random.pick(ids).clone().into(),
            None if !known => *value = kind.built_in().iter().next().map_or(Value::Null, Value::from),
            _ => {}
        }
        return;
    }
    parts(value, shape, &mut |value, shape| refer(value, shape, defined, random));
    // What leads nowhere, because nothing of its kind is there, goes.
    match value {
        Value::Array(items) => items.retain(|item| !item.is_null()),
        Value::Object(fields) => fields.retain(|_, field| !field.is_null()),
        _ => {}
    }
}

/// Puts a text of `next` in the place of every text and proper name.
pub fn spoil(root: &mut Value, next: &mut dyn FnMut() -> String) {
    spoil_as(root, &Shape::Object(&ROOT), next);
}

fn spoil_as(value: &mut Value, shape: &Shape, next: &mut dyn FnMut() -> String) {
    match (shape, &mut *value) {
        (Shape::Name, Value::String(text)) => *text = next(),
        (Shape::Text(_), Value::String(text)) => *text = next(),
        // The same text in each language.
        (Shape::Text(_), Value::Object(languages)) => {
            let text = next();
            languages.values_mut().for_each(|said| *said = text.clone().into());
        }
        _ => parts(value, shape, &mut |value, shape| spoil_as(value, shape, next)),
    }
}

/// Visits the values that a value consists of, with their shapes.
fn parts(value: &mut Value, shape: &Shape, visit: &mut dyn FnMut(&mut Value, &Shape)) {
    match (shape, value) {
        (Shape::Object(noun), Value::Object(fields)) => {
            for (name, value) in fields {
                if let Some(field) = noun.fields.iter().find(|field| field.name == name) {
                    visit(value, field.shape);
                }
            }
        }
        (Shape::List(item), Value::Array(items)) => items.iter_mut().for_each(|value| visit(value, item)),
        (Shape::Map(_, item), Value::Object(fields)) => fields.values_mut().for_each(|value| visit(value, item)),
        (Shape::Either(shapes), value) => {
            if let Some(shape) = shapes.iter().find(|shape| takes(shape, value)) {
                visit(value, shape);
            }
        }
        _ => {}
    }
}

fn takes(shape: &Shape, value: &Value) -> bool {
    match shape {
        Shape::Object(_) | Shape::Map(..) => value.is_object(),
        Shape::List(_) => value.is_array(),
        Shape::Either(shapes) => shapes.iter().any(|shape| takes(shape, value)),
        Shape::Text(_) => value.is_object() || value.is_string(),
        Shape::Flag => value.is_boolean(),
        Shape::Number => value.is_number(),
        _ => value.is_string(),
    }
}

/// Every field of every object in a value, and every word of a closed list in it.
pub fn seen(value: &mut Value, shape: &Shape, found: &mut BTreeSet<String>) {
    if let Shape::Object(noun) = shape {
        found.extend(value.as_object().into_iter().flatten().map(|(name, _)| format!("{}.{name}", noun.name)));
    }
    if let (Shape::Word(words), Some(word)) = (shape, value.as_str()) {
        found.insert(format!("{}: {word}", words.get(0)));
    }
    parts(value, shape, &mut |value, shape| seen(value, shape, found));
}

/// Everything that [`seen`] can find.
pub fn possible(shape: &Shape, found: &mut BTreeSet<String>) {
    match shape {
        Shape::Object(noun) => {
            for field in noun.fields {
                // A noun within itself is found once.
                if found.insert(format!("{}.{}", noun.name, field.name)) {
                    possible(field.shape, found);
                }
            }
        }
        Shape::Word(words) => found.extend(words.iter().map(|word| format!("{}: {word}", words.get(0)))),
        Shape::List(item) | Shape::Map(_, item) => possible(item, found),
        Shape::Either(shapes) => shapes.iter().for_each(|shape| possible(shape, found)),
        _ => {}
    }
}

fn object(noun: &'static Noun, random: &mut Random, depth: usize) -> Value {
    let mut fields = Map::new();
    for field in noun.fields {
        let needed = matches!(field.shape, Shape::Define(_)) || (depth == 0 && ["purposes", "dialogs", "notices"].contains(&field.name));
        if needed || random.one_in(2 + depth) {
            fields.insert(field.name.to_owned(), value(field.shape, random, depth + 1));
        }
    }
    Value::Object(fields)
}

fn value(shape: &'static Shape, random: &mut Random, depth: usize) -> Value {
    match shape {
        Shape::Flag => random.one_in(2).into(),
        Shape::Number => random.below(30).into(),
        Shape::Name => words(random).into(),
        Shape::Form(form) => formed(*form, random).into(),
        Shape::Text(_) => match random.below(4) {
            0 => words(random).into(),
            1 => json!({ "da": words(random) }),
            2 => json!({}),
            _ => json!({ "da": words(random), "en": words(random) }),
        },
        Shape::Word(words) => (*random.pick(words.words)).into(),
        // Few names, so that references often lead somewhere, and now and then an id is used twice.
        Shape::Define(kind) => format!("{}-{}", kind.name(), random.below(12)).into(),
        Shape::Refer(kind) => match kind.built_in() {
            known if !known.words.is_empty() && !random.one_in(4) => (*random.pick(known.words)).into(),
            _ => format!("{}-{}", kind.name(), random.below(4)).into(),
        },
        Shape::Object(noun) => object(noun, random, depth),
        Shape::List(item) => (0..random.below(4)).map(|_| value(item, random, depth)).collect(),
        Shape::Map(form, item) => {
            let name = |random: &mut Random| match form {
                Some(form) => formed(*form, random),
                None => words(random),
            };
            Value::Object((0..random.below(3)).map(|_| (name(random), value(item, random, depth))).collect())
        }
        Shape::Either(shapes) => value(shapes[random.below(shapes.len())], random, depth),
    }
}

fn words(random: &mut Random) -> String {
    // Some grow or shrink in small letters; some are read as nothing, from right to left, or end a string elsewhere.
    const WORDS: [&str; 36] = [
        "\0",
        "\u{202e}ekki",
        "לא מסכים",
        "لا أوافق",
        "👩‍👩‍👧‍👦🏽",
        "Z\u{351}\u{36b}\u{301}\u{302}a\u{30a}\u{30a}",
        "\u{10ffff}\u{feff}\u{200d}",
        "...!?;:,–\n\r\n§ 6 a",
        "İSTANBUL",
        "ẞ",
        "A\u{30a}",
        "\u{301}",
        "\u{ad}",
        "ﬁ",
        "[…]",
        "træk dit samtykke tilbage",
        "så længe det er nødvendigt",
        "our legitimate interest",
        "by using this site you agree",
        "not",
        "Vi",
        "samtykke",
        "statistik",
        "og",
        "markedsføring",
        "<b>x</b>",
        "\"quoted\"",
        "{ $name }",
        "for",
        "at",
        "dig",
        "🍪",
        "ved at fortsætte",
        "\u{a0}",
        "https://x.dk",
        "de",
    ];
    (0..random.below(9)).map(|_| *random.pick(&WORDS)).collect::<Vec<_>>().join(" ")
}

fn formed(form: Form, random: &mut Random) -> String {
    let choices: &[&str] = match form {
        Form::Period => &["P14D", "P13M", "PT30M", "P1Y6M", "P2W", "PT96H", "P999999Y", "P0D"],
        Form::Validity => &["P12M", "P400D", "PT1H"],
        Form::StorageDuration => &["session", "persistent", "P13M", "P2Y"],
        Form::Date => &["2026-11-21", "2028-02-29", "0000-01-01", "9999-12-31"],
        Form::Email => &["a@b.dk", "navn@firma.example"],
        Form::Url => &["https://example.dk", "/privat", "mailto:a@b.dk", "tel:+4510", "?a=b:c", "../x", "#top"],
        Form::Host => &["example.dk", "*.example.dk", "localhost"],
        Form::Phone => &["+45 33 19 32 00", "112", "(45)/33-19.32"],
        Form::Cvr => &["11883729", "11 88 37 29"],
        Form::Country => &["DK", "US", "SE", "ZZ"],
        Form::Language => &["da", "en", "de", "pt-BR"],
        Form::Id => &["a", "b-1"],
    };
    (*random.pick(choices)).to_owned()
}

/// Changes one place: another value, no value, another name, one more.
pub fn mutate(root: &mut Value, random: &mut Random) {
    let places = count(root);
    let target = random.below(places);
    let mut index = 0;
    visit(root, &mut index, target, random);
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(fields) => fields.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum::<usize>(),
        _ => 0,
    }
}

fn visit(value: &mut Value, index: &mut usize, target: usize, random: &mut Random) {
    if *index == target {
        return change(value, random);
    }
    *index += 1;
    let children: Box<dyn Iterator<Item = &mut Value>> = match value {
        Value::Object(fields) => Box::new(fields.values_mut()),
        Value::Array(items) => Box::new(items.iter_mut()),
        _ => return,
    };
    for child in children {
        if *index > target {
            return;
        }
        visit(child, index, target, random);
    }
}

fn change(value: &mut Value, random: &mut Random) {
    match (random.below(4), &mut *value) {
        (0, Value::Object(fields)) if !fields.is_empty() => {
            let name = fields.keys().nth(random.below(fields.len())).cloned().unwrap_or_default();
            let moved = fields.remove(&name).unwrap_or_default();
            if random.one_in(2) {
                fields.insert(format!("{name}x"), moved);
            }
        }
        (1, Value::String(text)) => match random.below(3) {
            0 => text.push('!'),
            1 => drop(text.pop()),
            _ => text.insert(0, 'x'),
        },
        (2, Value::Array(items)) if !items.is_empty() => {
            let copy = items[random.below(items.len())].clone();
            items.push(copy);
        }
        _ => {
            *value = match random.below(12) {
                0 => Value::Null,
                1 => true.into(),
                2 => 7.into(),
                3 => (-1).into(),
                4 => json!(14.5),
                5 => json!({}),
                6 => json!([]),
                7 => json!({ "da": "Ja", "en": "Yes" }),
                8 => json!({ "dansk": "Ja" }),
                9 => json!(5_000_000_000_u64),
                10 => "2027-02-29".into(),
                _ => "P2Y".into(),
            }
        }
    }
}
