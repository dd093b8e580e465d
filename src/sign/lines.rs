//! Text → lines of a width. SVG breaks none, and which fonts there will be is not known.

/// Lines of at most `width`, in widths of the type's size. A word that is wider is broken where the line ends.
pub fn lines(text: &str, width: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(|letter: char| letter.is_whitespace() && letter != '\u{a0}').filter(|word| !word.is_empty()) {
        if !line.is_empty() && wide(&line) + wide(" ") + wide(word) <= width {
            line.push(' ');
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            if !line.is_empty() && wide(&line) + letter_width(letter) > width {
                lines.push(std::mem::take(&mut line));
            }
            line.push(letter);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
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
        for width in [3.0, 8.0, 20.0] {
            let lines = lines(text, width);
            assert!(lines.iter().all(|line| wide(line) <= width), "{lines:?}");
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }
    }
}
