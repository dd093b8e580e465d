//! SARIF 2.1.0 (OASIS), for code scanning and editors.

use serde_json::{Value, json};

use super::{FileReport, Format};
use crate::cli::page;
use crate::cli::place::Place;
use crate::cli::report::{Found, PageReport, Slipped, cited};
use crate::law::LAW_DATE;
use crate::rules::{ALL, Rule, Severity};
use crate::text::Words;

pub struct Sarif {
    words: Words<'static>,
    results: Vec<Value>,
    not_checked: Vec<&'static str>,
    pages: Vec<PageReport>,
}

/// The rule under which mistakes of form are told.
const FORM: &str = "form";

impl Sarif {
    pub fn new(words: Words<'static>) -> Sarif {
        Sarif { words, results: Vec::new(), not_checked: Vec::new(), pages: Vec::new() }
    }
}

impl Format for Sarif {
    fn file(&mut self, report: FileReport) {
        if report.mistakes.is_empty() {
            self.not_checked.clone_from(&report.not_checked);
        }
        self.results.extend(report.mistakes.iter().map(|mistake| slip(mistake, &report)));
        self.results.extend(report.findings.iter().map(|found| result(found, &report)));
        for taken in &report.accepted {
            let mut result = result(&taken.finding, &report);
            // Viewers hide what is suppressed, and keep the reason.
            result["suppressions"] = json!([{ "kind": "inSource", "justification": taken.because }]);
            self.results.push(result);
        }
        self.pages.extend(report.page);
    }

    fn end(self: Box<Self>) -> String {
        let mut rules: Vec<Value> = ALL.iter().map(|rule| described(rule, self.words)).collect();
        rules.push(json!({ "id": FORM, "shortDescription": { "text": self.words.severity_form() } }));
        let mut log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "samtykke",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "properties": { "lawDate": LAW_DATE, "notChecked": self.not_checked },
                    "rules": rules,
                } },
                "language": self.words.language,
                "columnKind": "unicodeCodePoints",
                "results": self.results,
            }],
        });
        if !self.pages.is_empty() {
            log["runs"][0]["properties"] = json!({ "pages": self.pages });
        }
        let mut out = serde_json::to_string_pretty(&log).unwrap_or_default();
        out.push('\n');
        out
    }
}

fn described(rule: &Rule, words: Words<'_>) -> Value {
    let cites: Vec<_> = rule.cites.iter().map(|cite| cited(cite, words.language)).collect();
    let say = |part: &str| page::said(rule, part, words).unwrap_or_default();
    json!({
        "id": rule.id,
        "shortDescription": { "text": page::summary(rule, words.language) },
        "fullDescription": { "text": say("why") },
        "help": { "text": say("fix") },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "citations": cites },
    })
}

fn result(found: &Found, report: &FileReport) -> Value {
    json!({
        "ruleId": found.rule,
        "ruleIndex": ALL.iter().position(|rule| rule.id == found.rule),
        // A question to a human is of the kind `review`, which has no level.
        "kind": if found.grade == Severity::Review { "review" } else { "fail" },
        "level": level(found.grade),
        "message": { "text": format!("{} {} {}", found.message, found.why, found.fix) },
        "locations": [location(&found.place, report)],
    })
}

fn slip(mistake: &Slipped, report: &FileReport) -> Value {
    json!({
        "ruleId": FORM,
        "ruleIndex": ALL.len(),
        "level": "error",
        "message": { "text": mistake.message },
        "locations": [location(&mistake.place, report)],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Unlawful => "error",
        Severity::Risk => "warning",
        Severity::Advice => "note",
        Severity::Review => "none",
    }
}

fn location(place: &Place, report: &FileReport) -> Value {
    if report.page.is_some() {
        return json!({
            "physicalLocation": { "artifactLocation": { "uri": report.file } },
            "logicalLocations": [{ "fullyQualifiedName": place.path, "kind": "element" }],
        });
    }
    let (end_line, end_column) = place.end;
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&report.file) },
            "region": { "startLine": place.line, "startColumn": place.column, "endLine": end_line, "endColumn": end_column },
        },
        "logicalLocations": [{ "fullyQualifiedName": place.path, "kind": "value" }],
    })
}

/// A path as a relative reference (RFC 3986).
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
