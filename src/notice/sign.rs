//! The sign: at a camera that hangs, or on the uniform with one that is worn (Danish TV Surveillance Act sections 3 and 3 a).

use super::reach::{bare, call};
use super::rows::Rows;
use super::short::full_url;
use super::storage::storage;
use super::telling::{Telling, add_new};
use crate::config::notice::NoticeChannel;
use crate::config::purpose::Recording;
use crate::text::capitalised;
use crate::view::{Element, Tag, el, link};

pub fn sign(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let recordings: Vec<Recording<'_>> = telling.purposes().into_iter().filter_map(|purpose| purpose.recording()).collect();
    let sound = recordings.iter().any(|recording| recording.audio() == Some(true));
    let heading = match (telling.notice.channel(), sound) {
        (Some(NoticeChannel::Tv), _) => words.sign_tv(),
        (_, true) => words.bodycam_sign(),
        (_, false) => words.bodycam_sign_silent(),
    };
    let mut told = Vec::new();
    if telling.notice.channel() == Some(NoticeChannel::Tv) && sound {
        told.push(words.sign_tv_audio());
    }
    add_new(
        &mut told,
        recordings.iter().filter_map(|recording| recording.pre_record()).map(|period| words.bodycam_before(&words.period(period))),
    );
    let purposes: Vec<String> = telling.purposes().into_iter().map(|purpose| telling.title(purpose)).collect();
    let mut kept = Vec::new();
    for purpose in telling.purposes() {
        add_new(&mut kept, storage(telling, purpose));
    }
    let mut rows = Rows::new();
    rows.add(words.sign_controller(), telling.name().map(str::to_owned));
    rows.add(words.sign_purpose(), purposes.iter().map(|title| capitalised(title)));
    rows.add(words.sign_storage(), kept);
    rows.views(words.sign_more(), full_url(telling).map(|url| link(url, bare(url)).into()).into_iter().collect());
    let phone = telling.config.controller().and_then(|controller| controller.phone());
    rows.views(words.sign_phone(), phone.map(call).into_iter().collect());
    telling
        .article()
        .child(telling.heading(0, heading))
        .children(told.into_iter().map(|sentence| el(Tag::P).text(sentence)))
        .children(rows.list())
}
