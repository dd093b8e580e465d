//! Texts that have been read: most are asked about by many rules, and stand in many files or in many versions of one.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use rustc_hash::FxBuildHasher;

use super::{Read, lexicon};

/// In bytes of text: more than any configuration that people write has.
const MOST: usize = 1 << 21;
/// What a text takes beside its own bytes, however short it is.
const LEAST: usize = 64;

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// What the text says, read before or now.
pub fn read(language: &str, text: &str) -> Option<Rc<Read>> {
    let (place, lexicon) = (lexicon::place(language)?, lexicon::of(language)?);
    KEPT.with_borrow_mut(|kept| {
        let known = kept.known(place, text)?;
        Some(Rc::clone(known.all.get_or_insert_with(|| Rc::new(Read::new(lexicon, text)))))
    })
}

/// What it says of the law, at least.
pub fn read_law(language: &str, text: &str) -> Option<Rc<Read>> {
    let (place, lexicon) = (lexicon::place(language)?, lexicon::of_law(language)?);
    KEPT.with_borrow_mut(|kept| {
        let known = kept.known(place, text)?;
        let read = known.all.as_ref().unwrap_or_else(|| known.law.get_or_insert_with(|| Rc::new(Read::new(lexicon, text))));
        Some(Rc::clone(read))
    })
}

#[derive(Default)]
struct Kept {
    /// By language, in the order of the lexicons.
    texts: [HashMap<Box<str>, Known, FxBuildHasher>; 2],
    bytes: usize,
}

/// What is known of a text.
#[derive(Default)]
struct Known {
    all: Option<Rc<Read>>,
    law: Option<Rc<Read>>,
}

impl Kept {
    fn known(&mut self, place: usize, text: &str) -> Option<&mut Known> {
        if !self.texts.get(place)?.contains_key(text) {
            if self.bytes > MOST {
                *self = Kept::default();
            }
            self.bytes += text.len() + LEAST;
            self.texts.get_mut(place)?.insert(text.into(), Known::default());
        }
        self.texts.get_mut(place)?.get_mut(text)
    }
}
