//! The native command line: files, terminal and clock for [`samtykke::cli`].

use std::io::{ErrorKind, IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use samtykke::cli::{Entry, Host, run};
use samtykke::config::form::Date;

/// A report is made of many short texts, on several threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let output = run(&args, &System);
    // A reader that closes early, such as `head`, is no error.
    let _ = std::io::stdout().write_all(output.out.as_bytes());
    let _ = std::io::stderr().write_all(output.err.as_bytes());
    ExitCode::from(u8::try_from(output.code).unwrap_or(u8::MAX))
}

struct System;

impl Host for System {
    fn read(&self, path: &str) -> Result<String, String> {
        let mut bytes = Vec::new();
        let read = match path {
            "-" => std::io::stdin().read_to_end(&mut bytes).map(drop),
            path => std::fs::read(path).map(|read| bytes = read),
        };
        read.map_err(|error| named(&error))?;
        String::from_utf8(bytes).map_err(|_| "not-text".to_owned())
    }

    fn write(&self, path: &str, text: &str) -> Result<(), String> {
        if let Some(folder) = Path::new(path).parent() {
            std::fs::create_dir_all(folder).map_err(|error| named(&error))?;
        }
        std::fs::write(path, text).map_err(|error| named(&error))
    }

    fn list(&self, folder: &str) -> Option<Vec<Entry>> {
        let entries = std::fs::read_dir(folder).ok()?.flatten();
        // A link to a folder counts as a file, so that a circle of links ends.
        let entry = |entry: std::fs::DirEntry| Entry {
            name: entry.file_name().to_string_lossy().into_owned(),
            is_folder: entry.file_type().is_ok_and(|kind| kind.is_dir()),
        };
        Some(entries.map(entry).collect())
    }

    fn asset(&self, name: &str) -> Option<String> {
        let beside = std::env::current_exe().ok().and_then(|program| program.parent().map(Path::to_path_buf));
        let places = beside.into_iter().chain(["node_modules/samtykke/dist", "dist"].map(Into::into));
        places.into_iter().find_map(|place| std::fs::read_to_string(place.join(name)).ok())
    }

    fn tty(&self) -> bool {
        std::io::stdout().is_terminal()
    }

    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn today(&self) -> Date {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Date::of_days(u32::try_from(seconds / 86_400).unwrap_or_default())
    }

    fn progress(&self, done: usize, total: usize) {
        const WIDTH: usize = 30;
        // A handful of files is done before a bar is seen.
        if total <= 256 || !std::io::stderr().is_terminal() {
            return;
        }
        let filled = done.min(total) * WIDTH / total;
        let end = if done >= total { "\r\u{1b}[K" } else { "" };
        let _ = write!(std::io::stderr(), "\r{}{} {done}/{total}{end}", "━".repeat(filled), "─".repeat(WIDTH - filled));
    }
}

/// The name that the command line has for an error.
fn named(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "missing".to_owned(),
        ErrorKind::PermissionDenied => "denied".to_owned(),
        ErrorKind::IsADirectory => "folder".to_owned(),
        _ => error.to_string(),
    }
}
