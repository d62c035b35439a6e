//! When something is due: by a day, within a month, a quarter, a season, every year or all year long.

mod text;
mod windows;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::day::{Day, DayError, PartialDay};
use crate::id::StudyTermId;

pub use windows::{Term, Window};

/// When something is due, written as one word:
///
/// | text | when |
/// | --- | --- |
/// | `2026-09-15` | by that day |
/// | `2026-09`, `2026` | within the month, within the year |
/// | `2026-10/2026-11`, `2026-09-01/2026-09-10` | from the one to the other |
/// | `09-15` | by that day, every year |
/// | `11`, `10/11`, `09-01/09-10` | within the month, from the one to the other, every year |
/// | `quarter-2`, `2026-quarter-2`, `each-quarter` | within a calendar quarter |
/// | `term:quarter_2`, `each-term` | within a term of study as the profile has it |
/// | `autumn`, `2026-autumn` | within a season; winter begins in December |
/// | `each-month` | every month |
/// | `all-year` | in the course of the year |
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// Once, by a day or between two.
    Once(Span<PartialDay>),
    /// Every year, by a day or between two.
    Yearly(Span<YearPart>),
    /// In a calendar quarter; without a number in every one.
    Quarter(Option<i32>, Option<u8>),
    /// In a term of study; without an identifier in every one.
    Term(Option<StudyTermId>),
    /// In a season.
    Season(Option<i32>, Season),
    /// Every month.
    EachMonth,
    /// In the course of the year.
    AllYear,
}

/// One date, or from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<T> {
    /// The first; none: there is only one date.
    pub from: Option<T>,
    /// The last.
    pub until: T,
}

/// A season.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February.
    Winter,
}

impl Season {
    const ALL: [Self; 4] = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];

    fn id(self) -> &'static str {
        match self {
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
            Self::Winter => "winter",
        }
    }

    fn first_month(self) -> u32 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

/// A day of every year, `09-15`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct MonthDay {
    month: u8,
    day: u8,
}

impl MonthDay {
    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.month.into()
    }

    /// The day of the month.
    pub fn day(self) -> u32 {
        self.day.into()
    }

    /// The day in a year.
    pub fn in_year(self, year: i32) -> Option<Day> {
        Day::new(year, self.month(), self.day())
    }
}

impl TryFrom<String> for MonthDay {
    type Error = DayError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        // 2001 is not a leap year: 29 February would not exist every year.
        let day: Day = format!("2001-{text}")
            .parse()
            .map_err(|_| wrong("a month and a day like `09-15`", &text))?;
        Ok(Self {
            month: u8::try_from(day.month()).unwrap_or(1),
            day: u8::try_from(day.day()).unwrap_or(1),
        })
    }
}

impl From<MonthDay> for String {
    fn from(day: MonthDay) -> Self {
        format!("{:02}-{:02}", day.month, day.day)
    }
}

/// A day or a month of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearPart {
    /// A day, `09-15`.
    Day(MonthDay),
    /// A month, `11`.
    Month(u8),
}

const DUE: &str =
    "a due date like `2026-09-15`, `09-15`, `2026-10/2026-11`, `quarter-2`, `autumn` or `all-year`";

fn wrong(expected: &'static str, found: &str) -> DayError {
    DayError {
        expected,
        found: found.chars().take(40).collect(),
    }
}

impl Due {
    /// Whether it comes once in the life of a programme, whatever its length.
    pub fn is_single(&self) -> bool {
        match self {
            Self::Once(_) => true,
            Self::Quarter(year, number) => year.is_some() && number.is_some(),
            Self::Season(year, _) => year.is_some(),
            _ => false,
        }
    }
}

impl FromStr for YearPart {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let month = text.parse().unwrap_or(0);
            let known = (1..=12).contains(&month);
            return known
                .then_some(Self::Month(month))
                .ok_or_else(|| wrong(DUE, text));
        }
        MonthDay::try_from(text.to_owned()).map(Self::Day)
    }
}

fn span<T: FromStr<Err = DayError>>(text: &str) -> Result<Span<T>, DayError> {
    match text.split_once('/') {
        None => Ok(Span {
            from: None,
            until: text.parse()?,
        }),
        Some((from, until)) => Ok(Span {
            from: Some(from.parse()?),
            until: until.parse()?,
        }),
    }
}

/// `2026-autumn` → the year and the rest, `autumn` → the rest.
fn year_and_word(text: &str) -> (Option<i32>, &str) {
    match text.split_once('-') {
        Some((year, rest)) if year.len() == 4 => match year.parse() {
            Ok(year) if Day::new(year, 1, 1).is_some() => (Some(year), rest),
            _ => (None, text),
        },
        _ => (None, text),
    }
}

impl FromStr for Due {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        match text {
            "all-year" => return Ok(Self::AllYear),
            "each-month" => return Ok(Self::EachMonth),
            "each-quarter" => return Ok(Self::Quarter(None, None)),
            "each-term" => return Ok(Self::Term(None)),
            _ => {}
        }
        let error = || wrong(DUE, text);
        if let Some(term) = text.strip_prefix("term:") {
            return Ok(Self::Term(Some(term.parse().map_err(|_| error())?)));
        }
        let (year, word) = year_and_word(text);
        if let Some(season) = Season::ALL.into_iter().find(|season| season.id() == word) {
            return Ok(Self::Season(year, season));
        }
        if let Some(number) = word.strip_prefix("quarter-") {
            let number = number.parse().ok().filter(|n| (1..=4).contains(n));
            return Ok(Self::Quarter(year, Some(number.ok_or_else(error)?)));
        }
        if let Ok(once) = span::<PartialDay>(text) {
            let ordered = { once.from }.is_none_or(|from| from.earliest() <= once.until.latest());
            return ordered.then_some(Self::Once(once)).ok_or_else(error);
        }
        span(text).map(Self::Yearly).map_err(|_| error())
    }
}

impl fmt::Display for YearPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => f.write_str(&String::from(*day)),
            Self::Month(month) => write!(f, "{month:02}"),
        }
    }
}

impl<T: fmt::Display> fmt::Display for Span<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(from) = &self.from {
            write!(f, "{from}/")?;
        }
        self.until.fmt(f)
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = |f: &mut fmt::Formatter<'_>, year: &Option<i32>| match year {
            Some(year) => write!(f, "{year:04}-"),
            None => Ok(()),
        };
        match self {
            Self::Once(span) => span.fmt(f),
            Self::Yearly(span) => span.fmt(f),
            Self::Quarter(_, None) => f.write_str("each-quarter"),
            Self::Quarter(of, Some(number)) => {
                year(f, of)?;
                write!(f, "quarter-{number}")
            }
            Self::Term(None) => f.write_str("each-term"),
            Self::Term(Some(term)) => write!(f, "term:{term}"),
            Self::Season(of, season) => {
                year(f, of)?;
                f.write_str(season.id())
            }
            Self::EachMonth => f.write_str("each-month"),
            Self::AllYear => f.write_str("all-year"),
        }
    }
}

impl Serialize for Due {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Due {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Due {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Due".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "When something is due: `2026-09-15`, `2026-09`, `2026`, `2026-10/2026-11`; every year `09-15`, `11`, `10/11`, `quarter-2`, `term:quarter_2`, `autumn`; `2026-quarter-2`, `2026-autumn`, `each-quarter`, `each-term`, `each-month`, `all-year`.",
            "type": "string", "minLength": 2,
        })
    }
}

#[cfg(test)]
mod tests;
