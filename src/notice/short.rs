//! The first layer beside a form or dialog: who, why, which rights, and the way to the rest (WP260 rev.01, paragraph 36).

use super::complaint::authority;
use super::objection::wants_box;
use super::reach::bare;
use super::rows::{linked, paragraph};
use super::telling::Telling;
use crate::text::Words;
use crate::view::{Attribute, Element, Hook, Tag, View, el, link, text};

pub fn short(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let is_responsible = |name| el(Tag::P).text(if telling.child { words.child_controller_is(name) } else { words.short_controller(name) });
    let title = telling.text(telling.notice.title()).map_or_else(|| telling.either(Words::short_title, Words::child_title), str::to_owned);
    telling
        .article()
        .child(telling.heading(0, title))
        .children(telling.name().map(is_responsible))
        .child(el(Tag::P).text(telling.either(Words::short_purposes, Words::child_short_purposes)))
        .child(el(Tag::Ul).children(purposes(telling)))
        .children(paragraph(&rights(telling)))
        .children(more(telling))
}

fn purposes(telling: &Telling<'_>) -> Vec<Element> {
    telling
        .purposes()
        .into_iter()
        .map(|purpose| {
            let title = el(Tag::B).text(telling.title(purpose));
            let said = telling.description(purpose).map(|description| text([": ", description].concat()));
            el(Tag::Li).child(title).children(said)
        })
        .collect()
}

/// Which rights there are, in a few words.
pub fn rights(telling: &Telling<'_>) -> Vec<String> {
    let words = &telling.words;
    let mut sentences = if telling.child {
        vec![words.child_right_access(), words.child_right_rectification(), words.child_right_erasure()]
    } else {
        vec![words.short_rights(&authority(telling))]
    };
    if wants_box(telling) {
        sentences.push(telling.either(Words::short_object, Words::child_short_object));
    }
    if telling.purposes().into_iter().any(|purpose| purpose.is_consent()) {
        sentences.push(telling.either(Words::short_withdraw, Words::child_withdraw_any_time));
    }
    if telling.child {
        sentences.push(words.child_short_complaint(&authority(telling)));
    }
    sentences
}

/// The link to the full notice: where it stands on the web, or else on this page.
fn more(telling: &Telling<'_>) -> Option<Element> {
    let href = full_url(telling)?;
    let label = telling.either(Words::short_more, Words::child_more);
    Some(el(Tag::P).child(link(href, label).with(Attribute::Hook(Hook::Notice))))
}

/// Where the full notice can be read.
pub fn full_url<'c>(telling: &Telling<'c>) -> Option<&'c str> {
    let full = telling.notice.full().and_then(|id| telling.config.notice(id));
    full.and_then(|full| full.url()).or_else(|| telling.notice.url())
}

/// "Read more at …", with the link.
pub fn read_more(telling: &Telling<'_>) -> Vec<View> {
    let Some(url) = full_url(telling) else { return Vec::new() };
    linked(&telling.words.short_more_at(bare(url)), bare(url), url)
}
