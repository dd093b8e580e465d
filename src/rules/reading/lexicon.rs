//! What sequences of words mean: data files, some per language, in groups.
//!
//! A line is a sequence of words. `stem*`, `*end` and `*part*` stand for any word that begins, ends or goes so; `a|b` for
//! one of them; `!a` says that the next word is not `a`; `..` stands for up to three words and `...` for up to eight;
//! `^` is the beginning of a sentence and `$` its end. A match stays within one sentence. `[name]` begins a group, or goes on
//! with it: visitors download the common ways to say a thing, in the language of the page; the tools know more of them, in all
//! languages. A line with `#` is for the reader of the file: build.rs leaves it out.

use std::sync::OnceLock;

use super::words::Words;
use crate::config::letters::holds;

/// The lexicon of a language, if there is one. A region makes no difference: `en-GB` is read as `en`.
pub fn of(language: &str) -> Option<&'static Lexicon> {
    let place = place(language)?;
    #[cfg(feature = "tools")]
    return Some(READ[place].get_or_init(|| Lexicon::read(TEXTS[place])));
    #[cfg(not(feature = "tools"))]
    READ[place].get()
}

/// Takes the lexicon of a language that a page has fetched: before, its texts cannot be read.
#[cfg(not(feature = "tools"))]
pub fn bring(language: &str, text: &'static str) {
    if let Some(place) = place(language) {
        READ[place].get_or_init(|| Lexicon::read(&[text]));
    }
}

static READ: [OnceLock<Lexicon>; 2] = [const { OnceLock::new() }; 2];

fn place(language: &str) -> Option<usize> {
    ["da", "en"].into_iter().position(|known| language.split('-').next() == Some(known))
}

