//! What is said aloud: by somebody who wears a camera (C-422/24), and at the start of a telephone call.

use super::reach::bare;
use super::short::{full_url, read_more, rights};
use super::telling::{Telling, add_new};
use crate::config::purpose::Recording;
use crate::view::{Element, Tag, el};

pub fn bodycam(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let recordings: Vec<Recording<'_>> = telling.purposes().into_iter().filter_map(|purpose| purpose.recording()).collect();
    let sound = recordings.iter().any(|recording| recording.audio() == Some(true));
    let mut said = vec![if sound { words.bodycam_wearing() } else { words.bodycam_wearing_silent() }, words.bodycam_starting()];
    add_new(
        &mut said,
        recordings.iter().filter_map(|recording| recording.pre_record()).map(|period| words.bodycam_before(&words.period(period))),
    );
    said.extend(telling.name().map(|name| words.bodycam_controller(name)));
    let more = read_more(telling);
    telling
        .article()
        .children(said.into_iter().map(|sentence| el(Tag::P).text(sentence)))
        .children((!more.is_empty()).then(|| el(Tag::P).children(more)))
}

pub fn phone(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let mut said: Vec<String> = telling.name().map(|name| words.phone_controller(name)).into_iter().collect();
    said.extend(telling.purposes().into_iter().filter_map(|purpose| telling.description(purpose)).map(str::to_owned));
    said.push(rights(telling).join(" "));
    said.extend(full_url(telling).map(|url| words.phone_more(bare(url))));
    telling.article().children(said.into_iter().map(|sentence| el(Tag::P).text(sentence)))
}
