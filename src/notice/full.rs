//! The whole notice on one page, in the order of Datatilsynet's own.

use super::said::Said;
use super::telling::Telling;
use super::{automated, complaint, controller, cookies, exceptions, objection, purpose, recipients, rights, transfers, withdrawal};
use crate::config::letters::split;
use crate::config::notice::{Audience, NoticeArticle};
use crate::view::{Attribute, Class, Element, Tag, el};

pub fn full(telling: &Telling<'_>, title: String, intro: impl Into<Said>) -> Element {
    let intro: Said = intro.into();
    telling
        .article()
        .child(telling.heading(0, title))
        .children(updated(telling))
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

/// When the notice was last changed, for people and machines.
fn updated(telling: &Telling<'_>) -> Option<Element> {
    let date = crate::config::form::Date::read(telling.notice.updated()?)?;
    let said = telling.words.date(date);
    let sentence = telling.words.notice_updated(&said);
    let (before, after) = split(&sentence, &said)?;
    let time = el(Tag::Time).with(Attribute::Datetime(date.iso())).text(said.as_str());
    let paragraph = el(Tag::P).class(Class::Soft).text(before).child(time);
    Some(if after.is_empty() { paragraph } else { paragraph.text(after) })
}

/// Where the data came from, in a word.
pub fn intro(telling: &Telling<'_>) -> Option<String> {
    let words = &telling.words;
    if telling.child {
        return match telling.notice.meant_article(telling.config) {
            NoticeArticle::Article13 => telling.name().map(|name| words.child_intro(name)),
            NoticeArticle::Article14 | NoticeArticle::Both => Some(words.child_intro_from_others()),
        };
    }
    match telling.notice.meant_article(telling.config) {
        NoticeArticle::Article13 => None,
        NoticeArticle::Article14 => Some(words.notice_from_others()),
        NoticeArticle::Both => Some(words.notice_from_both()),
    }
}
