//! Every rule's documentation is run: each bad example gives exactly that finding at that place, each good one none.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use samtykke::cli;
use samtykke::config::Config;
use samtykke::rules::{ALL, Decided, Finding, Report, Rule, Severity};
use samtykke::text::{Words, tool_messages};
use serde_json::Value;
use support::changes::{changed, resolve};

/// A fenced example of a rule's documentation: what is expected where, and the changes to a lawful example.
struct Example {
    expected: Option<(Severity, String)>,
    config: String,
    shown: String,
}

#[test]
fn examples_of_every_rule() {
    let mut wrong = Vec::new();
    let mut said = BTreeSet::new();
    for rule in ALL {
        for example in examples(rule) {
            let config = Config::read(&example.config).unwrap_or_else(|mistakes| panic!("{}: {}\n{mistakes:#?}", rule.id, example.shown));
            let findings = Report::by(&config, rule, cli::shown);
            for finding in &findings {
                unsaid(finding, &mut wrong);
                mended(rule, finding, &config, &example.config, &mut wrong);
                said.insert(finding.case.map_or(rule.id.to_owned(), |case| format!("{}.{case}", rule.id)));
            }
            let found: Vec<(Severity, String)> =
                findings.iter().map(|finding| (finding.severity, config.document().pointer(finding.at))).collect();
            let expected: Vec<(Severity, String)> = example.expected.into_iter().collect();
            if found != expected {
                wrong.push(format!("{}: {}\n  expected {expected:?}\n  found    {found:?}", rule.id, example.shown));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let never = never_said(&said);
    assert!(never.is_empty(), "no example says {never:#?}");
}

/// What a finding says that mends it, does: written in its place, the rule is quiet about it.
fn mended(rule: &'static Rule, finding: &Finding, config: &Config, text: &str, wrong: &mut Vec<String>) {
    let Some(mend) = &finding.mend else { return };
    let pointer = config.document().pointer(finding.at);
    let mut after: Value = serde_json::from_str(text).expect("examples are plain JSON");
    *after.pointer_mut(&pointer).expect("a finding stands at a value") = serde_json::from_str(mend).expect("a mend is JSON");
    let again = Config::read(&after.to_string()).unwrap_or_else(|mistakes| panic!("{}: {mend}\n{mistakes:#?}", rule.id));
    if Report::by(&again, rule, cli::shown).iter().any(|finding| again.document().pointer(finding.at) == pointer) {
        wrong.push(format!("{}: {mend} mends nothing at {pointer}", rule.id));
    }
}

/// A finding's own message is there in both languages, and is not the rule's reason or remedy.
fn unsaid(finding: &Finding, wrong: &mut Vec<String>) {
    let Some(case) = finding.case else { return };
    let name = format!("{}.{case}", finding.rule.id);
    if ["asks", "limits", "why", "fix"].contains(&case) || ["da", "en"].iter().any(|language| Words::of(language).tool(&name, "").is_none())
    {
        wrong.push(format!("no message {name}"));
    }
}

/// A fault may be found in many ways, so one near miss proves little.
const LEAST_GOOD: usize = 2;

#[test]
fn every_rule_has_bad_examples_and_near_misses() {
    for rule in ALL.iter().filter(|rule| !never_in_a_file(rule)) {
        let (good, bad): (Vec<_>, Vec<_>) = examples(rule).into_iter().partition(|example| example.expected.is_none());
        assert!(!bad.is_empty(), "{} shows no bad example", rule.id);
        assert!(good.len() >= LEAST_GOOD, "{} shows too few near misses", rule.id);
    }
}

/// Rules that nothing in a file can break: a test of the page or of what is built proves them alone.
fn never_in_a_file(rule: &Rule) -> bool {
    rule.id == "consent-new-purpose" || matches!(rule.decided, Decided::Page { .. }) && examples(rule).is_empty()
}

#[test]
fn what_no_file_shows_is_proved_by_a_test_of_that_name() {
    let mut tests = String::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"), &mut tests);
    for rule in ALL {
        let (Decided::Page { test } | Decided::Construction { test }) = rule.decided else { continue };
        let named = [format!("test('{test}'"), format!("fn {test}()")];
        assert!(named.iter().any(|name| tests.contains(name)), "{}: no test is called \"{test}\"", rule.id);
    }
}

/// Said on a day, which examples have not, or by nothing in a file.
const SAID_ELSEWHERE: [&str; 2] = ["accepted-entry.expired", "consent-new-purpose"];

/// The messages of rules that are not among the said ones.
fn never_said(said: &BTreeSet<String>) -> Vec<&'static str> {
    let about_the_rule = |name: &str| [".asks", ".limits", ".why", ".fix"].iter().any(|part| name.ends_with(part));
    // What a visit to the page says, the tests of the audit prove.
    let of_the_page = |name: &str| {
        name.contains(".page-")
            || ALL.iter().any(|rule| rule.id == name && matches!(rule.decided, Decided::Page { .. }) && never_in_a_file(rule))
    };
    let of_a_rule =
        |name: &str| ALL.iter().any(|rule| name.split('.').next() == Some(rule.id)) && !about_the_rule(name) && !of_the_page(name);
    tool_messages()
        .map(|(name, _)| name)
        .filter(|name| of_a_rule(name) && !said.contains(*name) && !SAID_ELSEWHERE.contains(name))
        .collect()
}

/// The sources of all tests under a folder.
fn gather(folder: &Path, sources: &mut String) {
    for entry in fs::read_dir(folder).expect("tests have a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, sources);
        } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "ts") {
            sources.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

/// The words before an example stand on one line in English and on the next in Danish.
#[test]
fn every_example_is_introduced_in_both_languages() {
    for rule in ALL {
        let documentation = samtykke::rules::documentation(rule.id);
        let (_, examples) = documentation.split_once("\n## ").unwrap_or_default();
        let mut is_code = false;
        let mut english = None;
        for line in examples.lines().skip(1) {
            is_code ^= line.starts_with("```");
            if is_code || line.is_empty() || line.starts_with(['`', '#']) {
                assert_eq!(english, None, "{} lacks the Danish for it", rule.id);
            } else if line.starts_with("da: ") {
                assert!(english.take().is_some(), "{}: {line}", rule.id);
            } else {
                assert_eq!(english.replace(line), None, "{}: {line}", rule.id);
            }
        }
    }
}

#[test]
fn every_rule_speaks_both_languages() {
    for rule in ALL {
        for language in ["da", "en"] {
            for message in ["", ".asks", ".why", ".fix"] {
                let name = format!("{}{message}", rule.id);
                let text = Words::of(language).tool(&name, "x");
                assert!(text.is_some_and(|text| !text.is_empty()), "i18n/{language} has no {name}");
            }
            // Of the rule itself nothing depends on what was found.
            for message in [".asks", ".limits", ".why", ".fix"] {
                let name = format!("{}{message}", rule.id);
                assert_eq!(
                    Words::of(language).tool(&name, "x"),
                    Words::of(language).tool(&name, "y"),
                    "i18n/{language}: {name} names a finding"
                );
            }
        }
    }
}

#[test]
fn every_rule_has_a_file_of_its_name_and_a_citation_or_none_by_choice() {
    for rule in ALL {
        assert!(source(rule).is_file(), "{} stands in a file of another name", rule.id);
        assert!(
            ALL.iter().filter(|other| other.id == rule.id || other.aliases.contains(&rule.id)).count() == 1,
            "{} is there twice",
            rule.id
        );
        assert!(!rule.cites.is_empty() || rule.severity != Severity::Unlawful, "{} is unlawful by no law", rule.id);
    }
}

fn source(rule: &Rule) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules").join(format!("{}.rs", rule.id.replace('-', "_")))
}

fn examples(rule: &Rule) -> Vec<Example> {
    let source = fs::read_to_string(source(rule)).expect("a rule has its file");
    let lines = source.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    let mut examples = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in lines {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => open = Some((info.to_owned(), String::new())),
            (Some((info, body)), Some(_)) => {
                examples.push(example(rule, info, body));
                open = None;
            }
            (Some((_, body)), None) => {
                body.push_str(line);
                body.push('\n');
            }
            (None, None) => {}
        }
    }
    examples
}

/// `json unlawful webshop /purposes/statistics` + changes by JSON pointer.
fn example(rule: &Rule, info: &str, body: &str) -> Example {
    let words: Vec<&str> = info.split_whitespace().collect();
    let [json, outcome, base, pointer @ ..] = words.as_slice() else { panic!("{}: `{info}` names no example", rule.id) };
    assert_eq!(*json, "json", "{}: {info}", rule.id);
    let changes: Value = serde_json::from_str(body).unwrap_or_else(|error| panic!("{}: {body}: {error}", rule.id));
    let config = changed(base, &changes);
    let severity = Severity::ALL.into_iter().find(|severity| severity.name() == *outcome);
    assert!(severity.is_some() || *outcome == "good", "{}: `{outcome}` is no outcome", rule.id);
    let expected = severity.map(|severity| (severity, resolve(&config, pointer.first().copied().unwrap_or_default())));
    Example { expected, config: serde_json::to_string_pretty(&config).expect("it was JSON"), shown: format!("{info}\n{body}") }
}
