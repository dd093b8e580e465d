//! One way through the house: which room may use which, and who may know a browser or the system.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A room and the rooms it may use. Nobody uses `web`; `bin` is a crate of its own.
const ROOMS: [(&str, &[&str]); 23] = [
    ("config", &[]),
    ("law", &[]),
    ("json", &["config", "text"]),
    ("view", &[]),
    ("text", &["config"]),
    ("rules", &["config", "law", "text"]),
    ("dialog", &["config", "rules", "text", "view"]),
    ("notice", &["config", "record", "text", "view"]),
    ("record", &["config", "dialog", "json", "rules", "text"]),
    ("plan", &["config", "json", "record", "rules", "text"]),
    ("export", &["config", "notice", "record", "text"]),
    ("blocks", &["view"]),
    ("html", &["view"]),
    ("markdown", &["blocks", "view"]),
    ("page", &["html", "sign", "text", "view"]),
    ("plain", &["blocks", "view"]),
    ("qr", &[]),
    ("sign", &["qr", "text", "view"]),
    ("schema", &["config", "text"]),
    ("diff", &["config", "law", "record", "schema", "text"]),
    ("visit", &["config", "rules", "text"]),
    (
        "cli",
        &[
            "config", "dialog", "diff", "export", "html", "law", "markdown", "notice", "page", "plain", "plan", "record", "rules",
            "schema", "sign", "text", "view", "visit",
        ],
    ),
    ("web", &["cli", "config", "dialog", "html", "json", "notice", "plan", "record", "rules", "text", "view"]),
];

/// Crates that only a browser's build may use.
const BROWSER: [&str; 4] = ["wasm-bindgen", "web-sys", "js-sys", "talc"];

/// What the system gives: only the native program may ask for it.
const SYSTEM: [&str; 6] = ["std::fs", "std::io", "std::env", "std::net", "std::process", "std::time"];

#[test]
fn rooms_use_only_what_they_may() {
    let mut wrong = Vec::new();
    for (room, allowed) in ROOMS {
        for file in files(room) {
            for used in used(&code(&file)) {
                if used != room && !allowed.contains(&used.as_str()) {
                    wrong.push(format!("{} uses crate::{used}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_room_is_named_here() {
    let source = code(&root().join("src/lib.rs"));
    let declared: BTreeSet<&str> =
        source.lines().filter_map(|line| line.trim().trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';')).collect();
    let named: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    assert_eq!(declared, named, "src/lib.rs and the table of rooms");
}

/// A breach would not compile natively; this says why.
#[test]
fn only_the_browsers_room_knows_a_browser() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("there is a manifest");
    let mut section = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let name = line.split(['=', ' ']).next().unwrap_or_default();
        assert!(!BROWSER.contains(&name) || section.contains("cfg(target_arch = \"wasm32\")"), "{name} stands in {section}");
    }
    let lib = fs::read_to_string(root().join("src/lib.rs")).expect("there is a library");
    assert!(lib.contains("#[cfg(target_arch = \"wasm32\")]\nmod web;"), "web is for wasm alone");
    for (room, _) in ROOMS.iter().filter(|(room, _)| *room != "web") {
        for file in files(room) {
            let source = code(&file);
            for name in BROWSER.map(|name| name.replace('-', "_")) {
                assert!(!source.contains(&format!("{name}::")), "{} uses {name}", file.display());
            }
        }
    }
}

#[test]
fn the_core_asks_nothing_of_the_system() {
    for (room, _) in ROOMS {
        for file in files(room) {
            let source = code(&file);
            // Tests may read files.
            let shipped = source.split("#[cfg(test)]").next().unwrap_or_default();
            for asked in SYSTEM {
                assert!(!shipped.contains(asked), "{} asks for {asked}", file.display());
            }
        }
    }
}

/// What builds the library cannot lean on it.
#[test]
fn tasks_do_not_use_the_library() {
    for file in files("bin/xtask") {
        // The tasks may print names of the library's parts.
        let code = code(&file).replace("\"samtykke::", "\"");
        assert!(!code.contains("samtykke::"), "{} uses the library", file.display());
    }
}

/// What can be filled after it is made, by file, and how many there are. A module for visitors takes back all that an answer has taken
/// (`src/web/memory.rs`): what a static of it holds on to is made when a configuration is read, words are brought or rules are asked,
/// or is no memory of its own.
const FILLED_LATER: [(&str, usize); 10] = [
    // Of the tools alone.
    ("rules/reading/kept.rs", 1),
    ("rules/storage/hosts.rs", 1),
    ("rules/storage/known.rs", 1),
    ("text/built_in.rs", 1),
    // Made when words are brought; and the tools' index.
    ("rules/reading/lexicon.rs", 2),
    ("text/brought.rs", 1),
    ("text/mod.rs", 2),
    // Numbers in their own place.
    ("record/sha256.rs", 1),
    // Who takes back.
    ("web/memory.rs", 1),
    ("web/page.rs", 1),
];

#[test]
fn an_answer_leaves_nothing_behind() {
    const CELLS: [&str; 8] = ["OnceLock<", "OnceCell<", "LazyLock<", "LazyCell<", "RefCell<", "Cell<", "Mutex<", "AtomicPtr<"];
    let mut found = Vec::new();
    for (room, _) in ROOMS.iter().filter(|(room, _)| *room != "cli") {
        for file in files(room) {
            let code = code(&file);
            assert!(!code.contains("static mut"), "{}", file.display());
            // A type that ends like another is that one.
            let cells = |line: &&str| CELLS.iter().any(|cell| line.contains(cell));
            let count = code.lines().filter(|line| line.contains(':') && !line.trim_start().starts_with("use ")).filter(cells).count();
            if count > 0 {
                let path = file.strip_prefix(root().join("src")).expect("it stands in src").to_string_lossy().replace('\\', "/");
                found.push((path, count));
            }
        }
    }
    let known: BTreeSet<_> = FILLED_LATER.map(|(path, count)| (path.to_owned(), count)).into();
    assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), known);
}

#[test]
fn no_file_is_long() {
    for (room, _) in ROOMS {
        for file in files(room) {
            let lines = fs::read_to_string(&file).expect("a file can be read").lines().count();
            assert!(lines <= 420, "{} has {lines} lines: one concern per file", file.display());
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The Rust files of a room: a file of its name, or a folder.
fn files(room: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let alone = root().join("src").join(format!("{room}.rs"));
    if alone.is_file() {
        found.push(alone);
    }
    walk(&root().join("src").join(room), &mut found);
    assert!(!found.is_empty(), "there is no room {room}");
    found
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// A file without its comments.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("a file can be read");
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The rooms after `crate::`, also those in braces.
fn used(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in source.match_indices("crate::") {
        let rest = &source[at + "crate::".len()..];
        if !rest.starts_with('{') {
            found.insert(name(rest));
            continue;
        }
        let mut depth = 0;
        let mut start = true;
        for (index, letter) in rest.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            if depth == 1 && start && letter.is_alphabetic() {
                found.insert(name(&rest[index..]));
                start = false;
            }
            start |= depth == 1 && matches!(letter, '{' | ',');
        }
    }
    found
}

fn name(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

#[test]
fn reads_nested_imports() {
    let names: Vec<String> = used("use crate::{a, b::{c, d}, e::f};\nuse crate::g::h;").into_iter().collect();
    assert_eq!(names, ["a", "b", "e", "g"]);
}
