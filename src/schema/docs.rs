//! The tables as a page to read: every noun with its fields, in Markdown.

use std::fmt::Write;

use super::{Prose, nouns};
use crate::config::shape::{Field, Kind, Noun, Shape};
use crate::text::Words;

/// The reference of the configuration in `language`.
pub fn docs(language: &str) -> String {
    let (prose, words) = (Prose::new(language), Words::of(language));
    let mut out = format!("# {}\n\n{} {}\n", words.reference_title(), words.reference_intro(), words.page_generated());
    for noun in nouns() {
        let (title, hint) = prose.noun(noun);
        let _ = write!(out, "\n## {}\n\n{title}. {}\n\n", noun.name, hint.unwrap_or_default());
        let _ =
            writeln!(out, "| {} | {} | {} |\n|---|---|---|", words.reference_field(), words.reference_value(), words.reference_meaning());
        for field in noun.fields.iter().filter(|field| field.name != "note") {
            let _ = writeln!(out, "| `{}` | {} | {} |", field.name, value(field.shape, words), meaning(noun, field, prose, words));
        }
    }
    for (kind, title) in [(Kind::Data, words.reference_data()), (Kind::Subject, words.reference_subjects())] {
        let _ = write!(out, "\n## {title}\n\n");
        for id in kind.built_in().iter() {
            let _ = writeln!(out, "- `{id}`: {}", prose.known(kind.name(), id).unwrap_or_default());
        }
    }
    out
}

fn meaning(noun: &Noun, field: &Field, prose: Prose<'_>, words: Words<'_>) -> String {
    let (title, hint) = prose.field(noun, field);
    let hint = hint.map(|hint| format!(" {hint}")).unwrap_or_default();
    let mut said = format!("{title}.{hint}").replace('|', "\\|").replace('<', "\\<").replace('*', "\\*").replace('_', "\\_");
    if field.internal {
        let _ = write!(said, " *{}*", words.reference_internal());
    }
    said
}

/// What can stand in a field, in a few words; nouns are linked to their tables.
fn value(shape: &Shape, words: Words<'_>) -> String {
    match shape {
        Shape::Flag => words.expected_flag(),
        Shape::Number => words.expected_number(),
        Shape::Name => words.reference_name(),
        Shape::Form(form) => words.expected_form(*form),
        Shape::Text(slot) => match slot {
            crate::config::shape::Slot::Sentence => words.reference_sentences(),
            crate::config::shape::Slot::Phrase => words.reference_phrase(),
        },
        Shape::Word(known) => known.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
        Shape::Define(_) => words.expected_own_id(),
        Shape::Refer(kind) => words.reference_id(kind.name()),
        Shape::Object(noun) => format!("[{0}](#{1})", noun.name, noun.name.to_lowercase()),
        Shape::List(item) => words.reference_list(&value(item, words)),
        Shape::Map(_, item) => words.reference_map(&value(item, words)),
        Shape::Either(shapes) => {
            let kinds: Vec<String> = shapes.iter().map(|shape| value(shape, words)).collect();
            kinds.join(&format!(" {} ", words.reference_or()))
        }
    }
}
