//! What sequences of words mean: data files, some per language, in groups.
//!
//! A line is a sequence of words. `stem*`, `*end` and `*part*` stand for any word that begins, ends or goes so; `a|b` for
//! one of them; `!a` says that the next word is not `a`; `..` stands for up to three words and `...` for up to eight, and
//! `..!a` for as many that are not `a`; `^` is the beginning of a sentence and `$` its end. A match stays within one sentence.
//!
//! `[name]` begins a group, or goes on with it; `[@name]` is a class of words, which `@name` stands for below it: build.rs
//! writes it out. Visitors download the common ways to say a thing, in the language of the page; the tools know more of them,
//! in all languages. A line with `#` is for the reader of the file: build.rs leaves it out. What is read here has the groups in the
//! order of [`Group`], an empty line behind each, commas between the words of a sequence and spaces between alternatives.

use std::sync::OnceLock;

use super::words::Words;
use crate::config::letters::{holds, pieces};

include!(concat!(env!("OUT_DIR"), "/groups.rs"));

/// The lexicon of a language, if there is one. A region makes no difference: `en-GB` is read as `en`.
pub fn of(language: &str) -> Option<&'static Lexicon> {
    let place = place(language)?;
    #[cfg(feature = "tools")]
    return Some(READ[place].get_or_init(|| Lexicon::read(TEXTS[place], |_| true)));
    #[cfg(not(feature = "tools"))]
    READ[place].get()
}

/// The groups about the law alone: every text of a file is asked about them, and many about nothing else.
#[cfg(feature = "tools")]
pub fn of_law(language: &str) -> Option<&'static Lexicon> {
    static READ: [OnceLock<Lexicon>; 2] = [const { OnceLock::new() }; 2];
    let place = place(language)?;
    Some(READ[place].get_or_init(|| Lexicon::read(TEXTS[place], |group| LAW.iter().any(|law| *law as usize == group))))
}

#[cfg(feature = "tools")]
const LAW: [Group; 4] = [Group::Former, Group::Moved, Group::Obsolete, Group::OldAddress];

/// Takes the lexicon of a language that a page has fetched: before, its texts cannot be read.
#[cfg(not(feature = "tools"))]
pub fn bring(language: &str, text: &'static str) {
    if let Some(place) = place(language) {
        READ[place].get_or_init(|| Lexicon::read(text, |_| true));
    }
}

static READ: [OnceLock<Lexicon>; 2] = [const { OnceLock::new() }; 2];

/// Where the lexicon of a language stands among them.
pub fn place(language: &str) -> Option<usize> {
    match pieces(language, b'-').next()? {
        "da" => Some(0),
        "en" => Some(1),
        _ => None,
    }
}

/// The groups of one language.
pub struct Lexicon {
    sequences: Vec<Sequence>,
    /// By how the first word begins, and behind them by how it ends: each form of it, and its sequence. A text is read once for
    /// all groups.
    starts: Vec<Vec<Start>>,
    /// Those that may begin with any word.
    anywhere: Vec<Start>,
}

#[derive(Clone, Copy)]
struct Start {
    form: Form,
    sequence: u32,
}

/// What a text says: the places of each group's sequences, in the order of the text.
pub struct Meanings {
    groups: Vec<Vec<Match>>,
}

/// Where a sequence of words stands: from word `start` to before word `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    pub start: usize,
    pub end: usize,
}

struct Sequence {
    group: usize,
    parts: Vec<Part>,
}

enum Part {
    Word(Forms),
    Not(Forms),
    /// So many words at most, and none of these.
    Gap(usize, Forms),
    Start,
    End,
}

/// The words that a part stands for.
#[derive(Default)]
struct Forms {
    forms: Vec<Form>,
    /// Which letters they may begin with, or end with: most words are passed over. A set of the letters' last five bits.
    first: u32,
    last: u32,
}

