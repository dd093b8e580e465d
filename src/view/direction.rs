//! Which way a language is written.

/// Languages written from right to left (Unicode CLDR), by their first subtag.
const RIGHT_TO_LEFT: [&str; 9] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ur", "yi"];

/// Whether text in the language begins at the right.
pub fn is_right_to_left(language: &str) -> bool {
    RIGHT_TO_LEFT.contains(&language.split('-').next().unwrap_or_default())
}
