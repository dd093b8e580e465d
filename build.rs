//! Compiles `i18n/{da,en}/*.ftl` into patterns and one typed Rust method per message, so that no Fluent parser is shipped
//! to visitors. A message that is missing in one language, or has other variables there, stops the build. Takes from the lists
//! of known storage what visitors need. What visitors need of one language alone becomes a text of its own, a *pack*, which they
//! fetch beside the module.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

const LANGUAGES: [&str; 2] = ["da", "en"];
/// What dialogs say, what notices say, and the rest, which is for the tools.
const DIALOG: [&str; 3] = ["dialog", "data", "units"];
const NOTICE: [&str; 5] = ["channels", "child", "notice", "rights", "terms"];
/// What only pages of their own say: of the tools' files those that people meet.
const PAGE: [&str; 1] = ["standalone"];
/// The lexicons of each language: what visitors need, then what the tools know beside.
const LEXICONS: [&str; 4] = ["visitors", "tools", "more", "aims"];
/// Files, by how they begin, whose messages are looked up by name: they come in one set per rule or field.
const BY_NAME: [&str; 2] = ["rules", "fields"];

fn main() {
    println!("cargo::rerun-if-changed=i18n");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/rules/storage");
    println!("cargo::rerun-if-changed=src/rules/reading");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let of = |set: &[&str]| files().into_iter().filter(|file| set.contains(&file.as_str())).collect::<Vec<_>>();
    let tools = files().into_iter().filter(|file| !DIALOG.contains(&file.as_str()) && !NOTICE.contains(&file.as_str())).collect();
    let write = |name: &str, text: String| fs::write(Path::new(&out).join(name), text).expect("OUT_DIR can be written");
    let groups = groups();
    write("groups.rs", group_names(&groups));
    for language in LANGUAGES {
        write(&format!("lexicon.{language}.txt"), lexicon(language, &LEXICONS, &groups));
    }
    for (catalogue, files) in [("dialog", of(&DIALOG)), ("notice", of(&NOTICE)), ("tools", tools)] {
        let read = LANGUAGES.map(|language| read(language, &files));
        // Who checks a dialog reads it, so the lexicon comes with what dialogs say.
        let groups = groups.iter().filter(|group| group.visitors && catalogue == "dialog").cloned().collect::<Vec<_>>();
        let lexicons = LANGUAGES.map(|language| lexicon(language, &LEXICONS[..1], &groups));
        let key = format!("{catalogue} {:08x}", mark(&read[0], &groups));
        write(&format!("{catalogue}.rs"), generate(&read, &key));
        // The tools have all words.
        let packs = LANGUAGES.iter().zip(&read).zip(lexicons).filter(|_| catalogue != "tools");
        for ((language, messages), lexicon) in packs {
            write(&format!("{catalogue}.{language}.txt"), format!("{key} {language}\u{6}{}\u{6}{lexicon}", patterns(messages, "\n")));
        }
    }
    write("files.rs", names_by_file());
    write("tracking.txt", tracking());
    write("rule_docs.rs", rule_docs());
}

/// The names of known storage that is never exempt from consent, behind the first letter of its kind: all that visitors need
/// of the lists. Common names need the provider to be told apart, and stay with the tools.
fn tracking() -> String {
    let mut out = String::new();
    for list in ["statistics", "marketing"] {
        let path = format!("src/rules/storage/{list}.txt");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        for line in text.lines().filter(|line| !line.starts_with(['#', '='])) {
            // An aim of its own may be exempt.
            let line = [" @statistics", " @marketing"].iter().find_map(|aim| line.strip_suffix(aim)).unwrap_or(line);
            if line.contains(" @") {
                continue;
            }
            if let Some((kind, name)) = line.split_once(' ').filter(|(_, name)| !name.starts_with('~')) {
                let _ = writeln!(out, "{}{name}", &kind[..1]);
            }
        }
    }
    out
}

/// The messages that people meet, by the file they stand in: another language needs them all.
fn names_by_file() -> String {
    let mut list = Vec::new();
    for file in DIALOG.iter().chain(&NOTICE).chain(&PAGE) {
        let path = format!("i18n/da/{file}.ftl");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        let name = |entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        };
        list.push((file, resource.body.into_iter().filter_map(name).collect::<Vec<String>>()));
    }
    let entries = list.iter().map(|(file, names)| format!("({file:?}, &{names:?}),")).collect::<String>();
    format!("static FILES: &[(&str, &[&str])] = &[{entries}];\nstatic DIALOG: &[&str] = &{DIALOG:?};")
}

