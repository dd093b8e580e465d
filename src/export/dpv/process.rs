//! A purpose with all that belongs to it, as a process.

use serde_json::{Value, json};

use super::super::Object;
use super::terms;
use crate::config::data::Data;
use crate::config::purpose::{Purpose, Retention};
use crate::config::recipient::{Recipient, Role, Transfer};
use crate::config::shape::Each;
use crate::config::source::{Elsewhere, Person, Source};
use crate::notice::basis::{grounds, sentences};
use crate::notice::recipients;
use crate::notice::special;
use crate::notice::storage;
use crate::notice::telling::Telling;
use crate::notice::transfers;
use crate::notice::withdrawal;
use crate::text::capitalised;

pub fn process<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, id: &str) -> Value {
    let title = telling.title(purpose);
    let broader = purpose.aim().and_then(terms::aim).map(|term| json!({ "@id": term }));
    let aim = Object::new().with("@type", "dpv:Purpose").with("dct:title", title.as_str()).maybe("skos:broader", broader);
    let transfers = purpose.transfers().each().map(|it| transfer(telling, purpose, it)).collect();
    let object = Object::new()
        .with("@id", id)
        .with("@type", "dpv:PersonalDataProcess")
        .with("dct:title", title)
        .maybe("dct:description", telling.description(purpose))
        .with("dpv:hasPurpose", aim)
        .each("dpv:hasLegalBasis", bases(telling, purpose))
        .each("dpv:hasDataSubject", subjects(telling, purpose))
        .each("dpv:hasPersonalData", data(telling, purpose))
        .each("dpv:hasDataSource", sources(telling, purpose))
        .each("dpv:hasStorageCondition", purpose.retention().each().map(|kept| retention(telling, kept)).collect())
        .each("dpv:hasProcess", transfers);
    let mut object = automated(telling, purpose, provision(telling, purpose, object));
    for recipient in purpose.recipients().each() {
        let (property, class) = role(recipient.role());
        let known = object.0.entry(property).or_insert_with(|| json!([]));
        if let Some(list) = known.as_array_mut() {
            list.push(told(telling, recipient, class));
        }
    }
    if purpose.is_consent() {
        object = object.with("dpv:hasConsentControl", withdraw(telling, purpose));
    }
    object.into()
}

/// A country by its code (ISO 3166-1) and name.
pub fn country(telling: &Telling<'_>, code: &str, class: &str) -> Value {
    json!({ "@type": class, "dct:title": telling.words.country(code), "dpv:hasIdentifier": code })
}

fn bases<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<Value> {
    let basis = |term: &str, said: Option<String>| Value::from(Object::new().with("@type", term).maybe("dct:description", said));
    let mut bases = Vec::new();
    for ground in grounds(purpose) {
        bases.push(basis(terms::article(ground.article), sentences(telling, &ground).joined()));
    }
    bases.extend(purpose.condition().map(|condition| basis(terms::condition(condition), special::conditions(telling, purpose).joined())));
    for said in [special::offences(telling, purpose), special::cpr(telling, purpose)] {
        bases.extend((!said.is_empty()).then(|| basis("dpv:LegalBasis", said.joined())));
    }
    bases
}

fn subjects<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<Value> {
    let one = |id: &str| json!({ "@type": terms::subject(id), "dct:title": capitalised(&telling.words.subject(telling.config, id)) });
    purpose.subjects().each().map(|subject| one(subject.id)).collect()
}

/// The types of data of a purpose.
fn data<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<Value> {
    let title = |id: &str| telling.data([id]).map(|label| capitalised(&label));
    let one = |data: Data<'c>| json!({ "@id": node(data.id), "@type": terms::data(data), "dct:title": title(data.id) });
    purpose.data().each().map(one).collect()
}

/// Types of data that are described with their purpose.
fn those<'d>(ids: impl IntoIterator<Item = &'d str>) -> Vec<Value> {
    ids.into_iter().map(|id| json!({ "@id": node(id) })).collect()
}

/// A type of data within the document (a blank node).
fn node(id: &str) -> String {
    ["_:", id].concat()
}

