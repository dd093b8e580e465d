//! Looks for plain words in a text of the configuration, in every language it is written in.

use crate::config::Text;
use crate::config::json::Node;

/// Words that turn a sentence round.
const NEGATIONS: &[&str] = &[" ikke ", " aldrig ", " ingen ", " hverken ", " not ", " never ", " no ", " neither ", "n't "];

/// Each language whose text contains one of `words` (lower case): its node and the first word found.
pub fn find<'c>(text: Text<'c>, words: &'c [&'c str]) -> impl Iterator<Item = (&'c Node, &'c str)> {
    text.each().filter_map(move |(_, text, node)| {
        let text = text.to_lowercase();
        let word = words.iter().copied().find(|word| text.contains(word))?;
        Some((node, word))
    })
}

/// The same, but a sentence that denies it does not count: "Vi optager aldrig skjult".
pub fn asserts<'c>(text: Text<'c>, words: &'c [&'c str]) -> impl Iterator<Item = (&'c Node, &'c str)> {
    asserts_but(text, words, &[])
}

/// The same, but neither a sentence that denies it nor one with a word of `except` counts.
pub fn asserts_but<'c>(text: Text<'c>, words: &'c [&'c str], except: &'c [&'c str]) -> impl Iterator<Item = (&'c Node, &'c str)> {
    text.each().filter_map(move |(_, text, node)| {
        let text = text.to_lowercase();
        let asserted = text.split(['.', '!', '?', ';']).find_map(|sentence| {
            let word = words.iter().copied().find(|word| sentence.contains(word))?;
            let around = [" ", &sentence.replace(word, ""), " "].concat();
            let turned = NEGATIONS.iter().chain(except).any(|other| around.contains(other));
            (!turned).then_some(word)
        })?;
        Some((node, asserted))
    })
}
