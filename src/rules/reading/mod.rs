//! Reads what a configuration says in words.
//!
//! A text becomes words with their sentences and clauses; a lexicon, a data file per language, says which sequences of
//! words mean what; negation turns a meaning round. No regular expressions: the cost is linear in the text. Knows nothing
//! of configurations or of rules: it is asked about a text in a language, and answers with the words that say it. In a
//! language without a lexicon it finds nothing.

mod aims;
mod consent;
#[cfg(feature = "tools")]
mod kept;
mod lexicon;
mod negation;
mod normalise;
mod placeholder;
#[cfg(feature = "tools")]
mod plain;
mod words;

pub use aims::{Bundle, bundling, training_and_evidence, vague};
#[cfg(feature = "tools")]
pub use aims::{open_ended, perhaps_bundling};
#[cfg(feature = "tools")]
pub use consent::hides_accepting;
pub use consent::{Withdrawal, conditional, hard_withdrawal, hides_rejecting, mixed, names_no_data, passivity, says_training, withdrawal};
pub use placeholder::placeholder;
#[cfg(feature = "tools")]
pub use plain::{
    Obsolete, hedge, interestless, legalese, longest_sentence, obsolete, pressure, retroactive, says_consent, timeless, wrong_way,
};
#[cfg(feature = "tools")]
pub use words::Measure;

use std::rc::Rc;

pub use lexicon::Group;
#[cfg(not(feature = "tools"))]
pub use lexicon::bring;
use lexicon::{Lexicon, Match, Meanings};
use words::Words;

/// Whether texts in the language can be read.
pub fn reads(language: &str) -> bool {
    lexicon::of(language).is_some()
}

/// A text being read in a language that has a lexicon.
struct Reading<'t> {
    text: &'t str,
    read: Rc<Read>,
}

/// What has been read in a text.
struct Read {
    words: Words,
    meanings: Meanings,
}

impl Read {
    fn new(lexicon: &'static Lexicon, text: &str) -> Read {
        let words = Words::read(text);
        Read { meanings: lexicon.meanings(&words), words }
    }
}

impl<'t> Reading<'t> {
    fn new(language: &str, text: &'t str) -> Option<Reading<'t>> {
        // Many rules read the same text. Visitors' rules are few, and keep nothing.
        #[cfg(feature = "tools")]
        let read = kept::read(language, text)?;
        #[cfg(not(feature = "tools"))]
        let read = Rc::new(Read::new(lexicon::of(language)?, text));
        Some(Reading { text, read })
    }

    /// The same, for what the text says of the law alone.
    #[cfg(feature = "tools")]
    fn of_law(language: &str, text: &'t str) -> Option<Reading<'t>> {
        Some(Reading { text, read: kept::read_law(language, text)? })
    }

    fn words(&self) -> &Words {
        &self.read.words
    }

    /// Every place where the text says something of `group`.
    fn all(&self, group: Group) -> impl Iterator<Item = Match> {
        self.read.meanings.of(group).iter().copied()
    }

    fn first(&self, group: Group) -> Option<Match> {
        self.all(group).next()
    }

    /// The first place that says something of `group` and is wanted.
    #[inline(never)]
    fn first_such(&self, group: Group, wanted: &dyn Fn(Match) -> bool) -> Option<Match> {
        for found in self.read.meanings.of(group) {
            if wanted(*found) {
                return Some(*found);
            }
        }
        None
    }

    /// The first place that says something of `group` and is not negated.
    fn affirmed(&self, group: Group) -> Option<Match> {
        self.first_such(group, &|found| !self.is_negated(found))
    }

    /// The same, in no sentence that says something of the groups `from`.
    fn affirmed_apart(&self, group: Group, from: &[Group]) -> Option<Match> {
        self.first_apart(group, from, &|found| !self.is_negated(found))
    }

    /// The first place that says something of `group` and is wanted, in no sentence that says something of the groups `from`.
    fn first_apart(&self, group: Group, from: &[Group], wanted: &dyn Fn(Match) -> bool) -> Option<Match> {
        // Most texts have none, and are not looked through again.
        self.first(group)?;
        let mut theirs = Vec::new();
        from.iter().for_each(|group| theirs.push(self.sentences(*group)));
        self.first_such(group, &|found| wanted(found) && !theirs.iter().any(|sentences| self.stands_in(sentences, found)))
    }

    /// The sentences that say something of `group`, in order.
    fn sentences(&self, group: Group) -> Vec<u32> {
        let mut sentences = Vec::new();
        for found in self.read.meanings.of(group) {
            if let Some(sentence) = self.words().sentence(found.start) {
                sentences.push(sentence);
            }
        }
        sentences
    }

    fn stands_in(&self, sentences: &[u32], found: Match) -> bool {
        self.words().sentence(found.start).is_some_and(|sentence| sentences.binary_search(&sentence).is_ok())
    }

    /// The matched words as they stand in the text.
    fn said(&self, found: Match) -> &'t str {
        self.between(found.start, found.end)
    }

    /// The text from word `start` to before word `end`.
    fn between(&self, start: usize, end: usize) -> &'t str {
        self.words().between(self.text, start, end)
    }
}
