//! A configuration that a command works on, and what it says where that does not go.

use super::i18n::lacks;
use super::{Failure, Output, Session, UNLAWFUL, UNREADABLE, format, report};
use crate::config::Config;
use crate::config::dialog::Dialog;
use crate::config::notice::Notice;
use crate::rules::{Finding, Report};
use crate::text::say_tools as say;

/// The configuration, or what is wrong with its form.
pub fn load(session: &Session<'_>, path: &str) -> Result<(Config, String), Stop> {
    let text = session.read(path)?;
    match Config::read(&text) {
        Ok(config) => {
            let config = session.folder.iter().cloned().fold(config, |config, folder| config.with_wording(folder));
            let words = session.words();
            let lacks = config.languages().into_iter().filter_map(|language| lacks(&config, session.folder.as_deref(), language, words));
            let lacks: Vec<String> = lacks.collect();
            if lacks.is_empty() { Ok((config, text)) } else { Err(Stop::Failed(Failure(lacks.join("\n")))) }
        }
        Err(_) => {
            let report = report(path, text, session.words(), None);
            Err(Stop::Told(Output { out: String::new(), err: format::text::file(&report, session.words(), false), code: UNREADABLE }))
        }
    }
}

/// What is told where a dialog is not rendered: the unlawful findings that keep it back, and where to read more.
pub fn refused(session: &Session<'_>, report: &Report<'_>, dialog: Dialog<'_>, findings: &[&Finding]) -> Output {
    let words = session.words();
    let mut err = format!("{}\n", words.cli_unlawful_dialog(dialog.id().unwrap_or_default()));
    for finding in findings {
        let message = finding.case.map_or_else(|| finding.rule.id.to_owned(), |case| format!("{}.{case}", finding.rule.id));
        let says = words.tool(&message, &finding.what).unwrap_or_default();
        err.push_str(&format!("  {} {}: {says}\n", finding.rule.id, report.config.document().pointer(finding.at)));
    }
    err.push_str(&format!("{}\n", words.cli_unlawful_hint()));
    Output { out: String::new(), err, code: UNLAWFUL }
}

/// Why a command ends early: it could not run, or it has said all there is to say.
pub enum Stop {
    Failed(Failure),
    Told(Output),
}

impl Stop {
    pub fn output(self) -> Result<Output, Failure> {
        match self {
            Stop::Failed(failure) => Err(failure),
            Stop::Told(output) => Ok(output),
        }
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        Stop::Failed(failure)
    }
}

/// The dialog of that name, or else the nearest name.
pub fn dialog<'c>(session: &Session<'_>, config: &'c Config, id: &str) -> Result<Dialog<'c>, Failure> {
    let known = config.dialogs().filter_map(Dialog::id);
    config.dialog(id).ok_or_else(|| session.guess(session.words().cli_unknown_dialog(id), id, known))
}

/// The notice of that name, or else the nearest name.
pub fn notice<'c>(session: &Session<'_>, config: &'c Config, id: &str) -> Result<Notice<'c>, Failure> {
    let known = config.notices().filter_map(Notice::id);
    config.notice(id).ok_or_else(|| session.guess(session.words().cli_unknown_notice(id), id, known))
}

/// A language that the configuration is written in; the first, if none is asked for.
pub fn language<'c>(session: &Session<'_>, config: &'c Config, asked: Option<&str>) -> Result<&'c str, Failure> {
    let languages = config.languages();
    let Some(asked) = asked else { return Ok(languages.first().copied().unwrap_or("da")) };
    languages.iter().find(|language| **language == asked).copied().ok_or_else(|| {
        let expected = session.words().expected_words(&languages.join(", "));
        Failure(session.words().cli_bad_value(say::CliBadValue { expected: &expected, name: "lang", value: asked }))
    })
}
