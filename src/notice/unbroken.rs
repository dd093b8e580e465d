//! Keeps citations on one line: no break between `§` and its number, nor in `stk. 1` or `litra a`.

use crate::config::letters::{cut, is_letter};
use crate::view::View;

/// Words that belong to what follows them.
const LEADING: &[&str] =
    &["§", "§§", "artikel", "Artikel", "stk.", "nr.", "litra", "Article", "Articles", "section", "Section", "Decision"];

pub const NO_BREAK: char = '\u{a0}';

/// A number that is written in groups.
pub fn whole(number: &str) -> String {
    number.chars().map(|letter| if letter == ' ' { NO_BREAK } else { letter }).collect()
}

pub fn keep_together(view: &mut View) {
    match view {
        View::Text(text) => keep(text),
        View::Element(element) => element.children.iter_mut().for_each(keep_together),
    }
}

/// In a plain loop: the steps of an iterator are calls where the module is built for size, and a table of cookies has ten thousand words.
fn keep(text: &mut String) {
    let bytes = text.as_bytes();
    let mut out = String::new();
    let (mut kept, mut word, mut at) = (0, 0, 0);
    while at < bytes.len() {
        if bytes[at] == b' ' {
            let last = word;
            word = at + 1;
            // What begins with two letters is no number, and nearly all words do; with 0xc3 begin æ, ø, å and their like.
            let letter =
                |at: usize| bytes.get(at).map_or(0, |byte| if *byte == 0xc3 { 2 } else { usize::from(byte.is_ascii_alphabetic()) });
            let is_word = letter(word) > 0 && letter(word + letter(word)) > 0;
            if !is_word && is_number(cut(text, word, text.len())) && LEADING.contains(&cut(text, last, at).trim_start_matches('(')) {
                out.push_str(cut(text, kept, at));
                out.push(NO_BREAK);
                kept = word;
            }
        }
        at += 1;
    }
    if kept > 0 {
        out.push_str(cut(text, kept, text.len()));
        *text = out;
    }
}

/// Whether the text begins with a number, or the single letter of a `litra`.
fn is_number(text: &str) -> bool {
    let word = text.split(' ').next().unwrap_or_default();
    let bare = word.trim_matches(|letter: char| !is_letter(letter) && !letter.is_ascii_digit());
    bare.starts_with(|letter: char| letter.is_ascii_digit()) || bare.chars().count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations() {
        let kept = |text: &str| {
            let mut text = text.to_owned();
            keep(&mut text);
            text
        };
        assert_eq!(
            kept("efter loven (databeskyttelsesforordningens artikel 6, stk. 1, litra f). Nr. et"),
            "efter loven (databeskyttelsesforordningens artikel\u{a0}6, stk.\u{a0}1, litra\u{a0}f). Nr. et"
        );
        assert_eq!(kept("(section 7(1) of it)"), "(section\u{a0}7(1) of it)");
        assert_eq!(kept("§ 12  og"), "§\u{a0}12  og");
    }
}
