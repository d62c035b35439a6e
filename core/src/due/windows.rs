//! The days between which something is due in the life of a programme.

use super::{Counted, Due, MonthDay, Season, Span, YearPart};
use crate::day::{Day, PartialDay, Period};
use crate::id::StudyTermId;

/// One time that something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Window {
    /// The last day, as it was set.
    pub until: Day,
    /// The first day, where it is not simply due by the last one.
    pub from: Option<Day>,
}

/// A term of study, of every year.
#[derive(Debug, Clone, Copy)]
pub struct Term<'a> {
    /// The identifier.
    pub id: &'a StudyTermId,
    /// The first day.
    pub from: MonthDay,
    /// The last day.
    pub until: MonthDay,
}

impl Window {
    fn of(from: Option<Day>, until: Option<Day>) -> Option<Self> {
        let until = until?;
        Some(Self { until, from })
    }

    fn months(year: i32, first: u32, count: u32) -> Option<Self> {
        let from = Day::new(year, first, 1)?;
        let until = from.plus_months(count).minus_days(1);
        Self::of(Some(from), Some(until))
    }
}

impl Due {
    /// When it is due in the life of a programme, in order. What is due once is due whatever the period; what comes
    /// by the year comes as often as it touches the period. A day of every year may also fall in the month after the
    /// period, if that is still of the same school year: the final report is due after the last lesson. `counted` tells
    /// the day that is counted from an event; without one there is none yet.
    pub fn windows(
        &self,
        period: Period,
        terms: &[Term<'_>],
        counted: &dyn Fn(&Counted) -> Option<Day>,
    ) -> Vec<Window> {
        let years = period.from.year() - 1..=period.until.year() + 1;
        let by_year = |window: &dyn Fn(i32) -> Option<Window>| -> Vec<Window> {
            years.clone().filter_map(window).collect()
        };
        let mut windows = match self {
            Self::Once(span) => return once(*span),
            Self::Yearly(span) => by_year(&|year| yearly(*span, year)),
            Self::Quarter(None, None) => {
                let quarters = (1..=4).map(|n| Self::Quarter(None, Some(n)));
                quarters
                    .flat_map(|quarter| quarter.windows(period, terms, counted))
                    .collect()
            }
            Self::Quarter(Some(year), Some(number)) => {
                return quarter(*year, *number).into_iter().collect();
            }
            Self::Quarter(_, number) => by_year(&|year| quarter(year, (*number)?)),
            Self::Term(id) => { terms.iter() }
                .filter(|term| id.as_ref().is_none_or(|id| id == term.id))
                .flat_map(|term| by_year(&|year| of_term(*term, year)))
                .collect(),
            Self::Season(Some(year), season) => {
                return of_season(*year, *season).into_iter().collect();
            }
            Self::Season(None, season) => by_year(&|year| of_season(year, *season)),
            Self::EachWeek => weeks(period),
            Self::EachMonth => {
                let months = (1..=12).flat_map(|month| by_year(&|y| Window::months(y, month, 1)));
                months.collect()
            }
            Self::EachHalfYear => { [1, 7].into_iter() }
                .flat_map(|first| by_year(&|year| Window::months(year, first, 6)))
                .collect(),
            Self::AllYear => by_year(&|year| school_year(period, year)),
            Self::Counted(event) => {
                let window = |until| Window { until, from: None };
                return counted(event).map(window).into_iter().collect();
            }
            Self::AsNeeded | Self::Unset => return Vec::new(),
            Self::Several(parts) => {
                let mut windows: Vec<_> = { parts.iter() }
                    .flat_map(|part| part.windows(period, terms, counted))
                    .collect();
                windows.sort_unstable();
                windows.dedup();
                return windows;
            }
        };
        windows.retain(|window| touches(*window, period));
        windows.sort_unstable();
        windows
    }
}

fn touches(window: Window, period: Period) -> bool {
    match window.from {
        Some(from) => from <= period.until && period.from <= window.until,
        None => period.from <= window.until && window.until <= grace(period.until),
    }
}

/// A month after the last day, at most to the end of its school year on 31 August.
fn grace(last: Day) -> Day {
    let ends = |year| Day::new(year, 8, 31);
    let this = ends(last.year()).filter(|end| last <= *end);
    let end = this.or_else(|| ends(last.year() + 1)).unwrap_or(last);
    last.plus_months(1).min(end)
}

fn once(span: Span<PartialDay>) -> Vec<Window> {
    let until = span.until.latest();
    let from = match (span.from, span.until) {
        (Some(from), _) => Some(from.earliest()),
        (None, PartialDay::Day(_)) => None,
        (None, part) => Some(part.earliest()),
    };
    vec![Window { until, from }]
}

fn yearly(span: Span<YearPart>, year: i32) -> Option<Window> {
    let first = |part| match part {
        YearPart::Day(day) => day.in_year(year),
        YearPart::Month(month) => Day::new(year, month.into(), 1),
    };
    let last = |part, year| match part {
        YearPart::Day(day) => day.in_year(year),
        YearPart::Month(month) => Window::months(year, month.into(), 1).map(|month| month.until),
    };
    let from = match (span.from, span.until) {
        (Some(from), _) => first(from),
        (None, YearPart::Day(_)) => None,
        (None, part) => first(part),
    };
    let until = last(span.until, year)?;
    // From November to February ends a year later.
    let over = from.is_some_and(|from| until < from);
    let until = if over {
        last(span.until, year + 1)?
    } else {
        until
    };
    Some(Window { until, from })
}

fn quarter(year: i32, number: u8) -> Option<Window> {
    Window::months(year, u32::from(number) * 3 - 2, 3)
}

fn of_season(year: i32, season: Season) -> Option<Window> {
    Window::months(year, season.first_month(), 3)
}

fn of_term(term: Term<'_>, year: i32) -> Option<Window> {
    let until = term.until.in_year(year);
    Window::of(term.from.in_year(year), until)
}

/// The weeks that touch the period.
fn weeks(period: Period) -> Vec<Window> {
    let monday = period.from.minus_days(period.from.weekday() - 1);
    let last = u32::try_from(monday.days_until(period.until) / 7).unwrap_or(0);
    let week = |count: u32| {
        let from = monday.plus_days(count * 7);
        Window {
            until: from.plus_days(6),
            from: Some(from),
        }
    };
    (0..=last).map(week).collect()
}

/// The part of the school year, from 1 September to 31 August, that lies in the period.
fn school_year(period: Period, year: i32) -> Option<Window> {
    let from = Day::new(year, 9, 1)?.max(period.from);
    let until = Day::new(year + 1, 8, 31)?.min(period.until);
    (from <= until).then_some(Window {
        until,
        from: Some(from),
    })
}
