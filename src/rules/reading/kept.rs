//! Texts that have been read: most are asked about by many rules.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ptr;
use std::rc::Rc;

use super::Read;
use super::lexicon::Lexicon;

/// More than any configuration that people write has.
const MOST: usize = 10_000;

/// What a text says, by each lexicon that it was read with.
type Readings = Vec<(&'static Lexicon, Rc<Read>)>;

thread_local! {
    static KEPT: RefCell<HashMap<String, Readings>> = RefCell::default();
}

/// What the text says, read before or now.
pub fn read(lexicon: &'static Lexicon, text: &str) -> Rc<Read> {
    KEPT.with_borrow_mut(|kept| {
        let known = kept.get(text).and_then(|all| all.iter().find(|(known, _)| ptr::eq(*known, lexicon)));
        if let Some((_, read)) = known {
            return Rc::clone(read);
        }
        if kept.len() >= MOST {
            kept.clear();
        }
        let read = Rc::new(Read::new(lexicon, text));
        kept.entry(text.to_owned()).or_default().push((lexicon, Rc::clone(&read)));
        read
    })
}

/// Lets go of all of them, when a configuration has been read.
pub fn forget() {
    KEPT.with_borrow_mut(HashMap::clear);
}
