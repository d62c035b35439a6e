//! A due date in words.

use super::{Due, Span, YearPart};
use crate::day::PartialDay;
use crate::params;
use crate::text::{Localised, Params};

impl Due {
    /// In words: «до 15 сентября», «осень», «в течение года». `term` is the name of the term of study that it names.
    pub fn words(&self, term: Option<&Localised>) -> Localised {
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
            Self::Term(Some(id)) => term.cloned().unwrap_or_else(|| Localised {
                ru: id.to_string(),
                en: id.to_string(),
            }),
            Self::Season(of, season) => words(
                "due-season",
                params! { season: season.id(), year: year(of) },
            ),
            Self::EachMonth => words("due-each-month", params! {}),
            Self::AllYear => words("due-all-year", params! {}),
        }
    }
}

fn words(key: &str, params: Params) -> Localised {
    Localised::of(key, &params)
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
