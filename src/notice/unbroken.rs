//! Keeps citations on one line: no break between `§` and its number, nor in `stk. 1` or `litra a`.

use crate::config::letters::is_letter;
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
        View::Text(text) if text.contains(' ') => *text = kept(text),
        View::Text(_) => {}
        View::Element(element) => element.children.iter_mut().for_each(keep_together),
    }
}

fn kept(text: &str) -> String {
    let mut out = String::new();
    let mut last = "";
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            let belongs = LEADING.contains(&last.trim_start_matches('(')) && is_number(word);
            out.push(if belongs { NO_BREAK } else { ' ' });
        }
        out.push_str(word);
        last = word;
    }
    out
}

/// A number, or the single letter of a `litra`.
fn is_number(word: &str) -> bool {
    let bare = word.trim_matches(|letter: char| !is_letter(letter) && !letter.is_ascii_digit());
    bare.starts_with(|letter: char| letter.is_ascii_digit()) || bare.chars().count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations() {
        assert_eq!(
            kept("efter loven (databeskyttelsesforordningens artikel 6, stk. 1, litra f). Nr. et"),
            "efter loven (databeskyttelsesforordningens artikel\u{a0}6, stk.\u{a0}1, litra\u{a0}f). Nr. et"
        );
        assert_eq!(kept("(section 7(1) of it)"), "(section\u{a0}7(1) of it)");
        assert_eq!(kept("§ 12  og"), "§\u{a0}12  og");
    }
}