fn sources<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<Value> {
    let elsewhere = |from: Elsewhere<'c>| {
        let class = if from.public() == Some(true) { "dpv:PublicDataSource" } else { "dpv:ThirdPartyDataSource" };
        Object::new()
            .with("@type", class)
            .maybe("dct:title", telling.text(from.from()).map(capitalised))
            .each("dpv:hasPersonalData", those(from.data().each()))
            .into()
    };
    let one = |source| match source {
        Source::Person(Person::DataSubject | Person::Observed) => json!({ "@type": "dpv:DataSubjectDataSource" }),
        Source::Elsewhere(from) => elsewhere(from),
    };
    let mut sources = Vec::new();
    for source in purpose.source().each().map(one) {
        // Who gives data and who is observed are the same source.
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// A longest period is a duration; a shortest one, and what decides, can only be told.
fn retention<'c>(telling: &Telling<'c>, retention: Retention<'c>) -> Value {
    let period = retention_period(retention);
    let class = if period.is_some() { "dpv:StorageDuration" } else { "dpv:StorageCondition" };
    let laws = telling.text(retention.law()).map(|law| telling.words.notice_storage_law(law));
    let said = [storage::part(telling, retention), laws].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Object::new()
        .with("@type", class)
        .with("dct:description", said)
        .maybe("dpv:hasDuration", period.map(|period| json!({ "@type": "dpv:TemporalDuration", "rdf:value": period })))
        .each("dpv:hasPersonalData", those(retention.data().each()))
        .into()
}

fn retention_period(retention: Retention<'_>) -> Option<&str> {
    retention.0.get("period").and_then(crate::config::json::Node::string).filter(|_| retention.at_least() != Some(true))
}

fn role(role: Option<Role>) -> (&'static str, &'static str) {
    match role {
        Some(Role::Processor) => ("dpv:hasDataProcessor", "dpv:DataProcessor"),
        Some(Role::Controller | Role::JointController) => ("dpv:hasRecipientDataController", "dpv:DataController"),
        None => ("dpv:hasRecipient", "dpv:Recipient"),
    }
}

fn told<'c>(telling: &Telling<'c>, recipient: Recipient<'c>, class: &str) -> Value {
    Object::new()
        .with("@type", class)
        .maybe("dpv:hasName", recipient.name())
        .maybe("dct:title", telling.text(recipient.category()).map(capitalised))
        .maybe("dpv:hasCountry", recipient.country().map(|code| country(telling, code, "dpv:Country")))
        .each("dpv:hasPersonalData", those(recipient.data().each()))
        .maybe("dct:description", recipients::sentences(telling, recipient).joined())
        .into()
}

fn transfer<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, transfer: Transfer<'c>) -> Value {
    let importer = transfer.recipient().map(|name| json!({ "@type": "dpv:DataImporter", "dpv:hasName": name }));
    let basis = transfer.mechanism().map(|mechanism| json!({ "@type": terms::mechanism(mechanism) }));
    Object::new()
        .with("@type", "dpv:PersonalDataProcess")
        .with("dpv:hasProcessing", json!({ "@id": "dpv:Transfer" }))
        .maybe("dct:description", transfers::sentences(telling, purpose, transfer).joined())
        .maybe("dpv:hasThirdCountry", transfer.country().map(|code| country(telling, code, "dpv:ThirdCountry")))
        .maybe("dpv:hasDataImporter", importer)
        .maybe("dpv:hasLegalBasis", basis)
        .into()
}

/// Whether the person must give the data, and what follows if not.
fn provision<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, object: Object) -> Object {
    let Some(provision) = purpose.provision() else { return object };
    let consequence = telling.own(provision.consequence()).map(|said| json!({ "@type": "dpv:Consequence", "dct:description": said }));
    object
        .maybe("dpv:hasNecessity", provision.required().map(|required| json!({ "@id": terms::requirement(required) })))
        .maybe("dpv:hasConsequence", consequence)
}

fn automated<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, object: Object) -> Object {
    let Some(automated) = purpose.automated() else { return object };
    let logic = telling.own(automated.logic()).map(|said| json!({ "@type": "dpv:AlgorithmicLogic", "dct:description": said }));
    let outcome = telling.own(automated.significance()).map(|said| json!({ "@type": "dpv:Consequence", "dct:description": said }));
    let decision = Object::new()
        .with("@type", "dpv:AutomatedDecisionMaking")
        .maybe("dpv:hasAlgorithmicLogic", logic)
        .maybe("dpv:hasConsequence", outcome);
    object.with("dpv:hasContext", decision)
}

fn withdraw<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Value {
    let url = telling.config.dialogs_for(purpose).find_map(|dialog| dialog.withdrawal()?.url());
    Object::new()
        .with("@type", "dpv:WithdrawConsent")
        .maybe("dct:description", withdrawal::how(telling, purpose))
        .maybe("dpv:isExercisedAt", url.map(|url| json!({ "@id": url })))
        .into()
}
