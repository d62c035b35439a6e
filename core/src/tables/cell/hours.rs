//! The time that a mentor can give: «2 часа в неделю», «4 ч. в месяц», «1 раз в неделю по 1 часу».

use crate::tables::cell::token::{Token, tokens};
use crate::tables::finding::{Code, Fault};
use crate::tables::words::{NUMBERS, UNSAID, meaning};

/// Weeks of work in a month.
const WEEKS: u32 = 4;
/// The hours of a month of 31 days.
const MOST: u32 = 744;

/// Hours a month; `None`: to be agreed. Less than an hour counts as one, minutes beyond whole hours are dropped.
pub(in crate::tables) fn read_hours(text: &str) -> Result<Option<u16>, Fault> {
    if meaning(UNSAID, text).is_some() {
        return Ok(None);
    }
    hours_a_month(text)
        .map(Some)
        .ok_or_else(|| Fault::showing(Code::BadHours, text))
}

/// Hours as [`read_hours`] reads them.
pub(in crate::tables) fn print_hours(hours: u16) -> String {
    format!("{hours} ч. в месяц")
}

/// How often, counted in a month: `times` in `every` weeks or months.
#[derive(Clone, Copy)]
enum Rhythm {
    Weeks(u32),
    Months(u32),
}

#[derive(Default)]
struct Parts {
    /// Hundredths of a minute.
    minutes: Option<u32>,
    times: Option<u32>,
    rhythm: Option<Rhythm>,
}

fn hours_a_month(text: &str) -> Option<u16> {
    let mut parts = Parts::default();
    let mut number = None;
    let mut range = false;
    for token in tokens(text) {
        match token {
            // Of «1–2 часа» the smaller one is promised.
            Token::Number(value) => {
                number = if range { number } else { Some(value) };
                range = false;
            }
            Token::Dash => range = number.is_some(),
            Token::Word(word) => {
                range = false;
                match meaning(NUMBERS, &word) {
                    Some(value) => number = Some(value * 100),
                    None => parts.take(&word, &mut number)?,
                }
            }
            Token::Sign(_) => range = false,
        }
    }
    parts.hours()
}

impl Parts {
    /// Takes a word and the number before it; `None` where the same thing is said twice.
    fn take(&mut self, word: &str, number: &mut Option<u32>) -> Option<()> {
        let once = |slot: &mut Option<u32>, value: u32| match slot {
            Some(_) => None,
            None => {
                *slot = Some(value);
                Some(())
            }
        };
        let whole = |number: &mut Option<u32>| number.take().unwrap_or(100) / 100;
        if word.starts_with("час") || word == "ч" {
            let hours = number.take().unwrap_or(100);
            once(&mut self.minutes, hours.checked_mul(60)?)
        } else if word.starts_with("мин") {
            once(&mut self.minutes, number.take()?)
        } else if word.starts_with("раз") {
            once(&mut self.times, whole(number))
        } else if word.starts_with("нед") || word.starts_with("еженед") {
            self.rhythm = Some(Rhythm::Weeks(whole(number)));
            Some(())
        } else if word.starts_with("мес") || word.starts_with("ежемес") {
            self.rhythm = Some(Rhythm::Months(whole(number)));
            Some(())
        } else {
            Some(())
        }
    }

    fn hours(self) -> Option<u16> {
        let minutes = self.minutes?.checked_mul(self.times.unwrap_or(1))?;
        let minutes = match self.rhythm? {
            Rhythm::Weeks(every) => minutes.checked_mul(WEEKS)?.checked_div(every)?,
            Rhythm::Months(every) => minutes.checked_div(every)?,
        };
        let hours = (minutes / 100 / 60).max(1);
        (minutes > 0 && hours <= MOST)
            .then(|| u16::try_from(hours).ok())
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_counted_in_a_month() {
        for (text, hours) in [
            ("2 часа в неделю", 8),
            ("два часа в неделю", 8),
            ("4 ч. в месяц", 4),
            ("1 раз в неделю по 1 часу", 4),
            ("2 раза в месяц по 1,5 часа", 3),
            ("2 раза в неделю по 40 минут", 5),
            ("раз в неделю по часу", 4),
            ("раз в две недели по 1 часу", 2),
            ("1-2 часа в неделю", 4),
            ("2 ч/нед", 8),
            ("еженедельно 1 час", 4),
            ("20 мин. в месяц", 1),
        ] {
            assert_eq!(read_hours(text), Ok(Some(hours)), "{text}");
            assert_eq!(read_hours(&print_hours(hours)), Ok(Some(hours)));
        }
        assert_eq!(read_hours("по договорённости"), Ok(None));
    }

    #[test]
    fn what_says_no_time_is_refused() {
        for text in [
            "2 часа",
            "8",
            "много",
            "в неделю",
            "0 часов в неделю",
            "1 час в 0 недель",
            "99999999 часов в месяц",
            "1 час 1 час в месяц",
        ] {
            assert!(read_hours(text).is_err(), "{text}");
        }
    }
}
