//! Which data are processed, each type of data with each of its purposes; and where those come from that others have given.

use serde_json::{Value, json};

use super::super::Object;
use super::{ids, is_about};
use crate::config::basis::{Article, CprGround, OffenceGround};
use crate::config::form::Period;
use crate::config::purpose::{Purpose, Requirement, Retention};
use crate::config::recipient::{Recipient, Role};
use crate::config::shape::Each;
use crate::config::source::Source;
use crate::notice::basis::{Ground, grounds, sentences};
use crate::notice::telling::Telling;
use crate::notice::{source, special, storage};
use crate::text::capitalised;

pub fn disclosed(telling: &Telling<'_>) -> Vec<Value> {
    let mut all = Vec::new();
    for purpose in telling.purposes() {
        for id in ids(purpose) {
            all.push(one(telling, purpose, id));
        }
    }
    all
}

fn one<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, id: &str) -> Value {
    let recipients = purpose.recipients().each().filter(|recipient| is_about(recipient.data().each(), id));
    json!({
        "_id": name(purpose, id),
        "category": category(telling, id),
        "purposes": [{ "purpose": telling.title(purpose), "description": telling.description(purpose).unwrap_or_default() }],
        "legalBases": bases(telling, purpose, id),
        "legitimateInterests": interests(telling, purpose),
        "recipients": recipients.map(|it| recipient(telling, it)).collect::<Vec<_>>(),
        "storage": kept(telling, purpose, id),
        "nonDisclosure": provision(telling, purpose),
    })
}

/// One type of data may serve several purposes, each with its own basis and period.
fn name(purpose: Purpose<'_>, id: &str) -> String {
    [purpose.id().unwrap_or_default(), "/", id].concat()
}

fn category(telling: &Telling<'_>, id: &str) -> String {
    telling.data((!id.is_empty()).then_some(id)).map(|label| capitalised(&label)).unwrap_or_default()
}

/// `GDPR-6-1-a`: the act and the place in it. DBL is databeskyttelsesloven, the Danish Data Protection Act.
fn reference(act: &str, provision: &str) -> String {
    let place: Vec<&str> = provision.split(['(', ')']).filter(|part| !part.is_empty()).collect();
    [act, "-", &place.join("-")].concat()
}

fn bases<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, id: &str) -> Vec<Value> {
    let basis = |act: &str, provision: &str, said: Option<String>| -> Value {
        Object::new().with("reference", reference(act, provision)).maybe("description", said).into()
    };
    let mut bases = Vec::new();
    for ground in grounds(purpose) {
        bases.push(basis("GDPR", ground.article.word(), sentences(telling, &ground).joined()));
    }
    let Some(data) = purpose.data().each().find(|data| data.id == id) else { return bases };
    if let Some(condition) = purpose.condition().filter(|_| data.is_special()) {
        bases.push(basis("GDPR", condition.word(), special::conditions(telling, purpose).joined()));
    }
    if let Some(ground) = purpose.offences().and_then(|offences| offences.ground()).filter(|_| data.is_offence()) {
        bases.push(basis("DBL", OffenceGround::word(ground), special::offences(telling, purpose).joined()));
    }
    if let Some(ground) = purpose.cpr().and_then(|cpr| cpr.ground()).filter(|_| data.is_cpr()) {
        bases.push(basis("DBL", CprGround::word(ground), special::cpr(telling, purpose).joined()));
    }
    bases
}

fn interests<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Vec<Value> {
    let reasoning = |ground: Ground<'c>| {
        let interest = telling.text(ground.interest).map(|interest| [capitalised(interest).trim_end_matches('.'), "."].concat());
        let said: Vec<String> = [interest, telling.own(ground.balancing)].into_iter().flatten().collect();
        json!({ "exists": true, "reasoning": said.join(" ") })
    };
    let is_one = |ground: &Ground<'c>| ground.article == Article::LegitimateInterests;
    let told: Vec<Value> = grounds(purpose).into_iter().filter(is_one).map(reasoning).collect();
    if told.is_empty() { vec![json!({ "exists": false })] } else { told }
}