/// One of the words that a part stands for.
#[derive(Clone, Copy)]
enum Form {
    Whole(&'static str),
    Begins(&'static str),
    Ends(&'static str),
    Has(&'static str),
}

impl Lexicon {
    fn read(text: &'static str, wanted: fn(usize) -> bool) -> Lexicon {
        let mut lexicon = Lexicon { sequences: Vec::new(), starts: many(2 * SHELVES), anywhere: Vec::new() };
        let mut group = 0;
        for line in pieces(text, b'\n') {
            if line.is_empty() {
                group += 1;
            } else if wanted(group) {
                lexicon.add(group, line);
            }
        }
        lexicon
    }

    fn add(&mut self, group: usize, line: &'static str) {
        let mut parts = Vec::new();
        pieces(line, b',').for_each(|part| parts.push(part_of(part)));
        let sequence = self.sequences.len() as u32;
        for part in &parts {
            let Part::Word(forms) = part else { continue };
            for form in &forms.forms {
                let start = Start { form: *form, sequence };
                match *form {
                    Form::Whole(word) => self.starts[shelf(word.bytes())].push(start),
                    Form::Begins(stem) if stem.len() > 1 => self.starts[shelf(stem.bytes())].push(start),
                    Form::Ends(end) if end.len() > 1 => self.starts[SHELVES + shelf(end.bytes().rev())].push(start),
                    _ => self.anywhere.push(start),
                }
            }
            break;
        }
        self.sequences.push(Sequence { group, parts });
    }

    /// Reads all that the words say.
    pub fn meanings(&self, words: &Words) -> Meanings {
        let mut groups = many(GROUPS);
        for at in 0..words.len() {
            let word = words.lower(at);
            let mut last = u32::MAX;
            let shelves = [&self.starts[shelf(word.bytes())], &self.starts[SHELVES + shelf(word.bytes().rev())], &self.anywhere];
            for start in shelves.iter().copied().flatten() {
                // Two forms of one sequence may fit.
                if start.sequence == last || !fits(&start.form, word) {
                    continue;
                }
                last = start.sequence;
                let sequence = &self.sequences[start.sequence as usize];
                if let (Some(end), Some(group)) = (ends(&sequence.parts, words, at, at), groups.get_mut(sequence.group)) {
                    group.push(Match { start: at, end });
                }
            }
        }
        Meanings { groups }
    }
}

impl Meanings {
    /// The places that say something of `group`.
    pub fn of(&self, group: Group) -> &[Match] {
        self.groups.get(group as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether one begins at word `index`.
    pub fn has(&self, group: Group, index: usize) -> bool {
        self.of(group).binary_search_by_key(&index, |found| found.start).is_ok()
    }
}

/// So many empty lists. `vec!` would copy the first, with code that copies what is in it.
fn many<T>(count: usize) -> Vec<Vec<T>> {
    let mut all = Vec::new();
    (0..count).for_each(|_| all.push(Vec::new()));
    all
}

/// Shelves for words by two letters: of each letter five bits.
const SHELVES: usize = 1 << 10;

fn shelf(letters: impl Iterator<Item = u8>) -> usize {
    let mut letters = letters.map(|byte| usize::from(byte & 31));
    letters.next().unwrap_or(0) << 5 | letters.next().unwrap_or(0)
}

/// Where a sequence that begins with `parts` at word `at` ends.
fn ends(parts: &[Part], words: &Words, start: usize, at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    let inside = |index: usize| index == start || words.same_sentence(start, index);
    match part {
        // The first word is known to fit.
        Part::Word(word) => {
            (at == start || at < words.len() && inside(at) && word.fit(words.lower(at))).then(|| ends(rest, words, start, at + 1))?
        }
        Part::Not(word) => (at >= words.len() || !inside(at) || !word.fit(words.lower(at))).then(|| ends(rest, words, start, at))?,
        Part::Start => (at == 0 || !words.same_sentence(at - 1, at)).then(|| ends(rest, words, start, at))?,
        Part::End => (at >= words.len() || at > start && !words.same_sentence(at - 1, at)).then(|| ends(rest, words, start, at))?,
        Part::Gap(most, but) => {
            for next in at..=at + most {
                if next > at && (next > words.len() || !inside(next - 1) || but.fit(words.lower(next - 1))) {
                    break;
                }
                if let Some(end) = ends(rest, words, start, next) {
                    return Some(end);
                }
            }
            None
        }
    }
}

fn part_of(part: &'static str) -> Part {
    let gap = |most, but: &'static str| Part::Gap(most, but.strip_prefix("!").map_or_else(Forms::default, Forms::read));
    match part {
        "^" => Part::Start,
        "$" => Part::End,
        _ => match (part.strip_prefix("..."), part.strip_prefix(".."), part.strip_prefix("!")) {
            (Some(but), ..) => gap(8, but),
            (None, Some(but), _) => gap(3, but),
            (None, None, Some(not)) => Part::Not(Forms::read(not)),
            (None, None, None) => Part::Word(Forms::read(part)),
        },
    }
}

impl Forms {
    fn read(part: &'static str) -> Forms {
        let mut all = Forms::default();
        for one in pieces(part, b' ') {
            let bit = |letter: Option<u8>| letter.map_or(u32::MAX, |letter| 1 << (letter & 31));
            let form = match (one.strip_prefix("*"), one.strip_suffix("*")) {
                (Some(part), Some(_)) => Form::Has(part.strip_suffix("*").unwrap_or(part)),
                (Some(end), None) => Form::Ends(end),
                (None, Some(stem)) => Form::Begins(stem),
                (None, None) => Form::Whole(one),
            };
            match form {
                Form::Whole(word) | Form::Begins(word) => all.first |= bit(word.bytes().next()),
                Form::Ends(end) => all.last |= bit(end.bytes().next_back()),
                Form::Has(_) => all.last = u32::MAX,
            }
            all.forms.push(form);
        }
        all
    }

    fn fit(&self, word: &str) -> bool {
        let bit = |letter: Option<u8>| 1 << (letter.unwrap_or(0) & 31);
        let may = self.first & bit(word.bytes().next()) | self.last & bit(word.bytes().next_back());
        may != 0 && self.forms.iter().any(|form| fits(form, word))
    }
}

fn fits(form: &Form, word: &str) -> bool {
    match form {
        Form::Whole(whole) => word == *whole,
        Form::Begins(stem) => word.starts_with(stem),
        Form::Ends(end) => word.ends_with(end),
        Form::Has(part) => holds(word, part),
    }
}

#[cfg(feature = "tools")]
static TEXTS: [&str; 2] =
    [include_str!(concat!(env!("OUT_DIR"), "/lexicon.da.txt")), include_str!(concat!(env!("OUT_DIR"), "/lexicon.en.txt"))];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &'static str, text: &str) -> bool {
        let line = line.replace(' ', ",").replace('|', " ").leak();
        !Lexicon::read(line, |_| true).meanings(&Words::read(text)).of(Group::Not).is_empty()
    }

    #[test]
    fn sequences() {
        assert!(found("træk* .. tilbage", "Du kan trække dit samtykke tilbage."));
        assert!(!found("træk* .. tilbage", "Vi trækker. Kom tilbage."));
        assert!(found("*statistik|analyse !af", "Webstatistik"));
        assert!(!found("analyse !af", "Analyse af blod"));
        assert!(found("^ ok|okay $", "OK"));
        assert!(!found("^ ok|okay $", "OK, jeg giver samtykke"));
        assert!(found("a ... b", "a 1 2 3 4 5 6 7 8 b"));
        assert!(!found("a ... b", "a 1 2 3 4 5 6 7 8 9 b"));
        assert!(found("for *ø*", "for at gøre: for brød"));
        assert!(found("vis ..!ikke|ej annoncer", "vis dig mange annoncer"));
        assert!(!found("vis ..!ikke|ej annoncer", "vis dig ikke annoncer"));
    }

    #[test]
    fn both_languages_have_the_same_groups() {
        for read in [of, of_law] {
            let says = ["da", "en-GB"].map(|language| {
                let sequences = &read(language).expect("there is one").sequences;
                (0..GROUPS).map(|group| sequences.iter().any(|sequence| sequence.group == group)).collect::<Vec<_>>()
            });
            assert_eq!(says[0], says[1]);
            assert!(says[0].contains(&true));
        }
        assert!(of("da").expect("there is one").sequences.iter().all(|sequence| sequence.group < GROUPS));
    }
}
