//! Whatever a configuration says, nothing panics, and no lawful dialog holds a ticked box.

mod support;

use std::collections::BTreeSet;

use samtykke::cli;
use samtykke::config::Config;
use samtykke::config::shape::Shape;
use samtykke::rules::{ALL, Decided, Report};
use samtykke::text::Words;
use samtykke::view::View;
use samtykke::{dialog, html, markdown, notice, plain, plan, record};
use serde_json::{Value, json};
use support::random::{ROOT, Random, configuration, mutate, possible, readable, seen};

const RANDOM: u64 = 200;
const READABLE: u64 = 300;
const MUTATED: u64 = 600;
const GARBLED: u64 = 300;

/// Says all that can be said of a configuration; counts the dialogs that were lawful.
fn exercise(text: &str) -> usize {
    let mut lawful = 0;
    let _ = cli::report("random.json", text.to_owned(), Words::of("da"), None);
    let Ok(config) = Config::read(text) else { return 0 };
    assert!(Config::read(&config.public()).is_ok(), "the public configuration stays readable");
    let report = Report::of(&config);
    for language in config.languages() {
        for asked in config.dialogs() {
            let Ok(asked) = report.dialog(asked) else { continue };
            lawful += 1;
            let surfaces = dialog::surfaces(asked, language);
            surfaces.iter().for_each(assert_unticked);
            say(&surfaces);
            let made: Value = serde_json::from_str(&plan::plan(asked, "0123456789abcdef")).expect("a plan is JSON");
            assert!(made["purposes"].is_array());
            let template: Value = serde_json::from_str(&record::template(asked, language, "0")).expect("a record is JSON");
            let purposes = template["purposes"].as_array().expect("a record lists purposes");
            assert!(purposes.iter().all(|purpose| purpose["given"] == false), "nothing is given before it is given");
        }
        for told in config.notices() {
            say(&[notice::notice(&config, told, language, 2)]);
        }
    }
    lawful
}

fn say(views: &[View]) {
    for view in views {
        let _ = (html::html(view), markdown::markdown(view), plain::plain(view), view.plain());
    }
}

fn assert_unticked(view: &View) {
    let View::Element(element) = view else { return };
    for (name, value) in element.pairs() {
        assert!(!matches!(name, "checked" | "selected" | "aria-checked"), "{name}=\"{value}\" ticks a box");
        assert!(!name.starts_with("on") && name != "style", "{name} is no attribute of a view");
    }
    element.children.iter().for_each(assert_unticked);
}

fn examples() -> Vec<Value> {
    let mut folders: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples"))
        .expect("there are examples")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    folders.sort();
    let read = |name: &'static str| move |folder: &std::path::PathBuf| std::fs::read_to_string(folder.join(name)).ok();
    let texts = folders.iter().filter_map(read("lawful.json")).chain(folders.iter().filter_map(read("unlawful.json")));
    texts.map(|text| serde_json::from_str(&text).expect("an example is JSON")).collect()
}

#[test]
fn random_configurations() {
    for seed in 0..RANDOM {
        exercise(&serde_json::to_string(&configuration(&mut Random::new(seed))).expect("it is JSON"));
    }
}

/// The random configurations reach the whole schema: every field, and every word of every closed list.
#[test]
fn the_whole_range_of_the_schema() {
    let (mut reached, mut all) = (BTreeSet::new(), BTreeSet::new());
    for seed in 0..READABLE {
        seen(&mut readable(&mut Random::new(seed)), &Shape::Object(&ROOT), &mut reached);
    }
    possible(&Shape::Object(&ROOT), &mut all);
    let missing: Vec<_> = all.difference(&reached).collect();
    assert!(all.len() > 300 && missing.is_empty(), "{missing:?}");
}

