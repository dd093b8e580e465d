//! `samtykke diff OLD NEW`: what has changed for the person, and whether it needs new consent or new information.

use serde::Serialize;

use super::args::{FORMAT, LANG, Said};
use super::report::{Cited, cited};
use super::{Command, Failure, Output, Session, UNLAWFUL, load};
use crate::diff::{Change, Diff, Needs, Part, diff};
use crate::law::Citation;
use crate::text::{Words, say_tools as say};

pub const COMMAND: Command = Command { name: "diff", options: &[&LANG, &FORMAT], run };

/// The exit code where something has to be done: as where something unlawful was found.
const MATTERS: i32 = UNLAWFUL;

fn run(session: &Session<'_>, said: &Said) -> Result<Output, Failure> {
    let words = session.words();
    let (old, new) = match said.values.as_slice() {
        [old, new] => (old, new),
        [_, _, value, ..] => return Err(Failure(words.cli_too_many(say::CliTooMany { command: "diff", value }))),
        _ => return Err(Failure(words.cli_diff_what())),
    };
    let format = said.word(&FORMAT, &["text", "json", "markdown"], session)?;
    let (before, now) = match (load::load(session, old), load::load(session, new)) {
        (Ok((before, _)), Ok((now, _))) => (before, now),
        (Err(stop), _) | (_, Err(stop)) => return stop.output(),
    };
    let diff = diff(&before, &now, session.language);
    let out = match format {
        "json" => json(&diff, session.language),
        "markdown" => write(&diff, words, &MARKDOWN),
        _ => write(&diff, words, &TEXT),
    };
    let code = if diff.needs() == Needs::Nothing { 0 } else { MATTERS };
    Ok(Output { out, err: String::new(), code })
}

