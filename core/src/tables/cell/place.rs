//! Places of work and study: «9 «А» класс», «8Б», «3 курс», «учитель математики», «ООО …».

use crate::params;
use crate::tables::cell::token::{Token, as_word, tokens, whole};
use crate::tables::finding::{Code, Fault};
use crate::tables::fold::{cyrillic, key};
use crate::tables::words::{STANDINGS, meaning};

/// What a place says of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tables) struct Place {
    /// The standing that its words mean, as an id of the registry.
    pub(in crate::tables) standing: Option<&'static str>,
    /// The class or course.
    pub(in crate::tables) step: Option<u8>,
}

/// A class with its letter or a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Class(u32, Option<char>),
    Course(u32),
}

/// Reads a place. A class beyond 1–11 and a course beyond 1–6 are faults.
pub(in crate::tables) fn read_place(text: &str) -> Result<Place, Fault> {
    let step = step(text);
    let by_words = meaning(STANDINGS, text);
    let by_step = step.map(|step| match step {
        Step::Class(..) => "pupil",
        Step::Course(_) => "student",
    });
    let standing = by_words.or(by_step);
    let number = match step {
        Some(Step::Class(number, _)) => checked(number, 11, text)?,
        Some(Step::Course(number)) => checked(number, 6, text)?,
        None => {
            return Ok(Place {
                standing,
                step: None,
            });
        }
    };
    // The class of a teacher is not the step that the teacher is on.
    let learner = matches!(standing, Some("pupil" | "student"));
    Ok(Place {
        standing,
        step: learner.then_some(number),
    })
}

/// A place by which two mentions of a person are compared: a class by its number and letter, the rest as folded text.
pub(in crate::tables) fn place_key(text: &str) -> String {
    match step(text) {
        Some(Step::Class(number, letter))
            if meaning(STANDINGS, text).is_none_or(|s| s == "pupil") =>
        {
            format!("{number}{}", letter.map_or_else(String::new, String::from))
        }
        _ => key(text),
    }
}

fn checked(number: u32, last: u32, text: &str) -> Result<u8, Fault> {
    let fault = || {
        let mut fault = Fault::showing(Code::BadStep, text);
        fault.params.extend(params! { last: last });
        fault
    };
    let number = u8::try_from(number).map_err(|_| fault())?;
    if (1..=last).contains(&u32::from(number)) {
        Ok(number)
    } else {
        Err(fault())
    }
}

/// A number with «класс» or «курс» after it, or a number and a letter that are the whole cell.
fn step(text: &str) -> Option<Step> {
    let tokens: Vec<Token> = tokens(text)
        .into_iter()
        .filter(|token| matches!(token, Token::Number(_) | Token::Word(_)))
        .collect();
    tokens.iter().enumerate().find_map(|(at, token)| {
        let number = whole(token)?;
        let mut after = tokens.iter().skip(at + 1).map(as_word);
        let next = after.next().flatten();
        let then = after.next().flatten();
        let alone = tokens.len() == 1 || (tokens.len() == 2 && next.is_some_and(is_letter));
        match (next, then) {
            (Some(word), _) if is_class(word) => Some(Step::Class(number, None)),
            (Some(word), _) if is_course(word) => Some(Step::Course(number)),
            (Some(ending), Some(word)) if is_ending(ending) && is_course(word) => {
                Some(Step::Course(number))
            }
            (Some(ending), Some(word)) if is_ending(ending) && is_class(word) => {
                Some(Step::Class(number, None))
            }
            (Some(letter), Some(word)) if is_letter(letter) && is_class(word) => {
                Some(Step::Class(number, as_letter(letter)))
            }
            _ if alone => Some(Step::Class(number, next.and_then(as_letter))),
            _ => None,
        }
    })
}

fn is_class(word: &str) -> bool {
    word.starts_with("класс") || word == "кл"
}

fn is_course(word: &str) -> bool {
    word.starts_with("курс")
}

/// «5-й», «5-го».
fn is_ending(word: &str) -> bool {
    matches!(word, "й" | "го" | "ый" | "ой" | "м" | "ом")
}

fn is_letter(word: &str) -> bool {
    word.chars().count() == 1
}

fn as_letter(word: &str) -> Option<char> {
    word.chars().next().map(cyrillic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<&'static str>, Option<u8>) {
        let place = read_place(text).unwrap();
        (place.standing, place.step)
    }

    #[test]
    fn classes_are_read_however_they_are_written() {
        for text in [
            "9 «А» класс",
            "9А",
            "9 а",
            "9-А",
            "9 \"A\" кл.",
            "ученик 9 «А» класса школы № 5",
            "9-й класс",
            "обучающаяся 9 класса",
            "9",
        ] {
            assert_eq!(read(text), (Some("pupil"), Some(9)), "{text}");
        }
        assert_eq!(place_key("9 \"A\" кл."), place_key("ученица 9 «А» класса"));
        assert_ne!(place_key("9А"), place_key("9Б"));
    }

    #[test]
    fn other_places() {
        assert_eq!(read("3 курс, колледж"), (Some("student"), Some(3)));
        assert_eq!(read("студент 2-го курса"), (Some("student"), Some(2)));
        assert_eq!(
            read("учитель начальных классов, 4 класс"),
            (Some("teacher"), None)
        );
        assert_eq!(read("ООО «Пример»"), (Some("employee"), None));
        assert_eq!(read("МБОУ «Школа № 0»"), (None, None));
    }

    #[test]
    fn a_class_that_no_school_has_is_refused() {
        for text in ["12 «Щ» класс", "0 класс", "7 курс", "99999999 класс"] {
            assert_eq!(read_place(text).unwrap_err().code, Code::BadStep, "{text}");
        }
    }
}
