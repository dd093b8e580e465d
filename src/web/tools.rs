//! What the tools' build offers beside: the command line, reports, and HTML from the same trees.

use wasm_bindgen::prelude::wasm_bindgen;

use super::host::{JsHost, Outside};
use crate::config::Config;
use crate::rules::Report;
use crate::{cli, dialog, html, notice};

/// The command line: `args` is a JSON list of strings, the answer `{"out","err","code"}`.
#[wasm_bindgen]
pub fn run(args: &str, host: JsHost) -> String {
    cli::run_json(args, &Outside(host))
}

/// What `samtykke check --format json` prints for one file.
#[wasm_bindgen]
pub fn check(text: &str, language: &str) -> String {
    cli::check_json("samtykke.json", text, language)
}

/// A lawful dialog, or a notice with its heading at level 2, as HTML; nothing if there is none.
#[wasm_bindgen]
pub fn html(text: &str, kind: &str, id: &str, language: &str) -> Option<String> {
    let config = Config::read(text).ok()?;
    match kind {
        "dialog" => {
            let lawful = Report::of(&config).dialog(config.dialog(id)?).ok()?;
            Some(dialog::surfaces(lawful, language).iter().map(html::html).collect())
        }
        "notice" => Some(html::html(&notice::notice(&config, config.notice(id)?, language, 2))),
        _ => None,
    }
}
