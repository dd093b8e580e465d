//! Lists in words: `navn, e-mail og telefonnummer`.

use super::{Words, say};
use crate::config::letters::holds;
#[cfg(feature = "notice")]
use crate::config::letters::upper;

impl Words<'_> {
    /// Joins phrases; the last two with "og" or "and", or with "samt" where one of them has an "og" of its own.
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
                let last = last.as_ref();
                let and = self.and(say::And { first: "", last: "" });
                let twice = items.iter().any(|item| holds(item.as_ref(), &and));
                if twice { self.and_also(say::AndAlso { first: &head, last }) } else { self.and(say::And { first: &head, last }) }
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
        assert_eq!(danish.list(&["løn", "vagter og fravær", "skattekort"]), "løn, vagter og fravær samt skattekort");
        assert_eq!(Words::of("en").list(&["a", "b"]), "a and b");
        assert_eq!(Words::of("en").list(&["a", "b and c"]), "a, and b and c");
        #[cfg(feature = "notice")]
        assert_eq!(capitalised("økonomi"), "Økonomi");
    }
}
