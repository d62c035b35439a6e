//! How often something is done: as a number, in words, or both.

use serde::{Deserialize, Serialize};

/// How often a pair meets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Frequency {
    /// How many times at least; none: not agreed, or on request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u16>,
    /// In what time; none: in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per: Option<Cycle>,
    /// In the words of the papers: «по запросу», «по телефону в любое время».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// A time that comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cycle {
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// A year.
    Year,
}
