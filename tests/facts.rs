//! Danish and English tell the same: the same messages, the same numbers, the same provisions, in every notice and dialog.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use samtykke::config::Config;
use samtykke::dialog;
use samtykke::notice::{Form, in_form};
use samtykke::rules::Report;
use samtykke::text::{messages, speak};
use samtykke::view::View;
use support::examples::{every_branch, examples};

/// Stands for whatever a variable says.
const ANYTHING: &str = "\u{1}";
/// Stands for what the controller says in whole sentences, which no message says.
const OWN: &str = "\u{2}";
/// What a variable selects on, by its name.
const CHOICES: &[(&str, &[&str])] = &[
    ("who", &["authority", "private"]),
    ("way", &["email", "phone", "website"]),
    ("aim", &["religious", "trade-union", "political", "philosophical", "other"]),
    ("count", &["1", "2"]),
];

/// What a view tells, whatever the language.
#[derive(Debug, PartialEq, Eq)]
struct Facts {
    /// Ids of the messages that are said.
    messages: BTreeSet<String>,
    /// Numbers of provisions, periods, dates, addresses, and how often each stands there.
    numbers: BTreeMap<String, usize>,
    /// Letters of provisions: `litra a`, `(a)`.
    letters: BTreeMap<char, usize>,
}

#[test]
fn both_languages_tell_the_same_facts() {
    let catalogues = ["da", "en"].map(catalogue);
    for (name, text) in examples("lawful").into_iter().chain([every_branch()]) {
        let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:#?}"));
        let own = sentences(&serde_json::from_str(&text).expect("JSON"));
        for told in config.notices() {
            for form in [Form::Own, Form::Short, Form::Table] {
                let pair = [0, 1].map(|at| facts(&[in_form(&config, told, ["da", "en"][at], 2, form)], &catalogues[at], &own));
                compare(&format!("{name} {:?} {form:?}", told.id()), &pair, &catalogues);
            }
        }
        let report = Report::of(&config);
        for asked in config.dialogs() {
            let Ok(lawful) = report.dialog(asked) else { continue };
            let pair = [0, 1].map(|at| facts(&dialog::surfaces(lawful, ["da", "en"][at]), &catalogues[at], &own));
            compare(&format!("{name} {:?}", asked.id()), &pair, &catalogues);
        }
    }
}

fn compare(what: &str, [da, en]: &[Facts; 2], catalogues: &[Vec<Pattern>; 2]) {
    for (here, there, catalogue) in [(da, en, &catalogues[0]), (en, da, &catalogues[1])] {
        let both: Vec<&Pattern> =
            catalogue.iter().filter(|message| here.messages.contains(&message.id) && there.messages.contains(&message.id)).collect();
        // "Det gælder …" is also a part of what longer messages say.
        let is_part = |message: &&Pattern| both.iter().any(|longer| message.is_in(&longer.said));
        let alone = catalogue.iter().filter(|message| here.messages.contains(&message.id) && !there.messages.contains(&message.id));
        let unexplained: Vec<&str> = alone.filter(|message| !is_part(message)).map(|message| message.said.as_str()).collect();
        assert!(unexplained.is_empty(), "{what}: said in one language alone: {unexplained:?}");
    }
    assert_eq!(da.numbers, en.numbers, "{what}: numbers");
    assert_eq!(da.letters, en.letters, "{what}: letters of provisions");
}

/// A message as it is said, with whatever its variables say.
struct Pattern {
    id: String,
    said: String,
    parts: Vec<String>,
    /// A label or phrase is a text of its own, a sentence stands among others.
    is_sentence: bool,
    ends_open: bool,
}

impl Pattern {
    fn is_in(&self, text: &str) -> bool {
        let mut rest = text;
        for part in &self.parts {
            let Some((_, after)) = rest.split_once(part.as_str()) else { return false };
            rest = after;
        }
        self.is_sentence || text.starts_with(&self.parts[0]) && (self.ends_open || rest.is_empty())
    }
}

fn catalogue(language: &str) -> Vec<Pattern> {
    let mut all = Vec::new();
    for (name, variables) in messages() {
        let variables: Vec<&str> = variables.collect();
        let selects = CHOICES.iter().find(|(variable, _)| variables.contains(variable));
        for choice in selects.map_or(&[ANYTHING][..], |(_, keys)| keys) {
            let value = |variable: &&str| if selects.is_some_and(|(select, _)| select == variable) { *choice } else { ANYTHING };
            let said = speak(language, name, &variables.iter().map(value).collect::<Vec<_>>()).expect("a message").replace('\u{a0}', " ");
            let parts: Vec<String> = said.split(ANYTHING).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
            // A pattern that is all variables is in every text, and what joins others tells nothing: its word may begin another.
            if matches!(name, "and" | "and-also") {
                continue;
            }
            // The name of a thing may be the same as another's.
            let is_name = variables.is_empty() && said.starts_with(char::is_lowercase);
            if !is_name && parts.concat().chars().filter(|letter| letter.is_alphabetic()).count() >= 3 {
                let is_sentence = said.ends_with(['.', '?', ':', '!']);
                let ends_open = said.ends_with(ANYTHING);
                all.push(Pattern { id: name.to_owned(), said, parts, is_sentence, ends_open });
            }
        }
    }
    all
}

fn facts(views: &[View], catalogue: &[Pattern], own: &[String]) -> Facts {
    let mut texts = Vec::new();
    views.iter().for_each(|view| collect(view, &mut texts));
    let numbers_of = texts.clone();
    for text in &mut texts {
        own.iter().for_each(|own| *text = text.replace(own.as_str(), OWN));
    }
    let messages =
        catalogue.iter().filter(|message| texts.iter().any(|text| message.is_in(text))).map(|message| message.id.clone()).collect();
    let mut numbers = BTreeMap::new();
    let mut letters = BTreeMap::new();
    for text in &numbers_of {
        let bare = text.replace("+45 ", "");
        for number in bare.split(|letter: char| !letter.is_ascii_digit()).filter(|number| !number.is_empty()) {
            *numbers.entry(number.to_owned()).or_default() += 1;
        }
        for (at, _) in text.match_indices("litra ") {
            *letters.entry(text[at + 6..].chars().next().unwrap_or(' ')).or_default() += 1;
        }
        for (at, _) in text.match_indices(")(") {
            let mut rest = text[at + 2..].chars();
            if let (Some(letter @ 'a'..='z'), Some(')')) = (rest.next(), rest.next()) {
                *letters.entry(letter).or_default() += 1;
            }
        }
    }
    Facts { messages, numbers, letters }
}

/// The texts of a view: what stands in one element is one text.
fn collect(view: &View, out: &mut Vec<String>) {
    match view {
        View::Text(text) => out.push(text.replace('\u{a0}', " ")),
        View::Element(element) => {
            let inline = element.children.iter().any(|child| matches!(child, View::Text(_)));
            if inline {
                let mut parts = Vec::new();
                element.children.iter().for_each(|child| collect(child, &mut parts));
                out.push(parts.concat());
            } else {
                element.children.iter().for_each(|child| collect(child, out));
            }
        }
    }
}

/// The longer texts of a configuration, the longest first.
fn sentences(json: &serde_json::Value) -> Vec<String> {
    let mut all: Vec<String> = match json {
        serde_json::Value::String(text) if text.ends_with('.') => vec![text.clone()],
        serde_json::Value::Array(items) => items.iter().flat_map(sentences).collect(),
        serde_json::Value::Object(members) => members.values().flat_map(sentences).collect(),
        _ => Vec::new(),
    };
    all.sort_by_key(|text| core::cmp::Reverse(text.len()));
    all
}
