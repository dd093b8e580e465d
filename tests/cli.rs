//! The command line, run in memory: reports in each format, exit codes, nearest names.

mod support;

use std::collections::BTreeMap;

use samtykke::cli::run;
use samtykke::config::form::Date;
use serde_json::Value;
use support::memory::Memory;

/// Mistakes of form do not change when the law gets a new rule.
const BROKEN: &str = r#"{
  "controler": { "name": "Nordlys Cykler ApS" },
  "controller": { "cvr": "12345678", "kind": "privat" },
  "purposes": [
    { "id": "statistik", "data": ["emial"], "source": 3 }
  ],
  "dialogs": [{ "purposes": ["statistics"], "titel": "Cookies" }]
}
"#;

/// The web shop's configuration, well done, with one fault in it.
fn one_fault() -> String {
    webshop().replace("\"id\": \"statistics\",", "\"id\": \"statistics\",\n      \"default\": true,")
}

fn webshop() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/webshop/lawful.json")).expect("there is a web shop")
}

#[test]
fn mistakes_as_text() {
    let host = Memory::with(&[("samtykke.json", BROKEN)]);
    for language in ["da", "en"] {
        let output = host.run(&format!("check samtykke.json --lang {language}"));
        assert_eq!(output.code, 2);
        insta::assert_snapshot!(format!("mistakes-text-{language}"), output.out);
    }
}

#[test]
fn mistakes_in_other_formats() {
    let host = Memory::with(&[("samtykke.json", BROKEN)]);
    for format in ["json", "github"] {
        let output = host.run(&format!("check samtykke.json --lang da --format {format}"));
        assert_eq!(output.code, 2);
        insta::assert_snapshot!(format!("mistakes-{format}"), output.out);
    }
}

/// Of everything that is found, the part about one rule: other rules come and go.
#[test]
fn a_finding_as_text() {
    let host = Memory::with(&[("samtykke.json", &one_fault())]);
    for language in ["da", "en"] {
        let output = host.run(&format!("check samtykke.json --lang {language}"));
        assert_eq!(output.code, 1);
        let finding = output.out.split("\n\n").find(|part| part.contains("[consent-active]")).expect("the fault is found");
        insta::assert_snapshot!(format!("finding-text-{language}"), finding);
    }
}

#[test]
fn a_finding_as_json() {
    let output = Memory::with(&[("a.json", &one_fault())]).run("check a.json --lang en --format json");
    assert_eq!(output.code, 1);
    let report: Value = serde_json::from_str(&output.out).expect("JSON");
    assert_eq!(report["files"][0]["file"], "a.json");
    assert!(report["files"][0]["notChecked"].is_array());
    assert!(report["lawDate"].as_str().is_some_and(|date| Date::read(date).is_some()));
    let findings = report["files"][0]["findings"].as_array().expect("findings");
    let finding = findings.iter().find(|finding| finding["rule"] == "consent-active").expect("the fault is found");
    insta::assert_snapshot!("finding-json", serde_json::to_string_pretty(finding).expect("JSON"));
}

#[test]
fn a_finding_for_github() {
    let output = Memory::with(&[("a,b.json", &one_fault())]).run("check a,b.json --lang en --format github");
    let line = output.out.lines().find(|line| line.contains("consent-active")).expect("the fault is found");
    insta::assert_snapshot!("finding-github", line);
}

