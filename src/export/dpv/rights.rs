//! The rights that apply, and what is not told.

use serde_json::{Value, json};

use super::super::Object;
use super::terms;
use crate::config::notice::Exception;
use crate::config::shape::Each;
use crate::notice::objection::wants_box;
use crate::notice::reach::for_rights;
use crate::notice::telling::Telling;
use crate::notice::{exceptions, rights};

pub fn rights(telling: &Telling<'_>) -> Vec<Value> {
    let words = &telling.words;
    let at = for_rights(telling).map(|(_, contact, href)| if href.is_empty() { json!(contact) } else { json!({ "@id": href }) });
    let right = |article: &str, title: String, said: Option<String>| {
        let right = Object::new().with("@type", ["eu-gdpr:A", article].concat()).with("dct:title", title).maybe("dct:description", said);
        right.maybe("dpv:isExercisedAt", at.clone())
    };
    let mut all = Vec::new();
    for told in rights::all(telling).into_iter().filter(|told| told.applies) {
        all.push(right(told.article, told.name, told.said.joined()).into());
    }
    if wants_box(telling) {
        all.push(right("21", words.right_object(), None).into());
    }
    if telling.purposes().into_iter().any(|purpose| purpose.is_consent()) {
        all.push(right("7-3", words.notice_withdraw(), None).into());
    }
    all.push(json!({ "@type": "eu-gdpr:A77", "dct:title": words.right_complaint() }));
    all
}

/// Why elements are not told.
pub fn justifications(telling: &Telling<'_>) -> Vec<Value> {
    let open = telling.notice.exceptions().each().filter(|exception| exceptions::is_open(telling, *exception));
    let one = |exception: Exception<'_>| {
        let class = exception.provision().and_then(terms::exception).unwrap_or("dpv:Justification");
        Object::new().with("@type", class).maybe("dct:description", telling.own(exception.because())).into()
    };
    open.map(one).collect()
}
