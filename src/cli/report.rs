//! What is said about one file: findings, or mistakes of form.

use std::sync::Arc;

use serde::Serialize;

use super::i18n::lacks;
use super::place::{Place, Places};
use super::shown;
use crate::config::Config;
use crate::config::form::Date;
use crate::config::json;
use crate::config::mistake::Mistake;
use crate::config::root::Accepted;
use crate::config::shape::Each;
use crate::law::Citation;
use crate::rules::{self, ALL, Decided, Finding, Report, Rule, Severity};
use crate::text::folder::Folder;
use crate::text::{Words, nearest, speaks};
use crate::visit::{Draft, Told, When};

/// What a file shows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FileReport {
    pub file: String,
    pub findings: Vec<Found>,
    /// What the controller has accepted, with the reason: no longer among the findings.
    pub accepted: Vec<Taken>,
    /// Where there are any, the rules have not looked at the file.
    pub mistakes: Vec<Slipped>,
    /// Rules that no file can answer.
    pub not_checked: Vec<&'static str>,
    /// Where it is a page that was visited, and no file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<PageReport>,
    #[serde(skip)]
    pub text: String,
}

/// What is said of a page beside the findings.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PageReport {
    /// What asks for consent there, if it is known.
    pub tool: Option<String>,
    pub recorded: Vec<When>,
    /// What the configuration does not declare.
    pub draft: Vec<Draft>,
}

#[derive(Debug, Serialize)]
pub struct Found {
    pub rule: &'static str,
    pub severity: &'static str,
    #[serde(flatten)]
    pub place: Place,
    pub message: String,
    pub why: String,
    pub fix: String,
    /// JSON for the place of what was found, where that mends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<String>,
    pub citations: Vec<Cited>,
    #[serde(skip)]
    pub grade: Severity,
}

/// A finding that the controller has accepted.
#[derive(Debug, Serialize)]
pub struct Taken {
    #[serde(flatten)]
    pub finding: Found,
    pub because: String,
    pub by: String,
    pub until: String,
}

/// The code of a file that could not be read at all.
pub const UNREADABLE: &str = "unreadable";

/// A mistake of form.
#[derive(Debug, Serialize)]
pub struct Slipped {
    /// Its name, such as `unknown-field`, or [`UNREADABLE`].
    pub code: &'static str,
    #[serde(flatten)]
    pub place: Place,
    pub message: String,
    pub expected: Option<String>,
    pub nearest: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Cited {
    pub id: &'static str,
    pub text: &'static str,
    pub url: &'static str,
    pub strength: &'static str,
}

impl FileReport {
    /// A file that could not be read.
    pub fn unreadable(file: &str, message: String) -> FileReport {
        let mistake = Slipped { code: UNREADABLE, place: Place::start(), message, expected: None, nearest: None };
        FileReport { mistakes: vec![mistake], ..FileReport::empty(file, String::new()) }
    }

    pub fn empty(file: &str, text: String) -> FileReport {
        let (findings, accepted, mistakes, not_checked) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        FileReport { file: file.to_owned(), findings, accepted, mistakes, not_checked, page: None, text }
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|found| found.grade == severity).count()
    }
}

/// Reads and checks the text of a file. Without a day, nothing that was accepted runs out.
pub fn report(file: &str, text: String, words: Words<'_>, today: Option<Date>) -> FileReport {
    report_with(file, text, words, today, None)
}

/// The same with a site's own messages.
pub fn report_with(file: &str, text: String, words: Words<'_>, today: Option<Date>, folder: Option<&Arc<Folder>>) -> FileReport {
    let config = match Config::read(&text) {
        Ok(config) => folder.into_iter().cloned().fold(config, |config, folder| config.with_wording(folder)),
        Err(mistakes) => return FileReport { mistakes: slips(&mistakes, &text, words), ..FileReport::empty(file, text) },
    };
    let unsaid = unsaid(&config, folder.map(Arc::as_ref), &text, words);
    if !unsaid.is_empty() {
        return FileReport { mistakes: unsaid, ..FileReport::empty(file, text) };
    }
    let report = Report::on(&config, today, shown);
    let places = Places::new(config.root().0, &text);
    let say = |finding: &Finding| found(finding, &places, words);
    let findings = report.findings.iter().map(say).collect();
    let taken = |taken: &rules::Taken<'_>| Taken {
        finding: say(&taken.finding),
        because: because(taken.entry, words.language),
        by: taken.entry.by().unwrap_or_default().to_owned(),
        until: taken.entry.until().unwrap_or_default().to_owned(),
    };
    let accepted = report.accepted.iter().map(taken).collect();
    let page = |rule: &&&Rule| matches!(rule.decided, Decided::Page { .. });
    let not_checked = ALL.iter().filter(page).map(|rule| rule.id).collect();
    FileReport { findings, accepted, not_checked, ..FileReport::empty(file, text) }
}

