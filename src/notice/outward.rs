//! What a purpose does towards the world: marketing, publication, recording.

use super::rows::{Rows, linked};
use super::said::Said;
use super::telling::Telling;
use crate::config::purpose::{Marketing, Publication, Purpose, Recording};
use crate::config::shape::Each;
use crate::text::{Words, capitalised, say};
use crate::view::{Tag, View, el, text};

pub fn rows<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, rows: &mut Rows) {
    if let Some(it) = purpose.marketing() {
        rows.add(telling.either(Words::notice_label_marketing, Words::child_label_marketing), marketing(telling, it));
    }
    if let Some(it) = purpose.publication() {
        let label = telling.either(Words::notice_label_publication, Words::child_label_publication);
        rows.views(label, publication(telling, it));
    }
    if let Some(it) = purpose.recording() {
        rows.add(telling.either(Words::notice_label_recording, Words::child_label_recording), recording(telling, it));
    }
}

fn marketing<'c>(telling: &Telling<'c>, marketing: Marketing<'c>) -> Said {
    let words = &telling.words;
    let mut channels = Vec::new();
    for channel in marketing.channels().each() {
        channels.extend(words.label("marketing", channel.word()));
    }
    let channels = (!channels.is_empty()).then(|| words.list(&channels));
    let products = telling.text(marketing.products());
    let partners: Vec<&str> = marketing.partners().each().collect();
    let partners = (!partners.is_empty()).then(|| words.list(&partners));
    if telling.child {
        let mut said = Said::from(words.child_marketing());
        said.say(products.map(|products| words.child_marketing_products(products)));
        said.say(channels.map(|channels| words.child_marketing_channels(&channels)));
        said.say(partners.map(|names| words.child_marketing_partners(&names)));
        said.say((marketing.soft_opt_in() == Some(true)).then(|| words.child_marketing_soft()));
        said.say(telling.own(marketing.opt_out()));
        return said;
    }
    let mut said = Said::from(match (products, channels.as_deref()) {
        (Some(products), Some(channels)) => {
            Some(words.notice_marketing_products_channels(say::NoticeMarketingProductsChannels { products, channels }))
        }
        (Some(products), None) => Some(words.notice_marketing_products(products)),
        (None, Some(channels)) => Some(words.notice_marketing_channels(channels)),
        (None, None) => None,
    });
    said.say(partners.map(|names| words.notice_marketing_partners(&names)));
    if marketing.soft_opt_in() == Some(true) {
        said.say(words.notice_marketing_soft());
    }
    said.say(telling.own(marketing.opt_out()));
    said
}

fn publication<'c>(telling: &Telling<'c>, publication: Publication<'c>) -> Vec<View> {
    let mut views: Vec<View> = Vec::new();
    if let Some(place) = telling.text(publication.place()) {
        let place = capitalised(place);
        let line = match publication.url() {
            Some(url) => linked(&place, &place, url),
            None => vec![text(place)],
        };
        views.push(el(Tag::P).children(line).into());
    }
    let audience = publication.audience().and_then(|audience| telling.words.label("notice-publication", audience.word()));
    if let Some(audience) = audience {
        views.push(el(Tag::P).text(audience).into());
    }
    views
}

fn recording<'c>(telling: &Telling<'c>, recording: Recording<'c>) -> Said {
    let words = &telling.words;
    let mut said = Said::from(telling.own(recording.trigger()));
    said.say(telling.own(recording.announcement()));
    said.say(recording.audio().map(|audio| if audio { words.notice_recording_audio() } else { words.notice_recording_silent() }));
    said.say(recording.pre_record().map(|period| words.notice_recording_before(&words.period(period))));
    said.say(telling.text(recording.area()).map(|area| words.notice_recording_area(area)));
    said
}
