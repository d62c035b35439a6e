//! Says in both languages what serde says in English. What it does not recognise it quotes.

use std::fmt::Display;

use serde_json::Value;

use crate::near::nearest;
use crate::params;
use crate::pointer::Pointer;
use crate::text::{Localised, Param};
use crate::wire::error::Error;

/// The longest piece of the caller's text that a message quotes, in characters.
const QUOTED: usize = 60;

/// What is expected, by how serde's words begin, and its text.
const EXPECTED: &[(&str, &str)] = &[
    ("a day from", "shape-day"),
    ("a day, month or year", "shape-partial-day"),
    ("a month and a day", "shape-month-day"),
    ("a due date", "shape-due"),
    ("no more than 24 due dates", "shape-dues"),
    ("an id has", "shape-id"),
    ("format 1", "shape-format"),
    ("a string", "shape-text"),
    ("a boolean", "shape-boolean"),
    ("a sequence", "shape-list"),
    ("a map", "shape-object"),
    ("struct ", "shape-object"),
];

/// Whole numbers: their type, the least, the greatest.
const NUMBERS: &[(&str, i64, i64)] = &[
    ("u8", u8::MIN as i64, u8::MAX as i64),
    ("u16", u16::MIN as i64, u16::MAX as i64),
    ("u32", u32::MIN as i64, u32::MAX as i64),
    ("a nonzero u16", 1, u16::MAX as i64),
    ("i32", i32::MIN as i64, i32::MAX as i64),
];

/// Why a text is not JSON, by how serde's words begin, and its text.
const SYNTAX: &[(&str, &str)] = &[
    ("EOF", "syntax-end"),
    ("expected `:`", "syntax-colon"),
    ("expected `,` or `]`", "syntax-comma-in-list"),
    ("expected `,` or `}`", "syntax-comma-in-object"),
    ("trailing comma", "syntax-trailing-comma"),
    ("trailing characters", "syntax-trailing-text"),
    ("key must be a string", "syntax-key"),
    ("control character", "syntax-control-character"),
    ("invalid escape", "syntax-escape"),
    ("invalid unicode", "syntax-escape"),
    ("lone leading surrogate", "syntax-escape"),
    ("unexpected end of hex escape", "syntax-escape"),
    ("invalid number", "syntax-number"),
    ("number out of range", "syntax-number-range"),
    ("recursion limit", "syntax-depth"),
];

/// The error of a document. `text` is the whole document.
pub(super) fn explain(text: &str, at: Pointer, error: &serde_json::Error) -> Error {
    if error.is_data() {
        return data(at, plain(&error.to_string()));
    }
    // The whole text knows the line and column; a part of it would count its own.
    match serde_json::from_str::<Value>(text) {
        Err(error) => syntax(text, at, &error),
        // Sound JSON: a word of a list was expected, and something else stands there.
        Ok(document) => {
            let found = document.pointer(at.as_str()).unwrap_or(&document);
            mismatch(at, Localised::of("shape-word", &params! {}), kind(found))
        }
    }
}

fn syntax(text: &str, at: Pointer, error: &serde_json::Error) -> Error {
    let message = error.to_string();
    let message = plain(&message);
    let key = SYNTAX.iter().find(|(words, _)| message.starts_with(words));
    let key = match key {
        _ if text.starts_with('\u{feff}') => "syntax-mark",
        Some((_, key)) => key,
        None => "syntax-value",
    };
    let what = Localised::of(key, &params! {});
    let params = params! { line: error.line(), column: error.column(), what: what };
    Error::malformed("TM-SHP-001", at, params)
}

/// Without the position in the text.
fn plain(message: &str) -> &str {
    message
        .rsplit_once(" at line ")
        .map_or(message, |(words, _)| words)
}

/// The error that serde's or a value's own words tell of.
pub(super) fn data(at: Pointer, detail: &str) -> Error {
    let named = [
        ("unknown field `", "TM-SHP-003"),
        ("unknown variant `", "TM-SHP-004"),
        ("missing field `", "TM-SHP-005"),
        ("duplicate field `", "TM-SHP-006"),
    ];
    for (words, code) in named {
        if let Some(rest) = detail.strip_prefix(words) {
            return about_name(code, at, rest);
        }
    }
    let types = ["invalid type: ", "invalid value: ", "invalid "];
    if let Some(rest) = types.iter().find_map(|words| detail.strip_prefix(words)) {
        if let Some((found, expected)) = rest.rsplit_once(", expected ")
            && let Some(expected) = shape(expected)
        {
            return mismatch(at, expected, found_by_serde(found));
        }
    } else if let Some((expected, found)) = detail.split_once(", found ") {
        let expected = expected.strip_prefix("expected ").unwrap_or(expected);
        if let Some(expected) = shape(expected) {
            return mismatch(at, expected, found_by_value(found));
        }
    }
    Error::malformed("TM-SHP-008", at, params! { detail: cut(detail) })
}

