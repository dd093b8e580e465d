//! The tables as JSON Schema 2020-12, for completion and checks while typing.
//!
//! It says what the reader says, apart from what a schema cannot: that ids are unique and lead somewhere, check digits, how
//! long a duration is, and leap days. What the law requires is optional here too: its absence is a finding, not a mistake.

use serde_json::{Map, Value, json};

use super::{Prose, ROOT, nouns};
use crate::config::form::Form;
use crate::config::known::Known;
use crate::config::shape::{Field, Kind, Noun, Shape, Slot};

/// The schema with titles and descriptions in `language`: editors show one description, so each language has its schema.
pub fn schema(language: &str) -> String {
    let prose = Prose::new(language);
    let mut shared: Map<String, Value> = nouns().into_iter().map(|noun| (noun.name.to_owned(), object(noun, prose))).collect();
    for slot in [Slot::Sentence, Slot::Phrase] {
        shared.insert(slot_name(slot).to_owned(), text(slot));
    }
    for kind in [Kind::Data, Kind::Subject] {
        shared.insert(kind.name().to_owned(), known(kind, prose));
    }
    let (title, description) = prose.noun(&ROOT);
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "description": description,
        "$ref": format!("#/$defs/{}", ROOT.name),
        "$defs": shared,
    });
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn object(noun: &Noun, prose: Prose<'_>) -> Value {
    let (title, description) = prose.noun(noun);
    let fields: Map<String, Value> = noun.fields.iter().map(|field| (field.name.to_owned(), property(noun, field, prose))).collect();
    let mut out = Map::new();
    out.insert("title".to_owned(), title.into());
    out.extend(description.map(|description| ("description".to_owned(), description.into())));
    out.insert("type".to_owned(), "object".into());
    out.insert("properties".to_owned(), fields.into());
    let required: Vec<Value> =
        noun.fields.iter().filter(|field| matches!(field.shape, Shape::Define(_))).map(|field| field.name.into()).collect();
    if !required.is_empty() {
        out.insert("required".to_owned(), required.into());
    }
    out.insert("additionalProperties".to_owned(), false.into());
    out.into()
}

fn property(noun: &Noun, field: &Field, prose: Prose<'_>) -> Value {
    let (title, description) = prose.field(noun, field);
    let mut out = Map::new();
    out.insert("title".to_owned(), title.into());
    out.extend(description.map(|description| ("description".to_owned(), description.into())));
    if field.internal {
        out.insert("x-internal".to_owned(), true.into());
    }
    let label = |word: &str| prose.word(noun, field, word);
    if let Value::Object(shape) = value(field.shape, &label) {
        out.extend(shape);
    }
    out.into()
}

fn value(shape: &Shape, label: &dyn Fn(&str) -> Option<String>) -> Value {
    match shape {
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Number => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        Shape::Name => json!({ "type": "string" }),
        Shape::Form(form) => string(*form),
        Shape::Text(slot) => json!({ "$ref": format!("#/$defs/{}", slot_name(*slot)) }),
        Shape::Word(words) => one_of(*words, label),
        Shape::Define(_) => string(Form::Id),
        // An id that leads nowhere is the reader's to find, whatever its letters.
        Shape::Refer(kind) if kind.built_in().words.is_empty() => json!({ "type": "string", "x-refers": kind.name() }),
        Shape::Refer(kind) => json!({ "$ref": format!("#/$defs/{}", kind.name()) }),
        Shape::Object(noun) => json!({ "$ref": format!("#/$defs/{}", noun.name) }),
        Shape::List(item) => json!({ "type": "array", "items": value(item, label) }),
        Shape::Map(form, item) => {
            let mut out = json!({ "type": "object", "additionalProperties": value(item, label) });
            if let Some(form) = form {
                out["propertyNames"] = json!({ "pattern": form.pattern() });
            }
            out
        }
        Shape::Either(shapes) => json!({ "anyOf": shapes.iter().map(|shape| value(shape, label)).collect::<Vec<_>>() }),
    }
}

fn string(form: Form) -> Value {
    let mut out = json!({ "type": "string", "pattern": form.pattern() });
    let format = match form {
        Form::Date => "date",
        Form::Email => "idn-email",
        Form::Url => "iri-reference",
        _ => return out,
    };
    out["format"] = format.into();
    out
}

fn slot_name(slot: Slot) -> &'static str {
    match slot {
        Slot::Sentence => "sentence",
        Slot::Phrase => "phrase",
    }
}

fn text(slot: Slot) -> Value {
    json!({
        "x-slot": slot_name(slot),
        "anyOf": [
            {
                "type": "object",
                "properties": { "da": { "type": "string" }, "en": { "type": "string" } },
                "propertyNames": { "pattern": Form::Language.pattern() },
                "additionalProperties": { "type": "string" },
                "defaultSnippets": [{ "label": "da, en", "body": { "da": "$1", "en": "$2" } }],
            },
            { "type": "string" },
        ],
    })
}

/// Known words with what they mean, as VS Code and others show it.
fn one_of(words: Known, label: &dyn Fn(&str) -> Option<String>) -> Value {
    let mut out = json!({ "enum": words.words });
    let labels: Option<Vec<String>> = words.iter().map(label).collect();
    if let Some(labels) = labels {
        out["enumDescriptions"] = labels.into();
    }
    out
}

/// Any id, but the known ones are offered.
fn known(kind: Kind, prose: Prose<'_>) -> Value {
    json!({ "anyOf": [one_of(kind.built_in(), &|id| prose.known(kind.name(), id)), { "type": "string" }] })
}
