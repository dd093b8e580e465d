//! Durations in words: `13 måneder`, `1 year and 6 months`.

use super::Words;
use crate::config::form::Period;
use crate::config::service::StorageDuration;

impl Words<'_> {
    pub fn period(&self, period: Period) -> String {
        let units: [(u32, &dyn Fn(u32) -> String); 7] = [
            (period.years, &|count| self.years(count)),
            (period.months, &|count| self.months(count)),
            (period.weeks, &|count| self.weeks(count)),
            (period.days, &|count| self.days(count)),
            (period.hours, &|count| self.hours(count)),
            (period.minutes, &|count| self.minutes(count)),
            (period.seconds, &|count| self.seconds(count)),
        ];
        let mut said = Vec::new();
        for (count, say) in units {
            if count > 0 {
                said.push(say(count));
            }
        }
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
