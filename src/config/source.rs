//! Where the data come from: it decides between Art. 13 and Art. 14.

use super::json::{Node, Value};
use super::shape::{Flag, List, Phrase, ReferData, Shape, Shaped, noun, words};

noun! {
    /// Somebody or something else than the person the data are about.
    Elsewhere "elsewhere" {
        from "from": Phrase;
        public "public": Flag;
        data "data": List<ReferData>;
    }
}

words! {
    /// The person, who gives the data or is observed.
    Person {
        DataSubject "data-subject",
        Observed "observed",
    }
}

#[derive(Debug, Clone, Copy)]
pub enum Source<'c> {
    Person(Person),
    Elsewhere(Elsewhere<'c>),
}

impl Shaped for Source<'static> {
    const SHAPE: Shape = Shape::Either([&Person::SHAPE, &Elsewhere::SHAPE]);
    type View<'c> = Source<'c>;
    fn view(node: &Node) -> Option<Source<'_>> {
        match node.value {
            Value::String(_) => Person::view(node).map(Source::Person),
            _ => Elsewhere::view(node).map(Source::Elsewhere),
        }
    }
}
