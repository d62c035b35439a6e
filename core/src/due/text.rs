//! A due date in words.

use super::{Anchor, Counted, Due, Span, YearPart};
use crate::day::PartialDay;
use crate::id::{DocumentKindId, StudyTermId};
use crate::params;
use crate::stage::Stage;
use crate::text::{Lang, Localised, Params};

/// What a due date names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named<'a> {
    /// A term of study.
    Term(&'a StudyTermId),
    /// A kind of document.
    Document(&'a DocumentKindId),
    /// A stage.
    Stage(Stage),
}

/// Finds the name of what a due date names.
type Names<'n> = &'n dyn Fn(Named<'_>) -> Option<Localised>;

impl Due {
    /// In words: «до 15 сентября», «осень», «в течение года». `name` finds the name of what is named in it.
    pub fn words(&self, name: Names<'_>) -> Localised {
        let year =
            |year: &Option<i32>| year.map_or_else(|| "no".to_owned(), |year| year.to_string());
        match self {
            Self::Once(Span { from, until }) => match (from, until) {
                (None, PartialDay::Day(day)) => words("due-by", params! { day: *day }),
                (None, part) => once(*part),
                (Some(from), until) => between(once(*from), once(*until)),
            },
            Self::Yearly(Span { from, until }) => match (from, until) {
                (None, part @ YearPart::Day(_)) => {
                    words("due-each-by", params! { day: every(*part) })
                }
                (None, part) => words("due-each", params! { when: every(*part) }),
                (Some(from), until) => words(
                    "due-each",
                    params! { when: between(every(*from), every(*until)) },
                ),
            },
            Self::Quarter(_, None) => words("due-each-quarter", params! {}),
            Self::Quarter(of, Some(number)) => {
                words("due-quarter", params! { number: *number, year: year(of) })
            }
            Self::Term(None) => words("due-each-term", params! {}),
            Self::Term(Some(id)) => known(name, Named::Term(id), id),
            Self::Season(of, season) => words(
                "due-season",
                params! { season: season.id(), year: year(of) },
            ),
            Self::EachWeek => words("due-each-week", params! {}),
            Self::EachMonth => words("due-each-month", params! {}),
            Self::EachHalfYear => words("due-each-half-year", params! {}),
            Self::AllYear => words("due-all-year", params! {}),
            Self::Counted(counted) => counted_from(counted, name),
            Self::AsNeeded => words("due-as-needed", params! {}),
            Self::Unset => words("due-unset", params! {}),
            Self::Several(parts) => match parts.iter().map(every_year).collect() {
                Some(dates) => words("due-each", params! { when: joined(dates) }),
                None => joined(parts.iter().map(|part| part.words(name)).collect()),
            },
        }
    }
}

fn counted_from(counted: &Counted, name: Names<'_>) -> Localised {
    let days = if counted.working {
        "working-days"
    } else {
        "days"
    };
    match &counted.from {
        Anchor::After(kind) => words(
            &format!("due-{days}-after"),
            params! { days: counted.days, document: known(name, Named::Document(kind), kind) },
        ),
        Anchor::Before(stage) => words(
            &format!("due-{days}-before"),
            params! {
                days: counted.days,
                number: stage.number(),
                stage: known(name, Named::Stage(*stage), &stage.id()),
            },
        ),
    }
}

/// The name, or the identifier of what has none.
fn known(name: Names<'_>, named: Named<'_>, id: &impl ToString) -> Localised {
    name(named).unwrap_or_else(|| Localised {
        ru: id.to_string(),
        en: id.to_string(),
    })
}

fn words(key: &str, params: Params) -> Localised {
    Localised::of(key, &params)
}

/// One date of every year.
fn every_year(due: &Due) -> Option<Localised> {
    match due {
        Due::Yearly(Span { from: None, until }) => Some(every(*until)),
        _ => None,
    }
}

fn joined(all: Vec<Localised>) -> Localised {
    let joined = |lang| {
        all.iter()
            .map(|one| one.get(lang))
            .collect::<Vec<_>>()
            .join(", ")
    };
    Localised {
        ru: joined(Lang::Ru),
        en: joined(Lang::En),
    }
}

fn between(from: Localised, until: Localised) -> Localised {
    words("due-between", params! { from: from, until: until })
}

fn once(part: PartialDay) -> Localised {
    match part {
        PartialDay::Day(day) => words("due-day", params! { day: day }),
        PartialDay::Month(year, month) => words(
            "due-month",
            params! { month: month, year: format!("{year}") },
        ),
        PartialDay::Year(year) => words("due-year", params! { year: format!("{year}") }),
    }
}

fn every(part: YearPart) -> Localised {
    match part {
        YearPart::Day(day) => words(
            "due-month-day",
            params! { day: format!("{}", day.day()), month: day.month() },
        ),
        YearPart::Month(month) => words("due-month", params! { month: month, year: "no" }),
    }
}
