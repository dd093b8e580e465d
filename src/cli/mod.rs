//! The command line: one implementation for the native program and for npm through the tools' wasm.
//!
//! It asks a [`Host`] for files and everything else that is outside, and gives back what to print. One file per command.

mod args;
mod audit;
mod build;
mod check;
mod coverage;
mod diff;
mod explain;
mod files;
mod format;
mod i18n;
mod load;
mod page;
mod place;
mod public;
mod render;
mod report;
mod rules;
mod schema;
mod shown;
mod standalone;

use crate::config::form::Date;
use crate::config::mistake::nearest;
use crate::text::folder::Folder;
use crate::text::{Words, say_tools as say};
use args::{Opt, Said};
use format::Format;
use std::sync::Arc;

pub use place::Place;
pub use report::{FileReport, report};
pub use shown::shown;

/// What the command line asks of the system it runs on.
pub trait Host {
    /// The text of a file; `-` is the standard input. The error is `missing`, `denied`, `folder` or `not-text`, the same on every
    /// system, or else the system's own words.
    fn read(&self, path: &str) -> Result<String, String>;
    /// Writes a file and the folders it stands in. Errors as in `read`.
    fn write(&self, path: &str, text: &str) -> Result<(), String>;
    /// What stands in a folder, in any order; `None` if it is none.
    fn list(&self, folder: &str) -> Option<Vec<Entry>>;
    /// A file of the built package, such as `samtykke.js`; `None` where the package is not at hand.
    fn asset(&self, _name: &str) -> Option<String> {
        None
    }
    /// Visits a page three times with a browser, and gives the recording (`visit::Recording` as JSON). A page is done when nothing
    /// has happened for `wait` milliseconds. The error is `native` where no browser is driven, `no-browser` where there is none, or
    /// else the browser's own words.
    fn visit(&self, _url: &str, _wait: u32) -> Result<String, String> {
        Err("native".to_owned())
    }
    /// Whether the output goes to a terminal.
    fn tty(&self) -> bool;
    /// A variable of the environment.
    fn variable(&self, name: &str) -> Option<String>;
    fn today(&self) -> Date;
    /// Tells how far a long work has come. Only for people: nothing depends on it.
    fn progress(&self, _done: usize, _total: usize) {}
}

/// A file or folder, by its name without the way there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub is_folder: bool,
}

/// What to print, and the exit code.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Output {
    pub out: String,
    pub err: String,
    pub code: i32,
}

/// The exit code where something unlawful was found.
const UNLAWFUL: i32 = 1;
/// The exit code where a file or the command itself could not be understood.
const UNREADABLE: i32 = 2;

/// Runs `samtykke` with its arguments (without the program's own name).
pub fn run(args: &[String], host: &dyn Host) -> Output {
    let session = Session { host, language: language(args, host), folder: None };
    match dispatch(args, session) {
        Ok(output) => output,
        Err(Failure(message)) => Output { out: String::new(), err: format!("samtykke: {message}\n"), code: UNREADABLE },
    }
}

/// [`run`] for hosts that pass text: arguments and output as JSON.
pub fn run_json(args: &str, host: &dyn Host) -> String {
    let args: Vec<String> = serde_json::from_str(args).unwrap_or_default();
    serde_json::to_string(&run(&args, host)).unwrap_or_default()
}

/// What `check --format json` prints for one text.
pub fn check_json(file: &str, text: &str, language: &str) -> String {
    let mut format = Box::new(format::json::Json::default());
    format.file(report(file, text.to_owned(), Words::of(if language == "da" { "da" } else { "en" }), None));
    format.end()
}

/// One run: the host and the language of what is said.
struct Session<'h> {
    host: &'h dyn Host,
    language: &'static str,
    /// The site's own messages.
    folder: Option<Arc<Folder>>,
}

impl Session<'_> {
    fn words(&self) -> Words<'static> {
        Words::of(self.language)
    }

    fn read(&self, path: &str) -> Result<String, Failure> {
        self.host.read(path).map_err(|error| Failure(self.words().cli_unreadable(say::CliUnreadable { name: path, error: &error })))
    }

    fn write(&self, path: &str, text: &str) -> Result<(), Failure> {
        self.host.write(path, text).map_err(|error| Failure(self.words().cli_unwritable(say::CliUnwritable { name: path, error: &error })))
    }

    /// A message and, on its heels, the name that may have been meant.
    fn guess<'n>(&self, message: String, name: &str, known: impl Iterator<Item = &'n str>) -> Failure {
        match nearest(name, known) {
            Some(known) => Failure(format!("{message} {}", self.words().form_nearest(known))),
            None => Failure(message),
        }
    }
}

/// Why a command could not run, in the user's language.
struct Failure(String);

/// A command, with the options it takes.
struct Command {
    name: &'static str,
    options: &'static [&'static Opt],
    run: fn(&Session<'_>, &Said) -> Result<Output, Failure>,
}

const COMMANDS: [&Command; 9] = [
    &check::COMMAND,
    &audit::COMMAND,
    &render::COMMAND,
    &build::COMMAND,
    &diff::COMMAND,
    &public::COMMAND,
    &explain::COMMAND,
    &rules::COMMAND,
    &schema::COMMAND,
];

fn dispatch(args: &[String], session: Session<'_>) -> Result<Output, Failure> {
    let words = session.words();
    if args.iter().any(|arg| arg == "--help" || arg == "-h") {
        return Ok(printed(words.cli_help() + "\n"));
    }
    if args.iter().any(|arg| arg == "--version" || arg == "-V") {
        return Ok(printed(concat!("samtykke ", env!("CARGO_PKG_VERSION"), "\n").to_owned()));
    }
    let Some((name, rest)) = args.split_first() else {
        return Ok(Output { out: String::new(), err: words.cli_help() + "\n", code: UNREADABLE });
    };
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        let Failure(message) = session.guess(words.cli_unknown_command(name), name, COMMANDS.iter().map(|command| command.name));
        return Err(Failure(format!("{message} {}", words.cli_tagline())));
    };
    let said = args::read(rest, command, &session)?;
    let folder = i18n::open(&session, &said)?;
    (command.run)(&Session { folder, ..session }, &said)
}

fn printed(out: String) -> Output {
    Output { out, ..Output::default() }
}

/// What is said in: `--lang`, or else what the system speaks; English where it speaks neither language.
fn language(args: &[String], host: &dyn Host) -> &'static str {
    let asked = args.iter().enumerate().find_map(|(index, arg)| {
        arg.strip_prefix("--lang=").or_else(|| if arg == "--lang" { args.get(index + 1).map(String::as_str) } else { None })
    });
    let spoken = || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| host.variable(name).filter(|value| !value.is_empty()));
    let known = |language: &str| ["da", "en"].into_iter().find(|known| language.starts_with(known));
    // A dialog may be rendered in a third language: what is said about it stays in the user's own.
    asked.and_then(known).or_else(|| spoken().and_then(|spoken| known(&spoken))).unwrap_or("en")
}
