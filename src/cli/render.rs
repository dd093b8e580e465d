//! `samtykke render dialog|notice ID --config FILE`: what people see, as HTML, Markdown, text or JSON.

use serde_json::{Map, Value, json};

use super::args::{CONFIG, FORMAT, LANG, LEVEL, Said};
use super::load::{self, Stop};
use super::{Command, Failure, Output, Session, printed};
use crate::config::notice::Notice;
use crate::rules::Report;
use crate::text::say_tools as say;
use crate::view::View;
use crate::{dialog, html, markdown, notice, plain};

pub const COMMAND: Command = Command { name: "render", options: &[&LANG, &FORMAT, &CONFIG, &LEVEL], run };

/// Where no configuration is named.
const FILE: &str = "samtykke.json";

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let words = session.words();
    let (kind, id) = match said.values.as_slice() {
        [kind, id] if kind == "dialog" || kind == "notice" => (kind.as_str(), id.as_str()),
        [_, _, value, ..] => return Err(Failure(words.cli_too_many(say::CliTooMany { command: "render", value }))),
        _ => return Err(Failure(words.cli_render_what())),
    };
    let format = said.word(&FORMAT, &["html", "markdown", "text", "json"], session)?;
    let written = said.get(&LEVEL).unwrap_or("1");
    let level = written.parse().ok().filter(|level| (1..=6).contains(level)).ok_or_else(|| {
        let expected = &words.expected_number();
        Failure(words.cli_bad_value(say::CliBadValue { expected, name: LEVEL.name, value: written }))
    })?;
    match views(session, said, kind, id, level) {
        Ok(views) => Ok(printed(write(&views, format))),
        Err(stop) => stop.output(),
    }
}

fn views(session: &Session<'_>, said: &Said, kind: &str, id: &str, level: u32) -> Result<Vec<View>, Stop> {
    let (config, _) = load::load(session, said.get(&CONFIG).unwrap_or(FILE))?;
    let language = load::language(session, &config, said.get(&LANG))?;
    if kind == "notice" {
        let known = config.notices().filter_map(Notice::id);
        let unknown = || session.guess(session.words().cli_unknown_notice(id), id, known);
        return Ok(vec![notice::notice(&config, config.notice(id).ok_or_else(unknown)?, language, level)]);
    }
    let asked = load::dialog(session, &config, id)?;
    let report = Report::of(&config);
    match report.dialog(asked) {
        Ok(lawful) => Ok(dialog::surfaces(lawful, language)),
        Err(findings) => Err(Stop::Told(load::refused(session, &report, asked, &findings))),
    }
}

fn write(views: &[View], format: &str) -> String {
    let each = |write: fn(&View) -> String| views.iter().map(write).collect::<Vec<_>>().join("\n");
    let mut out = match format {
        "markdown" => each(markdown::markdown),
        "text" => each(plain::plain),
        "json" => serde_json::to_string_pretty(&views.iter().map(tree).collect::<Vec<_>>()).unwrap_or_default(),
        _ => each(html::html),
    };
    if !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

/// A tree as data: a text is a string, an element has `tag`, `attributes` and `children`.
fn tree(view: &View) -> Value {
    match view {
        View::Text(text) => text.as_str().into(),
        View::Element(element) => {
            let attributes: Map<String, Value> = element.pairs().map(|(name, value)| (name.to_owned(), value.into())).collect();
            json!({
                "tag": element.tag.name(),
                "attributes": attributes,
                "children": element.children.iter().map(tree).collect::<Vec<_>>(),
            })
        }
    }
}
