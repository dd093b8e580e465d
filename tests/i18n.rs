//! A site's own folder of messages: other words, and languages of its own.

mod support;

use serde_json::Value;
use support::languages::add;
use support::memory::Memory;

const CONFIG: &str = include_str!("data/i18n/samtykke.json");

fn host() -> Memory {
    let host = Memory::with(&[("samtykke.json", CONFIG)]);
    ["de", "ar"].iter().for_each(|language| add(&host, language));
    host
}

#[test]
fn a_language_of_its_own() {
    let host = host();
    let checked = host.run("check samtykke.json --i18n i18n --lang en --format json");
    let report: Value = serde_json::from_str(&checked.out).expect("JSON");
    assert_eq!(report["files"][0]["mistakes"].as_array().map(Vec::len), Some(0), "{}", checked.out);
    assert_eq!(checked.code, 0, "{}", checked.out);
    for language in ["de", "ar"] {
        let dialog = host.run(&format!("render dialog cookies --lang {language} --i18n i18n"));
        assert_eq!((dialog.code, dialog.err.as_str()), (0, ""));
        insta::assert_snapshot!(format!("dialog-{language}"), dialog.out.replace("><", ">\n<"));
        let notice = host.run(&format!("render notice privacy --lang {language} --i18n i18n"));
        assert_eq!(notice.out.contains(" dir=\"rtl\""), language == "ar");
        assert_eq!(notice.out.contains('\u{2068}'), language == "ar", "marks keep names apart from the text around them");
    }
    let german = host.run("render notice privacy --lang de --i18n i18n --format text").out;
    assert!(german.contains("13 Monate") && german.contains("1. November 2026"), "{german}");
}

/// The German set has every message that dialogs say.
#[test]
fn german_dialogs_are_whole() {
    let files = [include_str!("data/i18n/de/data.ftl"), include_str!("data/i18n/de/dialog.ftl"), include_str!("data/i18n/de/units.ftl")];
    let host =
        Memory::with(&[("samtykke.json", CONFIG), ("i18n/de/a.ftl", files[0]), ("i18n/de/b.ftl", files[1]), ("i18n/de/c.ftl", files[2])]);
    let lacks = host.run("render dialog cookies --i18n i18n --lang en").err;
    let german = lacks.split("\"de\"").nth(1).and_then(|rest| rest.split("\"ar\"").next()).expect("notices are not in German");
    let lacking: Vec<&str> = german.lines().filter_map(|line| line.trim().split_once(".ftl: ")).map(|(file, _)| file).collect();
    assert!(lacking.contains(&"notice"), "{lacks}");
    assert!(["dialog", "data", "units"].iter().all(|file| !lacking.contains(file)), "{lacks}");
}

/// Without the folder, a language has no words, and nothing is shown in it.
#[test]
fn no_words_no_dialog() {
    let host = host();
    let unsaid = host.run("render dialog cookies --lang de");
    assert_eq!((unsaid.code, unsaid.out.as_str()), (2, ""));
    assert!(unsaid.err.contains("--i18n"), "{}", unsaid.err);
    let checked = host.run("check samtykke.json --lang en");
    assert_eq!(checked.code, 1);
    assert!(checked.out.contains("There are no built-in texts in de"), "{}", checked.out);
}

/// What a partial set lacks is listed by id and file, and nothing is rendered.
#[test]
fn a_partial_set_is_refused() {
    let host = Memory::with(&[
        ("samtykke.json", &CONFIG.replace("\"de\", \"ar\"]", "\"de\"]")),
        ("own/de/some.ftl", "dialog-accept-all = Alle annehmen\ndialog-reject-all = Alle ablehnen\n"),
    ]);
    for line in [
        "render dialog cookies --lang de --i18n own",
        "render notice privacy --lang da --i18n own",
        "build samtykke.json --out o --i18n own",
    ] {
        let refused = host.run(line);
        assert_eq!((refused.code, refused.out.as_str()), (2, ""), "{line}");
        let dialogs = refused.err.lines().find(|line| line.starts_with("  dialog.ftl: ")).expect("the file is named");
        assert!(dialogs.contains("dialog-save") && !dialogs.contains("dialog-accept-all"), "{dialogs}");
        assert!(refused.err.contains("\n  notice.ftl: ") && !refused.err.contains("child.ftl"), "no notice is for children");
    }
    let checked = host.run("check samtykke.json --i18n own --lang en --format json");
    assert_eq!(checked.code, 2);
    let report: Value = serde_json::from_str(&checked.out).expect("JSON");
    let mistake = &report["files"][0]["mistakes"][0];
    assert_eq!((mistake["code"].as_str(), mistake["path"].as_str()), (Some("missing-message"), Some("/languages/2")));
}

