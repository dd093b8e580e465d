//! The rights that apply, and what is not told.

use serde_json::{Value, json};

use super::super::Object;
use super::terms;
use crate::config::purpose::Purpose;
use crate::config::shape::Each;
use crate::notice::exceptions;
use crate::notice::objection::wants_box;
use crate::notice::reach::for_rights;
use crate::notice::rights::is_portable;
use crate::notice::telling::Telling;

pub fn rights(telling: &Telling<'_>) -> Vec<Value> {
    let words = &telling.words;
    let purposes = telling.purposes();
    let any = |is: fn(Purpose<'_>) -> bool| purposes.iter().any(|purpose| is(*purpose));
    let at = for_rights(telling).map(|(_, contact, href)| if href.is_empty() { json!(contact) } else { json!({ "@id": href }) });
    let right = |term: &str, title: String, said: Option<String>| {
        let at = at.clone().filter(|_| term != "eu-gdpr:A77");
        Object::new().with("@type", term).with("dct:title", title).maybe("dct:description", said).maybe("dpv:isExercisedAt", at).into()
    };
    let mut rights = vec![
        right("eu-gdpr:A15", words.right_access_name(), Some(words.right_access())),
        right("eu-gdpr:A16", words.right_rectification_name(), Some(words.right_rectification())),
        right("eu-gdpr:A17", words.right_erasure_name(), Some(words.right_erasure())),
        right("eu-gdpr:A18", words.right_restriction_name(), Some(words.right_restriction())),
    ];
    if any(is_portable) {
        rights.push(right("eu-gdpr:A20", words.right_portability_name(), Some(words.right_portability())));
    }
    if wants_box(telling) {
        rights.push(right("eu-gdpr:A21", words.right_object(), None));
    }
    if any(|purpose| purpose.automated().is_some()) {
        rights.push(right("eu-gdpr:A22", words.right_automated_name(), Some(words.right_automated())));
    }
    if any(|purpose| purpose.is_consent()) {
        rights.push(right("eu-gdpr:A7-3", words.notice_withdraw(), None));
    }
    rights.push(right("eu-gdpr:A77", words.right_complaint(), None));
    rights
}

/// Why elements are not told.
pub fn justifications(telling: &Telling<'_>) -> Vec<Value> {
    let open = telling.notice.exceptions().each().filter(|exception| exceptions::is_open(telling, *exception));
    let one = |exception: crate::config::notice::Exception<'_>| {
        let class = exception.provision().and_then(terms::exception).unwrap_or("dpv:Justification");
        Object::new().with("@type", class).maybe("dct:description", telling.own(exception.because())).into()
    };
    open.map(one).collect()
}
