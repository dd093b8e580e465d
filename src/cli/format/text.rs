//! For people: each finding with its lines of the file, the place underlined, the reason and the mend.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::{FileReport, Format};
use crate::cli::place::Place;
use crate::cli::report::{Cited, Found, PageReport, UNREADABLE, severity};
use crate::config::form::Date;
use crate::law::{LAW_DATE, Strength};
use crate::rules::Severity;
use crate::text::{Words, say_tools as say};
use crate::visit::said as moment;

/// In bytes.
const NEAR: usize = 400;

pub struct Text {
    words: Words<'static>,
    colours: bool,
    /// Files that are no configurations.
    passed_over: usize,
    out: String,
    files: usize,
    unreadable: usize,
    mistakes: usize,
    accepted: usize,
    checked: bool,
    visited: bool,
    findings: [usize; 4],
    not_checked: Vec<&'static str>,
}

impl Text {
    pub fn new(words: Words<'static>, colours: bool, passed_over: usize) -> Text {
        Text {
            words,
            colours,
            passed_over,
            out: String::new(),
            files: 0,
            unreadable: 0,
            mistakes: 0,
            accepted: 0,
            checked: false,
            visited: false,
            findings: [0; 4],
            not_checked: Vec::new(),
        }
    }
}

impl Format for Text {
    fn file(&mut self, report: FileReport) {
        self.out.push_str(&file(&report, self.words, self.colours));
        self.files += 1;
        let unreadable = report.mistakes.iter().filter(|mistake| mistake.code == UNREADABLE).count();
        self.unreadable += unreadable;
        self.mistakes += report.mistakes.len() - unreadable;
        self.accepted += report.accepted.len();
        self.checked |= report.mistakes.is_empty();
        self.visited |= report.page.is_some();
        for (count, severity) in self.findings.iter_mut().zip(Severity::ALL) {
            *count += report.count(severity);
        }
        for rule in report.not_checked {
            if !self.not_checked.contains(&rule) {
                self.not_checked.push(rule);
            }
        }
    }

    fn end(self: Box<Self>) -> String {
        let words = self.words;
        let files = &if self.visited { words.report_pages(small(self.files)) } else { words.report_files(small(self.files)) };
        let [unlawful, risk, advice, review] = self.findings.map(small);
        let counts = [
            (small(self.unreadable), words.report_unreadable(small(self.unreadable))),
            (small(self.mistakes), words.report_form(small(self.mistakes))),
            (unlawful, words.report_unlawful(unlawful)),
            (risk, words.report_risk(risk)),
            (advice, words.report_advice(advice)),
            (review, words.report_review(review)),
            (small(self.accepted), words.report_accepted(small(self.accepted))),
        ];
        let counts: Vec<String> = counts.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text).collect();
        let mut out = self.out;
        out.push_str(&if counts.is_empty() {
            words.report_nothing(files)
        } else {
            words.report_summary(say::ReportSummary { files, findings: &counts.join(", ") })
        });
        out.push('\n');
        if self.passed_over > 0 {
            out.push_str(&words.report_passed_over(small(self.passed_over)));
            out.push('\n');
        }
        if self.visited {
            out.push_str(&visit_honesty(words));
        } else if self.checked {
            out.push_str(&honesty(words, &self.not_checked));
        }
        out
    }
}

/// The law that was looked at, and what no file shows.
pub fn honesty(words: Words<'_>, not_checked: &[&str]) -> String {
    let date = Date::read(LAW_DATE).map_or_else(|| LAW_DATE.to_owned(), |date| words.date(date));
    let mut out = format!("{} {}\n", words.report_law_date(&date), words.report_cannot_see());
    if !not_checked.is_empty() {
        out.push_str(&words.report_not_checked(&not_checked.join(", ")));
        out.push('\n');
    }
    out
}

/// The same of a page.
pub fn visit_honesty(words: Words<'_>) -> String {
    let date = Date::read(LAW_DATE).map_or_else(|| LAW_DATE.to_owned(), |date| words.date(date));
    format!("{} {}\n", words.report_law_date(&date), words.audit_cannot_see())
}