/// The doc comment of each rule's file, by the rule's id: the tools show its examples.
fn rule_docs() -> String {
    println!("cargo::rerun-if-changed=src/rules");
    let mut docs = BTreeMap::new();
    for entry in fs::read_dir("src/rules").expect("the rules have a folder").flatten() {
        let source = fs::read_to_string(entry.path()).unwrap_or_default();
        let name = entry.file_name().to_string_lossy().trim_end_matches(".rs").replace('_', "-");
        if source.contains("\npub static RULE: Rule") {
            let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
            let doc: Vec<&str> = lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
            docs.insert(name, doc.join("\n"));
        }
    }
    format!("static DOCS: &[(&str, &str)] = &{:?};", docs.into_iter().collect::<Vec<_>>())
}

fn files() -> Vec<String> {
    let mut names = BTreeSet::new();
    for language in LANGUAGES {
        for entry in fs::read_dir(format!("i18n/{language}")).expect("i18n has a folder for each language").flatten() {
            if let Some(name) = entry.file_name().to_str().and_then(|name| name.strip_suffix(".ftl")) {
                names.insert(name.to_owned());
            }
        }
    }
    names.into_iter().collect()
}

/// A message of one language: its variables, sorted, and its pattern.
struct Message {
    variables: Vec<String>,
    pattern: String,
    typed: bool,
}

type Catalogue = BTreeMap<String, Message>;

/// What a pack must share with the module that takes it: which messages there are with which variables, and which groups of words.
fn mark(messages: &Catalogue, groups: &[Group]) -> u32 {
    let names = messages.iter().flat_map(|(name, message)| std::iter::once(name).chain(&message.variables));
    // FNV-1a.
    let bytes = names.chain(groups.iter().map(|group| &group.name)).flat_map(|name| name.bytes().chain([0]));
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A group of sequences of words, and whether visitors download some of them.
#[derive(Clone)]
struct Group {
    name: String,
    visitors: bool,
}

/// Every group, those of the visitors first: a pack says no names. All languages have the same.
fn groups() -> Vec<Group> {
    let [da, en] = LANGUAGES.map(|language| {
        let mut all: Vec<Group> = Vec::new();
        for set in LEXICONS {
            for (name, _) in lines(language, set) {
                if all.iter().all(|group| group.name != name) {
                    all.push(Group { name, visitors: set == LEXICONS[0] });
                }
            }
        }
        all
    });
    for group in da.iter().chain(&en) {
        let has = |all: &[Group]| all.iter().any(|other| other.name == group.name && other.visitors == group.visitors);
        assert!(has(&da) && has(&en), "the lexicon of one language has no {} for the same readers", group.name);
    }
    da
}

/// The groups by name, for the code that asks for them.
fn group_names(groups: &[Group]) -> String {
    let cfg = |group: &Group| if group.visitors { "" } else { "#[cfg(feature = \"tools\")] " };
    let names = groups.iter().map(|group| format!("{}{},", cfg(group), camel(&group.name))).collect::<String>();
    // The order of the alphabet decides between two aims of the same words.
    let mut aims = groups.iter().filter(|group| group.name.starts_with("aim-")).collect::<Vec<_>>();
    aims.sort_by_key(|group| &group.name);
    let aims = aims.into_iter().map(|group| format!("{}Group::{},", cfg(group), camel(&group.name))).collect::<String>();
    let visitors = groups.iter().filter(|group| group.visitors).count();
    format!(
        "/// What a sequence of words says. The groups of `src/rules/reading/*.txt`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)] pub enum Group {{ {names} }}
        /// The groups that say what data are for.
        pub static AIMS: &[Group] = &[{aims}];
        const GROUPS: usize = if cfg!(feature = \"tools\") {{ {} }} else {{ {visitors} }};",
        groups.len()
    )
}

/// The lines of each of the groups, in their order, and an empty line behind each.
fn lexicon(language: &str, sets: &[&str], groups: &[Group]) -> String {
    let lines = sets.iter().flat_map(|set| lines(language, set)).collect::<Vec<_>>();
    let of = |group: &Group| lines.iter().filter(|(name, _)| *name == group.name).map(|(_, line)| format!("{line}\n")).collect::<String>();
    groups.iter().map(|group| of(group) + "\n").collect()
}

/// The lines of a lexicon, each with its group: without the comments, which are for the readers of the file, with each class of words
/// written out, and as brotli likes them best.
fn lines(language: &str, set: &str) -> Vec<(String, String)> {
    let path = format!("src/rules/reading/{set}.{language}.txt");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut classes: BTreeMap<&str, &str> = BTreeMap::new();
    let mut group = "";
    let mut out = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
            group = name;
        } else if let Some(class) = group.strip_prefix('@') {
            classes.insert(class, line);
        } else {
            let mut parts = line.split('@');
            let mut written = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                let (name, rest) = part.split_at(part.find([' ', '|']).unwrap_or(part.len()));
                written += classes.get(name).unwrap_or_else(|| panic!("{path}: there is no class {name} above {line}"));
                written += rest;
            }
            out.push((group.to_owned(), written.split(' ').map(part).collect::<Vec<_>>().join(",")));
        }
    }
    out
}

