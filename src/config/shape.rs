//! The shapes that a field of the configuration can have, and the two macros that declare them: [`noun!`] for an object,
//! [`words!`] for a closed list of words. From one declaration come the check, the typed view, the schema and the types.

use super::form::{Form, Period};
pub use super::items::{Each, Items, Text, Values};
use super::json::{Node, Value};
use super::known::{Known, known};

/// An object of the configuration: its name in the schema and its fields.
#[derive(Debug)]
pub struct Noun {
    pub name: &'static str,
    pub fields: &'static [Field],
}

#[cfg(feature = "tools")]
impl Noun {
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<Field> {
        self.fields.iter().find(|field| field.name == name).copied()
    }

    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().map(|field| field.name)
    }

    /// The field of a name, if it is not for the controller's own eyes alone.
    pub fn public(&self, name: &str) -> Option<Field> {
        self.field(name).filter(|field| !field.internal)
    }
}

#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub name: &'static str,
    pub shape: &'static Shape,
    /// For the controller's own eyes: left out of the public configuration.
    pub internal: bool,
}

#[derive(Debug, Clone, Copy)]
pub enum Shape {
    Flag,
    Number,
    /// A proper name or other text that is the same in every language.
    Name,
    Form(Form),
    /// Text for people, by language.
    Text(Slot),
    Word(Known),
    Define(Kind),
    Refer(Kind),
    Object(&'static Noun),
    List(&'static Shape),
    /// Any name → a value; the names have a form or are free.
    Map(Option<Form>, &'static Shape),
    /// One of two; which one, the JSON type tells. A list as the other is a list of the one.
    Either([&'static Shape; 2]),
}

/// The grammar of a text slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// Whole sentences, with a full stop.
    Sentence,
    /// Words that fit behind their preposition, without a full stop.
    Phrase,
}

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Purpose,
    Dialog,
    Notice,
    Service,
    Data,
    Subject,
}

impl Kind {
    /// Ids that are known without being declared.
    pub fn built_in(self) -> Known {
        match self {
            Kind::Data => super::data::DATA,
            Kind::Subject => super::subject::SUBJECTS,
            _ => known![],
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Kind::Purpose => "purpose",
            Kind::Dialog => "dialog",
            Kind::Notice => "notice",
            Kind::Service => "service",
            Kind::Data => "data",
            Kind::Subject => "subject",
        }
    }
}

/// A shape and the typed view of a value that has it.
pub trait Shaped {
    const SHAPE: Shape;
    const INTERNAL: bool = false;
    type View<'c>;
    fn view(node: &Node) -> Option<Self::View<'_>>;
}

macro_rules! strings {
    ($($(#[$doc:meta])* $name:ident = $shape:expr;)*) => {$(
        $(#[$doc])*
        pub enum $name {}
        impl Shaped for $name {
            const SHAPE: Shape = $shape;
            type View<'c> = &'c str;
            fn view(node: &Node) -> Option<&str> {
                node.string()
            }
        }
    )*};
}

strings! {
    Name = Shape::Name;
    Email = Shape::Form(Form::Email);
    Url = Shape::Form(Form::Url);
    Host = Shape::Form(Form::Host);
    Phone = Shape::Form(Form::Phone);
    Cvr = Shape::Form(Form::Cvr);
    Country = Shape::Form(Form::Country);
    Language = Shape::Form(Form::Language);
    DefinePurpose = Shape::Define(Kind::Purpose);
    DefineDialog = Shape::Define(Kind::Dialog);
    DefineNotice = Shape::Define(Kind::Notice);
    DefineService = Shape::Define(Kind::Service);
    DefineData = Shape::Define(Kind::Data);
    DefineSubject = Shape::Define(Kind::Subject);
    ReferPurpose = Shape::Refer(Kind::Purpose);
    ReferNotice = Shape::Refer(Kind::Notice);
    ReferData = Shape::Refer(Kind::Data);
    ReferSubject = Shape::Refer(Kind::Subject);
    Date = Shape::Form(Form::Date);
}

macro_rules! texts {
    ($($name:ident = $slot:ident;)*) => {$(
        pub enum $name {}
        impl Shaped for $name {
            const SHAPE: Shape = Shape::Text(Slot::$slot);
            type View<'c> = Text<'c>;
            fn view(node: &Node) -> Option<Text<'_>> {
                Some(Text(node))
            }
        }
    )*};
}

texts! {
    Sentence = Sentence;
    Phrase = Phrase;
}

macro_rules! periods {
    ($($name:ident = $form:ident;)*) => {$(
        pub enum $name {}
        impl Shaped for $name {
            const SHAPE: Shape = Shape::Form(Form::$form);
            type View<'c> = Period;
            fn view(node: &Node) -> Option<Period> {
                Period::read(node.string()?)
            }
        }
    )*};
}

periods! {
    Duration = Period;
    Validity = Validity;
}

pub enum Flag {}
impl Shaped for Flag {
    const SHAPE: Shape = Shape::Flag;
    type View<'c> = bool;
    fn view(node: &Node) -> Option<bool> {
        match node.value {
            Value::Flag(flag) => Some(flag),
            _ => None,
        }
    }
}

pub enum Number {}
impl Shaped for Number {
    const SHAPE: Shape = Shape::Number;
    type View<'c> = u32;
    fn view(node: &Node) -> Option<u32> {
        match node.value {
            Value::Number(number) => number,
            _ => None,
        }
    }
}

/// A field for the controller's own eyes.
pub struct Internal<T>(core::marker::PhantomData<T>);
impl<T: Shaped> Shaped for Internal<T> {
    const SHAPE: Shape = T::SHAPE;
    const INTERNAL: bool = true;
    type View<'c> = T::View<'c>;
    fn view(node: &Node) -> Option<T::View<'_>> {
        T::view(node)
    }
}

pub struct List<T>(core::marker::PhantomData<T>);
impl<T: Shaped> Shaped for List<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
    type View<'c> = Items<'c, T>;
    fn view(node: &Node) -> Option<Items<'_, T>> {
        Some(Items::of(node.items()))
    }
}

/// `x` means the same as `[x]`.
pub struct OneOrMany<T>(core::marker::PhantomData<T>);
impl<T: Shaped> Shaped for OneOrMany<T> {
    const SHAPE: Shape = Shape::Either([&T::SHAPE, &Shape::List(&T::SHAPE)]);
    type View<'c> = Items<'c, T>;
    fn view(node: &Node) -> Option<Items<'_, T>> {
        Some(Items::of(match &node.value {
            Value::List(items) => items,
            _ => core::slice::from_ref(node),
        }))
    }
}

