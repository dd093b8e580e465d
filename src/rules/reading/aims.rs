//! What a text says the data are for: one aim, several, or none that means anything.

use super::Reading;
use super::lexicon::Match;

/// Two unlike aims that one purpose joins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bundle<'t> {
    /// The words that name the first and the second aim, as they stand in the text.
    pub said: [&'t str; 2],
    pub aims: [&'static str; 2],
}

struct Aim {
    name: &'static str,
    found: Match,
}

/// Aims that go together: the second is how or why the first is done.
const ALIKE: [[&str; 2]; 9] = [
    ["improvement", "statistics"],
    ["improvement", "preferences"],
    ["improvement", "training"],
    ["improvement", "research"],
    ["improvement", "embedded"],
    ["improvement", "counselling"],
    ["statistics", "research"],
    ["publication", "marketing"],
    ["security", "evidence"],
];

fn unlike(one: &str, other: &str) -> bool {
    one != other && !ALIKE.iter().any(|pair| *pair == [one, other] || *pair == [other, one])
}

/// The first two unlike aims that the texts, read as one, say the data are for.
pub fn bundling<'t>(language: &str, texts: &[&'t str]) -> Option<Bundle<'t>> {
    // One of each kind is enough to find a pair, and keeps the search linear.
    let mut kinds: Vec<(&'static str, &'t str)> = Vec::new();
    for text in texts {
        let reading = Reading::new(language, text)?;
        for aim in aims(&reading) {
            let said = reading.said(aim.found);
            if let Some((other, other_said)) = kinds.iter().find(|(other, _)| unlike(other, aim.name)) {
                return Some(Bundle { said: [other_said, said], aims: [other, aim.name] });
            }
            if kinds.iter().all(|(other, _)| *other != aim.name) {
                kinds.push((aim.name, said));
            }
        }
    }
    None
}

/// The words by which the texts name training and evidence as aims, if they name both.
pub fn training_and_evidence<'t>(language: &str, texts: &[&'t str]) -> Option<[&'t str; 2]> {
    let mut said = [None, None];
    for text in texts {
        let Some(reading) = Reading::new(language, text) else { continue };
        for aim in aims(&reading) {
            for (kind, said) in ["training", "evidence"].iter().zip(&mut said) {
                if aim.name == *kind {
                    said.get_or_insert(reading.said(aim.found));
                }
            }
        }
    }
    Some([said[0]?, said[1]?])
}

/// The words of an aim that means nothing definite, in texts, read as one, that name no definite aim beside it.
pub fn vague<'t>(language: &str, texts: &[&'t str]) -> Option<&'t str> {
    let mut said = None;
    for text in texts {
        let reading = Reading::new(language, text)?;
        if aims(&reading).iter().any(|aim| aim.name != "improvement" && !unlike("improvement", aim.name)) {
            return None;
        }
        let means = |found: Match| reading.all("means").any(|means| reading.words.same_sentence(means.start, found.start));
        let others = sentences(&reading, "others-purpose");
        said = said.or(reading
            .affirmed("vague")
            .filter(|found| !means(*found) && !stands_in(&reading, &others, *found))
            .map(|found| reading.said(found)));
    }
    said
}

/// The words that leave the end of a list of aims open.
#[cfg(feature = "tools")]
pub fn open_ended<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    let others = sentences(&reading, "others-purpose");
    reading.affirmed("open-ended").filter(|found| !stands_in(&reading, &others, *found)).map(|found| reading.said(found))
}

/// The aims that a text names as the controller's own and does not deny, in the order of the text.
fn aims(reading: &Reading<'_>) -> Vec<Aim> {
    let mut aims: Vec<Aim> = Vec::new();
    let others = sentences(reading, "others-purpose");
    for (name, group) in reading.lexicon.groups("aim-") {
        for found in group.matches(&reading.words) {
            let is_own = !reading.is_denied(found.start) && !is_denied_inside(reading, found) && !is_topic(reading, found.start);
            if is_own && !stands_in(reading, &others, found) {
                // Few are found, and a sort is kilobytes.
                aims.insert(aims.partition_point(|known| known.found.start <= found.start), Aim { name, found });
            }
        }
    }
    aims
}

/// The sentences that say something of a group, in order.
pub(super) fn sentences(reading: &Reading<'_>, group: &'static str) -> Vec<u32> {
    let mut sentences = Vec::new();
    for found in reading.all(group) {
        sentences.extend(reading.words.sentence(found.start));
    }
    sentences
}

pub(super) fn stands_in(reading: &Reading<'_>, sentences: &[u32], found: Match) -> bool {
    reading.words.sentence(found.start).is_some_and(|sentence| sentences.binary_search(&sentence).is_ok())
}

/// "We do not show ads": the negation stands between the words of the aim.
fn is_denied_inside(reading: &Reading<'_>, found: Match) -> bool {
    (found.start..found.end).any(|index| reading.is(index, "not"))
}

/// "A course in statistics and marketing": the topic is named just before.
fn is_topic(reading: &Reading<'_>, index: usize) -> bool {
    (index.saturating_sub(4)..index).any(|before| reading.words.same_clause(before, index) && reading.is(before, "topic"))
}

/// Whether the text names the aim.
pub fn names(language: &str, text: &str, aim: &str) -> bool {
    Reading::new(language, text).is_some_and(|reading| aims(&reading).iter().any(|named| named.name == aim))
}
