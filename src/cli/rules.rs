//! `samtykke rules`: every rule in a line, or as data with all it says.

use serde_json::{Map, Value, json};

use super::args::{FORMAT, LANG, Said};
use super::{Command, Failure, Output, Session, page, printed, report};
use crate::rules::{ALL, Decided, Rule};
use crate::text::{Words, say_tools as say, tool_messages};

pub const COMMAND: Command = Command { name: "rules", options: &[&LANG, &FORMAT], run };

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    if let Some(value) = said.values.first() {
        return Err(Failure(session.words().cli_too_many(say::CliTooMany { command: "rules", value })));
    }
    let mut rules: Vec<_> = ALL.to_vec();
    rules.sort_by_key(|rule| rule.id);
    if said.word(&FORMAT, &["text", "json"], session)? == "json" {
        let rules: Vec<Value> = rules.into_iter().map(|rule| described(rule, session.words())).collect();
        return Ok(printed(serde_json::to_string_pretty(&rules).unwrap_or_default() + "\n"));
    }
    let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let line = |rule: &&Rule| {
        let severity = report::severity(rule.severity, session.words());
        format!("{:width$}  {severity:<9}  {}\n", rule.id, page::summary(rule, session.language))
    };
    Ok(printed(rules.iter().map(line).collect()))
}

/// A rule as data. In its messages, `{what}` stands for what is found.
fn described(rule: &Rule, words: Words<'_>) -> Value {
    const WHAT: &str = "{what}";
    const ABOUT: [&str; 4] = ["asks", "limits", "why", "fix"];
    let prefix = format!("{}.", rule.id);
    let mut cases: Vec<&str> = tool_messages().filter_map(|(name, _)| name.strip_prefix(prefix.as_str())).collect();
    cases.retain(|case| !ABOUT.contains(case));
    cases.sort_unstable();
    let mut messages = Map::new();
    messages.insert(String::new(), words.tool(rule.id, WHAT).into());
    messages.extend(cases.into_iter().map(|case| (case.to_owned(), words.tool(&format!("{prefix}{case}"), WHAT).into())));
    let cites: Vec<_> = rule.cites.iter().map(|cite| report::cited(cite, words.language)).collect();
    let about = |part: &str| page::said(rule, part, words);
    json!({
        "id": rule.id,
        "aliases": rule.aliases,
        "severity": rule.severity.name(),
        "decided": match rule.decided {
            Decided::File => "file",
            Decided::Page { .. } => "page",
            Decided::Construction { .. } => "construction",
        },
        "asks": about("asks"),
        "why": about("why"),
        "fix": about("fix"),
        "limits": about("limits"),
        "messages": messages,
        "citations": cites,
    })
}
