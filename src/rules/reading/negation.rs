//! What a sentence denies.

use core::ops::Range;

use super::Reading;
use super::lexicon::{Group, Match};

/// How many words of one clause are looked at.
const MOST: usize = 80;

impl Reading<'_> {
    /// Whether a negation stands before or within `found` in its clause, after the last `can` or `must` there: "du kan ikke
    /// trække samtykket tilbage", but not "vil du ikke være med, kan du trække samtykket tilbage".
    pub fn is_negated(&self, found: Match) -> bool {
        let negated = self.turned(self.words().clause_start(found.start)..found.end, Group::Not, Group::Can, found.start);
        // "It is never too late to withdraw."
        let clause = (self.words().clause_start(found.start)..).take_while(|index| self.words().same_clause(*index, found.start));
        negated && !clause.take(MOST).any(|index| self.is(index, Group::NotLate))
    }

    /// Whether a negation reaches word `index`: it stands before in the sentence, and no Group::But or "only" between.
    pub fn is_denied(&self, index: usize) -> bool {
        self.turned(self.words().sentence_start(index)..index, Group::Not, Group::But, index)
    }

    /// Whether a word of `on` stands among the words, and none of `off` between it and word `until`.
    fn turned(&self, mut words: Range<usize>, on: Group, off: Group, until: usize) -> bool {
        let (on, off) = (self.read.meanings.of(on), self.read.meanings.of(off));
        let stands = |all: &[Match], index: usize| all.binary_search_by_key(&index, |found| found.start).is_ok();
        // The last one decides, so the walk is backwards.
        while let Some(index) = words.next_back() {
            if stands(on, index) {
                return true;
            }
            if index < until && stands(off, index) {
                return false;
            }
        }
        false
    }

    /// Whether the word belongs to `group`.
    pub fn is(&self, index: usize, group: Group) -> bool {
        self.read.meanings.has(group, index)
    }
}
