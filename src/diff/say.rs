//! Changes in words: to the people, as a notice speaks; and hints to the controller.

use super::compare::{Delta, Step, What, item_of};
use super::sources;
use super::value::Teller;
use super::{Change, Needs, Part, Reworded};
use crate::config::Config;
use crate::config::basis::SpecialCategories;
use crate::config::form::Period;
use crate::config::json::Node;
use crate::config::purpose::Purpose;
use crate::config::recipient::{Recipient, Transfer};
use crate::config::service::{Service, Storage};
use crate::config::shape::{Noun, Shaped};
use crate::config::source::Elsewhere;
use crate::law::Citation;
use crate::schema::Prose;
use crate::text::{Words, say_tools as say};

/// Texts that speak for themselves: whether they are there is no fact that people are told.
const SPOKEN: [&str; 10] = ["title", "description", "child", "statement", "intro", "buttons", "refusal", "withdrawal", "validity", "texts"];

pub struct Saying<'c> {
    pub old: &'c Config,
    pub new: &'c Config,
    words: Words<'c>,
    prose: Prose<'c>,
    before: Teller<'c>,
    now: Teller<'c>,
}

impl<'c> Saying<'c> {
    pub fn new(old: &'c Config, new: &'c Config, language: &'c str) -> Saying<'c> {
        let prose = Prose::new(language);
        let teller = |config| Teller { config, words: Words::new(config, language), prose };
        Saying { old, new, words: Words::of(language), prose, before: teller(old), now: teller(new) }
    }

    pub fn named(&self, kind: &'static str, id: &'c str, title: String) -> Part<'c> {
        Part { kind, id, title, needs: Needs::Nothing, is_new: false, changes: Vec::new(), reworded: Vec::new(), hints: Vec::new() }
    }

    pub fn purpose(&self, purpose: Purpose<'c>) -> Part<'c> {
        self.named("purpose", purpose.id().unwrap_or_default(), self.now.title(purpose))
    }

    /// A dialog or a notice.
    pub fn listed(&self, kind: &'static str, noun: &Noun, id: &'c str) -> Part<'c> {
        self.named(kind, id, self.noun_title(noun))
    }

    pub fn noun_title(&self, noun: &Noun) -> String {
        self.prose.noun(noun).0
    }

    pub fn title_of(&self, noun: &'static Noun, name: &str) -> String {
        noun.fields.iter().find(|field| field.name == name).map(|field| self.prose.field(noun, field).0).unwrap_or_default()
    }

