//! What is said aloud: by somebody who wears a camera (C-422/24), and at the start of a telephone call.

use super::reach::bare;
use super::said::Said;
use super::short::{described, read_more, rights};
use super::sign::{before_start, has_sound};
use super::telling::Telling;
use crate::view::{Element, Tag, el};

pub fn bodycam(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let mut said = Said::from(if has_sound(telling) { words.bodycam_wearing() } else { words.bodycam_wearing_silent() });
    said.say(words.bodycam_starting());
    said.say_all(before_start(telling));
    said.say(telling.name().map(|name| words.bodycam_controller(name)));
    let more = read_more(telling);
    telling.article().children(said.each(Tag::P)).children((!more.is_empty()).then(|| el(Tag::P).children(more)))
}

pub fn phone(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let mut said = Said::from(telling.name().map(|name| words.phone_controller(name)));
    for purpose in telling.purposes() {
        said.say(described(telling, purpose));
    }
    said.say(rights(telling).joined());
    said.say(telling.notice.full_url(telling.config).map(|url| words.phone_more(bare(url))));
    telling.article().children(said.each(Tag::P))
}
