//! The letter or e-mail: the whole notice as somebody writes it to a person, often one whose data came from others (Art. 14(3)).

use super::full::{came_from, full, title, whose};
use super::said::Said;
use super::telling::Telling;
use crate::config::notice::NoticeArticle;
use crate::view::{Element, Tag};

pub fn letter(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let from_others = telling.notice.meant_article(telling.config) != NoticeArticle::Article13;
    let mut said = Said::from(words.letter_greeting());
    said.say(match from_others {
        true => Some(words.letter_intro()),
        false if telling.child => came_from(telling),
        false => Some(words.letter_intro_from_you()),
    });
    let whose = whose(telling);
    said.say(whose.clone());
    let subject = match telling.text(telling.notice.title()).map(str::to_owned) {
        Some(own) => own,
        None if from_others && whose.is_none() => words.letter_subject(),
        None => title(telling),
    };
    let mut closing = Said::from(words.letter_closing());
    closing.say(telling.name().map(str::to_owned));
    full(telling, subject, said).children(closing.each(Tag::P))
}
