//! The letter or e-mail: the whole notice as somebody writes it to a person, often one whose data came from others (Art. 14(3)).

use super::full::{full, intro, title};
use super::telling::Telling;
use crate::config::notice::NoticeArticle;
use crate::view::{Element, Tag, el};

pub fn letter(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let from_others = telling.notice.meant_article(telling.config) != NoticeArticle::Article13;
    let (subject, why) = if from_others {
        (words.letter_subject(), [words.letter_greeting(), words.letter_intro()].to_vec())
    } else {
        (title(telling), [words.letter_greeting()].to_vec())
    };
    let subject = telling.text(telling.notice.title()).map_or(subject, str::to_owned);
    let said = why.into_iter().chain(intro(telling).filter(|_| !from_others));
    let closing = [Some(words.letter_closing()), telling.name().map(str::to_owned)];
    full(telling, subject, said).children(closing.into_iter().flatten().map(|line| el(Tag::P).text(line)))
}
