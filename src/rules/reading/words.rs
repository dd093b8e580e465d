//! A text as words, each with the sentence and the clause it stands in.

use super::normalise::{composed, fold};
use crate::config::letters::{cut, is_letter, is_small};

/// How many words back a meaning reaches at most: reading stays linear even in one endless sentence.
const REACH: usize = 40;

/// Letters of a short word and its space: room for all words of a text, nearly always.
const LETTERS: usize = 5;

/// The words of a text.
pub struct Words<'t> {
    text: &'t str,
    lower: String,
    words: Vec<Word>,
}

#[derive(Debug, Clone, Copy)]
pub struct Word {
    /// The word in the text, as bytes.
    at: u32,
    end: u32,
    /// The word in lower case.
    lower: (u32, u32),
    /// The first byte of it.
    pub first: u8,
    pub sentence: u32,
    /// Counts on at each comma, colon, bracket and dash: never the same in two sentences.
    pub clause: u32,
}

impl<'t> Words<'t> {
    pub fn read(text: &'t str) -> Words<'t> {
        let mut words = Words { text, lower: String::with_capacity(text.len()), words: Vec::with_capacity(text.len() / LETTERS) };
        let mut open: Option<(usize, usize)> = None;
        let (mut sentence, mut clause) = (0, 0);
        let mut letters = text.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let next = letters.peek().map(|(_, next)| *next);
            if is_of_word(letter) || (open.is_some() && joins(letter, next)) {
                let (start, lower) = *open.get_or_insert((at, words.lower.len()));
                words.push(letter);
                if next.is_none() {
                    words.close((start, lower), at + letter.len_utf8(), sentence, clause);
                }
                continue;
            }
            if let Some(start) = open.take() {
                words.close(start, at, sentence, clause);
            }
            match letter {
                '§' | '&' | '+' => {
                    let lower = words.lower.len();
                    words.push(letter);
                    words.close((at, lower), at + letter.len_utf8(), sentence, clause);
                }
                '!' | '?' | '\n' | ';' => (sentence, clause) = (sentence + 1, clause + 1),
                '.' if ends_sentence(cut(text, at + 1, text.len())) => (sentence, clause) = (sentence + 1, clause + 1),
                ',' | ':' | '(' | ')' | '–' | '—' | '"' | '“' | '”' | '«' | '»' => clause += 1,
                _ => {}
            }
        }
        words
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn get(&self, index: usize) -> Option<Word> {
        self.words.get(index).copied()
    }

    /// The word in lower case; nothing behind the last.
    pub fn lower(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |word| cut(&self.lower, word.lower.0 as usize, word.lower.1 as usize))
    }

    /// The text from word `start` to before word `end`.
    pub fn between(&self, start: usize, end: usize) -> &'t str {
        match (self.words.get(start), self.words.get(end.wrapping_sub(1))) {
            (Some(first), Some(last)) => cut(self.text, first.at as usize, last.end as usize),
            _ => "",
        }
    }

    pub fn sentence(&self, index: usize) -> Option<u32> {
        Some(self.words.get(index)?.sentence)
    }

    pub fn same_sentence(&self, one: usize, other: usize) -> bool {
        matches!((self.get(one), self.get(other)), (Some(one), Some(other)) if one.sentence == other.sentence)
    }

    pub fn same_clause(&self, one: usize, other: usize) -> bool {
        matches!((self.get(one), self.get(other)), (Some(one), Some(other)) if one.clause == other.clause)
    }

    /// The first word of the sentence that word `index` stands in, or one [`REACH`] words before it.
    pub fn sentence_start(&self, index: usize) -> usize {
        let least = index.saturating_sub(REACH);
        (least..index).rev().find(|before| !self.same_sentence(*before, index)).map_or(least, |before| before + 1)
    }

    /// The first word of the clause that word `index` stands in, or one [`REACH`] words before it.
    pub fn clause_start(&self, index: usize) -> usize {
        let least = index.saturating_sub(REACH);
        (least..index).rev().find(|before| !self.same_clause(*before, index)).map_or(least, |before| before + 1)
    }

    fn push(&mut self, letter: char) {
        // Most letters are these, and every text is read.
        if letter.is_ascii_alphanumeric() {
            return self.lower.push(letter.to_ascii_lowercase());
        }
        match fold(letter) {
            Some(letter) => self.lower.push(letter),
            None => {
                // A mark over the letter before it.
                if let Some(one) = self.lower.chars().next_back().and_then(|last| composed(last, letter)) {
                    self.lower.pop();
                    self.lower.push(one);
                }
            }
        }
    }

    fn close(&mut self, (at, lower): (usize, usize), end: usize, sentence: u32, clause: u32) {
        if let Some(first) = self.lower.as_bytes().get(lower).copied() {
            self.words.push(Word {
                at: at as u32,
                end: end as u32,
                lower: (lower as u32, self.lower.len() as u32),
                first,
                sentence,
                clause,
            });
        }
    }
}

/// How many words a text has.
#[cfg(feature = "tools")]
pub fn count(text: &str) -> usize {
    Words::read(text).len()
}

fn is_alphanumeric(letter: char) -> bool {
    is_letter(letter) || letter.is_ascii_digit()
}

fn is_of_word(letter: char) -> bool {
    is_alphanumeric(letter) || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{300}'..='\u{36f}')
}

/// What belongs to a word only between its letters: `e-mail`, `don't`, `m.v`, `95/46`.
fn joins(letter: char, next: Option<char>) -> bool {
    match letter {
        '-' | '\'' | '\u{2019}' | '\u{2010}' | '\u{2011}' | '@' => next.is_some_and(is_alphanumeric),
        '.' => next.is_some_and(|next| is_small(next) || next.is_ascii_digit()),
        '/' => next.is_some_and(|next| next.is_ascii_digit()),
        _ => false,
    }
}

/// A full stop ends a sentence, unless it ends an abbreviation: then a small letter or a number follows.
fn ends_sentence(rest: &str) -> bool {
    let next = rest.chars().find(|letter| !letter.is_whitespace() && !matches!(letter, '"' | '\'' | '”' | '»' | ')'));
    next.is_none_or(|next| !is_small(next) && !next.is_ascii_digit() && !matches!(next, '§' | ','))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, u32)> {
        let words = Words::read(text);
        (0..words.len()).map(|index| (words.lower(index).to_owned(), words.words[index].sentence)).collect()
    }

    #[test]
    fn words_and_sentences() {
        let text = "Nyheder m.v. om e-mail, jf. § 6, stk. 1. Det\u{a0}er slut! A\u{30a}rhus";
        let words: Vec<(String, u32)> = read(text);
        let expected =
            [("nyheder", 0), ("m.v", 0), ("om", 0), ("e-mail", 0), ("jf", 0), ("§", 0), ("6", 0), ("stk", 0), ("1", 0), ("det", 1)];
        assert_eq!(words[..10], expected.map(|(word, sentence)| (word.to_owned(), sentence)));
        assert_eq!(words.last(), Some(&("århus".to_owned(), 2)));
    }

    #[test]
    fn said_as_written() {
        let words = Words::read("Du kan – altid – TRÆKKE dig!");
        assert_eq!(words.between(1, 4), "kan – altid – TRÆKKE");
        assert_eq!(words.between(3, 3), "");
        assert_eq!(words.between(9, 12), "");
    }
}
