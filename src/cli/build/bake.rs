//! The gate of the folder, with what it needs of the plan inside. A visitor who has chosen downloads nothing else, so the rest stands in a
//! file of its own for each language: what is erased, recorded and said at placeholders (`www/gate/learn.ts` fetches it where that happens).

use serde_json::{Map, Value};

/// The gate as it is built, with the text in it that the plan takes the place of.
pub const GATE: &str = "samtykke-baked.js";
const PLAN_GOES_HERE: &str = "@samtykke-plan@";

/// What only an answer, a withdrawal or a placeholder asks for.
const LATER: [&str; 5] = ["version", "config", "dialog", "reload", "record"];
const LATER_OF_SERVICES: [&str; 3] = ["name", "provider", "erase"];

/// `<` is written otherwise, for pages that inline the script.
pub fn bake(script: &str, plan: &str) -> String {
    let plan = needed(plan).to_string().replace('<', "\\u003c");
    ['"', '\'', '`'].iter().fold(script.to_owned(), |script, quote| script.replace(&format!("{quote}{PLAN_GOES_HERE}{quote}"), &plan))
}

fn needed(plan: &str) -> Value {
    // A configuration without a dialog for pages has none.
    let Ok(mut plan) = serde_json::from_str::<Object>(plan) else { return Value::Null };
    // Its words are in each of the languages, in their order.
    plan.retain(|name, _| !LATER.contains(&name.as_str()) && name != "languages");
    each_service(&mut plan, |name| !LATER_OF_SERVICES.contains(&name));
    for words in objects(plan.get_mut("words")) {
        words.retain(|name, _| name == "reopen");
    }
    Value::Object(plan)
}

/// What the gate is without, in one language: purposes and services by their ids.
pub fn rest(plan: &str, language: &str) -> String {
    let mut plan: Object = serde_json::from_str(plan).unwrap_or_default();
    plan.retain(|name, _| LATER.contains(&name.as_str()) || ["purposes", "words"].contains(&name.as_str()));
    for purpose in plan.get_mut("purposes").and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut) {
        purpose.retain(|name, _| ["id", "services"].contains(&name.as_str()));
    }
    each_service(&mut plan, |name| name == "id" || LATER_OF_SERVICES.contains(&name));
    for texts in ["words", "record"] {
        if let Some(texts) = plan.get_mut(texts).and_then(Value::as_object_mut) {
            texts.retain(|name, _| name == language);
        }
    }
    Value::Object(plan).to_string()
}

type Object = Map<String, Value>;

/// Leaves of each service the fields that are wanted.
fn each_service(plan: &mut Object, wanted: impl Fn(&str) -> bool) {
    for purpose in plan.get_mut("purposes").and_then(Value::as_array_mut).into_iter().flatten() {
        for service in purpose["services"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
            service.retain(|name, _| wanted(name));
        }
    }
}

fn objects(of: Option<&mut Value>) -> impl Iterator<Item = &mut Object> {
    of.and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut)
}
