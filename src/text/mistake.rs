//! Mistakes of form in words: what stands there, and what was expected.

use super::{Words, say_tools as say};
use crate::config::form::Form;
use crate::config::known::Known;
use crate::config::mistake::Slip;
use crate::config::shape::Shape;

impl Words<'_> {
    /// The mistake in a sentence or two, with what was expected and the name that may have been meant.
    pub fn mistake(&self, slip: &Slip) -> String {
        let expected = self.expected(slip).unwrap_or_default();
        let mut said = match slip {
            Slip::Syntax(_) => self.form_syntax(&expected),
            Slip::UnknownField { name, .. } => self.form_unknown_field(name),
            Slip::WrongType(_) => self.form_wrong_type(&expected),
            Slip::UnknownWord { word, .. } => self.form_unknown_word(say::FormUnknownWord { expected: &expected, name: word }),
            Slip::Malformed(_) => self.form_malformed(&expected),
            Slip::Duplicate(name) => self.form_duplicate_field(name),
            Slip::DuplicateId { kind, id } => self.form_duplicate_id(say::FormDuplicateId { kind: kind.name(), name: id }),
            Slip::Dangling { kind, id, .. } => self.form_dangling_id(say::FormDanglingId { kind: kind.name(), name: id }),
            Slip::MissingId => self.form_missing_id(),
        };
        if let Some(nearest) = nearest(slip) {
            said.push(' ');
            said.push_str(&self.form_nearest(nearest));
        }
        said
    }

    /// What could stand there, as a phrase; `None` where any name of a kind could.
    pub fn expected(&self, slip: &Slip) -> Option<String> {
        Some(match slip {
            Slip::Syntax(what) => self.expected_syntax(what),
            Slip::WrongType(shape) => self.expected_shape(shape),
            Slip::UnknownWord { words, .. } => self.expected_words(&quoted(*words)),
            Slip::Malformed(form) => self.expected_form(*form),
            Slip::MissingId => self.expected_own_id(),
            _ => return None,
        })
    }

    fn expected_shape(&self, shape: &Shape) -> String {
        let mut kinds = Vec::new();
        self.expected_kinds(shape, &mut kinds);
        match kinds.split_last() {
            Some((last, first)) if !first.is_empty() => {
                self.expected_either(say::ExpectedEither { first: &first.join(", "), second: last })
            }
            Some((only, _)) => only.clone(),
            None => String::new(),
        }
    }

    fn expected_kinds(&self, shape: &Shape, kinds: &mut Vec<String>) {
        let kind = match shape {
            Shape::Flag => self.expected_flag(),
            Shape::Number => self.expected_number(),
            Shape::Name => self.expected_name(),
            Shape::Form(form) => self.expected_form(*form),
            Shape::Text(_) => self.expected_text(),
            Shape::Word(words) => self.expected_words(&quoted(*words)),
            Shape::Define(_) => self.expected_own_id(),
            Shape::Refer(_) => self.expected_id(),
            Shape::Object(_) | Shape::Map(..) => self.expected_object(),
            Shape::List(_) => self.expected_list(),
            Shape::Either(shapes) => {
                for shape in *shapes {
                    self.expected_kinds(shape, kinds);
                }
                return;
            }
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }

    /// What a form asks for, as a phrase.
    pub fn expected_form(&self, form: Form) -> String {
        match form {
            Form::Period => self.expected_period(),
            Form::Validity => self.expected_validity(),
            Form::StorageDuration => self.expected_storage_duration(),
            Form::Date => self.expected_date(),
            Form::Email => self.expected_email(),
            Form::Url => self.expected_url(),
            Form::Host => self.expected_host(),
            Form::Phone => self.expected_phone(),
            Form::Cvr => self.expected_cvr(),
            Form::Country => self.expected_country(),
            Form::Language => self.expected_language(),
            Form::Id => self.expected_own_id(),
        }
    }
}

/// The name that may have been meant.
pub fn nearest(slip: &Slip) -> Option<&str> {
    match slip {
        Slip::UnknownField { nearest, .. } | Slip::UnknownWord { nearest, .. } => *nearest,
        Slip::Dangling { nearest, .. } => nearest.as_deref(),
        _ => None,
    }
}

fn quoted(words: Known) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}
