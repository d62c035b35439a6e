//! Texts for people: two languages, Russian first, and the catalogues that hold them.
//!
//! Every sentence a person reads lives in `locales/{ru,en}/*.ftl` (Project Fluent), never in code.

mod letters;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};

use crate::day::{Day, PartialDay};

pub use letters::uncapitalised;
pub(crate) use letters::{capitalised, plain};

/// A language of the texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// Russian.
    #[default]
    Ru,
    /// English.
    En,
}

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Localised {
    /// The Russian text.
    pub ru: String,
    /// The English text.
    pub en: String,
}

impl Localised {
    /// The text in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }

    /// The text of the catalogue in both languages.
    pub fn of(key: &str, params: &Params) -> Self {
        Self {
            ru: text(Lang::Ru, key, params),
            en: text(Lang::En, key, params),
        }
    }
}

/// A value that a text mentions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Param {
    /// A count; decides the plural form.
    Count(i64),
    /// A day, printed `01.09.2026` in Russian.
    Day(Day),
    /// A name that differs by language: of a stage, form, document, norm.
    Name(Localised),
    /// Several names, printed with commas.
    Names(Vec<Localised>),
    /// Any other text: an id, a number of an order.
    Text(String),
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Day> for Param {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<PartialDay> for Param {
    fn from(day: PartialDay) -> Self {
        match day {
            PartialDay::Day(day) => Self::Day(day),
            partial => Self::Text(partial.to_string()),
        }
    }
}

impl From<&Localised> for Param {
    fn from(name: &Localised) -> Self {
        Self::Name(name.clone())
    }
}

impl From<Localised> for Param {
    fn from(name: Localised) -> Self {
        Self::Name(name)
    }
}

macro_rules! counts {
    ($($number:ty),*) => { $(
        impl From<$number> for Param {
            fn from(number: $number) -> Self {
                Self::Count(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )* };
}
counts!(u8, u16, u32, i64, usize);

/// The values of one text, by name.
pub type Params = BTreeMap<&'static str, Param>;

/// Collects values by name: `params!{ stage: name, count: 3 }`.
#[macro_export]
macro_rules! params {
    ($($name:ident : $value:expr),* $(,)?) => {{
        #[allow(unused_mut)]
        let mut params = $crate::text::Params::new();
        $( params.insert(stringify!($name), $crate::text::Param::from($value)); )*
        params
    }};
}

impl Param {
    /// The value as it is printed in a language.
    pub fn print(&self, lang: Lang) -> String {
        match self {
            Self::Count(number) => number.to_string(),
            Self::Day(day) => print_day(*day, lang),
            Self::Name(name) => name.get(lang).to_owned(),
            Self::Names(names) => names
                .iter()
                .map(|name| name.get(lang))
                .collect::<Vec<_>>()
                .join(", "),
            Self::Text(text) => text.clone(),
        }
    }

    fn value(&self, lang: Lang) -> FluentValue<'static> {
        match self {
            Self::Count(number) => FluentValue::from(*number),
            other => FluentValue::from(other.print(lang)),
        }
    }
}

/// A day as people write it: `01.09.2026` in Russian, `2026-09-01` in English.
pub fn print_day(day: Day, lang: Lang) -> String {
    match lang {
        Lang::Ru => format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year()),
        Lang::En => day.to_string(),
    }
}

/// The text of the catalogue: `key` or `key.attribute`, with its values.
///
/// A key that the catalogue lacks comes back as itself; a test sees to it that none does.
pub fn text(lang: Lang, key: &str, params: &Params) -> String {
    lookup(lang, key, params).unwrap_or_else(|| key.to_owned())
}

/// Whether the catalogue of the language has the text.
pub fn has_text(lang: Lang, key: &str) -> bool {
    lookup(lang, key, &Params::new()).is_some()
}

fn lookup(lang: Lang, key: &str, params: &Params) -> Option<String> {
    let bundle = catalogue(lang);
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut args = FluentArgs::with_capacity(params.len());
    for (name, param) in params {
        args.set(*name, param.value(lang));
    }
    let mut missing = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&args), &mut missing)
            .into_owned(),
    )
}

type Catalogue = FluentBundle<FluentResource>;

macro_rules! sources {
    ($lang:literal) => {
        &[
            include_str!(concat!("../locales/", $lang, "/terms.ftl")),
            include_str!(concat!("../locales/", $lang, "/gates.ftl")),
            include_str!(concat!("../locales/", $lang, "/refusals.ftl")),
            include_str!(concat!("../locales/", $lang, "/errors.ftl")),
            include_str!(concat!("../locales/", $lang, "/profile.ftl")),
            include_str!(concat!("../locales/", $lang, "/pages.ftl")),
            include_str!(concat!("../locales/", $lang, "/matching.ftl")),
            include_str!(concat!("../locales/", $lang, "/documents.ftl")),
            include_str!(concat!("../locales/", $lang, "/tables.ftl")),
            include_str!(concat!("../locales/", $lang, "/year.ftl")),
            include_str!(concat!("../locales/", $lang, "/calendar.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/programme.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/stage.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/curator.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/mentee.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/mentor.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/form.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/pair.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/meeting.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/document.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/consent.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/monitoring.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/publication.ftl")),
            include_str!(concat!("../locales/", $lang, "/rules/integrity.ftl")),
        ]
    };
}

/// The files of a language's catalogue, as they stand in `locales/`.
pub fn catalogue_sources(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Ru => sources!("ru"),
        Lang::En => sources!("en"),
    }
}

fn catalogue(lang: Lang) -> &'static Catalogue {
    static RU: OnceLock<Catalogue> = OnceLock::new();
    static EN: OnceLock<Catalogue> = OnceLock::new();
    let (cell, tag) = match lang {
        Lang::Ru => (&RU, "ru"),
        Lang::En => (&EN, "en"),
    };
    cell.get_or_init(|| {
        let mut bundle = Catalogue::new_concurrent(tag.parse().into_iter().collect());
        // Isolation marks are invisible characters around every value: they break copying and comparing.
        bundle.set_use_isolating(false);
        for source in catalogue_sources(lang) {
            // A broken entry is left out here; the catalogue's tests name it.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}
