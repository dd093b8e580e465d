//! Text → lines of a width. SVG breaks none, and which fonts there will be is not known.

/// Lines of at most `width`, in widths of the type's size. A word that is wider is broken after a stroke, as addresses have them, or
/// else where the line ends.
pub fn lines(text: &str, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(|letter: char| letter.is_whitespace() && letter != '\u{a0}').filter(|word| !word.is_empty()) {
        let is_begun = lines.last().is_some_and(|line| !line.is_empty());
        if is_begun && add(&mut lines, &[" ", word].concat(), width) {
            continue;
        }
        lines.push(String::new());
        for part in word.split_inclusive('/').filter(|part| !part.is_empty()) {
            if !add(&mut lines, part, width) {
                lines.push(String::new());
                part.chars().for_each(|letter| force(&mut lines, letter, width));
            }
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Adds to the last line what it has room for.
fn add(lines: &mut [String], part: &str, width: f64) -> bool {
    let Some(line) = lines.last_mut().filter(|line| wide(line) + wide(part) <= width) else { return false };
    line.push_str(part);
    true
}

/// Adds a letter, on a new line where the last is full.
fn force(lines: &mut Vec<String>, letter: char, width: f64) {
    let mut bytes = [0; 4];
    let letter = letter.encode_utf8(&mut bytes);
    if !add(lines, letter, width) {
        lines.push(letter.to_owned());
    }
}

fn wide(text: &str) -> f64 {
    text.chars().map(letter_width).sum()
}

/// As wide as in the bold of common typefaces. In the widest, such as DejaVu Sans and Verdana, a line is a twelfth longer: it then
/// ends in the margin.
fn letter_width(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | ' ' | '\u{a0}' => 0.34,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '/' | '-' => 0.45,
        'm' | 'w' | 'M' | 'W' | 'æ' | 'Æ' | '@' | '%' => 1.0,
        _ if letter.is_lowercase() || letter.is_ascii_digit() => 0.64,
        _ if letter.is_ascii() => 0.78,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_too_wide() {
        let text = "Her er tv-overvågning\u{a0}nu, https://eksempel.dk/en/meget/lang/adresse/uden/mellemrum og lidt mere";
        for width in [1.0, 3.0, 8.0, 20.0] {
            let lines = lines(text, width);
            assert!(lines.iter().all(|line| wide(line) <= width), "{lines:?}");
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }
    }
}
