//! The examples as files, by the name of their folder.

#![allow(dead_code, reason = "each test uses its part")]

use std::fs;
use std::path::PathBuf;

/// The lawful or the unlawful file of each example, in the order of their names.
pub fn examples(which: &str) -> Vec<(String, String)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    let text = |folder: PathBuf| fs::read_to_string(folder.join(format!("{which}.json"))).ok();
    let mut found: Vec<(String, String)> = fs::read_dir(root)
        .expect("examples")
        .flatten()
        .filter_map(|entry| Some((entry.file_name().into_string().ok()?, text(entry.path())?)))
        .collect();
    found.sort();
    found
}

/// A configuration that no controller has: each mechanism, condition and ground once, so that each of their texts is read.
pub fn every_branch() -> (String, String) {
    ("every-branch".into(), include_str!("../data/every-branch.json").into())
}
