//! Due dates as they are written.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Counted, Due, MonthDay, Season, Span, YearPart, wrong};
use crate::day::{Day, DayError, PartialDay};

const DUE: &str = "a due date like `2026-09-15`, `09-15`, `2026-10/2026-11`, `12,05`, `quarter-2`, `autumn`, `all-year`, `as-needed` or `10-days-after:pairs_order`";
const SEVERAL: &str = "no more than 24 due dates with commas between them";

/// The most times that one due date names: two a month for a year.
const MOST: usize = 24;

impl FromStr for YearPart {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let month = text.parse().unwrap_or(0);
            let known = (1..=12).contains(&month);
            return known
                .then_some(Self::Month(month))
                .ok_or_else(|| wrong(DUE, text));
        }
        MonthDay::try_from(text.to_owned()).map(Self::Day)
    }
}

fn span<T: FromStr<Err = DayError>>(text: &str) -> Result<Span<T>, DayError> {
    match text.split_once('/') {
        None => Ok(Span {
            from: None,
            until: text.parse()?,
        }),
        Some((from, until)) => Ok(Span {
            from: Some(from.parse()?),
            until: until.parse()?,
        }),
    }
}

/// `2026-autumn` → the year and the rest, `autumn` → the rest.
fn year_and_word(text: &str) -> (Option<i32>, &str) {
    match text.split_once('-') {
        Some((year, rest)) if year.len() == 4 => match year.parse() {
            Ok(year) if Day::new(year, 1, 1).is_some() => (Some(year), rest),
            _ => (None, text),
        },
        _ => (None, text),
    }
}

impl FromStr for Due {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        if text.contains(',') {
            if text.split(',').count() > MOST {
                return Err(wrong(SEVERAL, text));
            }
            let parts: Result<_, _> = text.split(',').map(str::parse).collect();
            return parts
                .map(Self::Several)
                .map_err(|_: DayError| wrong(DUE, text));
        }
        match text {
            "all-year" => return Ok(Self::AllYear),
            "as-needed" => return Ok(Self::AsNeeded),
            "unset" => return Ok(Self::Unset),
            "each-week" => return Ok(Self::EachWeek),
            "each-month" => return Ok(Self::EachMonth),
            "each-half-year" => return Ok(Self::EachHalfYear),
            "each-quarter" => return Ok(Self::Quarter(None, None)),
            "each-term" => return Ok(Self::Term(None)),
            _ => {}
        }
        let error = || wrong(DUE, text);
        if let Some(term) = text.strip_prefix("term:") {
            return Ok(Self::Term(Some(term.parse().map_err(|_| error())?)));
        }
        if text.contains(':') {
            return Counted::read(text).map(Self::Counted).ok_or_else(error);
        }
        let (year, word) = year_and_word(text);
        if let Some(season) = Season::ALL.into_iter().find(|season| season.id() == word) {
            return Ok(Self::Season(year, season));
        }
        if let Some(number) = word.strip_prefix("quarter-") {
            let number = number.parse().ok().filter(|n| (1..=4).contains(n));
            return Ok(Self::Quarter(year, Some(number.ok_or_else(error)?)));
        }
        if let Ok(once) = span::<PartialDay>(text) {
            let ordered = { once.from }.is_none_or(|from| from.earliest() <= once.until.latest());
            return ordered.then_some(Self::Once(once)).ok_or_else(error);
        }
        span(text).map(Self::Yearly).map_err(|_| error())
    }
}

impl fmt::Display for YearPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => f.write_str(&String::from(*day)),
            Self::Month(month) => write!(f, "{month:02}"),
        }
    }
}

impl<T: fmt::Display> fmt::Display for Span<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(from) = &self.from {
            write!(f, "{from}/")?;
        }
        self.until.fmt(f)
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = |f: &mut fmt::Formatter<'_>, year: &Option<i32>| match year {
            Some(year) => write!(f, "{year:04}-"),
            None => Ok(()),
        };
        match self {
            Self::Once(span) => span.fmt(f),
            Self::Yearly(span) => span.fmt(f),
            Self::Quarter(_, None) => f.write_str("each-quarter"),
            Self::Quarter(of, Some(number)) => {
                year(f, of)?;
                write!(f, "quarter-{number}")
            }
            Self::Term(None) => f.write_str("each-term"),
            Self::Term(Some(term)) => write!(f, "term:{term}"),
            Self::Season(of, season) => {
                year(f, of)?;
                f.write_str(season.id())
            }
            Self::EachWeek => f.write_str("each-week"),
            Self::EachMonth => f.write_str("each-month"),
            Self::EachHalfYear => f.write_str("each-half-year"),
            Self::AllYear => f.write_str("all-year"),
            Self::Counted(counted) => counted.fmt(f),
            Self::AsNeeded => f.write_str("as-needed"),
            Self::Unset => f.write_str("unset"),
            Self::Several(parts) => parts.iter().enumerate().try_for_each(|(i, part)| {
                let comma = if i == 0 { "" } else { "," };
                write!(f, "{comma}{part}")
            }),
        }
    }
}

impl Serialize for Due {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Due {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Due {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Due".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "When something is due: `2026-09-15`, `2026-09`, `2026`, `2026-10/2026-11`; every year `09-15`, `11`, `10/11`, `quarter-2`, `term:quarter_2`, `autumn`; `2026-quarter-2`, `2026-autumn`, `each-quarter`, `each-term`, `each-week`, `each-month`, `each-half-year`, `all-year`; `10-days-after:pairs_order`, `5-working-days-after:pairs_order`, `3-days-before:run`, `3-working-days-before:run`; `as-needed`, `unset`; several times `12,05`.",
            "type": "string", "minLength": 2,
        })
    }
}
