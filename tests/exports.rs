//! Notices for machines: every term of the linked data is a published one, every document of TILT holds against its schema, and both
//! say what the notice says.

mod support;

use std::collections::BTreeSet;

use samtykke::config::Config;
use samtykke::config::form::Date;
use samtykke::config::notice::Notice;
use samtykke::export::dpv::dpv;
use samtykke::export::tilt::{Tilt, tilt};
use samtykke::html::html;
use samtykke::notice::{find, notice};
use serde_json::{Value, json};
use support::compact::compact;
use support::examples::{every_branch, examples};

const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

/// Every notice of every example, lawful or not, in each of its languages.
fn each(mut visit: impl FnMut(&str, &Config, Notice<'_>, &str)) {
    for (name, text) in examples("lawful").into_iter().chain(examples("unlawful")).chain([every_branch()]) {
        let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:#?}"));
        for told in config.notices() {
            for language in config.languages() {
                visit(&name, &config, told, language);
            }
        }
    }
}

/// The main notice of each example: the others say the same in other words.
#[test]
fn exports_of_the_lawful_examples() {
    for (name, text) in examples("lawful") {
        let config = Config::read(&text).expect("well-formed");
        let main = find(&config, None).expect("a notice");
        for language in config.languages() {
            insta::assert_snapshot!(format!("{name}-jsonld-{language}"), compact(&dpv(&config, main, language)));
            insta::assert_snapshot!(format!("{name}-tilt-{language}"), compact(&tilt(&config, main, language, TODAY).document));
        }
    }
}

#[test]
fn every_term_is_published() {
    let published = Published::read();
    let mut used = BTreeSet::new();
    each(|name, config, told, language| {
        published.check(&dpv(config, told, language), name, &mut used);
    });
    // What is checked is what is there.
    for term in ["dpv:hasStorageCondition", "eu-gdpr:A6-1-f", "eu-gdpr:A46-2-c", "pd:Health", "eu-gdpr:IndirectDataCollectionNotice"] {
        assert!(used.contains(term), "{term}: {used:?}");
    }
}

/// The published terms, `dpv:Purpose`, by whether they are properties.
struct Published {
    classes: BTreeSet<String>,
    properties: BTreeSet<String>,
}

impl Published {
    fn read() -> Published {
        let mut published = Published { classes: BTreeSet::new(), properties: BTreeSet::new() };
        for line in include_str!("data/dpv-2.3.txt").lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split(' ');
            let (prefix, kind) = (words.next().expect("a prefix"), words.next().expect("a kind"));
            let terms = words.map(|term| format!("{prefix}:{term}"));
            if kind == "property" { published.properties.extend(terms) } else { published.classes.extend(terms) }
        }
        published
    }

    fn check(&self, value: &Value, name: &str, used: &mut BTreeSet<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.check(item, name, used)),
            Value::Object(fields) => {
                for (key, value) in fields {
                    match key.as_str() {
                        "@context" => continue,
                        "@type" => self.classes(value, name, used),
                        "@id" => self.reference(value, name, used),
                        _ if OTHERS.contains(&key.as_str()) => {}
                        _ => {
                            assert!(self.properties.contains(key), "{name}: {key} is no property");
                            used.insert(key.clone());
                        }
                    }
                    self.check(value, name, used);
                }
            }
            _ => {}
        }
    }

    fn classes(&self, value: &Value, name: &str, used: &mut BTreeSet<String>) {
        let types = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for class in types.iter().map(|class| class.as_str().expect("a type is a text")).filter(|class| *class != "xsd:date") {
            assert!(self.classes.contains(class), "{name}: {class} is no class");
            used.insert(class.to_owned());
        }
    }

    /// What is referred to is a term, a place or a node of the document.
    fn reference(&self, value: &Value, name: &str, used: &mut BTreeSet<String>) {
        let id = value.as_str().expect("an id is a text");
        if ["dpv:", "eu-gdpr:", "pd:"].iter().any(|prefix| id.starts_with(prefix)) {
            assert!(self.classes.contains(id), "{name}: {id} is no class");
            used.insert(id.to_owned());
        }
    }
}

/// Terms of Dublin Core, OWL, RDF, SKOS and JSON-LD itself.
const OTHERS: [&str; 8] =
    ["@value", "owl:versionInfo", "dct:title", "dct:description", "dct:language", "dct:modified", "rdf:value", "skos:broader"];

/// A process is named by its place in the notice, and every node that is referred to is described.
#[test]
fn linked_data_leads_somewhere() {
    each(|name, config, told, language| {
        let document = dpv(config, told, language);
        let page = html(&notice(config, told, language, 1));
        for process in document["dpv:hasProcess"].as_array().into_iter().flatten() {
            let id = process["@id"].as_str().expect("an id");
            let (_, place) = id.rsplit_once('#').expect("a place");
            assert!(told.is_short() || page.contains(&format!(" id=\"{place}\"")), "{name} {:?}: {id}", told.id());
        }
        let (mut described, mut referred) = (BTreeSet::new(), BTreeSet::new());
        nodes(&document, &mut described, &mut referred);
        assert!(referred.is_subset(&described), "{name} {:?}: {:?}", told.id(), referred.difference(&described));
    });
}

