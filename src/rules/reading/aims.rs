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
const ALIKE: &[[&str; 2]] = &[
    ["improvement", "statistics"],
    ["improvement", "preferences"],
    ["improvement", "training"],
    ["improvement", "research"],
    ["improvement", "embedded"],
    ["improvement", "counselling"],
    ["statistics", "research"],
    ["publication", "marketing"],
    ["security", "evidence"],
    #[cfg(feature = "tools")]
    ["sale", "marketing"],
    #[cfg(feature = "tools")]
    ["sale", "profile"],
    #[cfg(feature = "tools")]
    ["profile", "marketing"],
    #[cfg(feature = "tools")]
    ["profile", "counselling"],
    #[cfg(feature = "tools")]
    ["asked", "contest"],
    #[cfg(feature = "tools")]
    ["asked", "preferences"],
    #[cfg(feature = "tools")]
    ["asked", "improvement"],
    #[cfg(feature = "tools")]
    ["asked", "evidence"],
    #[cfg(feature = "tools")]
    ["asked", "counselling"],
    #[cfg(feature = "tools")]
    ["asked", "security"],
    #[cfg(feature = "tools")]
    ["asked", "embedded"],
    #[cfg(feature = "tools")]
    ["preferences", "security"],
    #[cfg(feature = "tools")]
    ["model", "improvement"],
    #[cfg(feature = "tools")]
    ["control", "improvement"],
    #[cfg(feature = "tools")]
    ["security", "improvement"],
];

fn unlike(one: &str, other: &str) -> bool {
    one != other && !ALIKE.iter().any(|pair| *pair == [one, other] || *pair == [other, one])
}

/// The first two unlike aims that the texts, read as one, say the data are for.
///
/// The second of them is always where its aim is first named: had it been named before, it would have met the other there.
pub fn bundling<'t>(language: &str, texts: &[&'t str]) -> Option<Bundle<'t>> {
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

/// Aims that seldom are what a person has come for.
#[cfg(feature = "tools")]
const SECONDARY: [&str; 5] = ["marketing", "research", "sale", "model", "profile"];

/// Words that begin two purposes, of which no lexicon knows one at least: "to bill you and to sell you solar panels". It looks
/// like a bundle, and whoever reads it can tell.
#[cfg(feature = "tools")]
pub fn perhaps_bundling<'t>(language: &str, text: &'t str) -> Option<[&'t str; 2]> {
    let reading = Reading::new(language, text)?;
    let aims = aims(&reading);
    let joints: Vec<usize> = reading.all("besides").map(|found| found.start).collect();
    let part = |index: usize| joints.partition_point(|joint| *joint <= index);
    let begins = |found: &Match| !reading.is_denied(found.start);
    // A purpose begins with its words, or is an aim that seldom is what a person has come for.
    let secondary = aims.iter().filter(|aim| SECONDARY.contains(&aim.name)).map(|aim| aim.found);
    let purposes: Vec<Match> = reading.all("purpose").filter(begins).chain(secondary).collect();
    let is_unknown = |purpose: &&Match| !aims.iter().any(|aim| part(aim.found.start) == part(purpose.start));
    let one = purposes.iter().find(is_unknown)?;
    let other = purposes.iter().find(|other| part(other.start) != part(one.start))?;
    let (first, second) = if one.start < other.start { (one, other) } else { (other, one) };
    let said = |purpose: &Match| {
        let words = reading.words();
        let end = (purpose.start..words.len()).take_while(|index| words.same_clause(*index, purpose.start)).take(PURPOSE).last();
        reading.between(purpose.start, end.map_or(purpose.end, |last| last + 1))
    };
    Some([said(first), said(second)])
}

/// How many words of a purpose are shown.
#[cfg(feature = "tools")]
const PURPOSE: usize = 7;

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
        said = said.or(reading.affirmed_apart("vague", &["means", "others-purpose"]).map(|found| reading.said(found)));
    }
    said
}

/// The words that leave the end of a list of aims open.
#[cfg(feature = "tools")]
pub fn open_ended<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    reading.affirmed_apart("open-ended", &["others-purpose"]).map(|found| reading.said(found))
}

/// The aims that a text names as the controller's own and does not deny, each where it is first named so, in the order of
/// the text.
fn aims(reading: &Reading<'_>) -> Vec<Aim> {
    let mut aims: Vec<Aim> = Vec::new();
    let others = reading.sentences("others-purpose");
    for (name, all) in reading.read.meanings.each("aim-") {
        if let Some(&found) = all.iter().find(|found| is_own(reading, &others, **found)) {
            // One of each at most, and a sort is kilobytes.
            aims.insert(aims.partition_point(|known| known.found.start <= found.start), Aim { name, found });
        }
    }
    aims
}

/// Whether the aim is the controller's own, and not denied. `others` are the sentences about somebody else's.
fn is_own(reading: &Reading<'_>, others: &[u32], found: Match) -> bool {
    !reading.is_denied(found.start)
        && !is_denied_inside(reading, found)
        && !is_topic(reading, found.start)
        && !reading.stands_in(others, found)
}

/// "We do not show ads": the negation stands between the words of the aim.
fn is_denied_inside(reading: &Reading<'_>, found: Match) -> bool {
    (found.start..found.end).any(|index| reading.is(index, "not"))
}

/// "A course in statistics and marketing": the topic is named just before.
fn is_topic(reading: &Reading<'_>, index: usize) -> bool {
    (index.saturating_sub(4)..index).any(|before| reading.words().same_clause(before, index) && reading.is(before, "topic"))
}

/// Whether the text names the aim.
pub fn names(language: &str, text: &str, aim: &str) -> bool {
    Reading::new(language, text).is_some_and(|reading| aims(&reading).iter().any(|named| named.name == aim))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn late_in_a_long_text() {
        let long = "Vi bruger dem ikke til markedsføring. Vi tæller besøgene. ".repeat(2000);
        assert_eq!(bundling("da", &[&long]), None);
        let text = [&long, "Vi forsker i dem. Vi viser dig annoncer."].concat();
        assert_eq!(bundling("da", &[&text]).map(|bundle| bundle.said), Some(["tæller besøgene", "annoncer"]));
        let loose = "Vi forbedrer siden ved at se på søgninger. Vi har også interne formål.";
        assert_eq!(vague("da", &[loose]), Some("interne formål"));
    }

    /// Every text of four of these: what the first mentions show is what all of them show.
    #[test]
    fn first_mentions_tell_it_all() {
        let parts = ["statistik", "markedsføring", "forskning", "oplæring", "ikke markedsføring", "forbedre siden", "Meta bruger reklamer"];
        for number in 0..parts.len().pow(4) {
            let text: Vec<&str> = (0..4).map(|place| parts[number / parts.len().pow(place) % parts.len()]).collect();
            let text = text.join(". ");
            let reading = Reading::new("da", &text).expect("there is a lexicon");
            let others = reading.sentences("others-purpose");
            let mut all: Vec<(usize, &str)> = Vec::new();
            for (name, found) in reading.read.meanings.each("aim-") {
                let own = found.iter().filter(|found| is_own(&reading, &others, **found));
                all.extend(own.map(|found| (found.start, name)));
            }
            all.sort_by_key(|(start, _)| *start);
            let pair = all.iter().enumerate().find_map(|(index, (_, second))| {
                let first = all[..index].iter().find(|(_, first)| unlike(first, second))?;
                Some([first.1, *second])
            });
            assert_eq!(bundling("da", &[&text]).map(|bundle| bundle.aims), pair, "{text}");
        }
    }
}
