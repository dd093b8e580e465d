//! What has changed for the person, from one configuration to another.

mod support;

use std::collections::BTreeSet;

use samtykke::config::Config;
use samtykke::config::purpose::Purpose;
use samtykke::config::service::{Ask, Service};
use samtykke::diff::{Diff, Needs, diff};
use samtykke::record;
use serde_json::{Value, json};
use support::random::{Random, mutate};

const MUTATED: u64 = 600;

fn examples() -> Vec<Value> {
    let mut folders: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples"))
        .expect("examples")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    folders.sort();
    let read = |folder: &std::path::PathBuf| {
        ["lawful.json", "unlawful.json"]
            .map(|name| std::fs::read_to_string(folder.join(name)).ok())
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    folders.iter().flat_map(read).map(|text| serde_json::from_str(&text).expect("an example is JSON")).collect()
}

fn config(value: &Value) -> Option<Config> {
    Config::read(&value.to_string()).ok()
}

fn webshop() -> Value {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/webshop/lawful.json")).expect("the web shop");
    serde_json::from_str(&text).expect("JSON")
}

/// The purpose of that id.
fn purpose<'v>(value: &'v mut Value, id: &str) -> &'v mut Value {
    let purposes = value["purposes"].as_array_mut().expect("purposes");
    purposes.iter_mut().find(|purpose| purpose["id"] == id).expect("the purpose")
}

/// Exactly the purposes whose fingerprint is another are said to need a new consent, whatever changed.
#[test]
fn it_agrees_with_the_fingerprints() {
    let examples = examples();
    let (mut asked, mut quiet) = (0, 0);
    for seed in 0..MUTATED {
        let mut random = Random::new(seed);
        let old = random.pick(&examples).clone();
        let mut new = old.clone();
        for _ in 0..=random.below(3) {
            if random.one_in(8) { mutate(&mut new, &mut random) } else { graft(&mut new, &examples, &mut random) }
        }
        let (Some(before), Some(now)) = (config(&old), config(&new)) else { continue };
        let found = diff(&before, &now, "da");
        let said: BTreeSet<&str> = found.parts.iter().filter(|part| part.needs == Needs::Consent).map(|part| part.id).collect();
        let known: BTreeSet<String> = before.consents().flat_map(prints).collect();
        let meant: BTreeSet<&str> =
            now.consents().filter(|purpose| prints(*purpose).iter().any(|print| !known.contains(print))).filter_map(Purpose::id).collect();
        assert_eq!(said, meant, "seed {seed}");
        assert!(found.parts.iter().all(|part| part.kind == "purpose" || part.needs != Needs::Consent));
        for part in found.parts.iter().filter(|part| part.needs != Needs::Nothing) {
            let why = part.changes.iter().filter(|change| change.needs == part.needs);
            assert!(why.clone().count() > 0, "seed {seed}: {} needs something, and no words say why", part.id);
            assert!(part.changes.iter().all(|change| !change.says.is_empty() && !change.says.contains("  ")), "{part:#?}");
        }
        if meant.is_empty() { quiet += 1 } else { asked += 1 }
    }
    assert!(asked > 80 && quiet > 80, "{asked} asked, {quiet} did not: the test shows too little");
}

/// What a consent to a purpose is stored under: its fingerprint, and those of services asked for alone.
fn prints(purpose: Purpose<'_>) -> Vec<String> {
    let alone = |service: &Service<'_>| service.ask() == Some(Ask::Service);
    let id = purpose.id().unwrap_or_default();
    let services = purpose.each_service().filter(alone).map(|service| format!("{id}/{}", record::service(purpose, service)));
    services.chain([format!("{id} {}", record::purpose(purpose))]).collect()
}

