//! The right to complain (Art. 13(2)(d), 14(2)(e), 77): Datatilsynet, unless the configuration names another authority.

use super::reach::{Reach, mail};
use super::rows::{Rows, paragraph};
use super::telling::Telling;
use crate::text::Words;
use crate::view::{Element, Tag, el, link};

/// Datatilsynet's addresses, the same in every language.
const EMAIL: &str = "dt@datatilsynet.dk";
const PHONE: &str = "tel:+4533193200";
const WEBSITE: &str = "https://www.datatilsynet.dk";

pub fn complaint(telling: &Telling<'_>) -> Element {
    let words = &telling.words;
    let own = telling.config.root().authority();
    let name = authority(telling);
    let reach = own.map_or_else(|| datatilsynet(words), |authority| Reach::from(authority).rows(telling));
    let section = telling.section("complaint", telling.either(Words::right_complaint, Words::child_complaint));
    if telling.child {
        let sentences = [words.child_complaint_us(), words.child_complaint_authority(&name)];
        return section.children(paragraph(&sentences)).children(reach.list());
    }
    let cookies = own.is_none() && telling.purposes().into_iter().any(|purpose| purpose.uses_device());
    let mut further = vec![words.right_complaint_elsewhere(), words.right_complaint_court()];
    if cookies {
        further.push(words.right_complaint_cookies());
    }
    section.child(el(Tag::P).text(words.right_complaint_authority(&name))).children(reach.list()).children(paragraph(&further))
}

/// The supervisory authority's name.
pub fn authority(telling: &Telling<'_>) -> String {
    let own = telling.config.root().authority().and_then(|authority| authority.name());
    own.map_or_else(|| telling.words.right_datatilsynet_name(), str::to_owned)
}

fn datatilsynet(words: &Words<'_>) -> Rows {
    let mut rows = Rows::new();
    rows.add(words.notice_label_address(), [words.right_datatilsynet_address()]);
    rows.views(words.notice_label_phone(), vec![link(PHONE, words.right_datatilsynet_phone()).into()]);
    rows.views(words.notice_label_email(), vec![mail(EMAIL)]);
    rows.views(words.notice_label_website(), vec![link(WEBSITE, "www.datatilsynet.dk").into()]);
    rows
}
