//! The words. `i18n` is the only place of wording; here it is spoken, one method per message.
//!
//! Knows nothing of dialogs, notices or rules.

#[cfg(not(feature = "tools"))]
mod brought;
#[cfg(feature = "tools")]
mod built_in;
mod date;
mod duration;
#[cfg(feature = "tools")]
pub mod folder;
mod labels;
mod list;
#[cfg(feature = "tools")]
mod mistake;
mod number;
mod pattern;
mod withdrawal;

use std::sync::OnceLock;

use crate::config::Config;
use crate::config::json::Node;
use crate::config::letters;
#[cfg(feature = "tools")]
use crate::config::wording::Wording;

mod dialog {
    include!(concat!(env!("OUT_DIR"), "/dialog.rs"));
}
#[cfg(feature = "notice")]
mod notice {
    include!(concat!(env!("OUT_DIR"), "/notice.rs"));
}
#[cfg(feature = "tools")]
mod tools {
    include!(concat!(env!("OUT_DIR"), "/tools.rs"));
}

#[cfg(not(feature = "tools"))]
use brought::Patterns;
#[cfg(not(feature = "tools"))]
pub use brought::{bring, is_here};
#[cfg(feature = "notice")]
pub use list::capitalised;
#[cfg(feature = "tools")]
pub use mistake::nearest;
pub use number::plain;
#[cfg(feature = "tools")]
pub use tools::say as say_tools;

/// The variables of messages that have more than one.
pub mod say {
    pub use super::dialog::say::*;
    #[cfg(feature = "notice")]
    pub use super::notice::say::*;
}

/// The languages with built-in words.
const LANGUAGES: [&str; 2] = ["da", "en"];

/// What visitors may meet in this build.
static CATALOGUES: &[&Catalogue] = &[
    &dialog::CATALOGUE,
    #[cfg(feature = "notice")]
    &notice::CATALOGUE,
];

/// The messages of one set of files, sorted by name.
struct Catalogue {
    names: Texts,
    /// Per message its variables, sorted, with spaces between.
    variables: Texts,
    da: Patterns,
    en: Patterns,
}

#[cfg(feature = "tools")]
type Patterns = Texts;

impl Catalogue {
    /// The place of a message among the others.
    fn find(&self, name: &str) -> Option<usize> {
        self.names.parts().binary_search(&name).ok()
    }

    /// What the messages say in a language.
    fn patterns(&self, language: &str) -> &Patterns {
        if language == "da" { &self.da } else { &self.en }
    }
}

/// Texts in one, NUL between them: downloaded, that is half the size of a list. Where each begins is looked for once, because a notice
/// with many services says thousands of messages.
struct Texts {
    joined: &'static str,
    parts: OnceLock<Vec<&'static str>>,
}

impl Texts {
    const fn new(joined: &'static str) -> Texts {
        Texts { joined, parts: OnceLock::new() }
    }

    fn parts(&self) -> &[&'static str] {
        self.parts.get_or_init(|| letters::list(self.joined, 0))
    }

    fn get(&self, index: usize) -> &'static str {
        self.parts().get(index).copied().unwrap_or_default()
    }
}

/// One language, with the site's own wording.
#[derive(Clone, Copy)]
pub struct Words<'c> {
    pub language: &'c str,
    /// `texts` of the configuration, in this language.
    own: Option<&'c Node>,
    #[cfg(feature = "tools")]
    folder: Option<&'c dyn Wording>,
}

/// Whether there are words for a language: built-in ones, or the site's own.
pub fn speaks(config: &Config, language: &str) -> bool {
    #[cfg(feature = "tools")]
    if config.wording().is_some_and(|wording| wording.speaks(language)) {
        return true;
    }
    let _ = config;
    LANGUAGES.contains(&language)
}

/// The tools have all words; visitors those that they have fetched.
#[cfg(feature = "tools")]
pub fn is_here(_language: &str, _notices: bool) -> bool {
    true
}