/// Names of a form → values, as the node itself: its members are read by name.
pub struct Map<K, T>(core::marker::PhantomData<(K, T)>);
impl<K: Shaped, T: Shaped> Shaped for Map<K, T> {
    const SHAPE: Shape = Shape::Map(
        match K::SHAPE {
            Shape::Form(form) => Some(form),
            _ => None,
        },
        &T::SHAPE,
    );
    type View<'c> = &'c Node;
    fn view(node: &Node) -> Option<&Node> {
        Some(node)
    }
}

/// Declares an object of the configuration. `note`, for the controller's own eyes, is a field of every one.
macro_rules! noun {
    ($(#[$doc:meta])* $noun:ident $name:literal { $($(#[$field_doc:meta])* $method:ident $field:literal : $shape:ty;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub struct $noun<'c>(pub &'c $crate::config::json::Node);

        impl $noun<'static> {
            pub const NOUN: $crate::config::shape::Noun = $crate::config::shape::Noun {
                name: $name,
                fields: &[
                    $($crate::config::shape::Field {
                        name: $field,
                        shape: &<$shape as $crate::config::shape::Shaped>::SHAPE,
                        internal: <$shape as $crate::config::shape::Shaped>::INTERNAL,
                    },)*
                    $crate::config::shape::Field { name: "note", shape: &$crate::config::shape::Shape::Name, internal: true },
                ],
            };
            #[cfg(feature = "tools")]
            pub const TABLE: $crate::config::table::Noun = &Self::NOUN;
            #[cfg(not(feature = "tools"))]
            pub const TABLE: $crate::config::table::Noun = $crate::config::table::named($name);
        }

        impl<'c> $noun<'c> {
            $($(#[$field_doc])* pub fn $method(self) -> Option<<$shape as $crate::config::shape::Shaped>::View<'c>> {
                <$shape as $crate::config::shape::Shaped>::view(self.0.get(const { $crate::config::table::shared($field) })?)
            })*
        }

        impl $crate::config::shape::Shaped for $noun<'static> {
            const SHAPE: $crate::config::shape::Shape = $crate::config::shape::Shape::Object(&$noun::NOUN);
            type View<'c> = $noun<'c>;
            fn view(node: &$crate::config::json::Node) -> Option<$noun<'_>> {
                matches!(node.value, $crate::config::json::Value::Object(_)).then_some($noun(node))
            }
        }
    };
}

/// Declares a closed list of words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$word_doc])* $word,)* }

        impl $name {
            const WORDS: $crate::config::known::Known = $crate::config::known::known![$($text,)*];
            const SHARED: $crate::config::known::Known = Self::WORDS.shared();

            /// The word as the configuration writes it.
            pub fn word(self) -> &'static str {
                Self::SHARED.get(self as usize)
            }

            pub fn read(word: &str) -> Option<$name> {
                const ALL: &[$name] = &[$($name::$word,)*];
                ALL.get(Self::SHARED.place(word)?).copied()
            }
        }

        impl $crate::config::shape::Shaped for $name {
            const SHAPE: $crate::config::shape::Shape = $crate::config::shape::Shape::Word($name::WORDS);
            type View<'c> = $name;
            fn view(node: &$crate::config::json::Node) -> Option<$name> {
                $name::read(node.string()?)
            }
        }
    };
}

pub(crate) use {noun, words};
