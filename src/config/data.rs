//! The types of personal data, and which of them are special.

use super::json::{Node, Value};
use super::known::{Known, known};
use super::shape::{DefineData, Kind, Phrase, Shape, Shaped, Text, noun, words};

/// The types of data that every configuration knows.
pub const DATA: Known = known![
    "name",
    "address",
    "email",
    "phone",
    "birth-date",
    "age",
    "gender",
    "region",
    "ip-address",
    "device-id",
    "browser",
    "pages-viewed",
    "purchases",
    "payment",
    "bank-account",
    "location",
    "image",
    "voice",
    "message",
    "interests",
    "email-opens",
    "membership",
    "participation",
    "cv",
    "references",
    "cpr",
    "cpr-updates",
    "criminal-record",
    "offences",
    "social-problems",
    "health",
    "ethnicity",
    "religion",
    "political-opinion",
    "union-membership",
    "sex-life",
    "genetic",
    "biometric",
];

noun! {
    /// A type of data of the controller's own.
    OwnData "ownData" {
        id "id": DefineData;
        label "label": Phrase;
        special "special": Special;
    }
}

words! {
    /// The special category that a type of data of the controller's own belongs to.
    Special {
        Health "health",
        Ethnicity "ethnicity",
        Religion "religion",
        PoliticalOpinion "political-opinion",
        UnionMembership "union-membership",
        SexLife "sex-life",
        Genetic "genetic",
        Biometric "biometric",
        Offences "offences",
        Cpr "cpr",
    }
}

/// A type of data: one of [`DATA`], or the controller's own with its label.
#[derive(Debug, Clone, Copy)]
pub struct Data<'c> {
    pub id: &'c str,
    pub label: Option<Text<'c>>,
    special: Option<Special>,
}

impl Data<'_> {
    /// The special category it belongs to, or that it is an offence or a CPR number.
    pub fn category(self) -> Option<Special> {
        self.special.or_else(|| if self.label.is_none() { Special::read(self.id) } else { None })
    }

    /// A special category of data (GDPR Art. 9(1)).
    pub fn is_special(self) -> bool {
        self.category().is_some_and(|special| !matches!(special, Special::Offences | Special::Cpr))
    }

    /// Criminal convictions and offences (GDPR Art. 10).
    pub fn is_offence(self) -> bool {
        self.category() == Some(Special::Offences) || self.id == "criminal-record"
    }

    /// Data that come from or contain the CPR number (Danish Data Protection Act section 11).
    pub fn is_cpr(self) -> bool {
        self.category() == Some(Special::Cpr)
    }
}

impl Shaped for Data<'static> {
    const SHAPE: Shape = Shape::Either([&Shape::Refer(Kind::Data), &Shape::Object(&OwnData::NOUN)]);
    type View<'c> = Data<'c>;
    fn view(node: &Node) -> Option<Data<'_>> {
        match &node.value {
            Value::String(id) => Some(Data { id, label: None, special: None }),
            _ => {
                let own = OwnData(node);
                Some(Data { id: own.id()?, label: own.label(), special: own.special() })
            }
        }
    }
}
