//! Holds a text against the tables of fields: every mistake of form, in one walk.

use super::form::Form;
use super::json::{Node, Value};
use super::mistake::{Mistake, Slip, nearest};
use super::shape::Kind;
use super::table::{Noun, Shape, Table, Walk};

/// Adds every mistake of `node`, which should have `shape`.
pub fn check(node: &Node, table: Table, mistakes: &mut Vec<Mistake>) {
    let mut check = Check { mistakes, defined: Vec::new(), referred: Vec::new() };
    check.value(node, table);
    check.ids();
}

struct Check<'n, 'm> {
    mistakes: &'m mut Vec<Mistake>,
    /// Sorted as it grows, so that thousands are found quickly.
    defined: Vec<(Kind, &'n str)>,
    referred: Vec<(Kind, &'n str, u32)>,
}

impl<'n> Check<'n, '_> {
    fn slip(&mut self, at: u32, slip: Slip) {
        self.mistakes.push(Mistake { at, slip });
    }

    fn value(&mut self, node: &'n Node, table: Table) {
        match (table.shape(), &node.value) {
            (Shape::Flag, Value::Flag(_))
            | (Shape::Number, Value::Number(Some(_)))
            | (Shape::Name, Value::String(_))
            | (Shape::Text(_), Value::String(_)) => {}
            (Shape::Text(_), Value::Object(members)) => {
                for member in members.iter() {
                    if !Form::Language.fits(&member.name) {
                        self.slip(member.at, Slip::Malformed(Form::Language));
                    } else if member.node.string().is_none() {
                        self.slip(member.node.at, Slip::WrongType(Shape::Name));
                    }
                }
            }
            (Shape::Form(form), Value::String(text)) => {
                if !form.fits(text) {
                    self.slip(node.at, Slip::Malformed(form));
                }
            }
            (Shape::Word(words), Value::String(word)) => {
                if !words.contains(word) {
                    let nearest = nearest(word, words.iter());
                    self.slip(node.at, Slip::UnknownWord { word: word.clone(), nearest, words });
                }
            }
            (Shape::Define(kind), Value::String(id)) => {
                if !Form::Id.fits(id) {
                    self.slip(node.at, Slip::Malformed(Form::Id));
                } else {
                    match self.place(kind, id) {
                        Err(place) if !kind.built_in().contains(id) => self.defined.insert(place, (kind, id)),
                        _ => self.slip(node.at, Slip::DuplicateId { kind, id: id.clone() }),
                    }
                }
            }
            (Shape::Refer(kind), Value::String(id)) => self.referred.push((kind, id, node.at)),
            (Shape::Object(noun), Value::Object(_)) => self.object(node, noun),
            (Shape::List(item), Value::List(items)) => {
                for node in items {
                    self.value(node, item);
                }
            }
            (Shape::Map(form, table), Value::Object(members)) => {
                for member in members.iter() {
                    if let Some(form) = form.filter(|form| !form.fits(&member.name)) {
                        self.slip(member.at, Slip::Malformed(form));
                    }
                    self.value(&member.node, table);
                }
            }
            (shape @ Shape::Either(tables), value) => match tables.into_iter().find(|table| table.fits(value)) {
                Some(table) => self.value(node, table),
                None => self.slip(node.at, Slip::WrongType(shape)),
            },
            (shape, _) => self.slip(node.at, Slip::WrongType(shape)),
        }
    }

    fn object(&mut self, node: &'n Node, noun: Noun) {
        for member in node.members() {
            match noun.field(&member.name) {
                Some(field) => self.value(&member.node, field.shape),
                None => {
                    let nearest = nearest(&member.name, noun.names());
                    self.slip(member.at, Slip::UnknownField { name: member.name.clone(), nearest });
                }
            }
        }
        if noun.field("id").is_some_and(|id| matches!(id.shape.shape(), Shape::Define(_))) && node.get("id").is_none() {
            self.slip(node.at, Slip::MissingId);
        }
    }

    /// Where an id stands among the defined ones, or would.
    fn place(&self, kind: Kind, id: &str) -> Result<usize, usize> {
        self.defined.binary_search_by(|known| (known.0 as u8).cmp(&(kind as u8)).then_with(|| known.1.cmp(id)))
    }

    fn ids(&mut self) {
        for (kind, id, at) in core::mem::take(&mut self.referred) {
            if !kind.built_in().contains(id) && self.place(kind, id).is_err() {
                let defined = self.defined.iter().filter(|known| known.0 == kind).map(|known| known.1);
                let nearest = nearest(id, kind.built_in().iter().map(|id| -> &'n str { id }).chain(defined)).map(str::to_owned);
                self.slip(at, Slip::Dangling { kind, id: id.to_owned(), nearest });
            }
        }
    }
}
