//! The first layer beside a form or dialog: who, why, which rights, and the way to the rest (WP260 rev.01, paragraph 36).

use super::complaint::authority;
use super::objection::wants_box;
use super::reach::bare;
use super::rows::linked;
use super::said::Said;
use super::telling::{Telling, ended};
use super::{Form, in_form};
use crate::config::purpose::Purpose;
use crate::config::shape::Each;
use crate::text::Words;
use crate::view::{Attribute, Element, Hook, Tag, View, el, link, text};

pub fn short(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let title =
        telling.text(telling.notice.title()).map(str::to_owned).unwrap_or_else(|| telling.either(Words::short_title, Words::child_title));
    let responsible = telling.name().map(|name| if telling.child { words.child_controller_is(name) } else { words.short_controller(name) });
    telling
        .article()
        .child(telling.heading(0, title))
        .children(Said::from(responsible).paragraph())
        .child(el(Tag::P).text(telling.either(Words::short_purposes, Words::child_short_purposes)))
        .child(purposes(telling))
        .children(surprises(telling).paragraph())
        .children(rights(telling).paragraph())
        .child(more(telling))
}

fn purposes(telling: &Telling<'_>) -> Element {
    let mut list = el(Tag::Ul);
    for purpose in telling.purposes() {
        let title = el(Tag::B).text(telling.title(purpose));
        let said = described(telling, purpose).map(|said| text([": ", said.as_str()].concat()));
        list = list.child(el(Tag::Li).child(title).children(said));
    }
    list
}

/// What a purpose is for; and that nothing happens without a yes, where the law asks for one.
pub fn described(telling: &Telling<'_>, purpose: Purpose<'_>) -> Option<String> {
    let said = telling.description(purpose)?;
    Some(if purpose.is_consent() { [&ended(said), " ", &telling.words.short_only_consent()].concat() } else { said.to_owned() })
}

/// What people would not expect, so that the first layer tells it: other sources, other countries, a machine that decides.
fn surprises(telling: &Telling<'_>) -> Said {
    let purposes = telling.purposes();
    let mut said = Said::new();
    if purposes.iter().any(|purpose| purpose.from_elsewhere()) {
        said.say(telling.either(Words::short_from_others, Words::child_short_from_others));
    }
    if purposes.iter().any(|purpose| purpose.transfers().each().next().is_some()) {
        said.say(telling.either(Words::short_transfers, Words::child_short_transfers));
    }
    if purposes.iter().any(|purpose| purpose.automated().is_some()) {
        said.say(telling.either(Words::notice_automated_is, Words::child_automated_is));
    }
    said
}

/// Which rights there are, in a few words.
pub fn rights(telling: &Telling<'_>) -> Said {
    let words = &telling.words;
    let mut said = Said::new();
    if telling.child {
        said.say(words.child_right_access());
        said.say(words.child_right_rectification());
        said.say(words.child_right_erasure());
    } else {
        said.say(words.short_rights(&authority(telling)));
    }
    if wants_box(telling) {
        said.say(telling.either(Words::short_object, Words::child_short_object));
    }
    if telling.purposes().into_iter().any(Purpose::is_consent) {
        said.say(telling.either(Words::short_withdraw, Words::child_withdraw_any_time));
    }
    if telling.child {
        said.say(words.child_short_complaint(&authority(telling)));
    }
    said
}

/// One click to the rest: a link to where it stands on the web, or else the rest itself, folded.
fn more(telling: &Telling<'_>) -> Element {
    let label = telling.either(Words::short_more, Words::child_more);
    if let Some(href) = telling.notice.full_url(telling.config) {
        return el(Tag::P).child(link(href, label).with(Attribute::Hook(Hook::Notice)));
    }
    let full = telling.notice.full().and_then(|id| telling.config.notice(id)).unwrap_or(telling.notice);
    let rest = in_form(telling.config, full, telling.words.language, telling.level + 1, Form::Full);
    el(Tag::Details).child(el(Tag::Summary).text(label)).child(rest)
}

/// "Read more at …", with the link.
pub fn read_more(telling: &Telling<'_>) -> Vec<View> {
    let Some(url) = telling.notice.full_url(telling.config) else { return Vec::new() };
    linked(&telling.words.short_more_at(bare(url)), bare(url), url)
}
