//! The first layer: everything that a valid consent needs, and three equal buttons.

use super::parts::{Ask, joined};
use crate::view::{Attribute, Class, Hook, Role, Tag, View, el};

const TITLE: &str = "s-banner-title";

pub fn view(ask: &Ask<'_>) -> View {
    let mut why = el(Tag::Ul).class(Class::Why);
    for purpose in ask.consents() {
        let said = el(Tag::Span).text(joined(&ask.request(purpose)));
        why = why.child(el(Tag::Li).child(el(Tag::B).text(ask.purpose_title(purpose))).child(said));
    }
    // With the buttons, which are in sight however long the text above them is.
    let unfetched = el(Tag::P).hook(Hook::Unfetched).role(Role::Alert).with(Attribute::Hidden).text(ask.words.dialog_unfetched());
    ask.surface(Class::Banner, Hook::Banner, TITLE)
        .child(el(Tag::H2).id(TITLE).text(ask.title()))
        .child(ask.intro())
        .child(why)
        .children(ask.under_age())
        .child(ask.closing())
        .child(ask.buttons(Hook::More, more(ask)).child(unfetched))
        .into()
}

fn more(ask: &Ask<'_>) -> String {
    ask.own(ask.dialog.buttons().and_then(|buttons| buttons.more())).unwrap_or_else(|| ask.words.dialog_more())
}
