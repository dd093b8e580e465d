//! Whom the data are about.

use super::json::{Node, Value};
use super::known::{Known, known};
use super::shape::{DefineSubject, Kind, Phrase, Shape, Shaped, Text, noun};

/// The groups that every configuration knows.
pub const SUBJECTS: Known = known![
    "visitors",
    "customers",
    "employees",
    "applicants",
    "referees",
    "children",
    "pupils",
    "parents",
    "relatives",
    "patients",
    "clients",
    "callers",
    "members",
    "residents",
    "bystanders",
    "volunteers",
    "contact-persons",
];

noun! {
    /// A group of data subjects of the controller's own.
    OwnSubject "ownSubject" {
        id "id": DefineSubject;
        label "label": Phrase;
    }
}

/// A group of data subjects: one of [`SUBJECTS`], or the controller's own with its label.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'c> {
    pub id: &'c str,
    pub label: Option<Text<'c>>,
}

impl Shaped for Subject<'static> {
    const SHAPE: Shape = Shape::Either([&Shape::Refer(Kind::Subject), &Shape::Object(&OwnSubject::NOUN)]);
    type View<'c> = Subject<'c>;
    fn view(node: &Node) -> Option<Subject<'_>> {
        match &node.value {
            Value::String(id) => Some(Subject { id, label: None }),
            _ => Some(Subject { id: OwnSubject(node).id()?, label: OwnSubject(node).label() }),
        }
    }
}
