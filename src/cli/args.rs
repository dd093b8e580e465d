//! Arguments: what was said. What is meant, each command decides.

use lexopt::{Arg, Parser};

use super::{Command, Failure, Session};
use crate::text::say_tools as say;

/// An option, with or without a value.
pub struct Opt {
    pub name: &'static str,
    pub has_value: bool,
}

pub const LANG: Opt = Opt { name: "lang", has_value: true };
pub const FORMAT: Opt = Opt { name: "format", has_value: true };
pub const TODAY: Opt = Opt { name: "today", has_value: true };
pub const OUT: Opt = Opt { name: "out", has_value: true };
/// Where a site serves what is written.
pub const BASE: Opt = Opt { name: "base", has_value: true };
pub const CONFIG: Opt = Opt { name: "config", has_value: true };
pub const FORM: Opt = Opt { name: "form", has_value: true };
pub const I18N: Opt = Opt { name: "i18n", has_value: true };
pub const LEVEL: Opt = Opt { name: "level", has_value: true };
pub const TYPES: Opt = Opt { name: "types", has_value: false };
pub const DOCS: Opt = Opt { name: "docs", has_value: false };
pub const ALL: Opt = Opt { name: "all", has_value: false };

/// The arguments of one command.
pub struct Said {
    pub values: Vec<String>,
    options: Vec<(&'static str, String)>,
}

impl Said {
    pub fn has(&self, option: &Opt) -> bool {
        self.get(option).is_some()
    }

    /// The value of an option; the last one counts.
    pub fn get(&self, option: &Opt) -> Option<&str> {
        self.options.iter().rfind(|(name, _)| *name == option.name).map(|(_, value)| value.as_str())
    }

    /// The only value there is.
    pub fn only(&self, command: &str, session: &Session<'_>, missing: String) -> Result<&str, Failure> {
        match self.values.as_slice() {
            [] => Err(Failure(missing)),
            [value] => Ok(value),
            [_, value, ..] => Err(Failure(session.words().cli_too_many(say::CliTooMany { command, value }))),
        }
    }

    /// An option whose value is one of some words; the first, if it is not given.
    pub fn word(&self, option: &Opt, known: &[&'static str], session: &Session<'_>) -> Result<&'static str, Failure> {
        let Some(value) = self.get(option) else { return Ok(known[0]) };
        known.iter().find(|known| **known == value).copied().ok_or_else(|| {
            let words = session.words();
            let quoted: Vec<String> = known.iter().map(|known| format!("\"{known}\"")).collect();
            let expected = &words.expected_words(&quoted.join(", "));
            session.guess(words.cli_bad_value(say::CliBadValue { expected, name: option.name, value }), value, known.iter().copied())
        })
    }
}

pub fn read(args: &[String], command: &Command, session: &Session<'_>) -> Result<Said, Failure> {
    let words = session.words();
    let mut said = Said { values: Vec::new(), options: Vec::new() };
    let mut parser = Parser::from_args(args);
    // lexopt's own errors (text that is not UTF-8, a value where none is taken) can only be told as they are.
    while let Some(arg) = parser.next().map_err(|error| Failure(error.to_string()))? {
        let name = match arg {
            Arg::Value(value) => {
                said.values.push(value.to_string_lossy().into_owned());
                continue;
            }
            Arg::Long(name) => name.to_owned(),
            Arg::Short(letter) => letter.to_string(),
        };
        let Some(option) = command.options.iter().find(|option| option.name == name) else {
            let message = words.cli_unknown_option(say::CliUnknownOption { command: command.name, name: &name });
            return Err(session.guess(message, &name, command.options.iter().map(|option| option.name)));
        };
        let value = if option.has_value {
            let value = parser.value().map_err(|_| Failure(words.cli_missing_value(option.name)))?;
            value.to_string_lossy().into_owned()
        } else {
            String::new()
        };
        said.options.push((option.name, value));
    }
    // A dialog or notice can be rendered in any language that its file is written in.
    if command.name != "render" {
        said.word(&LANG, &["da", "en"], session)?;
    }
    Ok(said)
}
