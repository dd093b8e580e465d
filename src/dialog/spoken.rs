//! What is said on the phone before a recording, with a key for yes and a key for no.

use super::parts::{Ask, sentences};
use crate::config::letters::holds;
use crate::text::say;
use crate::view::{Attribute, Tag, View, el};

pub fn script(ask: &Ask<'_>) -> View {
    let words = &ask.words;
    let name = ask.controller();
    let intro = ask.own(ask.dialog.intro());
    let mut said = Vec::new();
    if intro.as_deref().is_none_or(|intro| !holds(intro, name)) {
        said.push(words.dialog_speaking_to(name));
    }
    match intro {
        Some(intro) => {
            let at = said.len();
            ask.consents().for_each(|purpose| said.extend(ask.others(purpose, &intro)));
            said.insert(at, intro);
        }
        None => ask.consents().for_each(|purpose| said.extend(ask.request(purpose))),
    }
    let keys = ask.dialog.keys().and_then(|keys| Some(say::DialogPress { accept: keys.accept()?, reject: keys.reject()? }));
    let press = keys.map(|keys| sentences(&[words.dialog_press(keys), words.dialog_silence()]));
    el(Tag::Div)
        .with(Attribute::Lang(words.language.to_owned()))
        .child(sentences(&said))
        .child(sentences(&ask.refusal_and_withdrawal()))
        .children(press)
        .into()
}
