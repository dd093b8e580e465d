//! The sign: at a camera that hangs, or on the uniform with one that is worn (Danish TV Surveillance Act sections 3 and 3 a).

use super::reach::{bare, call};
use super::rows::Rows;
use super::said::Said;
use super::storage::storage;
use super::telling::Telling;
use crate::config::notice::NoticeChannel;
use crate::config::purpose::Recording;
use crate::view::{Element, Tag, link};

pub fn sign(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let is_tv = telling.notice.channel() == Some(NoticeChannel::Tv);
    let has_sound = has_sound(telling);
    let heading = match (is_tv, has_sound) {
        (true, _) => words.sign_tv(),
        (false, true) => words.bodycam_sign(),
        (false, false) => words.bodycam_sign_silent(),
    };
    let mut told = Said::new();
    if is_tv && has_sound {
        told.say(words.sign_tv_audio());
    }
    told.say_all(before_start(telling));
    let mut titles = Said::new();
    let mut kept = Said::new();
    for purpose in telling.purposes() {
        titles.say_once(telling.title(purpose));
        kept.say_all_once(storage(telling, purpose));
    }
    let mut rows = Rows::new();
    rows.add(words.sign_controller(), telling.name().map(str::to_owned));
    rows.add(words.sign_purpose(), titles);
    rows.add(words.sign_storage(), kept);
    rows.views(words.sign_more(), telling.notice.full_url(telling.config).map(|url| link(url, bare(url)).into()).into_iter().collect());
    let phone = telling.config.controller().and_then(|controller| controller.phone());
    rows.views(words.sign_phone(), phone.map(call).into_iter().collect());
    telling.article().child(telling.heading(0, heading)).children(told.each(Tag::P)).children(rows.list())
}

/// Whether any of the purposes records sound.
pub fn has_sound(telling: &Telling<'_>) -> bool {
    telling.purposes().into_iter().any(|purpose| purpose.recording().and_then(Recording::audio) == Some(true))
}

/// That the camera keeps what happened before it was started.
pub fn before_start(telling: &Telling<'_>) -> Said {
    let mut said = Said::new();
    for purpose in telling.purposes() {
        let before = purpose.recording().and_then(Recording::pre_record);
        said.say_once(before.map(|period| telling.words.bodycam_before(&telling.words.period(period))));
    }
    said
}
