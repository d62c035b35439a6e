//! What is asked of the matching.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::id::{CategoryId, FormId, KindId, ParticipantId, StandingId};
use crate::matching::barrier::Liftable;
use crate::model::profile::{Criterion, History, Objective};
use crate::parsed::by_word;

/// A request to propose pairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "MatchRequest"))]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The day the pairs are proposed for.
    pub day: Day,
    /// What is striven for; none: what the profile says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective: Option<Objective>,
    /// What history counts; none: what the profile says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history: Option<History>,
    /// Pairs that the curator has settled: the mentee gets this mentor, before everybody else, or none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins: Vec<Two>,
    /// Pairs that must not be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bans: Vec<Two>,
    /// Papers taken as given although they are not on record yet: a draft to talk about, not a plan to approve.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assume: Vec<Assumption>,
    /// Barriers that the curator lifts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lift: Vec<Lift>,
    /// Weights in place of the profile's, one by one.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "by_word"
    )]
    pub weights: BTreeMap<Criterion, u32>,
    /// Mentees whom the curator puts before others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub priorities: Vec<Priority>,
    /// How many mentees mentors take, in place of the records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capacities: Vec<Capacity>,
    /// Mentors who lead a group of a wanted composition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// How the new pairs' ids begin; a number follows. None: `pair-`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_prefix: Option<String>,
    /// Whether the answer has the table of possible pairs, against which its certificate can be checked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub table: bool,
}

impl Request {
    /// A plain request for a day.
    pub fn on(day: Day) -> Self {
        Self {
            day,
            objective: None,
            history: None,
            pins: Vec::new(),
            bans: Vec::new(),
            assume: Vec::new(),
            lift: Vec::new(),
            weights: BTreeMap::new(),
            priorities: Vec::new(),
            capacities: Vec::new(),
            groups: Vec::new(),
            id_prefix: None,
            table: false,
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
    /// The papers of mentors of the outer contour.
    Papers,
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

/// A barrier that does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Lift {
    /// Which; only one that a curator may lift.
    pub barrier: Liftable,
    /// For this mentee; none: for every one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentee: Option<ParticipantId>,
    /// With this mentor; none: with every one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor: Option<ParticipantId>,
}

/// A mentee who comes before others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Priority {
    /// Who.
    pub mentee: ParticipantId,
    /// By how many steps of the criterion `priority`.
    pub steps: u32,
}

/// How many mentees a mentor takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// Who.
    pub mentor: ParticipantId,
    /// At most, with those they have already.
    pub takes: u32,
    /// At least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u32>,
}

/// A group of one mentor. Its seats stand in place of the mentor's limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Who leads it.
    pub mentor: ParticipantId,
    /// The form of everybody in it; none: the first chosen one that fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<FormId>,
    /// The kind of mentoring that the pair gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<KindId>,
    /// For whom there are places.
    pub seats: Vec<Seat>,
}

/// Places of one sort in a group. Whoever fits several sorts takes one place of any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// How many of them should be filled. As many as can be are, before scores are compared.
    #[serde(default)]
    pub at_least: u32,
    /// How many there are.
    pub at_most: u32,
    /// Only for mentees of this standing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<StandingId>,
    /// Only for mentees of this category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<CategoryId>,
    /// Only for mentees of these classes, courses or groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<u8>,
}