impl<'c> Words<'c> {
    /// The words for a configuration.
    pub fn new(config: &'c Config, language: &'c str) -> Words<'c> {
        Words {
            language,
            own: config.root().texts().and_then(|texts| texts.get(language)),
            #[cfg(feature = "tools")]
            folder: config.wording(),
        }
    }

    /// The built-in words.
    pub fn of(language: &'c str) -> Words<'c> {
        Words {
            language,
            own: None,
            #[cfg(feature = "tools")]
            folder: None,
        }
    }

    /// The label of a known word, such as `data` `email`: the message `data-email`.
    pub fn label(&self, group: &str, word: &str) -> Option<String> {
        let mut name = String::from(group);
        name.push('-');
        // Provisions of an act are words too: 9(2)(a) is labelled by condition-9-2-a.
        for letter in word.chars().filter(|letter| *letter != ')') {
            name.push(if letter == '(' { '-' } else { letter });
        }
        CATALOGUES.iter().find_map(|catalogue| Some(self.say(catalogue, catalogue.find(&name)?, &[])))
    }

    fn say(&self, catalogue: &Catalogue, index: usize, values: &[&str]) -> String {
        let own = self.own.and_then(|own| own.get(catalogue.names.get(index))).and_then(Node::string);
        #[cfg(feature = "tools")]
        if let Some(folder) = self.folder.filter(|_| own.is_none())
            && let Some(said) = folder.say(self.language, catalogue.names.get(index), catalogue.variables.get(index), values)
        {
            return said;
        }
        let pattern = own.unwrap_or_else(|| catalogue.patterns(self.language).get(index));
        let mut out = String::with_capacity(pattern.len() + values.iter().map(|value| value.len()).sum::<usize>());
        match own {
            Some(_) => pattern::own(pattern, catalogue.variables.get(index), values, &mut out),
            None => pattern::fill(pattern, values, &mut out),
        }
        out
    }
}

#[cfg(feature = "tools")]
impl Words<'_> {
    /// A message of the tools by its name, such as `consent-granular.why`; `None` if there is none.
    pub fn tool(&self, name: &str, what: &str) -> Option<String> {
        self.tool_with(name, &[what])
    }

    /// The same with the values of all its variables, in order.
    fn tool_with(&self, name: &str, values: &[&str]) -> Option<String> {
        let message = index().get(name)?;
        let pattern = if self.language == "da" { message.da } else { message.en };
        let mut out = String::new();
        pattern::fill(pattern, values, &mut out);
        Some(out)
    }
}

/// A message of the tools.
#[cfg(feature = "tools")]
struct Message {
    variables: &'static str,
    da: &'static str,
    en: &'static str,
}

/// The tools' messages by name: a report of thousands of files asks for them often, where a page asks once.
#[cfg(feature = "tools")]
fn index() -> &'static std::collections::HashMap<&'static str, Message> {
    static INDEX: OnceLock<std::collections::HashMap<&'static str, Message>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let [names, variables, da, en] = {
            let Catalogue { names, variables, da, en } = &tools::CATALOGUE;
            [names, variables, da, en].map(|texts| texts.parts().iter().copied())
        };
        names.zip(variables.zip(da.zip(en))).map(|(name, (variables, (da, en)))| (name, Message { variables, da, en })).collect()
    })
}

/// Every message of the tools, with its variables.
#[cfg(feature = "tools")]
pub fn tool_messages() -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    index().iter().map(|(name, message)| (*name, message.variables.split_whitespace()))
}

/// [`speak`] for the tools' messages.
#[cfg(feature = "tools")]
pub fn speak_tool(language: &str, name: &str, values: &[&str]) -> Option<String> {
    Words::of(language).tool_with(name, values)
}

/// Every message that visitors may meet, with its variables: for a site's own wording, and for the tests.
pub fn messages() -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    let of = |catalogue: &&'static Catalogue| catalogue.names.parts().iter().zip(catalogue.variables.parts());
    CATALOGUES.iter().flat_map(of).map(|(name, variables)| (*name, variables.split_whitespace()))
}

/// A message by name with the values of its variables in order: what the typed methods say, for tests that go through all.
pub fn speak(language: &str, name: &str, values: &[&str]) -> Option<String> {
    CATALOGUES.iter().find_map(|catalogue| Some(Words::of(language).say(catalogue, catalogue.find(name)?, values)))
}
