//! What is shown, as data: elements and text, no markup. Both back ends read this tree.
//!
//! There is no string of HTML in it, and no attribute that ticks a box: a choice is drawn by the page, from the choice that
//! was made, never by the core.

use core::ops::{Deref, DerefMut};

mod build;
#[cfg(feature = "tools")]
mod direction;

pub use build::{el, link, text};
#[cfg(feature = "tools")]
pub use direction::{is_right_to_left, set_apart};

/// A piece of what is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum View {
    Text(String),
    Element(Element),
}

/// Behind a pointer: building moves elements about, and a pointer moves in few instructions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element(Box<Parts>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    pub tag: Tag,
    pub attributes: Vec<Attribute>,
    pub children: Vec<View>,
}

impl Deref for Element {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Element {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            pub fn name(self) -> &'static str {
                const NAMES: &[&str] = &[$($text,)*];
                NAMES[self as usize]
            }
        }
    };
}

names! {
    Tag {
        Article "article",
        B "b",
        Button "button",
        Dd "dd",
        Details "details",
        Dialog "dialog",
        Div "div",
        Dl "dl",
        Dt "dt",
        Footer "footer",
        /// Its buttons close the dialog that it stands in, also without a script.
        Form "form",
        H1 "h1",
        H2 "h2",
        H3 "h3",
        H4 "h4",
        H5 "h5",
        H6 "h6",
        Header "header",
        /// A checkbox: the only kind of field there is.
        Checkbox "input",
        Label "label",
        Li "li",
        A "a",
        Ol "ol",
        P "p",
        Section "section",
        Span "span",
        /// A button that closes its dialog and leaves its value there.
        Submit "button",
        Summary "summary",
        Table "table",
        Tbody "tbody",
        Td "td",
        Th "th",
        Thead "thead",
        Time "time",
        Tr "tr",
        Ul "ul",
    }
}

impl Tag {
    /// The heading of a level; deeper than 6 there is none, so the deepest serves.
    pub fn heading(level: u32) -> Tag {
        match level {
            0 | 1 => Tag::H1,
            2 => Tag::H2,
            3 => Tag::H3,
            4 => Tag::H4,
            5 => Tag::H5,
            _ => Tag::H6,
        }
    }

    /// Elements without content and end tag (HTML, void elements).
    pub fn is_void(self) -> bool {
        self == Tag::Checkbox
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attribute {
    Class(Class),
    Id(String),
    /// An address that the reader of the configuration has let through.
    Href(String),
    Hook(Hook),
    /// The purpose or service that a checkbox stands for.
    Value(String),
    Lang(String),
    /// Which version of a notice it is.
    Version(String),
    /// Machine-readable date of a `time`.
    Datetime(String),
    Role(Role),
    LabelledBy(String),
    DescribedBy(String),
    Label(String),
    /// Reached by keyboard: scrolling regions.
    Focusable,
    Hidden,
    /// A consent that accept-all does not give.
    Explicit,
    /// A header cell of a column or a row.
    Scope(&'static str),
}

names! {
    /// How a part looks; the style sheets know the same names.
    Class {
        Always "s-always",
        Banner "s-banner",
        Box "s-box",
        Choices "s-choices",
        Close "s-close",
        Inline "s-inline",
        Notice "s-notice",
        Purpose "s-purpose",
        Purposes "s-purposes",
        Row "s-row",
        Scroll "s-scroll",
        Soft "s-soft",
        Storage "s-storage",
        Switch "s-switch",
        Title "s-title",
        Why "s-why",
        Yes "s-yes",
    }
}

names! {
    /// Stable names for the wiring, for visitors' own tools and for tests: `data-samtykke`.
    Hook {
        AcceptAll "accept-all",
        Banner "banner",
        Choices "choices",
        Close "close",
        Inline "inline",
        More "more",
        Notice "notice",
        Purpose "purpose",
        RejectAll "reject-all",
        Save "save",
        Service "service",
        Unfetched "unfetched",
        Withdraw "withdraw",
    }
}

names! {
    Role {
        Alert "alert",
        Switch "switch",
        Region "region",
    }
}

impl Attribute {
    /// Its name and value as a document has them.
    pub fn pair(&self) -> (&'static str, &str) {
        match self {
            Attribute::Class(class) => ("class", class.name()),
            Attribute::Id(id) => ("id", id),
            Attribute::Href(href) => ("href", href),
            Attribute::Hook(hook) => ("data-samtykke", hook.name()),
            Attribute::Value(value) => ("value", value),
            Attribute::Lang(lang) => ("lang", lang),
            Attribute::Version(version) => ("data-version", version),
            Attribute::Datetime(date) => ("datetime", date),
            Attribute::Role(role) => ("role", role.name()),
            Attribute::LabelledBy(id) => ("aria-labelledby", id),
            Attribute::DescribedBy(id) => ("aria-describedby", id),
            Attribute::Label(label) => ("aria-label", label),
            Attribute::Focusable => ("tabindex", "0"),
            Attribute::Hidden => ("hidden", ""),
            Attribute::Explicit => ("data-explicit", ""),
            Attribute::Scope(scope) => ("scope", scope),
        }
    }
}

impl Element {
    /// All attributes of the document's element: the tree's own and those that its tag brings.
    pub fn pairs(&self) -> Vec<(&'static str, &str)> {
        let brought: &[(&'static str, &str)] = match self.tag {
            Tag::Button => &[("type", "button"), ("part", "button")],
            Tag::Submit => &[("part", "button")],
            Tag::Checkbox => &[("type", "checkbox")],
            Tag::Dialog => &[("part", "dialog")],
            Tag::Form => &[("method", "dialog")],
            _ => &[],
        };
        let mut pairs = Vec::new();
        brought.iter().for_each(|pair| pairs.push(*pair));
        self.attributes.iter().for_each(|attribute| pairs.push(attribute.pair()));
        #[cfg(feature = "tools")]
        pairs.extend(self.direction());
        pairs
    }

    /// Which way the text runs, where its language is written from the right.
    #[cfg(feature = "tools")]
    fn direction(&self) -> Option<(&'static str, &'static str)> {
        let is_reversed = |attribute: &Attribute| matches!(attribute, Attribute::Lang(language) if is_right_to_left(language));
        self.attributes.iter().any(is_reversed).then_some(("dir", "rtl"))
    }
}