/// A part of a sequence of words: its alternatives with spaces between, those last in the alphabet first.
fn part(part: &str) -> String {
    let (mark, words) = part.split_at(part.find(|letter| !matches!(letter, '.' | '!')).unwrap_or(part.len()));
    let mut words: Vec<&str> = words.split('|').collect();
    words.sort_unstable_by(|one, other| other.cmp(one));
    format!("{mark}{}", words.join(" "))
}

/// NUL between them, in a pack a new line: half the size of a list of texts, which brings a pointer and a length for each.
fn patterns(messages: &Catalogue, between: &str) -> String {
    let patterns = messages.values().map(|message| message.pattern.as_str()).collect::<Vec<_>>();
    assert!(patterns.iter().all(|pattern| !pattern.contains(between)), "a message is longer than its place");
    patterns.join(between)
}

fn generate([da, en]: &[Catalogue; 2], key: &str) -> String {
    let mut out = String::new();
    for (name, message) in da {
        let other = en.get(name).unwrap_or_else(|| panic!("i18n/en has no message {name}"));
        assert!(
            message.variables == other.variables,
            "{name} has the variables {:?} in Danish and {:?} in English",
            message.variables,
            other.variables
        );
    }
    if let Some(name) = en.keys().find(|name| !da.contains_key(*name)) {
        panic!("i18n/da has no message {name}");
    }
    let names = da.keys().map(String::as_str).collect::<Vec<_>>().join("\0");
    let variables = da.values().map(|message| message.variables.join(" ")).collect::<Vec<_>>().join("\0");
    // NUL ends each text; a telephone number after it is no octal escape.
    let texts = |texts: &str| format!("super::Texts::new(\"{}\")", texts.escape_default());
    let _ = writeln!(
        out,
        "pub(super) static CATALOGUE: super::Catalogue = super::Catalogue {{
            names: {}, variables: {},
            #[cfg(feature = \"tools\")] da: {}, #[cfg(feature = \"tools\")] en: {},
            #[cfg(not(feature = \"tools\"))] da: super::Patterns::new(\"{key} da\"), #[cfg(not(feature = \"tools\"))] en: super::Patterns::new(\"{key} en\"),
        }};",
        texts(&names),
        texts(&variables),
        texts(&patterns(da, "\0")),
        texts(&patterns(en, "\0"))
    );
    methods(da, &mut out);
    out
}

/// One method per message. More than one variable come as a struct, so that none is taken for another.
fn methods(messages: &Catalogue, out: &mut String) {
    let mut structs = String::new();
    out.push_str("impl super::Words<'_> {\n");
    for (index, (name, message)) in messages.iter().enumerate().filter(|(_, (_, message))| message.typed) {
        let method = name.replace('-', "_");
        let of = |variable: &str| if variable == "count" { "u32" } else { "&str" };
        let (parameters, bind) = match message.variables.as_slice() {
            [] => (String::new(), String::new()),
            [one] => (format!(", {one}: {}", of(one)), String::new()),
            many => {
                let name = camel(name);
                let fields =
                    many.iter().map(|variable| format!("pub {variable}: {},", of(variable).replace('&', "&'t "))).collect::<String>();
                let _ = writeln!(structs, "#[derive(Clone, Copy)] pub struct {name}<'t> {{ {fields} }}");
                (format!(", say: say::{name}<'_>"), format!("let say::{name} {{ {} }} = say;", many.join(", ")))
            }
        };
        let count =
            if message.variables.iter().any(|variable| variable == "count") { "let count = &super::number::plain(count);" } else { "" };
        let _ = writeln!(
            out,
            "pub fn {method}(&self{parameters}) -> String {{ {bind} {count} self.say(&CATALOGUE, {index}, &[{}]) }}",
            message.variables.join(", ")
        );
    }
    let _ = writeln!(out, "}}\npub mod say {{ {structs} }}");
}

