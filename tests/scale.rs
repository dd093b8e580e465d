//! Many of everything: what is made grows with it and no faster, and what a visitor sees at first does not grow at all.

mod support;

use samtykke::config::Config;
use samtykke::rules::Report;
use samtykke::{dialog, html, notice};
use serde_json::Value;
use support::changes::changed;
use support::languages::add_english;
use support::memory::Memory;

#[test]
fn services_wait_behind_a_summary() {
    let [few, many, most] = [12, 300, 1500].map(|count| {
        let choices = surfaces(&services(count)).concat();
        let shown: String = choices.split("<details>").map(|part| part.rsplit("</details>").next().unwrap_or_default()).collect();
        (elements(&shown), elements(&choices))
    });
    assert_eq!((few.0, few.0), (many.0, most.0), "nothing more is shown before a purpose is opened");
    assert_eq!((most.1 - many.1) * 288, (many.1 - few.1) * 1200, "each service takes as many elements as any other");
}

#[test]
fn purposes_of_a_notice() {
    let [few, many, most] = [50, 100, 200].map(|count| {
        let text = purposes(count).to_string();
        let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
        let told = notice::find(&config, None).expect("the web shop has a notice");
        elements(&html::html(&notice::notice(&config, told, "da", 2)))
    });
    assert!(many > few + 50, "each purpose is told: {few}, {many}");
    assert_eq!(most - many, (many - few) * 2, "each purpose takes as many elements as any other");
}

/// A visitor gets one language: how many others there are does not change what is shown in it.
#[test]
fn forty_languages() {
    let built = |languages: &[&str]| {
        let host = Memory::with(&[("samtykke.json", &in_languages(languages).to_string())]);
        languages.iter().filter(|language| !["da", "en"].contains(language)).for_each(|language| add_english(&host, language));
        let output = host.run("build samtykke.json --out o --i18n i18n");
        assert_eq!((output.code, output.err.as_str()), (0, ""));
        host
    };
    let [few, many] = [&LANGUAGES[..3], &LANGUAGES[..]].map(built);
    for name in ["o/dialog.da.html", "o/dialog.en.html", "o/notice.privacy.da.html"] {
        assert_eq!(few.file(name).expect(name), many.file(name).expect(name), "{name}");
    }
    for language in LANGUAGES {
        assert!(
            many.file(&format!("o/dialog.{language}.html")).is_some_and(|shown| shown.contains(&format!(" lang=\"{language}\""))),
            "{language}"
        );
    }
    let of = |host: &Memory| host.files.borrow().keys().filter(|path| path.starts_with("o/")).count();
    assert!(of(&many) <= of(&few) * 40 / 3, "no file is for two languages");
}

const LANGUAGES: [&str; 40] = [
    "da", "en", "ar", "bg", "ca", "cs", "cy", "de", "el", "es", "et", "eu", "fa", "fi", "fo", "fr", "ga", "gl", "he", "hr", "hu", "is",
    "it", "kl", "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "so", "sv", "tr", "uk", "ur", "vi",
];

fn surfaces(config: &Value) -> Vec<String> {
    let text = config.to_string();
    let config = Config::read(&text).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
    let lawful = Report::of(&config).dialog(config.page_dialog().expect("a dialog")).expect("lawful");
    dialog::surfaces(lawful, "da").iter().map(html::html).collect()
}

/// How many elements begin in it.
fn elements(html: &str) -> usize {
    html.matches('<').count() - html.matches("</").count()
}

/// The web shop with so many services more.
fn services(count: usize) -> Value {
    let mut config = changed("webshop", &serde_json::json!({}));
    let services = list(&mut config, "/purposes/2/services");
    let model = services[0].clone();
    services.extend((0..count).map(|n| renamed(&model, &format!("service-{n}"))));
    config
}

/// The web shop with so many purposes more, each told in its notice.
fn purposes(count: usize) -> Value {
    let mut config = changed("webshop", &serde_json::json!({}));
    let purposes = list(&mut config, "/purposes");
    let model = purposes.iter().find(|purpose| purpose["id"] == "statistics").expect("statistics").clone();
    let names: Vec<String> = (0..count).map(|n| format!("statistics-{n}")).collect();
    purposes.extend(names.iter().map(|name| {
        let mut purpose = renamed(&model, name);
        purpose["services"] = Value::Array(Vec::new());
        purpose
    }));
    list(&mut config, "/notices/0/purposes").extend(names.into_iter().map(Value::String));
    config
}

/// A small shop in other languages, with its English in each that it does not have.
fn in_languages(languages: &[&str]) -> Value {
    fn speak(value: &mut Value, languages: &[&str]) {
        match value {
            Value::Object(fields) if fields.contains_key("da") && fields.contains_key("en") => {
                let english = fields["en"].clone();
                for language in languages {
                    fields.entry(*language).or_insert_with(|| english.clone());
                }
            }
            Value::Object(fields) => fields.values_mut().for_each(|value| speak(value, languages)),
            Value::Array(items) => items.iter_mut().for_each(|value| speak(value, languages)),
            _ => {}
        }
    }
    let mut config: Value = serde_json::from_str(include_str!("data/i18n/samtykke.json")).expect("JSON");
    config["languages"] = languages.into();
    speak(&mut config, languages);
    config
}

fn list<'v>(config: &'v mut Value, pointer: &str) -> &'v mut Vec<Value> {
    config.pointer_mut(pointer).and_then(Value::as_array_mut).expect("a list")
}

fn renamed(model: &Value, id: &str) -> Value {
    let mut copy = model.clone();
    copy["id"] = id.into();
    copy
}
