//! Days and periods. The domain is in whole days: there are no instants, no time zones and no clock.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::parsed::parsed;

/// The text is not a day, a month or a year that the library can hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found `{found}`")]
pub struct DayError {
    /// What was expected, with an example.
    pub expected: &'static str,
    /// The text that was given (at most 40 characters of it).
    pub found: String,
}

const A_DAY: &str = "a day from 1900 to 2200 like `2026-09-01`";
const A_PARTIAL_DAY: &str = "a day, month or year like `2026-09-01`, `2026-09` or `2026`";
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

fn wrong(expected: &'static str, found: &str) -> DayError {
    DayError {
        expected,
        found: found.chars().take(40).collect(),
    }
}

/// A calendar day from 1900-01-01 to 2200-12-31, written `2026-09-01`.
///
/// ```
/// use nastavnik::Day;
///
/// let day: Day = "2026-09-01".parse()?;
/// assert_eq!(day.plus_days(30).to_string(), "2026-10-01");
/// assert!("2026-09-01T00:00:00Z".parse::<Day>().is_err());
/// # Ok::<(), nastavnik::DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The day, or `None` where the calendar or the range 1900–2200 has no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day)
            .filter(|_| YEARS.contains(&year))
            .map(Self)
    }

    /// The year, 1900–2200.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Monday is 1, Sunday is 7.
    pub fn weekday(self) -> u32 {
        self.0.weekday().number_from_monday()
    }

    /// This many days later; stops at the end of the range.
    pub fn plus_days(self, days: u32) -> Self {
        self.0
            .checked_add_days(Days::new(days.into()))
            .filter(|d| YEARS.contains(&d.year()))
            .map_or(Self::last(), Self)
    }

    /// This many days earlier; stops at the beginning of the range.
    pub fn minus_days(self, days: u32) -> Self {
        self.0
            .checked_sub_days(Days::new(days.into()))
            .filter(|d| YEARS.contains(&d.year()))
            .map_or(Self::first(), Self)
    }

    /// The same day this many months later (the month's last day where there is no such day).
    pub fn plus_months(self, months: u32) -> Self {
        self.0
            .checked_add_months(Months::new(months))
            .filter(|d| YEARS.contains(&d.year()))
            .map_or(Self::last(), Self)
    }

    /// Days from this day to the other; negative when the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        i64::from(other.0.num_days_from_ce()) - i64::from(self.0.num_days_from_ce())
    }

    /// Whole years from this day (of birth) to the other; `None` when the other is earlier.
    pub fn years_until(self, other: Self) -> Option<u32> {
        other.0.years_since(self.0)
    }

    fn first() -> Self {
        Self(NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1).unwrap_or_default())
    }

    fn last() -> Self {
        Self(NaiveDate::from_ymd_opt(*YEARS.end(), 12, 31).unwrap_or_default())
    }
}

impl FromStr for Day {
    type Err = DayError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, DayError> {
        whole(text.as_bytes()).ok_or_else(|| wrong(A_DAY, text))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A date as papers have it: a day, only a month, or only a year. Written `2026-09-01`, `2026-09`, `2026`.
///
/// ```
/// use nastavnik::PartialDay;
///
/// let year: PartialDay = "2020".parse()?;
/// assert_eq!(year.earliest().to_string(), "2020-01-01");
/// assert_eq!(year.latest().to_string(), "2020-12-31");
/// # Ok::<(), nastavnik::DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDay {
    /// Only the year is known.
    Year(i16),
    /// Year and month are known.
    Month(i16, u8),
    /// The whole date is known.
    Day(Day),
}

impl PartialDay {
    /// The first day it may be.
    pub fn earliest(self) -> Day {
        match self {
            Self::Year(year) => Day::new(year.into(), 1, 1).unwrap_or(Day::first()),
            Self::Month(year, month) => first_of(year, month).unwrap_or(Day::first()),
            Self::Day(day) => day,
        }
    }

    /// The last day it may be.
    pub fn latest(self) -> Day {
        match self {
            Self::Year(year) => Day::new(year.into(), 12, 31).unwrap_or(Day::last()),
            Self::Month(year, month) => first_of(year, month)
                .map_or(Day::last(), |first| first.plus_months(1).minus_days(1)),
            Self::Day(day) => day,
        }
    }

