//! How long the data are kept (Art. 13(2)(a), 14(2)(a)).

use super::said::Said;
use super::telling::Telling;
use crate::config::purpose::{Purpose, Recording, Retention};
use crate::config::shape::Each;
use crate::text::{Words, capitalised, say};

pub fn storage<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let words = &telling.words;
    let mut said = Said::new();
    let law_of = |retention: Retention<'c>| telling.text(retention.law());
    let duty = |law: Option<&str>| law.map(|law| if telling.child { words.child_storage_law(law) } else { words.notice_storage_law(law) });
    let first = purpose.retention().each().next().and_then(law_of);
    // One law for all is told at the end; a law for some of the data stands with them.
    let shared = purpose.retention().each().all(|retention| law_of(retention) == first);
    for retention in purpose.retention().each() {
        let part = part(telling, retention);
        let own = if shared { None } else { duty(law_of(retention)) };
        said.say(part.map(|part| followed(part, own)));
    }
    if shared {
        said.say(duty(first));
    }
    said.say(telling.own(purpose.recording().and_then(Recording::extension_reason)));
    said
}

pub fn part<'c>(telling: &Telling<'c>, retention: Retention<'c>) -> Option<String> {
    let words = &telling.words;
    let data = telling.data(retention.data().each());
    let criterion = telling.own(retention.criterion());
    let Some(period) = retention.period() else { return about(words, data, criterion) };
    let period = &words.period(period);
    let event = telling.text(retention.from());
    if retention.at_least() == Some(true) {
        let at_least = match event {
            Some(event) if telling.child => words.child_storage_at_least_after(say::ChildStorageAtLeastAfter { period, event }),
            Some(event) => words.notice_storage_at_least_after(say::NoticeStorageAtLeastAfter { period, event }),
            None if telling.child => words.child_storage_at_least(period),
            None => words.notice_storage_at_least(period),
        };
        return about(words, data, Some(followed(at_least, criterion)));
    }
    let said = match (data.map(|data| capitalised(&data)), event) {
        (Some(data), Some(event)) => words.notice_storage_data_after(say::NoticeStorageDataAfter { data: &data, period, event }),
        (Some(data), None) => words.notice_storage_data_period(say::NoticeStorageDataPeriod { data: &data, period }),
        (None, Some(event)) => capitalised(&words.notice_storage_after(say::NoticeStorageAfter { period, event })),
        (None, None) => words.notice_storage_period(period),
    };
    Some(followed(said, criterion))
}

/// What is said, and of which data.
fn about(words: &Words<'_>, data: Option<String>, said: Option<String>) -> Option<String> {
    let said = said?;
    Some(followed(said, data.map(|data| words.notice_storage_about(&data))))
}

/// A phrase becomes a sentence of its own when another follows.
fn followed(said: String, next: Option<String>) -> String {
    match next {
        Some(next) => [said.as_str(), if said.ends_with('.') { " " } else { ". " }, next.as_str()].concat(),
        None => said,
    }
}
