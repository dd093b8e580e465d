//! The schema says what the reader says, apart from what a schema cannot: ids, check digits, lengths of durations, leap days.

mod support;

use samtykke::config::Config;
use samtykke::config::mistake::Slip;
use samtykke::schema::{messages, schema};
use samtykke::text::Words;
use serde_json::Value;
use support::random::{Random, configuration, mutate};

/// Enough for every field to be met many times over, in well under ten seconds.
const TRIES: u64 = 4_000;

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&schema("da")).expect("the schema is JSON");
    jsonschema::draft202012::new(&schema).expect("the schema is a schema")
}

/// What a schema cannot say.
fn beyond_a_schema(slip: &Slip, value: &Value, at: &str) -> bool {
    let written = || value.pointer(at).and_then(Value::as_str).unwrap_or_default();
    match slip {
        Slip::DuplicateId { .. } | Slip::Dangling { .. } => true,
        Slip::Malformed(form) => match form {
            samtykke::config::form::Form::Cvr => written().chars().filter(char::is_ascii_digit).count() == 8,
            samtykke::config::form::Form::Validity => samtykke::config::form::Form::Period.fits(written()),
            samtykke::config::form::Form::Date => written().ends_with("-02-29"),
            _ => false,
        },
        _ => false,
    }
}

#[test]
fn agrees_with_the_reader() {
    let validator = validator();
    let (mut accepted, mut refused) = (0, 0);
    for seed in 0..TRIES {
        let mut random = Random::new(seed);
        let mut value = configuration(&mut random);
        for _ in 0..seed % 4 {
            mutate(&mut value, &mut random);
        }
        let text = serde_json::to_string_pretty(&value).expect("it is JSON");
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        let slips: Vec<String> = match Config::read(&text) {
            Ok(_) => Vec::new(),
            Err(mistakes) => {
                let node = samtykke::config::json::read(&text, &mut Vec::new()).expect("it has a value");
                let pointer = |at| samtykke::config::place::Document(&node).pointer(at);
                let said = mistakes.iter().map(|mistake| (pointer(mistake.at), &mistake.slip));
                said.filter(|(at, slip)| !beyond_a_schema(slip, &value, at)).map(|(at, slip)| format!("{at}: {slip:?}")).collect()
            }
        };
        assert_eq!(errors.is_empty(), slips.is_empty(), "seed {seed}\nschema: {errors:#?}\nreader: {slips:#?}\n{text}");
        if errors.is_empty() { accepted += 1 } else { refused += 1 }
    }
    assert!(accepted > TRIES / 5 && refused > TRIES / 5, "{accepted} accepted, {refused} refused: the tries are one-sided");
}

/// What people write where something else is asked for: each is held against every form.
const WRITTEN: &[&str] = &[
    "",
    " ",
    "P",
    "PT",
    "P1Y2M3W4DT5H6M7S",
    "P1M1Y",
    "P1D1",
    "P1T",
    "PT1D",
    "P1234567D",
    "p1d",
    "P-1D",
    "P1.5D",
    "P400D",
    "P14M",
    "session",
    "persistent",
    "Session",
    "2026-11-21",
    "2026-02-30",
    "2026-04-31",
    "2024-02-29",
    "2026-02-29",
    "2026-13-01",
    "2026-1-1",
    "26-01-01",
    "a@b.dk",
    "a@b",
    "a@@b.dk",
    "a@.dk",
    "a@b.dk.",
    "a b@c.dk",
    "<a@b.dk>",
    "@b.dk",
    "https://example.dk",
    "http://x",
    "https:///x",
    "https://",
    "HTTPS://x.dk",
    "https:x",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:a@b.dk",
    "mailto:",
    "tel:112",
    "/",
    "/a:b",
    "./a",
    "../a",
    ".",
    "..a",
    "#",
    "?a=b",
    "https://a b",
    "/a b",
    "/a\u{7}",
    "//example.dk",
    "example.dk",
    "*.example.dk",
    "*.",
    "*",
    "a..b",
    "-a-",
    "a_b",
    "localhost",
    "112",
    "1-2-3",
    "---",
    "12",
    "+45 33 19 32 00",
    "33193200x",
    "(33) 19.32/00",
    "11883729",
    "11 88 37 29",
    " 11883729",
    "1188372",
    "118837291",
    "DK",
    "dk",
    "DNK",
    "da",
    "en-GB",
    "da-",
    "DA",
    "dans",
    "da-DK-x",
    "da-verylonglanguage",
    "a",
    "a-1",
    "1a",
    "A",
    "-a",
    "a_1",
    "æ",
];