/// Texts that nobody writes, in every place where the example web shop has one.
#[test]
fn hostile_texts() {
    let example = examples().pop().expect("there are examples");
    let long = [
        "æ".repeat(2000),
        "a\u{30a}\u{301}".repeat(700),
        "\u{301}".repeat(2000),
        "👩‍👩‍👧‍👦".repeat(200),
        "\0".repeat(2000),
        "ikke ".repeat(400),
        "לא ".repeat(400),
        "[".repeat(2000),
        "statistik og markedsføring, ".repeat(80),
        ".".repeat(2000),
    ];
    for text in &long {
        let mut config = example.clone();
        replace(&mut config, text);
        exercise(&config.to_string());
    }
    // Words of a megabyte, and a sentence without an end.
    for text in ["æ".repeat(500_000), "a\u{301}".repeat(350_000), "ikke statistik ".repeat(4000)] {
        let mut config = example.clone();
        config["dialogs"][0]["intro"] = json!({ "da": text, "en": "Choose." });
        let config = Config::read(&config.to_string()).expect("it parses");
        let _ = Report::of(&config);
    }
}

/// Puts a text into every place that has one in Danish.
fn replace(value: &mut Value, text: &str) {
    match value {
        Value::Object(fields) if fields.contains_key("da") => fields.values_mut().for_each(|value| *value = text.into()),
        Value::Object(fields) => fields.values_mut().for_each(|value| replace(value, text)),
        Value::Array(items) => items.iter_mut().for_each(|value| replace(value, text)),
        _ => {}
    }
}

/// The rules look at nothing that does not parse: here everything does.
#[test]
fn readable_configurations() {
    let of_files = ALL.iter().filter(|rule| !matches!(rule.decided, Decided::Page { .. }));
    let mut silent: BTreeSet<&str> = of_files.map(|rule| rule.id).collect();
    for seed in 0..READABLE {
        let text = serde_json::to_string(&readable(&mut Random::new(seed))).expect("it is JSON");
        let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{mistakes:?}\n{text}"));
        for finding in &Report::of(&config).findings {
            silent.remove(finding.rule.id);
            assert!(text.is_char_boundary(finding.at as usize), "{}", finding.rule.id);
        }
        exercise(&text);
    }
    assert!(silent.len() < 50, "many rules were not reached: {silent:?}");
}

#[test]
fn mutated_examples() {
    let examples = examples();
    let mut lawful = 0;
    for seed in 0..MUTATED {
        let mut random = Random::new(seed);
        let mut value = random.pick(&examples).clone();
        for _ in 0..random.below(4) {
            mutate(&mut value, &mut random);
        }
        lawful += exercise(&serde_json::to_string(&value).expect("it is JSON"));
    }
    assert!(lawful > 100, "only {lawful} dialogs were lawful: the test shows too little");
}

/// Texts that are hardly JSON any more: every mistake has its place in the text.
#[test]
fn garbled_texts() {
    let examples: Vec<String> = examples().iter().map(|value| serde_json::to_string_pretty(value).expect("it is JSON")).collect();
    for seed in 0..GARBLED {
        let mut random = Random::new(seed);
        let mut letters: Vec<char> = random.pick(&examples).chars().collect();
        letters.truncate(random.below(letters.len()) + 1);
        for _ in 0..random.below(12) {
            let at = random.below(letters.len());
            match random.below(3) {
                0 => drop(letters.remove(at)),
                1 => letters.insert(at, *random.pick(&['{', '}', '[', ']', '"', ',', ':', '\\', '/', '*', '\n', '\'', 'æ', '🍪', '\u{0}'])),
                _ => letters.swap(at, 0),
            }
            if letters.is_empty() {
                break;
            }
        }
        let text: String = letters.into_iter().collect();
        exercise(&text);
        if let Err(mistakes) = Config::read(&text) {
            assert!(
                mistakes.iter().all(|mistake| mistake.at as usize <= text.len() && text.is_char_boundary(mistake.at as usize)),
                "{text}"
            );
        }
    }
}
