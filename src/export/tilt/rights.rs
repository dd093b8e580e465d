//! The rights, and whom to turn to.

use serde_json::{Value, json};

use super::super::Object;
use super::phone;
use crate::notice::complaint::{self, EMAIL, PHONE};
use crate::notice::reach::for_rights;
use crate::notice::rights::is_portable;
use crate::notice::telling::Telling;
use crate::notice::withdrawal::how;

/// A right, what it means, and where it is used.
fn right(telling: &Telling<'_>, is_available: bool, said: String) -> Object {
    let contact = for_rights(telling);
    let by = |way: &str| contact.as_ref().filter(|(known, ..)| *known == way);
    Object::new()
        .with("available", is_available)
        .with("description", said)
        .maybe("url", by("website").map(|(.., href)| href.as_str()))
        .maybe("email", by("email").map(|(_, email, _)| *email))
}

pub fn access(telling: &Telling<'_>) -> Value {
    right(telling, true, telling.words.right_access()).into()
}

pub fn rectification(telling: &Telling<'_>) -> Value {
    right(telling, true, [telling.words.right_rectification(), telling.words.right_erasure()].join(" ")).into()
}

pub fn portability(telling: &Telling<'_>) -> Value {
    let portable: Vec<_> = telling.purposes().into_iter().filter(|purpose| is_portable(*purpose)).collect();
    if portable.is_empty() {
        return right(telling, false, telling.words.right_portability_not()).into();
    }
    let said = [Some(telling.words.right_portability()), telling.applies_to(&portable)];
    right(telling, true, said.into_iter().flatten().collect::<Vec<_>>().join(" ")).into()
}

pub fn withdrawal(telling: &Telling<'_>) -> Value {
    let consents: Vec<_> = telling.purposes().into_iter().filter(|purpose| purpose.is_consent()).collect();
    if consents.is_empty() {
        return json!({ "available": false });
    }
    let mut said: Vec<String> = Vec::new();
    for how in consents.into_iter().filter_map(|purpose| how(telling, purpose)) {
        if !said.contains(&how) {
            said.push(how);
        }
    }
    if said.is_empty() {
        said.push(telling.words.notice_withdraw_any_time());
    }
    right(telling, true, said.join(" ")).into()
}

pub fn complaint(telling: &Telling<'_>) -> Value {
    let name = complaint::authority(telling);
    let words = &telling.words;
    let own = telling.config.root().authority();
    let authority = match own {
        Some(own) => Object::new()
            .with("name", name.as_str())
            .maybe("address", own.address())
            .maybe("email", own.email())
            .maybe("phone", own.phone().map(phone)),
        None => Object::new()
            .with("name", name.as_str())
            .with("address", words.right_datatilsynet_address())
            .with("country", "DK")
            .with("email", EMAIL)
            .with("phone", phone(PHONE.trim_start_matches("tel:"))),
    };
    let website = own.map_or(Some(complaint::WEBSITE), |own| own.website());
    Object::new()
        .with("available", true)
        .with("description", words.right_complaint_authority(&name))
        .maybe("url", website)
        .with("supervisoryAuthority", authority)
        .into()
}