/// The groups of one language.
pub struct Lexicon(Vec<(&'static str, Group)>);

/// Sequences of words that mean the same.
#[derive(Default)]
pub struct Group {
    sequences: Vec<Sequence>,
    /// Which letters any of them may begin with.
    letters: u32,
}

/// Where a sequence of words stands: from word `start` to before word `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    pub start: usize,
    pub end: usize,
}

struct Sequence {
    parts: Vec<Part>,
    /// Which letters the first word may begin with, as a set of the letters' last five bits: most words are passed over.
    letters: u32,
}

enum Part {
    Word(Vec<Form>),
    Not(Vec<Form>),
    Gap(usize),
    Start,
    End,
}

/// One of the words that a part stands for.
enum Form {
    Whole(&'static str),
    Begins(&'static str),
    Ends(&'static str),
    Has(&'static str),
}

static EMPTY: Group = Group { sequences: Vec::new(), letters: 0 };

impl Lexicon {
    fn read(texts: &[&'static str]) -> Lexicon {
        let mut groups: Vec<(&'static str, Group)> = Vec::new();
        // Sorted by name, as it grows: a sort is kilobytes.
        let mut place = 0;
        for line in texts.iter().flat_map(|text| text.lines()) {
            if let Some(name) = line.strip_prefix('[') {
                let name = name.strip_suffix(']').unwrap_or(name);
                place = groups.partition_point(|(known, _)| *known < name);
                if groups.get(place).is_none_or(|(known, _)| *known != name) {
                    groups.insert(place, (name, Group::default()));
                }
            } else if let (false, Some((_, group))) = (line.is_empty(), groups.get_mut(place)) {
                group.add(Sequence::read(line));
            }
        }
        Lexicon(groups)
    }

    pub fn group(&self, name: &str) -> &Group {
        self.0.binary_search_by_key(&name, |(known, _)| known).map_or(&EMPTY, |index| &self.0[index].1)
    }

    /// The groups whose names begin with `prefix`, with the rest of their names.
    pub fn groups(&self, prefix: &str) -> impl Iterator<Item = (&'static str, &Group)> {
        self.0.iter().filter_map(move |(name, group)| Some((name.strip_prefix(prefix)?, group)))
    }
}

impl Group {
    fn add(&mut self, sequence: Sequence) {
        self.letters |= sequence.letters;
        self.sequences.push(sequence);
    }

    /// All matches, in the order of the text.
    pub fn matches<'m>(&'m self, words: &'m Words<'m>) -> Matches<'m> {
        Matches { group: self, words, start: 0, sequence: 0 }
    }

    /// Whether a match begins at word `index`.
    pub fn has(&self, words: &Words<'_>, index: usize) -> bool {
        let mut sequence = 0;
        self.at(words, index, &mut sequence).is_some()
    }

    /// The next match that begins at word `start`, from a sequence on.
    fn at(&self, words: &Words<'_>, start: usize, sequence: &mut usize) -> Option<Match> {
        let bit = words.get(start).map_or(0, |word| bit_of(word.first));
        if self.letters & bit == 0 {
            return None;
        }
        while let Some(next) = self.sequences.get(*sequence) {
            *sequence += 1;
            if next.letters & bit != 0
                && let Some(end) = ends(&next.parts, words, start, start)
            {
                return Some(Match { start, end });
            }
        }
        None
    }
}

/// Goes through the matches of a group.
pub struct Matches<'m> {
    group: &'m Group,
    words: &'m Words<'m>,
    start: usize,
    sequence: usize,
}

impl Iterator for Matches<'_> {
    type Item = Match;

    fn next(&mut self) -> Option<Match> {
        while self.start < self.words.len() {
            if let Some(found) = self.group.at(self.words, self.start, &mut self.sequence) {
                return Some(found);
            }
            (self.start, self.sequence) = (self.start + 1, 0);
        }
        None
    }
}

impl Sequence {
    fn read(line: &'static str) -> Sequence {
        let parts: Vec<Part> = line.split_whitespace().map(Part::read).collect();
        let first = parts.iter().find_map(|part| match part {
            Part::Word(forms) => Some(forms),
            _ => None,
        });
        let letters = first.into_iter().flatten().map(|form| match form {
            Form::Whole(word) | Form::Begins(word) => word.bytes().next().map_or(u32::MAX, bit_of),
            Form::Ends(_) | Form::Has(_) => u32::MAX,
        });
        Sequence { letters: letters.fold(0, |letters, bit| letters | bit), parts }
    }
}

impl Part {
    fn read(part: &'static str) -> Part {
        match part {
            "..." => Part::Gap(8),
            ".." => Part::Gap(3),
            "^" => Part::Start,
            "$" => Part::End,
            _ => part.strip_prefix('!').map_or_else(|| Part::Word(forms(part)), |part| Part::Not(forms(part))),
        }
    }
}

fn forms(part: &'static str) -> Vec<Form> {
    let form = |one: &'static str| match (one.strip_prefix('*'), one.strip_suffix('*')) {
        (Some(part), Some(_)) => Form::Has(part.strip_suffix('*').unwrap_or(part)),
        (Some(end), None) => Form::Ends(end),
        (None, Some(stem)) => Form::Begins(stem),
        (None, None) => Form::Whole(one),
    };
    part.split('|').map(form).collect()
}

fn bit_of(byte: u8) -> u32 {
    1 << (byte & 31)
}

/// Where a sequence that begins with `parts` at word `at` ends.
fn ends(parts: &[Part], words: &Words<'_>, start: usize, at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    let inside = |index: usize| index == start || words.same_sentence(start, index);
    match part {
        Part::Word(word) => (at < words.len() && inside(at) && fits(word, words.lower(at))).then(|| ends(rest, words, start, at + 1))?,
        Part::Not(word) => (at >= words.len() || !inside(at) || !fits(word, words.lower(at))).then(|| ends(rest, words, start, at))?,
        Part::Start => (at == 0 || !words.same_sentence(at - 1, at)).then(|| ends(rest, words, start, at))?,
        Part::End => (at >= words.len() || at > start && !words.same_sentence(at - 1, at)).then(|| ends(rest, words, start, at))?,
        Part::Gap(most) => (at..=at + most)
            .take_while(|next| *next <= words.len() && (*next == at || inside(*next - 1)))
            .find_map(|next| ends(rest, words, start, next)),
    }
}

/// Whether one of the forms fits a word.
fn fits(forms: &[Form], word: &str) -> bool {
    forms.iter().any(|form| match form {
        Form::Whole(whole) => word == *whole,
        Form::Begins(stem) => word.starts_with(stem),
        Form::Ends(end) => word.ends_with(end),
        Form::Has(part) => holds(word, part),
    })
}

#[cfg(feature = "tools")]
macro_rules! texts {
    ($language:literal) => {
        &[
            include_str!(concat!(env!("OUT_DIR"), "/lexicon.visitors.", $language, ".txt")),
            include_str!(concat!(env!("OUT_DIR"), "/lexicon.tools.", $language, ".txt")),
            include_str!(concat!(env!("OUT_DIR"), "/lexicon.more.", $language, ".txt")),
        ]
    };
}

#[cfg(feature = "tools")]
static TEXTS: [&[&str]; 2] = [texts!("da"), texts!("en")];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &'static str, text: &str) -> bool {
        let mut group = Group::default();
        group.add(Sequence::read(line));
        group.matches(&Words::read(text)).next().is_some()
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
    }

    #[test]
    fn both_languages_have_the_same_groups() {
        let names = |lexicon: &Lexicon| {
            let mut names: Vec<&str> = lexicon.0.iter().map(|(name, _)| *name).collect();
            names.sort_unstable();
            names
        };
        let [da, en] = ["da", "en-GB"].map(|language| of(language).expect("there is one"));
        assert_eq!(names(da), names(en));
        assert!(da.0.iter().chain(&en.0).all(|(_, group)| !group.sequences.is_empty()));
    }
}
