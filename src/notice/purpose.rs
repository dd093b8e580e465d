//! Each purpose with all that belongs to it: data, basis, recipients, storage, source, duty to give the data.

use super::basis::{self, Ground};
use super::provision;
use super::recipients::{named, says_none};
use super::rows::{Rows, linked};
use super::source::source;
use super::special;
use super::storage::storage;
use super::telling::Telling;
use crate::config::notice::NoticeArticle;
use crate::config::purpose::{Aim, Marketing, Publication, Purpose, Recording};
use crate::text::{Words, capitalised, say};
use crate::view::{Element, Tag, View, el, text};

pub fn purposes(telling: &Telling<'_>) -> Option<Element> {
    let purposes = telling.purposes();
    // Who is told by others may not know which purposes are about them.
    let from_others = telling.notice.meant_article(telling.config) != NoticeArticle::Article13;
    let several_groups = from_others && purposes.windows(2).any(|pair| subject_ids(pair[0]) != subject_ids(pair[1]));
    let told = purposes.iter().map(|purpose| one(telling, *purpose, several_groups));
    let section = telling.section("purposes", telling.either(Words::notice_purposes, Words::child_purposes));
    (!purposes.is_empty()).then(|| section.children(told))
}

fn one<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, several_groups: bool) -> Element {
    let anchor = telling.anchor(&["purpose-", purpose.id().unwrap_or("")].concat());
    el(Tag::Section)
        .id(anchor)
        .child(telling.heading(2, telling.title(purpose)))
        .children(telling.description(purpose).map(|description| el(Tag::P).text(description)))
        .children(rows(telling, purpose, several_groups).list())
}

fn rows<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, several_groups: bool) -> Rows {
    let words = &telling.words;
    let mut rows = Rows::new();
    let data = telling.data(purpose.data().into_iter().flatten().map(|data| data.id));
    rows.add(telling.either(Words::notice_label_data, Words::child_label_data), data.map(|data| capitalised(&data)));
    if several_groups {
        let people: Vec<String> = subject_ids(purpose).into_iter().map(|id| words.subject(telling.config, id)).collect();
        rows.add(words.notice_label_people(), (!people.is_empty()).then(|| capitalised(&words.list(&people))));
    }
    bases(telling, purpose, &mut rows);
    rows.add(telling.either(Words::notice_label_source, Words::child_label_source), source(telling, purpose));
    rows.add(words.notice_label_marketing(), purpose.marketing().map(|it| marketing(telling, it)).unwrap_or_default());
    rows.views(
        telling.either(Words::notice_label_publication, Words::child_label_publication),
        purpose.publication().map(|it| publication(telling, it)).unwrap_or_default(),
    );
    rows.add(
        telling.either(Words::notice_label_recording, Words::child_label_recording),
        purpose.recording().map(|it| recording(telling, it)).unwrap_or_default(),
    );
    let recipients = match named(telling, purpose) {
        None if says_none(purpose) => Some(telling.either(Words::notice_recipients_none, Words::child_recipients_none)),
        named => named,
    };
    rows.add(telling.either(Words::notice_label_recipients, Words::child_label_recipients), recipients);
    rows.add(telling.either(Words::notice_label_storage, Words::child_label_storage), storage(telling, purpose));
    rows.add(telling.either(Words::notice_label_provision, Words::child_label_provision), joined(&provision::provision(telling, purpose)));
    rows
}

