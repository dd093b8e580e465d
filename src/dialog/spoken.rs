//! What is said on the phone before a recording, with a key for yes and a key for no.

use super::parts::{Ask, sentences};
use crate::config::letters::holds;
use crate::text::say;
use crate::view::{Attribute, Tag, View, el};

pub fn script(ask: &Ask<'_>) -> View {
    let words = &ask.words;
    let own = |text: Option<crate::config::Text<'_>>| text.and_then(|text| text.get(words.language)).map(str::to_owned);
    let name = ask.controller();
    let intro = own(ask.dialog.intro());
    let speaker = intro.as_deref().is_none_or(|intro| !holds(intro, name)).then(|| words.dialog_speaking_to(name));
    let about = match intro {
        Some(intro) => vec![intro],
        None => ask.consents().flat_map(|purpose| ask.description(purpose).into_iter().chain(ask.data_and_recipients(purpose))).collect(),
    };
    let keys = ask.dialog.keys().and_then(|keys| Some(say::DialogPress { accept: keys.accept()?, reject: keys.reject()? }));
    let press = keys.map(|keys| [words.dialog_press(keys), words.dialog_silence()]);
    el(Tag::Div)
        .with(Attribute::Lang(words.language.to_owned()))
        .child(sentences(speaker.into_iter().chain(about)))
        .child(sentences(own(ask.dialog.refusal()).into_iter().chain(ask.withdrawal())))
        .children(press.map(sentences))
        .into()
}
