//! Letters without the Unicode tables of the standard library, which visitors would download: 20 KB for a few names.
//!
//! True for the letters of European languages in the Latin script. Others have no case here.

/// The letter in lower case.
pub fn lower(letter: char) -> char {
    let code = u32::from(letter);
    let small = match code {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde => code + 32,
        // Latin Extended-A: capital and small take turns.
        0x100..=0x137 | 0x14a..=0x177 => code | 1,
        0x139..=0x148 | 0x179..=0x17e => code + (code & 1),
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// The letter as a capital.
#[cfg(feature = "notice")]
pub fn upper(letter: char) -> char {
    let code = u32::from(letter);
    let capital = match code {
        0x61..=0x7a | 0xe0..=0xf6 | 0xf8..=0xfe => code - 32,
        0x100..=0x137 | 0x14a..=0x177 => code & !1,
        0x139..=0x148 | 0x179..=0x17e => code - 1 + (code & 1),
        _ => code,
    };
    char::from_u32(capital).unwrap_or(letter)
}

/// The text in lower case.
pub fn lowered(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// A letter of any script.
pub fn is_letter(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphabetic(),
        'ª' | 'µ' | 'º' => true,
        '×' | '÷' => false,
        // Between Latin, Greek and the others stand punctuation and symbols.
        '\u{c0}'..='\u{2bf}' | '\u{370}'..='\u{1fff}' | '\u{2c00}'..='\u{2dff}' | '\u{3040}'..='\u{d7ff}' => true,
        '\u{f900}'..='\u{fdff}' => true,
        _ => false,
    }
}

pub fn is_small(letter: char) -> bool {
    matches!(letter, 'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ') || (('\u{100}'..'\u{180}').contains(&letter) && lower(letter) == letter)
}

pub fn is_capital(letter: char) -> bool {
    lower(letter) != letter
}

/// The text between two bytes; nothing, if they do not stand between letters. Indexing would bring the message of its panic.
pub fn cut(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}

/// Where the first such byte stands, from `at` on. The steps of an iterator are calls where the module is built for size, one for each byte.
pub fn seek(text: &str, mut at: usize, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let bytes = text.as_bytes();
    while at < bytes.len() {
        if wanted(bytes[at]) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The text without the space around it: as `trim`, which visitors would download with a search for any kind of letter.
#[inline(never)]
pub fn trimmed(mut text: &str) -> &str {
    while let Some(space) = text.chars().next().filter(|letter| letter.is_whitespace()) {
        text = cut(text, space.len_utf8(), text.len());
    }
    while let Some(space) = text.chars().next_back().filter(|letter| letter.is_whitespace()) {
        text = cut(text, 0, text.len() - space.len_utf8());
    }
    text
}

/// Whether every byte is such a one.
#[inline(never)]
pub fn all(text: &str, wanted: fn(u8) -> bool) -> bool {
    seek(text, 0, |byte| !wanted(byte)).is_none()
}

/// The text before and behind the first such byte of ASCII. The standard library's search is made for long texts, as in [`find`].
#[inline(never)]
pub fn parted(text: &str, between: u8) -> Option<(&str, &str)> {
    let at = seek(text, 0, |byte| byte == between)?;
    Some((cut(text, 0, at), cut(text, at + 1, text.len())))
}

/// The pieces of a text between such bytes of ASCII.
pub fn pieces(text: &str, between: u8) -> Pieces<'_> {
    Pieces { rest: Some(text), between }
}

/// The pieces as a list. `collect` would be another loop for each list that is made of them.
pub fn list(text: &str, between: u8) -> Vec<&str> {
    let mut all = Vec::new();
    pieces(text, between).for_each(|piece| all.push(piece));
    all
}

pub struct Pieces<'t> {
    rest: Option<&'t str>,
    between: u8,
}

impl<'t> Iterator for Pieces<'t> {
    type Item = &'t str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'t str> {
        let rest = self.rest.take()?;
        let Some((piece, behind)) = parted(rest, self.between) else { return Some(rest) };
        self.rest = Some(behind);
        Some(piece)
    }
}

/// Where `part` first stands in the text. Shorter than the standard library's search, which is made for long texts.
pub fn find(text: &str, part: &str) -> Option<usize> {
    (0..=text.len().checked_sub(part.len())?).find(|at| text.as_bytes()[*at..].starts_with(part.as_bytes()))
}

/// Whether `part` stands anywhere in the text.
pub fn holds(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// The text before and behind the first `part`.
#[cfg(feature = "notice")]
pub fn split<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, part)?;
    Some((cut(text, 0, at), cut(text, at + part.len(), text.len())))
}

/// Whether two names are the same but for capitals and the space around.
pub fn same_name(one: &str, other: &str) -> bool {
    lowered(trimmed(one)) == lowered(trimmed(other))
}

/// A whole number of few digits.
pub fn number(digits: &str) -> Option<u32> {
    if digits.is_empty() || digits.len() > 6 || !all(digits, |byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(digits.bytes().fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_unicode_has_it_in_the_latin_script() {
        for letter in ('\0'..='\u{17f}').filter(|letter| !"İıĸŉŸſ".contains(*letter)) {
            assert_eq!(lower(letter), letter.to_lowercase().next().expect("one"), "{letter}");
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter}");
            assert_eq!(is_capital(letter), letter.is_uppercase(), "{letter}");
            assert!(!is_letter(letter) || letter.is_lowercase() == is_small(letter) || "ªµº".contains(letter), "{letter}");
            #[cfg(feature = "notice")]
            assert!("ßµÿŸ".contains(letter) || upper(letter) == letter.to_uppercase().next().expect("one"), "{letter}");
        }
    }

    #[test]
    fn parts() {
        assert_eq!(find("abcabd", "abd"), Some(3));
        assert_eq!((find("ab", "abc"), find("", ""), find("a", "")), (None, Some(0), Some(0)));
        assert_eq!((seek("a b c", 0, |byte| byte == b' '), seek("a b c", 2, |byte| byte == b' ')), (Some(1), Some(3)));
        assert_eq!((seek("ab", 0, |byte| byte == b' '), seek("ab", 9, |byte| byte == b'a')), (None, None));
        for text in ["", " ", "a", " \t\u{a0}a b\u{2003}\n", "\u{feff}æ "] {
            assert_eq!(trimmed(text), text.trim());
        }
        assert_eq!(pieces("a,bc,,", b',').collect::<Vec<_>>(), ["a", "bc", "", ""]);
        assert_eq!((pieces("", b',').count(), parted("a,b,c", b','), parted("abc", b',')), (1, Some(("a", "b,c")), None));
        assert!(all("", |_| false) && all("ab", |byte| byte.is_ascii_lowercase()) && !all("aB", |byte| byte.is_ascii_lowercase()));
        assert_eq!((number("007"), number(""), number("1a"), number("1234567")), (Some(7), None, None, None));
    }
}
