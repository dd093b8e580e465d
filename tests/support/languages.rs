//! German and Arabic as a site may bring them.

#![allow(dead_code, reason = "each test uses its part")]

use std::fs;
use std::path::Path;

use super::memory::Memory;

/// Puts a language into the folder `i18n`: as it stands in `tests/data/i18n`, and what that leaves out in English, so that it is whole.
pub fn add(host: &Memory, language: &str) {
    fill(host, language, &files(&format!("tests/data/i18n/{language}")));
}

/// A language that says everything in English, to have many.
pub fn add_english(host: &Memory, language: &str) {
    fill(host, language, &[]);
}

fn fill(host: &Memory, language: &str, own: &[(String, String)]) {
    let written: Vec<&str> = own.iter().flat_map(|(_, text)| entries(text)).map(name).collect();
    for (name, text) in own {
        host.add(&format!("i18n/{language}/{name}"), text);
    }
    let built_in = files("i18n/en");
    let rest = built_in.iter().filter(|(name, _)| is_met(name)).flat_map(|(_, text)| entries(text));
    let rest: String = rest.filter(|entry| !written.contains(&name(entry))).collect();
    host.add(&format!("i18n/{language}/rest.ftl"), &rest);
}

/// Whether people meet what stands in a file: the tools speak Danish and English alone.
fn is_met(file: &str) -> bool {
    ["cli", "coverage", "diff", "fields", "form", "reference", "rules"].iter().all(|tools| !file.starts_with(tools))
}

fn files(folder: &str) -> Vec<(String, String)> {
    let read = |path: &Path| fs::read_to_string(path).expect("a file can be read");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .expect("there are texts")
        .flatten()
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), read(&entry.path())))
        .collect();
    files.sort();
    files
}

/// The messages of a file as they are written, each with its lines.
fn entries(text: &str) -> Vec<&str> {
    let begins = |line: &str| line.starts_with(|letter: char| letter.is_ascii_lowercase() || letter == '-');
    let mut starts = Vec::new();
    let (mut at, mut ends) = (0, Vec::new());
    for line in text.split_inclusive('\n') {
        if begins(line) || line.starts_with('#') {
            ends.push(at);
        }
        if begins(line) {
            starts.push(at);
        }
        at += line.len();
    }
    ends.push(at);
    starts.iter().map(|start| &text[*start..*ends.iter().find(|end| *end > start).expect("it ends")]).collect()
}

fn name(entry: &str) -> &str {
    entry.split_once(" =").expect("a message").0
}
