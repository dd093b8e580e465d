//! The tables as TypeScript types, for configurations that are written in code.

use std::fmt::Write;

use super::{Prose, nouns};
use crate::config::form::Form;
use crate::config::known::Known;
use crate::config::shape::{Field, Kind, Noun, Shape};

/// The names of the forms in TypeScript, with the message that describes them.
const FORMS: [(Form, &str, &str); 12] = [
    (Form::Period, "Period", "period"),
    (Form::Validity, "Validity", "validity"),
    (Form::StorageDuration, "StorageDuration", "storage-duration"),
    (Form::Date, "CalendarDate", "date"),
    (Form::Email, "Email", "email"),
    (Form::Url, "Url", "url"),
    (Form::Host, "Host", "host"),
    (Form::Phone, "Phone", "phone"),
    (Form::Cvr, "Cvr", "cvr"),
    (Form::Country, "Country", "country"),
    (Form::Language, "Language", "language"),
    (Form::Id, "Id", "own-id"),
];

/// Longer unions stand one word to a line.
const WIDTH: usize = 110;

/// The types with documentation in `language`.
pub fn types(language: &str) -> String {
    let prose = Prose::new(language);
    let mut out = String::from("// Generated from the tables in src/config by `npm run gen`. Do not edit.\n");
    for (_, name, message) in FORMS {
        let _ = write!(out, "\n{}export type {name} = string\n", doc(&capital(&prose.expected(message)), None, ""));
    }
    let _ = write!(
        out,
        "\n{}export type Text = string | {{ [language: Language]: string }}\n",
        doc(&capital(&prose.expected("text")), None, "")
    );
    for (kind, name) in [(Kind::Data, "KnownData"), (Kind::Subject, "KnownSubject")] {
        let _ = writeln!(out, "\nexport type {name} ={}", words(kind.built_in(), ""));
    }
    for noun in nouns() {
        object(noun, prose, &mut out);
    }
    out
}

fn object(noun: &'static Noun, prose: Prose<'_>, out: &mut String) {
    let (title, hint) = prose.noun(noun);
    let _ = writeln!(out, "\n{}export interface {} {{", doc(&title, hint.as_deref(), ""), capital(noun.name));
    for field in noun.fields {
        let (title, hint) = prose.field(noun, field);
        out.push_str(&doc(&title, hint.as_deref(), "  "));
        let _ = writeln!(out, "  {}{}:{}", name(field), if matches!(field.shape, Shape::Define(_)) { "" } else { "?" }, shape(field.shape));
    }
    out.push_str("}\n");
}

fn name(field: &Field) -> String {
    if field.name.starts_with('$') { format!("'{}'", field.name) } else { field.name.to_owned() }
}

/// The type, with a space or a line break before it.
fn shape(shape: &'static Shape) -> String {
    match shape {
        Shape::Word(known) => words(*known, "  "),
        shape => format!(" {}", inner(shape)),
    }
}

fn inner(shape: &'static Shape) -> String {
    match shape {
        Shape::Flag => "boolean".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Name => "string".to_owned(),
        Shape::Form(form) => FORMS.iter().find(|known| known.0 == *form).map_or("string", |known| known.1).to_owned(),
        Shape::Text(_) => "Text".to_owned(),
        Shape::Word(known) => union(known.iter().map(|word| format!("'{word}'"))),
        Shape::Define(_) => "Id".to_owned(),
        // `string & {}` keeps the known words in an editor's list of proposals.
        Shape::Refer(Kind::Data) => "KnownData | (Id & {})".to_owned(),
        Shape::Refer(Kind::Subject) => "KnownSubject | (Id & {})".to_owned(),
        Shape::Refer(_) => "Id".to_owned(),
        Shape::Object(noun) => capital(noun.name),
        Shape::List(item) => {
            let item = inner(item);
            if item.contains(' ') { format!("({item})[]") } else { format!("{item}[]") }
        }
        Shape::Map(_, item) => format!("{{ [name: string]: {} }}", inner(item)),
        Shape::Either(shapes) => union(shapes.iter().map(|shape| inner(shape))),
    }
}

fn words(words: Known, indent: &str) -> String {
    let line = format!(" {}", union(words.iter().map(|word| format!("'{word}'"))));
    if line.len() <= WIDTH { line } else { words.iter().map(|word| format!("\n{indent}  | '{word}'")).collect() }
}

fn union(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" | ")
}

fn capital(text: &str) -> String {
    crate::text::capitalised(text)
}

fn doc(title: &str, hint: Option<&str>, indent: &str) -> String {
    let text = match hint {
        Some(hint) => format!("{title}. {hint}"),
        None => title.to_owned(),
    };
    format!("{indent}/** {} */\n", text.replace("*/", "*\u{200b}/"))
}
