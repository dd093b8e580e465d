//! How a text is written: statutes' words, reservations, pressure, law that is gone, placeholders of meaning. Tools only.

use super::Reading;
use super::lexicon::{Group, Match};
use super::words::Words;

fn affirmed<'t>(language: &str, text: &'t str, group: Group) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    reading.affirmed(group).map(|found| reading.said(found))
}

fn any<'t>(language: &str, text: &'t str, group: Group) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    reading.first(group).map(|found| reading.said(found))
}

/// Words that threaten or shame who says no. "You miss nothing" threatens nobody.
pub fn pressure<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    let found = reading.all(Group::Pressure).find(|found| {
        // A negation that belongs to the phrase itself, "cannot guarantee", is the threat.
        let own = (found.start..found.end).any(|index| reading.is(index, Group::Not));
        own || !reading.is_negated(Match { start: found.start, end: found.start + 1 }) && !denies_after(&reading, *found)
    })?;
    Some(reading.said(found))
}

/// "Du går ikke glip af noget": Danish denies behind the verb.
fn denies_after(reading: &Reading<'_>, found: Match) -> bool {
    reading.words().same_clause(found.start, found.end) && reading.is(found.end, Group::Not)
}

/// Words that say withdrawal undoes the past.
pub fn retroactive<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    affirmed(language, text, Group::Retroactive).or_else(|| any(language, text, Group::NeverLawful))
}

/// A statute's word.
pub fn legalese<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    any(language, text, Group::Legalese)
}

/// A reservation that does not say whether it happens.
pub fn hedge<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    any(language, text, Group::Hedge)
}

/// Law that no longer applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obsolete<'t> {
    /// The act or section is gone.
    Gone(&'t str),
    /// The section is there, but what it said stands elsewhere now.
    Moved(&'t str),
    /// Datatilsynet has moved.
    Address(&'t str),
}

/// What the text cites that no longer applies, unless it says that it speaks of the past.
pub fn obsolete<'t>(language: &str, text: &'t str) -> Option<Obsolete<'t>> {
    let reading = Reading::of_law(language, text)?;
    let present = |group| reading.first_apart(group, &[Group::Former], &|_| true).map(|found| reading.said(found));
    let gone = present(Group::Obsolete).map(Obsolete::Gone);
    gone.or_else(|| present(Group::Moved).map(Obsolete::Moved)).or_else(|| present(Group::OldAddress).map(Obsolete::Address))
}

/// Keeping data without a time, a number or an event to go by.
pub fn timeless<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    let found = reading.first(Group::Timeless)?;
    let timed = reading.first(Group::Time).is_some() || text.bytes().any(|byte| byte.is_ascii_digit());
    (!timed).then(|| reading.said(found))
}

/// A legitimate interest that is called so and not named.
pub fn interestless<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    let found = reading.first(Group::Interest)?;
    let empty = (0..reading.words().len()).all(|index| reading.is(index, Group::Empty));
    empty.then(|| reading.said(found))
}

/// The word consent.
pub fn says_consent<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    affirmed(language, text, Group::Consent)
}

/// Whether a label says the opposite of what it does: "Reject necessary".
pub fn wrong_way(language: &str, label: &str) -> bool {
    any(language, label, Group::WrongWay).is_some()
}

/// The longest sentence and how many words it has.
pub fn longest_sentence(text: &str) -> Option<(&str, usize)> {
    let words = Words::read(text);
    let (mut longest, mut start) = (None, 0);
    for index in 0..words.len() {
        if !words.same_sentence(index, index + 1) {
            let length = index + 1 - start;
            if longest.is_none_or(|(_, most)| length > most) {
                longest = Some((words.between(text, start, index + 1), length));
            }
            start = index + 1;
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_law_behind_much_history() {
        let history = "Lov nr. 429 er ophævet. ".repeat(2000);
        assert_eq!(obsolete("da", &history), None);
        assert_eq!(obsolete("da", &[&history, "Vi følger persondataloven."].concat()), Some(Obsolete::Gone("persondataloven")));
    }
}
