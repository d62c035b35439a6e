//! A person's service: when they came to the profession and to the organisation, and when they did not work.

use serde::{Deserialize, Serialize};

use crate::day::{Day, PartialDay};
use crate::model::registry::PauseKind;
use crate::record::Seldom;

/// The service of a person, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Service {
    /// The first day in the profession.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started: Option<PartialDay>,
    /// The first day in this organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hired: Option<PartialDay>,
    /// The day of the diploma.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diploma: Option<PartialDay>,
    /// The times without work.
    #[serde(skip_serializing_if = "Seldom::is_empty")]
    pub pauses: Seldom<Pause>,
}

impl Service {
    /// Whether nothing is known (for serde).
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A time without work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// Why.
    pub kind: PauseKind,
    /// The first day of it.
    pub from: Day,
    /// The last day of it; none: it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}