/// The error where a whole number between two others is expected.
pub(super) fn whole_number(at: Pointer, (low, high): (u32, u32), found: &impl Display) -> Error {
    let expected = Localised::of("shape-whole-number", &params! { low: low, high: high });
    mismatch(at, expected, found_by_value(&cut(&found.to_string())))
}

fn mismatch(at: Pointer, expected: Localised, found: Param) -> Error {
    let mut params = params! { expected: expected };
    params.insert("found", found);
    Error::malformed("TM-SHP-002", at, params)
}

/// `rest` is the name, a backtick, and the known names in backticks.
fn about_name(code: &'static str, at: Pointer, rest: &str) -> Error {
    let (name, list) = rest
        .rsplit_once("`, expected ")
        .unwrap_or((rest.trim_end_matches('`'), ""));
    let name = cut(name);
    if list.is_empty() {
        return Error::malformed(code, at, params! { name: name });
    }
    let known: Vec<&str> = list.split('`').skip(1).step_by(2).collect();
    let nearest = nearest(&name, known.iter().copied());
    let guess = if nearest.is_some() { "yes" } else { "no" };
    let nearest = nearest.unwrap_or_default();
    let params = params! { name: name, guess: guess, nearest: nearest, known: known.join(", ") };
    Error::malformed(code, at, params)
}

fn shape(expected: &str) -> Option<Localised> {
    if let Some((_, low, high)) = NUMBERS.iter().find(|(name, ..)| *name == expected) {
        let params = params! { low: *low, high: *high };
        return Some(Localised::of("shape-whole-number", &params));
    }
    let (_, key) = EXPECTED
        .iter()
        .find(|(words, _)| expected.starts_with(words))?;
    Some(Localised::of(key, &params! {}))
}

/// What was found in serde's words: ``integer `5` ``, `string "x"`, `map`.
fn found_by_serde(found: &str) -> Param {
    let inner = |words, end| found.strip_prefix(words)?.strip_suffix(end);
    let named = |key, value| Localised::of(key, &params! { value: cut(value) }).into();
    if let Some(text) = inner("string \"", "\"") {
        return named("found-text", text);
    }
    if let Some(number) = inner("integer `", "`").or_else(|| inner("floating point `", "`")) {
        return named("found-number", number);
    }
    let key = match found {
        // An object may come as a list of its values in order; this one has the wrong number of them.
        length if length.starts_with("length ") => "shape-list",
        "map" => "shape-object",
        "sequence" => "shape-list",
        "null" => "found-null",
        other => return cut(inner("boolean `", "`").unwrap_or(other)).into(),
    };
    Localised::of(key, &params! {}).into()
}

/// What was found in the words of a value that refused its text: `` `31.02.2026` ``, `2`.
fn found_by_value(found: &str) -> Param {
    let text = found
        .strip_prefix('`')
        .and_then(|text| text.strip_suffix('`'));
    let (key, value) = text.map_or(("found-number", found), |text| ("found-text", text));
    Localised::of(key, &params! { value: cut(value) }).into()
}

fn kind(found: &Value) -> Param {
    let key = match found {
        Value::Null => "found-null",
        Value::Array(_) => "shape-list",
        Value::Object(_) => "shape-object",
        Value::String(text) => {
            return Localised::of("found-text", &params! { value: cut(text) }).into();
        }
        Value::Number(number) => {
            return Localised::of("found-number", &params! { value: number.to_string() }).into();
        }
        Value::Bool(value) => return value.to_string().into(),
    };
    Localised::of(key, &params! {}).into()
}

fn cut(text: &str) -> String {
    let mut chars = text.chars();
    let mut cut: String = chars.by_ref().take(QUOTED).collect();
    if chars.next().is_some() {
        cut.push('…');
    }
    cut
}

#[cfg(test)]
mod tests {
    use crate::due::MonthDay;
    use crate::model::profile::Limits;
    use crate::record::{Enrolment, Meeting, Participant};
    use crate::text::Lang;
    use crate::wire::read;
    use crate::{Day, Directory, Opening, PartialDay, Period, Role, Stage};
    use serde::de::DeserializeOwned;

    fn says<T: DeserializeOwned>(text: &str, code: &str, message: &str) {
        let error = read::<T>(text).err().unwrap();
        let reason = error.reasons().remove(0);
        assert_eq!(
            (reason.code, reason.message(Lang::Ru).as_str()),
            (code, message),
            "{text}"
        );
    }

