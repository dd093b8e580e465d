//! `--i18n DIR`: a site's own messages, read and held against the built-in ones before anything is rendered.

use std::sync::Arc;

use super::args::{I18N, Said};
use super::{Failure, Session};
use crate::config::Config;
use crate::config::notice::Audience;
use crate::text::folder::{Asked, Fault, Folder, Source, What};
use crate::text::{Words, say_tools as say, speaks};
use crate::view::is_right_to_left;

/// The folder that is named, if one is.
pub fn open(session: &Session<'_>, said: &Said) -> Result<Option<Arc<Folder>>, Failure> {
    let Some(path) = said.get(&I18N).map(|path| path.trim_end_matches('/')) else { return Ok(None) };
    let words = session.words();
    let mut sources = Vec::new();
    let sorted = |folder: &str| {
        let mut entries = session.host.list(folder).unwrap_or_default();
        entries.sort_by(|one, other| one.name.cmp(&other.name));
        entries
    };
    for language in sorted(path).into_iter().filter(|entry| entry.is_folder) {
        let folder = format!("{path}/{}", language.name);
        for file in sorted(&folder).into_iter().filter(|entry| !entry.is_folder && entry.name.ends_with(".ftl")) {
            let path = format!("{folder}/{}", file.name);
            sources.push(Source { language: language.name.clone(), text: session.read(&path)?, path });
        }
    }
    if sources.is_empty() {
        return Err(Failure(words.cli_i18n_no_folder(path)));
    }
    let told = |faults: Vec<Fault>| {
        let lines = faults.iter().map(|fault| format!("\n  {}:{}:{}: {}", fault.path, fault.line, fault.column, tell(&fault.what, words)));
        Failure(words.cli_i18n_faults(path) + &lines.collect::<String>())
    };
    Folder::read(&sources, is_right_to_left).map(|folder| Some(Arc::new(folder))).map_err(told)
}

fn tell(what: &What, words: Words<'_>) -> String {
    let guess = |said: String, nearest: Option<&str>| match nearest {
        Some(nearest) => format!("{said} {}", words.form_nearest(nearest)),
        None => said,
    };
    match what {
        What::Language(name) => words.cli_i18n_language(name),
        What::Syntax(error) => words.cli_i18n_syntax(error),
        What::Unknown { message, nearest } => guess(words.cli_i18n_unknown(message), *nearest),
        What::Twice(name) => words.cli_i18n_twice(name),
        What::Variable { name, nearest } => guess(words.cli_i18n_variable(name), *nearest),
        What::LeftOut(name) => words.cli_i18n_left_out(name),
        What::Broken(error) => words.cli_i18n_broken(error),
    }
}

/// What a language of the configuration lacks, in words; `None` if everything can be said in it.
pub fn lacks(config: &Config, folder: Option<&Folder>, language: &str, words: Words<'_>) -> Option<String> {
    if !speaks(config, language) {
        return Some(words.cli_i18n_none(language));
    }
    let children = config.notices().any(|notice| notice.audience() == Some(Audience::Child));
    let missing = Folder::missing(folder, language, Asked { notices: config.notices().next().is_some(), children });
    if missing.is_empty() {
        return None;
    }
    let count = u32::try_from(missing.iter().map(|(_, names)| names.len()).sum::<usize>()).unwrap_or(u32::MAX);
    let lines = missing.iter().map(|(file, names)| format!("\n  {file}.ftl: {}", names.join(", "))).collect::<String>();
    Some(words.cli_i18n_missing(say::CliI18nMissing { count, language }) + &lines)
}
