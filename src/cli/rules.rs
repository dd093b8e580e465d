//! `samtykke rules`: every rule in a line.

use super::args::{LANG, Said};
use super::{Command, Failure, Output, Session, page, printed};
use crate::rules::ALL;

pub const COMMAND: Command = Command { name: "rules", options: &[&LANG], run };

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    if let Some(value) = said.values.first() {
        return Err(Failure(session.words().cli_too_many(crate::text::say_tools::CliTooMany { command: "rules", value })));
    }
    let mut rules: Vec<_> = ALL.to_vec();
    rules.sort_by_key(|rule| rule.id);
    let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let line = |rule: &&crate::rules::Rule| {
        let severity = report_severity(session, rule);
        format!("{:width$}  {severity:<9}  {}\n", rule.id, page::summary(rule, session.language))
    };
    Ok(printed(rules.iter().map(line).collect()))
}

fn report_severity(session: &Session<'_>, rule: &crate::rules::Rule) -> String {
    super::report::severity(rule.severity, session.words())
}
