//! For programs: the shape is a public contract.

use serde::Serialize;

use super::{FileReport, Format};
use crate::law::LAW_DATE;

#[derive(Default)]
pub struct Json {
    files: Vec<FileReport>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Whole {
    law_date: &'static str,
    files: Vec<FileReport>,
}

impl Format for Json {
    fn file(&mut self, report: FileReport) {
        self.files.push(FileReport { text: String::new(), ..report });
    }

    fn end(self: Box<Self>) -> String {
        let mut out = serde_json::to_string_pretty(&Whole { law_date: LAW_DATE, files: self.files }).unwrap_or_default();
        out.push('\n');
        out
    }
}
