//! Which version of a notice this is: the day it was last changed, and a code that changes with the facts it tells.

use super::telling::Telling;
use crate::config::form::Date;
use crate::config::letters::split;
use crate::text::say;
use crate::view::{Attribute, Class, Element, Tag, el};

/// The last line of what is read at leisure.
pub fn line(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let version = &telling.version;
    let line = el(Tag::P).class(Class::Soft);
    let Some(date) = telling.notice.updated().and_then(Date::read) else { return line.text(words.notice_version(version)) };
    let said = words.date(date);
    let sentence = words.notice_updated(say::NoticeUpdated { date: &said, version });
    match split(&sentence, &said) {
        Some((before, after)) => {
            line.text(before).child(el(Tag::Time).with(Attribute::Datetime(date.iso())).text(said.as_str())).text(after)
        }
        None => line.text(sentence.as_str()),
    }
}
