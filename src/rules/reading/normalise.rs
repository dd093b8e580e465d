//! One way of writing each letter: lower case, composed, plain apostrophes; nothing invisible.

use crate::config::letters::lower;

/// The letters that `letter` is read as. `None` for what is not seen: soft hyphens, joiners, marks over letters.
pub fn fold(letter: char) -> Option<char> {
    match letter {
        'a'..='z' | '0'..='9' => Some(letter),
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{300}'..='\u{36f}' => None,
        '\u{2018}' | '\u{2019}' | '\u{b4}' | '`' => Some('\''),
        '\u{2010}' | '\u{2011}' => Some('-'),
        _ => Some(lower(letter)),
    }
}

/// `a` with a ring of its own, as some keyboards write it, is `å`.
pub fn composed(letter: char, mark: char) -> Option<char> {
    match (letter, mark) {
        ('a', '\u{30a}') => Some('å'),
        _ => None,
    }
}
