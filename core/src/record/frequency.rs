//! How often something is done: as a number, in words, or both.

use std::num::NonZeroU16;

use serde::{Deserialize, Serialize};

use crate::day::{Day, Period};

/// How often a pair meets: once a week, twice a month, once in two weeks, once in ten days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Frequency {
    /// How many times at least; none: not agreed, or on request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u16>,
    /// In how many of `per`: 2 with weeks is in two weeks; none: in one. Says nothing without `per`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<NonZeroU16>,
    /// In what time; none: in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per: Option<Cycle>,
    /// In the words of the papers: «по запросу», «по телефону в любое время».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// A time that comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cycle {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// A year.
    Year,
}

impl Frequency {
    /// How many times it has to be at least from the first day to the last: only what is over by the last day counts.
    /// 0 where no number or no time is agreed.
    ///
    /// ```
    /// use nastavnik::record::Frequency;
    ///
    /// let often: Frequency = serde_json::from_str(r#"{ "times": 1, "every": 2, "per": "week" }"#)?;
    /// let term = nastavnik::day::Period { from: "2026-09-01".parse()?, until: "2026-10-01".parse()? };
    /// assert_eq!(often.least_in(term), 2); // by 15 and by 29 September
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn least_in(&self, period: Period) -> u32 {
        let (Some(times), Some(per)) = (self.times, self.per) else {
            return 0;
        };
        let every = self.every.map_or(1, |every| u32::from(every.get()));
        u32::from(times).saturating_mul(per.whole_in(period) / every)
    }
}

impl Cycle {
    /// How many times it has gone by between the days.
    fn whole_in(self, period: Period) -> u32 {
        let Period { from, until } = period;
        match self {
            Self::Day => days(from, until),
            Self::Week => days(from, until) / 7,
            Self::Month => months(from, until),
            Self::Quarter => months(from, until) / 3,
            Self::Year => months(from, until) / 12,
        }
    }
}

fn days(from: Day, until: Day) -> u32 {
    u32::try_from(from.days_until(until)).unwrap_or(0)
}

/// Full months: a month from the 31st ends on the last day of the next one.
fn months(from: Day, until: Day) -> u32 {
    let ends = |months: u32| from.plus_months(months) <= until;
    // No month is shorter than 28 days.
    let most = days(from, until) / 28;
    (1..=most).rev().find(|months| ends(*months)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn least(often: &str, from: &str, until: &str) -> u32 {
        let often: Frequency = serde_json::from_str(often).unwrap();
        let [from, until] = [from, until].map(|day| day.parse().unwrap());
        often.least_in(Period { from, until })
    }

    #[test]
    fn only_times_that_are_over_count() {
        let fortnight = r#"{ "times": 1, "every": 2, "per": "week" }"#;
        assert_eq!(least(fortnight, "2026-09-01", "2026-09-14"), 0);
        assert_eq!(least(fortnight, "2026-09-01", "2026-09-15"), 1);
        let ten_days = r#"{ "times": 1, "every": 10, "per": "day" }"#;
        assert_eq!(least(ten_days, "2026-09-01", "2026-09-30"), 2);
        assert_eq!(least(ten_days, "2026-09-01", "2026-10-01"), 3);
        let twice_a_month = r#"{ "times": 2, "per": "month" }"#;
        assert_eq!(least(twice_a_month, "2027-01-31", "2027-02-27"), 0);
        assert_eq!(least(twice_a_month, "2027-01-31", "2027-02-28"), 2);
        assert_eq!(
            least(
                r#"{ "times": 1, "per": "quarter" }"#,
                "2026-09-01",
                "2027-05-31"
            ),
            2
        );
        assert_eq!(
            least(
                r#"{ "times": 1, "every": 2, "per": "year" }"#,
                "2026-09-01",
                "2028-09-01"
            ),
            1
        );
    }

    #[test]
    fn what_is_not_agreed_asks_for_nothing() {
        for often in [
            r#"{ "times": 5 }"#,
            r#"{ "per": "week" }"#,
            r#"{ "words": "по запросу" }"#,
        ] {
            assert_eq!(least(often, "2026-09-01", "2027-05-31"), 0, "{often}");
        }
        assert_eq!(
            least(
                r#"{ "times": 1, "per": "day" }"#,
                "2026-09-01",
                "2026-08-01"
            ),
            0
        );
        assert!(serde_json::from_str::<Frequency>(r#"{ "every": 0, "per": "week" }"#).is_err());
    }
}
