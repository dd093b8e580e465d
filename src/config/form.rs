//! Strings with a form: durations, dates, e-mail addresses and the like.

use super::letters::{all, number as digits, parted, pieces, seek};

/// The form a string must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// ISO 8601 duration of whole numbers: `P14D`, `P13M`, `PT30M`.
    Period,
    /// A duration of at most 400 days: browsers keep no cookie longer (RFC 6265bis).
    Validity,
    /// A duration, `session` or `persistent`.
    StorageDuration,
    /// Calendar date: `2026-11-21`.
    Date,
    Email,
    /// `https:`, `http:`, `mailto:`, `tel:`, or a path of the site itself.
    Url,
    /// A host name, with or without a leading `*.`
    Host,
    Phone,
    /// Eight digits whose weighted sum is divisible by eleven.
    Cvr,
    /// Two capital letters (ISO 3166-1).
    Country,
    /// A language tag: `da`, `en`, `pt-BR` (BCP 47).
    Language,
    /// Small letters, digits and hyphens, beginning with a letter.
    Id,
}

impl Form {
    pub fn fits(self, text: &str) -> bool {
        match self {
            Form::Period => Period::read(text).is_some(),
            Form::Validity => Period::read(text).is_some_and(|period| period.minutes() <= 400 * 24 * 60),
            Form::StorageDuration => matches!(text, "session" | "persistent") || Form::Period.fits(text),
            Form::Date => Date::read(text).is_some(),
            Form::Email => email(text),
            Form::Url => url(text),
            Form::Host => host(text.strip_prefix("*.").unwrap_or(text)),
            Form::Phone => {
                text.bytes().filter(u8::is_ascii_digit).count() >= 3
                    && all(text, |byte| matches!(byte, b'0'..=b'9' | b' ' | b'+' | b'(' | b')' | b'-' | b'/' | b'.'))
            }
            Form::Cvr => cvr(text),
            Form::Country => text.len() == 2 && all(text, |byte| byte.is_ascii_uppercase()),
            Form::Language => {
                let mut parts = pieces(text, b'-');
                parts.next().is_some_and(|first| (2..=3).contains(&first.len()) && all(first, |byte| byte.is_ascii_lowercase()))
                    && parts.all(|part| (2..=8).contains(&part.len()) && all(part, |byte| byte.is_ascii_alphanumeric()))
            }
            Form::Id => {
                text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase())
                    && all(text, |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            }
        }
    }

    /// The form as a regular expression (ECMA 262), for the schema; what it cannot say is left to [`Form::fits`].
    #[cfg(feature = "tools")]
    pub fn pattern(self) -> &'static str {
        match self {
            Form::Period | Form::Validity => {
                r"^P(?=.)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}D)?(?:T(?=.)(?:\d{1,6}H)?(?:\d{1,6}M)?(?:\d{1,6}S)?)?$"
            }
            Form::StorageDuration => {
                r"^(?:session|persistent|P(?=.)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}D)?(?:T(?=.)(?:\d{1,6}H)?(?:\d{1,6}M)?(?:\d{1,6}S)?)?)$"
            }
            Form::Date => r"^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$",
            Form::Email => r"^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$",
            Form::Url => {
                r"^(?:https?://[^\s\x00-\x1f\x7f-\x9f/][^\s\x00-\x1f\x7f-\x9f]*|(?:mailto|tel):[^\s\x00-\x1f\x7f-\x9f]+|(?:/|\.{1,2}/|#|\?)[^\s\x00-\x1f\x7f-\x9f]*)$"
            }
            Form::Host => r"^(?:\*\.)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$",
            Form::Phone => r"^(?:[ +()/.-]*[0-9]){3}[0-9 +()/.-]*$",
            Form::Cvr => r"^ *(?:\d *){8}$",
            Form::Country => "^[A-Z]{2}$",
            Form::Language => "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
            Form::Id => "^[a-z][a-z0-9-]*$",
        }
    }
}

fn email(text: &str) -> bool {
    let Some((local, domain)) = parted(text, b'@') else { return false };
    let plain = |part: &str| !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || matches!(c, '@' | '<' | '>'));
    plain(local) && plain(domain) && seek(domain, 1, |byte| byte == b'.').is_some() && !domain.ends_with(".")
}

/// Never `javascript:` or `data:`: an address is the one text of a configuration that a browser might run.
fn url(text: &str) -> bool {
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return false;
    }
    match parted(text, b':').filter(|(scheme, _)| all(scheme, |byte| !matches!(byte, b'/' | b'?' | b'#'))) {
        Some(("https" | "http", rest)) => rest.strip_prefix("//").is_some_and(|rest| !rest.is_empty() && !rest.starts_with("/")),
        Some(("mailto" | "tel", rest)) => !rest.is_empty(),
        Some(_) => false,
        None => matches!(text.as_bytes().first(), Some(b'/' | b'#' | b'?')) || text.starts_with("./") || text.starts_with("../"),
    }
}

