//! The compiled patterns say what Fluent says: every message in every language, with arguments that reach every variant.

use std::collections::BTreeSet;
use std::fs;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use samtykke::text::{messages, speak, speak_tool, tool_messages};

/// How the files of the tools begin; all others are visitors'. A message may have the same name in both.
const TOOLS: [&str; 8] = ["cli", "coverage", "diff", "fields", "form", "reference", "rules", "standalone"];
const COUNTS: [u32; 5] = [0, 1, 2, 21, 1234];

struct Side {
    bundle: FluentBundle<FluentResource>,
    /// Every key of a variant anywhere: whatever a message selects on, it is among them.
    keys: BTreeSet<String>,
}

fn read(language: &str, is_tools: bool) -> Side {
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
    bundle.set_use_isolating(false);
    let mut keys = BTreeSet::from(["x".to_owned()]);
    for entry in fs::read_dir(format!("{}/i18n/{language}", env!("CARGO_MANIFEST_DIR"))).expect("there are texts").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if TOOLS.iter().any(|tools| name.starts_with(tools)) != is_tools {
            continue;
        }
        let text = fs::read_to_string(entry.path()).expect("a file can be read");
        keys.extend(text.lines().filter_map(|line| Some(line.trim().strip_prefix('[')?.split_once(']')?.0.to_owned())));
        let resource = FluentResource::try_new(text).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
    }
    // `one` is said of a number alone.
    keys.remove("one");
    Side { bundle, keys }
}

/// What Fluent says; any error fails.
fn reference(side: &Side, name: &str, variables: &[&str], values: &[&str]) -> String {
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
    let message = side.bundle.get_message(id).unwrap_or_else(|| panic!("Fluent has no {id}"));
    let pattern = match attribute {
        None => message.value(),
        Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
    };
    let mut args = FluentArgs::new();
    for (variable, value) in variables.iter().zip(values) {
        let number = (*variable == "count").then(|| value.parse::<u32>().expect("a count")).map(FluentValue::from);
        args.set(*variable, number.unwrap_or_else(|| FluentValue::from(*value)));
    }
    let mut errors = Vec::new();
    let said = side.bundle.format_pattern(pattern.unwrap_or_else(|| panic!("Fluent has no {name}")), Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{name}: {errors:?}");
    said
}

fn compare(language: &str, side: &Side, name: &str, variables: &[&str], ours: impl Fn(&[&str]) -> Option<String>) {
    for key in &side.keys {
        for count in COUNTS {
            let count = count.to_string();
            let values: Vec<&str> = variables.iter().map(|variable| if *variable == "count" { count.as_str() } else { key }).collect();
            let said = ours(&values).unwrap_or_else(|| panic!("we have no {name}"));
            assert_eq!(said, reference(side, name, variables, &values), "{language} {name} with {values:?}");
            assert!(!said.trim().is_empty(), "{language} {name} says nothing with {values:?}");
            if !variables.contains(&"count") {
                break;
            }
        }
        if variables.is_empty() {
            break;
        }
    }
}

#[test]
fn visitors_texts() {
    for language in ["da", "en"] {
        let side = read(language, false);
        for (name, variables) in messages() {
            let variables: Vec<&str> = variables.collect();
            compare(language, &side, name, &variables, |values| speak(language, name, values));
        }
    }
}

#[test]
fn tools_texts() {
    for language in ["da", "en"] {
        let side = read(language, true);
        for (name, variables) in tool_messages() {
            let variables: Vec<&str> = variables.collect();
            compare(language, &side, name, &variables, |values| speak_tool(language, name, values));
        }
    }
}

/// A variable's text goes through as it is, whatever stands in it.
#[test]
fn values_are_not_read_as_patterns() {
    for value in ["{ $x }", "\"", "\\", "<b>", "{\"}\"}", "[one]", "*"] {
        assert_eq!(speak("en", "and", &[value, "b"]), Some(format!("{value} and b")), "{value}");
    }
}
