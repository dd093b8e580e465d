//! The tables of fields in one text, which is what visitors download of them: a third of what the declarations would be.
//!
//! Packed is a shape as a byte: a form, a kind of id, or one of the marks below, with what belongs to it behind. A list of words and an
//! object begin with their length. An object is its name and a line's end, then each field's name and shape. All marks are smaller than
//! the letters of a name, which ends where one stands.

use super::form::Form;
use super::known::Known;
use super::letters::cut;
use super::root::Root;
use super::shape::{self, Kind, Shaped, Slot};

/// The shapes without anything behind. Forms and kinds stand in the order of their declaration.
const SIMPLE: [Shape; 29] = [
    Shape::Form(Form::Period),
    Shape::Form(Form::Validity),
    Shape::Form(Form::StorageDuration),
    Shape::Form(Form::Date),
    Shape::Form(Form::Email),
    Shape::Form(Form::Url),
    Shape::Form(Form::Host),
    Shape::Form(Form::Phone),
    Shape::Form(Form::Cvr),
    Shape::Form(Form::Country),
    Shape::Form(Form::Language),
    Shape::Form(Form::Id),
    Shape::Define(Kind::Purpose),
    Shape::Define(Kind::Dialog),
    Shape::Define(Kind::Notice),
    Shape::Define(Kind::Service),
    Shape::Define(Kind::Data),
    Shape::Define(Kind::Subject),
    Shape::Refer(Kind::Purpose),
    Shape::Refer(Kind::Dialog),
    Shape::Refer(Kind::Notice),
    Shape::Refer(Kind::Service),
    Shape::Refer(Kind::Data),
    Shape::Refer(Kind::Subject),
    Shape::Flag,
    Shape::Number,
    Shape::Name,
    Shape::Text(Slot::Sentence),
    Shape::Text(Slot::Phrase),
];
const DEFINE: u8 = 12;
const REFER: u8 = 18;
const FLAG: u8 = 24;
const NUMBER: u8 = 25;
const NAME: u8 = 26;
const SENTENCE: u8 = 27;
const PHRASE: u8 = 28;
const _: () = assert!(Form::Id as u8 + 1 == DEFINE && DEFINE + Kind::Subject as u8 + 1 == REFER && REFER + Kind::Subject as u8 + 1 == FLAG);
const WORD: u8 = 29;
const OBJECT: u8 = 30;
const LIST: u8 = 31;
const EITHER: u8 = 32;
/// One or many: a list behind it.
const MANY: u8 = 33;
/// The form of its names behind it, or [`NAME`].
const MAP: u8 = 34;
/// Before the shape of a field for the controller's own eyes.
const INTERNAL: u8 = 35;

const PACKED: Packer = {
    let mut packer = Packer { bytes: [0; 1 << 14], at: 0 };
    packer.shape(&<Root<'static> as Shaped>::SHAPE);
    packer
};
static BYTES: [u8; PACKED.at] = *PACKED.bytes.first_chunk().unwrap();
static TEXT: &str = match core::str::from_utf8(&BYTES) {
    Ok(text) => text,
    Err(_) => panic!(),
};

struct Packer {
    bytes: [u8; 1 << 14],
    at: usize,
}

impl Packer {
    const fn byte(&mut self, byte: u8) {
        self.bytes[self.at] = byte;
        self.at += 1;
    }

    const fn text(&mut self, text: &str) {
        let mut at = 0;
        while at < text.len() {
            self.byte(text.as_bytes()[at]);
            at += 1;
        }
    }

    /// Leaves room for a length.
    const fn begin(&mut self, mark: u8) -> usize {
        self.byte(mark);
        self.at += 2;
        self.at
    }

    const fn end(&mut self, start: usize) {
        let length = self.at - start;
        self.bytes[start - 2] = (length / 128) as u8;
        self.bytes[start - 1] = (length % 128) as u8;
    }

    const fn shape(&mut self, shape: &shape::Shape) {
        match shape {
            shape::Shape::Flag => self.byte(FLAG),
            shape::Shape::Number => self.byte(NUMBER),
            shape::Shape::Name => self.byte(NAME),
            shape::Shape::Form(form) => self.byte(*form as u8),
            shape::Shape::Text(Slot::Sentence) => self.byte(SENTENCE),
            shape::Shape::Text(Slot::Phrase) => self.byte(PHRASE),
            shape::Shape::Define(kind) => self.byte(DEFINE + *kind as u8),
            shape::Shape::Refer(kind) => self.byte(REFER + *kind as u8),
            shape::Shape::Word(words) => {
                let start = self.begin(WORD);
                self.text(words.lines);
                self.end(start);
            }
            shape::Shape::Object(noun) => self.noun(noun),
            shape::Shape::List(item) => {
                self.byte(LIST);
                self.shape(item);
            }
            shape::Shape::Map(form, value) => {
                self.byte(MAP);
                match form {
                    Some(form) => self.byte(*form as u8),
                    None => self.byte(NAME),
                }
                self.shape(value);
            }
            shape::Shape::Either([_, many @ shape::Shape::List(_)]) => {
                self.byte(MANY);
                self.shape(many);
            }
            shape::Shape::Either([one, other]) => {
                self.byte(EITHER);
                self.shape(one);
                self.shape(other);
            }
        }
    }

    const fn noun(&mut self, noun: &shape::Noun) {
        let start = self.begin(OBJECT);
        self.text(noun.name);
        self.byte(b'\n');
        let mut at = 0;
        while at < noun.fields.len() {
            self.text(noun.fields[at].name);
            if noun.fields[at].internal {
                self.byte(INTERNAL);
            }
            self.shape(noun.fields[at].shape);
            at += 1;
        }
        self.end(start);
    }
}

/// Where a shape stands.
#[derive(Debug, Clone, Copy)]
pub struct Table(usize);

/// The whole configuration.
pub const ROOT: Table = Table(0);

/// A shape as it was declared.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    Flag,
    Number,
    Name,
    Form(Form),
    Text(Slot),
    Word(Known),
    Define(Kind),
    Refer(Kind),
    Object(Noun),
    List(Table),
    Map(Option<Form>, Table),
    Either([Table; 2]),
}

