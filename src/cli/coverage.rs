//! What is held by which rule, and what no rule can see: a table for people who must answer for it.

use std::fmt::Write;

use crate::rules::ALL;
use crate::text::Words;

/// The fourteen points of the textbook's checklist, in its order, each with the rules that hold it.
const CONSENT: [&[&str]; 14] = [
    &["consent-right-basis", "basis-public-no-6-1-f"],
    &["consent-distinct"],
    &["consent-active", "consent-button-labels"],
    &["consent-active", "consent-no-passivity", "consent-before-processing"],
    &["consent-plain-language", "child-language"],
    &["consent-purpose-specific", "consent-data-types"],
    &["consent-granular", "consent-purpose-separation-training"],
    &["consent-controller-named"],
    &["consent-withdrawal-informed", "consent-withdrawal-as-easy"],
    &["consent-no-detriment-text"],
    &["consent-not-conditional", "cookie-wall"],
    &["child-iss-age-15", "child-parent-verification"],
    &["consent-record"],
    &["consent-review", "consent-new-purpose"],
];

/// The elements of Art. 13 and 14 with those around them: name of the message, articles, rules.
const NOTICE: [(&str, &str, &[&str]); 19] = [
    ("controller", "13(1)(a), 14(1)(a)", &["notice-controller"]),
    ("dpo", "13(1)(b), 14(1)(b)", &["notice-dpo"]),
    ("purposes", "13(1)(c), 14(1)(c)", &["notice-purpose-basis", "notice-purpose-missing", "purpose-same-title", "text-contradiction"]),
    ("interest", "13(1)(d), 14(2)(b)", &["notice-legit-interest"]),
    ("categories", "14(1)(d)", &["notice14-categories"]),
    ("recipients", "13(1)(e), 14(1)(e)", &["notice-recipients"]),
    ("transfer", "13(1)(f), 14(1)(f), 49(1)", &["notice-transfer", "notice-transfer-49"]),
    ("retention", "13(2)(a), 14(2)(a)", &["notice-retention", "retention-undefined"]),
    ("rights", "13(2)(b), 14(2)(c)", &["notice-rights", "rights-missing", "rights-overpromised"]),
    ("withdraw", "13(2)(c), 14(2)(d)", &["notice-withdraw"]),
    ("complaint", "13(2)(d), 14(2)(e)", &["notice-complaint"]),
    ("provision", "13(2)(e)", &["notice-mandatory"]),
    ("source", "14(2)(f)", &["notice14-source"]),
    ("automated", "13(2)(f), 14(2)(g)", &["notice-automated"]),
    ("joint", "26(2)", &["notice-joint"]),
    ("object", "21(4)", &["notice-object-separate"]),
    ("time", "13(1), 14(3)", &["notice13-timing", "notice14-timing"]),
    ("new-purpose", "13(3), 14(4)", &["purpose-creep", "consent-new-purpose"]),
    ("article", "13(4), 14(5)", &["notice-article-mismatch", "exception-not-available-13", "exception-conditions"]),
];

/// The table in Markdown; rules are linked to their pages beside it.
pub fn table(language: &str) -> String {
    let words = Words::of(language);
    let mut out = format!("# {}\n\n{} {}\n", words.coverage_title(), words.coverage_intro(), words.page_generated());
    let head = [words.coverage_point(), words.coverage_rules(), words.coverage_unseen()];
    let _ = write!(out, "\n## {}\n\n| # | {} |\n|---|---|---|---|\n", words.coverage_consent(), head.join(" | "));
    for (index, rules) in CONSENT.iter().enumerate() {
        let name = format!("coverage-consent-{}", index + 1);
        let _ = writeln!(out, "| {} | {} | {} | {} |", index + 1, say(words, &name, ""), links(rules, words), say(words, &name, ".unseen"));
    }
    let _ =
        write!(out, "\n## {}\n\n| {} | {} |\n|---|---|---|---|\n", words.coverage_notice(), words.coverage_articles(), head.join(" | "));
    for (name, articles, rules) in NOTICE {
        let name = format!("coverage-notice-{name}");
        let _ = writeln!(out, "| {articles} | {} | {} | {} |", say(words, &name, ""), links(rules, words), say(words, &name, ".unseen"));
    }
    out
}

fn say(words: Words<'_>, name: &str, part: &str) -> String {
    words.tool(&format!("{name}{part}"), "").unwrap_or_default()
}

fn links(rules: &[&str], words: Words<'_>) -> String {
    let links: Vec<String> = rules.iter().filter_map(|id| known(id)).map(|id| format!("[{id}]({id}.md)")).collect();
    if links.is_empty() { words.coverage_none() } else { links.join(", ") }
}

/// The id of the rule that goes by this name.
fn known(id: &str) -> Option<&'static str> {
    ALL.iter().find(|rule| rule.id == id || rule.aliases.contains(&id)).map(|rule| rule.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_has_its_words() {
        for language in ["da", "en"] {
            let table = table(language);
            assert!(!table.contains("|  |"), "{table}");
            assert_eq!(table.lines().filter(|line| line.starts_with('|')).count(), CONSENT.len() + NOTICE.len() + 4);
        }
    }
}
