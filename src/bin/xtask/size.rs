//! Whose bytes visitors download: the code of the visitors' module by crate and, for our own, by room.

use std::collections::{BTreeMap, HashMap};

use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::{Result, build};

/// Prints the table of the visitors' module, for `docs/size.md`.
pub fn size() -> Result {
    let wasm = build::with_names()?;
    let parts = parts(&wasm).map_err(|error| format!("the wasm: {error}"))?;
    let all: usize = parts.values().sum();
    let mut rows: Vec<_> = parts.into_iter().collect();
    rows.sort_by(|(a, size), (b, other)| other.cmp(size).then(a.cmp(b)));
    println!("| part | bytes | share |\n|---|---:|---:|");
    for (part, size) in rows {
        println!("| {part} | {size} | {:.1} % |", size as f64 * 100.0 / all as f64);
    }
    println!("| all | {all} | |");
    Ok(())
}

/// Bytes by part. Data belongs to nobody, as a module does not say whose it is: it is told apart into what can be read and what cannot.
fn parts(wasm: &[u8]) -> wasmparser::Result<BTreeMap<String, usize>> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    let mut names = HashMap::new();
    let mut parts = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::DataSection(data) => {
                let all = data.range().len();
                let mut words = 0;
                for segment in data {
                    words += readable(segment?.data);
                }
                parts.insert("data: names and words".to_owned(), words);
                parts.insert("data: tables".to_owned(), all - words);
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(sections) = section.as_known() {
                    for names_of in sections {
                        if let Name::Function(list) = names_of? {
                            for naming in list {
                                let naming = naming?;
                                names.insert(naming.index, naming.name);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (index, size) in (imported..).zip(bodies) {
        *parts.entry(part(names.get(&index).copied().unwrap_or_default())).or_default() += size;
    }
    Ok(parts)
}

/// The bytes of data that stand in a row of at least four letters.
fn readable(data: &[u8]) -> usize {
    data.split(|byte| !matches!(byte, b'\n' | b' '..=b'~' | 0x80..)).map(<[u8]>::len).filter(|length| *length >= 4).sum()
}

/// The room of a function of ours, or the crate of another, from its name: mangled or already readable.
fn part(name: &str) -> String {
    let words: Vec<&str> = name.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).collect();
    let path =
        if let Some(mangled) = name.strip_prefix("_ZN") { segments(mangled) } else { words.into_iter().map(str::to_owned).collect() };
    let path: Vec<&str> =
        path.iter().flat_map(|part| part.split("..")).flat_map(|part| part.split('$')).filter(|part| !part.is_empty()).collect();
    if let Some(place) = path.iter().position(|word| *word == "samtykke") {
        return format!("samtykke::{}", path.get(place + 1).unwrap_or(&"lib"));
    }
    let crates = ["core", "alloc", "std", "talc", "sha2", "dlmalloc", "wasm_bindgen", "js_sys", "web_sys", "digest", "block_buffer"];
    path.iter()
        .find(|word| crates.contains(word))
        .map_or_else(|| "exports, and what was merged into them".to_owned(), |word| (*word).to_owned())
}

/// The words of a mangled path: each stands behind its length.
fn segments(mut mangled: &str) -> Vec<String> {
    let mut found = Vec::new();
    loop {
        let digits = mangled.bytes().take_while(u8::is_ascii_digit).count();
        let Ok(length) = mangled[..digits].parse::<usize>() else { return found };
        let Some(word) = mangled.get(digits..digits + length) else { return found };
        found.push(word.trim_start_matches('_').to_owned());
        mangled = &mangled[digits + length..];
    }
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_function_belongs_to_its_room_or_crate() {
        assert_eq!(part("_ZN8samtykke5rules7reading4read17h0123456789abcdefE"), "samtykke::rules");
        assert_eq!(part("_ZN60_$LT$samtykke..config..Config$u20$as$u20$core..fmt..Debug$GT$3fmtE"), "samtykke::config");
        assert_eq!(part("_ZN5alloc7raw_vec8finish_growE"), "alloc");
        assert_eq!(part("core_plan"), "exports, and what was merged into them");
    }
}
