//! A risk or advice may be accepted, and a review answered, by an entry in `accepted`: the rule, the place, why, by whom, and
//! until when. The finding is then kept aside. That is accountability (Article 5(2)): an entry that lacks its reason, has run
//! out or fits nothing shows that nobody looks after it any more.
//!
//! ## Bad
//! ```json risk webshop /accepted/0
//! { "/accepted": [{ "rule": "notice-transfer", "path": "/purposes/statistics/transfers/0/mechanism" }] }
//! ```
//! ```json advice webshop /accepted/0/path
//! { "/accepted": [{ "rule": "notice-transfer", "path": "/purposes/order", "because": { "da": "Vi har spurgt.", "en": "We have asked." }, "by": "Anne Holm", "until": "2027-06-01" }] }
//! ```
//! ```json risk webshop /accepted/0/rule
//! { "/accepted": [{ "rule": "notice-transfers", "path": "/purposes/order", "because": { "da": "Vi har spurgt.", "en": "We have asked." }, "by": "Anne Holm", "until": "2027-06-01" }] }
//! ```
//! ```json risk webshop /accepted/0
//! { "/purposes/order/retention": null, "/accepted": [{ "rule": "notice-retention", "path": "/purposes/order", "because": { "da": "Vi ved det ikke.", "en": "We do not know." }, "by": "Anne Holm", "until": "2027-06-01" }] }
//! ```
//!
//! ## Good
//! ```json good webshop
//! { "/purposes/statistics/transfers/0/mechanism": "adequacy", "/accepted": [{ "rule": "notice-transfer", "path": "/purposes/statistics/transfers/0/mechanism", "because": { "da": "Modtageren er certificeret.", "en": "The recipient is certified." }, "by": "Anne Holm", "until": "2027-06-01" }] }
//! ```
//! Nothing is accepted:
//! da: Intet er accepteret:
//! ```json good webshop
//! { "/accepted": null }
//! ```

use super::rule::cites;
use super::{ALL, About, Decided, Finding, Findings, Rule, Severity};
use crate::config::Config;
use crate::config::form::Date;
use crate::config::root::Accepted;

pub static RULE: Rule = Rule {
    id: "accepted-entry",
    severity: Severity::Risk,
    decided: Decided::File,
    about: About::Notice,
    cites: cites![gdpr::ARTICLE_5_2],
    aliases: &[],
    check,
};

/// Entries are held against the findings of all other rules, so the report settles them when those are there.
fn check(_: &Config, _: &mut Findings) {}

/// A finding that the controller has accepted, and the entry that says why.
#[derive(Debug, Clone)]
pub struct Taken<'c> {
    pub finding: Finding,
    pub entry: Accepted<'c>,
}

/// Takes what is accepted out of the findings, and adds what is wrong with the entries.
pub fn settle<'c>(config: &'c Config, findings: &mut Vec<Finding>, today: Option<Date>) -> Vec<Taken<'c>> {
    let mut found = Findings { rule: &RULE, found: Vec::new() };
    let mut taken = Vec::new();
    for entry in config.root().accepted().into_iter().flatten() {
        if let Some((rule, place)) = stands(config, entry, today, &mut found) {
            let fits = |finding: &Finding| finding.at == place && names(finding.rule, rule);
            let graspable = |finding: &mut Finding| fits(finding) && finding.severity != Severity::Unlawful;
            let before = taken.len();
            taken.extend(findings.extract_if(.., graspable).map(|finding| Taken { finding, entry }));
            if findings.iter().any(fits) {
                found.add(Severity::Risk, entry.0, "unlawful", rule);
            } else if taken.len() == before {
                let node = entry.0.get("path").unwrap_or(entry.0);
                found.add(Severity::Advice, node, "unmatched", entry.path().unwrap_or_default());
            }
        }
    }
    findings.append(&mut found.found);
    taken
}

/// The rule and the place that an entry is about, if it is complete and still runs.
fn stands<'c>(config: &Config, entry: Accepted<'c>, today: Option<Date>, found: &mut Findings) -> Option<(&'c str, u32)> {
    let because = entry.because().is_some_and(|because| because.says());
    let by = entry.by().is_some_and(|by| !by.trim().is_empty());
    let until = entry.0.get("until").and_then(|node| Some((node, Date::read(node.string()?)?)));
    let (Some(rule), Some(path), true, true, Some((node, until))) = (entry.0.get("rule"), entry.path(), because, by, until) else {
        let fields = [("rule", entry.0.get("rule").is_some()), ("path", entry.path().is_some()), ("because", because), ("by", by), ("until", until.is_some())];
        let missing: Vec<&str> = fields.into_iter().filter(|(_, there)| !there).map(|(field, _)| field).collect();
        found.add(Severity::Risk, entry.0, None, missing.join(", "));
        return None;
    };
    if today.is_some_and(|today| today > until) {
        found.add(Severity::Risk, node, "expired", node.string().unwrap_or_default());
        return None;
    }
    let id = rule.string().unwrap_or_default();
    if !ALL.iter().any(|known| names(known, id)) {
        found.add(Severity::Risk, rule, "unknown", id);
        return None;
    }
    // A place that is not there fits no finding.
    Some((id, config.document().find(path).map_or(u32::MAX, |node| node.at)))
}

fn names(rule: &Rule, id: &str) -> bool {
    rule.id == id || rule.aliases.contains(&id)
}
