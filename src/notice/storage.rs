//! How long the data are kept (Art. 13(2)(a), 14(2)(a)).

use super::said::Said;
use super::telling::Telling;
use crate::config::purpose::{Purpose, Recording, Retention};
use crate::config::shape::Each;
use crate::text::{Words, capitalised, say};

pub fn storage<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Said {
    let words = &telling.words;
    let mut said = Said::new();
    let mut laws = Said::new();
    for retention in purpose.retention().each() {
        said.say(part(telling, retention));
        let law = telling.text(retention.law());
        laws.say_once(law.map(|law| if telling.child { words.child_storage_law(law) } else { words.notice_storage_law(law) }));
    }
    said.say_all(laws);
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
        return about(words, data, Some(with(at_least, criterion)));
    }
    let said = match (data.map(|data| capitalised(&data)), event) {
        (Some(data), Some(event)) => words.notice_storage_data_after(say::NoticeStorageDataAfter { data: &data, period, event }),
        (Some(data), None) => words.notice_storage_data_period(say::NoticeStorageDataPeriod { data: &data, period }),
        (None, Some(event)) => capitalised(&words.notice_storage_after(say::NoticeStorageAfter { period, event })),
        (None, None) => words.notice_storage_period(period),
    };
    Some(match criterion {
        // A phrase becomes a sentence of its own when another follows.
        Some(_) if !said.ends_with('.') => with([said.as_str(), "."].concat(), criterion),
        _ => with(said, criterion),
    })
}

/// What is said, and of which data.
fn about(words: &Words<'_>, data: Option<String>, said: Option<String>) -> Option<String> {
    let said = said?;
    Some(with(said, data.map(|data| words.notice_storage_about(&data))))
}

fn with(first: String, second: Option<String>) -> String {
    match second {
        Some(second) => [first.as_str(), " ", second.as_str()].concat(),
        None => first,
    }
}