    #[test]
    fn what_is_expected_and_found_is_said_in_russian() {
        let day = "день календаря вида 2026-09-01, с 1900 по 2200 год";
        let two = |expected, found| format!("Ожидается {expected}, а здесь {found}.");
        says::<Day>(
            r#""31.02.2026""#,
            "TM-SHP-002",
            &two(day, "строка «31.02.2026»"),
        );
        says::<Day>("5", "TM-SHP-002", &two("строка", "число 5"));
        says::<PartialDay>(
            r#""май""#,
            "TM-SHP-002",
            &two(
                "день, месяц или год вида 2026-09-01, 2026-09 или 2026",
                "строка «май»",
            ),
        );
        says::<MonthDay>(
            r#""15.09""#,
            "TM-SHP-002",
            &two("месяц и день вида 09-15", "строка «15.09»"),
        );
        says::<crate::id::PairId>(
            r#""пара 1""#,
            "TM-SHP-002",
            &two(
                "идентификатор из букв, цифр и знаков «-», «_», «.», «:» длиной от 1 до 64 знаков",
                "строка «пара 1»",
            ),
        );
        says::<Limits>(
            r#"{ "silent_days": -3 }"#,
            "TM-SHP-002",
            &two("целое число от 0 до 4294967295", "число -3"),
        );
        says::<Limits>(
            r#"{ "silent_days": 1.5 }"#,
            "TM-SHP-002",
            &two("целое число от 0 до 4294967295", "число 1.5"),
        );
        says::<Directory>(
            r#"{ "format": 2 }"#,
            "TM-SHP-002",
            &two("формат 1", "число 2"),
        );
        says::<Directory>(
            r#"{ "format": true }"#,
            "TM-SHP-002",
            &two("целое число от 0 до 4294967295", "true"),
        );
        says::<Period>("7", "TM-SHP-002", &two("объект", "число 7"));
        says::<Period>(r#"["2026-09-01"]"#, "TM-SHP-002", &two("объект", "список"));
        says::<Vec<Day>>("{}", "TM-SHP-002", &two("список", "объект"));
        says::<Role>(
            "null",
            "TM-SHP-002",
            &two("слово из закрытого перечня", "пустое значение (null)"),
        );
    }

    #[test]
    fn names_are_said_with_a_guess() {
        let remedy = |text: &str| {
            let error = read::<Enrolment>(text).err().unwrap();
            error.reasons().remove(0).remedy(Lang::Ru)
        };
        assert_eq!(
            remedy(r#"{ "roles": "mentor" }"#),
            "Вероятно, имелось в виду «role». Все допустимые поля: role, from, until, left."
        );
        assert_eq!(
            remedy(r#"{ "x": 1 }"#),
            "Удалите поле или перенесите свои данные в «extensions», где оно есть. Допустимые поля: role, from, until, left."
        );
        says::<Stage>(
            r#""mentor_bas""#,
            "TM-SHP-004",
            "Неизвестное слово «mentor_bas».",
        );
        says::<Opening>("{}", "TM-SHP-005", "Не заполнено обязательное поле «id».");
        says::<Period>(
            r#"{ "from": "2026-09-01", "from": "2026-09-02" }"#,
            "TM-SHP-006",
            "Поле «from» указано дважды.",
        );
    }

    #[test]
    fn a_name_cannot_pass_for_words_of_ours() {
        let name = format!("a`, expected `b` at line 1 {}", "x".repeat(1_000_000));
        let text = serde_json::to_string(&std::collections::BTreeMap::from([(&name, 1)])).unwrap();
        let reason = read::<Period>(&text).err().unwrap().reasons().remove(0);
        assert_eq!(
            (reason.code, &reason.params["known"]),
            ("TM-SHP-003", &"from, until".into())
        );
        assert!(reason.message(Lang::Ru).chars().count() < 100);
    }

    #[test]
    fn broken_text_is_told_in_russian() {
        for (text, what) in [
            ("", "текст обрывается раньше времени (строка 1, столбец 0)"),
            ("{", "текст обрывается раньше времени (строка 1, столбец 1)"),
            (
                "\u{feff}{}",
                "в начале текста стоит невидимая метка кодировки (BOM), сохраните его без нее (строка 1, столбец 1)",
            ),
            (
                r#"{"id" 1}"#,
                "после имени поля должно стоять двоеточие (строка 1, столбец 7)",
            ),
            (
                r#"{"id": "a" "b"}"#,
                "между полями должна стоять запятая, а в конце объекта — фигурная скобка (строка 1, столбец 12)",
            ),
            (
                "{1: 2}",
                "имя поля должно стоять в двойных кавычках (строка 1, столбец 2)",
            ),
            (r#"{"id": "a",}"#, "лишняя запятая (строка 1, столбец 12)"),
            (
                "{\"id\": \"a\n\"}",
                "внутри строки стоит перевод строки, табуляция или другой управляющий знак (строка 2, столбец 0)",
            ),
            (
                r#"{"id": "\ud800"}"#,
                "внутри строки стоит неверное сочетание после обратной косой черты (строка 1, столбец 15)",
            ),
            (
                r#"{"id": 01}"#,
                "число записано неверно (строка 1, столбец 9)",
            ),
        ] {
            says::<Participant>(
                text,
                "TM-SHP-001",
                &format!("Не удалось прочитать JSON: {what}."),
            );
        }
        let deep = format!(r#"{{"extensions": {{"x": {}"#, "[".repeat(1000));
        says::<Participant>(
            &deep,
            "TM-SHP-001",
            "Не удалось прочитать JSON: слишком много вложенных уровней (строка 1, столбец 147).",
        );
        says::<Vec<Meeting>>(
            "[] []",
            "TM-SHP-001",
            "Не удалось прочитать JSON: после конца документа есть лишний текст (строка 1, столбец 4).",
        );
    }
}
