//! Text that was never filled in.

use crate::config::letters::{cut, is_letter};

/// Words that stand for text to come, in any language, and domains that belong to nobody (RFC 2606).
const STAND_INS: [&str; 12] = [
    "lorem ipsum",
    "dolor sit amet",
    "placeholder",
    "todo",
    "tbd",
    "xxx",
    "fixme",
    "href=\"#\"",
    "example.com",
    "example.org",
    "example.net",
    "eksempel.dk",
];

/// What in the text was never filled in: a stand-in, a domain of nobody, or words in square brackets.
pub fn placeholder(text: &str) -> Option<&str> {
    stand_in(text).or_else(|| bracketed(text))
}

/// The first place where a stand-in stands as words of their own.
fn stand_in(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let is_edge = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte < 0x80);
    // One walk for all of them: every text of a configuration is looked through.
    (0..bytes.len()).filter(|at| is_edge(at.checked_sub(1).and_then(|before| bytes.get(before)))).find_map(|at| {
        let stands = |needle: &&&str| {
            let end = at + needle.len();
            bytes.get(at..end).is_some_and(|word| word.eq_ignore_ascii_case(needle.as_bytes())) && is_edge(bytes.get(end))
        };
        let needle = STAND_INS.iter().find(stands)?;
        text.get(at..at + needle.len())
    })
}

/// `[Company name]`: brackets around letters, unless they hold no more than a letter or a number, as in a quotation.
fn bracketed(text: &str) -> Option<&str> {
    text.match_indices('[').find_map(|(at, _)| {
        let inside = cut(text, at + 1, text.len());
        let end = inside.find([']', '['])?;
        let words = inside.get(..end)?;
        let is_words = inside.as_bytes().get(end) == Some(&b']') && words.chars().filter(|letter| is_letter(*letter)).count() > 2;
        is_words.then(|| cut(text, at, at + 1 + end + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::placeholder;

    #[test]
    fn brackets_and_stand_ins() {
        assert_eq!(placeholder("Kontakt [navn på firma]."), Some("[navn på firma]"));
        assert_eq!(placeholder("Det [s]agde han [1]."), None);
        assert_eq!(placeholder("[[[["), None);
        assert_eq!(placeholder("TODOS LOS SANTOS, metodoer"), None);
        assert_eq!(placeholder("se http://example.com/a"), Some("example.com"));
    }
}
