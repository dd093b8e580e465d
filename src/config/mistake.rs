//! What can be wrong with the form of a configuration: never what the law asks for, which is a finding of a rule.

use super::form::Form;
use super::known::Known;
use super::shape::Kind;
use super::table::Shape;

/// One mistake of form and where it stands.
#[derive(Debug)]
pub struct Mistake {
    /// Byte offset in the file.
    pub at: u32,
    pub slip: Slip,
}

#[derive(Debug)]
pub enum Slip {
    /// Not JSON here: what was expected (a character, or `value`, `name`, `end`, `quotes`, `escape`, `depth`).
    Syntax(&'static str),
    UnknownField {
        name: String,
        nearest: Option<&'static str>,
    },
    WrongType(Shape),
    UnknownWord {
        word: String,
        nearest: Option<&'static str>,
        words: Known,
    },
    Malformed(Form),
    /// The same name twice in one object.
    Duplicate(String),
    DuplicateId {
        kind: Kind,
        id: String,
    },
    Dangling {
        kind: Kind,
        id: String,
        nearest: Option<String>,
    },
    /// An object that others refer to has no `id`.
    MissingId,
}

impl Slip {
    /// The mistake's name: stable, for programs and for the console of a page.
    pub fn code(&self) -> &'static str {
        match self {
            Slip::Syntax(_) => "syntax",
            Slip::UnknownField { .. } => "unknown-field",
            Slip::WrongType(_) => "wrong-type",
            Slip::UnknownWord { .. } => "unknown-word",
            Slip::Malformed(_) => "malformed",
            Slip::Duplicate(_) => "duplicate-field",
            Slip::DuplicateId { .. } => "duplicate-id",
            Slip::Dangling { .. } => "dangling-id",
            Slip::MissingId => "missing-id",
        }
    }
}

/// The name nearest to `word`, if one is near enough to be meant: at most a third of its letters differ.
/// Visitors are told where a mistake stands, and the tools what was meant.
pub fn nearest<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    if cfg!(not(feature = "tools")) {
        return None;
    }
    let limit = word.chars().count() / 3 + 1;
    names
        .map(|name| (distance(word, name), name))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, _)| *distance <= limit)
        .map(|(_, name)| name)
}

/// Edit distance without regard to upper and lower case (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().flat_map(char::to_lowercase).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().take(64).flat_map(char::to_lowercase).enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let cost = corner + usize::from(from != *to);
            corner = row[j + 1];
            row[j + 1] = cost.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
