//! Consent inside a form, and on paper: a box for each purpose, and what a valid consent needs beside it.

use super::parts::{Ask, sentences};
use crate::config::dialog::GivenBy;
use crate::config::purpose::Purpose;
use crate::config::shape::Each;
use crate::text::say;
use crate::view::{Attribute, Class, Element, Hook, Tag, View, el};

/// Inside a form of the page. The page's own button sends it, and an empty box is the refusal.
pub fn inline(ask: &Ask<'_>) -> View {
    let mut sheet = sheet(ask).class(Class::Inline).hook(Hook::Inline);
    for purpose in ask.consents() {
        let id = purpose.id().unwrap_or_default();
        let mut input = el(Tag::Checkbox).hook(Hook::Purpose).with(Attribute::Value(id.to_owned()));
        if purpose.is_explicit() {
            input = input.with(Attribute::Explicit);
        }
        let label = el(Tag::Label).class(Class::Yes).child(input).child(el(Tag::Span).text(statement(ask, purpose)));
        sheet = sheet.child(request(ask, purpose)).child(label);
    }
    sheet.children(ask.under_age()).child(ask.closing()).into()
}

/// On paper: boxes to tick by hand, and a line for date and signature.
pub fn paper(ask: &Ask<'_>) -> View {
    let mut sheet = sheet(ask);
    for purpose in ask.consents() {
        let mut ticked = String::from("☐ ");
        ticked.push_str(&statement(ask, purpose));
        sheet = sheet.child(request(ask, purpose)).child(el(Tag::P).class(Class::Yes).text(ticked));
    }
    sheet.child(ask.closing()).child(el(Tag::P).text(ask.words.dialog_signature())).into()
}

fn sheet(ask: &Ask<'_>) -> Element {
    el(Tag::Div).with(Attribute::Lang(ask.words.language.to_owned())).child(el(Tag::H2).text(ask.title())).child(ask.intro())
}

/// What the box below is about: the purpose where there are several, and always its data and recipients.
fn request<'c>(ask: &Ask<'c>, purpose: Purpose<'c>) -> Element {
    sentences(&if ask.consents().count() > 1 { ask.request(purpose) } else { ask.data_and_recipients(purpose) })
}

/// The words that a tick says.
fn statement<'c>(ask: &Ask<'c>, purpose: Purpose<'c>) -> String {
    let words = &ask.words;
    let own = purpose.special_categories().and_then(|special| special.statement());
    let button = ask.dialog.buttons().and_then(|buttons| buttons.accept()).filter(|_| ask.consents().count() == 1);
    if let Some(own) = ask.own(own.or(purpose.statement()).or(button)) {
        return own;
    }
    let (name, title) = (ask.controller(), ask.purpose_title(purpose));
    let about = ask.dialog.about().and_then(|about| about.get(words.language));
    match (about, ask.dialog.given_by()) {
        (Some(about), Some(GivenBy::Parent | GivenBy::Guardian)) => {
            words.dialog_box_parent(say::DialogBoxParent { about, name, purpose: title })
        }
        _ if purpose.is_explicit() => {
            let mut special = Vec::new();
            purpose.data().each().filter(|data| data.is_special()).for_each(|data| special.push(data.id));
            let data = words.data_list(ask.config, &special).unwrap_or_default();
            words.dialog_box_explicit(say::DialogBoxExplicit { data: &data, name, purpose: title })
        }
        _ => words.dialog_box(say::DialogBox { name, purpose: title }),
    }
}
