//! Dates as people and Excel write them.

use crate::day::{Day, PartialDay};
use crate::tables::cell::token::{Token, tokens, whole};
use crate::tables::finding::{Code, Fault};
use crate::tables::words::{MONTHS, meaning};
use crate::text::{Lang, print_day};

/// A whole date: `01.09.2025`, `1.9.25`, `2025-09-01`, «1 сентября 2025 г.», or the number that Excel keeps for it.
///
/// `today` decides the century of a year of two digits.
pub(in crate::tables) fn read_day(text: &str, today: Day) -> Result<Day, Fault> {
    match read(text, today) {
        Some(PartialDay::Day(day)) => Ok(day),
        _ => Err(Fault::showing(Code::BadDay, text)),
    }
}

/// A date as far as a paper has it: a whole one, a month or a year.
pub(in crate::tables) fn read_partial(text: &str, today: Day) -> Result<PartialDay, Fault> {
    read(text, today).ok_or_else(|| Fault::showing(Code::BadDay, text))
}

/// A date of birth as far as it is known: `2011`, «2011 г.р.», `05.2011`, a whole date.
pub(in crate::tables) fn read_born(text: &str, today: Day) -> Result<PartialDay, Fault> {
    let born = read(text, today).ok_or_else(|| Fault::showing(Code::BadBirth, text))?;
    if born.earliest() > today {
        return Err(Fault::showing(Code::BirthInFuture, text));
    }
    Ok(born)
}

/// A date as Russian tables have it.
pub(in crate::tables) fn print_date(day: Day) -> String {
    print_day(day, Lang::Ru)
}

/// A date of birth as [`read_born`] reads it.
pub(in crate::tables) fn print_born(born: PartialDay) -> String {
    match born {
        PartialDay::Year(year) => format!("{year:04}"),
        PartialDay::Month(year, month) => format!("{month:02}.{year:04}"),
        PartialDay::Day(day) => print_date(day),
    }
}

fn read(text: &str, today: Day) -> Option<PartialDay> {
    let numbers = numbers(without_time(text));
    match numbers.as_slice() {
        [Part(year, 4)] => partial(*year, None, None),
        [Part(serial, 5)] => from_serial(*serial).map(PartialDay::Day),
        [Part(month, 1 | 2), Part(year, 4)] | [Part(year, 4), Part(month, 1 | 2)] => {
            partial(*year, Some(*month), None)
        }
        [Part(day, 1 | 2), Part(month, 1 | 2), Part(year, 4)]
        | [Part(year, 4), Part(month, 1 | 2), Part(day, 1 | 2)] => {
            partial(*year, Some(*month), Some(*day))
        }
        [Part(day, 1 | 2), Part(month, 1 | 2), Part(year, 2)] => {
            partial(century(*year, today), Some(*month), Some(*day))
        }
        _ => in_words(text),
    }
}

/// A number and how many digits it has.
struct Part(u32, usize);

/// The time of day that Excel adds: «01.09.2025 0:00:00», «2025-09-01T00:00:00», `45901,5`.
fn without_time(text: &str) -> &str {
    let day = text.split(['T', 'Т']).next().unwrap_or(text);
    match day.rsplit_once(' ') {
        Some((day, time)) if time.contains(':') => day,
        _ => day,
    }
}

/// The numbers between the signs of a date; nothing where there is anything else but «г.», «г.р.», «года».
fn numbers(text: &str) -> Vec<Part> {
    let text = text.trim();
    let text = text.trim_end_matches(|c: char| c.is_alphabetic() || matches!(c, '.' | ' '));
    let text = match text.split_once(',') {
        Some((serial, part)) if part.chars().all(|c| c.is_ascii_digit()) => serial,
        _ => text,
    };
    let parts = text.split(['.', '/', '-']).map(str::trim);
    let numbers = parts.map(|part| {
        let digits = part.len() <= 5 && part.chars().all(|c| c.is_ascii_digit());
        let number = digits.then(|| part.parse().ok()).flatten();
        number.map(|number| Part(number, part.len()))
    });
    numbers.collect::<Option<_>>().unwrap_or_default()
}

fn partial(year: u32, month: Option<u32>, day: Option<u32>) -> Option<PartialDay> {
    let text = match (month, day) {
        (None, _) => format!("{year:04}"),
        (Some(month), None) => format!("{year:04}-{month:02}"),
        (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
    };
    text.parse().ok()
}

/// Nobody in a table was born, and nothing in it happened, later than next year.
fn century(year: u32, today: Day) -> u32 {
    let next = u32::try_from(today.year()).unwrap_or(0) + 1;
    if 2000 + year <= next {
        2000 + year
    } else {
        1900 + year
    }
}

/// Excel counts days; 2 January 1900 is its day 2. Numbers of five digits are the years 1927 to 2173.
fn from_serial(serial: u32) -> Option<Day> {
    let first = Day::new(1900, 1, 1)?;
    (10_000..=99_999)
        .contains(&serial)
        .then(|| first.plus_days(serial - 2))
}

/// «1 сентября 2025 г.», «сентябрь 2025».
fn in_words(text: &str) -> Option<PartialDay> {
    let month = meaning(MONTHS, text)?;
    let tokens = tokens(text);
    let numbers: Vec<u32> = tokens.iter().filter_map(whole).collect();
    let words = tokens
        .iter()
        .filter(|token| matches!(token, Token::Word(_)));
    if words.count() > 4 {
        return None;
    }
    match numbers.as_slice() {
        [year] => partial(*year, Some(month), None),
        [day, year] => partial(*year, Some(month), Some(*day)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        "2025-09-15".parse().unwrap()
    }

    #[test]
    fn a_day_is_read_however_it_is_written() {
        for text in [
            "01.09.2025",
            "1.9.2025",
            "1.9.25",
            "01/09/2025",
            "2025-09-01",
            "01.09.2025 г.",
            "01.09.2025 0:00:00",
            "2025-09-01T00:00:00",
            "1 сентября 2025 г.",
            "1 сентября 2025 года",
            "45901",
            "45901,5",
        ] {
            let day = read_day(text, today()).unwrap();
            assert_eq!(day.to_string(), "2025-09-01", "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "31.02.2025",
            "2025",
            "09.2025",
            "вчера",
            "1.9",
            "01.09.2025-05.09.2025",
            "99.99.9999",
            "123456",
        ] {
            assert!(read_day(text, today()).is_err(), "{text}");
        }
    }

    #[test]
    fn of_a_birth_the_year_is_enough() {
        for (text, born) in [
            ("2011", "2011"),
            ("2011 г.", "2011"),
            ("2011 г.р.", "2011"),
            ("05.2011", "2011-05"),
            ("12.05.2011", "2011-05-12"),
            ("12.05.11", "2011-05-12"),
            ("12.05.75", "1975-05-12"),
            ("40675", "2011-05-12"),
            ("12 мая 2011 г.р.", "2011-05-12"),
        ] {
            let read = read_born(text, today()).unwrap();
            assert_eq!(read.to_string(), born, "{text}");
            assert_eq!(read_born(&print_born(read), today()), Ok(read));
        }
        assert_eq!(
            read_born("2030", today()).unwrap_err().code,
            Code::BirthInFuture
        );
        assert_eq!(
            read_born("14 лет", today()).unwrap_err().code,
            Code::BadBirth
        );
    }
}
