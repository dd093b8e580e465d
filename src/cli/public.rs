//! `samtykke public FILE`: the configuration without what is for the controller's own eyes.

use super::args::{LANG, Said};
use super::{Command, Failure, Output, Session, UNREADABLE, format, printed, report};
use crate::config::Config;

pub const COMMAND: Command = Command { name: "public", options: &[&LANG], run };

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let path = said.only("public", session, session.words().cli_missing_file("public"))?;
    let text = session.read(path)?;
    Ok(match Config::read(&text) {
        Ok(config) => printed(config.public()),
        Err(_) => mistakes(session, path, text),
    })
}

/// What is printed where a command cannot go on because of mistakes of form.
pub fn mistakes(session: &Session<'_>, path: &str, text: String) -> Output {
    let report = report(path, text, session.words());
    Output { out: String::new(), err: format::text::file(&report, session.words(), false), code: UNREADABLE }
}
