//! Working days by the production calendars of the registry.
//!
//! A count of working days needs the calendar of every year it touches, and is refused without it. A last day that
//! is a day off is moved in any year: where the calendar is not known, by weekdays and public holidays alone, and the
//! answer says that it is not certain.

mod ask;

use serde::Serialize;

use crate::day::{Day, PartialDay, Period};
use crate::model::TargetModel;
use crate::model::profile::{DayOffPolicy, WorkWeek};
use crate::model::registry::{RegionalDay, WorkingYear};

pub use ask::{
    CalendarSource, DaysAfter, LastDayAsked, WorkingDays, WorkingDaysQuestion, WorkingDaysRequest,
};

/// The production calendar of a year is not known, and working days are not guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the production calendar of {year} is not known; known: {first} to {last}")]
pub struct UnknownYear {
    /// The year.
    pub year: i32,
    /// The first year that is known.
    pub first: i32,
    /// The last year that is known.
    pub last: i32,
}

/// A last day, moved where it is a day off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LastDay {
    /// As it was set.
    pub nominal: Day,
    /// As it is.
    pub day: Day,
    /// Whether the production calendars of the years are known.
    pub certain: bool,
}

impl TargetModel {
    /// The working week of the organisation.
    pub fn week(&self) -> WorkWeek {
        self.week
    }

    /// What becomes of a last day that is a day off.
    pub fn day_off(&self) -> DayOffPolicy {
        self.day_off
    }

    /// The production calendar of a year.
    ///
    /// # Errors
    ///
    /// [`UnknownYear`].
    pub fn working_year(&self, year: i32) -> Result<&WorkingYear, UnknownYear> {
        let mut years = self.registry.working_years.iter();
        years
            .find(|entry| matches!(entry.id, PartialDay::Year(known) if i32::from(known) == year))
            .ok_or_else(|| self.unknown(year))
    }

    fn unknown(&self, year: i32) -> UnknownYear {
        let years = self.registry.working_years.iter();
        let years = years.map(|entry| entry.id.earliest().year());
        UnknownYear {
            year,
            first: years.clone().min().unwrap_or_default(),
            last: years.max().unwrap_or_default(),
        }
    }

    /// Whether people work on the day.
    ///
    /// # Errors
    ///
    /// [`UnknownYear`].
    pub fn is_working_day(&self, day: Day, week: WorkWeek) -> Result<bool, UnknownYear> {
        let year = self.working_year(day.year())?;
        if let Some(own) = self.regional_day(day) {
            return Ok(own.working);
        }
        // Saturday is no day off in a six-day week: there is nothing to move from it.
        let mut moved = { year.moved.iter() }
            .filter(|moved| week == WorkWeek::Five || moved.from.weekday() != SATURDAY);
        let moved = moved.find(|moved| moved.from == day || moved.to == day);
        Ok(match moved {
            Some(moved) if moved.to == day => false,
            Some(_) => !self.is_public_holiday(day),
            None => self.is_ordinary_working_day(day, week),
        })
    }

    /// How many working days there are from the first to the last day, both included.
    ///
    /// # Errors
    ///
    /// [`UnknownYear`].
    pub fn count_working_days(&self, period: Period, week: WorkWeek) -> Result<u32, UnknownYear> {
        let mut count = 0;
        let mut day = period.from;
        while day <= period.until {
            count += u32::from(self.is_working_day(day, week)?);
            let next = day.plus_days(1);
            if next == day {
                break;
            }
            day = next;
        }
        Ok(count)
    }

    /// The first working days after a day, in order. A term in working days is past on the day after the last of them.
    ///
    /// # Errors
    ///
    /// [`UnknownYear`]: also where the calendars end before there are so many days.
    pub fn working_days_after(
        &self,
        day: Day,
        count: u16,
        week: WorkWeek,
    ) -> Result<Vec<Day>, UnknownYear> {
        let mut days = Vec::new();
        let mut next = day.plus_days(1);
        while days.len() < usize::from(count) {
            if self.is_working_day(next, week)? {
                days.push(next);
            }
            next = next.plus_days(1);
        }
        Ok(days)
    }

    /// The working day that is some working days after a day; in a year without a calendar by weekdays and public
    /// holidays alone.
    pub(crate) fn working_day_after(&self, day: Day, count: u16) -> Day {
        self.working_day_from(day, count, |day| day.plus_days(1))
    }

    /// The same before a day.
    pub(crate) fn working_day_before(&self, day: Day, count: u16) -> Day {
        self.working_day_from(day, count, |day| day.minus_days(1))
    }

    fn working_day_from(&self, from: Day, count: u16, step: fn(Day) -> Day) -> Day {
        let (mut day, mut left) = (from, count);
        // The calendar has an end.
        while left > 0 && step(day) != day {
            day = step(day);
            let works = self.is_working_day(day, self.week);
            let works = works.unwrap_or_else(|_| self.is_ordinary_working_day(day, self.week));
            left -= u16::from(works);
        }
        day
    }

    /// A last day, moved as the policy says where it is a day off.
    pub fn last_day(&self, nominal: Day, policy: DayOffPolicy, week: WorkWeek) -> LastDay {
        let mut moved = LastDay {
            nominal,
            day: nominal,
            certain: true,
        };
        // Nowhere are thirty days off in a row; the bound keeps the ends of the calendar from being a trap.
        for _ in 0..30 {
            let works = self.is_working_day(moved.day, week).unwrap_or_else(|_| {
                moved.certain = false;
                self.is_ordinary_working_day(moved.day, week)
            });
            moved.day = match policy {
                DayOffPolicy::Forward if !works => moved.day.plus_days(1),
                DayOffPolicy::Backward if !works => moved.day.minus_days(1),
                _ => return moved,
            };
        }
        moved
    }

    /// The first day of lessons: 1 September or the next working day.
    pub fn school_year_begins(&self, year: i32, week: WorkWeek) -> Option<LastDay> {
        let day = Day::new(year, 9, 1)?;
        Some(self.last_day(day, DayOffPolicy::Forward, week))
    }

    /// The last day of lessons by the federal programmes: 26 May or the working day before.
    pub fn lessons_end(&self, year: i32, week: WorkWeek) -> Option<LastDay> {
        let day = Day::new(year, 5, 26)?;
        Some(self.last_day(day, DayOffPolicy::Backward, week))
    }

    fn regional_day(&self, day: Day) -> Option<&RegionalDay> {
        let mut days = self.registry.regional_days.iter();
        days.find(|own| own.id == day)
    }

    fn is_public_holiday(&self, day: Day) -> bool {
        let mut holidays = self.registry.public_holidays.iter();
        holidays.any(|holiday| holiday.id.month() == day.month() && holiday.id.day() == day.day())
    }

    /// By weekdays, public holidays and the region's own days alone.
    fn is_ordinary_working_day(&self, day: Day, week: WorkWeek) -> bool {
        let last = match week {
            WorkWeek::Five => SATURDAY - 1,
            WorkWeek::Six => SATURDAY,
        };
        self.regional_day(day).map_or_else(
            || day.weekday() <= last && !self.is_public_holiday(day),
            |own| own.working,
        )
    }
}

const SATURDAY: u32 = 6;

#[cfg(test)]
mod tests;