    /// The part with every difference in it.
    pub fn part(
        &self,
        mut part: Part<'c>,
        deltas: &[Delta<'c>],
        needs: impl Fn(&Delta<'_>) -> Needs,
        cites: impl Fn(&str) -> Vec<&'static Citation>,
    ) -> Part<'c> {
        let mut listed: Vec<(&str, bool)> = Vec::new();
        for delta in deltas {
            let Some(first) = delta.way.first() else { continue };
            match (first.field.name, delta.what) {
                (_, What::Reworded(Some(_), Some(_))) => part.reworded.push(self.reworded(delta)),
                (name, What::Reworded(..)) if SPOKEN.contains(&name) => part.reworded.push(self.reworded(delta)),
                // Types of data and people come in one sentence for all that are new, and one for all that are gone.
                (name @ ("data" | "subjects"), What::New(_) | What::Gone(_)) if delta.way.len() == 1 && first.noun.name == "purpose" => {
                    let kind = (name, matches!(delta.what, What::New(_)));
                    if !listed.contains(&kind) {
                        listed.push(kind);
                        let (says, citations) = (self.listing(deltas, kind), cites(name));
                        part.changes.push(Change { field: delta.field(), says, needs: needs(delta), citations });
                    }
                }
                _ => {
                    let (says, citations) = (self.sentence(delta), cites(first.field.name));
                    part.changes.push(Change { field: delta.field(), says, needs: needs(delta), citations });
                }
            }
        }
        part
    }

    /// The first language in which it differs, that of the report before others.
    fn reworded(&self, delta: &Delta<'c>) -> Reworded<'c> {
        let (old, new) = match delta.what {
            What::Reworded(old, new) => (old, new),
            _ => (None, None),
        };
        let text = |node: Option<&'c Node>, language: &str| node.and_then(|node| node.string().or_else(|| node.get(language)?.string()));
        let languages = [self.words.language].into_iter().chain(self.new.languages()).chain(self.old.languages());
        let pairs = languages.map(|language| (language, text(old, language), text(new, language)));
        let (language, old, new) = pairs.into_iter().find(|(_, old, new)| old != new).unwrap_or((self.words.language, None, None));
        Reworded { field: delta.field(), title: self.place(delta), language, old, new }
    }

    /// What the field is called, behind what it stands in.
    fn place(&self, delta: &Delta<'_>) -> String {
        let of =
            |step: &Step<'_>| step.item.and_then(|item| self.now.name(item)).or_else(|| Some(self.prose.field(step.noun, step.field).0));
        delta.way.iter().filter_map(of).collect::<Vec<_>>().join(" – ")
    }

    fn sentence(&self, delta: &Delta<'c>) -> String {
        let mut said = self.own_sentence(delta).unwrap_or_else(|| self.plain_sentence(delta));
        // A name may bring its own full stop.
        if said.ends_with("..") {
            said.pop();
        }
        said
    }

    fn listing(&self, deltas: &[Delta<'c>], (field, is_new): (&str, bool)) -> String {
        let label = |delta: &Delta<'c>| match (&*delta.way, delta.what) {
            ([step], What::New(node)) if is_new && step.field.name == field => Some(self.now.kind_of(field, &id(node)?)),
            ([step], What::Gone(node)) if !is_new && step.field.name == field => Some(self.before.kind_of(field, &id(node)?)),
            _ => None,
        };
        let list = &self.words.list(&deltas.iter().filter_map(label).collect::<Vec<_>>());
        match (field, is_new) {
            ("data", true) => self.words.diff_data_new(list),
            ("data", false) => self.words.diff_data_gone(list),
            (_, true) => self.words.diff_people_new(list),
            (_, false) => self.words.diff_people_gone(list),
        }
    }

    /// The sentence of a field that has one of its own.
    fn own_sentence(&self, delta: &Delta<'c>) -> Option<String> {
        let words = &self.words;
        let step = delta.way.last()?;
        let around = delta.way.iter().rev().nth(1).and_then(|step| step.item);
        Some(match (step.noun.name, step.field.name, delta.what) {
            ("purpose", "recipients", What::New(node)) => {
                let recipient = Recipient(node);
                let role = recipient.role().map_or("processor", |role| role.word());
                words.diff_recipient_new(say::DiffRecipientNew { name: &self.now.recipient(recipient), role })
            }
            ("purpose", "recipients", What::Gone(node)) => words.diff_recipient_gone(&self.before.recipient(Recipient(node))),
            ("purpose", "transfers", What::New(node)) => {
                let (recipient, country) = self.now.transfer(Transfer(node));
                words.diff_transfer_new(say::DiffTransferNew { country: &country, recipient: &recipient })
            }
            ("purpose", "transfers", What::Gone(node)) => {
                let (recipient, country) = self.before.transfer(Transfer(node));
                words.diff_transfer_gone(say::DiffTransferGone { country: &country, recipient: &recipient })
            }
            ("transfer", "mechanism", What::New(node) | What::Changed(_, node)) => {
                let (recipient, _) = self.now.transfer(Transfer(around?));
                let basis = words.label("notice-transfer", node.string()?)?;
                words.diff_transfer_basis(say::DiffTransferBasis { basis: &basis, recipient: &recipient })
            }
            ("retention", "period", What::Changed(old, new)) => self.retention(Period::read(old.string()?)?, Period::read(new.string()?)?),
            ("basis", "article", What::Changed(old, new)) => words.diff_basis(say::DiffBasis {
                new: &self.now.value(step.noun, step.field, new)?,
                old: &self.before.value(step.noun, step.field, old)?,
            }),
            ("purpose", "services", What::New(node)) => {
                let service = Service(node);
                let provider = service.provider().unwrap_or_default();
                words.diff_service_new(say::DiffServiceNew { provider, service: &self.now.service(service) })
            }
            ("purpose", "services", What::Gone(node)) => words.diff_service_gone(&self.before.service(Service(node))),
            ("service", "storage", What::New(node)) => {
                let (name, duration) = self.now.stored(Storage(node));
                words.diff_storage_new(say::DiffStorageNew { duration: &duration, name: &name })
            }
            ("service", "storage", What::Gone(node)) => words.diff_storage_gone(&self.before.stored(Storage(node)).0),
            ("storage", "duration", What::Changed(..)) => {
                let (name, duration) = self.now.stored(Storage(around?));
                words.diff_storage_duration(say::DiffStorageDuration { duration: &duration, name: &name })
            }
            ("purpose", "specialCategories", What::New(node)) => {
                let condition = SpecialCategories(node).condition()?;
                words.diff_special_new(&words.label("condition", condition.word())?)
            }
            ("purpose", "source", What::New(node)) => words.diff_source_new(&self.now.text(Elsewhere::view(node)?.from())?),
            ("purpose", "source", What::Gone(node)) => words.diff_source_gone(&self.before.text(Elsewhere::view(node)?.from())?),
            ("purpose", "automated", What::New(_)) => words.diff_automated_new(),
            ("purpose", "automated", What::Gone(_)) => words.diff_automated_gone(),
            _ => return None,
        })
    }

    fn retention(&self, old: Period, new: Period) -> String {
        let [before, after] = [old, new].map(|period| self.words.period(period));
        match new.minutes().cmp(&old.minutes()) {
            core::cmp::Ordering::Less => self.words.diff_retention_shorter(say::DiffRetentionShorter { new: &after, old: &before }),
            core::cmp::Ordering::Greater => self.words.diff_retention_longer(say::DiffRetentionLonger { new: &after, old: &before }),
            core::cmp::Ordering::Equal => self.words.diff_retention_same(say::DiffRetentionSame { new: &after, old: &before }),
        }
    }

    /// Any other field, by its title.
    fn plain_sentence(&self, delta: &Delta<'c>) -> String {
        let words = &self.words;
        let place = &self.place(delta);
        let Some(step) = delta.way.last() else { return words.diff_differs(place) };
        let before = |node| self.before.value(step.noun, step.field, node);
        let now = |node| self.now.value(step.noun, step.field, node);
        match delta.what {
            What::New(node) => match now(node) {
                Some(new) if item_of(step.field.shape).is_none() => words.diff_set(say::DiffSet { new: &new, what: place }),
                Some(new) => words.diff_new(say::DiffNew { new: &new, what: place }),
                None => words.diff_differs(place),
            },
            What::Gone(node) => match before(node) {
                Some(old) => words.diff_gone(say::DiffGone { old: &old, what: place }),
                None => words.diff_differs(place),
            },
            What::Changed(old, new) => match (before(old), now(new)) {
                (Some(old), Some(new)) if old != new => words.diff_changed(say::DiffChanged { new: &new, old: &old, what: place }),
                _ => words.diff_differs(place),
            },
            What::Reworded(..) => {
                let Reworded { old, new, .. } = self.reworded(delta);
                match (old, new) {
                    (_, Some(text)) => words.diff_text_new(say::DiffTextNew { text, what: place }),
                    (Some(text), None) => words.diff_text_gone(say::DiffTextGone { text, what: place }),
                    (None, None) => words.diff_differs(place),
                }
            }
        }
    }

    pub fn new_purpose(&self, purpose: Purpose<'c>) -> Change {
        let mut says = self.words.diff_purpose_new(&self.now.title(purpose));
        if let Some(description) = self.now.text(purpose.description()) {
            says.push(' ');
            says.push_str(&description);
        }
        let needs = if purpose.is_consent() { Needs::Consent } else { Needs::Information };
        Change { field: String::new(), says, needs, citations: sources::of_new_purpose(purpose) }
    }

    pub fn gone(&self, purpose: Purpose<'c>) -> Change {
        let says = self.words.diff_purpose_gone(&self.before.title(purpose));
        Change { field: String::new(), says, needs: Needs::Nothing, citations: Vec::new() }
    }

    pub fn alone(&self, service: Service<'_>) -> Change {
        let says = self.words.diff_service_alone(&self.now.service(service));
        Change { field: "services/ask".to_owned(), says, needs: Needs::Consent, citations: Vec::new() }
    }

    pub fn other_controller(&self, old: &str, new: &str) -> String {
        self.words.diff_hint_controller(say::DiffHintController { new, old })
    }

    pub fn date(&self, notice: &str) -> String {
        self.words.diff_hint_date(notice)
    }
}

fn id(node: &Node) -> Option<String> {
    crate::config::data::Data::view(node).map(|data| data.id.to_owned())
}
