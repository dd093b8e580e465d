//! A system in memory, for the command line.

#![allow(dead_code, reason = "each test uses its part")]

use std::cell::RefCell;
use std::collections::BTreeMap;

use samtykke::cli::{Entry, Host, Output, run};
use samtykke::config::form::Date;

/// A system of its own.
#[derive(Default)]
pub struct Memory {
    pub files: RefCell<BTreeMap<String, String>>,
    pub variables: BTreeMap<&'static str, &'static str>,
    /// Recordings by address, as JSON.
    pub visits: BTreeMap<String, String>,
    pub tty: bool,
}

impl Memory {
    pub fn with(files: &[(&str, &str)]) -> Memory {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Memory { files: RefCell::new(files), ..Memory::default() }
    }

    /// Puts a file there.
    pub fn add(&self, path: &str, text: &str) {
        self.files.borrow_mut().insert(path.to_owned(), text.to_owned());
    }

    /// The text of a file, if it is there.
    pub fn file(&self, path: &str) -> Option<String> {
        self.files.borrow().get(path).cloned()
    }

    pub fn run(&self, line: &str) -> Output {
        run(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>(), self)
    }
}

impl Host for Memory {
    fn read(&self, path: &str) -> Result<String, String> {
        self.files.borrow().get(path).cloned().ok_or_else(|| "missing".to_owned())
    }

    fn write(&self, path: &str, text: &str) -> Result<(), String> {
        self.files.borrow_mut().insert(path.to_owned(), text.to_owned());
        Ok(())
    }

    fn list(&self, folder: &str) -> Option<Vec<Entry>> {
        let prefix = if folder == "." { String::new() } else { format!("{}/", folder.trim_end_matches('/')) };
        let files = self.files.borrow();
        let below = files.keys().filter_map(|path| path.strip_prefix(&prefix));
        let mut entries: Vec<Entry> = below
            .map(|path| match path.split_once('/') {
                Some((folder, _)) => Entry { name: folder.to_owned(), is_folder: true },
                None => Entry { name: path.to_owned(), is_folder: false },
            })
            .collect();
        entries.dedup();
        (!entries.is_empty()).then_some(entries)
    }

    fn asset(&self, name: &str) -> Option<String> {
        match name {
            "samtykke-baked.js" => Some("let[plan]=[\"@samtykke-plan@\"]".to_owned()),
            "starter.js" => Some("start()".to_owned()),
            "opener.js" => Some("open()".to_owned()),
            "denier.js" => Some("deny()".to_owned()),
            "banner.css" => Some("p{margin:0}".to_owned()),
            _ => None,
        }
    }

    fn visit(&self, url: &str, _: u32) -> Result<String, String> {
        self.visits.get(url).cloned().ok_or_else(|| "net::ERR_NAME_NOT_RESOLVED".to_owned())
    }

    fn tty(&self) -> bool {
        self.tty
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.variables.get(name).map(|value| (*value).to_owned())
    }

    fn today(&self) -> Date {
        Date { year: 2026, month: 11, day: 21 }
    }
}
