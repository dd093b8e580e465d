//! Looks for plain words in a text of the configuration, in every language it is written in.

use crate::config::Text;
use crate::config::json::Node;

/// Each language whose text contains one of `words` (lower case): its node and the first word found.
pub fn find<'c>(text: Text<'c>, words: &'c [&'c str]) -> impl Iterator<Item = (&'c Node, &'c str)> {
    text.each().filter_map(move |(_, text, node)| {
        let text = text.to_lowercase();
        let word = words.iter().copied().find(|word| text.contains(word))?;
        Some((node, word))
    })
}
