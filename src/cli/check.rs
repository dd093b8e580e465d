//! `samtykke check FILE…`: what is unlawful, risky or wrong in form.

use std::sync::Arc;

use super::args::{FORMAT, I18N, LANG, Said, TODAY};
use super::files::{self, Gathered};
use super::format;
use super::report::{FileReport, report_with};
use super::{Command, Failure, Output, Session, UNLAWFUL, UNREADABLE};
use crate::config::form::Date;
use crate::rules::Severity;
use crate::text::folder::Folder;
use crate::text::{Words, say_tools as say};

pub const COMMAND: Command = Command { name: "check", options: &[&LANG, &FORMAT, &TODAY, &I18N], run };

/// Files that are read at a time: enough to keep the processors busy, few enough to be held in memory.
const BATCH: usize = 256;

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let words = session.words();
    if said.values.is_empty() {
        return Err(Failure(words.cli_missing_file("check")));
    }
    let today = match said.get(&TODAY) {
        None => session.host.today(),
        Some(written) => Date::read(written).ok_or_else(|| {
            let expected = &words.expected_date();
            Failure(words.cli_bad_value(say::CliBadValue { expected, name: TODAY.name, value: written }))
        })?,
    };
    let Gathered { files, passed_over } = files::gather(&said.values, session)?;
    let how = How { words, today, folder: session.folder.as_ref() };
    let mut format = format::of(said, session, passed_over)?;
    let mut code = 0;
    for (index, batch) in files.chunks(BATCH).enumerate() {
        session.host.progress(index * BATCH, files.len());
        let texts: Vec<(&str, Result<String, String>)> = batch.iter().map(|path| (path.as_str(), session.host.read(path))).collect();
        for report in reports(texts, how) {
            code = code.max(exit_code(&report));
            format.file(report);
        }
    }
    session.host.progress(files.len(), files.len());
    Ok(Output { out: format.end(), err: String::new(), code })
}

pub fn exit_code(report: &FileReport) -> i32 {
    match report.mistakes.is_empty() {
        false => UNREADABLE,
        true if report.count(Severity::Unlawful) > 0 => UNLAWFUL,
        true => 0,
    }
}

/// How every file is checked.
#[derive(Clone, Copy)]
struct How<'h> {
    words: Words<'static>,
    today: Date,
    folder: Option<&'h Arc<Folder>>,
}

fn one((path, text): (&str, Result<String, String>), how: How<'_>) -> FileReport {
    match text {
        Ok(text) => report_with(path, text, how.words, Some(how.today), how.folder),
        Err(error) => FileReport::unreadable(path, how.words.cli_unreadable(say::CliUnreadable { name: path, error: &error })),
    }
}

/// The reports in the order of the files, made on all processors.
#[cfg(not(target_arch = "wasm32"))]
fn reports(texts: Vec<(&str, Result<String, String>)>, how: How<'_>) -> Vec<FileReport> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(texts.len());
    if threads < 2 {
        return texts.into_iter().map(|text| one(text, how)).collect();
    }
    let mut lanes: Vec<Vec<_>> = (0..threads).map(|_| Vec::new()).collect();
    for (index, text) in texts.into_iter().enumerate() {
        lanes[index % threads].push((index, text));
    }
    let mut reports: Vec<(usize, FileReport)> = std::thread::scope(|scope| {
        let lane = |lane: Vec<(usize, _)>| move || lane.into_iter().map(|(index, text)| (index, one(text, how))).collect::<Vec<_>>();
        let lanes: Vec<_> = lanes.into_iter().map(|texts| scope.spawn(lane(texts))).collect();
        lanes.into_iter().flat_map(|lane| lane.join().unwrap_or_default()).collect()
    });
    reports.sort_by_key(|(index, _)| *index);
    reports.into_iter().map(|(_, report)| report).collect()
}

#[cfg(target_arch = "wasm32")]
fn reports(texts: Vec<(&str, Result<String, String>)>, how: How<'_>) -> Vec<FileReport> {
    texts.into_iter().map(|text| one(text, how)).collect()
}
