//! What nouns and fields are called, and what to write in them: the messages of `i18n/*/fields.ftl`.

use super::nouns;
use crate::config::shape::{Field, Noun};
use crate::text::Words;

/// The words that describe the tables, in one language.
#[derive(Clone, Copy)]
pub struct Prose<'l> {
    words: Words<'l>,
}

impl<'l> Prose<'l> {
    pub fn new(language: &'l str) -> Prose<'l> {
        Prose { words: Words::of(language) }
    }

    pub fn noun(self, noun: &Noun) -> (String, Option<String>) {
        self.both(&noun_message(noun))
    }

    pub fn field(self, noun: &Noun, field: &Field) -> (String, Option<String>) {
        self.both(&field_message(noun, field))
    }

    /// What a word of a closed list means: in the words that visitors meet too, or those of the field's own message.
    pub fn word(self, noun: &Noun, field: &Field, word: &str) -> Option<String> {
        vocabulary(noun, field)
            .and_then(|group| self.words.label(group, word))
            .or_else(|| self.words.tool(&format!("{}.is-{}", word_message(noun, field), word.replace('(', "-").replace(')', "")), ""))
    }

    /// A known type of data or group of people.
    pub fn known(self, group: &str, id: &str) -> Option<String> {
        self.words.label(group, id)
    }

    /// A message about the form of a value: `expected-date`.
    pub fn expected(self, form: &str) -> String {
        self.words.tool(&format!("expected-{form}"), "").unwrap_or_default()
    }

    /// Title and hint. A missing title is a failing test, so the name of the message never reaches a user.
    fn both(self, message: &str) -> (String, Option<String>) {
        (self.words.tool(message, "").unwrap_or_else(|| message.to_owned()), self.words.tool(&format!("{message}.hint"), ""))
    }
}

/// The names of all messages that describe nouns and fields.
pub fn messages() -> Vec<String> {
    let mut names = Vec::new();
    for noun in nouns() {
        names.push(noun_message(noun));
        names.extend(noun.fields.iter().map(|field| field_message(noun, field)));
    }
    names.sort();
    names.dedup();
    names
}

fn noun_message(noun: &Noun) -> String {
    format!("noun-{}", kebab(noun.name))
}

/// `note` is the same everywhere, so it has one message.
fn field_message(noun: &Noun, field: &Field) -> String {
    match field.name {
        "note" => "field-note".to_owned(),
        name => format!("field-{}-{}", kebab(noun.name), kebab(name.trim_start_matches('$'))),
    }
}

/// The message whose attributes say a field's words. The parts of a notice are the same wherever one leaves them out.
fn word_message(noun: &Noun, field: &Field) -> String {
    match (noun.name, field.name) {
        ("paragraph2", "element") => "field-exception-elements".to_owned(),
        _ => field_message(noun, field),
    }
}

/// `rightsContact` → `rights-contact`.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// The group of labels (`i18n/*/terms.ftl`) that a field's words belong to.
fn vocabulary(noun: &Noun, field: &Field) -> Option<&'static str> {
    Some(match (noun.name, field.name) {
        ("purpose", "aim") => "aim",
        ("basis" | "furtherBasis", "article") => "basis",
        ("specialCategories", "condition") => "condition",
        ("recipient", "role") => "role",
        ("storage", "kind") => "storage",
        ("storage", "party") => "party",
        ("ownData", "special") => "data",
        _ => return None,
    })
}
