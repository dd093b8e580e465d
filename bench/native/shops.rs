//! The web shop of the examples, as it is and with more and more of something.

#![allow(dead_code, reason = "each bench uses its part")]

use std::fs;
use std::path::Path;

use serde_json::Value;

pub const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

pub fn example() -> Value {
    let text = fs::read_to_string(Path::new(ROOT).join("examples/webshop/lawful.json")).expect("the example is there");
    serde_json::from_str(&text).expect("the example is JSON")
}

pub fn purpose<'v>(config: &'v mut Value, id: &str) -> &'v mut Value {
    let purposes = config["purposes"].as_array_mut().expect("a list");
    purposes.iter_mut().find(|purpose| purpose["id"] == id).expect("the example has the purpose")
}

/// The web shop with so many services, under all of its purposes that have any.
pub fn services(count: usize) -> Value {
    let mut config = example();
    let with = |purpose: &&mut Value| purpose["services"].is_array();
    let mut purposes: Vec<&mut Value> = config["purposes"].as_array_mut().expect("a list").iter_mut().filter(with).collect();
    for n in 0..count {
        let at = n % purposes.len();
        let services = purposes[at]["services"].as_array_mut().expect("a list");
        let mut service = services[0].clone();
        service["id"] = format!("service-{n}").into();
        service["name"] = format!("Tjeneste {n}").into();
        for stored in service["storage"].as_array_mut().into_iter().flatten() {
            stored["name"] = format!("tjeneste-{n}").into();
        }
        services.push(service);
    }
    config
}

/// The web shop with so many purposes, each asked for in its dialog and told in its notice.
pub fn purposes(count: usize) -> Value {
    let mut config = example();
    let model = purpose(&mut config, "statistics").clone();
    for n in 0..count {
        let mut purpose = model.clone();
        let id = format!("statistics-{n}");
        purpose["id"] = id.clone().into();
        purpose["services"] = Value::Array(Vec::new());
        config["purposes"].as_array_mut().expect("a list").push(purpose);
        for list in ["/dialogs/0/purposes", "/notices/0/purposes"] {
            config.pointer_mut(list).and_then(Value::as_array_mut).expect("a list").push(id.clone().into());
        }
    }
    config
}
