//! Where the data come from (Art. 14(2)(f)), said where any are from elsewhere, and then of all sources, so that none is guessed.

use super::said::Said;
use super::telling::Telling;
use crate::config::notice::{Notice, NoticeArticle, NoticeChannel};
use crate::config::purpose::Purpose;
use crate::config::shape::Each;
use crate::config::source::{Elsewhere, Person, Source};
use crate::text::{Words, say};

pub fn source<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let mut said = Said::new();
    let of_both = telling.notice.meant_article(telling.config) != NoticeArticle::Article13;
    if !of_both && !purpose.from_elsewhere() && !is_tv(telling) {
        return said;
    }
    for source in purpose.source().each() {
        said.say(match source {
            Source::Person(Person::DataSubject) => Some(telling.either(Words::notice_source_self, Words::child_source_self)),
            Source::Person(Person::Observed) => Some(telling.either(Words::notice_source_observed, Words::child_source_observed)),
            Source::Elsewhere(elsewhere) => from(telling, purpose, elsewhere),
        });
    }
    said
}

/// Of fixed cameras both sets of elements are told: the Danish TV Surveillance Act (section 3 b) names Art. 14, and the Court of
/// Justice (C-422/24) sees what a camera records as taken from the person.
fn is_tv(telling: &Telling<'_>) -> bool {
    let is_tv = |notice: Notice<'_>| notice.channel() == Some(NoticeChannel::Tv);
    let id = telling.notice.id();
    is_tv(telling.notice) || telling.config.notices().any(|sign| is_tv(sign) && sign.full().is_some() && sign.full() == id)
}

pub fn from<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, elsewhere: Elsewhere<'c>) -> Option<String> {
    let words = &telling.words;
    let source = telling.text(elsewhere.from())?;
    let ids: Vec<&str> = elsewhere.data().each().collect();
    // All the purpose has: then "the data" says it.
    let all = purpose.data().each().all(|data| ids.contains(&data.id));
    let data = telling.data(ids).filter(|_| !all);
    let mut said = match data.as_deref() {
        Some(data) if telling.child => words.child_source_data_from(say::ChildSourceDataFrom { data, source }),
        Some(data) => words.notice_source_data_from(say::NoticeSourceDataFrom { data, source }),
        None if telling.child => words.child_source_from(source),
        None => words.notice_source_from(source),
    };
    if elsewhere.public() == Some(true) {
        said.push(' ');
        said.push_str(&telling.either(Words::notice_source_public, Words::child_source_public));
    }
    Some(said)
}
