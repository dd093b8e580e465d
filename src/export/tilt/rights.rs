//! The rights, and whom to turn to.

use serde_json::{Value, json};

use super::super::Object;
use super::phone;
use crate::notice::complaint::{self, EMAIL, PHONE};
use crate::notice::reach::for_rights;
use crate::notice::rights::{self, Right};
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

/// The rights of these articles as one; available, if any of them is.
pub fn of(telling: &Telling<'_>, articles: &[&str]) -> Value {
    let told: Vec<Right> = rights::all(telling).into_iter().filter(|right| articles.contains(&right.article)).collect();
    let is_available = told.iter().any(|right| right.applies);
    let said: Vec<String> = told.into_iter().filter_map(|right| right.said.joined()).collect();
    right(telling, is_available, said.join(" ")).into()
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
