//! What a sentence denies.

use super::Reading;
use super::lexicon::Match;

impl Reading<'_> {
    /// Whether a negation stands before or within `found` in its clause, after the last `can` or `must` there: "du kan ikke
    /// trække samtykket tilbage", but not "vil du ikke være med, kan du trække samtykket tilbage".
    pub fn is_negated(&self, found: Match) -> bool {
        let mut negated = false;
        for index in self.words.clause_start(found.start)..found.end {
            if self.is(index, "not") {
                negated = true;
            } else if index < found.start && self.is(index, "can") {
                negated = false;
            }
        }
        // "It is never too late to withdraw."
        negated && !self.all("not-late").any(|late| self.words.same_clause(late.start, found.start))
    }

    /// Whether a negation reaches word `index`: it stands before in the sentence, and no "but" or "only" between.
    pub fn is_denied(&self, index: usize) -> bool {
        let mut denied = false;
        for before in self.words.sentence_start(index)..index {
            if self.is(before, "not") {
                denied = true;
            } else if self.is(before, "but") {
                denied = false;
            }
        }
        denied
    }

    /// Whether the word belongs to `group`.
    pub fn is(&self, index: usize, group: &'static str) -> bool {
        self.lexicon.group(group).has(&self.words, index)
    }
}