fn recipient<'c>(telling: &Telling<'c>, recipient: Recipient<'c>) -> Value {
    let words = &telling.words;
    let role = match recipient.role() {
        Some(Role::Processor) => words.standalone_processor(),
        Some(Role::Controller) => words.standalone_controller(),
        Some(Role::JointController) => words.standalone_joint(),
        None => words.standalone_recipient(),
    };
    let category = telling.text(recipient.category()).map_or(role, capitalised);
    Object::new().maybe("name", recipient.name()).maybe("country", recipient.country()).with("category", category).into()
}

/// A longest period has a length; a shortest one, and what decides, can only be told.
fn kept<'c>(telling: &Telling<'c>, purpose: Purpose<'c>, id: &str) -> Vec<Value> {
    let mut periods = Vec::new();
    let mut conditions = Vec::new();
    for retention in purpose.retention().each().filter(|retention| is_about(retention.data().each(), id)) {
        let said = said(telling, retention);
        match retention.period().filter(|_| retention.at_least() != Some(true)) {
            Some(period) => periods.push(json!({ "description": said, "ttl": duration(period) })),
            None => conditions.push(said),
        }
    }
    if periods.is_empty() && conditions.is_empty() {
        return Vec::new();
    }
    vec![json!({ "temporal": periods, "purposeConditional": conditions, "legalBasisConditional": [], "aggregationFunction": "max" })]
}

/// When the data are erased, and by which act they are kept: acts of all countries have no code to refer to.
fn said<'c>(telling: &Telling<'c>, retention: Retention<'c>) -> String {
    let law = telling.text(retention.law()).map(|law| telling.words.notice_storage_law(law));
    [storage::part(telling, retention), law].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// ISO 8601 without weeks, which TILT does not know.
fn duration(period: Period) -> String {
    let Period { years, months, weeks, days, hours, minutes, seconds } = period;
    let mut out = String::from("P");
    for (number, unit) in [(years, 'Y'), (months, 'M'), (weeks.saturating_mul(7).saturating_add(days), 'D')] {
        if number > 0 {
            out.push_str(&format!("{number}{unit}"));
        }
    }
    if hours + minutes + seconds > 0 {
        out.push('T');
    }
    for (number, unit) in [(hours, 'H'), (minutes, 'M'), (seconds, 'S')] {
        if number > 0 {
            out.push_str(&format!("{number}{unit}"));
        }
    }
    if out == "P" { "P0D".into() } else { out }
}

fn provision<'c>(telling: &Telling<'c>, purpose: Purpose<'c>) -> Value {
    let provision = purpose.provision();
    let required = provision.and_then(|provision| provision.required());
    let is_statutory = required == Some(Requirement::Statutory);
    let is_contractual = required == Some(Requirement::Contractual);
    json!({
        "legalRequirement": is_statutory,
        "contractualRegulation": is_contractual,
        "obligationToProvide": is_statutory || is_contractual,
        "consequences": provision.and_then(|provision| telling.own(provision.consequence())).unwrap_or_default(),
    })
}

/// The sources that are not the person (Art. 14(2)(f)).
pub fn sources(telling: &Telling<'_>) -> Vec<Value> {
    let mut all = Vec::new();
    for purpose in telling.purposes() {
        let elsewhere: Vec<_> = purpose
            .source()
            .each()
            .filter_map(|source| match source {
                Source::Elsewhere(elsewhere) => Some(elsewhere),
                Source::Person(_) => None,
            })
            .collect();
        for id in ids(purpose) {
            let from: Vec<Value> = elsewhere
                .iter()
                .filter(|elsewhere| is_about(elsewhere.data().each(), id))
                .map(|elsewhere| {
                    json!({
                        "description": source::from(telling, purpose, *elsewhere).unwrap_or_default(),
                        "url": "",
                        "publiclyAvailable": elsewhere.public() == Some(true),
                    })
                })
                .collect();
            if !from.is_empty() {
                all.push(json!({ "_id": name(purpose, id), "dataCategory": category(telling, id), "sources": from }));
            }
        }
    }
    all
}
