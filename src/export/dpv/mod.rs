//! Notice → JSON-LD in the Data Privacy Vocabulary of W3C's Data Privacy Vocabularies and Controls Community Group, version 2.3, with its
//! extensions for the GDPR (`eu-gdpr`) and for types of personal data (`pd`).

mod process;
mod rights;
mod terms;

use serde_json::{Value, json};

use super::Object;
use crate::config::Config;
use crate::config::controller::{Contact, Controller, ControllerKind, JointController};
use crate::config::notice::{Notice, NoticeArticle, NoticeChannel};
use crate::config::purpose::Purpose;
use crate::config::shape::Each;
use crate::notice::Form;
use crate::notice::telling::Telling;
use crate::notice::{complaint, full};
use crate::record;

/// The notice as a document of JSON-LD 1.1. Its texts are in `language`.
pub fn dpv(config: &Config, notice: Notice<'_>, language: &str) -> Value {
    let telling = Telling::new(config, notice, language, 1, Form::Own);
    let id = notice.url().map_or_else(|| ["#", &telling.anchor("notice")].concat(), str::to_owned);
    let processes = telling.purposes().into_iter().map(|purpose| process::process(&telling, purpose, &anchor(&telling, purpose)));
    Object::new()
        .with("@context", context(language))
        .with("@id", id)
        .with("@type", types(&telling))
        .with("dct:title", full::title(&telling))
        .with("dct:language", language)
        .maybe("dct:modified", notice.updated().map(date))
        .with("owl:versionInfo", record::notice(config, notice))
        .maybe("dpv:hasNoticeLayer", full_notice(&telling).map(|url| json!({ "@id": url })))
        .maybe("dpv:hasDataController", config.controller().map(|named| controller(&telling, named)))
        .each("dpv:hasJointDataControllers", joints(&telling))
        .each("dpv:hasProcess", processes.collect())
        .each("dpv:hasRight", rights::rights(&telling))
        .each("dpv:hasJustification", rights::justifications(&telling))
        .with("dpv:hasAuthority", json!({ "@type": "eu-gdpr:DataProtectionAuthority", "dpv:hasName": complaint::authority(&telling) }))
        .into()
}

/// Titles and descriptions are in the notice's language; other strings are in none.
fn context(language: &str) -> Value {
    let said = |term: &str| json!({ "@id": term, "@language": language });
    json!({
        "dpv": "https://w3id.org/dpv#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "pd": "https://w3id.org/dpv/pd#",
        "dct": "http://purl.org/dc/terms/",
        "owl": "http://www.w3.org/2002/07/owl#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "dct:title": said("dct:title"),
        "dct:description": said("dct:description"),
    })
}

/// What kind of notice it is: by its article, by consent, and by where it is met.
fn types(telling: &Telling<'_>) -> Vec<&'static str> {
    let mut types = vec!["dpv:PrivacyNotice"];
    types.extend(match telling.notice.meant_article(telling.config) {
        NoticeArticle::Article13 => &["eu-gdpr:DirectDataCollectionNotice"][..],
        NoticeArticle::Article14 => &["eu-gdpr:IndirectDataCollectionNotice"],
        NoticeArticle::Both => &["eu-gdpr:DirectDataCollectionNotice", "eu-gdpr:IndirectDataCollectionNotice"],
    });
    if telling.purposes().into_iter().any(Purpose::is_consent) {
        types.push("dpv:ConsentNotice");
    }
    match telling.notice.channel() {
        Some(NoticeChannel::Sign | NoticeChannel::Tv) => types.push("dpv:PostedNotice"),
        Some(NoticeChannel::Bodycam | NoticeChannel::Phone) => types.push("dpv:OralNotice"),
        _ => {}
    }
    if telling.notice.is_short() {
        types.push("dpv:LayeredNotice");
    }
    types
}

/// The next layer of a short notice.
fn full_notice<'c>(telling: &Telling<'c>) -> Option<&'c str> {
    telling.notice.full_url(telling.config).filter(|_| telling.notice.is_short())
}

/// What a purpose is called in the document: the place in the notice where it is told.
fn anchor(telling: &Telling<'_>, purpose: Purpose<'_>) -> String {
    let place = telling.anchor(&["purpose-", purpose.id().unwrap_or_default()].concat());
    [telling.notice.url().unwrap_or_default(), "#", &place].concat()
}

fn controller(telling: &Telling<'_>, controller: Controller<'_>) -> Value {
    let kind = match controller.kind() {
        Some(ControllerKind::PublicAuthority) => Some("dpv:PublicSectorBody"),
        Some(ControllerKind::Private | ControllerKind::Association) => Some("dpv:Organisation"),
        Some(ControllerKind::Person) | None => None,
    };
    let types: Vec<&str> = ["dpv:DataController"].into_iter().chain(kind).collect();
    let names = [controller.name(), controller.trading_as()].into_iter().flatten().map(Value::from);
    let contacts = [controller.email(), controller.phone(), controller.website()];
    let officer = controller.dpo().map(|officer| contact(officer, "dpv:DataProtectionOfficer"));
    let representative = controller.representative().map(|named| contact(named, "dpv:Representative"));
    Object::new()
        .with("@type", types)
        .each("dpv:hasName", names.collect())
        .maybe("dpv:hasIdentifier", controller.cvr().map(|cvr| ["CVR ", cvr].concat()))
        .maybe("dpv:hasAddress", controller.address())
        .each("dpv:hasContact", contacts.into_iter().flatten().map(Value::from).collect())
        .maybe("dpv:hasCountry", controller.country().map(|code| process::country(telling, code, "dpv:Country")))
        .maybe("dpv:hasDataProtectionOfficer", officer)
        .maybe("dpv:hasRepresentative", representative)
        .into()
}

fn contact(contact: Contact<'_>, kind: &str) -> Value {
    let contacts = [contact.email(), contact.phone(), contact.website()];
    Object::new()
        .with("@type", kind)
        .maybe("dpv:hasName", contact.name())
        .maybe("dpv:hasAddress", contact.address())
        .each("dpv:hasContact", contacts.into_iter().flatten().map(Value::from).collect())
        .into()
}

/// The joint controllers of the purposes that are told of, with the essence of the arrangement (Art. 26(2)).
fn joints(telling: &Telling<'_>) -> Vec<Value> {
    let told = telling.purposes();
    let shares = |joint: JointController<'_>| {
        joint.purposes().is_none() || joint.purposes().each().any(|id| told.iter().any(|purpose| purpose.id() == Some(id)))
    };
    let one = |joint: JointController<'_>| {
        let contacts = [joint.email(), joint.phone(), joint.website()];
        Object::new()
            .with("@type", "dpv:DataController")
            .maybe("dpv:hasName", joint.name())
            .maybe("dpv:hasAddress", joint.address())
            .each("dpv:hasContact", contacts.into_iter().flatten().map(Value::from).collect())
            .maybe("dpv:hasCountry", joint.country().map(|code| process::country(telling, code, "dpv:Country")))
            .maybe("dct:description", joint.arrangement().and_then(|text| text.get(telling.words.language)))
            .into()
    };
    telling.config.root().joint_controllers().each().filter(|joint| shares(*joint)).map(one).collect()
}

fn date(date: &str) -> Value {
    json!({ "@type": "xsd:date", "@value": date })
}
