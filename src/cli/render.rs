//! `samtykke render dialog|notice ID --config FILE`: what people see, as HTML, Markdown, text or JSON.

use serde_json::{Map, Value, json};

use super::args::{CONFIG, FORM, FORMAT, LANG, LEVEL, Said};
use super::load::{self, Stop};
use super::{Command, Failure, Output, Session, printed, standalone};
use crate::config::Config;
use crate::notice::Form;
use crate::page::Styles;
use crate::rules::Report;
use crate::text::say_tools as say;
use crate::view::View;
use crate::{dialog, html, markdown, notice, plain};

pub const COMMAND: Command = Command { name: "render", options: &[&LANG, &FORMAT, &CONFIG, &LEVEL, &FORM], run };

/// Where no configuration is named.
const FILE: &str = "samtykke.json";
/// What a tree can be written as; the first, if none is named.
const FORMATS: [&str; 4] = ["html", "markdown", "text", "json"];
/// What a notice can be, beside its tree.
const NOTICE_FORMATS: [&str; 6] = ["html", "page", "markdown", "text", "json", "svg"];

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let words = session.words();
    let (kind, id) = match said.values.as_slice() {
        [kind, id] if kind == "dialog" || kind == "notice" => (kind.as_str(), id.as_str()),
        [_, _, value, ..] => return Err(Failure(words.cli_too_many(say::CliTooMany { command: "render", value }))),
        _ => return Err(Failure(words.cli_render_what())),
    };
    let formats = if kind == "notice" { &NOTICE_FORMATS[..] } else { &FORMATS[..] };
    let format = said.word(&FORMAT, formats, session)?;
    let written = said.get(&LEVEL).unwrap_or("1");
    let level = written.parse().ok().filter(|level| (1..=6).contains(level)).ok_or_else(|| {
        let expected = &words.expected_number();
        Failure(words.cli_bad_value(say::CliBadValue { expected, name: LEVEL.name, value: written }))
    })?;
    let forms = Form::NAMED.map(|(name, _)| name);
    let form = if said.has(&FORM) { Form::read(said.word(&FORM, &forms, session)?) } else { None };
    let (config, _) = match load::load(session, said.get(&CONFIG).unwrap_or(FILE)) {
        Ok(loaded) => loaded,
        Err(stop) => return stop.output(),
    };
    let language = load::language(session, &config, said.get(&LANG))?;
    if kind == "dialog" {
        return match surfaces(session, &config, id, language) {
            Ok(views) => Ok(printed(write(&views, format))),
            Err(stop) => stop.output(),
        };
    }
    let told = load::notice(session, &config, id)?;
    Ok(printed(match format {
        "page" => standalone::page(&config, told, language, Styles::Inside),
        "svg" if standalone::is_sign(told) => standalone::sheet(&config, told, language),
        "svg" => return Err(Failure(words.cli_not_a_sign(id))),
        _ => write(&[notice::in_form(&config, told, language, level, form.unwrap_or(Form::Own))], format),
    }))
}

fn surfaces(session: &Session<'_>, config: &Config, id: &str, language: &str) -> Result<Vec<View>, Stop> {
    let asked = load::dialog(session, config, id)?;
    let report = Report::of(config);
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
