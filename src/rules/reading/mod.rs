//! Reads what a configuration says in words.
//!
//! A text becomes words with their sentences and clauses; a lexicon, a data file per language, says which sequences of
//! words mean what; negation turns a meaning round. No regular expressions: the cost is linear in the text. Knows nothing
//! of configurations or of rules: it is asked about a text in a language, and answers with the words that say it. In a
//! language without a lexicon it finds nothing.

mod aims;
mod consent;
mod lexicon;
mod negation;
mod normalise;
mod placeholder;
#[cfg(feature = "tools")]
mod plain;
mod words;

#[cfg(feature = "tools")]
pub use aims::open_ended;
pub use aims::{Bundle, bundling, training_and_evidence, vague};
#[cfg(feature = "tools")]
pub use consent::hides_accepting;
pub use consent::{Withdrawal, conditional, hard_withdrawal, hides_rejecting, mixed, names_no_data, passivity, says_training, withdrawal};
pub use placeholder::placeholder;
#[cfg(feature = "tools")]
pub use plain::{
    Obsolete, hedge, interestless, legalese, lix, longest_sentence, obsolete, pressure, retroactive, says_consent, timeless, wrong_way,
};
#[cfg(feature = "tools")]
pub use words::count as word_count;

use lexicon::{Lexicon, Match, Matches};
use words::Words;

/// Whether texts in the language can be read.
pub fn reads(language: &str) -> bool {
    lexicon::of(language).is_some()
}

/// A text being read in a language that has a lexicon.
struct Reading<'t> {
    words: Words<'t>,
    lexicon: &'static Lexicon,
}

impl<'t> Reading<'t> {
    fn new(language: &str, text: &'t str) -> Option<Reading<'t>> {
        Some(Reading { lexicon: lexicon::of(language)?, words: Words::read(text) })
    }

    /// Every place where the text says something of `group`.
    fn all(&self, group: &'static str) -> Matches<'_> {
        self.lexicon.group(group).matches(&self.words)
    }

    fn first(&self, group: &'static str) -> Option<Match> {
        self.all(group).next()
    }

    /// The first place that says something of `group` and is not negated.
    fn affirmed(&self, group: &'static str) -> Option<Match> {
        self.all(group).find(|found| !self.is_negated(*found))
    }

    /// The matched words as they stand in the text.
    fn said(&self, found: Match) -> &'t str {
        self.words.between(found.start, found.end)
    }
}
