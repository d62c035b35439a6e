//! Entries about days: public holidays, the production calendar of a year, a region's own days.

use serde::{Deserialize, Serialize};

use crate::day::{Day, PartialDay};
use crate::due::MonthDay;
use crate::id::{NormId, StudyTermId};
use crate::norm::Grade;
use crate::text::Localised;

entries! {
    /// A public holiday (нерабочий праздничный день).
    PublicHoliday {
        /// The day of every year.
        id: MonthDay,
        /// The name.
        name: Localised,
    }

    /// The production calendar (производственный календарь) of a year: what differs from the weekdays and the
    /// public holidays.
    WorkingYear {
        /// The year, `2026`.
        id: PartialDay,
        /// Days off moved to other days, by law or by the yearly decree. A move from a Saturday concerns the
        /// five-day week only: in the six-day week Saturday is a working day.
        moved: Vec<DayMoved>,
        /// Days announced as non-working with pay kept. They count as working days, and an answer mentions them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        announced: Vec<Announced>,
        /// What to know about it.
        note: Localised,
    }

    /// A term of study: a quarter, a trimester, a module.
    StudyTerm {
        /// The identifier.
        id: StudyTermId,
        /// The name.
        name: Localised,
        /// The first day of every year.
        from: MonthDay,
        /// The last day of every year.
        until: MonthDay,
    }

    /// A day of a region or an organisation that differs from the calendar of the whole country.
    RegionalDay {
        /// The day.
        id: Day,
        /// Why: a religious holiday, a day of the republic.
        name: Localised,
        /// Worked on after all; otherwise a day off.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        working: bool,
        /// The act.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        norm: Option<NormId>,
    }
}

/// A day off that was moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DayMoved {
    /// From which day: worked on now, unless it is a public holiday.
    pub from: Day,
    /// To which day.
    pub to: Day,
}

/// Days announced as non-working with pay kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Announced {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// By which act, in words.
    pub by: String,
}
