//! Texts that have been read: most are asked about by many rules.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ptr;
use std::rc::Rc;

use super::Read;
use super::lexicon::Lexicon;

/// More than any configuration that people write has.
const MOST: usize = 10_000;

thread_local! {
    static KEPT: RefCell<HashMap<String, (&'static Lexicon, Rc<Read>)>> = RefCell::default();
}

/// What the text says, read before or now.
pub fn read(lexicon: &'static Lexicon, text: &str) -> Rc<Read> {
    KEPT.with_borrow_mut(|kept| {
        // A text is seldom the same in two languages: the last one is kept.
        if let Some((_, read)) = kept.get(text).filter(|(known, _)| ptr::eq(*known, lexicon)) {
            return Rc::clone(read);
        }
        if kept.len() >= MOST {
            kept.clear();
        }
        let read = Rc::new(Read::new(lexicon, text));
        kept.insert(text.to_owned(), (lexicon, Rc::clone(&read)));
        read
    })
}

/// Lets go of all of them, when a configuration has been read.
pub fn forget() {
    KEPT.with_borrow_mut(HashMap::clear);
}