/// Gives a purpose a field of another purpose of any example, or takes one away.
fn graft(value: &mut Value, examples: &[Value], random: &mut Random) {
    let other = random.pick(examples);
    let from = random.pick(other["purposes"].as_array().expect("purposes")).as_object().expect("a purpose").clone();
    let names: Vec<&String> = from.keys().filter(|name| *name != "id").collect();
    let name = (*random.pick(&names)).clone();
    let purposes = value.get_mut("purposes").and_then(Value::as_array_mut);
    let Some(purpose) = purposes.and_then(|purposes| {
        let at = random.below(purposes.len());
        purposes.get_mut(at)?.as_object_mut()
    }) else {
        return;
    };
    match random.below(4) {
        0 => drop(purpose.remove(&name)),
        _ => drop(purpose.insert(name.clone(), from[&name].clone())),
    }
}

/// The same file, in another order and with other words, asks nothing of anybody.
#[test]
fn wording_and_order_change_nothing() {
    for old in examples() {
        let mut new = old.clone();
        reword(&mut new);
        let (before, now) = (config(&old).expect("readable"), config(&new).expect("readable"));
        assert!(diff(&before, &before, "en").parts.is_empty());
        let found = diff(&before, &now, "en");
        assert_eq!(found.needs(), Needs::Nothing, "{:#?}", found.parts);
        assert!(found.parts.iter().any(|part| !part.reworded.is_empty()));
        assert!(found.parts.iter().all(|part| part.changes.is_empty() && part.hints.is_empty()), "{:#?}", found.parts);
        for notice in now.notices() {
            let id = notice.id().expect("an id");
            assert_eq!(record::notice(&before, before.notice(id).expect("there")), record::notice(&now, notice));
        }
    }
}

/// Adds a word to each text by language, and turns the lists of names round.
fn reword(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(text) if name == "da" || name == "en" => text.push_str(" nu"),
                    // The first language and the first dialog of a page mean something.
                    Value::Array(_) if name == "languages" || name == "dialogs" => {}
                    Value::Array(items) if name != "keys" => {
                        items.reverse();
                        items.iter_mut().for_each(reword);
                    }
                    field => reword(field),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(reword),
        _ => {}
    }
}

