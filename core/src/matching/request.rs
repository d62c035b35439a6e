//! What is asked of the matching.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::id::ParticipantId;

/// A request to propose pairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "MatchRequest"))]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The day the pairs are proposed for.
    pub day: Day,
    /// Pairs that the curator has settled: the mentee gets this mentor or none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins: Vec<Two>,
    /// Pairs that must not be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bans: Vec<Two>,
    /// Papers taken as given although they are not on record yet: a draft to talk about, not a plan to approve.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assume: Vec<Assumption>,
    /// How the new pairs' ids begin; a number follows. None: `pair-`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_prefix: Option<String>,
}

impl Request {
    /// A plain request for a day.
    pub fn on(day: Day) -> Self {
        Self {
            day,
            pins: Vec::new(),
            bans: Vec::new(),
            assume: Vec::new(),
            id_prefix: None,
        }
    }
}

/// What a draft may take as given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Assumption {
    /// Everybody's consent to the processing of personal data.
    Consents,
    /// Every mentor's selection and training.
    MentorsReady,
}

/// A mentee and a mentor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Two {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
}
