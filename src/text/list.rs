//! Lists in words: `navn, e-mail og telefonnummer`.

use super::{Words, say};
#[cfg(feature = "notice")]
use crate::config::letters::upper;

impl Words<'_> {
    /// Joins phrases; the last two with "og" or "and".
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [first @ .., last] => {
                let mut head = String::new();
                for (index, item) in first.iter().enumerate() {
                    if index > 0 {
                        head.push_str(", ");
                    }
                    head.push_str(item.as_ref());
                }
                self.and(say::And { first: &head, last: last.as_ref() })
            }
        }
    }
}

/// The text with a capital first letter, where a phrase stands alone in a table or list.
#[cfg(feature = "notice")]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| core::iter::once(upper(first)).chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins() {
        let danish = Words::of("da");
        assert_eq!(danish.list::<&str>(&[]), "");
        assert_eq!(danish.list(&["navn"]), "navn");
        assert_eq!(danish.list(&["navn", "alder"]), "navn og alder");
        assert_eq!(danish.list(&["navn", "alder", "køn"]), "navn, alder og køn");
        assert_eq!(Words::of("en").list(&["a", "b"]), "a and b");
        #[cfg(feature = "notice")]
        assert_eq!(capitalised("økonomi"), "Økonomi");
    }
}
