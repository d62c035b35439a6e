//! When something is due: by a day, within a month, a quarter, a season, every year or all year long, or at no set time.

mod counted;
mod notation;
mod text;
mod windows;

use serde::{Deserialize, Serialize};

use crate::day::{Day, DayError, PartialDay};
use crate::id::{DocumentKindId, StudyTermId};

pub use counted::{Anchor, Counted};
pub use text::Named;
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
/// | `each-week`, `each-month` | every week, every month |
/// | `each-half-year` | from January to June and from July to December: of a school year the second half and the first |
/// | `all-year` | in the course of the year |
/// | `10-days-after:pairs_order`, `5-working-days-after:pairs_order` | within so many days after the first document of the kind |
/// | `3-days-before:run`, `3-working-days-before:run` | so many days before the last day of the stage as it was planned |
/// | `as-needed` | whenever there is a need |
/// | `unset` | the paper names no time |
/// | `12,05`, `2026-09,as-needed` | at each of these, 24 at most |
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
    /// Every week, from Monday to Sunday.
    EachWeek,
    /// Every month.
    EachMonth,
    /// Every half of a calendar year.
    EachHalfYear,
    /// In the course of the year.
    AllYear,
    /// By a day that is counted from an event.
    Counted(Counted),
    /// Whenever there is a need.
    AsNeeded,
    /// At no time that the paper names.
    Unset,
    /// At each of several times, 2–24.
    Several(Vec<Due>),
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
            Self::Unset | Self::Counted(_) => true,
            _ => false,
        }
    }

    /// Whether it names no time at all.
    pub fn is_undated(&self) -> bool {
        match self {
            Self::AsNeeded | Self::Unset => true,
            Self::Several(parts) => parts.iter().all(Self::is_undated),
            _ => false,
        }
    }

    /// The terms of study that it names.
    pub fn named_terms(&self) -> Vec<&StudyTermId> {
        match self {
            Self::Term(Some(term)) => vec![term],
            Self::Several(parts) => parts.iter().flat_map(Self::named_terms).collect(),
            _ => Vec::new(),
        }
    }

    /// The days in it that are counted from an event.
    pub fn counted(&self) -> Vec<&Counted> {
        match self {
            Self::Counted(counted) => vec![counted],
            Self::Several(parts) => parts.iter().flat_map(Self::counted).collect(),
            _ => Vec::new(),
        }
    }

    /// The kinds of documents that it names.
    pub fn named_documents(&self) -> impl Iterator<Item = &DocumentKindId> {
        let counted = self.counted().into_iter();
        counted.filter_map(|counted| match &counted.from {
            Anchor::After(kind) => Some(kind),
            Anchor::Before(_) => None,
        })
    }
}

#[cfg(test)]
mod tests;