#[test]
fn patterns_say_what_the_forms_say() {
    use samtykke::config::form::Form;
    let forms = [
        Form::Period,
        Form::Validity,
        Form::StorageDuration,
        Form::Date,
        Form::Email,
        Form::Url,
        Form::Host,
        Form::Phone,
        Form::Cvr,
        Form::Country,
        Form::Language,
        Form::Id,
    ];
    for form in forms {
        let pattern = jsonschema::draft202012::new(&serde_json::json!({ "pattern": form.pattern() })).expect("a pattern is a pattern");
        for written in WRITTEN {
            let beyond = match form {
                Form::Validity => Form::Period.fits(written),
                Form::Date => written.ends_with("-02-29"),
                _ => false,
            };
            let fits = form.fits(written);
            assert!(beyond || pattern.is_valid(&Value::from(*written)) == fits, "{form:?}: {written:?}, which the reader takes: {fits}");
        }
    }
}

#[test]
fn accepts_every_example() {
    let validator = validator();
    for folder in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")).expect("there are examples").flatten() {
        for name in ["lawful.json", "unlawful.json"] {
            let path = folder.path().join(name);
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            let value: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let errors: Vec<String> = validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
            assert!(Config::read(&text).is_ok(), "{}", path.display());
        }
    }
}

#[test]
fn every_field_is_described_in_both_languages() {
    for language in ["da", "en"] {
        let file = format!("{}/i18n/{language}/fields.ftl", env!("CARGO_MANIFEST_DIR"));
        let written: Vec<String> = std::fs::read_to_string(&file)
            .expect("the fields have their file")
            .lines()
            .filter_map(|line| line.split_once(" =").filter(|(name, _)| name.starts_with(|letter: char| letter.is_ascii_lowercase())))
            .map(|(name, _)| name.to_owned())
            .collect();
        let wanted = messages();
        let missing: Vec<&String> = wanted.iter().filter(|name| !written.contains(name)).collect();
        let stale: Vec<&String> = written.iter().filter(|name| !wanted.contains(name)).collect();
        assert!(missing.is_empty() && stale.is_empty(), "{file} lacks {missing:?} and has too many: {stale:?}");
        for name in &wanted {
            assert!(Words::of(language).tool(name, "").is_some_and(|title| !title.is_empty() && !title.ends_with('.')), "{name}");
        }
    }
}

#[test]
fn every_word_is_described_in_both_languages() {
    for language in ["da", "en"] {
        let value: Value = serde_json::from_str(&schema(language)).expect("the schema is JSON");
        let mut bare = Vec::new();
        collect_bare(&value, &mut bare);
        assert!(bare.is_empty(), "{language}: words without a meaning in i18n/{language}/fields.ftl: {bare:?}");
    }
}

/// The lists of words that have no meanings beside them.
fn collect_bare<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get("enum").filter(|words| words.is_array() && !fields.contains_key("enumDescriptions")));
            fields.values().for_each(|value| collect_bare(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| collect_bare(value, found)),
        _ => {}
    }
}

#[test]
fn both_languages_describe_the_same_schema() {
    let bare = |language| {
        let mut value: Value = serde_json::from_str(&schema(language)).expect("the schema is JSON");
        strip(&mut value);
        value
    };
    assert_eq!(bare("da"), bare("en"));
}

/// Takes the words of the language away, but not a property that happens to be called so.
fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, value| {
                !(["title", "description"].contains(&name.as_str()) && value.is_string()) && name != "enumDescriptions"
            });
            fields.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
