//! A text as words, each with the sentence and the clause it stands in.

use super::normalise::{composed, fold};
use crate::config::letters::{cut, is_letter, is_small};

/// How many words back a meaning reaches at most: reading stays linear even in one endless sentence.
const REACH: usize = 40;

/// Letters of a short word and its space: room for all words of a text, nearly always.
const LETTERS: usize = 5;

/// The words of a text.
pub struct Words {
    lower: String,
    words: Vec<Word>,
}

#[derive(Debug, Clone, Copy)]
pub struct Word {
    /// The word in the text, as bytes.
    pub at: u32,
    pub end: u32,
    /// The word in lower case.
    lower: (u32, u32),
    pub sentence: u32,
    /// Counts on at each comma, colon, bracket and dash: never the same in two sentences.
    pub clause: u32,
}

impl Words {
    pub fn read(text: &str) -> Words {
        let mut words = Words { lower: String::with_capacity(text.len()), words: Vec::with_capacity(text.len() / LETTERS) };
        walk(text, &mut words);
        words
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Where the letters of the next word begin.
    fn read_to(&self) -> u32 {
        self.words.last().map_or(0, |last| last.lower.1)
    }

    pub fn get(&self, index: usize) -> Option<Word> {
        self.words.get(index).copied()
    }

    /// The word in lower case; nothing behind the last.
    pub fn lower(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |word| cut(&self.lower, word.lower.0 as usize, word.lower.1 as usize))
    }

    /// The part of `text`, which these are the words of, from word `start` to before word `end`.
    pub fn between<'t>(&self, text: &'t str, start: usize, end: usize) -> &'t str {
        match (self.words.get(start), self.words.get(end.wrapping_sub(1))) {
            (Some(first), Some(last)) => cut(text, first.at as usize, last.end as usize),
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
}

/// What is done with the words of a text as they pass.
trait Walker {
    /// Letters of a word: `a` to `z`, large and small, and digits.
    fn plain(&mut self, letters: &str);
    /// Another letter of a word.
    fn letter(&mut self, letter: char);
    /// The end of the word that stands at these bytes.
    fn word(&mut self, at: usize, end: usize, sentence: u32, clause: u32);
}

/// Goes through a text once.
fn walk(text: &str, walker: &mut impl Walker) {
    let mut open: Option<usize> = None;
    let (mut sentence, mut clause) = (0, 0);
    let mut at = 0;
    loop {
        // Most letters are these, and every text is read.
        let from = at;
        while text.as_bytes().get(at).is_some_and(u8::is_ascii_alphanumeric) {
            at += 1;
        }
        if at > from {
            open.get_or_insert(from);
            walker.plain(cut(text, from, at));
        }
        // And most words end so.
        if text.as_bytes().get(at) == Some(&b' ') {
            if let Some(start) = open.take() {
                walker.word(start, at, sentence, clause);
            }
            at += 1;
            continue;
        }
        let mut letters = cut(text, at, text.len()).chars();
        let Some(letter) = letters.next() else { break };
        let here = at;
        at += letter.len_utf8();
        if is_of_word(letter) || (open.is_some() && joins(letter, letters.clone().next())) {
            open.get_or_insert(here);
            walker.letter(letter);
            continue;
        }
        if let Some(start) = open.take() {
            walker.word(start, here, sentence, clause);
        }
        match letter {
            '§' | '&' | '+' => {
                walker.letter(letter);
                walker.word(here, at, sentence, clause);
            }
            '!' | '?' | '\n' | ';' => (sentence, clause) = (sentence + 1, clause + 1),
            '.' if ends_sentence(letters.as_str()) => (sentence, clause) = (sentence + 1, clause + 1),
            ',' | ':' | '(' | ')' | '–' | '—' | '"' | '“' | '”' | '«' | '»' => clause += 1,
            _ => {}
        }
    }
    if let Some(start) = open {
        walker.word(start, text.len(), sentence, clause);
    }
}

impl Walker for Words {
    fn plain(&mut self, letters: &str) {
        let start = self.lower.len();
        self.lower.push_str(letters);
        if let Some(lower) = self.lower.get_mut(start..) {
            lower.make_ascii_lowercase();
        }
    }

    fn letter(&mut self, letter: char) {
        match fold(letter) {
            Some(letter) => self.lower.push(letter),
            None => {
                // A mark over the letter before it.
                let word = cut(&self.lower, self.read_to() as usize, self.lower.len());
                if let Some(one) = word.chars().next_back().and_then(|last| composed(last, letter)) {
                    self.lower.pop();
                    self.lower.push(one);
                }
            }
        }
    }

    fn word(&mut self, at: usize, end: usize, sentence: u32, clause: u32) {
        let lower = self.read_to();
        // What has no letter that is seen is no word.
        if lower < self.lower.len() as u32 {
            self.words.push(Word { at: at as u32, end: end as u32, lower: (lower, self.lower.len() as u32), sentence, clause });
        }
    }
}

/// What the readability of a text is made of: numbers of words, of long ones, and of sentences.
#[cfg(feature = "tools")]
#[derive(Debug, Default, Clone, Copy)]
pub struct Measure {
    pub words: usize,
    long: usize,
    sentences: usize,
    /// Letters of the word that is open.
    letters: usize,
    /// The sentence of the last word.
    sentence: Option<u32>,
}

#[cfg(feature = "tools")]
impl Measure {
    pub fn of(text: &str) -> Measure {
        let mut measure = Measure::default();
        walk(text, &mut measure);
        measure
    }

    /// Björnsson's readability index: words per sentence, and long words (more than six letters) in percent.
    pub fn lix(self) -> u32 {
        let share = |part: usize, whole: usize| (part + whole / 2).checked_div(whole).unwrap_or(0);
        (share(self.words, self.sentences) + share(100 * self.long, self.words)) as u32
    }
}

#[cfg(feature = "tools")]
impl Walker for Measure {
    fn plain(&mut self, letters: &str) {
        self.letters += letters.len();
    }

    fn letter(&mut self, letter: char) {
        self.letters += usize::from(fold(letter).is_some());
    }

    fn word(&mut self, _: usize, _: usize, sentence: u32, _: u32) {
        let letters = core::mem::take(&mut self.letters);
        if letters > 0 {
            self.words += 1;
            self.long += usize::from(letters > 6);
            self.sentences += usize::from(self.sentence.replace(sentence) != Some(sentence));
        }
    }
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
    fn readability() {
        let measure = Measure::of("Vi sender nyhedsbreve. Du kan altid fremelde dig!\nSlut");
        assert_eq!((measure.words, measure.long, measure.sentences), (9, 2, 3));
        assert_eq!(measure.lix(), 3 + 22);
        assert_eq!(Measure::of("… – !").lix(), 0);
    }

    #[test]
    fn said_as_written() {
        let text = "Du kan – altid – TRÆKKE dig!";
        let words = Words::read(text);
        assert_eq!(words.between(text, 1, 4), "kan – altid – TRÆKKE");
        assert_eq!(words.between(text, 3, 3), "");
        assert_eq!(words.between(text, 9, 12), "");
    }
}
