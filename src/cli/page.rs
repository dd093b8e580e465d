//! The page of a rule, in Markdown: what it asks for, why, where its limits are, its examples and its sources.

use super::report::{cited, severity};
use crate::config::form::Date;
use crate::law::LAW_DATE;
use crate::rules::{ALL, Decided, Rule, Severity, documentation};
use crate::text::{Words, say_tools as say};

/// What a rule asks for, in one line.
pub fn summary(rule: &Rule, language: &str) -> String {
    said(rule, "asks", Words::of(language)).unwrap_or_default()
}

/// One of a rule's texts that are about the rule and not about a finding.
pub fn said(rule: &Rule, part: &str, words: Words<'_>) -> Option<String> {
    words.tool(&format!("{}.{part}", rule.id), "")
}

/// All of a rule.
pub fn page(rule: &Rule, language: &str) -> String {
    let words = Words::of(language);
    let mut out = format!("# {}\n\n{}\n\n", rule.id, summary(rule, language));
    out.push_str(&format!(
        "- {}: {}\n- {}: {}\n",
        words.page_severity(),
        severity(rule.severity, words),
        words.page_decided(),
        decided(rule, words)
    ));
    if !rule.aliases.is_empty() {
        out.push_str(&format!("- {}: {}\n", words.page_aliases(), rule.aliases.join(", ")));
    }
    for (heading, part) in
        [(words.page_why(), "why"), (words.page_limits(), "limits"), (words.page_fix(), "fix"), (words.page_mend(), "page-fix")]
    {
        if let Some(text) = said(rule, part, words) {
            out.push_str(&format!("\n## {heading}\n\n{text}\n"));
        }
    }
    let doc = Doc::read(documentation(rule.id));
    for (heading, examples) in [(words.page_bad(), &doc.bad), (words.page_good(), &doc.good)] {
        if !examples.is_empty() {
            out.push_str(&format!("\n## {heading}\n"));
            examples.iter().for_each(|example| example.write(words, &mut out));
        }
    }
    if !rule.cites.is_empty() {
        out.push_str(&format!("\n## {}\n\n", words.page_sources()));
    }
    for cite in rule.cites {
        let how = match cite.strength {
            crate::law::Strength::Requires => words.strength_requires(),
            crate::law::Strength::Interprets => words.strength_interprets(),
            crate::law::Strength::Advises => words.strength_advises(),
            crate::law::Strength::Agrees => words.strength_standard(),
        };
        let cited = cited(cite, language);
        out.push_str(&format!("- [{}]({}) {how}\n", cited.text, cited.url));
    }
    out
}

/// The list of all rules, each linked to its page.
pub fn index(language: &str) -> String {
    let words = Words::of(language);
    let date = Date::read(LAW_DATE).map_or_else(|| LAW_DATE.to_owned(), |date| words.date(date));
    let mut out = format!("# {}\n\n{} {}\n\n", words.page_index(), words.page_index_intro(&date), words.page_generated());
    out.push_str(&format!("[{}](coverage.md)\n\n", words.coverage_title()));
    out.push_str(&format!("| {} | {} | {} |\n|---|---|---|\n", words.page_rule(), words.page_severity(), words.page_says()));
    let mut rules = ALL.to_vec();
    rules.sort_by_key(|rule| rule.id);
    for rule in rules {
        let says = summary(rule, language).replace('|', "\\|");
        out.push_str(&format!("| [{id}]({id}.md) | {} | {says} |\n", severity(rule.severity, words), id = rule.id));
    }
    out
}

fn decided(rule: &Rule, words: Words<'_>) -> String {
    match rule.decided {
        Decided::File => words.page_decided_file(),
        Decided::Page { test } => words.page_decided_page(test),
        Decided::Construction { test } => words.page_decided_construction(test),
    }
}

/// The examples in a rule's documentation.
#[derive(Default)]
struct Doc {
    bad: Vec<Example>,
    good: Vec<Example>,
}

/// One example, with the words that stand before it in English and in Danish.
#[derive(Default)]
struct Example {
    before: [String; 2],
    /// A severity, or `good`.
    outcome: String,
    base: String,
    pointer: String,
    changes: String,
}

impl Doc {
    fn read(text: &str) -> Doc {
        let mut doc = Doc::default();
        let (mut examples, mut code) = (false, false);
        let mut example = Example::default();
        for line in text.lines() {
            match line.strip_prefix("```") {
                Some(info) if !code && info.starts_with("json ") => {
                    let words: Vec<&str> = info.split_whitespace().collect();
                    example.outcome = words.get(1).copied().unwrap_or_default().to_owned();
                    example.base = words.get(2).copied().unwrap_or_default().to_owned();
                    example.pointer = words.get(3).copied().unwrap_or_default().to_owned();
                    code = true;
                }
                Some(_) if code => {
                    let done = std::mem::take(&mut example);
                    if done.outcome == "good" {
                        doc.good.push(done)
                    } else {
                        doc.bad.push(done)
                    }
                    code = false;
                }
                _ if code => example.changes.push_str(&format!("{line}\n")),
                _ if matches!(line, "## Bad" | "## Good" | "## Review") => examples = true,
                _ if examples => match line.strip_prefix("da: ") {
                    Some(danish) => example.before[1].push_str(danish),
                    None => example.before[0].push_str(line),
                },
                _ => {}
            }
        }
        doc
    }
}

impl Example {
    fn write(&self, words: Words<'_>, out: &mut String) {
        let [english, danish] = &self.before;
        let before = if words.language == "da" { danish } else { english };
        if !before.is_empty() {
            out.push_str(&format!("\n{before}\n"));
        }
        out.push_str(&format!("\n{}\n\n```json\n{}```\n", words.page_example(&self.base), self.changes));
        if let Some(found) = Severity::ALL.into_iter().find(|severity| severity.name() == self.outcome) {
            let pointer = &format!("`{}`", self.pointer);
            out.push_str(&format!("\n{}\n", words.page_example_at(say::PageExampleAt { pointer, severity: &severity(found, words) })));
        }
    }
}
