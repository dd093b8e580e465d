//! Every text of a configuration is shown in its grammar: a phrase inside a sentence, a sentence beside it. Whatever the controller
//! has ended it with, no notice says "fordi Borgeren" behind a stop of its own, or two full stops in a row.

mod support;

use std::collections::BTreeSet;

use samtykke::config::Config;
use samtykke::config::shape::Slot;
use samtykke::notice::{Form, in_form};
use samtykke::view::View;
use serde_json::Value;
use support::examples::{every_branch, examples};

/// What stands in every slot of a kind. A phrase begins small wherever it does not begin what is shown.
const PHRASE: &str = "qudtryk her";
const SENTENCE: &str = "Qsætning her.";

/// Texts that no notice shows: they are for dialogs, or tell when and how a notice is given.
const ELSEWHERE: &[&str] = &["accepted", "buttons", "children", "dialog", "given", "paragraph2", "recordKeeping", "validityOfChoice"];

#[test]
fn slots_are_shown_in_their_grammar() {
    let mut shown = BTreeSet::new();
    let mut slots = BTreeSet::new();
    for (name, text) in all() {
        for (phrase, sentence) in [(PHRASE, SENTENCE), ("qudtryk her.", "Qsætning her")] {
            let config = filled(&text, phrase, sentence, &mut slots);
            for told in config.notices() {
                for form in [Form::Own, Form::Short, Form::Table] {
                    for language in ["da", "en"] {
                        let mut texts = Vec::new();
                        collect(&in_form(&config, told, language, 2, form), &mut texts);
                        for text in texts {
                            check(&text, &format!("{name} {:?} {form:?} {language}", told.id()));
                            shown.extend(text.contains(PHRASE).then_some(PHRASE));
                            shown.extend(text.contains(SENTENCE).then_some(SENTENCE));
                        }
                    }
                }
            }
        }
    }
    assert_eq!(shown.len(), 2, "both kinds are shown");
    // Every field that notices show holds a text in one of the files.
    let declared = declared();
    let missing: Vec<&String> = declared.iter().filter(|field| !slots.contains(*field)).collect();
    assert!(missing.is_empty(), "no file has a text in {missing:?}");
}

/// Whether every marker stands where its kind may stand.
fn check(text: &str, what: &str) {
    assert!(!text.contains("..") && !text.contains(". ."), "{what}: {text}");
    for (at, _) in text.match_indices(PHRASE) {
        let (before, after) = (&text[..at], &text[at + PHRASE.len()..]);
        assert!(!before.is_empty(), "{what}: begins small: {text}");
        assert!(!before.ends_with([' ', '\n']) || !before.trim_end().ends_with(['.', '?', '!']), "{what}: a sentence begins small: {text}");
        assert!(!after.starts_with(' ') || after.trim_start().starts_with(|next: char| !next.is_uppercase()), "{what}: no stop: {text}");
    }
    for (at, _) in text.match_indices("Qsætning her") {
        let (before, after) = (&text[..at], &text[at + "Qsætning her".len()..]);
        assert!(before.is_empty() || before.ends_with([' ', '(', '“', '”']), "{what}: {text}");
        let before = before.trim_end();
        assert!(before.is_empty() || before.ends_with(['.', '?', '!', ':']), "{what}: a sentence inside another: {text}");
        assert!(after.is_empty() || after.starts_with('.'), "{what}: a sentence without an end: {text}");
    }
}

/// The configuration with the markers in its texts; titles and labels keep what they say.
fn filled(text: &str, phrase: &str, sentence: &str, slots: &mut BTreeSet<String>) -> Config {
    let config = Config::read(text).expect("well-formed");
    let mut places = Vec::new();
    config.each_public(&mut |public| {
        let Some((slot, text)) = public.slot.zip(public.text()) else { return };
        slots.insert(format!("{}.{}", public.noun, public.field));
        let stands_alone = matches!(public.field, "title" | "label") || ELSEWHERE.contains(&public.noun);
        if !stands_alone {
            places.extend(text.each().map(|(_, _, node)| (config.document().pointer(node.at), slot)));
        }
    });
    let mut json: Value = serde_json::from_str(text).expect("JSON");
    for (pointer, slot) in places {
        let said = if slot == Slot::Phrase { phrase } else { sentence };
        *json.pointer_mut(&pointer).unwrap_or_else(|| panic!("{pointer}")) = said.into();
    }
    let json = json.to_string();
    Config::read(&json).expect("well-formed")
}

/// Every slot that the tables of fields declare and notices show, as `noun.field`: from the schema, which names each one.
fn declared() -> BTreeSet<String> {
    let schema: Value = serde_json::from_str(include_str!("../schema/samtykke.en.schema.json")).expect("JSON");
    let mut found = BTreeSet::new();
    for (noun, definition) in schema["$defs"].as_object().expect("definitions") {
        for (field, shape) in definition["properties"].as_object().into_iter().flatten() {
            let refers = shape.to_string();
            let is_slot = ["\"#/$defs/sentence\"", "\"#/$defs/phrase\""].iter().any(|slot| refers.contains(slot));
            let is_internal = shape["x-internal"] == true;
            if is_slot && !is_internal && !ELSEWHERE.contains(&noun.as_str()) {
                found.insert(format!("{noun}.{field}"));
            }
        }
    }
    found
}

fn all() -> Vec<(String, String)> {
    examples("lawful").into_iter().chain([every_branch()]).collect()
}

fn collect(view: &View, out: &mut Vec<String>) {
    match view {
        View::Text(text) => out.push(text.replace('\u{a0}', " ")),
        View::Element(element) => {
            let inline = element.children.iter().any(|child| matches!(child, View::Text(_)));
            let mut parts = Vec::new();
            element.children.iter().for_each(|child| collect(child, &mut parts));
            out.extend(if inline { vec![parts.concat()] } else { parts });
        }
    }
}
