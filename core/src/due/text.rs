//! A due date in words.

use super::{Due, Span, YearPart};
use crate::day::PartialDay;
use crate::id::StudyTermId;
use crate::params;
use crate::text::{Lang, Localised, Params};

impl Due {
    /// In words: «до 15 сентября», «осень», «в течение года». `name` finds the name of a term of study.
    pub fn words<'n>(&self, name: &dyn Fn(&StudyTermId) -> Option<&'n Localised>) -> Localised {
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
            Self::Term(Some(id)) => name(id).cloned().unwrap_or_else(|| Localised {
                ru: id.to_string(),
                en: id.to_string(),
            }),
            Self::Season(of, season) => words(
                "due-season",
                params! { season: season.id(), year: year(of) },
            ),
            Self::EachWeek => words("due-each-week", params! {}),
            Self::EachMonth => words("due-each-month", params! {}),
            Self::EachHalfYear => words("due-each-half-year", params! {}),
            Self::AllYear => words("due-all-year", params! {}),
            Self::AsNeeded => words("due-as-needed", params! {}),
            Self::Unset => words("due-unset", params! {}),
            Self::Several(parts) => match parts.iter().map(every_year).collect() {
                Some(dates) => words("due-each", params! { when: joined(dates) }),
                None => joined(parts.iter().map(|part| part.words(name)).collect()),
            },
        }
    }
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
