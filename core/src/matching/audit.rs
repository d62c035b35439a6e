//! Judges a plan, whoever made it: what forbids it, who would rather have whom, what would be better for everybody.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::id::{FormId, ParticipantId};
use crate::matching::barrier::Barrier;
use crate::matching::base::{Base, Mode};
use crate::matching::breaches::breaches;
use crate::matching::request::{Request, Two};
use crate::matching::solved::Guarantee;
use crate::matching::standing::Standing;
use crate::matching::table::Table;
use crate::model::TargetModel;
use crate::model::profile::Objective;
use crate::programme::Programme;
use crate::text::Localised;

/// Which pairs are judged, and by what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AuditRequest {
    /// What a good plan would be asked for.
    pub request: Request,
    /// The pairs; none: the open pairs of the programme that have one mentor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pairs: Option<Vec<Two>>,
}

/// What is to be said of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Audit {
    /// The day it was judged for.
    pub day: Day,
    /// By what it was judged.
    pub objective: Objective,
    /// What forbids pairs of it.
    pub breaches: Vec<Breach>,
    /// Two who would both rather have each other, each by their own wishes and then by the criteria.
    pub blocking: Vec<Blocking>,
    /// Mentees with a lower score than they would have with a mentor who has somebody with a lower score still.
    pub envy: Vec<Envy>,
    /// Free places with which a mentee would have a higher score, or a mentor at all.
    pub wasted: Vec<Wasted>,
    /// Changes that raise somebody's score, lower nobody's and take nobody's mentor; none: there are no such.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub improvement: Vec<Step>,
    /// How far it is from the best plan.
    pub distance: Distance,
    /// What it is made of.
    pub composition: Composition,
}

/// What forbids a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Breach {
    /// What is broken.
    pub kind: BreachKind,
    /// The mentee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentee: Option<ParticipantId>,
    /// The mentor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentor: Option<ParticipantId>,
    /// What stands between the two.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub barriers: Vec<Barrier>,
    /// The rules that the barriers follow from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<&'static str>,
    /// The breach in a sentence.
    pub text: Localised,
}

/// What may be broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BreachKind {
    /// The two may not be a pair.
    Forbidden,
    /// The mentor has more mentees than places.
    TooManyMentees,
    /// The mentee has more mentors than may be.
    TooManyMentors,
    /// The same pair twice.
    Twice,
    /// A pair that the curator settled is missing.
    PinMissing,
}

/// Two who would rather have each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "BlockingPair"))]
pub struct Blocking {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
}

/// A mentee who might have a place that somebody of a lower score has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Envy {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
    /// The mentees of that mentor whose score is lower.
    pub over: Vec<ParticipantId>,
}

/// A free place that somebody would gain by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wasted {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
    /// By how many points the score would be higher.
    pub gain: u32,
}

/// A mentee who gets another mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ImprovementStep"))]
pub struct Step {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor by the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<ParticipantId>,
    /// The mentor instead.
    pub to: ParticipantId,
    /// By how many points the score is higher; 0 for one who makes room.
    pub gain: u32,
}

/// A plan beside the best one. Only pairs that may be are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Distance {
    /// Whether the plan is as good as the best one by the objective.
    pub reached: bool,
    /// What is certain of the best one.
    pub guarantee: Guarantee,
    /// Mentees with a mentor.
    pub matched: i64,
    /// The same of the best plan.
    pub best_matched: i64,
    /// The sum of the scores.
    pub score: i64,
    /// The same of the best plan.
    pub best_score: i64,
}

/// What a plan is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Composition {
    /// Mentees who look for a mentor or have one by the plan.
    pub mentees: usize,
    /// Mentors.
    pub mentors: usize,
    /// Mentees without a mentor by the plan.
    pub left: Vec<ParticipantId>,
    /// Mentors without a mentee by the plan.
    pub idle: Vec<ParticipantId>,
    /// How many pairs there are of each form.
    pub forms: BTreeMap<FormId, usize>,
    /// How many mentors have so many mentees, by the number of mentees.
    pub loads: Vec<Load>,
    /// Mentors with fewer mentees than they would begin with, or groups short of the wanted composition.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wanting: Vec<ParticipantId>,
}

/// Mentors of one load.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Load {
    /// How many mentees each has.
    pub mentees: usize,
    /// How many mentors.
    pub mentors: usize,
}

impl Programme {
    /// Judges the pairs. Facts, not a verdict: the curator may have reasons that no record knows.
    pub fn audit_pairs(&self, model: &TargetModel, asked: &AuditRequest) -> Audit {
        let base = Base::new(self, model, &asked.request, Mode::Aside, BTreeSet::new());
        let pairs = asked.pairs.clone().unwrap_or_else(|| base.present_pairs());
        let table = Table::new(&base);
        let standing = Standing::new(&table, &pairs);
        Audit {
            day: asked.request.day,
            objective: base.objective,
            breaches: breaches(&base, &pairs),
            blocking: standing.blocking(),
            envy: standing.envy(),
            wasted: standing.wasted(),
            improvement: standing.improvement(),
            distance: standing.distance(),
            composition: standing.composition(),
        }
    }
}

impl Base<'_> {
    /// The open pairs that are put aside, as they are.
    fn present_pairs(&self) -> Vec<Two> {
        let two = |mentee: &crate::matching::base::Mentee<'_>| {
            Some(Two {
                mentee: mentee.who.id.clone(),
                mentor: mentee.pair?.mentors.first()?.clone(),
            })
        };
        self.mentees.iter().filter_map(two).collect()
    }
}
