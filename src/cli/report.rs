//! What is said about one file: findings, or mistakes of form.

use std::ops::Range;

use serde::Serialize;

use crate::config::Config;
use crate::config::json::{self, Node};
use crate::config::mistake::Mistake;
use crate::config::place::{Document, line_and_column};
use crate::law::Citation;
use crate::rules::{ALL, Decided, Finding, Report, Rule, Severity};
use crate::text::{Words, nearest};

/// What a file shows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FileReport {
    pub file: String,
    pub findings: Vec<Found>,
    /// Where there are any, the rules have not looked at the file.
    pub mistakes: Vec<Slipped>,
    /// Rules that no file can answer.
    pub not_checked: Vec<&'static str>,
    #[serde(skip)]
    pub text: String,
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
    pub citations: Vec<Cited>,
    #[serde(skip)]
    pub grade: Severity,
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
pub struct Place {
    /// JSON pointer (RFC 6901).
    pub path: String,
    /// From 1.
    pub line: u32,
    /// In characters, from 1.
    pub column: u32,
    /// The bytes to underline.
    #[serde(skip)]
    pub span: Range<usize>,
    /// Where an object that is longer than its first line says what it is: its `id` or `name`.
    #[serde(skip)]
    pub named: Option<Range<usize>>,
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
        let place = Place { path: String::new(), line: 1, column: 1, span: 0..0, named: None };
        let mistake = Slipped { code: UNREADABLE, place, message, expected: None, nearest: None };
        FileReport { file: file.to_owned(), findings: Vec::new(), mistakes: vec![mistake], not_checked: Vec::new(), text: String::new() }
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|found| found.grade == severity).count()
    }
}

/// Reads and checks the text of a file.
pub fn report(file: &str, text: String, words: Words<'_>) -> FileReport {
    let (findings, mistakes) = match Config::read(&text) {
        Ok(config) => (findings(&config, &text, words), Vec::new()),
        Err(mistakes) => (Vec::new(), slips(&mistakes, &text, words)),
    };
    let page = |rule: &&&Rule| matches!(rule.decided, Decided::Page { .. });
    let not_checked = if mistakes.is_empty() { ALL.iter().filter(page).map(|rule| rule.id).collect() } else { Vec::new() };
    FileReport { file: file.to_owned(), findings, mistakes, not_checked, text }
}

fn findings(config: &Config, text: &str, words: Words<'_>) -> Vec<Found> {
    let root = Document(config.root().0);
    let say = |finding: &Finding, part: &str| words.tool(&format!("{}{part}", finding.rule.id), &finding.what).unwrap_or_default();
    Report::of(config)
        .findings
        .iter()
        .map(|finding| Found {
            rule: finding.rule.id,
            severity: finding.severity.name(),
            place: place(root, finding.at, text),
            message: say(finding, &finding.case.map(|case| format!(".{case}")).unwrap_or_default()),
            why: say(finding, ".why"),
            fix: say(finding, ".fix"),
            citations: finding.rule.cites.iter().map(|cite| cited(cite, words.language)).collect(),
            grade: finding.severity,
        })
        .collect()
}

fn slips(mistakes: &[Mistake], text: &str, words: Words<'_>) -> Vec<Slipped> {
    let node = json::read(text, &mut Vec::new());
    mistakes
        .iter()
        .map(|mistake| Slipped {
            code: mistake.slip.code(),
            place: match &node {
                Some(node) => place(Document(node), mistake.at, text),
                None => Place { path: String::new(), line: 1, column: 1, span: 0..0, named: None },
            },
            message: words.mistake(&mistake.slip),
            expected: words.expected(&mistake.slip),
            nearest: nearest(&mistake.slip).map(str::to_owned),
        })
        .collect()
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

fn place(document: Document<'_>, at: u32, text: &str) -> Place {
    let (line, column) = line_and_column(text, at);
    let start = (at as usize).min(text.len());
    let first_line = text[start..].find('\n').map_or(text.len(), |length| start + length);
    let (end, named) = match found(document.0, at) {
        Some(Spot::Value(node)) => (node.end as usize, name(node)),
        Some(Spot::Name(end)) => (end as usize, None),
        None => (start + 1, None),
    };
    // A long object is underlined on its first line: the place, not the wall.
    let span = start..end.min(first_line).max(start).min(text.len());
    Place { path: document.pointer(at), line, column, span, named: named.filter(|named| named.start > first_line) }
}

/// What stands at a byte.
enum Spot<'n> {
    Value(&'n Node),
    /// The name of a member, up to the byte behind its closing quote.
    Name(u32),
}

fn found(node: &Node, at: u32) -> Option<Spot<'_>> {
    if node.at == at {
        return Some(Spot::Value(node));
    }
    let inside = |node: &Node| (node.at..node.end).contains(&at);
    if let Some(member) = node.members().iter().find(|member| member.at == at) {
        // Escapes in a name make it a little short, which does no harm.
        return Some(Spot::Name(at + member.name.len() as u32 + 2));
    }
    let inner = node.members().iter().map(|member| &member.node).chain(node.items()).find(|node| inside(node));
    found(inner?, at)
}

/// The `id` or `name` of an object, with the name of the field.
fn name(node: &Node) -> Option<Range<usize>> {
    let field = |name: &str| node.members().iter().find(|member| member.name == name);
    field("id").or_else(|| field("name")).map(|member| member.at as usize..member.node.end as usize)
}
