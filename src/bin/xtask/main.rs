//! Tasks of the repository itself: building the wasm modules, scaffolding a rule.
//! It never uses the library, so that what it builds cannot lean on what built it.

mod build;
mod new_rule;
mod order;
mod size;
mod snip;
mod visits;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask build          the wasm modules into build/wasm
cargo xtask size           the visitors' wasm by room and crate (npm run size -- --write puts it into docs/size.md)
cargo xtask new-rule ID    a new rule: its file, its line in the list, its texts
";

type Result<T = ()> = std::result::Result<T, String>;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["build"] => build::build(),
        ["size"] => size::size(),
        ["new-rule", id] => new_rule::new_rule(id),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Runs a program from the root of the repository; what it prints goes through.
fn run(program: &str, args: &[&str]) -> Result {
    run_with(program, args, &[])
}

fn run_with(program: &str, args: &[&str], environment: &[(&str, String)]) -> Result {
    let status = std::process::Command::new(program)
        .args(args)
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .current_dir(root())
        .status()
        .map_err(|error| format!("{program}: {error}"))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("{program} {} failed ({status})", args.join(" ")))
}

fn write(path: &std::path::Path, content: impl AsRef<[u8]>) -> Result {
    std::fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))
}
