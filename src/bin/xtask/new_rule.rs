//! Scaffolds a rule: its file, its line in the list of rules, its texts in both languages. It compiles at once, and the
//! tests fail until the examples in the file's documentation and the check agree.

use std::fs;

use crate::{Result, root, write};

const FILE: &str = include_str!("new_rule.txt");

pub fn new_rule(id: &str) -> Result {
    well_formed(id)?;
    let file = root().join(format!("src/rules/{}.rs", module(id)));
    if file.exists() {
        return Err(format!("{} exists", file.display()));
    }
    let list = root().join("src/rules/mod.rs");
    let listed = listed(&read(&list)?, &module(id))?;
    write(&file, FILE.replace("rule-id", id))?;
    write(&list, listed)?;
    println!("src/rules/{}.rs\nsrc/rules/mod.rs", module(id));
    for (lang, text) in TEXTS {
        let name = format!("i18n/{lang}/rules-{}.ftl", family(id));
        let path = root().join(&name);
        let before = fs::read_to_string(&path).unwrap_or_default();
        write(&path, with_text(&before, id, text))?;
        println!("{name}");
    }
    println!("\nNext: write the documentation, the examples, the check and the texts; then cargo test --all-features --test rules");
    Ok(())
}

const TEXTS: [(&str, &str); 2] = [
    (
        "da",
        "Hvad er galt, i én sætning.\n    .asks = Hvad reglen kræver.\n    .why = Hvorfor det betyder noget.\n    .fix = Hvad den ansvarlige skal gøre.\n",
    ),
    (
        "en",
        "What is wrong, in one sentence.\n    .asks = What the rule asks for.\n    .why = Why it matters.\n    .fix = What the controller should do.\n",
    ),
];

fn well_formed(id: &str) -> Result {
    let letters = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let words = id.split('-').all(|word| !word.is_empty()) && id.contains('-');
    if letters && words && id.starts_with(|first: char| first.is_ascii_lowercase()) {
        return Ok(());
    }
    Err(format!("\"{id}\" is no rule's id: small letters and digits in two or more words with hyphens, as consent-active"))
}

/// The name of the rule's file and module.
fn module(id: &str) -> String {
    id.replace('-', "_")
}

/// The first word: rules of one family have their texts in one file.
fn family(id: &str) -> &str {
    id.split('-').next().unwrap_or(id)
}

/// The list of rules with one more, in its place by the alphabet. A new rule is unlawful and about a dialog, so it goes to
/// visitors; its author moves it if it is neither.
fn listed(list: &str, module: &str) -> Result<String> {
    let entry = format!("        {module},");
    let mut lines: Vec<&str> = list.lines().collect();
    let start = lines.iter().position(|line| *line == "    visitors {").ok_or("src/rules/mod.rs has no list of visitors' rules")? + 1;
    let length = lines[start..].iter().position(|line| *line == "    }").ok_or("the list of visitors' rules does not end")?;
    let place = start + lines[start..start + length].partition_point(|line| *line < entry.as_str());
    lines.insert(place, &entry);
    Ok(lines.join("\n") + "\n")
}

fn with_text(before: &str, id: &str, text: &str) -> String {
    let gap = if before.is_empty() { "" } else { "\n" };
    format!("{before}{gap}{id} = {text}")
}

fn read(path: &std::path::Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{family, listed, well_formed, with_text};

    #[test]
    fn ids_are_words_with_hyphens() {
        assert!(well_formed("child-iss-age-15").is_ok());
        for id in ["Consent-active", "consent", "consent--active", "-active", "1-consent", ""] {
            assert!(well_formed(id).is_err(), "{id}");
        }
    }

    #[test]
    fn a_rule_is_listed_in_its_place() {
        let list = "rules! {\n    visitors {\n        consent_active,\n        notice_dpo,\n    }\n    tools {\n    }\n}\n";
        let with = listed(list, "consent_granular").unwrap();
        assert!(with.contains("        consent_active,\n        consent_granular,\n        notice_dpo,\n    }\n    tools"), "{with}");
        assert!(listed("", "consent_granular").is_err());
    }

    #[test]
    fn texts_stand_in_the_family_s_file() {
        assert_eq!(family("child-iss-age-15"), "child");
        assert_eq!(with_text("", "a-b", "C.\n"), "a-b = C.\n");
        assert_eq!(with_text("x = y\n", "a-b", "C.\n"), "x = y\n\na-b = C.\n");
    }
}