fn host(text: &str) -> bool {
    !text.is_empty() && pieces(text, b'.').all(|part| !part.is_empty() && all(part, |byte| byte.is_ascii_alphanumeric() || byte == b'-'))
}

fn cvr(text: &str) -> bool {
    const WEIGHTS: [u32; 8] = [2, 7, 6, 5, 4, 3, 2, 1];
    let (mut digits, mut sum) = (0, 0);
    for byte in text.bytes() {
        if byte == b' ' {
            continue;
        }
        match WEIGHTS.get(digits) {
            Some(weight) if byte.is_ascii_digit() => sum += weight * u32::from(byte - b'0'),
            _ => return false,
        }
        digits += 1;
    }
    digits == WEIGHTS.len() && sum.is_multiple_of(11)
}

/// An ISO 8601 duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    pub years: u32,
    pub months: u32,
    pub weeks: u32,
    pub days: u32,
    pub hours: u32,
    pub minutes: u32,
    pub seconds: u32,
}

impl Period {
    pub fn read(text: &str) -> Option<Period> {
        let mut counts = [0; UNITS.len()];
        let (mut unit, mut count, mut digits) = (0, 0, 0);
        for byte in text.strip_prefix("P")?.bytes() {
            if byte.is_ascii_digit() {
                count = count * 10 + u32::from(byte - b'0');
                digits += 1;
                if digits > 6 {
                    return None;
                }
                continue;
            }
            // In their order, and those of the time only behind the `T`, which alone has no number.
            while *UNITS.get(unit)? != byte {
                if unit == TIME {
                    return None;
                }
                unit += 1;
            }
            if (unit == TIME) != (digits == 0) {
                return None;
            }
            counts[unit] = count;
            (unit, count, digits) = (unit + 1, 0, 0);
        }
        let [years, months, weeks, days, _, hours, minutes, seconds] = counts;
        let is_whole = digits == 0 && unit > 0 && unit != TIME + 1;
        is_whole.then_some(Period { years, months, weeks, days, hours, minutes, seconds })
    }

    /// The length in minutes, a month counted as a twelfth of 365 days: for comparing, and for how long a cookie lives.
    pub fn minutes(self) -> u32 {
        let days = u64::from(self.years) * 365 + u64::from(self.months) * 365 / 12 + u64::from(self.weeks) * 7 + u64::from(self.days);
        let minutes = days * 1440 + u64::from(self.hours) * 60 + u64::from(self.minutes) + u64::from(self.seconds) / 60;
        u32::try_from(minutes).unwrap_or(u32::MAX)
    }

    /// The length in whole days, rounded down.
    pub fn whole_days(self) -> u32 {
        self.minutes() / 1440
    }
}

/// The units of a duration in their order, and where the time's begin.
const UNITS: &[u8; 8] = b"YMWDTHMS";
const TIME: usize = 4;

/// A calendar date (Gregorian).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: u32,
    pub month: u32,
    pub day: u32,
}

impl Date {
    pub fn read(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let date = Date { year: digits(text.get(..4)?)?, month: digits(text.get(5..7)?)?, day: digits(text.get(8..)?)? };
        let leap = date.year.is_multiple_of(4) && (!date.year.is_multiple_of(100) || date.year.is_multiple_of(400));
        let days = match date.month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        (1..=days).contains(&date.day).then_some(date)
    }

    /// The date so many days after 1 January 1970.
    #[cfg(feature = "tools")]
    pub fn of_days(days: u32) -> Date {
        // Howard Hinnant, chrono-compatible low-level date algorithms: years begin on 1 March, so that leap days stand last.
        let shifted = days + 719_468;
        let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        Date { year: year_of_era + era * 400 + u32::from(month <= 2), month, day }
    }

    /// `2026-11-21`.
    pub fn iso(self) -> String {
        let two = |number: u32| [number / 10, number % 10];
        let ([century, year], month, day) = ([self.year / 100, self.year % 100].map(two), two(self.month), two(self.day));
        let mut out = String::new();
        for (index, digit) in [century, year, month, day].into_iter().flatten().enumerate() {
            if matches!(index, 4 | 6) {
                out.push('-');
            }
            out.push(char::from(b'0' + digit as u8));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::Period;

    #[test]
    fn no_duration() {
        for text in [
            "",
            "1Y",
            "P",
            "P1",
            "PY",
            "PT",
            "P1YT",
            "P1M1Y",
            "P1Y1Y",
            "P1H",
            "PT1Y",
            "PT1",
            "P1T1H",
            "PT1HT1M",
            "P1234567D",
            "P-1D",
            "P1Æ",
        ] {
            assert_eq!(Period::read(text), None, "{text}");
        }
        let all = Period { years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7 };
        assert_eq!(Period::read("P1Y2M3W4DT5H6M7S"), Some(all));
    }
}
