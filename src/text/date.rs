//! Dates in words: `21. november 2026`, `21 November 2026`.

use super::Words;
use super::number::plain;
use super::say;
use crate::config::form::Date;

impl Words<'_> {
    pub fn date(&self, date: Date) -> String {
        let month = self.label("month", &plain(date.month)).unwrap_or_default();
        self.date_in_words(say::DateInWords { day: &plain(date.day), month: &month, year: &plain(date.year) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_words() {
        let date = Date::read("2026-11-21").expect("a date");
        assert_eq!(Words::of("da").date(date), "21. november 2026");
        assert_eq!(Words::of("en").date(date), "21 November 2026");
    }
}