#[test]
fn sarif() {
    let host = Memory::with(&[("mine filer/æ.json", &one_fault()), ("b.json", BROKEN)]);
    let args: Vec<String> = ["check", "mine filer/æ.json", "b.json", "--format", "sarif"].map(str::to_owned).to_vec();
    let output = run(&args, &host);
    assert_eq!(output.code, 2);
    let report: Value = serde_json::from_str(&output.out).expect("JSON");
    let schema = serde_json::from_str(include_str!("support/sarif.schema.json")).expect("the schema is JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&report).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let rules = report["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    let results = report["runs"][0]["results"].as_array().expect("results");
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!(result["kind"] == "review", result["level"] == "none", "SARIF 3.27.10: a review has no level");
        let region = &result["locations"][0]["physicalLocation"]["region"];
        let place = |line: &str, column: &str| (region[line].as_u64(), region[column].as_u64());
        assert!(place("startLine", "startColumn") <= place("endLine", "endColumn"), "{region}");
    }
    let finding = results.iter().find(|result| result["ruleId"] == "consent-active").expect("the fault is found");
    assert_eq!(finding["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "mine%20filer/%C3%A6.json");
    assert_eq!(finding["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "/purposes/2/default");
    assert!(results.iter().filter(|result| result["ruleId"] == "form").count() > 3);
}

#[test]
fn what_is_accepted_runs_out() {
    // The web shop accepts the risk that only the visitor's browser holds the proof, until 1 November 2027.
    let text = webshop();
    let host = Memory::with(&[("a.json", &text)]);
    let accepted = |args: &str| {
        let report: Value = serde_json::from_str(&host.run(&format!("check a.json --lang en {args} --format json")).out).expect("JSON");
        let accepted = report["files"][0]["accepted"].as_array().cloned().unwrap_or_default();
        accepted.into_iter().find(|accepted| accepted["rule"] == "consent-record")
    };
    let because = "The choice lies on the visitor's own device.";
    assert!(
        accepted("--today 2027-11-01").is_some_and(|accepted| accepted["because"].as_str().is_some_and(|said| said.starts_with(because)))
    );
    assert_eq!(accepted("--today 2027-11-02"), None, "the day after, the finding is open again");
    let sarif: Value = serde_json::from_str(&host.run("check a.json --lang en --today 2027-11-01 --format sarif").out).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    let justified = |result: &Value| result["suppressions"][0]["justification"].as_str().is_some_and(|said| said.starts_with(because));
    assert!(results.iter().any(justified));
    assert!(host.run("check a.json --lang en --today 2027-11-01").out.contains("accepted with a reason"));
}

#[test]
fn exit_codes() {
    let host = Memory::with(&[("good.json", &webshop()), ("bad.json", &one_fault()), ("broken.json", BROKEN)]);
    for (files, code) in
        [("good.json", 0), ("bad.json", 1), ("good.json bad.json", 1), ("broken.json", 2), ("bad.json broken.json", 2), ("nix.json", 2)]
    {
        let output = host.run(&format!("check {files}"));
        assert_eq!(output.code, code, "{files}\n{}", output.out);
    }
}

#[test]
fn no_report_calls_anything_compliant() {
    let host = Memory::with(&[("good.json", &webshop())]);
    for format in ["text", "json", "sarif", "github"] {
        for language in ["da", "en"] {
            let out = host.run(&format!("check good.json --format {format} --lang {language}")).out.to_lowercase();
            for word in ["compliant", "gdpr-sikker", "overholder"] {
                assert!(!out.contains(word), "{format} {language} says {word}");
            }
        }
    }
    for format in ["text", "github"] {
        let out = host.run(&format!("check good.json --lang da --format {format}")).out;
        assert!(out.contains("Holdt op mod loven, som den var 8. marts 2026."), "{out}");
        assert!(out.contains("En fil kan ikke vise alt. Disse regler afgøres på siden: consent-before-processing"), "{out}");
    }
    for (format, driver) in [("json", "/files/0"), ("sarif", "/runs/0/tool/driver/properties")] {
        let report: Value = serde_json::from_str(&host.run(&format!("check good.json --format {format}")).out).expect("JSON");
        let date = report.pointer("/lawDate").or_else(|| report.pointer(&format!("{driver}/lawDate")));
        assert_eq!(date.and_then(Value::as_str), Some("2026-03-08"), "{format}");
        assert!(report.pointer(&format!("{driver}/notChecked/0")).is_some(), "{format}");
    }
}

#[test]
fn folders_and_patterns() {
    let (good, other) = (webshop(), "{ \"name\": \"package\" }");
    let host = Memory::with(&[
        ("sites/a/samtykke.json", &good),
        ("sites/b/deep/samtykke.json", &good),
        ("sites/b/package.json", other),
        ("sites/node_modules/x/samtykke.json", &good),
        ("sites/readme.md", "x"),
    ]);
    let files = |args: &str| {
        let report: Value = serde_json::from_str(&host.run(&format!("check {args} --format json")).out).expect("JSON");
        let files = report["files"].as_array().cloned().unwrap_or_default();
        files.iter().map(|file| file["file"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let both = ["sites/a/samtykke.json", "sites/b/deep/samtykke.json"];
    assert_eq!(files("sites"), both);
    assert_eq!(files("sites/"), both);
    assert_eq!(files("sites/**/samtykke.json"), both);
    assert_eq!(files("sites/*/samtykke.json"), both[..1]);
    assert_eq!(files("sites sites/a/samtykke.json"), both);
    assert_eq!(host.run("check sites/*.yaml").code, 2);
    // Other JSON in a pattern, and in a list that a shell makes of one.
    assert_eq!(files("sites/**/*.json"), both);
    assert_eq!(files("sites/a/samtykke.json sites/b/package.json"), both[..1]);
    assert!(host.run("check sites/**/*.json --lang en").out.contains("1 other file is no configuration"));
    // A single file is what it is, and a missing one is told of.
    assert_eq!(files("sites/b/package.json"), ["sites/b/package.json"]);
    assert_eq!(files("sites/a/samtykke.json sites/c.json"), ["sites/a/samtykke.json", "sites/c.json"]);
}

#[test]
fn a_missing_file_is_said_to_be_missing() {
    let host = Memory::with(&[]);
    assert!(host.run("check a.json --lang da").out.contains("\"a.json\" findes ikke."));
    assert!(host.run("public a.json --lang en").err.contains("\"a.json\" is not there."));
}

#[test]
fn colours_only_on_a_terminal_that_wants_them() {
    let colourful = |host: Memory| host.run("check a.json").out.contains('\u{1b}');
    let host = || Memory::with(&[("a.json", &one_fault())]);
    assert!(!colourful(host()));
    assert!(colourful(Memory { tty: true, ..host() }));
    assert!(!colourful(Memory { tty: true, variables: BTreeMap::from([("NO_COLOR", "1")]), ..host() }));
}

#[test]
fn nearest_names_in_the_users_language() {
    let host = Memory { variables: BTreeMap::from([("LANG", "da_DK.UTF-8")]), ..Memory::with(&[("samtykke.json", &webshop())]) };
    for (line, told) in [
        ("chekc", "Der er ingen kommando \"chekc\". Mente du \"check\"?"),
        ("check samtykke.json --fromat json", "Mente du \"format\"?"),
        ("check samtykke.json --format jsn", "Mente du \"json\"?"),
        ("explain consent-activ", "Mente du \"consent-active\"?"),
        ("render dialog cookis", "Mente du \"cookies\"?"),
        ("render notice privat", "oplysningstekst \"privat\""),
        ("render dialog cookies --lang sv", "\"sv\" kan ikke stå efter \"--lang\""),
        ("check", "mangler en fil"),
        ("check samtykke.json --today i-dag", "en dato som"),
        ("check samtykke.json --format", "mangler en værdi"),
        ("build samtykke.json", "mangler tilvalget \"--out\""),
        ("rules alle", "ved ikke, hvad \"alle\" skal bruges til"),
    ] {
        let output = host.run(line);
        assert_eq!(output.code, 2, "{line}");
        assert!(output.err.contains(told), "{line}: {}", output.err);
    }
    assert!(host.run("chekc --lang en").err.contains("Did you mean"));
}

#[test]
fn help_and_version() {
    let host = Memory::default();
    for language in ["da", "en"] {
        let help = host.run(&format!("--help --lang {language}"));
        assert_eq!(help.code, 0);
        for command in ["check", "audit", "render", "build", "diff", "public", "explain", "rules", "schema"] {
            assert!(help.out.contains(&format!("samtykke {command}")), "{command}");
        }
        assert!(help.out.lines().all(|line| line.chars().count() <= 120), "{}", help.out);
    }
    assert_eq!(host.run("").code, 2);
    assert!(host.run("--version").out.starts_with("samtykke "));
}

#[test]
fn rendering() {
    let host = Memory::with(&[("samtykke.json", &webshop()), ("bad.json", &one_fault())]);
    let html = host.run("render dialog cookies --lang en");
    assert!(html.out.starts_with("<dialog") && html.out.contains("lang=\"en\""), "{}", html.out);
    assert!(host.run("render notice privacy --format markdown").out.starts_with("# "));
    assert!(host.run("render notice privacy --format markdown --level 3").out.starts_with("### "));
    assert!(host.run("render notice privacy --format text").out.contains("Datatilsynet"));
    let tree: Value = serde_json::from_str(&host.run("render dialog newsletter --format json").out).expect("JSON");
    assert_eq!(tree[0]["tag"], "div");
    let refused = host.run("render dialog cookies --config bad.json --lang en");
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.err.contains("consent-active /purposes/2/default"), "{}", refused.err);
    assert_eq!(host.run("render notice privacy --config bad.json").code, 0, "an unlawful dialog takes no notice down");
}

/// A file that says more than before, in every format; the same file; a file that cannot be read.
#[test]
fn what_changed_for_people() {
    let new = webshop()
        .replacen("\"P14M\"", "\"P24M\"", 1)
        .replace("\"phone\": \"+45 10 53 27 44\"", "\"phone\": \"+45 10 53 27 45\"")
        .replace("We count visits and pages read.", "We count visits, and *pages* read.");
    let host = Memory::with(&[("old.json", &webshop()), ("new.json", &new), ("broken.json", BROKEN)]);
    for (name, options) in [
        ("text-da", "--lang da"),
        ("text-en", "--lang en"),
        ("markdown", "--lang en --format markdown"),
        ("json", "--lang da --format json"),
    ] {
        let output = host.run(&format!("diff old.json new.json {options}"));
        assert_eq!((output.code, output.err.as_str()), (1, ""));
        insta::assert_snapshot!(format!("diff-{name}"), output.out);
    }
    let output = host.run("diff old.json old.json --lang en");
    assert_eq!((output.out.as_str(), output.code), ("Nothing has changed for the person.\n", 0));
    for line in ["diff old.json missing.json", "diff old.json broken.json", "diff broken.json old.json", "diff old.json", "diff a b c"] {
        assert_eq!(host.run(line).code, 2, "{line}");
    }
}
