//! Fills patterns. The compiled ones are written by `build.rs`; a site's own are Fluent patterns of text and variables.

use crate::config::letters::{cut, parted, pieces, seek, trimmed};

/// Writes a compiled pattern with its variables' values.
pub fn fill(pattern: &str, values: &[&str], out: &mut String) {
    let mut rest = pattern;
    write(&mut rest, values, out, true);
}

/// Writes up to the end of the pattern or of the variant.
fn write(rest: &mut &str, values: &[&str], out: &mut String, shown: bool) {
    while let Some(stop) = seek(rest, 0, |byte| matches!(byte, 1 | 2 | 5)) {
        let code = rest.as_bytes()[stop];
        if shown {
            out.push_str(cut(rest, 0, stop));
        }
        *rest = cut(rest, stop + 1, rest.len());
        match code {
            1 => {
                let value = value(rest, values);
                if shown {
                    out.push_str(value);
                }
            }
            2 => select(rest, values, out, shown),
            _ => return,
        }
    }
    if shown {
        out.push_str(rest);
    }
    *rest = "";
}

/// The default variant has no key and stands last, so the first variant that fits is the one.
fn select(rest: &mut &str, values: &[&str], out: &mut String, shown: bool) {
    let value = value(rest, values);
    let mut open = shown;
    while !rest.is_empty() && !rest.starts_with("\u{3}") {
        let (key, pattern) = parted(rest, 4).unwrap_or((rest, ""));
        *rest = pattern;
        // Danish and English know two plural categories, and `one` is 1.
        let fits = key.is_empty() || key == value || (key == "one" && value == "1");
        write(rest, values, out, open && fits);
        open &= !fits;
    }
    *rest = rest.get(1..).unwrap_or("");
}

fn value<'v>(rest: &mut &str, values: &[&'v str]) -> &'v str {
    let index = rest.as_bytes().first().map_or(0, |digit| digit.wrapping_sub(b'0'));
    *rest = rest.get(1..).unwrap_or("");
    values.get(usize::from(index)).copied().unwrap_or("")
}

/// Writes a site's own pattern. `variables` are the message's own, with spaces between; an unknown one stays as it is
/// written, where a reader of the page and the rule on own texts see it.
pub fn own(pattern: &str, variables: &str, values: &[&str], out: &mut String) {
    let mut rest = pattern;
    while let Some((text, after)) = parted(rest, b'{') {
        out.push_str(text);
        let known = parted(after, b'}').and_then(|(inside, tail)| {
            let name = trimmed(inside).strip_prefix("$")?;
            let index = pieces(variables, b' ').position(|variable| variable == name)?;
            Some((values.get(index)?, tail))
        });
        match known {
            Some((value, tail)) => {
                out.push_str(value);
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selects_and_variables() {
        let pattern = "\u{1}0 \u{2}0one\u{4}day\u{5}\u{4}days\u{5}\u{3}!";
        for (value, expected) in [("1", "1 day!"), ("2", "2 days!")] {
            let mut out = String::new();
            fill(pattern, &[value], &mut out);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn own_words() {
        let mut out = String::new();
        own("{ $b } og {$a}, {$c} {", "a b", &["1", "2"], &mut out);
        assert_eq!(out, "2 og 1, {$c} {");
    }
}
