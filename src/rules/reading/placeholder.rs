//! Text that was never filled in.

use crate::config::letters::{cut, is_letter, seek};

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

/// The letters that stand-ins begin with: a set of their last five bits.
const FIRST: u32 = {
    let (mut set, mut at) = (0, 0);
    while at < STAND_INS.len() {
        set |= 1 << (STAND_INS[at].as_bytes()[0] & 31);
        at += 1;
    }
    set
};

/// What in the text was never filled in: a stand-in, a domain of nobody, or words in square brackets.
pub fn placeholder(text: &str) -> Option<&str> {
    stand_in(text).or_else(|| bracketed(text))
}

/// The first place where a stand-in stands as words of their own.
fn stand_in(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let is_edge = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte < 0x80);
    // One walk for all of them: every text of a configuration is looked through.
    let may_begin = |at: usize| bytes.get(at).is_some_and(|byte| FIRST >> (byte & 31) & 1 == 1);
    let is_behind_edge = |at: usize| is_edge(at.checked_sub(1).and_then(|before| bytes.get(before)));
    (0..bytes.len()).filter(|at| may_begin(*at) && is_behind_edge(*at)).find_map(|at| {
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
    let mut at = seek(text, 0, |byte| byte == b'[')?;
    loop {
        let end = seek(text, at + 1, |byte| matches!(byte, b']' | b'['))?;
        if text.as_bytes()[end] == b']' {
            if cut(text, at, end).chars().filter(|letter| is_letter(*letter)).count() > 2 {
                return Some(cut(text, at, end + 1));
            }
            at = seek(text, end, |byte| byte == b'[')?;
        } else {
            at = end;
        }
    }
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
