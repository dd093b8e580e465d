//! The right to complain (Art. 13(2)(d), 14(2)(e), 77): Datatilsynet, unless the configuration names another authority.

use super::reach::{Reach, mail};
use super::rows::Rows;
use super::said::Said;
use super::telling::Telling;
use super::unbroken;
use crate::config::purpose::Purpose;
use crate::text::Words;
use crate::view::{Element, Tag, el, link};

/// Datatilsynet's addresses, the same in every language.
pub const EMAIL: &str = "dt@datatilsynet.dk";
pub const PHONE: &str = "tel:+4533193200";
pub const WEBSITE: &str = "https://www.datatilsynet.dk";

pub fn complaint(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let own = telling.config.root().authority();
    let name = authority(telling);
    let reach = own.map_or_else(|| datatilsynet(words), |authority| Reach::from(authority).rows(telling));
    let section = telling.section("complaint", telling.either(Words::right_complaint, Words::child_complaint));
    let mut said = Said::new();
    if telling.child {
        said.say(words.child_complaint_us());
        said.say(words.child_complaint_authority(&name));
        return section.children(said.paragraph()).children(reach.list());
    }
    said.say(words.right_complaint_elsewhere());
    said.say(words.right_complaint_court());
    if own.is_none() && telling.config.is_danish() && telling.purposes().into_iter().any(Purpose::uses_device) {
        said.say(words.right_complaint_cookies());
    }
    section.child(el(Tag::P).text(words.right_complaint_authority(&name))).children(reach.list()).children(said.paragraph())
}

/// The supervisory authority's name.
pub fn authority(telling: &Telling<'_>) -> String {
    let own = telling.config.root().authority().and_then(|authority| authority.name());
    own.map_or_else(|| telling.words.right_datatilsynet_name(), str::to_owned)
}

fn datatilsynet(words: &Words<'_>) -> Rows {
    let mut rows = Rows::new();
    rows.add(words.notice_label_address(), words.right_datatilsynet_address());
    rows.views(words.notice_label_phone(), vec![link(PHONE, unbroken::whole(&words.right_datatilsynet_phone())).into()]);
    rows.views(words.notice_label_email(), vec![mail(EMAIL)]);
    rows.views(words.notice_label_website(), vec![link(WEBSITE, "www.datatilsynet.dk").into()]);
    rows
}
