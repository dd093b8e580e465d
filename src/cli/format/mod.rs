//! The forms a report can have.

pub mod github;
pub mod json;
pub mod sarif;
pub mod text;

use super::report::FileReport;

/// Takes the reports one by one, so that ten thousand files need not be held at once.
pub trait Format {
    fn file(&mut self, report: FileReport);
    fn end(self: Box<Self>) -> String;
}