/// How the parts of a page are marked.
struct Marks {
    title: &'static str,
    part: &'static str,
    change: &'static str,
    /// Around what is asked of the controller.
    ask: [&'static str; 2],
    below: &'static str,
    /// Between paragraphs.
    gap: &'static str,
    /// Before sources that stand alone.
    indent: &'static str,
    is_markdown: bool,
}

const TEXT: Marks =
    Marks { title: "", part: "", change: "  - ", ask: ["  ", ""], below: "      ", gap: "\n", indent: "      ", is_markdown: false };
const MARKDOWN: Marks =
    Marks { title: "# ", part: "## ", change: "- ", ask: ["**", "**"], below: "  - ", gap: "\n\n", indent: "", is_markdown: true };

fn write(diff: &Diff<'_>, words: Words<'_>, marks: &Marks) -> String {
    if diff.parts.is_empty() {
        return words.diff_nothing() + "\n";
    }
    let mut out = format!("{}{}\n", marks.title, words.diff_title());
    for part in &diff.parts {
        write_part(part, words, marks, &mut out);
    }
    let mut sums = Vec::new();
    for (needs, sum) in [
        (Needs::Consent, &(|what: &str| words.diff_sum_consent(what)) as &dyn Fn(&str) -> String),
        (Needs::Information, &|what| words.diff_sum_information(what)),
    ] {
        let titles: Vec<String> = diff.parts.iter().filter(|part| part.needs == needs).map(title).collect();
        if !titles.is_empty() {
            sums.push(sum(&words.list(&titles)));
        }
    }
    if sums.is_empty() {
        sums.push(words.diff_needs_nothing());
    }
    let sums: Vec<String> = sums.iter().map(|sum| escaped(sum, marks)).collect();
    out.push_str(&format!("\n{}\n", sums.join(marks.gap)));
    out
}

fn write_part(part: &Part<'_>, words: Words<'_>, marks: &Marks, out: &mut String) {
    let ask = |said: &str| format!("{}{}{}", marks.ask[0], escaped(said, marks), marks.ask[1]);
    let mut blocks = vec![format!("{}{}", marks.part, escaped(&title(part), marks))];
    if !part.changes.is_empty() || part.needs != Needs::Nothing {
        blocks.push(ask(&needs(part, words)));
        blocks.extend(cites(part.needs.citations(), words, marks).map(|cited| format!("{}{cited}", marks.indent)));
    }
    let mut list = Vec::new();
    for change in &part.changes {
        list.push(format!("{}{}", marks.change, escaped(&change.says, marks)));
        list.extend(cites(&change.citations, words, marks).map(|cited| format!("{}{cited}", marks.below)));
    }
    for reworded in &part.reworded {
        list.push(format!("{}{}", marks.change, escaped(&words.diff_reworded(&reworded.title), marks)));
        let [old, new] = [reworded.old, reworded.new].map(|text| text.map(|text| escaped(text, marks)));
        let sides = [old.map(|old| words.diff_reworded_old(&old)), new.map(|new| words.diff_reworded_new(&new))];
        list.extend(sides.into_iter().flatten().map(|said| format!("{}{said}", marks.below)));
    }
    if !list.is_empty() {
        blocks.push(list.join("\n"));
    }
    let means = (!part.reworded.is_empty()).then(|| words.diff_reworded_means());
    blocks.extend(part.hints.iter().cloned().chain(means).map(|hint| ask(&hint)));
    out.push_str(&format!("\n{}\n", blocks.join(marks.gap)));
}

/// A dialog, a notice and a purpose go by their id too.
fn title(part: &Part<'_>) -> String {
    if part.id.is_empty() || part.title == part.id { part.title.clone() } else { format!("{} ({})", part.title, part.id) }
}

fn needs(part: &Part<'_>, words: Words<'_>) -> String {
    match part.needs {
        Needs::Consent if part.is_new => words.diff_needs_consent_new(),
        Needs::Consent => words.diff_needs_consent(),
        Needs::Information => words.diff_needs_information(),
        Needs::Nothing => words.diff_needs_nothing(),
    }
}

/// The citations on a line of their own; nothing, if there are none.
fn cites(citations: &[&Citation], words: Words<'_>, marks: &Marks) -> Option<String> {
    let source = |citation: &&Citation| {
        let Cited { text, url, .. } = cited(citation, words.language);
        if marks.is_markdown { format!("[{text}]({url})") } else { text.to_owned() }
    };
    (!citations.is_empty()).then(|| citations.iter().map(source).collect::<Vec<_>>().join("; "))
}

/// Texts of a configuration are no markup, nor do they begin lines of their own.
fn escaped(text: &str, marks: &Marks) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !marks.is_markdown {
        return line;
    }
    line.chars().flat_map(|letter| "\\`*_[]<>#|".contains(letter).then_some('\\').into_iter().chain([letter])).collect()
}

fn json(diff: &Diff<'_>, language: &str) -> String {
    let changes = |change: &Change| JsonChange {
        field: change.field.clone(),
        says: change.says.clone(),
        needs: change.needs,
        citations: change.citations.iter().map(|citation| cited(citation, language)).collect(),
    };
    let parts = diff.parts.iter().map(|part| JsonPart {
        kind: part.kind,
        id: part.id,
        title: &part.title,
        needs: part.needs,
        citations: part.needs.citations().iter().map(|citation| cited(citation, language)).collect(),
        changes: part.changes.iter().map(changes).collect(),
        reworded: part
            .reworded
            .iter()
            .map(|it| JsonReworded { field: &it.field, title: &it.title, language: it.language, old: it.old, new: it.new })
            .collect(),
        hints: &part.hints,
    });
    let report = JsonDiff { needs: diff.needs(), parts: parts.collect() };
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
struct JsonDiff<'d> {
    needs: Needs,
    parts: Vec<JsonPart<'d>>,
}

#[derive(Serialize)]
struct JsonPart<'d> {
    kind: &'static str,
    id: &'d str,
    title: &'d str,
    needs: Needs,
    citations: Vec<Cited>,
    changes: Vec<JsonChange>,
    reworded: Vec<JsonReworded<'d>>,
    hints: &'d [String],
}

#[derive(Serialize)]
struct JsonChange {
    field: String,
    says: String,
    needs: Needs,
    citations: Vec<Cited>,
}

#[derive(Serialize)]
struct JsonReworded<'d> {
    field: &'d str,
    title: &'d str,
    language: &'d str,
    old: Option<&'d str>,
    new: Option<&'d str>,
}
