//! What a controller accepts: kept aside with its reason, never anything unlawful, and not for ever.

use std::fs;

use samtykke::cli;
use samtykke::config::Config;
use samtykke::config::form::Date;
use samtykke::rules::{Report, Severity};
use serde_json::{Value, json};

/// The web shop with a risk in its statistics, something unlawful in its orders, and entries that accept both.
fn shop() -> Config {
    let text = fs::read_to_string("examples/webshop/lawful.json").expect("the example");
    let mut config: Value = serde_json::from_str(&text).expect("it is JSON");
    let purposes = config["purposes"].as_array_mut().expect("a list");
    for purpose in purposes {
        match purpose["id"].as_str() {
            Some("statistics") => purpose["transfers"][0]["mechanism"] = json!("adequacy"),
            Some("order") => purpose["retention"] = json!({}),
            _ => {}
        }
    }
    let entry = |rule: &str, path: &str| json!({ "rule": rule, "path": path, "because": { "da": "Vi har vurderet det.", "en": "We have assessed it." }, "by": "Anne Holm", "until": "2027-06-01" });
    config["accepted"] = json!([
        entry("notice-transfer", "/purposes/statistics/transfers/0/mechanism"),
        entry("notice-retention", "/purposes/order/retention"),
    ]);
    Config::read(&config.to_string()).expect("well formed")
}

fn open(report: &Report, rule: &str) -> Vec<Severity> {
    report.findings.iter().filter(|finding| finding.rule.id == rule).map(|finding| finding.severity).collect()
}

#[test]
fn an_accepted_risk_is_kept_aside_with_its_reason() {
    let config = shop();
    let report = Report::of(&config);
    assert_eq!(open(&report, "notice-transfer"), []);
    let [taken] = report.accepted.as_slice() else { panic!("one is accepted: {:#?}", report.accepted) };
    assert_eq!((taken.finding.rule.id, taken.entry.by()), ("notice-transfer", Some("Anne Holm")));
}

#[test]
fn nothing_unlawful_is_accepted() {
    let config = shop();
    let report = Report::of(&config);
    assert_eq!(open(&report, "notice-retention"), [Severity::Unlawful]);
    assert_eq!(open(&report, "accepted-entry"), [Severity::Risk]);
}

#[test]
fn an_entry_runs_out_the_day_after() {
    let config = shop();
    let on = |day| Report::on(&config, Date::read(day), cli::shown);
    assert_eq!(open(&on("2027-06-01"), "notice-transfer"), []);
    let late = on("2027-06-02");
    assert_eq!(open(&late, "notice-transfer"), [Severity::Risk]);
    assert_eq!(open(&late, "accepted-entry"), [Severity::Risk, Severity::Risk]);
    assert!(late.accepted.is_empty());
}