/// When it was looked at, and what the configuration lacks.
pub fn visit(page: &PageReport, words: Words<'_>) -> String {
    let moments: Vec<String> = page.recorded.iter().map(|when| moment(*when, words)).collect();
    let mut out = words.audit_recorded(&moments.join(", ")) + "\n";
    match page.tool.as_deref() {
        Some("samtykke") if moments.len() < 4 => out.push_str(&(words.audit_not_pressed() + "\n")),
        Some("samtykke") => {}
        Some(tool) => out.push_str(&(words.audit_other_tool(tool) + "\n")),
        None => out.push_str(&(words.audit_no_tool() + "\n")),
    }
    if !page.draft.is_empty() {
        out.push_str(&format!("\n{}\n", words.audit_draft()));
    }
    for draft in &page.draft {
        let heading = match (&draft.purpose, draft.aim) {
            (Some(purpose), _) if draft.adds => words.audit_draft_adds(say::AuditDraftAdds { purpose, service: &draft.service.id }),
            (Some(purpose), _) => words.audit_draft_purpose(purpose),
            (None, Some(aim)) => words.audit_draft_aim(aim),
            (None, None) => words.audit_draft_unknown(),
        };
        let service = serde_json::to_string_pretty(&draft.service).unwrap_or_default();
        out.push_str(&format!("\n{heading}\n{service}\n"));
    }
    out.push('\n');
    out
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Everything about one file; empty if there is nothing.
pub fn file(report: &FileReport, words: Words<'_>, colours: bool) -> String {
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Unicode);
    let mut out = String::new();
    for mistake in &report.mistakes {
        let name = words.severity_form();
        let group = Level::ERROR.with_name(name.as_str()).primary_title(mistake.message.as_str());
        let group = match report.text.is_empty() {
            true => Group::with_title(group),
            false => group.elements(excerpt(report, &mistake.place)),
        };
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    for found in &report.findings {
        out.push_str(&finding(found, report, words, &renderer));
        out.push_str("\n\n");
    }
    if let Some(page) = &report.page {
        out.push_str(&visit(page, words));
    }
    out
}

fn finding(found: &Found, report: &FileReport, words: Words<'_>, renderer: &Renderer) -> String {
    let level = match found.grade {
        Severity::Unlawful => Level::ERROR,
        Severity::Risk => Level::WARNING,
        Severity::Advice => Level::NOTE,
        Severity::Review => Level::INFO,
    };
    let (name, why, fix, source) = (severity(found.grade, words), words.report_why(), words.report_fix(), words.report_source());
    // A standard is told apart from the law.
    let cited = |cited: &Cited| {
        if cited.strength == Strength::Agrees.name() {
            format!("{} ({})", cited.text, words.strength_standard())
        } else {
            cited.text.to_owned()
        }
    };
    let sources: Vec<String> = found.citations.iter().map(cited).collect();
    let (sources, own) = (sources.join("; "), words.audit_own_choice());
    let title = level.with_name(name.as_str()).primary_title(found.message.as_str()).id(found.rule);
    let place = format!("{}: {}", report.file, found.place.path);
    let group = match report.page {
        Some(_) => title.element(Origin::path(place.as_str())),
        None => title.elements(excerpt(report, &found.place)),
    };
    let mut group = group
        .element(Level::NOTE.with_name(why.as_str()).message(found.why.as_str()))
        .element(Level::HELP.with_name(fix.as_str()).message(found.fix.as_str()));
    if sources.is_empty() && report.page.is_some() {
        group = group.element(Level::NOTE.with_name(source.as_str()).message(own.as_str()));
    } else if !sources.is_empty() {
        group = group.element(Level::NOTE.with_name(source.as_str()).message(sources.as_str()));
    }
    renderer.render(&[group])
}

/// The lines of the place alone, so that a long file costs no more than a short one; of a long line, what stands near.
fn excerpt<'r>(report: &'r FileReport, place: &'r Place) -> Vec<Element<'r>> {
    let text = report.text.as_str();
    let near = text.floor_char_boundary(place.span.start.saturating_sub(NEAR));
    let start = text[near..place.span.start].rfind('\n').map_or(near, |at| near + at + 1);
    // The name of a long object is shown where it stands near its beginning.
    let named = place.named.clone().filter(|named| named.end - place.span.start < NEAR);
    let last = named.as_ref().map_or(place.span.end, |named| named.end);
    let near = text.ceil_char_boundary(last + NEAR);
    let end = text[last..near].find('\n').map_or(near, |at| last + at);
    let here = |span: &std::ops::Range<usize>| span.start - start..span.end.min(end) - start;
    let lines = Snippet::source(&text[start..end])
        .line_start(place.line as usize)
        .annotation(AnnotationKind::Primary.span(here(&place.span)).label(place.path.as_str()))
        .annotations(named.map(|named| AnnotationKind::Context.span(here(&named))));
    if text[..start].ends_with('\n') || start == 0 {
        return vec![lines.path(report.file.as_str()).into()];
    }
    // The lines cannot tell the column any longer.
    let origin = Origin::path(report.file.as_str()).line(place.line as usize).char_column(place.column as usize);
    vec![origin.into(), lines.into()]
}
