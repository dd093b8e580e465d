//! `samtykke render dialog|notice ID --config FILE`: what people see, as HTML, Markdown, text or JSON.

use serde_json::{Map, Value, json};

use super::args::{CONFIG, FORM, FORMAT, I18N, LANG, LEVEL, Said};
use super::load::{self, Stop};
use super::{Command, Failure, Output, Session, printed, standalone};
use crate::config::Config;
use crate::config::notice::Notice;
use crate::export::dpv::dpv;
use crate::export::tilt::{Tilt, tilt};
use crate::notice::Form;
use crate::page::Styles;
use crate::rules::Report;
use crate::text::say_tools as say;
use crate::view::View;
use crate::{dialog, html, markdown, notice, plain};

pub const COMMAND: Command = Command { name: "render", options: &[&LANG, &FORMAT, &CONFIG, &LEVEL, &FORM, &I18N], run };

/// Where no configuration is named.
const FILE: &str = "samtykke.json";
/// What a tree can be written as; the first, if none is named.
const FORMATS: [&str; 4] = ["html", "markdown", "text", "json"];
/// What a notice can be, beside its tree.
const NOTICE_FORMATS: [&str; 8] = ["html", "page", "markdown", "text", "json", "jsonld", "tilt", "svg"];

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
        "jsonld" => pretty(&dpv(&config, told, language)),
        "tilt" => return Ok(tilted(session, &config, told, language)),
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
        "json" => pretty(&views.iter().map(tree).collect()),
        _ => each(html::html),
    };
    if !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

/// TILT, and what it asks for that the configuration does not tell.
fn tilted(session: &Session<'_>, config: &Config, told: Notice<'_>, language: &str) -> Output {
    let Tilt { document, unknown } = tilt(config, told, language, session.host.today());
    let err = match unknown.as_slice() {
        [] => String::new(),
        fields => session.words().cli_tilt_unknown(&fields.join(", ")) + "\n",
    };
    Output { err, ..printed(pretty(&document)) }
}

/// JSON for people as well.
fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

/// A tree as data: a text is a string, an element has `tag`, `attributes` and `children`.
fn tree(view: &View) -> Value {
    match view {
        View::Text(text) => text.as_str().into(),
        View::Element(element) => {
            let attributes: Map<String, Value> = element.pairs().into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
            json!({
                "tag": element.tag.name(),
                "attributes": attributes,
                "children": element.children.iter().map(tree).collect::<Vec<_>>(),
            })
        }
    }
}
