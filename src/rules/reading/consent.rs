//! What a text says of saying yes, of saying no, and of changing one's mind.

use super::lexicon::{Group, Match};
use super::{Reading, aims};

/// The words that take inaction, silence or use for a yes.
pub fn passivity<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    let all = reading.read.meanings.of(Group::Yes);
    let sentence = |found: Match| reading.words().sentence(found.start);
    for inaction in reading.all(Group::Inaction) {
        if is_ours(&reading, inaction.start) {
            continue;
        }
        let first = all.partition_point(|yes| sentence(*yes) < sentence(inaction));
        for yes in all.iter().skip(first).take(MOST) {
            // The yes is another part of the sentence than the inaction.
            let is_apart = yes.start >= inaction.end || yes.end <= inaction.start;
            if sentence(*yes) == sentence(inaction) && is_apart && !is_no(&reading, *yes, inaction) && !is_wished(&reading, *yes, inaction)
            {
                return Some(reading.between(inaction.start.min(yes.start), inaction.end.max(yes.end)));
            }
        }
    }
    #[cfg(feature = "tools")]
    return reading.affirmed(Group::Presumed).map(|found| reading.said(found));
    #[cfg(not(feature = "tools"))]
    None
}

/// How many words for a yes are looked at in one sentence.
const MOST: usize = 8;

/// "You do not say yes", "you can say yes": no yes is taken. In "do nothing and you say yes" the
/// negation is the inaction's, in "if you do not say yes" it is the yes's.
fn is_no(reading: &Reading<'_>, yes: Match, inaction: Match) -> bool {
    // "If you do not", "have said yes".
    let start = if yes.start > 0 && reading.is(yes.start - 1, Group::Aux) { yes.start - 1 } else { yes.start };
    let says = |before: usize, group| {
        // The last word of the inaction is next to the yes, and may be its Group::Not.
        let own = if inaction.end == start { inaction.end.saturating_sub(1) } else { inaction.end };
        let apart = |index: &usize| !(inaction.start..own).contains(index);
        (yes.start.saturating_sub(before)..yes.end)
            .filter(apart)
            .any(|index| reading.words().same_clause(index, yes.start) && reading.is(index, group))
    };
    says(3, Group::Not) || says(4, Group::NoYes)
}

/// "If you have said yes": the yes is a condition, and the inaction is not it.
fn is_wished(reading: &Reading<'_>, yes: Match, inaction: Match) -> bool {
    let apart = |index: &usize| !(inaction.start..inaction.end).contains(index) && reading.words().same_clause(*index, yes.start);
    (yes.start.saturating_sub(3)..yes.start).filter(apart).any(|index| reading.is(index, Group::If))
}

/// Whether the sentence speaks of the controller just before word `index`: "we continue", not "you continue".
fn is_ours(reading: &Reading<'_>, index: usize) -> bool {
    let nearest =
        (reading.words().clause_start(index)..index).rev().find(|before| reading.is(*before, Group::We) || reading.is(*before, Group::You));
    nearest.is_some_and(|before| reading.is(before, Group::We))
}

/// What a text says of withdrawing consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawal<'t> {
    /// That it can be withdrawn.
    Told,
    /// That it cannot, in these words.
    Denied(&'t str),
    /// Nothing.
    Silent,
}

/// Whether the text tells that consent can be withdrawn.
pub fn withdrawal<'t>(language: &str, text: &'t str) -> Withdrawal<'t> {
    let Some(reading) = Reading::new(language, text) else { return Withdrawal::Silent };
    let mut denied = None;
    let tells = |found: Match| !is_mere_condition(&reading, found) && !is_ours(&reading, found.start);
    for found in reading.all(Group::Withdraw) {
        if reading.is_negated(found) {
            denied = denied.or(Some(found).filter(|found| !is_mere_condition(&reading, *found)));
        } else if tells(found) {
            return Withdrawal::Told;
        }
    }
    #[cfg(feature = "tools")]
    if reading.all(Group::Stop).any(|found| !reading.is_negated(found) && tells(found) && !undoes_ours(&reading, found)) {
        return Withdrawal::Told;
    }
    denied.map_or(Withdrawal::Silent, |found| Withdrawal::Denied(reading.said(found)))
}

/// "We have ticked the box: untick it if you do not agree" takes back no yes that was given.
#[cfg(feature = "tools")]
fn undoes_ours(reading: &Reading<'_>, found: Match) -> bool {
    reading.all(Group::Presumed).any(|ours| ours.start <= found.start && found.end <= ours.end)
}