fn camel(name: &str) -> String {
    name.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

fn read(language: &str, files: &[String]) -> Catalogue {
    let mut patterns: Vec<(String, Pattern<String>, bool)> = Vec::new();
    for file in files {
        let path = format!("i18n/{language}/{file}.ftl");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        let typed = !BY_NAME.iter().any(|set| file.starts_with(set));
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                Entry::Junk { content } => panic!("{path}: cannot read {content}"),
                _ => continue,
            };
            assert!(patterns.iter().all(|known| known.0 != id), "{path}: {id} stands twice");
            for attribute in attributes {
                patterns.push((format!("{id}.{}", attribute.id.name), attribute.value, false));
            }
            patterns.push((id.clone(), value.unwrap_or_else(|| panic!("{path}: {id} says nothing")), typed));
        }
    }
    let mut catalogue = Catalogue::new();
    for (name, pattern, typed) in patterns.iter().filter(|(name, ..)| !name.starts_with('-')) {
        let mut compiler = Compiler { language, patterns: &patterns, variables: BTreeSet::new() };
        compiler.collect(pattern);
        let variables: Vec<String> = compiler.variables.into_iter().collect();
        let mut code = String::new();
        compile(language, &patterns, &variables, pattern, &mut code);
        assert!(!code.trim().is_empty(), "{language}: {name} says nothing");
        catalogue.insert(name.clone(), Message { variables, pattern: code, typed: *typed });
    }
    catalogue
}

struct Compiler<'p> {
    language: &'p str,
    patterns: &'p [(String, Pattern<String>, bool)],
    variables: BTreeSet<String>,
}

impl Compiler<'_> {
    fn collect(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let inline = match expression {
                Expression::Inline(inline) => inline,
                Expression::Select { selector, variants } => {
                    for variant in variants {
                        self.collect(&variant.value);
                    }
                    selector
                }
            };
            match inline {
                InlineExpression::VariableReference { id } => {
                    self.variables.insert(id.name.clone());
                }
                other => {
                    if let Some(pattern) = referred(self.language, self.patterns, other) {
                        self.collect(pattern);
                    }
                }
            }
        }
    }
}

fn referred<'p>(
    language: &str,
    patterns: &'p [(String, Pattern<String>, bool)],
    inline: &InlineExpression<String>,
) -> Option<&'p Pattern<String>> {
    let name = match inline {
        InlineExpression::MessageReference { id, attribute: None } => id.name.clone(),
        InlineExpression::TermReference { id, attribute: None, arguments: None } => format!("-{}", id.name),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => return None,
        other => panic!("i18n/{language}: {other:?} is not supported in the built-in texts"),
    };
    let found = patterns.iter().find(|(known, ..)| *known == name);
    Some(&found.unwrap_or_else(|| panic!("i18n/{language}: there is no message {name}")).1)
}

/// The pattern as [`src/text/pattern.rs`] reads it: `\u{1}` and a digit for a variable; `\u{2}`, a digit, variants and `\u{3}` for a
/// select, where a variant is its key, `\u{4}`, its pattern and `\u{5}`, and the default has no key and stands last.
fn compile(
    language: &str,
    patterns: &[(String, Pattern<String>, bool)],
    variables: &[String],
    pattern: &Pattern<String>,
    out: &mut String,
) {
    let digit = |name: &str| {
        char::from(b'0' + u8::try_from(variables.iter().position(|variable| variable == name).expect("collected")).expect("few"))
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                out.push('\u{1}');
                out.push(digit(&id.name));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value }),
            } => {
                out.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let pattern = referred(language, patterns, inline).expect("literals are handled above");
                compile(language, patterns, variables, pattern, out);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("i18n/{language}: select on a variable") };
                out.push('\u{2}');
                out.push(digit(&id.name));
                let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
                for variant in others.into_iter().chain(default) {
                    if !variant.default {
                        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
                        out.push_str(name);
                    }
                    out.push('\u{4}');
                    compile(language, patterns, variables, &variant.value, out);
                    out.push('\u{5}');
                }
                out.push('\u{3}');
            }
        }
    }
}