/// An object.
#[derive(Debug, Clone, Copy)]
pub struct Noun(Table);

#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub name: &'static str,
    pub shape: Table,
    pub internal: bool,
}

fn byte(at: usize) -> u8 {
    BYTES.get(at).copied().unwrap_or_default()
}

/// Where a name ends.
fn word(mut at: usize) -> usize {
    while byte(at) > INTERNAL {
        at += 1;
    }
    at
}

impl Table {
    #[inline(never)]
    pub fn open(self) -> Shape {
        let Table(at) = self;
        match byte(at) {
            WORD => Shape::Word(Known { lines: cut(TEXT, at + 3, self.end()) }),
            OBJECT => Shape::Object(Noun(self)),
            LIST => Shape::List(Table(at + 1)),
            EITHER => Shape::Either([Table(at + 1), Table(Table(at + 1).end())]),
            MANY => Shape::Either([Table(at + 2), Table(at + 1)]),
            MAP => match Table(at + 1).open() {
                Shape::Form(form) => Shape::Map(Some(form), Table(at + 2)),
                _ => Shape::Map(None, Table(at + 2)),
            },
            simple => SIMPLE.get(usize::from(simple)).copied().unwrap_or(Shape::Name),
        }
    }

    /// Where what stands behind it begins.
    fn end(self) -> usize {
        let Table(at) = self;
        match byte(at) {
            LIST | MANY => Table(at + 1).end(),
            MAP => Table(at + 2).end(),
            EITHER => Table(Table(at + 1).end()).end(),
            WORD | OBJECT => at + 3 + usize::from(byte(at + 1)) * 128 + usize::from(byte(at + 2)),
            _ => at + 1,
        }
    }
}

impl Noun {
    pub fn name(self) -> &'static str {
        let Noun(Table(at)) = self;
        cut(TEXT, at + 3, word(at + 3))
    }

    /// The field of a name. In a plain loop: a notice asks for each field of hundreds of services.
    #[inline(never)]
    pub fn field(self, name: &str) -> Option<Field> {
        let Noun(table) = self;
        let (mut at, end) = (word(table.0 + 3) + 1, table.end());
        while at < end {
            let mark = word(at);
            let known = cut(TEXT, at, mark);
            let internal = byte(mark) == INTERNAL;
            let shape = Table(mark + usize::from(internal));
            if known == name {
                return Some(Field { name: known, shape, internal });
            }
            at = shape.end();
        }
        None
    }

    /// The field of a name, if it is not for the controller's own eyes alone.
    pub fn public(self, name: &str) -> Option<Field> {
        self.field(name).filter(|field| !field.internal)
    }

    /// Nobody is told here which name was meant.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        core::iter::empty()
    }
}

/// The object of a name, which is the same wherever it stands.
pub const fn named(name: &str) -> Noun {
    let mut at = 0;
    loop {
        let mut length = 0;
        while length < name.len() && BYTES[at + 3 + length] == name.as_bytes()[length] {
            length += 1;
        }
        if BYTES[at] == OBJECT && length == name.len() && BYTES[at + 3 + length] == b'\n' {
            return Noun(Table(at));
        }
        at += 1;
    }
}

/// A text, from among the tables if it stands there: so it is not downloaded twice.
pub const fn shared(text: &'static str) -> &'static str {
    let mut start = 0;
    while start + text.len() <= TEXT.len() {
        let mut length = 0;
        while length < text.len() && BYTES[start + length] == text.as_bytes()[length] {
            length += 1;
        }
        if length == text.len() {
            return TEXT.split_at(start).1.split_at(length).0;
        }
        start += 1;
    }
    text
}
