//! The forms a report can have.

pub mod github;
pub mod json;
pub mod sarif;
pub mod text;

use super::args::{FORMAT, Said};
use super::report::FileReport;
use super::{Failure, Session};

/// Takes the reports one by one, so that ten thousand files need not be held at once.
pub trait Format {
    fn file(&mut self, report: FileReport);
    fn end(self: Box<Self>) -> String;
}

/// The form that was asked for. `passed_over`: files that are no configurations.
pub fn of(said: &Said, session: &Session<'_>, passed_over: usize) -> Result<Box<dyn Format>, Failure> {
    let words = session.words();
    let colours = session.host.tty() && session.host.variable("NO_COLOR").is_none_or(|value| value.is_empty());
    Ok(match said.word(&FORMAT, &["text", "json", "sarif", "github"], session)? {
        "json" => Box::new(json::Json::default()),
        "sarif" => Box::new(sarif::Sarif::new(words)),
        "github" => Box::new(github::GitHub::new(words)),
        _ => Box::new(text::Text::new(words, colours, passed_over)),
    })
}
