//! `samtykke audit URL`: what a page does before, after and without consent, and how its dialog measures up.

use super::args::{CONFIG, FORMAT, LANG, Opt, Said};
use super::report::{FileReport, PageReport, told};
use super::{Command, Failure, Output, Session, check, format, report};
use crate::config::Config;
use crate::text::say_tools as say;
use crate::visit::{self, Recording};

/// How long nothing must happen on a page before it counts as done, in milliseconds.
const WAIT: Opt = Opt { name: "wait", has_value: true };
const WAITS: &str = "1000";

pub const COMMAND: Command = Command { name: "audit", options: &[&LANG, &FORMAT, &CONFIG, &WAIT], run };

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let words = session.words();
    let named = said.only("audit", session, words.cli_missing_url())?;
    let url = if named.contains("://") { named.to_owned() } else { format!("https://{named}") };
    let written = said.get(&WAIT).unwrap_or(WAITS);
    let wait = written.parse().map_err(|_| {
        let expected = &words.expected_number();
        Failure(words.cli_bad_value(say::CliBadValue { expected, name: WAIT.name, value: written }))
    })?;
    let mut out = format::of(said, session, 0)?;
    let unvisited = |error: &str| Failure(words.cli_unvisited(say::CliUnvisited { name: &url, error }));
    let config_text = said.get(&CONFIG).map(|path| session.read(path).map(|text| (path.to_owned(), text))).transpose()?;
    if let Some(report) = config_text.as_ref().and_then(|(path, text)| unusable(session, path, text)) {
        return Ok(ended(report, out));
    }
    let recording = session.host.visit(&url, wait).map_err(|error| unvisited(&error))?;
    let recording: Recording = serde_json::from_str(&recording).map_err(|error| Failure(words.cli_bad_recording(&error.to_string())))?;
    // The page may name its configuration itself.
    let config_text = config_text.or_else(|| recording.config.clone().map(|text| (recording.url.clone(), text)));
    if let Some(report) = config_text.as_ref().and_then(|(path, text)| unusable(session, path, text)) {
        return Ok(ended(report, out));
    }
    let config = config_text.and_then(|(_, text)| Config::read(&text).ok());
    let findings = visit::judge(&recording, config.as_ref(), words).iter().map(|finding| told(finding, words)).collect();
    let page = PageReport {
        tool: recording.tool.clone(),
        recorded: recording.moments.iter().map(|moment| moment.when).collect(),
        draft: visit::draft(&recording, config.as_ref()),
    };
    let report = FileReport { findings, page: Some(page), ..FileReport::empty(&recording.url, String::new()) };
    let code = check::exit_code(&report);
    out.file(report);
    Ok(Output { out: out.end(), err: String::new(), code })
}

/// A configuration that cannot be read, with its mistakes.
fn unusable(session: &Session<'_>, path: &str, text: &str) -> Option<FileReport> {
    Config::read(text).err().map(|_| report::report(path, text.to_owned(), session.words(), None))
}

fn ended(report: FileReport, mut out: Box<dyn format::Format>) -> Output {
    let code = check::exit_code(&report);
    out.file(report);
    Output { out: out.end(), err: String::new(), code }
}