/// Every fault has its file, line and column.
#[test]
fn faults_have_their_places() {
    let text = "# Faults\n\
        dialog-acept-all = Alle annehmen\n\
        dialog-controller = Verantwortlicher: { $nam }.\n\
        dialog-save = Eins\n\
        dialog-save = Zwei\n\
        dialog-close = { $\n\
        dialog-more = Zwecke\n";
    let host = Memory::with(&[("samtykke.json", CONFIG), ("own/de/a.ftl", text)]);
    let refused = host.run("render dialog cookies --lang en --i18n own");
    assert_eq!(refused.code, 2);
    insta::assert_snapshot!(refused.err);
    let broken = "dialog-controller = { -firm } { $name }\n";
    let host = Memory::with(&[("samtykke.json", CONFIG), ("own/en/a.ftl", broken)]);
    let refused = host.run("render dialog cookies --i18n own");
    assert!(refused.err.contains("own/en/a.ftl:1:1: ") && refused.err.contains("-firm"), "{}", refused.err);
    for folder in ["missing", "own/en"] {
        assert_eq!(host.run(&format!("check samtykke.json --i18n {folder}")).code, 2, "{folder}");
    }
}

/// All of Fluent rewords a built-in language: terms, selects, references; what the file itself says in `texts` comes first.
#[test]
fn other_words() {
    let own = "-house = Havbo\n\
        dialog-title-device = { -house }: må vi?\n\
        dialog-choices-title = { dialog-title-device } Vælg\n\
        months = { $count ->\n    [1] én måned\n   *[other] { NUMBER($count) } mdr.\n}\n\
        dialog-save = Gem her\n";
    let config = CONFIG.replace(", \"de\", \"ar\"]", "]");
    let host = Memory::with(&[("samtykke.json", &config), ("own/da/own.ftl", own)]);
    let said = host.run("render dialog cookies --lang da --i18n own").out;
    assert!(said.contains("Havbo: må vi?") && said.contains("Havbo: må vi? Vælg") && said.contains("13 mdr.") && said.contains("Gem her"));
    assert!(host.run("render dialog cookies --lang en --i18n own").out.contains("May we use"), "other languages are as they were");
    let texts = config.replace("\"notices\":", "\"texts\": { \"da\": { \"dialog-save\": \"Gem i filen\" } }, \"notices\":");
    let host = Memory::with(&[("samtykke.json", &texts), ("own/da/own.ftl", own)]);
    assert!(host.run("render dialog cookies --lang da --i18n own").out.contains("Gem i filen"));
}

/// Rules read what the folder says as they read `texts` of the file.
#[test]
fn rules_read_the_folder() {
    let config = CONFIG.replace(", \"de\", \"ar\"]", "]");
    let own = [("dialog-withdraw-button", "Brug { $reopen }, hvis du vil noget."), ("dialog-reject-all", "Måske senere")];
    let lines: String = own.iter().map(|(name, text)| format!("{name} = {text}\n")).collect();
    let fields: Vec<String> = own.iter().map(|(name, text)| format!("\"{name}\": \"{text}\"")).collect();
    let texts = config.replace("\"notices\":", &format!("\"texts\": {{ \"da\": {{ {} }} }}, \"notices\":", fields.join(", ")));
    let host = Memory::with(&[("samtykke.json", &config), ("texts.json", &texts), ("own/da/own.ftl", &lines)]);
    let found = |line: &str, place: &str| -> Vec<String> {
        let report: Value = serde_json::from_str(&host.run(line).out).expect("JSON");
        let findings = report["files"][0]["findings"].as_array().expect("findings");
        let here = findings.iter().filter(|finding| finding["path"].as_str().is_some_and(|path| path.starts_with(place)));
        let mut rules: Vec<String> = here.map(|finding| format!("{} {}", finding["rule"], finding["severity"])).collect();
        rules.sort();
        rules
    };
    let in_file = found("check texts.json --format json", "/texts");
    assert!(!in_file.is_empty(), "the wording that is tried is wrong");
    assert_eq!(found("check samtykke.json --format json --i18n own", "/languages/0"), in_file);
    assert!(found("check samtykke.json --format json", "/languages/0").is_empty());
}

/// The prebuilt folder speaks every language: plan, dialogs, notices.
#[test]
fn prebuilt() {
    let host = host();
    let built = host.run("build samtykke.json --out site --i18n i18n --lang en");
    assert_eq!((built.code, built.err.contains("lacks")), (0, false), "{}", built.err);
    let plan: Value = serde_json::from_str(&host.file("site/plan.json").expect("a plan")).expect("JSON");
    assert_eq!(plan["languages"].to_string(), r#"["da","en","de","ar"]"#);
    assert_eq!(plan["words"]["de"]["reopen"], "Cookie-Auswahl");
    assert_eq!(plan["words"]["ar"]["reopen"], "خيارات ملفات الارتباط");
    for language in ["de", "ar"] {
        let dialog = host.file(&format!("site/dialog.{language}.html")).expect("a dialog");
        assert!(dialog.contains(&format!("lang=\"{language}\"")) && dialog.contains("dir=\"rtl\"") == (language == "ar"));
        assert!(host.file(&format!("site/notice.{language}.html")).is_some());
    }
}
