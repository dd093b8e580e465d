//! The second layer: a choice for each purpose, and what each one stores on the device.

use super::parts::{Ask, sentences};
use crate::config::dialog::DialogKind;
use crate::config::purpose::Purpose;
use crate::config::service::{Ask as AskFor, Service};
use crate::config::shape::Each;
use crate::text::say;
use crate::view::{Attribute, Class, Element, Hook, Role, Tag, View, el};

const TITLE: &str = "s-choices-title";

pub fn view(ask: &Ask<'_>) -> View {
    let words = &ask.words;
    let one = ask.consents().count() == 1;
    let intro = if one { words.dialog_choices_one() } else { words.dialog_choices_intro() };
    let mut said = vec![intro];
    // Where no banner has come before, this is where the person answers.
    match ask.dialog.kind() {
        None | Some(DialogKind::Banner) => said.extend(ask.withdrawal()),
        Some(_) => said.extend(ask.refusal_and_withdrawal()),
    }
    let header = el(Tag::Header)
        .child(el(Tag::H2).id(TITLE).text(words.dialog_choices_title()))
        .child(el(Tag::Button).class(Class::Close).hook(Hook::Close).text(words.dialog_close()))
        .child(ask.intro())
        .child(sentences(&said).class(Class::Soft))
        .children(ask.under_age())
        .child(el(Tag::Button).hook(Hook::Withdraw).with(Attribute::Hidden).text(words.dialog_withdraw_all()));
    let save = ask.own(ask.dialog.buttons().and_then(|buttons| buttons.save())).unwrap_or_else(|| words.dialog_save());
    let footer = el(Tag::Footer)
        .children(ask.notice().map(|notice| el(Tag::P).class(Class::Soft).child(notice)))
        .child(ask.buttons(Hook::Save, save));
    let mut surface = ask.surface(Class::Choices, Hook::Choices, TITLE).child(header);
    for purpose in ask.dialog.purposes_of(ask.config) {
        surface = surface.child(if purpose.is_consent() { choice(ask, purpose) } else { always(ask, purpose) });
    }
    surface.child(footer).into()
}

fn choice<'c>(ask: &Ask<'c>, purpose: Purpose<'c>) -> Element {
    let described = description_id(purpose);
    let mut input = el(Tag::Checkbox)
        .class(Class::Switch)
        .role(Role::Switch)
        .hook(Hook::Purpose)
        .with(Attribute::Value(purpose.id().unwrap_or_default().to_owned()))
        .with(Attribute::DescribedBy(described.clone()));
    if purpose.is_explicit() {
        input = input.with(Attribute::Explicit);
    }
    let label = el(Tag::Label).child(el(Tag::Span).class(Class::Title).text(ask.purpose_title(purpose))).child(input);
    let mut choice = el(Tag::Div).class(Class::Purpose).child(label).child(about(ask, purpose).id(described));
    for asked in purpose.each_service().filter(|service| service.ask() == Some(AskFor::Service)) {
        choice = choice.child(service(asked));
    }
    choice.children(storage(ask, purpose))
}

fn service(service: Service<'_>) -> Element {
    let input = el(Tag::Checkbox)
        .class(Class::Switch)
        .role(Role::Switch)
        .hook(Hook::Service)
        .with(Attribute::Value(service.id().unwrap_or_default().to_owned()));
    el(Tag::Label).class(Class::Yes).child(el(Tag::Span).text(service.name().unwrap_or_default())).child(input)
}

fn always<'c>(ask: &Ask<'c>, purpose: Purpose<'c>) -> Element {
    el(Tag::Div)
        .class(Class::Purpose)
        .child(el(Tag::Span).class(Class::Title).text(ask.purpose_title(purpose)))
        .child(el(Tag::Span).class(Class::Always).text(ask.words.dialog_always()))
        .child(about(ask, purpose))
        .children(storage(ask, purpose))
}

fn about<'c>(ask: &Ask<'c>, purpose: Purpose<'c>) -> Element {
    let mut said = Vec::new();
    if purpose.is_consent() {
        said = ask.request(purpose);
    } else {
        said.extend(ask.description(purpose));
    }
    sentences(&said).class(Class::Soft)
}

/// Every thing stored, who can read it, and for how long (Danish Cookie Order section 3(2); C-673/17).
fn storage<'c>(ask: &Ask<'c>, purpose: Purpose<'c>) -> Option<Element> {
    let words = &ask.words;
    let mut rows = el(Tag::Tbody);
    for service in purpose.each_service() {
        let provider = service.provider().unwrap_or_default();
        let reader = match service.name() {
            Some(name) if name != provider => words.dialog_reader(say::DialogReader { provider, service: name }),
            _ => provider.to_owned(),
        };
        for storage in service.storage().each() {
            let duration = storage.duration().map_or_else(String::new, |duration| words.storage_duration(duration));
            let cell = |text: &str| el(Tag::Td).text(text);
            let row = el(Tag::Tr).child(cell(storage.name().unwrap_or_default())).child(cell(&reader)).child(cell(&duration));
            rows = rows.child(row);
        }
    }
    if rows.children.is_empty() {
        return None;
    }
    let cell = |text: String| el(Tag::Th).with(Attribute::Scope("col")).text(text);
    let head = el(Tag::Tr)
        .child(cell(words.dialog_storage_name()))
        .child(cell(words.dialog_storage_who()))
        .child(cell(words.dialog_storage_how_long()));
    let table = el(Tag::Table).class(Class::Storage).child(el(Tag::Thead).child(head)).child(rows);
    let region = el(Tag::Div)
        .class(Class::Scroll)
        .role(Role::Region)
        .with(Attribute::Focusable)
        .with(Attribute::Label(words.dialog_storage_of(ask.purpose_title(purpose))))
        .child(table);
    Some(el(Tag::Details).child(el(Tag::Summary).text(words.dialog_details())).child(region))
}

fn description_id(purpose: Purpose<'_>) -> String {
    let mut id = String::from("s-d-");
    id.push_str(purpose.id().unwrap_or_default());
    id
}