/// "If you withdraw, we stop" tells neither that one can nor how; "if you change your mind, press here" does.
fn is_mere_condition(reading: &Reading<'_>, found: Match) -> bool {
    let clause = reading.words().clause_start(found.start);
    let conditional = (clause..=found.start).any(|index| reading.is(index, Group::If));
    let sentence = reading.words().sentence_start(found.start);
    let how = |index: &usize| {
        reading.words().same_sentence(*index, found.start)
            && reading.is(*index, Group::How)
            && (*index == 0 || !reading.is(index - 1, Group::We))
    };
    conditional && !(sentence..reading.words().len()).take(80).any(|index| how(&index))
}

/// The words that make withdrawing harder than a click: a letter, a fee, a reason.
pub fn hard_withdrawal<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    let withdraws = reading.sentences(Group::Withdraw);
    #[cfg(feature = "tools")]
    let withdraws = {
        let mut all = [withdraws, reading.sentences(Group::Stop)].concat();
        all.sort_unstable();
        all
    };
    let hard = reading.first_such(Group::Hard, &|found| reading.stands_in(&withdraws, found) && !reading.is_denied(found.start))?;
    Some(reading.said(hard))
}

/// The words that make a yes the price of something else.
pub fn conditional<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    if let Some(found) = reading.first_such(Group::Condition, &|found| !reading.is_denied(found.start)) {
        return Some(reading.said(found));
    }
    let mut costs = reading.all(Group::Cost);
    let mut next = costs.next();
    for refusing in reading.all(Group::Refusing) {
        while let Some(cost) = next {
            if reading.words().same_sentence(cost.start, refusing.start) {
                return Some(reading.between(refusing.start.min(cost.start), refusing.end.max(cost.end)));
            }
            if cost.start >= refusing.end {
                break;
            }
            next = costs.next();
        }
    }
    None
}

/// Words that take consent together with other terms.
pub fn mixed<'t>(language: &str, text: &'t str) -> Option<&'t str> {
    let reading = Reading::new(language, text)?;
    reading.affirmed(Group::Mixed).map(|found| reading.said(found))
}

/// Whether a label for data does not say which: "relevant information".
pub fn names_no_data(language: &str, label: &str) -> bool {
    says(language, label, Group::NoData)
}

/// Whether the text says that something serves training.
pub fn says_training(language: &str, text: &str) -> bool {
    aims::names(language, text, Group::AimTraining)
}

/// Whether a label takes a yes without saying so: "OK", "Got it".
#[cfg(feature = "tools")]
pub fn hides_accepting(language: &str, label: &str) -> bool {
    says(language, label, Group::HidesAccept)
}

/// Whether a label in the place of a no does not say no: "Settings".
pub fn hides_rejecting(language: &str, label: &str) -> bool {
    says(language, label, Group::HidesReject)
}

fn says(language: &str, text: &str, group: Group) -> bool {
    Reading::new(language, text).is_some_and(|reading| reading.first(group).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn withdrawal_told_denied_or_not_mentioned() {
        for (language, text) in [
            ("da", "Du kan altid trække dit samtykke tilbage."),
            ("da", "Vil du ikke være med mere, kan du trække samtykket tilbage."),
            ("da", "Hvis du trækker dit samtykke tilbage, så skriv til os."),
            ("en", "If you no longer want this, you can withdraw your consent."),
            ("en-GB", "Changed your mind? You can withdraw your consent on the same page."),
        ] {
            assert_eq!(withdrawal(language, text), Withdrawal::Told, "{text}");
        }
        for (language, text) in [
            ("da", "Du kan ikke trække samtykket tilbage."),
            ("da", "Samtykket kan aldrig trækkes tilbage."),
            ("en", "You cannot withdraw your consent."),
            ("en", "Consent can not be withdrawn."),
        ] {
            assert!(matches!(withdrawal(language, text), Withdrawal::Denied(_)), "{text}");
        }
        for (language, text) in [
            ("da", "Hvis du trækker dit samtykke tilbage, sletter vi oplysningerne."),
            ("da", "Trækker du samtykket tilbage, stopper vi."),
            ("en", "If you withdraw your consent, we delete the data."),
            ("en", "When you withdraw your consent, we stop using the data."),
            ("en", "You can withdraw money."),
            ("de", "Sie können Ihre Einwilligung jederzeit widerrufen."),
        ] {
            assert_eq!(withdrawal(language, text), Withdrawal::Silent, "{text}");
        }
    }
}