/// What languages that the site brings its own messages for still lack.
fn unsaid(config: &Config, folder: Option<&Folder>, text: &str, words: Words<'_>) -> Vec<Slipped> {
    let places = Places::new(config.root().0, text);
    let languages = config.root().languages().each_node().filter(|(_, language)| speaks(config, language));
    let slipped = |(node, language): (&json::Node, &str)| {
        let message = lacks(config, folder, language, words)?;
        Some(Slipped { code: "missing-message", place: places.at(node.at), message, expected: None, nearest: None })
    };
    languages.filter_map(slipped).collect()
}

fn found(finding: &Finding, places: &Places<'_>, words: Words<'_>) -> Found {
    let say = |part: &str| words.tool(&format!("{}{part}", finding.rule.id), &finding.what).unwrap_or_default();
    Found {
        rule: finding.rule.id,
        severity: finding.severity.name(),
        place: places.at(finding.at),
        message: say(&finding.case.map(|case| format!(".{case}")).unwrap_or_default()),
        why: say(".why"),
        fix: say(".fix"),
        mend: finding.mend.clone(),
        citations: finding.rule.cites.iter().map(|cite| cited(cite, words.language)).collect(),
        grade: finding.severity,
    }
}

/// A finding about a page. Its place is an element, a cookie or a host.
pub fn told(told: &Told, words: Words<'_>) -> Found {
    let say = |part: &str| words.tool(&format!("{}{part}", told.rule.id), &told.what);
    let case = if told.case.is_empty() { String::new() } else { format!(".{}", told.case) };
    Found {
        rule: told.rule.id,
        severity: told.severity.name(),
        place: Place { path: told.place.clone(), ..Place::start() },
        message: say(&case).unwrap_or_default(),
        why: say(".why").unwrap_or_default(),
        fix: say(".page-fix").or_else(|| say(".fix")).unwrap_or_default(),
        mend: None,
        citations: told.rule.cites.iter().map(|cite| cited(cite, words.language)).collect(),
        grade: told.severity,
    }
}

fn slips(mistakes: &[Mistake], text: &str, words: Words<'_>) -> Vec<Slipped> {
    let node = json::read(text, &mut Vec::new());
    let places = node.as_ref().map(|node| Places::new(node, text));
    mistakes
        .iter()
        .map(|mistake| Slipped {
            code: mistake.slip.code(),
            place: places.as_ref().map_or_else(Place::start, |places| places.at(mistake.at)),
            message: words.mistake(&mistake.slip),
            expected: words.expected(&mistake.slip),
            nearest: nearest(&mistake.slip).map(str::to_owned),
        })
        .collect()
}

/// The reason in the language, or in any that it is written in.
fn because(entry: Accepted<'_>, language: &str) -> String {
    let because = entry.because();
    let any = || because?.each().map(|(_, text, _)| text).next();
    because.and_then(|because| because.get(language)).or_else(any).unwrap_or_default().to_owned()
}

pub fn cited(citation: &Citation, language: &str) -> Cited {
    let text = if language == "da" { citation.da } else { citation.en };
    Cited { id: citation.id, text, url: citation.url, strength: citation.strength.name() }
}

/// A severity, or `form`, as people say it.
pub fn severity(severity: Severity, words: Words<'_>) -> String {
    match severity {
        Severity::Unlawful => words.severity_unlawful(),
        Severity::Risk => words.severity_risk(),
        Severity::Advice => words.severity_advice(),
        Severity::Review => words.severity_review(),
    }
}
