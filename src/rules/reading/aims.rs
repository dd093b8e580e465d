//! What a text says the data are for: one aim, several, or none that means anything.

use super::Reading;
use super::lexicon::{AIMS, Group, Match};

/// Two unlike aims that one purpose joins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bundle<'t> {
    /// The words that name the first and the second aim, as they stand in the text.
    pub said: [&'t str; 2],
    pub aims: [Group; 2],
}

struct Aim {
    group: Group,
    found: Match,
}

/// Aims that go together: the second is how or why the first is done.
const ALIKE: &[[Group; 2]] = &[
    [Group::AimImprovement, Group::AimStatistics],
    [Group::AimImprovement, Group::AimPreferences],
    [Group::AimImprovement, Group::AimTraining],
    [Group::AimImprovement, Group::AimResearch],
    [Group::AimImprovement, Group::AimEmbedded],
    [Group::AimImprovement, Group::AimCounselling],
    [Group::AimStatistics, Group::AimResearch],
    [Group::AimPublication, Group::AimMarketing],
    #[cfg(feature = "tools")]
    [Group::AimSecurity, Group::AimEvidence],
    #[cfg(feature = "tools")]
    [Group::AimSale, Group::AimMarketing],
    #[cfg(feature = "tools")]
    [Group::AimSale, Group::AimProfile],
    #[cfg(feature = "tools")]
    [Group::AimProfile, Group::AimMarketing],
    #[cfg(feature = "tools")]
    [Group::AimProfile, Group::AimCounselling],
    #[cfg(feature = "tools")]
    [Group::AimAsked, Group::AimContest],
    #[cfg(feature = "tools")]
    [Group::AimAsked, Group::AimPreferences],
    #[cfg(feature = "tools")]
    [Group::AimAsked, Group::AimImprovement],
    #[cfg(feature = "tools")]
    [Group::AimAsked, Group::AimEvidence],
    #[cfg(feature = "tools")]
    [Group::AimAsked, Group::AimCounselling],
    #[cfg(feature = "tools")]
    [Group::AimAsked, Group::AimSecurity],
    #[cfg(feature = "tools")]
    [Group::AimAsked, Group::AimEmbedded],
    #[cfg(feature = "tools")]
    [Group::AimPreferences, Group::AimSecurity],
    #[cfg(feature = "tools")]
    [Group::AimModel, Group::AimImprovement],
    #[cfg(feature = "tools")]
    [Group::AimControl, Group::AimImprovement],
    #[cfg(feature = "tools")]
    [Group::AimSecurity, Group::AimImprovement],
];

fn unlike(one: Group, other: Group) -> bool {
    one != other && !ALIKE.iter().any(|pair| *pair == [one, other] || *pair == [other, one])
}

/// The first two unlike aims that the texts, read as one, say the data are for.
///
/// The second of them is always where its aim is first named: had it been named before, it would have met the other there.
pub fn bundling<'t>(language: &str, texts: &[&'t str]) -> Option<Bundle<'t>> {
    let mut kinds: Vec<(Group, &'t str)> = Vec::new();
    for text in texts {
        let reading = Reading::new(language, text)?;
        for aim in aims(&reading) {
            let said = reading.said(aim.found);
            if let Some((other, other_said)) = kinds.iter().find(|(other, _)| unlike(*other, aim.group)) {
                return Some(Bundle { said: [other_said, said], aims: [*other, aim.group] });
            }
            if kinds.iter().all(|(other, _)| *other != aim.group) {
                kinds.push((aim.group, said));
            }
        }
    }
    None
}

/// Aims that seldom are what a person has come for.
#[cfg(feature = "tools")]
const SECONDARY: [Group; 5] = [Group::AimMarketing, Group::AimResearch, Group::AimSale, Group::AimModel, Group::AimProfile];

/// Words that begin two purposes, of which no lexicon knows one at least: "to bill you and to sell you solar panels". It looks
/// like a bundle, and whoever reads it can tell.
#[cfg(feature = "tools")]
pub fn perhaps_bundling<'t>(language: &str, text: &'t str) -> Option<[&'t str; 2]> {
    let reading = Reading::new(language, text)?;
    let aims = aims(&reading);
    let joints: Vec<usize> = reading.all(Group::Besides).map(|found| found.start).collect();
    let part = |index: usize| joints.partition_point(|joint| *joint <= index);
    let begins = |found: &Match| !reading.is_denied(found.start);
    // A purpose begins with its words, or is an aim that seldom is what a person has come for.
    let secondary = aims.iter().filter(|aim| SECONDARY.contains(&aim.group)).map(|aim| aim.found);
    let purposes: Vec<Match> = reading.all(Group::Purpose).filter(begins).chain(secondary).collect();
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
            let said = match aim.group {
                Group::AimTraining => &mut said[0],
                Group::AimEvidence => &mut said[1],
                _ => continue,
            };
            said.get_or_insert(reading.said(aim.found));
        }
    }
    Some([said[0]?, said[1]?])
}

/// The words of an aim that means nothing definite, in texts, read as one, that name no definite aim beside it.
pub fn vague<'t>(language: &str, texts: &[&'t str]) -> Option<&'t str> {
    let mut said = None;
    for text in texts {
        let reading = Reading::new(language, text)?;
        if aims(&reading).iter().any(|aim| aim.group != Group::AimImprovement && !unlike(Group::AimImprovement, aim.group)) {
            return None;
        }
        said = said.or(reading.affirmed_apart(Group::Vague, &[Group::Means, Group::OthersPurpose]).map(|found| reading.said(found)));
    }
    said
}

/// The words that leave the end of a list of aims open.
#[cfg(feature = "tools")]
pub fn open_ended<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    reading.affirmed_apart(Group::OpenEnded, &[Group::OthersPurpose]).map(|found| reading.said(found))
}

/// The aims that a text names as the controller's own and does not deny, each where it is first named so, in the order of
/// the text.
fn aims(reading: &Reading<'_>) -> Vec<Aim> {
    let mut aims: Vec<Aim> = Vec::new();
    let others = reading.sentences(Group::OthersPurpose);
    for &group in AIMS {
        if let Some(found) = reading.first_such(group, &|found| is_own(reading, &others, found)) {
            // One of each at most, and a sort is kilobytes.
            aims.insert(aims.partition_point(|known| known.found.start <= found.start), Aim { group, found });
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
    (found.start..found.end).any(|index| reading.is(index, Group::Not))
}

/// "A course in statistics and marketing": the topic is named just before.
fn is_topic(reading: &Reading<'_>, index: usize) -> bool {
    (index.saturating_sub(4)..index).any(|before| reading.words().same_clause(before, index) && reading.is(before, Group::Topic))
}

/// Whether the text names the aim.
pub fn names(language: &str, text: &str, aim: Group) -> bool {
    Reading::new(language, text).is_some_and(|reading| aims(&reading).iter().any(|named| named.group == aim))
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
            let others = reading.sentences(Group::OthersPurpose);
            let mut all: Vec<(usize, Group)> = Vec::new();
            for &group in AIMS {
                let own = reading.all(group).filter(|found| is_own(&reading, &others, *found));
                all.extend(own.map(|found| (found.start, group)));
            }
            all.sort_by_key(|(start, _)| *start);
            let pair = all.iter().enumerate().find_map(|(index, (_, second))| {
                let first = all[..index].iter().find(|(_, first)| unlike(*first, *second))?;
                Some([first.1, *second])
            });
            assert_eq!(bundling("da", &[&text]).map(|bundle| bundle.aims), pair, "{text}");
        }
    }
}
