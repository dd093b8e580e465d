//! `samtykke explain RULE`: all of a rule; with `--all --out DIR` a page for each, in both languages.

use super::args::{ALL as EVERY, LANG, OUT, Said};
use super::{Command, Failure, Output, Session, coverage, page, printed};
use crate::rules::ALL;
use crate::text::say_tools as say;

pub const COMMAND: Command = Command { name: "explain", options: &[&LANG, &EVERY, &OUT], run };

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let words = session.words();
    if said.has(&EVERY) {
        let missing = || Failure(words.cli_missing_option(say::CliMissingOption { command: "explain", name: OUT.name }));
        return write_all(session, said.get(&OUT).ok_or_else(missing)?);
    }
    let name = said.only("explain", session, words.cli_missing_rule())?;
    let ids = || ALL.iter().flat_map(|rule| std::iter::once(rule.id).chain(rule.aliases.iter().copied()));
    match ALL.iter().find(|rule| rule.id == name || rule.aliases.contains(&name)) {
        Some(rule) => Ok(printed(page::page(rule, session.language))),
        None => Err(session.guess(words.cli_unknown_rule(name), name, ids())),
    }
}

fn write_all(session: &Session<'_>, folder: &str) -> Result<Output, Failure> {
    let folder = folder.trim_end_matches('/');
    for language in ["da", "en"] {
        session.write(&format!("{folder}/{language}/README.md"), &page::index(language))?;
        session.write(&format!("{folder}/{language}/coverage.md"), &coverage::table(language))?;
        for rule in ALL {
            session.write(&format!("{folder}/{language}/{}.md", rule.id), &page::page(rule, language))?;
        }
    }
    Ok(printed(String::new()))
}
