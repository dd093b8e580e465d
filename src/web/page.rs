//! How a page talks with the core: texts go into the module's memory and come out of it. `www/core` is the other side.
//!
//! wasm-bindgen would do it too, with kilobytes that visitors would download.

use std::cell::RefCell;
use std::mem::take;

use super::api::Core;
use super::memory::{forget_since, mark};
use crate::config::letters::pieces;

thread_local! {
    static PAGE: RefCell<Page> = const { RefCell::new(Page { asked: Vec::new(), said: String::new(), core: None, lasting: None }) };
}

struct Page {
    asked: Vec<u8>,
    said: String,
    core: Option<Core>,
    /// Where the memory of what lasts ends: what has been read, the words, and the report. Behind it are a question and its answer.
    lasting: Option<*mut u8>,
}

/// Between the parts of a question.
const PART: u8 = 6;

/// Where the page writes the question, so many bytes of UTF-8.
#[unsafe(no_mangle)]
extern "C" fn room(length: usize) -> *mut u8 {
    PAGE.with_borrow_mut(|page| {
        (page.asked, page.said) = (Vec::new(), String::new());
        if let Some(lasting) = page.lasting {
            // SAFETY: the question and the answer are gone, and no other question than those that move the mark leaves anything
            // behind: `Core` answers them by `&self` and has no cells, and `tests/architecture.rs` knows every static that has one.
            unsafe { forget_since(lasting) };
        }
        page.asked = vec![0; length];
        page.asked.as_mut_ptr()
    })
}

/// Where the answer stands, until the next question; null where there is none.
#[unsafe(no_mangle)]
extern "C" fn answer(question: u32) -> *const u8 {
    PAGE.with_borrow_mut(|page| {
        // SAFETY: `www/core` has written there what the browser's TextEncoder makes, which is UTF-8.
        let asked = unsafe { String::from_utf8_unchecked(take(&mut page.asked)) };
        match page.said(question, asked) {
            Some(said) => {
                page.said = said;
                page.said.as_ptr()
            }
            None => core::ptr::null(),
        }
    })
}

/// The bytes of the answer.
#[unsafe(no_mangle)]
extern "C" fn length() -> usize {
    PAGE.with_borrow(|page| page.said.len())
}

impl Page {
    /// The first question hands over the configuration; the parts of the others are `www/core`'s.
    fn said(&mut self, question: u32, asked: String) -> Option<String> {
        match question {
            0 => {
                let languages = self.core.insert(Core::new(asked)).languages();
                self.lasting = Some(mark());
                return Some(languages);
            }
            1 => {
                let taken = self.core.as_mut()?.bring(asked);
                self.lasting = Some(mark());
                return taken.then(String::new);
            }
            _ => {}
        }
        let core = self.core.as_mut()?;
        // Of notices, which are shown with what they have, the rules are not asked.
        if question < 6 && core.judge() {
            self.lasting = Some(mark());
        }
        let mut parts = pieces(&asked, PART);
        let language = parts.next()?;
        match question {
            2 => Some(core.problems()),
            3 => core.plan(language),
            4 => {
                let layer = parts.next()?;
                core.dialog(parts.next(), language, layer)
            }
            5 => core.record(parts.next()?, language),
            #[cfg(feature = "notice")]
            6 => {
                let (level, form) = (parts.next()?, parts.next()?);
                core.notice(parts.next(), language, crate::config::letters::number(level)?, form)
            }
            _ => None,
        }
    }
}