/// The basis, those for parts of the purpose, and the conditions for special data; for a child, the rules on a line of their own.
fn bases<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, rows: &mut Rows) {
    let words = &telling.words;
    let before_contract = purpose.is_aim(Aim::Recruitment);
    let mut rules = Vec::new();
    if let Some((basis, article)) = purpose.basis().zip(purpose.article()) {
        let ground = Ground { article, before_contract, law: basis.law(), interest: basis.interest(), balancing: basis.balancing() };
        let sentences: Vec<String> =
            basis::sentences(telling, &ground).into_iter().chain(provision::with_consent(telling, purpose)).collect();
        rows.add(telling.either(Words::notice_label_basis, Words::child_label_basis), joined(&sentences));
        rules.extend(basis::rules(telling, &ground));
    }
    for further in purpose.further_bases().into_iter().flatten() {
        let Some(article) = further.article() else { continue };
        let ground = Ground { article, before_contract, law: further.law(), interest: further.interest(), balancing: further.balancing() };
        let label = match telling.text(further.covers()) {
            Some(part) => words.notice_label_basis_for(part),
            None => words.notice_label_basis(),
        };
        rows.add(label, joined(&basis::sentences(telling, &ground)));
        rules.extend(basis::rules(telling, &ground));
    }
    rows.add(telling.either(Words::notice_label_special, Words::child_label_special), special::special(telling, purpose));
    rows.add(telling.either(Words::notice_label_offences, Words::child_label_offences), joined(&special::offences(telling, purpose)));
    rows.add(words.notice_label_cpr(), joined(&special::cpr(telling, purpose)));
    if telling.child {
        rules.extend(special::rules(telling, purpose));
        rows.add(words.child_label_rule(), rules);
    }
    if let Some(other) = purpose.other_consent() {
        let law = telling.text(other.law()).map(|law| words.notice_other_consent(law));
        let own = telling.text(other.text()).map(str::to_owned);
        rows.add(words.notice_label_other_consent(), law.into_iter().chain(own));
    }
}

fn marketing<'c>(telling: &Telling<'c>, marketing: Marketing<'c>) -> Vec<String> {
    let words = &telling.words;
    let channels: Vec<String> =
        marketing.channels().into_iter().flatten().filter_map(|channel| words.label("marketing", channel.word())).collect();
    let channels = (!channels.is_empty()).then(|| words.list(&channels));
    let what = match (telling.text(marketing.products()), channels.as_deref()) {
        (Some(products), Some(channels)) => {
            Some(words.notice_marketing_products_channels(say::NoticeMarketingProductsChannels { products, channels }))
        }
        (Some(products), None) => Some(words.notice_marketing_products(products)),
        (None, Some(channels)) => Some(words.notice_marketing_channels(channels)),
        (None, None) => None,
    };
    let soft = (marketing.soft_opt_in() == Some(true)).then(|| words.notice_marketing_soft());
    what.into_iter().chain(soft).chain(telling.text(marketing.opt_out()).map(str::to_owned)).collect()
}

fn publication<'c>(telling: &Telling<'c>, publication: Publication<'c>) -> Vec<View> {
    let words = &telling.words;
    let mut views: Vec<View> = Vec::new();
    if let Some(place) = telling.text(publication.place()) {
        let place = capitalised(place);
        let line = match publication.url() {
            Some(url) => linked(&place, &place, url),
            None => vec![text(place)],
        };
        views.push(el(Tag::P).children(line).into());
    }
    let audience = publication.audience().and_then(|audience| words.label("notice-publication", audience.word()));
    views.extend(audience.map(|audience| el(Tag::P).text(audience).into()));
    views
}

fn recording<'c>(telling: &Telling<'c>, recording: Recording<'c>) -> Vec<String> {
    let words = &telling.words;
    let sound = recording.audio().map(|audio| if audio { words.notice_recording_audio() } else { words.notice_recording_silent() });
    let before = recording.pre_record().map(|period| words.notice_recording_before(&words.period(period)));
    let area = telling.text(recording.area()).map(|area| words.notice_recording_area(area));
    let own = [recording.trigger(), recording.announcement()].into_iter().filter_map(|slot| telling.text(slot).map(str::to_owned));
    own.chain(sound).chain(before).chain(area).collect()
}

fn subject_ids(purpose: Purpose<'_>) -> Vec<&str> {
    purpose.subjects().into_iter().flatten().map(|subject| subject.id).collect()
}

/// Sentences that belong together, as one.
fn joined(sentences: &[String]) -> Option<String> {
    (!sentences.is_empty()).then(|| sentences.join(" "))
}