fn nodes(value: &Value, described: &mut BTreeSet<String>, referred: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| nodes(item, described, referred)),
        Value::Object(fields) => {
            if let Some(id) = fields.get("@id").and_then(Value::as_str).filter(|id| id.starts_with("_:")) {
                if fields.len() > 1 {
                    described.insert(id.to_owned())
                } else {
                    referred.insert(id.to_owned())
                };
            }
            fields.values().for_each(|value| nodes(value, described, referred));
        }
        _ => {}
    }
}

/// Both languages state the same facts: the documents differ in nothing but what is said.
#[test]
fn both_languages_state_the_same() {
    for (name, text) in examples("lawful").into_iter().chain([every_branch()]) {
        let config = Config::read(&text).expect("well-formed");
        for told in config.notices() {
            let [da, en] = ["da", "en"].map(|language| {
                let mut document = dpv(&config, told, language);
                unsay(&mut document);
                document
            });
            assert_eq!(da, en, "{name} {:?}", told.id());
        }
    }
}

fn unsay(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(unsay),
        Value::Object(fields) => {
            for (name, value) in fields {
                match name.as_str() {
                    "@context" | "dct:title" | "dct:description" | "dct:language" => *value = Value::Null,
                    "dpv:hasAuthority" => value["dpv:hasName"] = Value::Null,
                    _ => unsay(value),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn a_notice_is_what_its_article_says() {
    let text = |source: &str, article: &str| {
        format!(
            r#"{{"purposes":[{{"id":"p","source":{source},"basis":{{"article":"{article}"}}}}],"notices":[{{"id":"n","purposes":["p"],"updated":"2026-11-01"}}]}}"#
        )
    };
    let types = |source: &str, article: &str| {
        let config = Config::read(&text(source, article)).expect("well-formed");
        dpv(&config, config.notice("n").expect("a notice"), "en")["@type"].clone()
    };
    assert_eq!(
        types("\"data-subject\"", "6(1)(a)"),
        json!(["dpv:PrivacyNotice", "eu-gdpr:DirectDataCollectionNotice", "dpv:ConsentNotice"])
    );
    assert_eq!(types(r#"{"from":{"da":"x"}}"#, "6(1)(e)"), json!(["dpv:PrivacyNotice", "eu-gdpr:IndirectDataCollectionNotice"]));
}

#[test]
fn tilt_holds_against_its_schema() {
    let validator = tilt_schema();
    each(|name, config, told, language| {
        let document = tilt(config, told, language, TODAY).document;
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| format!("{} {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name} {:?} {language}: {errors:#?}", told.id());
    });
}

/// What the schema refuses, it refuses here.
#[test]
fn the_schema_of_tilt_is_at_work() {
    let validator = tilt_schema();
    let (_, text) = examples("lawful").into_iter().find(|(name, _)| name == "webshop").expect("the web shop");
    let config = Config::read(&text).expect("well-formed");
    let document = tilt(&config, find(&config, None).expect("a notice"), "da", TODAY).document;
    for (pointer, wrong) in [
        ("/meta/created", json!("22/11/2026")),
        ("/meta/_hash", json!("abc")),
        ("/meta/version", json!(0)),
        ("/controller/country", json!("Danmark")),
        ("/dataProtectionOfficer/email", json!("")),
        ("/dataDisclosed/0/legalBases/0/reference", json!("Artikel 6")),
        ("/dataDisclosed/0/recipients/0", json!({ "name": "without a category" })),
        ("/rightToComplain/supervisoryAuthority", Value::Null),
    ] {
        let mut document = document.clone();
        *document.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is there")) = wrong;
        assert!(!validator.is_valid(&document), "{pointer}");
    }
}

fn tilt_schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(include_str!("data/tilt.schema.json")).expect("JSON");
    jsonschema::draft7::options().should_validate_formats(true).build(&schema).expect("the schema is a schema")
}

/// Nothing is made up: what TILT demands and the configuration does not tell is named.
#[test]
fn what_tilt_does_not_know_is_nothing() {
    let config = Config::read(r#"{"notices":[{"id":"n"}]}"#).expect("well-formed");
    let Tilt { document, unknown } = tilt(&config, config.notice("n").expect("a notice"), "en", TODAY);
    assert!(tilt_schema().is_valid(&document), "{document:#}");
    assert_eq!(unknown.len(), 8, "{unknown:?}");
    for pointer in unknown {
        let value = document.pointer(pointer).and_then(Value::as_str).expect("it is there");
        assert!(["", "ZZ", "none@none.invalid"].contains(&value), "{pointer}: {value}");
    }
}

#[test]
fn a_document_of_tilt_is_known_by_its_hash() {
    let hash = |text: &str| {
        let config = Config::read(text).expect("well-formed");
        tilt(&config, config.notice("n").expect("a notice"), "en", TODAY).document["meta"]["_hash"].clone()
    };
    let text = r#"{"controller":{"name":"A"},"notices":[{"id":"n"}]}"#;
    assert_eq!(hash(text), hash(text));
    assert_ne!(hash(text), hash(&text.replace('A', "B")));
}