/// One change each, with what it needs and the words it is told in.
#[test]
fn each_change_in_its_words() {
    type Edit = fn(&mut Value);
    let changes: &[(&str, Needs, Edit)] = &[
        ("Vi behandler nu også: alder.", Needs::Consent, |new| push(&mut purpose(new, "statistics")["data"], json!("age"))),
        ("Vi gemmer oplysningerne længere: nu 2 år, før 14 måneder.", Needs::Consent, |new| {
            purpose(new, "statistics")["retention"]["period"] = json!("P2Y");
        }),
        ("Vi sletter oplysningerne tidligere: nu efter 1 måned, før efter 1 år.", Needs::Information, |new| {
            purpose(new, "consent-proof")["retention"]["period"] = json!("P1M");
        }),
        ("Vi videregiver nu oplysninger til Målbar A/S.", Needs::Consent, |new| {
            push(&mut purpose(new, "statistics")["recipients"], json!({ "name": "Målbar A/S", "role": "controller", "country": "DK" }));
        }),
        ("Vi overfører nu oplysninger til et land uden for EU og EØS: Acme Inc. (USA).", Needs::Consent, |new| {
            purpose(new, "newsletter")["transfers"] = json!([{ "recipient": "Acme Inc.", "country": "US", "mechanism": "scc" }]);
        }),
        ("Retsgrundlaget er et andet: nu legitim interesse, før samtykke.", Needs::Information, |new| {
            purpose(new, "statistics")["basis"]["article"] = json!("6(1)(f)");
        }),
        ("Retsgrundlaget er et andet: nu samtykke, før opfyldelse af en kontrakt.", Needs::Consent, |new| {
            purpose(new, "order")["basis"]["article"] = json!("6(1)(a)");
        }),
        ("Vi behandler nu følsomme oplysninger. Det bygger på: udtrykkeligt samtykke.", Needs::Consent, |new| {
            purpose(new, "newsletter")["specialCategories"] = json!({ "condition": "9(2)(a)" });
        }),
        ("Vi får nu også oplysninger fra CPR.", Needs::Information, |new| {
            let source = json!(["data-subject", { "from": { "da": "CPR", "en": "the CPR register" } }]);
            purpose(new, "order")["source"] = source;
        }),
        ("Databeskyttelsesrådgiver: nu Anne Holm.", Needs::Information, |new| {
            new["controller"]["dpo"] = json!({ "name": "Anne Holm" });
        }),
        ("Tilbagetrækning – Hvor: nu på e-mail, før med en knap.", Needs::Information, |new| {
            new["dialogs"][0]["withdrawal"]["where"] = json!("email");
        }),
        ("Der bliver nu også gemt eller læst noget på din enhed: _ny. Hvor længe: 2 år.", Needs::Information, |new| {
            let stored = json!({ "kind": "cookie", "name": "_ny", "duration": "P2Y", "party": "first" });
            push(&mut purpose(new, "statistics")["services"][0]["storage"], stored);
        }),
        ("Siden bruger nu Tæller fra Målbar A/S.", Needs::Consent, |new| {
            let service = json!({ "id": "counter", "name": "Tæller", "provider": "Målbar A/S", "country": "DK" });
            push(&mut purpose(new, "statistics")["services"], service);
        }),
        ("Et system træffer nu afgørelsen automatisk", Needs::Information, |new| {
            purpose(new, "order")["automated"] = json!({ "basis": "22(2)(a)" });
        }),
        ("Vi vil nu også bruge oplysninger til et nyt formål: Forskning.", Needs::Information, |new| {
            push(&mut new["purposes"], json!({ "id": "research", "title": { "da": "Forskning" }, "basis": { "article": "6(1)(e)" } }));
        }),
    ];
    for (says, needs, edit) in changes {
        let old = webshop();
        let mut new = old.clone();
        edit(&mut new);
        let (before, now) = (config(&old).expect("readable"), config(&new).unwrap_or_else(|| panic!("{says}: readable")));
        let found = diff(&before, &now, "da");
        let all: Vec<_> = found.parts.iter().flat_map(|part| &part.changes).collect();
        let told = all.iter().find(|change| change.says.starts_with(says)).unwrap_or_else(|| panic!("{says}: {all:#?}"));
        assert_eq!(told.needs, *needs, "{says}");
        assert_eq!(found.needs(), *needs, "{says}: {all:#?}");
    }
}

fn push(list: &mut Value, item: Value) {
    list.as_array_mut().expect("a list").push(item);
}

#[test]
fn a_purpose_that_is_gone_needs_nothing() {
    let of = |purposes: Value| config(&json!({ "purposes": purposes })).expect("readable");
    let news = json!({ "id": "news", "title": { "da": "Nyhedsbrev" }, "basis": { "article": "6(1)(a)" } });
    let (before, now) = (of(json!([news, { "id": "orders" }])), of(json!([{ "id": "orders" }])));
    let found = diff(&before, &now, "da");
    assert_eq!(found.needs(), Needs::Nothing);
    assert_eq!(found.parts[0].changes[0].says, "Vi bruger ikke længere oplysninger til dette formål: Nyhedsbrev.");
}

/// A notice that says something else and keeps its date is pointed out.
#[test]
fn an_old_date_is_noticed() {
    let hints = |found: &Diff<'_>| found.parts.iter().flat_map(|part| part.hints.clone()).collect::<Vec<_>>().join(" ");
    let old = webshop();
    let mut new = old.clone();
    new["controller"]["phone"] = json!("70 10 20 30");
    let (before, now) = (config(&old).expect("readable"), config(&new).expect("readable"));
    assert!(hints(&diff(&before, &now, "en")).contains("\"privacy\""));
    for notice in new["notices"].as_array_mut().expect("notices") {
        notice["updated"] = json!("2026-12-01");
    }
    let dated = config(&new).expect("readable");
    assert_eq!(hints(&diff(&before, &dated, "en")), "");
}