    /// For a date of birth: whole years that the person is certain to have reached on `day`.
    pub fn age_at_least(self, day: Day) -> u32 {
        self.latest().years_until(day).unwrap_or(0)
    }

    /// For a date of birth: whole years that the person may have reached on `day`.
    pub fn age_at_most(self, day: Day) -> u32 {
        self.earliest().years_until(day).unwrap_or(0)
    }
}

impl FromStr for PartialDay {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        if let Some(day) = whole(text.as_bytes()) {
            return Ok(Self::Day(day));
        }
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => (year, Some(month)),
            None => (text, None),
        };
        let known = digits(year, 4).filter(|year| YEARS.contains(&i32::from(*year)));
        let read = known.and_then(|year| match month {
            None => Some(Self::Year(year)),
            Some(month) => match u8::try_from(digits(month, 2)?) {
                Ok(month @ 1..=12) => Some(Self::Month(year, month)),
                _ => None,
            },
        });
        read.ok_or_else(|| wrong(A_PARTIAL_DAY, text))
    }
}

/// A number of so many digits.
fn digits(text: &str, count: usize) -> Option<i16> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// The first day of a month.
fn first_of(year: i16, month: u8) -> Option<Day> {
    Day::new(year.into(), month.into(), 1)
}

/// The day of a text like `2026-09-01`; most texts are such days.
fn whole(text: &[u8]) -> Option<Day> {
    let &[a, b, c, d, b'-', e, f, b'-', g, h] = text else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |sum, byte| {
            (byte.is_ascii_digit()).then(|| sum * 10 + u32::from(byte - b'0'))
        })
    };
    let year = i32::try_from(number(&[a, b, c, d])?).ok()?;
    Day::new(year, number(&[e, f])?, number(&[g, h])?)
}

impl From<Day> for PartialDay {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl fmt::Display for PartialDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => day.fmt(f),
        }
    }
}

impl fmt::Debug for PartialDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! as_text {
    ($($name:ident $pattern:literal $description:literal),* $(,)?) => { $(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                parsed(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": $description, "type": "string", "pattern": $pattern,
                })
            }
        }
    )* };
}
as_text! {
    Day r"^\d{4}-\d{2}-\d{2}$" "A calendar day from 1900-01-01 to 2200-12-31, `2026-09-01`.",
    PartialDay r"^\d{4}(-\d{2}(-\d{2})?)?$" "A day, only a month, or only a year: `2026-09-01`, `2026-09`, `2026`.",
}

/// Days from the first to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

impl Period {
    /// Whether the day lies in the period.
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }

    /// The number of days, 1 for a period of one day; 0 or less when the ends are swapped.
    pub fn days(self) -> i64 {
        self.from.days_until(self.until) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn only_strict_days_are_read() {
        for wrong in [
            "",
            "2026-9-1",
            "2026-02-30",
            "01.09.2026",
            "2026-09-01T00:00:00.000Z",
            "+026-09-01",
            "1899-01-01",
            "2026",
        ] {
            assert!(wrong.parse::<Day>().is_err(), "{wrong:?}");
        }
        assert_eq!(day("2028-02-29").to_string(), "2028-02-29");
    }

    #[test]
    fn a_person_known_by_year_is_a_minor_until_it_is_certain_that_they_are_not() {
        let born: PartialDay = "2008".parse().unwrap();
        assert_eq!(born.age_at_least(day("2026-12-30")), 17);
        assert_eq!(born.age_at_least(day("2026-12-31")), 18);
        assert_eq!(born.age_at_most(day("2026-01-01")), 18);
    }

    #[test]
    fn thirty_five_lasts_until_the_day_before_the_next_birthday() {
        let born: PartialDay = "1990-03-10".parse().unwrap();
        assert_eq!(born.age_at_most(day("2026-03-09")), 35);
        assert_eq!(born.age_at_least(day("2026-03-10")), 36);
    }

    #[test]
    fn ends_of_the_range_hold() {
        assert_eq!(day("2200-12-31").plus_days(1), day("2200-12-31"));
        assert_eq!(day("1900-01-01").minus_days(1), day("1900-01-01"));
        assert_eq!(
            "2024-02".parse::<PartialDay>().unwrap().latest(),
            day("2024-02-29")
        );
    }
}
