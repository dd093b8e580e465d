//! The words of a language as a page brings them: a visitor downloads one language, and another where the page changes to it.
//! Nothing is said in a language before it is here.

use std::sync::OnceLock;

use super::CATALOGUES;
use crate::config::letters;

/// What the messages of a catalogue say in one language.
pub struct Patterns {
    /// What a pack for them begins with: the catalogue as this module knows it, and the language.
    key: &'static str,
    parts: OnceLock<Vec<&'static str>>,
}

impl Patterns {
    pub const fn new(key: &'static str) -> Patterns {
        Patterns { key, parts: OnceLock::new() }
    }

    pub fn get(&self, index: usize) -> &'static str {
        self.parts.get().and_then(|parts| parts.get(index)).copied().unwrap_or_default()
    }
}

/// Takes the words of a language. False if they are not for this module: then nothing is taken.
pub fn bring(key: &str, patterns: &'static str) -> bool {
    let mut taken = false;
    for catalogue in CATALOGUES {
        // They last, and no answer may leave behind what does: see src/web/page.rs.
        catalogue.names.parts();
        catalogue.variables.parts();
        for known in [&catalogue.da, &catalogue.en] {
            if known.key == key {
                known.parts.get_or_init(|| letters::list(patterns, b'\n'));
                taken = true;
            }
        }
    }
    taken
}

/// Whether what dialogs say, or what `notices` say beside, is here in a language.
pub fn is_here(language: &str, notices: bool) -> bool {
    CATALOGUES.iter().take(1 + usize::from(notices)).all(|catalogue| catalogue.patterns(language).parts.get().is_some())
}
