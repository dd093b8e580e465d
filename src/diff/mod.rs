//! Two configurations → what changed for the people that they are about, and what that asks of the controller.
//!
//! What is said to the people (`says`) can be sent to them as it stands; what is asked of the controller (`needs`, `hints`) is not
//! for them. A consent is asked for again exactly where its fingerprint is another: the page does so by itself. Knows nothing of
//! files and formats.

mod compare;
mod say;
mod sources;
mod value;

use serde::Serialize;

use crate::config::Config;
use crate::config::controller::Controller;
use crate::config::dialog::Dialog;
use crate::config::json::Node;
use crate::config::notice::Notice;
use crate::config::purpose::Purpose;
use crate::config::root::Root;
use crate::config::service::{Ask, Service};
use crate::config::shape::Noun;
use crate::law::Citation;
use crate::record;
use compare::{Delta, compare};
use say::Saying;

/// Everything that differs, part by part: the controller, each purpose, dialogs, notices.
#[derive(Debug)]
pub struct Diff<'c> {
    pub parts: Vec<Part<'c>>,
}

/// What differs in one thing.
#[derive(Debug)]
pub struct Part<'c> {
    /// What kind of thing: `controller`, `purpose`, `dialog`, `notice` or `configuration`.
    pub kind: &'static str,
    pub id: &'c str,
    /// Its title in the language.
    pub title: String,
    pub needs: Needs,
    /// Whether nobody was asked for consent to it before.
    pub is_new: bool,
    pub changes: Vec<Change>,
    pub reworded: Vec<Reworded<'c>>,
    /// What the controller should look at: never for the people.
    pub hints: Vec<String>,
}

/// What a change asks of the controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Needs {
    Nothing,
    /// People are told before it holds (GDPR Art. 13 and 14).
    Information,
    /// The consent that was given does not cover it (GDPR Art. 5(1)(b), 6(4)).
    Consent,
}

impl Needs {
    /// Why, as far as it does not follow from what changed.
    pub fn citations(self) -> &'static [&'static Citation] {
        if self == Needs::Consent { &sources::CONSENT } else { &[] }
    }
}

/// One change of fact.
#[derive(Debug)]
pub struct Change {
    /// The fields that lead there, with slashes between: `retention/period`; empty for the thing as a whole.
    pub field: String,
    /// In words, to the people.
    pub says: String,
    pub needs: Needs,
    /// The elements of Art. 13 and 14, or of other acts, that have to be told.
    pub citations: Vec<&'static Citation>,
}

/// A text that says it otherwise. Whether it means the same, only a human knows.
#[derive(Debug)]
pub struct Reworded<'c> {
    pub field: String,
    pub title: String,
    pub language: &'c str,
    pub old: Option<&'c str>,
    pub new: Option<&'c str>,
}

/// What changed from one configuration to the other, in `da` or `en`.
pub fn diff<'c>(old: &'c Config, new: &'c Config, language: &'c str) -> Diff<'c> {
    let saying = Saying::new(old, new, language);
    let mut parts = Vec::new();
    parts.extend(root(&saying));
    parts.extend(controller(&saying));
    let pair = |purpose: Purpose<'c>| purpose.id().and_then(|id| old.purpose(id));
    parts.extend(new.purposes().filter_map(|purpose| match pair(purpose) {
        Some(before) => changed(&saying, before, purpose),
        None => Some(added(&saying, purpose)),
    }));
    let gone = old.purposes().filter(|purpose| purpose.id().and_then(|id| new.purpose(id)).is_none());
    parts.extend(gone.map(|purpose| Part { changes: vec![saying.gone(purpose)], ..saying.purpose(purpose) }));
    parts.extend(dialogs(&saying));
    parts.extend(notices(&saying));
    Diff { parts }
}

impl Diff<'_> {
    pub fn needs(&self) -> Needs {
        self.parts.iter().map(|part| part.needs).max().unwrap_or(Needs::Nothing)
    }
}

fn added<'c>(saying: &Saying<'c>, purpose: Purpose<'c>) -> Part<'c> {
    let change = saying.new_purpose(purpose);
    Part { needs: change.needs, is_new: true, changes: vec![change], ..saying.purpose(purpose) }
}

fn changed<'c>(saying: &Saying<'c>, old: Purpose<'c>, new: Purpose<'c>) -> Option<Part<'c>> {
    let asks = new.is_consent() && record::purpose(old) != record::purpose(new);
    let needs = |delta: &Delta<'_>| if asks && is_relevant(delta) { Needs::Consent } else { Needs::Information };
    let deltas = compare(&Purpose::NOUN, old.0, new.0);
    let mut part = saying.part(saying.purpose(new), &deltas, needs, |field| sources::of_purpose(new, field));
    part.is_new = !old.is_consent();
    for service in new.each_service().filter(|service| new.is_consent() && is_newly_alone(old, *service)) {
        part.changes.push(saying.alone(service));
    }
    part.finish()
}

