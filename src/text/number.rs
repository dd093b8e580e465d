//! Whole numbers in digits. Amounts of money and fractions do not occur in what the law asks to be said.

use super::Words;

/// `1234`, for selects and machines.
pub fn plain(number: u32) -> String {
    grouped(number, None)
}

impl Words<'_> {
    /// `1.234` in Danish, `1,234` in English.
    pub fn number(&self, number: u32) -> String {
        grouped(number, Some(if self.language == "da" { '.' } else { ',' }))
    }
}

fn grouped(number: u32, separator: Option<char>) -> String {
    let mut out = String::new();
    let mut unit = 1_000_000_000;
    while unit > 0 {
        let digit = number / unit % 10;
        if number >= unit || unit == 1 {
            out.push(char::from(b'0' + digit as u8));
            if unit == 1_000_000_000 || unit == 1_000_000 || unit == 1000 {
                out.extend(separator);
            }
        }
        unit /= 10;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups() {
        let danish = Words::of("da");
        for (number, expected) in [(0, "0"), (999, "999"), (1234, "1.234"), (1_002_003, "1.002.003"), (u32::MAX, "4.294.967.295")] {
            assert_eq!(danish.number(number), expected);
        }
        assert_eq!(Words::of("en").number(12345), "12,345");
        assert_eq!(plain(1234), "1234");
    }
}
