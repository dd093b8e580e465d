//! The special categories of personal data (Art. 9(1)) in words.

use crate::config::data::{Data, Special};
use crate::config::purpose::Purpose;

/// The id of the first special category among a purpose's data that `text` does not name.
pub fn unnamed<'c>(purpose: Purpose<'c>, text: &str) -> Option<&'c str> {
    let text = text.to_lowercase();
    purpose.special_data().map(|(_, data)| data).find(|data| !names(&text, *data)).map(|data| data.id)
}

/// Whether the lower-case `text` names the data: by the first letters of their label, or by a word for their category.
fn names(text: &str, data: Data<'_>) -> bool {
    let label = data.label.is_some_and(|label| {
        label.each().any(|(_, words, _)| {
            words.to_lowercase().split_whitespace().filter(|word| word.chars().count() > 3).any(|word| text.contains(stem(word)))
        })
    });
    label || data.category().is_none_or(|category| words(category).iter().any(|word| text.contains(word)))
}

/// The first six letters, so that inflection does not matter.
fn stem(word: &str) -> &str {
    word.char_indices().nth(6).map_or(word, |(end, _)| &word[..end])
}

/// Words, or beginnings of words, by which people name a category.
fn words(category: Special) -> &'static [&'static str] {
    match category {
        Special::Health => &[
            "helbred",
            "sund",
            "syg",
            "diagnos",
            "allergi",
            "handicap",
            "medicin",
            "graviditet",
            "psykisk",
            "health",
            "ill",
            "disease",
            "diagnos",
            "allerg",
            "disab",
            "medic",
            "pregnan",
            "mental",
        ],
        Special::Ethnicity => &["etni", "race", "oprindelse", "herkomst", "ethni", "racial", "origin"],
        Special::Religion => &["relig", "tro", "filosofi", "livssyn", "faith", "belief", "philosoph"],
        Special::PoliticalOpinion => &["politi"],
        Special::UnionMembership => &["fagforening", "union"],
        Special::SexLife => &["seksu", "sex"],
        Special::Genetic => &["gen", "dna", "arve"],
        Special::Biometric => &["biometri", "finger", "ansigt", "face", "facial", "iris"],
        Special::Offences => &["strafbar", "lovovertræd", "dom", "straf", "offence", "convict", "crim"],
        Special::Cpr => &["cpr", "personnummer"],
    }
}
