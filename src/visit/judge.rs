//! What the rules say of a recording.

use super::group::{Group, Member, groups};
use super::seen::{Thing, things};
use super::{Measured, Recording, Told, When};
use crate::config::Config;
use crate::config::purpose::{Aim, Effect, Purpose};
use crate::config::service::{Storage, StorageDuration};
use crate::rules::{ALL, Severity};
use crate::text::Words;

/// The findings, the gravest first. Without a configuration, nothing is said of what it should declare.
pub fn judge(recording: &Recording, config: Option<&Config>, words: Words<'_>) -> Vec<Told> {
    let mut judge = Judge { words, told: Vec::new() };
    for measured in &recording.measured {
        judge.measured(measured);
    }
    for group in groups(things(recording), config) {
        match group.declared {
            Some((purpose, _)) if purpose.is_consent() => judge.consent(&group, purpose),
            Some(_) => {}
            None => judge.undeclared(&group, config.is_some()),
        }
        judge.longer(&group);
    }
    judge.told.sort_by_key(|told| told.severity);
    judge.told
}

struct Judge<'w> {
    words: Words<'w>,
    told: Vec<Told>,
}

const EARLY: [When; 2] = [When::Before, When::Rejected];

fn is_early(thing: &Thing) -> bool {
    EARLY.iter().any(|when| thing.is_there(*when))
}

impl Judge<'_> {
    /// The same on several screens is one finding.
    fn measured(&mut self, measured: &Measured) {
        let Some(severity) = Severity::ALL.into_iter().find(|severity| severity.name() == measured.severity) else { return };
        let same =
            |told: &&mut Told| told.rule.id == measured.rule && told.case == measured.case && told.place.starts_with(&measured.place);
        if let Some(told) = self.told.iter_mut().find(same) {
            if !told.place.contains(&measured.screen) {
                told.place = format!("{}, {}", told.place.trim_end_matches(')'), measured.screen) + ")";
            }
            return;
        }
        let place = format!("{} ({})", measured.place, measured.screen);
        self.tell(&measured.rule, &measured.case, severity, place, measured.what.clone());
    }

    /// What needs consent happens neither before it nor after it.
    fn consent(&mut self, group: &Group<'_>, purpose: Purpose<'_>) {
        self.of(group, "consent-before-processing", "page-declared", Severity::Unlawful, &EARLY, |member| is_early(&member.thing));
        let late = |member: &Member<'_>| !is_early(&member.thing) && member.thing.active.contains(&When::Withdrawn);
        self.of(group, "consent-withdrawal-effect", "page-goes-on", Severity::Unlawful, &[], late);
        // What is to be kept or made anonymous is not to be erased.
        if purpose.on_withdraw().is_some_and(|effect| effect.effect().is_some_and(|effect| effect != Effect::Erase)) {
            return;
        }
        let left = |member: &Member<'_>| !is_early(&member.thing) && !late(member) && member.thing.kept.contains(&When::Withdrawn);
        // A page cannot erase what another site, or only the server, can.
        let can_erase = |member: &Member<'_>| member.thing.is_first_party && !member.thing.http_only;
        self.of(group, "consent-withdrawal-effect", "page-left", Severity::Unlawful, &[], |member| left(member) && can_erase(member));
        self.of(group, "consent-withdrawal-effect", "page-left", Severity::Risk, &[], |member| left(member) && !can_erase(member));
    }

    /// What nobody has declared: the lists know some of it, of the rest only a human can tell.
    fn undeclared(&mut self, group: &Group<'_>, is_declaring: bool) {
        let tracks = |member: &Member<'_>| matches!(member.aim, Some(Aim::Statistics | Aim::Marketing));
        let serves = |member: &Member<'_>| matches!(member.aim, Some(Aim::Necessary | Aim::Security));
        let stores = |member: &Member<'_>| member.thing.kind.is_some();
        let early = |member: &Member<'_>| is_early(&member.thing);
        let rule = "consent-before-processing";
        self.of(group, rule, "page-tracking", Severity::Unlawful, &EARLY, |member| early(member) && tracks(member) && stores(member));
        self.of(group, rule, "page-request", Severity::Risk, &EARLY, |member| early(member) && tracks(member) && !stores(member));
        self.of(group, rule, "page-unknown", Severity::Review, &EARLY, |member| early(member) && !tracks(member) && !serves(member));
        let late = |member: &Member<'_>| !early(member) && !serves(member) && member.thing.active.contains(&When::Withdrawn);
        let left = |member: &Member<'_>| !early(member) && !serves(member) && !late(member) && member.thing.kept.contains(&When::Withdrawn);
        self.of(group, "consent-withdrawal-effect", "page-goes-on", Severity::Risk, &[], late);
        self.of(group, "consent-withdrawal-effect", "page-left", Severity::Risk, &[], left);
        if is_declaring {
            self.of(group, "storage-undeclared", "page-stored", Severity::Risk, &[], stores);
            self.of(group, "storage-undeclared", "page-asked", Severity::Advice, &[], |member| !stores(member));
        }
    }

    /// What stays on the device for longer than it says.
    fn longer(&mut self, group: &Group<'_>) {
        for member in &group.things {
            let stays = member.thing.seconds.zip(member.entry.and_then(Storage::duration)).and_then(|(seconds, duration)| match duration {
                StorageDuration::Session => Some(seconds),
                StorageDuration::Persistent => None,
                // Months differ in length, and clocks a little.
                StorageDuration::Period(period) => Some(seconds).filter(|seconds| seconds / 66 > u64::from(period.minutes())),
            });
            if let Some(seconds) = stays {
                let what = format!("{} ({})", member.thing.name, super::draft::period(Some(seconds)));
                self.tell("cookie-duration", "page-longer", Severity::Risk, member.thing.place(), what);
            }
        }
    }

    /// One finding of those things of a group that something is true of, with the moments that count.
    fn of(&mut self, group: &Group<'_>, rule: &str, case: &str, severity: Severity, moments: &[When], is_it: impl Fn(&Member<'_>) -> bool) {
        const MOST: usize = 8;
        let things: Vec<&Thing> = group.things.iter().filter(|member| is_it(member)).map(|member| &member.thing).collect();
        let Some(first) = things.first() else { return };
        let mut names: Vec<&str> = things.iter().map(|thing| thing.name.as_str()).collect();
        let more = names.len().saturating_sub(MOST);
        names.truncate(MOST);
        let mut what = if names == [group.name.as_str()] { group.name.clone() } else { format!("{}: {}", group.name, names.join(", ")) };
        if more > 0 {
            what.push_str(&format!(" +{more}"));
        }
        let when: Vec<String> =
            moments.iter().filter(|when| things.iter().any(|thing| thing.is_there(**when))).map(|when| said(*when, self.words)).collect();
        if !when.is_empty() {
            what.push_str(&format!(" ({})", when.join(", ")));
        }
        self.tell(rule, case, severity, first.place(), what);
    }

    fn tell(&mut self, rule: &str, case: &str, severity: Severity, place: String, what: String) {
        if let Some(rule) = ALL.iter().find(|known| known.id == rule) {
            self.told.push(Told { rule, case: case.to_owned(), severity, place, what });
        }
    }
}

/// A moment in words.
pub fn said(when: When, words: Words<'_>) -> String {
    match when {
        When::Before => words.audit_before(),
        When::Rejected => words.audit_rejected(),
        When::Accepted => words.audit_accepted(),
        When::Withdrawn => words.audit_withdrawn(),
    }
}
