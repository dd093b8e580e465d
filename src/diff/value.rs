//! A value of a configuration in words, by its shape.

use crate::config::Config;
use crate::config::form::{Date, Form, Period};
use crate::config::json::{Node, Value};
use crate::config::purpose::{Purpose, Retention};
use crate::config::recipient::{Recipient, Transfer};
use crate::config::service::{Service, Storage, StorageDuration};
use crate::config::shape::{Field, Kind, Noun, Shape, Shaped, Text};
use crate::config::table::Walk;
use crate::schema::Prose;
use crate::text::Words;

/// Says values of one configuration in one language.
#[derive(Clone, Copy)]
pub struct Teller<'c> {
    pub config: &'c Config,
    pub words: Words<'c>,
    pub prose: Prose<'c>,
}

impl<'c> Teller<'c> {
    /// The value as a phrase; `None` for one that has no short name.
    pub fn value(self, noun: &Noun, field: &Field, node: &Node) -> Option<String> {
        let shape = field.shape.alternative(&node.value);
        match (shape, &node.value) {
            (_, Value::Flag(flag)) => Some(if *flag { self.words.diff_yes() } else { self.words.diff_no() }),
            (_, Value::Number(number)) => number.map(|number| self.words.number(number)),
            (Shape::Object(noun), _) => self.object(noun, node),
            (Shape::List(item), Value::List(items)) => {
                let said: Option<Vec<String>> = items.iter().map(|node| self.one(noun, field, item, node)).collect();
                said.map(|said| self.words.list(&said))
            }
            (Shape::List(item), _) => self.one(noun, field, item, node),
            (shape, _) => self.one(noun, field, shape, node),
        }
    }

    fn one(self, noun: &Noun, field: &Field, shape: &'static Shape, node: &Node) -> Option<String> {
        let Some(word) = node.string() else {
            let Shape::Object(noun) = shape.alternative(&node.value) else { return None };
            return self.object(noun, node);
        };
        Some(match shape.alternative(&node.value) {
            Shape::Form(Form::Period | Form::Validity) => self.words.period(Period::read(word)?),
            Shape::Form(Form::StorageDuration) => self.words.storage_duration(StorageDuration::view(node)?),
            Shape::Form(Form::Date) => self.words.date(Date::read(word)?),
            Shape::Form(Form::Country) => self.words.country(word),
            Shape::Word(_) => self.word(noun, field, word),
            Shape::Refer(Kind::Data) => self.words.data(self.config, word),
            Shape::Refer(Kind::Subject) => self.words.subject(self.config, word),
            Shape::Refer(Kind::Purpose) => self.config.purpose(word).map_or_else(|| word.to_owned(), |purpose| self.title(purpose)),
            _ => word.to_owned(),
        })
    }

    /// A word of a closed list as one says it to people, else as the controller meets it.
    fn word(self, noun: &Noun, field: &Field, word: &str) -> String {
        let own = self.words.tool(&format!("diff-word-{}", word.replace(")(", "-").replace('(', "-").replace(')', "")), "");
        own.or_else(|| self.prose.word(noun, field, word)).unwrap_or_else(|| format!("\"{word}\""))
    }

    /// What an object comes down to: its name, how long, or the first word that it chooses.
    fn object(self, noun: &'static Noun, node: &Node) -> Option<String> {
        if noun.name == "retention" {
            let kept = Retention(node);
            let period = kept.period().map(|period| self.words.period(period)).or_else(|| self.text(kept.criterion()))?;
            let data = kept.data().and_then(|data| self.words.data_list(self.config, &data.into_iter().collect::<Vec<_>>()));
            return Some(data.map_or(period.clone(), |data| [&data, ": ", &period].concat()));
        }
        let word = |field: &'static Field| match field.shape {
            Shape::Word(_) => Some(self.word(noun, field, node.get(field.name)?.string()?)),
            _ => None,
        };
        self.name(node).or_else(|| noun.fields.iter().find_map(word))
    }

    /// A type of data, or a group of people.
    pub fn kind_of(self, field: &str, id: &str) -> String {
        if field == "data" { self.words.data(self.config, id) } else { self.words.subject(self.config, id) }
    }

    /// What an object goes by: its name, label or title, where to reach it, or what it consists of.
    pub fn name(self, node: &Node) -> Option<String> {
        let text = |field: &str| self.text(Some(Text(node.get(field)?)));
        ["name", "label", "title", "category", "recipient", "email", "phone", "address"]
            .iter()
            .find_map(|field| text(field))
            .or_else(|| node.get("id").and_then(Node::string).map(str::to_owned))
    }

    pub fn title(self, purpose: Purpose<'_>) -> String {
        self.text(purpose.title()).or_else(|| purpose.id().map(str::to_owned)).unwrap_or_default()
    }

    pub fn recipient(self, recipient: Recipient<'_>) -> String {
        recipient.name().map(str::to_owned).or_else(|| self.text(recipient.category())).unwrap_or_default()
    }

    pub fn transfer(self, transfer: Transfer<'_>) -> (String, String) {
        let country = transfer.country().map(|country| self.words.country(country)).unwrap_or_default();
        (transfer.recipient().unwrap_or_default().to_owned(), country)
    }

    pub fn service(self, service: Service<'_>) -> String {
        service.name().or(service.id()).unwrap_or_default().to_owned()
    }

    /// What is stored, in quotes as it is named, and for how long.
    pub fn stored(self, storage: Storage<'_>) -> (String, String) {
        let duration = storage.duration().map(|duration| self.words.storage_duration(duration)).unwrap_or_default();
        (storage.name().unwrap_or_default().to_owned(), duration)
    }

    /// The text in the language, or in any that it is written in.
    pub fn text(self, text: Option<Text<'_>>) -> Option<String> {
        let text = text?;
        text.get(self.words.language).or_else(|| text.each().map(|(_, text, _)| text).next()).map(str::to_owned)
    }
}
