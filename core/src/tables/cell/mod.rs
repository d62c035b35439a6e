//! What is in a cell: dates, places, ages, hours, topics, contacts. A cell that cannot be read is a
//! [`Fault`](super::finding::Fault) that says what to write.

mod age;
mod contacts;
mod date;
mod hours;
mod place;
mod token;
mod topics;

pub(super) use age::{print_ages, read_ages};
pub(super) use contacts::contact_keys;
pub(super) use date::{print_born, print_date, read_born, read_day, read_partial};
pub(super) use hours::{print_hours, read_hours};
pub(super) use place::{Place, place_key, read_place};
pub(super) use topics::{items, topics};

use crate::tables::finding::{Code, Fault};

/// A whole number, `3` or `3,0`, up to `most`.
pub(super) fn read_number(text: &str, most: u32) -> Result<u32, Fault> {
    let fault = || Fault::showing(Code::BadNumber, text);
    let digits = text.split_once([',', '.']).map_or(text, |(whole, part)| {
        if part.chars().all(|c| c == '0') {
            whole
        } else {
            text
        }
    });
    let number: u32 = digits.trim().parse().map_err(|_| fault())?;
    if number <= most {
        Ok(number)
    } else {
        Err(fault())
    }
}

/// As [`read_number`], where «лет», «мин.» or «чел.» may follow the number.
pub(super) fn read_amount(text: &str, most: u32) -> Result<u32, Fault> {
    let number: String = text
        .chars()
        .take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.'))
        .collect();
    let unit = text.get(number.len()..).unwrap_or_default();
    if unit.chars().any(|c| c.is_ascii_digit()) {
        return Err(Fault::showing(Code::BadNumber, text));
    }
    read_number(number.trim_end_matches(['.', ',']), most)
        .map_err(|_| Fault::showing(Code::BadNumber, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_whole_and_bounded() {
        assert_eq!(read_number("10", 10), Ok(10));
        assert_eq!(read_number("7,0", 10), Ok(7));
        assert_eq!(read_amount("45 мин.", 600), Ok(45));
        assert_eq!(read_amount("5 лет", 80), Ok(5));
        for wrong in ["", "7,5", "-1", "11", "1-2", "99999999999", "семь"] {
            assert!(read_number(wrong, 10).is_err(), "{wrong}");
            assert!(read_amount(wrong, 10).is_err(), "{wrong}");
        }
    }
}
