//! A site's own folder of Fluent files, `DIR/<language>/*.ftl`: messages in other words, or a language of its own.
//!
//! All of Fluent works here, by the `fluent` crate: only the tools use it, and what they render is words already. Every message
//! is held against the built-in one of its name, and said once with sample values, so that nothing fails later.

use std::collections::BTreeMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use super::built_in;
pub use super::built_in::Asked;
use crate::config::mistake::nearest;
use crate::config::place::line_and_column;
use crate::config::wording::Wording;

/// One file of the folder.
#[derive(Debug)]
pub struct Source {
    pub language: String,
    /// Its path, as faults tell it.
    pub path: String,
    pub text: String,
}

/// What is wrong with a file of the folder, and where; line and column from 1.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    pub path: String,
    pub line: u32,
    pub column: u32,
    pub what: What,
}

#[derive(Debug, PartialEq, Eq)]
pub enum What {
    /// The folder's name is no language tag.
    Language(String),
    /// No Fluent: the parser's words.
    Syntax(String),
    Unknown {
        message: String,
        nearest: Option<&'static str>,
    },
    Twice(String),
    Variable {
        name: String,
        nearest: Option<&'static str>,
    },
    /// A variable that the built-in message says is not said.
    LeftOut(&'static str),
    /// It cannot be said: Fluent's words.
    Broken(String),
}

/// The messages of a folder.
pub struct Folder {
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
    /// Language, message, and all that it can say.
    texts: Vec<(String, &'static str, String)>,
}

impl core::fmt::Debug for Folder {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_set().entries(self.bundles.keys()).finish()
    }
}

impl Folder {
    /// Reads the files; all faults at once, in the order of the files.
    pub fn read(sources: &[Source], is_right_to_left: fn(&str) -> bool) -> Result<Folder, Vec<Fault>> {
        let mut folder = Folder { bundles: BTreeMap::new(), texts: Vec::new() };
        let mut faults = Vec::new();
        for source in sources {
            folder.add(source, is_right_to_left(&source.language), &mut Faults { source, found: &mut faults });
        }
        // A message may refer to one of a later file. What is wrong already needs no second word.
        let whole: &[Source] = if faults.is_empty() { sources } else { &[] };
        for source in whole {
            folder.say_all(source, &mut Faults { source, found: &mut faults });
        }
        faults.sort_by(|one, other| (&one.path, one.line, one.column).cmp(&(&other.path, other.line, other.column)));
        if faults.is_empty() { Ok(folder) } else { Err(faults) }
    }

    fn add(&mut self, source: &Source, isolates: bool, faults: &mut Faults<'_>) {
        let Ok(tag) = source.language.parse() else { return faults.add(0, What::Language(source.language.clone())) };
        let resource = FluentResource::try_new(source.text.clone()).unwrap_or_else(|(resource, errors)| {
            errors.iter().for_each(|error| faults.add(error.pos.start, What::Syntax(error.kind.to_string())));
            resource
        });
        for message in messages(&resource) {
            self.hold(message, source, faults);
        }
        let bundle = self.bundles.entry(source.language.clone()).or_insert_with(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            // Marks keep what stands in a sentence of the other direction from turning it about.
            bundle.set_use_isolating(isolates);
            // A new bundle has no functions that a second NUMBER could stand against.
            let _ = bundle.add_builtins();
            bundle
        });
        for error in bundle.add_resource(resource).err().unwrap_or_default() {
            if let fluent::FluentError::Overriding { id, .. } = error {
                faults.add(faults.source.place(&id).unwrap_or_default(), What::Twice(id));
            }
        }
    }

    /// A message against the built-in one of its name.
    fn hold(&mut self, message: &Message<&str>, source: &Source, faults: &mut Faults<'_>) {
        let id = message.id.name;
        let at = source.place(id).unwrap_or_default();
        let (Some(known), Some(pattern)) = (built_in::find(id), &message.value) else {
            return faults.add(at, What::Unknown { message: id.to_owned(), nearest: nearest(id, built_in::names()) });
        };
        let mut parts = Parts::default();
        parts.gather(pattern);
        for name in parts.variables.iter().filter(|name| known.variables().all(|variable| variable != **name)) {
            let there = source.text[at..].find(&format!("${name}")).map_or(at, |inside| at + inside);
            faults.add(there, What::Variable { name: (*name).to_owned(), nearest: nearest(name, known.variables()) });
        }
        // Another message may say it.
        for name in known.printed().filter(|name| !parts.refers && !parts.variables.contains(name)) {
            faults.add(at, What::LeftOut(name));
        }
        self.texts.push((source.language.clone(), known.name, parts.text));
    }