/// Whether the consent is about what differs.
fn is_relevant(delta: &Delta<'_>) -> bool {
    match delta.way.as_slice() {
        [services] if services.field.name == "services" => true,
        [services, inner] if services.field.name == "services" => record::is_relevant_of_service(inner.field.name),
        [first, ..] => record::is_relevant(first.field.name),
        [] => false,
    }
}

/// Whether a service that was part of its purpose is now asked for alone.
fn is_newly_alone(old: Purpose<'_>, service: Service<'_>) -> bool {
    let before = old.each_service().find(|before| before.id() == service.id());
    service.ask() == Some(Ask::Service) && before.is_some_and(|before| before.ask() != Some(Ask::Service))
}

fn controller<'c>(saying: &Saying<'c>) -> Option<Part<'c>> {
    let (old, new) = (saying.old.controller()?, saying.new.controller()?);
    let deltas = compare(&Controller::NOUN, old.0, new.0);
    let empty = saying.named("controller", "", saying.title_of(&Root::NOUN, "controller"));
    let mut part = saying.part(empty, &deltas, |_| Needs::Information, sources::of_controller);
    if let (Some(before), Some(now)) = (old.name(), new.name())
        && before != now
        && saying.new.consents().next().is_some()
    {
        part.hints.push(saying.other_controller(before, now));
    }
    part.finish()
}

/// What stands beside the lists of purposes, dialogs and notices.
fn root<'c>(saying: &Saying<'c>) -> Option<Part<'c>> {
    let told = ["languages", "jointControllers", "authority", "texts"];
    let mut deltas = compare(&Root::NOUN, saying.old.root().0, saying.new.root().0);
    // A controller that comes or goes as a whole is told of here; all that changes within it, there.
    let whole = |delta: &Delta<'_>| delta.way.len() == 1 && delta.way[0].field.name == "controller";
    deltas.retain(|delta| told.contains(&delta.way[0].field.name) || whole(delta));
    let needs = |delta: &Delta<'_>| match delta.way[0].field.name {
        "languages" => Needs::Nothing,
        _ => Needs::Information,
    };
    saying.part(saying.named("configuration", "", saying.noun_title(&Root::NOUN)), &deltas, needs, sources::of_root).finish()
}

fn dialogs<'c>(saying: &Saying<'c>) -> Vec<Part<'c>> {
    let needs = |delta: &Delta<'_>| if delta.way[0].field.name == "withdrawal" { Needs::Information } else { Needs::Nothing };
    let both = |id: &str| Some((saying.old.dialog(id)?.0, saying.new.dialog(id)?.0));
    let known = saying.new.dialogs().filter_map(Dialog::id);
    each(saying, "dialog", &Dialog::NOUN, known, both, needs)
}

fn notices<'c>(saying: &Saying<'c>) -> Vec<Part<'c>> {
    let told = ["article", "purposes", "exceptions", "paragraph2"];
    let needs = |delta: &Delta<'_>| if told.contains(&delta.way[0].field.name) { Needs::Information } else { Needs::Nothing };
    let both = |id: &str| Some((saying.old.notice(id)?.0, saying.new.notice(id)?.0));
    let known = saying.new.notices().filter_map(Notice::id);
    let mut parts = each(saying, "notice", &Notice::NOUN, known, both, needs);
    for (old, new) in saying.new.notices().filter_map(|new| Some((saying.old.notice(new.id()?)?, new))) {
        if record::notice(saying.old, old) != record::notice(saying.new, new) && old.updated() == new.updated() {
            let id = new.id().unwrap_or_default();
            let hint = saying.date(id);
            match parts.iter_mut().find(|part| part.id == id) {
                Some(part) => part.hints.push(hint),
                None => parts.push(Part { hints: vec![hint], ..saying.listed("notice", &Notice::NOUN, id) }),
            }
        }
    }
    parts
}

/// The parts of things that both files have under one id.
fn each<'c>(
    saying: &Saying<'c>,
    kind: &'static str,
    noun: &'static Noun,
    known: impl Iterator<Item = &'c str>,
    both: impl Fn(&str) -> Option<(&'c Node, &'c Node)>,
    needs: impl Fn(&Delta<'_>) -> Needs + Copy,
) -> Vec<Part<'c>> {
    let part = |id: &'c str| {
        let (old, new) = both(id)?;
        let mut deltas = compare(noun, old, new);
        // The date says that something changed; what, the rest says.
        deltas.retain(|delta| delta.way[0].field.name != "updated");
        saying.part(saying.listed(kind, noun, id), &deltas, needs, sources::of_surface).finish()
    };
    known.filter_map(part).collect()
}

impl<'c> Part<'c> {
    /// The part with what it asks for; nothing, if nothing differs.
    fn finish(mut self) -> Option<Part<'c>> {
        self.needs = self.changes.iter().map(|change| change.needs).max().unwrap_or(Needs::Nothing);
        (!self.changes.is_empty() || !self.reworded.is_empty()).then_some(self)
    }
}

impl Delta<'_> {
    /// The fields that lead there, with slashes between.
    fn field(&self) -> String {
        self.way.iter().map(|step| step.field.name).collect::<Vec<_>>().join("/")
    }
}
