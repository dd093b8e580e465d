//! Which way a language is written.

use super::View;

/// Languages written from right to left (Unicode CLDR), by their first subtag.
const RIGHT_TO_LEFT: [&str; 9] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ur", "yi"];

/// Whether text in the language begins at the right.
pub fn is_right_to_left(language: &str) -> bool {
    RIGHT_TO_LEFT.contains(&language.split('-').next().unwrap_or_default())
}

/// Sets apart what is not in the language: names, numbers and addresses keep their order within text that runs the other way (UAX #9,
/// left-to-right isolates).
pub fn set_apart(view: &mut View) {
    match view {
        View::Text(text) => {
            let is_foreign = text.chars().any(char::is_alphanumeric) && !text.chars().any(is_from_right);
            if is_foreign {
                *text = ["\u{2066}", text, "\u{2069}"].concat();
            }
        }
        View::Element(element) => element.children.iter_mut().for_each(set_apart),
    }
}

/// A letter of the Hebrew, Arabic, Syriac, Thaana or N'Ko script.
fn is_from_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::text;

    #[test]
    fn names_and_numbers_are_set_apart() {
        for (written, expected) in [
            ("_pk_id*", "\u{2066}_pk_id*\u{2069}"),
            ("+45 33 19 32 00", "\u{2066}+45 33 19 32 00\u{2069}"),
            ("عنوان IP", "عنوان IP"),
            (": ", ": "),
        ] {
            let mut view = text(written);
            set_apart(&mut view);
            assert_eq!(view, text(expected));
        }
    }
}
