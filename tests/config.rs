//! Every kind of mistake of form is told with its place, what was expected and the nearest name; all of a file in one run.

use samtykke::cli::{FileReport, report};
use samtykke::config::Config;
use samtykke::text::Words;

/// Code, pointer, line, column, part of what was expected, nearest name.
type Told<'t> = (&'t str, &'t str, u32, u32, &'t str, &'t str);

fn read(text: &str) -> FileReport {
    report("samtykke.json", text.to_owned(), Words::of("en"), None)
}

fn assert_told(text: &str, expected: &[Told<'_>]) {
    let report = read(text);
    let told: Vec<Told<'_>> = report
        .mistakes
        .iter()
        .map(|mistake| {
            let place = &mistake.place;
            let (expected, nearest) = (mistake.expected.as_deref().unwrap_or(""), mistake.nearest.as_deref().unwrap_or(""));
            (mistake.code, place.path.as_str(), place.line, place.column, expected, nearest)
        })
        .collect();
    assert_eq!(told.len(), expected.len(), "{text}\n{told:#?}");
    for (told, expected) in told.iter().zip(expected) {
        assert_eq!((told.0, told.1, told.2, told.3, told.5), (expected.0, expected.1, expected.2, expected.3, expected.5), "{text}");
        assert!(told.4.contains(expected.4), "{text}\nexpected {:?}, told {:?}", expected.4, told.4);
    }
}

#[test]
fn unknown_field() {
    assert_told(r#"{ "purpozes": [] }"#, &[("unknown-field", "/purpozes", 1, 3, "", "purposes")]);
    assert_told(r#"{ "qqqqqqqq": 1 }"#, &[("unknown-field", "/qqqqqqqq", 1, 3, "", "")]);
}

#[test]
fn wrong_type() {
    assert_told(r#"{ "purposes": {} }"#, &[("wrong-type", "/purposes", 1, 15, "a list", "")]);
    assert_told(r#"{ "controller": { "name": 7 } }"#, &[("wrong-type", "/controller/name", 1, 27, "a text in quotation marks", "")]);
    assert_told(r#"{ "controller": { "publicTask": "yes" } }"#, &[("wrong-type", "/controller/publicTask", 1, 33, "true or false", "")]);
    assert_told(
        r#"{ "purposes": [{ "id": "a", "title": ["Statistik"] }] }"#,
        &[("wrong-type", "/purposes/0/title", 1, 38, "a text for each language", "")],
    );
    assert_told(
        r#"{ "dialogs": [{ "id": "a", "children": { "ageLimit": 14.5 } }] }"#,
        &[("wrong-type", "/dialogs/0/children/ageLimit", 1, 54, "a whole number", "")],
    );
    assert_told(r#"{ "controller": null }"#, &[("wrong-type", "/controller", 1, 17, "an object", "")]);
    assert_told(
        r#"{ "purposes": [{ "id": "a", "source": true }] }"#,
        &[("wrong-type", "/purposes/0/source", 1, 39, r#""observed", an object in { } or a list in [ ]"#, "")],
    );
}

#[test]
fn unknown_word() {
    assert_told(
        r#"{ "controller": { "kind": "privat" } }"#,
        &[("unknown-word", "/controller/kind", 1, 27, r#""private", "public-authority""#, "private")],
    );
}

#[test]
fn malformed() {
    let of = |field: &str, value: &str| format!(r#"{{ "controller": {{ "{field}": "{value}" }} }}"#);
    let column = |field: &str| 23 + field.len() as u32;
    for (field, value, expected) in [
        ("email", "nordlys(at)example.dk", "an e-mail address"),
        ("website", "javascript:alert(1)", "https://"),
        ("website", "nordlyscykler.dk", "https://"),
        ("phone", "12", "a telephone number"),
        ("country", "Danmark", "two capital letters"),
        ("cvr", "12345678", "check digit"),
        ("cvr", "1234567", "eight digits"),
    ] {
        let pointer = format!("/controller/{field}");
        assert_told(&of(field, value), &[("malformed", &pointer, 1, column(field), expected, "")]);
    }
    assert!(Config::read(&of("cvr", "11 88 37 29")).is_ok(), "Datatilsynet's own number");
}

#[test]
fn malformed_durations_and_dates() {
    let retention = |period: &str| format!(r#"{{ "purposes": [{{ "id": "a", "retention": {{ "period": "{period}" }} }}] }}"#);
    for period in ["13 måneder", "P", "PT", "P1Y2", "P1D2M", "P1.5Y", "p1y", "P-1D", "P1234567D"] {
        assert_told(&retention(period), &[("malformed", "/purposes/0/retention/period", 1, 54, "ISO 8601", "")]);
    }
    for period in ["P14D", "P13M", "PT30M", "P1Y6M", "P2W"] {
        assert!(Config::read(&retention(period)).is_ok(), "{period}");
    }
    let validity = |accepted: &str| format!(r#"{{ "dialogs": [{{ "id": "a", "validity": {{ "accepted": "{accepted}" }} }}] }}"#);
    assert_told(&validity("P14M"), &[("malformed", "/dialogs/0/validity/accepted", 1, 54, "400 days", "")]);
    assert!(Config::read(&validity("P400D")).is_ok());
    let updated = |date: &str| format!(r#"{{ "notices": [{{ "id": "a", "updated": "{date}" }}] }}"#);
    for date in ["1.11.2026", "2026-13-01", "2026-02-29", "2026-00-10"] {
        assert_told(&updated(date), &[("malformed", "/notices/0/updated", 1, 39, "a date", "")]);
    }
    assert!(Config::read(&updated("2028-02-29")).is_ok());
}

#[test]
fn languages_hosts_and_ids() {
    assert_told(r#"{ "languages": ["Dansk"] }"#, &[("malformed", "/languages/0", 1, 17, "a language code", "")]);
    assert_told(
        r#"{ "purposes": [{ "id": "a", "title": { "dansk": "Statistik" } }] }"#,
        &[("malformed", "/purposes/0/title/dansk", 1, 40, "a language code", "")],
    );
    assert_told(
        r#"{ "purposes": [{ "id": "a", "services": [{ "id": "m", "requests": ["https://m.dk"] }] }] }"#,
        &[("malformed", "/purposes/0/services/0/requests/0", 1, 68, "a host name", "")],
    );
    assert_told(r#"{ "purposes": [{ "id": "My Statistics" }] }"#, &[("malformed", "/purposes/0/id", 1, 24, "an id of small letters", "")]);
}

#[test]
fn ids() {
    assert_told(r#"{ "purposes": [{ "title": "A" }] }"#, &[("missing-id", "/purposes/0", 1, 16, "an id", "")]);
    assert_told(r#"{ "purposes": [{ "id": "a" }, { "id": "a" }] }"#, &[("duplicate-id", "/purposes/1/id", 1, 39, "", "")]);
    assert_told(
        r#"{ "purposes": [{ "id": "statistics" }], "dialogs": [{ "id": "cookies", "purposes": ["statistik"] }] }"#,
        &[("dangling-id", "/dialogs/0/purposes/0", 1, 85, "", "statistics")],
    );
    assert_told(r#"{ "purposes": [{ "id": "a", "data": ["emial"] }] }"#, &[("dangling-id", "/purposes/0/data/0", 1, 38, "", "email")]);
    assert_told(
        r#"{ "purposes": [{ "id": "a", "data": [{ "id": "email", "label": "e" }] }] }"#,
        &[("duplicate-id", "/purposes/0/data/0/id", 1, 46, "", "")],
    );
}

#[test]
fn syntax() {
    assert_told("", &[("syntax", "", 1, 1, "a value", "")]);
    assert_told("{ \"languages\": [\"da\" \"en\"] }", &[("syntax", "/languages/1", 1, 22, "the character ,", "")]);
    assert_told("{ languages: [] }", &[("syntax", "/languages", 1, 3, "a name in quotation marks", "")]);
    assert_told(
        "{ 'languages': ['da', \"en\"] }",
        &[("syntax", "/languages", 1, 3, "a name in quotation marks", ""), ("syntax", "/languages/0", 1, 17, "quotation marks", "")],
    );
    assert_told("{ \"languages\": [da] }", &[("syntax", "/languages/0", 1, 17, "quotation marks", "")]);
    assert_told("{ \"languages\": [] } x", &[("syntax", "", 1, 21, "the end of the file", "")]);
    assert_told("{ \"languages\": []", &[("syntax", "", 1, 1, "the character }", "")]);
    assert_told("{ \"$schema\": \"a\\q\" }", &[("syntax", "/$schema", 1, 16, "a valid code after", "")]);
    assert_told("{ \"$schema\": \"a\n}", &[("syntax", "/$schema", 1, 14, "the character \"", "")]);
    assert_told("{ /* \n}", &[("syntax", "", 1, 1, "the character }", ""), ("syntax", "", 1, 3, "the character */", "")]);
}

#[test]
fn depth() {
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert!(
        read(&deep).mistakes.iter().any(|mistake| mistake.expected.as_deref().is_some_and(|expected| expected.contains("fewer levels")))
    );
}

#[test]
fn duplicate_field() {
    assert_told(r#"{ "languages": ["da"], "languages": ["en"] }"#, &[("duplicate-field", "", 1, 24, "", "")]);
}

#[test]
fn comments_trailing_commas_and_byte_order_mark_are_no_mistakes() {
    assert_told("\u{feff}{ // hvem\n \"languages\": [\"da\", /* og */ \"en\",],\n}", &[]);
}

#[test]
fn all_mistakes_in_one_run() {
    let text = r#"{
  "controler": { "name": "X" },
  "controller": { "cvr": "12345678", "email": "nope", "kind": "privat" },
  "purposes": [
    // æøå before the place: a column is a character
    /* æøå */ { "id": "statistics", "data": ["emial"], "retention": { "period": "13 måneder" } },
    { "id": "statistics", "source": 3 },
    { "title": "uden id" },
  ],
  "dialogs": [{ "id": "cookies", "purposes": ["statistik"] }]
}"#;
    assert_told(
        text,
        &[
            ("unknown-field", "/controler", 2, 3, "", "controller"),
            ("malformed", "/controller/cvr", 3, 26, "CVR", ""),
            ("malformed", "/controller/email", 3, 47, "e-mail", ""),
            ("unknown-word", "/controller/kind", 3, 63, "private", "private"),
            ("dangling-id", "/purposes/0/data/0", 6, 46, "", "email"),
            ("malformed", "/purposes/0/retention/period", 6, 81, "ISO 8601", ""),
            ("duplicate-id", "/purposes/1/id", 7, 13, "", ""),
            ("wrong-type", "/purposes/1/source", 7, 37, "a list", ""),
            ("missing-id", "/purposes/2", 8, 5, "an id", ""),
            ("dangling-id", "/dialogs/0/purposes/0", 10, 47, "", "statistics"),
        ],
    );
}

#[test]
fn mistakes_speak_both_languages() {
    let text = r#"{ "controler": 1, "controller": { "kind": "privat", "cvr": "1" }, "purposes": [{}], "languages": [da] "x" }"#;
    for (language, asked) in [("da", "Mente du \"controller\"?"), ("en", "Did you mean \"controller\"?")] {
        let report = report("x", text.to_owned(), Words::of(language), None);
        assert!(report.mistakes[0].message.ends_with(asked), "{}", report.mistakes[0].message);
        assert!(report.mistakes.iter().all(|mistake| !mistake.message.is_empty()));
    }
}

#[test]
fn a_public_configuration_has_no_internal_field_and_stays_well_formed() {
    for example in ["webshop", "bodycam", "call-recording"] {
        let path = format!("{}/examples/{example}/lawful.json", env!("CARGO_MANIFEST_DIR"));
        let config = Config::read(&std::fs::read_to_string(&path).expect(&path)).expect("an example is well-formed");
        let public = config.public();
        let again = Config::read(&public).expect("the public file is well-formed");
        assert!(again.internal().is_empty(), "{path}");
        for name in ["note", "approved", "rationale", "voluntaryBecause", "alternatives"] {
            assert!(!public.contains(&format!("\"{name}\":")), "{path}: {name}");
        }
        assert_eq!(config.purposes().count(), again.purposes().count());
    }
}
