//! Annotations of GitHub Actions: workflow commands, one to a line.

use super::text::{honesty, visit_honesty};
use super::{FileReport, Format};
use crate::cli::place::Place;
use crate::rules::Severity;
use crate::text::Words;

pub struct GitHub {
    words: Words<'static>,
    out: String,
    not_checked: Vec<&'static str>,
    visited: bool,
}

impl GitHub {
    pub fn new(words: Words<'static>) -> GitHub {
        GitHub { words, out: String::new(), not_checked: Vec::new(), visited: false }
    }
}

impl Format for GitHub {
    fn file(&mut self, report: FileReport) {
        if report.mistakes.is_empty() {
            self.not_checked.clone_from(&report.not_checked);
        }
        self.visited |= report.page.is_some();
        for mistake in &report.mistakes {
            self.line("error", &report.file, &mistake.place, "form", &mistake.message);
        }
        for found in &report.findings {
            let level = match found.grade {
                Severity::Unlawful => "error",
                Severity::Risk => "warning",
                Severity::Advice | Severity::Review => "notice",
            };
            let message = format!("{}\n{}\n{}", found.message, found.why, found.fix);
            match report.page {
                // No line of any file: the place stands in the text.
                Some(_) => {
                    let (title, message) = (property(found.rule), data(&format!("{message}\n{}: {}", report.file, found.place.path)));
                    self.out.push_str(&format!("::{level} title={title}::{message}\n"));
                }
                None => self.line(level, &report.file, &found.place, found.rule, &message),
            }
        }
    }

    fn end(mut self: Box<Self>) -> String {
        if self.visited {
            self.out.push_str(&format!("::notice title=samtykke::{}\n", data(visit_honesty(self.words).trim_end())));
        } else if !self.not_checked.is_empty() {
            let told = honesty(self.words, &self.not_checked);
            self.out.push_str(&format!("::notice title=samtykke::{}\n", data(told.trim_end())));
        }
        self.out
    }
}

impl GitHub {
    fn line(&mut self, level: &str, file: &str, place: &Place, title: &str, message: &str) {
        let Place { line, column, .. } = place;
        let (file, title, message) = (property(file), property(title), data(message));
        self.out.push_str(&format!("::{level} file={file},line={line},col={column},title={title}::{message}\n"));
    }
}

/// What a workflow command would take for its own must be written otherwise (actions/toolkit, command.ts).
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
