//! What `samtykke render` prints of one configuration.

#![allow(dead_code, reason = "each test uses its part")]

use samtykke::cli::Output;

use super::memory::Memory;

/// A notice in a language and a format.
pub fn render(text: &str, id: &str, language: &str, format: &str) -> Output {
    Memory::with(&[("c.json", text)]).run(&format!("render notice {id} --config c.json --lang {language} --format {format}"))
}

/// The same where it succeeds.
pub fn rendered(text: &str, id: &str, language: &str, format: &str) -> String {
    let output = render(text, id, language, format);
    assert_eq!(output.code, 0, "{id} {format}: {}", output.err);
    output.out
}
