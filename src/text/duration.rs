//! Durations in words: `13 måneder`, `1 year and 6 months`.

use super::Words;
use crate::config::form::Period;
use crate::config::service::StorageDuration;

impl Words<'_> {
    pub fn period(&self, period: Period) -> String {
        let mut said = Vec::new();
        let mut say = |count: u32, unit: fn(&Self, u32) -> String| {
            if count > 0 {
                said.push(unit(self, count));
            }
        };
        say(period.years, Words::years);
        say(period.months, Words::months);
        say(period.weeks, Words::weeks);
        say(period.days, Words::days);
        say(period.hours, Words::hours);
        say(period.minutes, Words::minutes);
        say(period.seconds, Words::seconds);
        if said.is_empty() { self.seconds(0) } else { self.list(&said) }
    }

    /// How long something stays on the device, as a phrase of its own.
    pub fn storage_duration(&self, duration: StorageDuration) -> String {
        match duration {
            StorageDuration::Session => self.until_browser_closes(),
            StorageDuration::Persistent => self.until_erased(),
            StorageDuration::Period(period) => self.period(period),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_words() {
        for (iso, da, en) in [
            ("P13M", "13 måneder", "13 months"),
            ("P1Y6M", "1 år og 6 måneder", "1 year and 6 months"),
            ("PT96H", "96 timer", "96 hours"),
            ("P1D", "1 dag", "1 day"),
            ("PT0S", "0 sekunder", "0 seconds"),
        ] {
            let period = Period::read(iso).expect("a period");
            assert_eq!((Words::of("da").period(period).as_str(), Words::of("en").period(period).as_str()), (da, en));
        }
    }
}
