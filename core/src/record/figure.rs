//! Figures that an organisation reports or aims at: facts of its papers, not counted from the records.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::id::{DocumentId, ParameterId};
use crate::record::facts_of_one_day;

/// A figure as it was made known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What it counts.
    pub name: String,
    /// The indicator of the registry that it is a value of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<ParameterId>,
    /// Whether it was reached or is aimed at.
    #[serde(default, skip_serializing_if = "FigureSense::is_reached")]
    pub sense: FigureSense,
    /// How much.
    pub value: FigureValue,
    /// Of what: «человек», «%», «руб.», «подключений».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What a share is counted over, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The time it is about, as printed: «к 2024 году».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// The day it was made known.
    pub on: Day,
    /// The document on file that it stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentId>,
    /// Where it stands otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// How it is to be read, where that is not clear.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// Whether a figure was reached or is aimed at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FigureSense {
    /// It was reached.
    #[default]
    Reached,
    /// It is a difference from before; less than zero is a decrease.
    Change,
    /// It is aimed at.
    Target,
}

impl FigureSense {
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    fn is_reached(&self) -> bool {
        *self == Self::Reached
    }
}

/// How much a figure says, and how sharply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FigureValue {
    /// So much.
    Exact(Amount),
    /// So much or more: «более 1100», «не менее 70 %».
    AtLeast(Amount),
    /// So much or less.
    AtMost(Amount),
    /// About so much: «14,8 тыс.».
    Rounded(Amount),
    /// Something that is no number, in words.
    Words(String),
    /// Not known, with the reason.
    Unknown(String),
}

/// A decimal number without a fraction on the wire: 65,5 is `{ "value": 655, "places": 1 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// The digits as a whole number.
    pub value: i32,
    /// How many of them come after the comma.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub places: u8,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_zero(value: &u8) -> bool {
    *value == 0
}

facts_of_one_day!(Figure: on);
