//! The first layer: everything that a valid consent needs, and three equal buttons.

use super::parts::{Ask, sentences};
use crate::view::{Class, Hook, Tag, View, el};

const TITLE: &str = "s-banner-title";

pub fn view(ask: &Ask<'_>) -> View {
    let why = ask.consents().map(|purpose| {
        let said = ask.description(purpose).into_iter().chain(ask.data_and_recipients(purpose));
        let said = el(Tag::Span).children(sentences(said).children);
        el(Tag::Li).child(el(Tag::B).text(ask.purpose_title(purpose))).child(said)
    });
    ask.surface(Class::Banner, Hook::Banner, TITLE)
        .child(el(Tag::H2).id(TITLE).text(ask.title()))
        .child(ask.intro())
        .child(el(Tag::Ul).class(Class::Why).children(why))
        .children(ask.under_age())
        .child(ask.closing())
        .child(ask.buttons(Hook::More, more(ask)))
        .into()
}

fn more(ask: &Ask<'_>) -> String {
    let own = ask.dialog.buttons().and_then(|buttons| buttons.more()).and_then(|more| more.get(ask.words.language));
    own.map_or_else(|| ask.words.dialog_more(), str::to_owned)
}