    /// Says every message of a file with sample values: whatever Fluent has to object, it objects now.
    fn say_all(&self, source: &Source, faults: &mut Faults<'_>) {
        let Some(bundle) = self.bundles.get(&source.language) else { return };
        let resource = FluentResource::try_new(source.text.clone()).unwrap_or_else(|(resource, _)| resource);
        for message in messages(&resource) {
            let (Some(known), Some(pattern)) = (built_in::find(message.id.name), &message.value) else { continue };
            let samples: Vec<&str> = known.variables().map(|_| "2").collect();
            let mut errors = Vec::new();
            bundle.format_pattern(pattern, Some(&args(known.variables(), &samples)), &mut errors);
            for error in errors {
                faults.add(source.place(message.id.name).unwrap_or_default(), What::Broken(error.to_string()));
            }
        }
    }

    /// Messages that a language lacks, by the built-in file they stand in: of those that are asked
    /// for. Nothing for the built-in languages, which a folder only rewords.
    pub fn missing(folder: Option<&Folder>, language: &str, asked: Asked) -> Vec<(&'static str, Vec<&'static str>)> {
        if super::LANGUAGES.contains(&language) {
            return Vec::new();
        }
        let bundle = folder.and_then(|folder| folder.bundles.get(language));
        let lacks = |name: &&&str| bundle.is_none_or(|bundle| !bundle.has_message(name));
        let files = built_in::files(asked).map(|(file, names)| (file, names.iter().filter(lacks).copied().collect::<Vec<_>>()));
        files.filter(|(_, names)| !names.is_empty()).collect()
    }
}

impl Wording for Folder {
    fn speaks(&self, language: &str) -> bool {
        self.bundles.contains_key(language)
    }

    fn say(&self, language: &str, message: &str, variables: &str, values: &[&str]) -> Option<String> {
        let bundle = self.bundles.get(language)?;
        let pattern = bundle.get_message(message)?.value()?;
        Some(bundle.format_pattern(pattern, Some(&args(variables.split_whitespace(), values)), &mut Vec::new()).into_owned())
    }

    fn texts(&self) -> Vec<(&str, &str, &str)> {
        self.texts.iter().map(|(language, message, text)| (language.as_str(), *message, text.as_str())).collect()
    }
}

/// `$count` is a number, every other variable a text.
fn args<'v>(variables: impl Iterator<Item = &'v str>, values: &[&'v str]) -> FluentArgs<'v> {
    let mut args = FluentArgs::new();
    for (variable, value) in variables.zip(values) {
        let number = value.parse::<u32>().ok().filter(|_| variable == "count");
        args.set(variable, number.map_or_else(|| FluentValue::from(*value), FluentValue::from));
    }
    args
}

fn messages(resource: &FluentResource) -> impl Iterator<Item = &Message<&str>> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

impl Source {
    /// Where a message or term begins.
    fn place(&self, id: &str) -> Option<usize> {
        let begins = |line: &str| line.trim_start_matches('-').strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        let mut at = 0;
        // The last counts, for of two the second is one too many.
        let mut found = None;
        for line in self.text.split_inclusive('\n') {
            if begins(line) {
                found = Some(at);
            }
            at += line.len();
        }
        found
    }
}

struct Faults<'f> {
    source: &'f Source,
    found: &'f mut Vec<Fault>,
}

impl Faults<'_> {
    fn add(&mut self, at: usize, what: What) {
        let (line, column) = line_and_column(&self.source.text, u32::try_from(at).unwrap_or(u32::MAX));
        self.found.push(Fault { path: self.source.path.clone(), line, column, what });
    }
}

/// What a pattern consists of, in all its variants.
#[derive(Default)]
struct Parts<'p> {
    variables: Vec<&'p str>,
    /// Whether it says other messages or terms.
    refers: bool,
    /// Its text, with variables as they are written.
    text: String,
}

impl<'p> Parts<'p> {
    fn gather(&mut self, pattern: &Pattern<&'p str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'p str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, true),
            Expression::Select { selector, variants } => {
                self.inline(selector, false);
                for variant in variants {
                    self.gather(&variant.value);
                    self.text.push(' ');
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'p str>, is_said: bool) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.push(id.name);
                if is_said {
                    self.text.push_str(&format!("{{ ${} }}", id.name));
                }
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } if is_said => self.text.push_str(value),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument, is_said));
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => self.refers = true,
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}
