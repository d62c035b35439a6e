//! Questions about working days, as callers ask them.

use serde::{Deserialize, Serialize};

use super::UnknownYear;
use crate::day::{Day, Period};
use crate::model::TargetModel;
use crate::model::profile::{DayOffPolicy, WorkWeek};
use crate::norm::Grade;
use crate::params;
use crate::text::Localised;

/// A question about working days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WorkingDaysRequest {
    /// What is asked.
    pub ask: WorkingDaysQuestion,
    /// The working week; none: the profile's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<WorkWeek>,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum WorkingDaysQuestion {
    /// How many working days there are, both ends included.
    Count(Period),
    /// Which working days follow a day, which is not counted.
    After(DaysAfter),
    /// Which day a last day becomes.
    LastDay(LastDayAsked),
    /// When the lessons of the school year begin and end that begins in the year.
    SchoolYear(i32),
}

/// A term in working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DaysAfter {
    /// The day of the event: not counted.
    pub day: Day,
    /// How many working days.
    pub days: u16,
}

/// A last day that may be a day off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LastDayAsked {
    /// The last day as it was set.
    pub day: Day,
    /// What becomes of a day off; none: as the profile says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_off: Option<DayOffPolicy>,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkingDays {
    /// The working week it was counted by.
    pub week: WorkWeek,
    /// How many working days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// Which working days.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Day>,
    /// The last day, moved where it is a day off; of a term the first day after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// The lessons of the school year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Whether the production calendars of the years are known. A count never goes without them.
    pub certain: bool,
    /// The calendars that the answer rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calendars: Vec<CalendarSource>,
    /// What to know about the answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Localised>,
}

/// Where a production calendar was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarSource {
    /// The year.
    pub year: i32,
    /// How well it is known.
    pub grade: Grade,
    /// Where it was read.
    pub source: String,
}

impl TargetModel {
    /// Answers a question about working days.
    ///
    /// # Errors
    ///
    /// [`UnknownYear`] for a count that touches a year without a production calendar.
    pub fn working_days(&self, request: &WorkingDaysRequest) -> Result<WorkingDays, UnknownYear> {
        let week = request.week.unwrap_or(self.week());
        let mut answer = WorkingDays {
            week,
            count: None,
            days: Vec::new(),
            day: None,
            period: None,
            certain: true,
            calendars: Vec::new(),
            notes: Vec::new(),
        };
        let touched = match &request.ask {
            WorkingDaysQuestion::Count(period) => {
                answer.count = Some(self.count_working_days(*period, week)?);
                *period
            }
            WorkingDaysQuestion::After(term) => {
                answer.days = self.working_days_after(term.day, term.days, week)?;
                let last = answer.days.last().copied().unwrap_or(term.day);
                answer.day = Some(last.plus_days(1));
                Period {
                    from: term.day,
                    until: last,
                }
            }
            WorkingDaysQuestion::LastDay(asked) => {
                let policy = asked.day_off.unwrap_or(self.day_off());
                let last = self.last_day(asked.day, policy, week);
                answer.day = Some(last.day);
                answer.certain = last.certain;
                Period {
                    from: asked.day.min(last.day),
                    until: asked.day.max(last.day),
                }
            }
            WorkingDaysQuestion::SchoolYear(year) => {
                let unknown = || self.unknown(*year);
                let from = self.school_year_begins(*year, week).ok_or_else(unknown)?;
                let until = self
                    .lessons_end(year.saturating_add(1), week)
                    .ok_or_else(unknown)?;
                let lessons = Period {
                    from: from.day,
                    until: until.day,
                };
                answer.certain = from.certain && until.certain;
                answer.period = Some(lessons);
                lessons
            }
        };
        self.explain_days(touched, &mut answer);
        Ok(answer)
    }

    /// Adds the calendars of the years, and what was announced in them.
    fn explain_days(&self, touched: Period, answer: &mut WorkingDays) {
        for year in touched.from.year()..=touched.until.year() {
            let Ok(calendar) = self.working_year(year) else {
                let params = params! { year: year.to_string() };
                answer.notes.push(Localised::of("days-uncertain", &params));
                continue;
            };
            let mut grade = calendar.grade;
            if answer.week == WorkWeek::Six {
                // The sources list the days of the five-day week; those of the other are derived.
                grade = grade.max(Grade::C);
                answer.notes.push(calendar.note.clone());
            }
            answer.calendars.push(CalendarSource {
                year,
                grade,
                source: calendar.source.clone(),
            });
            let announced = calendar.announced.iter();
            let notes = announced
                .filter(|days| days.from <= touched.until && touched.from <= days.until)
                .map(|days| {
                    let by = days.by.as_str();
                    let params = params! { from: days.from, until: days.until, by: by };
                    Localised::of("days-announced", &params)
                });
            answer.notes.extend(notes);
        }
    }
}
