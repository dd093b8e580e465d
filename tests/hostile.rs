//! Whatever a controller writes is text, in every format: a document with hostile texts has the shape of one with plain texts.

mod support;

use samtykke::config::Config;
use serde_json::{Value, json};
use support::examples::{every_branch, examples};
use support::random::{Random, readable, spoil};
use support::rendered::render;

/// What would be markup, a link, a comment, a new line, an entity, an escape, a term or no letter at all, if it were not text.
const HOSTILE: [&str; 14] = [
    "\"><script>a</script>",
    "<img src=x onerror=b>",
    "**c** _d_ [e](javascript:f) ![g](h) `i` | j ~~k~~",
    "<!-- --> ]]> </style></title></text></svg></main></body>",
    "\n# l\n\n- m\n1. n\n> o\n===\n---",
    "&amp; &lt;script&gt; &#60;",
    "' onload='p",
    "\\",
    "\u{202e}\u{2066}q\u{200f}",
    "_:r dpv:Purpose @type {\"@id\":\"s\"}",
    "\u{1b}[31mt\u{7}\u{0}\u{85}",
    "javascript:u",
    "\u{fffe}\u{ffff}",
    "# v",
];

/// Every way that a notice is written.
const FORMATS: [&str; 8] = ["html", "page", "markdown", "text", "json", "jsonld", "tilt", "svg"];

#[test]
fn texts_of_the_examples_stay_text() {
    let lawful = examples("lawful").into_iter().chain(examples("unlawful")).chain([every_branch()]);
    let mut compared = 0;
    for (name, text) in lawful {
        let config: Value = serde_json::from_str(&text).expect("JSON");
        compared += compare(&config, &name, 0);
    }
    assert!(compared > 300, "only {compared} documents");
}

/// Configurations made of the tables of fields: every field is met.
#[test]
fn texts_of_any_configuration_stay_text() {
    let mut compared = 0;
    for seed in 0..40 {
        let mut config = readable(&mut Random::new(seed));
        config["languages"] = json!(["da"]);
        compared += compare(&config, &format!("seed {seed}"), seed as usize);
    }
    assert!(compared > 300, "only {compared} documents");
}

/// Writes every notice with plain and with hostile texts, and holds the shapes together. Gives how many were held.
fn compare(config: &Value, name: &str, round: usize) -> usize {
    let with = |word: &dyn Fn(usize) -> &'static str| {
        let mut config = config.clone();
        let mut count = 0;
        spoil(&mut config, &mut || {
            count += 1;
            // Each text is another, so that equal texts do not come and go; the number comes last, as the end of a text decides too.
            format!("{} x{count}", word(count))
        });
        config.to_string()
    };
    let plain = with(&|_| "plain");
    let hostile = with(&|count| HOSTILE[(count + round) % HOSTILE.len()]);
    let parsed = Config::read(&plain).unwrap_or_else(|mistakes| panic!("{name}: {mistakes:#?}"));
    let mut compared = 0;
    for id in parsed.notices().filter_map(|notice| notice.id()) {
        for format in FORMATS {
            let [plain, hostile] = [&plain, &hostile].map(|text| render(text, id, parsed.languages()[0], format));
            assert_eq!(plain.code, hostile.code, "{name} {id} {format}: {}", hostile.err);
            // No sign, no drawing.
            if plain.code != 0 {
                continue;
            }
            let [expected, found] = [&plain.out, &hostile.out].map(|document| shape(document, format));
            let other = expected.iter().zip(&found).find(|(expected, found)| expected != found);
            assert!(expected == found, "{name} {id} {format}: {other:?}, {} and {}\n{}", expected.len(), found.len(), hostile.out);
            compared += 1;
        }
    }
    compared
}

/// All of a document but its texts.
fn shape(document: &str, format: &str) -> Vec<String> {
    match format {
        "html" => tags(document),
        "page" => but_lines(tags(document)),
        "svg" => {
            // XML forbids them, even as entities.
            assert!(document.chars().all(|letter| letter == '\n' || !letter.is_control()), "{document:?}");
            but_lines(tags(document))
        }
        "markdown" => document.lines().map(marks).collect(),
        // No mark of plain text means anything: its lines and their indents are its shape.
        "text" => document.lines().map(indent).collect(),
        _ => fields(&serde_json::from_str(document).expect("JSON")),
    }
}

/// The tags without the lines of a drawing: longer texts have more.
fn but_lines(mut tags: Vec<String>) -> Vec<String> {
    tags.retain(|tag| !tag.starts_with("text ") && tag != "/text");
    tags
}

/// The tags with the names of their attributes. What is no tag has no `<`, and what is no entity no `&`.
fn tags(document: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let (mut rest, mut styles) = (document, false);
    while let Some(at) = rest.find('<') {
        let text = &rest[..at];
        if !styles {
            assert!(!text.contains('>'), "{text}");
            entities(text);
        }
        let tag = &rest[at + 1..];
        let mut end = 0;
        let mut quoted = false;
        for (index, letter) in tag.char_indices() {
            match letter {
                '"' => quoted = !quoted,
                '>' if !quoted => {
                    end = index;
                    break;
                }
                '<' => panic!("a tag within a tag: {}", &tag[..index]),
                _ => {}
            }
        }
        entities(&tag[..end]);
        let names: Vec<&str> = tag[..end].split('"').step_by(2).flat_map(str::split_whitespace).collect();
        styles = names == ["style"];
        tags.push(names.join(" "));
        rest = &tag[end + 1..];
    }
    tags
}

fn entities(text: &str) {
    for (at, _) in text.match_indices('&') {
        let rest = &text[at..];
        assert!(["&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"].iter().any(|entity| rest.starts_with(entity)), "{rest}");
    }
}

/// How a line of Markdown begins, and the marks in it that are not escaped.
fn marks(line: &str) -> String {
    let mut out = start(line);
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            '*' | '_' | '[' | ']' | '<' | '>' | '|' | '`' | '~' | '&' => out.push(letter),
            _ => {}
        }
    }
    out
}

/// How a line begins: as a heading, a list, a table, or as text.
fn start(line: &str) -> String {
    let begin: String = line.chars().take_while(|letter| " #-=>+".contains(*letter)).collect();
    let number: String = line.chars().take_while(char::is_ascii_digit).collect();
    let numbered = if line[number.len()..].starts_with(". ") { number.as_str() } else { "" };
    [indent(line).as_str(), &begin, numbered].concat()
}

fn indent(line: &str) -> String {
    assert!(!line.chars().any(char::is_control), "{line:?}");
    let spaces = line.len() - line.trim_start().len();
    if line.is_empty() { String::new() } else { format!("{spaces} ") }
}

/// The names of all fields and what kind of value each has.
fn fields(value: &Value) -> Vec<String> {
    match value {
        Value::Object(object) => {
            object.iter().flat_map(|(name, value)| [name.clone()].into_iter().chain(fields(value))).chain(["}".into()]).collect()
        }
        Value::Array(items) => items.iter().flat_map(fields).chain(["]".into()]).collect(),
        Value::String(_) => vec!["text".into()],
        other => vec![other.to_string()],
    }
}
