//! The law as data: what a rule rests on, in words and with an address.
//!
//! Rules name citations; only the tools print them, so visitors download none. Knows nothing of configurations.

pub mod danish;
pub mod decisions;
pub mod gdpr;
pub mod guidance;
pub mod standards;

/// A place in the law, a decision or a guideline.
#[derive(Debug)]
pub struct Citation {
    /// Stable name, such as `gdpr-7-3`.
    pub id: &'static str,
    pub da: &'static str,
    pub en: &'static str,
    pub url: &'static str,
    pub strength: Strength,
}

/// How a citation binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// An act, a regulation or an order.
    Requires,
    /// A judgment or a decision that interprets it.
    Interprets,
    /// A guideline.
    Advises,
    /// A standard of the trade, which no act on consent names.
    Agrees,
}

impl Strength {
    pub fn name(self) -> &'static str {
        match self {
            Strength::Requires => "requires",
            Strength::Interprets => "interprets",
            Strength::Advises => "advises",
            Strength::Agrees => "standard",
        }
    }
}

/// The date of the law that the rules were written against.
pub const LAW_DATE: &str = "2026-03-08";

/// Declares citations: `NAME "id" "da" "en";`, all of one source.
macro_rules! cite {
    ($strength:ident $url:expr; $($name:ident $id:literal $da:literal $en:literal;)*) => {$(
        pub const $name: $crate::law::Citation = $crate::law::Citation {
            id: $id,
            da: $da,
            en: $en,
            url: $url,
            strength: $crate::law::Strength::$strength,
        };
    )*};
}

pub(crate) use cite;
