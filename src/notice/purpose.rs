//! Each purpose with all that belongs to it: data, basis, recipients, storage, source, duty to give the data.

use super::basis;
use super::provision;
use super::recipients::{named, says_none};
use super::rows::Rows;
use super::said::Said;
use super::source::source;
use super::storage::storage;
use super::telling::Telling;
use super::{Form, outward, special, table};
use crate::config::form::Date;
use crate::config::notice::NoticeArticle;
use crate::config::purpose::Purpose;
use crate::config::shape::Each;
use crate::text::{Words, capitalised};
use crate::view::{Attribute, Element, Tag, el};

pub fn purposes(telling: &Telling<'_>) -> Option<Element> {
    let purposes = telling.purposes();
    if purposes.is_empty() {
        return None;
    }
    // Who is told by others may not know which purposes are about them.
    let from_others = telling.notice.meant_article(telling.config) != NoticeArticle::Article13;
    let several_groups = from_others && purposes.windows(2).any(|pair| subject_ids(pair[0]) != subject_ids(pair[1]));
    let heading = telling.either(Words::notice_purposes, Words::child_purposes);
    let mut section = telling.section("purposes", heading.as_str());
    if telling.form == Form::Table {
        let told = purposes.into_iter().map(|purpose| (purpose, rows(telling, purpose, several_groups))).collect();
        return Some(section.child(telling.scrolling(Attribute::Label(heading), table::table(telling, told))));
    }
    for purpose in purposes {
        section = section.child(one(telling, purpose, several_groups));
    }
    Some(section)
}

fn one<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, several_groups: bool) -> Element {
    el(Tag::Section)
        .id(telling.purpose_anchor(purpose))
        .child(telling.heading(2, telling.title(purpose)))
        .children(telling.description(purpose).map(|description| el(Tag::P).text(description)))
        .children(rows(telling, purpose, several_groups).list())
}

fn rows<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, several_groups: bool) -> Rows {
    let words = &telling.words;
    let mut rows = Rows::new();
    let new_from = purpose.new_from().and_then(Date::read).map(|date| words.date(date));
    let new = new_from.map(|date| if telling.child { words.child_new_from(&date) } else { words.notice_new_from(&date) });
    rows.add(telling.either(Words::notice_label_new, Words::child_label_new), new);
    let data = telling.data(purpose.data().each().map(|data| data.id));
    rows.add(telling.either(Words::notice_label_data, Words::child_label_data), data.map(|data| capitalised(&data)));
    if several_groups {
        let mut people = Vec::new();
        for id in subject_ids(purpose) {
            people.push(words.subject(telling.config, id));
        }
        rows.add(words.notice_label_people(), (!people.is_empty()).then(|| capitalised(&words.list(&people))));
    }
    bases(telling, purpose, &mut rows);
    rows.add(telling.either(Words::notice_label_source, Words::child_label_source), source(telling, purpose));
    outward::rows(telling, purpose, &mut rows);
    let recipients = match named(telling, purpose) {
        None if says_none(purpose) => Some(telling.either(Words::notice_recipients_none, Words::child_recipients_none)),
        named => named,
    };
    rows.add(telling.either(Words::notice_label_recipients, Words::child_label_recipients), recipients);
    rows.add(telling.either(Words::notice_label_storage, Words::child_label_storage), storage(telling, purpose));
    let provision = provision::provision(telling, purpose).joined();
    rows.add(telling.either(Words::notice_label_provision, Words::child_label_provision), provision);
    rows
}

/// The basis, those for parts of the purpose, and the conditions for special data; for a child, the rules on a line of their own.
fn bases<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, rows: &mut Rows) {
    let words = &telling.words;
    let mut rules = Said::new();
    for (index, ground) in basis::grounds(purpose).iter().enumerate() {
        let label = match telling.text(ground.covers) {
            Some(part) if telling.child => words.child_label_basis_for(part),
            Some(part) => words.notice_label_basis_for(part),
            None => telling.either(Words::notice_label_basis, Words::child_label_basis),
        };
        let mut said = basis::sentences(telling, ground);
        if index == 0 {
            said.say(provision::with_consent(telling, purpose));
        }
        rows.add(label, said.joined());
        rules.say_all(basis::rules(telling, ground));
    }
    rows.add(telling.either(Words::notice_label_special, Words::child_label_special), special::special(telling, purpose));
    let offences = special::offences(telling, purpose).joined();
    rows.add(telling.either(Words::notice_label_offences, Words::child_label_offences), offences);
    rows.add(words.notice_label_cpr(), special::cpr(telling, purpose).joined());
    if telling.child {
        rules.say_all(special::rules(telling, purpose));
        rows.add(words.child_label_rule(), rules);
    }
    if let Some(other) = purpose.other_consent() {
        let say = |law| if telling.child { words.child_other_consent(law) } else { words.notice_other_consent(law) };
        let mut said = Said::from(telling.text(other.law()).map(say));
        said.say(telling.own(other.text()));
        rows.add(telling.either(Words::notice_label_other_consent, Words::child_label_other_consent), said);
    }
}

fn subject_ids(purpose: Purpose<'_>) -> Vec<&str> {
    purpose.subjects().each().map(|subject| subject.id).collect()
}
