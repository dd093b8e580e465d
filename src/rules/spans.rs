//! Lengths of time as people write them: "14 dage", "two years".

use crate::config::form::Period;

/// A length of time that a sentence says data are kept for.
#[derive(Debug, PartialEq, Eq)]
pub struct Span {
    /// As [`Period::minutes`].
    pub minutes: u32,
    /// Shorter is said too: "within 30 days".
    pub at_most: bool,
    /// As it is written, in small letters.
    pub said: String,
}

/// Beginnings of the words for keeping and erasing, in Danish and English.
const KEEPING: [&str; 12] = ["slet", "gem", "opbevar", "behold", "anonymis", "delet", "eras", "keep", "kept", "stor", "retain", "anonymiz"];
const AT_MOST: [&str; 10] = ["højst", "senest", "inden ", "op til", "maksimalt", "at most", "within", "no later", "no longer", "up to"];
/// "Every 3 months" is no period.
const AGAIN: [&str; 4] = ["hver", "hvert", "every", "each"];
const NUMBERS: [[&str; 3]; 12] = [
    ["en", "et", "one"],
    ["to", "to", "two"],
    ["tre", "tre", "three"],
    ["fire", "fire", "four"],
    ["fem", "fem", "five"],
    ["seks", "seks", "six"],
    ["syv", "syv", "seven"],
    ["otte", "otte", "eight"],
    ["ni", "ni", "nine"],
    ["ti", "ti", "ten"],
    ["elleve", "elleve", "eleven"],
    ["tolv", "tolv", "twelve"],
];

/// The lengths of time that a text says something is kept for.
pub fn kept(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    for sentence in text.to_lowercase().split(['.', '!', '?', ';', '\n']) {
        let words: Vec<&str> = sentence.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
        if !words.iter().any(|word| KEEPING.iter().any(|begins| word.starts_with(begins))) {
            continue;
        }
        for (at, pair) in words.windows(2).enumerate() {
            let again = at > 0 && AGAIN.contains(&words[at - 1]);
            if let (Some(number), Some(minutes), false) = (number(pair[0]), unit(pair[1]), again) {
                let at_most = AT_MOST.iter().any(|word| sentence.contains(word));
                spans.push(Span { minutes: number.saturating_mul(minutes), at_most, said: pair.join(" ") });
            }
        }
    }
    spans
}

/// Whether two lengths are the same to people: a year is 12 months, and about 52 weeks.
pub fn same(one: u32, other: u32) -> bool {
    one.abs_diff(other) <= one.max(other) / 50
}

fn number(word: &str) -> Option<u32> {
    let digits = || word.parse().ok().filter(|_| word.len() <= 4);
    NUMBERS.iter().zip(1..).find(|(names, _)| names.contains(&word)).map(|(_, number)| number).or_else(digits)
}

fn unit(word: &str) -> Option<u32> {
    let period = match word {
        "time" | "timer" | "hour" | "hours" => Period { hours: 1, ..Period::default() },
        "dag" | "dage" | "døgn" | "day" | "days" => Period { days: 1, ..Period::default() },
        "uge" | "uger" | "week" | "weeks" => Period { weeks: 1, ..Period::default() },
        "måned" | "måneder" | "mdr" | "month" | "months" => Period { months: 1, ..Period::default() },
        "år" | "year" | "years" => Period { years: 1, ..Period::default() },
        _ => return None,
    };
    Some(period.minutes())
}

#[cfg(test)]
mod tests {
    use super::{kept, same};
    use crate::config::form::Period;

    fn said(text: &str) -> Vec<String> {
        kept(text).into_iter().map(|span| span.said).collect()
    }

    #[test]
    fn lengths_of_keeping_are_read() {
        assert_eq!(said("Vi sletter dem efter 14 måneder. Det koster 12 kr. om året."), ["14 måneder"]);
        assert_eq!(said("We keep it for two years."), ["two years"]);
        assert!(said("Du skal være fyldt 15 år. Vi sletter hver 3. måned.").is_empty());
        assert!(kept("Vi sletter dem senest efter 30 dage.")[0].at_most);
    }

    #[test]
    fn the_same_length_has_many_names() {
        let is = |text: &str, period: &str| same(kept(text)[0].minutes, Period::read(period).expect("a period").minutes());
        assert!(is("Vi gemmer det i 12 måneder", "P1Y"));
        assert!(is("We keep it for 30 days", "P1M"));
        assert!(!is("Vi gemmer det i 13 måneder", "P1Y"));
    }
}
