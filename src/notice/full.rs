//! The whole notice on one page, in the order of Datatilsynet's own.

use super::said::Said;
use super::telling::Telling;
use super::{automated, complaint, controller, cookies, exceptions, objection, purpose, recipients, rights, transfers, withdrawal};
use crate::config::notice::{Audience, NoticeArticle};
use crate::view::{Element, Tag};

pub fn full(telling: &Telling<'_>, title: String, intro: Said) -> Element {
    telling
        .article()
        .child(telling.heading(0, title))
        .children(intro.each(Tag::P))
        .children(controller::controller(telling))
        .children(controller::representative(telling))
        .children(controller::joint(telling))
        .children(controller::officer(telling))
        .children(purpose::purposes(telling))
        .children(recipients::recipients(telling))
        .children(transfers::transfers(telling))
        .children(automated::automated(telling))
        .children(cookies::cookies(telling))
        .children(withdrawal::withdrawal(telling))
        .child(rights::rights(telling))
        .children(objection::objection(telling))
        .children(exceptions::exceptions(telling))
        .child(complaint::complaint(telling))
}

pub fn title(telling: &Telling<'_>) -> String {
    if let Some(title) = telling.text(telling.notice.title()) {
        return title.to_owned();
    }
    let words = &telling.words;
    match telling.notice.audience() {
        Some(Audience::Child) => words.child_title(),
        Some(Audience::Staff) => words.notice_title_staff(),
        Some(Audience::Applicants) => words.notice_title_applicants(),
        Some(Audience::Parents) => words.notice_title_parents(),
        Some(Audience::Adult) | None => words.notice_title(),
    }
}

/// Where the data came from, in a word, and whose they are where it is not the reader's own alone.
pub fn intro(telling: &Telling<'_>) -> Said {
    let mut said = Said::from(came_from(telling));
    said.say(whose(telling));
    said
}

/// Parents read of their child's data as if they were their own.
pub fn whose(telling: &Telling<'_>) -> Option<String> {
    (telling.notice.audience() == Some(Audience::Parents)).then(|| telling.words.notice_parents())
}

pub fn came_from(telling: &Telling<'_>) -> Option<String> {
    let words = &telling.words;
    let article = telling.notice.meant_article(telling.config);
    if telling.child {
        return telling.name().map(|name| match article {
            NoticeArticle::Article13 => words.child_intro(name),
            NoticeArticle::Article14 => words.child_intro_from_others(name),
            NoticeArticle::Both => words.child_intro_from_both(name),
        });
    }
    match article {
        NoticeArticle::Article13 => None,
        NoticeArticle::Article14 => Some(words.notice_from_others()),
        NoticeArticle::Both => Some(words.notice_from_both()),
    }
}
