//! Which files are meant: files, folders and patterns.

use std::collections::HashSet;

use super::{Entry, Failure, Host, Session};
/// Folders whose files are never a controller's own.
const SKIPPED: [&str; 2] = ["node_modules", "target"];

/// What the arguments mean.
#[derive(Debug, Default)]
pub struct Gathered {
    /// Each once, in the order of the arguments and sorted within each.
    pub files: Vec<String>,
    /// How many others were meant that are no configurations.
    pub passed_over: usize,
}

/// The configurations that are meant. A folder, a pattern and a list of files (which a shell makes of a pattern) may hold other
/// JSON too; a single file is what it is.
pub fn gather(values: &[String], session: &Session<'_>) -> Result<Gathered, Failure> {
    let mut gathered = Gathered::default();
    let mut seen = HashSet::new();
    let none = |value: &str| Failure(session.words().cli_no_files(value));
    for value in values {
        let mut found = Vec::new();
        let many = value.contains(['*', '?']) || session.host.list(value).is_some();
        match many {
            true if value.contains(['*', '?']) => found = pattern(value, session.host),
            true => walk(value, session.host, &mut |path| found.extend(Some(path).filter(|path| is_json(path)))),
            false => found.push(value.clone()),
        }
        // What cannot be read is told of.
        let is_meant = |path: &String| path == "-" || session.host.read(path).map_or(true, |text| is_configuration(&text));
        let (meant, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|path| !many && values.len() == 1 || is_meant(path));
        if meant.is_empty() && many {
            return Err(none(value));
        }
        gathered.passed_over += others.into_iter().filter(|path| seen.insert(path.clone())).count();
        gathered.files.extend(meant.into_iter().filter(|path| seen.insert(path.clone())));
    }
    if gathered.files.is_empty() { Err(none(&values.join(" "))) } else { Ok(gathered) }
}

fn is_json(path: &str) -> bool {
    path.ends_with(".json") || path.ends_with(".jsonc")
}

/// Whether a file is a configuration at all.
fn is_configuration(text: &str) -> bool {
    // Not read properly: a folder may hold thousands of files, and a broken one must be told of too.
    let names = ["\"controller\"", "\"purposes\"", "\"dialogs\"", "\"notices\""];
    // The schema of configurations has the names too.
    names.iter().filter(|name| text.contains(**name)).count() >= 2 && !text.contains("\"$defs\"")
}

/// Every file below a folder, sorted.
fn walk(folder: &str, host: &dyn Host, found: &mut dyn FnMut(String)) {
    let mut entries = host.list(folder).unwrap_or_default();
    entries.retain(|entry| !entry.name.starts_with('.'));
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    for Entry { name, is_folder } in entries {
        let path = join(folder, &name);
        match is_folder {
            true if SKIPPED.contains(&name.as_str()) => {}
            true => walk(&path, host, found),
            false => found(path),
        }
    }
}

fn join(folder: &str, name: &str) -> String {
    match folder {
        "" | "." => name.to_owned(),
        folder => format!("{}/{name}", folder.trim_end_matches('/')),
    }
}

/// `*` and `?` stand for letters within a name, `**` for folders.
fn pattern(pattern: &str, host: &dyn Host) -> Vec<String> {
    let normal = pattern.replace('\\', "/");
    let parts: Vec<&str> = normal.split('/').filter(|part| *part != ".").collect();
    let fixed = parts.iter().position(|part| part.contains(['*', '?'])).unwrap_or(parts.len());
    let base = parts[..fixed].join("/");
    let base = match (base.as_str(), normal.starts_with('/')) {
        ("", true) => "/",
        ("", false) => ".",
        (base, _) => base,
    };
    let mut found = Vec::new();
    walk(base, host, &mut |path| {
        let below = if base == "." { path.as_str() } else { path[base.len()..].trim_start_matches('/') };
        if matches(&parts[fixed..], &below.split('/').collect::<Vec<_>>()) {
            found.push(path);
        }
    });
    found
}

fn matches(pattern: &[&str], path: &[&str]) -> bool {
    match (pattern, path) {
        ([], []) => true,
        (["**", rest @ ..], _) => matches(rest, path) || path.split_first().is_some_and(|(_, path)| matches(pattern, path)),
        ([part, pattern @ ..], [name, path @ ..]) => fits(part.as_bytes(), name.as_bytes()) && matches(pattern, path),
        _ => false,
    }
}

fn fits(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern, name) {
        ([], []) => true,
        ([b'*', rest @ ..], _) => fits(rest, name) || name.split_first().is_some_and(|(_, name)| fits(pattern, name)),
        ([b'?', pattern @ ..], [_, name @ ..]) => fits(pattern, name),
        ([letter, pattern @ ..], [other, name @ ..]) => letter == other && fits(pattern, name),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        let fits = |pattern: &str, path: &str| matches(&pattern.split('/').collect::<Vec<_>>(), &path.split('/').collect::<Vec<_>>());
        assert!(fits("*/lawful.json", "webshop/lawful.json"));
        assert!(!fits("*/lawful.json", "a/b/lawful.json"));
        assert!(fits("**/*.json", "a/b/lawful.json"));
        assert!(fits("**/*.json", "lawful.json"));
        assert!(fits("law?ul.*", "lawful.json"));
        assert!(!fits("*.json", "lawful.jsonc"));
    }
}
