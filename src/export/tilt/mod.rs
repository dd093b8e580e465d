//! Notice → a document in the Transparency Information Language (TILT, Technische Universität Berlin).
//!
//! TILT has fields that must be there. What the configuration does not say of them stands empty, or where that is not allowed, as what
//! can be nothing: the country `ZZ`, which ISO 3166-1 leaves to users, and an address in `.invalid`, where there are none (RFC 2606).
//! Which they are, [`Tilt`] names.

mod disclosed;
mod rights;
mod transfers;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Object;
use crate::config::Config;
use crate::config::controller::{Contact, Controller};
use crate::config::form::Date;
use crate::config::notice::Notice;
use crate::config::shape::Each;
use crate::notice::Form;
use crate::notice::telling::Telling;

/// A document, and the fields in it that must be there and are not known, as JSON pointers.
pub struct Tilt {
    pub document: Value,
    pub unknown: Vec<&'static str>,
}

/// The notice as TILT, its texts in `language`. `today` dates a notice that has no date.
pub fn tilt(config: &Config, notice: Notice<'_>, language: &str, today: Date) -> Tilt {
    let telling = Telling::new(config, notice, language, 1, Form::Own);
    let mut unknown = Unknown(Vec::new());
    let date = notice.updated().and_then(Date::read).unwrap_or(today);
    let contents = Object::new()
        .with("controller", controller(config, &mut unknown))
        .with("dataProtectionOfficer", officer(config, &mut unknown))
        .with("dataDisclosed", disclosed::disclosed(&telling))
        .with("thirdCountryTransfers", transfers::transfers(&telling))
        .with("accessAndDataPortability", rights::of(&telling, &["20"]))
        .with("sources", disclosed::sources(&telling))
        .with("rightToInformation", rights::of(&telling, &["15"]))
        .with("rightToRectificationOrDeletion", rights::of(&telling, &["16", "17"]))
        .with("rightToDataPortability", rights::of(&telling, &["20"]))
        .with("rightToWithdrawConsent", rights::withdrawal(&telling))
        .with("rightToComplain", rights::complaint(&telling))
        .with("automatedDecisionMaking", automated(&telling))
        // A configuration tells what is, not what is planned.
        .with("changesOfPurpose", json!([]));
    let Value::Object(contents) = contents.into() else { return Tilt { document: Value::Null, unknown: unknown.0 } };
    let hash = hash(&contents);
    let meta = json!({
        "_id": &hash[..32],
        "name": config.controller().and_then(Controller::name).unwrap_or_default(),
        "created": date.iso(),
        "modified": date.iso(),
        // A later notice has a higher number.
        "version": date.year * 10_000 + date.month * 100 + date.day,
        // A language without its region (ISO 639-1).
        "language": language.split('-').next(),
        "status": "active",
        "url": notice.url().unwrap_or_default(),
        "_hash": hash,
    });
    let mut document = serde_json::Map::from_iter([("meta".to_owned(), meta)]);
    document.extend(contents);
    Tilt { document: document.into(), unknown: unknown.0 }
}

/// SHA-256 of all but `meta`, in hexadecimal digits.
fn hash(contents: &serde_json::Map<String, Value>) -> String {
    let text = serde_json::to_string(contents).unwrap_or_default();
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The fields that must be there and are not known.
struct Unknown(Vec<&'static str>);

impl Unknown {
    fn text(&mut self, text: Option<&str>, pointer: &'static str) -> String {
        self.or(text, "", pointer)
    }

    fn country(&mut self, country: Option<&str>, pointer: &'static str) -> String {
        self.or(country, "ZZ", pointer)
    }

    fn email(&mut self, email: Option<&str>, pointer: &'static str) -> String {
        self.or(email, "none@none.invalid", pointer)
    }

    fn or(&mut self, known: Option<&str>, nothing: &str, pointer: &'static str) -> String {
        known.map_or_else(
            || {
                self.0.push(pointer);
                nothing.to_owned()
            },
            str::to_owned,
        )
    }
}

fn controller(config: &Config, unknown: &mut Unknown) -> Value {
    let named = config.controller();
    let representative = named.and_then(Controller::representative);
    // Without a representative it is the controller itself who is written to, and nobody has a name.
    let email = representative.map_or_else(|| named.and_then(Controller::email), Contact::email);
    let number = representative.map_or_else(|| named.and_then(Controller::phone), Contact::phone);
    let person = Object::new()
        .with("name", unknown.text(representative.and_then(Contact::name), "/controller/representative/name"))
        .with("email", unknown.email(email, "/controller/representative/email"))
        .maybe("phone", number.map(phone));
    // Where no country is named, Danish law is taken to apply.
    let country = named.and_then(Controller::country).or_else(|| config.is_danish().then_some("DK"));
    Object::new()
        .with("name", unknown.text(named.and_then(Controller::name), "/controller/name"))
        .with("address", unknown.text(named.and_then(Controller::address), "/controller/address"))
        .with("country", unknown.country(country, "/controller/country"))
        .with("representative", person)
        .into()
}

fn officer(config: &Config, unknown: &mut Unknown) -> Value {
    let officer = config.controller().and_then(Controller::dpo);
    Object::new()
        .with("name", unknown.text(officer.and_then(Contact::name), "/dataProtectionOfficer/name"))
        .with("address", unknown.text(officer.and_then(Contact::address), "/dataProtectionOfficer/address"))
        .with("country", unknown.country(None, "/dataProtectionOfficer/country"))
        .with("email", unknown.email(officer.and_then(Contact::email), "/dataProtectionOfficer/email"))
        .maybe("phone", officer.and_then(Contact::phone).map(phone))
        .into()
}

fn automated(telling: &Telling<'_>) -> Value {
    let mut logic = Vec::new();
    let mut effects = Vec::new();
    let mut is_used = false;
    for automated in telling.purposes().into_iter().filter_map(|purpose| purpose.automated()) {
        is_used = true;
        logic.extend(telling.own(automated.logic()));
        effects.extend(telling.own(automated.significance()));
    }
    if !is_used {
        return json!({ "inUse": false });
    }
    json!({ "inUse": true, "logicInvolved": logic.join(" "), "scopeAndIntendedEffects": effects.join(" ") })
}

/// A number as machines dial it.
fn phone(number: &str) -> String {
    number
        .chars()
        .enumerate()
        .filter(|(at, letter)| letter.is_ascii_digit() || (*at == 0 && *letter == '+'))
        .map(|(_, letter)| letter)
        .collect()
}

/// Whether something is said of a type of data: if types are named, of them alone.
fn is_about<'d>(data: impl Iterator<Item = &'d str>, id: &str) -> bool {
    let mut named = data.peekable();
    named.peek().is_none() || named.any(|named| named == id)
}

/// The ids of a purpose's types of data; one without a name, if it has none.
fn ids<'c>(purpose: crate::config::purpose::Purpose<'c>) -> Vec<&'c str> {
    let ids: Vec<&str> = purpose.data().each().map(|data| data.id).collect();
    if ids.is_empty() { vec![""] } else { ids }
}
