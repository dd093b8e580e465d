//! What the tools' build offers beside: HTML from the same trees.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::config::Config;
use crate::rules::Report;
use crate::{dialog, html, notice};

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
