//! Notices of the examples, as people read them in each language.

mod support;

use samtykke::config::Config;
use samtykke::html::html;
use samtykke::notice::{find, notice};
use samtykke::plain::plain;
use samtykke::record;
use samtykke::view::{Tag, View};
use serde_json::json;
use support::changes::changed;
use support::compact::compact;
use support::examples::{every_branch, examples};
use support::rendered::rendered;

#[test]
fn notices_of_the_lawful_examples() {
    for (name, text) in examples("lawful").into_iter().chain([every_branch()]) {
        let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:#?}"));
        for told in config.notices() {
            for language in config.languages() {
                // The version has a test of its own; here it would change with every fact of an example.
                let shown = plain(&notice(&config, told, language, 1)).replace(&record::notice(&config, told), "……");
                insta::assert_snapshot!(format!("{name}-{}-{language}", told.id().unwrap_or_default()), shown);
            }
        }
    }
}

/// The same facts are the same version in every wording, order and language; another fact is another version.
#[test]
fn a_version_follows_the_facts_and_not_the_wording() {
    let text = r#"{"controller":{"name":"Nordlys Cykler ApS","email":"post@nordlys.dk"},"purposes":[
        {"id":"orders","title":{"da":"Ordrer","en":"Orders"},"data":["name","email"],"retention":{"period":"P5Y"},"source":"data-subject"},
        {"id":"other","data":["age"]}],
        "notices":[{"id":"privacy","purposes":["orders"],"updated":"2026-11-21"}]}"#;
    let version = |text: &str| {
        let config = Config::read(text).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
        let told = config.notice("privacy").expect("a notice");
        let said = ["da", "en"].map(|language| plain(&notice(&config, told, language, 1)));
        let version = record::notice(&config, told);
        assert!(said.iter().all(|said| said.contains(&version)), "{said:?}");
        version
    };
    let first = version(text);
    assert_eq!(first.len(), 6);
    for (what, old, new) in [
        ("wording", "Ordrer", "Køb"),
        ("order", r#""name","email""#, r#""email","name""#),
        ("date", "2026-11-21", "2026-11-22"),
        ("a purpose of other notices", r#"["age"]"#, r#"["age","image"]"#),
    ] {
        assert_eq!(first, version(&text.replace(old, new)), "{what}");
    }
    for (what, old, new) in [
        ("controller", "post@nordlys.dk", "hej@nordlys.dk"),
        ("data", r#""name","email""#, r#""name","phone""#),
        ("retention", "P5Y", "P6Y"),
        ("source", r#""data-subject""#, r#""observed""#),
        ("a new purpose", r#"["orders"]"#, r#"["orders","other"]"#),
    ] {
        assert_ne!(first, version(&text.replace(old, new)), "{what}");
    }
}

/// The main notice of each example as each format writes it: the others say other things in the same forms.
#[test]
fn formats() {
    for (name, text) in examples("lawful") {
        let config = Config::read(&text).expect("well-formed");
        let main = find(&config, None).expect("a notice");
        let (id, version) = (main.id().expect("an id"), record::notice(&config, main));
        for language in config.languages() {
            for format in ["page", "markdown", "json"] {
                // The style and its hash have a test of their own.
                let written = rendered(&text, id, language, format).replace(&version, "……");
                let shown = match format {
                    "page" => written.split_once("<body").expect("a body").1.replace("><", ">\n<"),
                    "json" => compact(&serde_json::from_str(&written).expect("JSON")),
                    _ => written,
                };
                insta::assert_snapshot!(format!("{name}-{format}-{language}"), shown);
            }
        }
    }
}

/// Danish and English tell the same facts: the trees differ in nothing but their words.
#[test]
fn both_languages_tell_the_same() {
    for which in ["lawful", "unlawful"] {
        for (name, text) in examples(which).into_iter().chain([every_branch()]) {
            let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:#?}"));
            for told in config.notices() {
                let [da, en] = ["da", "en"].map(|language| shape(&notice(&config, told, language, 2)));
                assert!(which == "unlawful" || da == en, "{name} {:?}:\n{da}\n{en}", told.id());
            }
        }
    }
}

#[test]
fn no_heading_level_is_skipped() {
    for (name, text) in examples("lawful") {
        let config = Config::read(&text).expect("well-formed");
        for told in config.notices() {
            for first in 1..=6 {
                let view = notice(&config, told, "da", first);
                let levels = headings(&view);
                assert!(levels.first().is_none_or(|level| *level == first), "{name}: starts at {first}");
                assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
            }
        }
    }
}

/// Every id is there once, and whatever a part is labelled by is there.
#[test]
fn ids_are_unique() {
    for (name, text) in examples("lawful") {
        let config = Config::read(&text).expect("well-formed");
        for told in config.notices() {
            let page = html(&notice(&config, told, "en", 2));
            let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            for label in page.split("aria-labelledby=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(ids.contains(&label), "{name}: {label}");
            }
            ids.sort_unstable();
            assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{name}: {ids:?}");
        }
    }
}

/// Whose information an exception is about goes without saying where the notice tells nobody else.
#[test]
fn an_exception_names_the_people_where_others_are_told() {
    for (subject, is_said) in [("relatives", false), ("patients", true)] {
        let text = changed("clinic", &json!({ "/purposes/relatives/subjects/-": subject })).to_string();
        let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
        let shown = plain(&notice(&config, config.notice("relatives").expect("a notice"), "da", 1));
        assert_eq!(shown.contains("Det gælder pårørende."), is_said, "{shown}");
    }
}

/// A notice with nothing to go on still says what holds for everybody.
#[test]
fn an_incomplete_configuration_is_told_as_it_is() {
    let config = Config::read(r#"{"notices":[{"id":"n"}]}"#).expect("well-formed");
    let shown = plain(&notice(&config, config.notice("n").expect("a notice"), "da", 1));
    assert!(shown.contains("Datatilsynet"), "{shown}");
    assert!(shown.contains("Indsigt"), "{shown}");
}

fn shape(view: &View) -> String {
    let mut out = String::new();
    fn walk(view: &View, depth: usize, out: &mut String) {
        match view {
            View::Text(_) => out.push_str(&format!("{:depth$}text\n", "")),
            View::Element(element) => {
                let fixed: Vec<_> = element.pairs().into_iter().filter(|(name, _)| *name != "lang").collect();
                out.push_str(&format!("{:depth$}{} {fixed:?}\n", "", element.tag.name()));
                element.children.iter().for_each(|child| walk(child, depth + 1, out));
            }
        }
    }
    walk(view, 0, &mut out);
    out
}

fn headings(view: &View) -> Vec<u32> {
    let View::Element(element) = view else { return Vec::new() };
    let own = (1..=6).find(|level| element.tag == Tag::heading(*level));
    own.into_iter().chain(element.children.iter().flat_map(headings)).collect()
}
