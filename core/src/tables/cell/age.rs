//! The age of mentees that a mentor wishes: «12-14», «от 10 до 15 лет», «5-7 классы», «любой».

use crate::record::AgeRange;
use crate::tables::cell::token::{Token, as_word, tokens, whole};
use crate::tables::finding::{Code, Fault};
use crate::tables::words::{ANY, SCHOOL_STEPS, UNSAID, meaning};

/// The open ends of a wish: «до 12 лет», «от 14 лет».
const YOUNGEST: u8 = 0;
const OLDEST: u8 = 120;

/// What a number in a wish is.
#[derive(Clone, Copy)]
enum Unit {
    Years,
    Classes,
}

/// Reads a wish; `None`: any age.
pub(in crate::tables) fn read_ages(text: &str) -> Result<Option<AgeRange>, Fault> {
    if meaning(ANY, text).or(meaning(UNSAID, text)).is_some() {
        return Ok(None);
    }
    let fault = || Fault::showing(Code::BadAge, text);
    let range = match meaning(SCHOOL_STEPS, text) {
        Some((from, until)) => in_years(from.into(), until.into(), Unit::Classes),
        None => {
            let (from, until, unit) = ends(&tokens(text)).ok_or_else(fault)?;
            let reversed = |from, until| from > until;
            if let (Some(from), Some(until)) = (from, until)
                && reversed(from, until)
            {
                return Err(Fault::showing(Code::AgeReversed, text));
            }
            in_years(
                from.unwrap_or(YOUNGEST.into()),
                until.unwrap_or(OLDEST.into()),
                unit,
            )
        }
    };
    range.map(Some).ok_or_else(fault)
}

/// The ends of a wish: the numbers with «от», «до» and a dash between them.
fn ends(tokens: &[Token]) -> Option<(Option<u32>, Option<u32>, Unit)> {
    let words: Vec<&str> = tokens.iter().filter_map(as_word).collect();
    let numbers: Vec<u32> = tokens.iter().filter_map(whole).collect();
    let says = |word: &str| words.contains(&word);
    let unit = if words.iter().any(|word| word.starts_with("кл")) {
        Unit::Classes
    } else {
        Unit::Years
    };
    match numbers.as_slice() {
        [from, until] => Some((Some(*from), Some(*until), unit)),
        [until] if says("до") || says("младше") => Some((None, Some(*until), unit)),
        [from]
            if says("от") || says("с") || says("старше") || tokens.contains(&Token::Sign('+')) =>
        {
            Some((Some(*from), None, unit))
        }
        [only] => Some((Some(*only), Some(*only), unit)),
        _ => None,
    }
}

/// A pupil of class k is k + 6 or k + 7 years old.
fn in_years(from: u32, until: u32, unit: Unit) -> Option<AgeRange> {
    let oldest = u32::from(OLDEST);
    let (from, until) = match unit {
        Unit::Years => (from, until),
        Unit::Classes if from == 0 || (until > 11 && until != oldest) => return None,
        Unit::Classes => (from + 6, until.saturating_add(7).min(oldest)),
    };
    let bounded = |age: u32| u8::try_from(age).ok().filter(|age| *age <= OLDEST);
    Some(AgeRange {
        from: bounded(from)?,
        until: bounded(until)?,
    })
}

/// A wish as [`read_ages`] reads it.
pub(in crate::tables) fn print_ages(range: AgeRange) -> String {
    match (range.from, range.until) {
        (YOUNGEST, until) if until != OLDEST => format!("до {until} лет"),
        (from, OLDEST) => format!("от {from} лет"),
        // With «лет»: Excel makes a date of «10-12».
        (from, until) => format!("{from}–{until} лет"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(from: u8, until: u8) -> Option<AgeRange> {
        Some(AgeRange { from, until })
    }

    #[test]
    fn wishes_are_read() {
        for (text, ages) in [
            ("12-14", range(12, 14)),
            ("12 — 14 лет", range(12, 14)),
            ("от 10 до 15 лет", range(10, 15)),
            ("с 10 до 15", range(10, 15)),
            ("5-7 классы", range(11, 14)),
            ("7 класс", range(13, 14)),
            ("14 лет", range(14, 14)),
            ("от 14 лет", range(14, 120)),
            ("14+", range(14, 120)),
            ("до 12 лет", range(0, 12)),
            ("старшеклассники", range(16, 18)),
            ("Любой", None),
            ("не важен", None),
            ("по договорённости", None),
        ] {
            assert_eq!(read_ages(text), Ok(ages), "{text}");
            if let Some(ages) = ages {
                assert_eq!(read_ages(&print_ages(ages)), Ok(Some(ages)), "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_wish_is_refused() {
        assert_eq!(read_ages("15-12").unwrap_err().code, Code::AgeReversed);
        for text in [
            "подростки",
            "500",
            "12-99 классы",
            "1, 2, 3",
            "0 класс",
            "99999999999-1",
        ] {
            assert!(read_ages(text).is_err(), "{text}");
        }
    }
}
