//! Pairs and groups, their plan, meetings and ending.

use serde::{Deserialize, Serialize};

use crate::day::{Day, Period};
use crate::id::{
    DocumentId, FormId, GroundId, KindId, MeetingId, PairId, ParticipantId, VariantId,
};
use crate::model::registry::MeetingKind;
use crate::record::{AsOf, facts_of_one_day};
use crate::role::Role;

/// A mentor with one or several mentees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The identifier.
    pub id: PairId,
    /// Who mentors whom.
    pub form: FormId,
    /// How; none: the traditional kind, one to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<KindId>,
    /// The role model inside the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<VariantId>,
    /// The mentors; usually one.
    pub mentors: Vec<ParticipantId>,
    /// The mentees; several in a group.
    pub mentees: Vec<ParticipantId>,
    /// Third sides, a parent in a triad.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<ParticipantId>,
    /// The day it was proposed.
    pub proposed: Day,
    /// The goal of the work. Free text about a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// Who agreed, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreed: Vec<Agreement>,
    /// The order that approves the pair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<DocumentId>,
    /// The day of the approval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<Day>,
    /// The agreed term of the work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Period>,
    /// The plan that both sides made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ending>,
}

impl Pair {
    /// Everybody in the pair.
    pub fn people(&self) -> impl Iterator<Item = &ParticipantId> {
        self.mentors
            .iter()
            .chain(&self.mentees)
            .chain(&self.parties)
    }

    /// Whether the pair is approved and has not ended on the day.
    pub fn is_active(&self, day: Day) -> bool {
        self.approved.is_some_and(|on| on <= day) && !self.has_ended(day)
    }

    /// Whether the pair has ended by the day.
    pub fn has_ended(&self, day: Day) -> bool {
        self.ended.as_ref().is_some_and(|ending| ending.on <= day)
    }

    /// The last day of the pair: the real one, the agreed one, or the given last day of the programme.
    pub fn last_day(&self, programme_until: Day) -> Day {
        self.ended
            .as_ref()
            .map(|ending| ending.on)
            .or(self.term.map(|term| term.until))
            .unwrap_or(programme_until)
    }
}

impl AsOf for Pair {
    fn as_of(&self, day: Day) -> Option<Self> {
        let approved = self.approved.filter(|on| *on <= day);
        (self.proposed <= day).then(|| Self {
            agreed: self
                .agreed
                .iter()
                .filter(|a| a.on <= day)
                .cloned()
                .collect(),
            order: self.order.clone().filter(|_| approved.is_some()),
            term: self.term.filter(|_| approved.is_some()),
            approved,
            plan: self.plan.clone().filter(|plan| plan.on <= day),
            ended: self.ended.clone().filter(|ending| ending.on <= day),
            ..self.clone()
        })
    }
}

/// Consent of a side to the pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Which side.
    pub side: Role,
    /// When.
    pub on: Day,
}

/// A plan of mentoring: made at the planning meeting, by both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// When it was made.
    pub on: Day,
    /// How many regular meetings the pair agreed on.
    pub meetings: u32,
    /// The sides that made it.
    pub made_by: Vec<Role>,
}

/// How a pair ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// The last day.
    pub on: Day,
    /// Why.
    pub ground: GroundId,
    /// The order, where the ground asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<DocumentId>,
    /// The pair that goes on in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<PairId>,
    /// The result in a few words. Free text about a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
}

/// Whether two people suit each other, decided after the trial meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// They go on.
    Fit,
    /// They try once more.
    Unsure,
    /// The curator looks for another pair.
    NoFit,
}

/// A meeting that took place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// The identifier.
    pub id: MeetingId,
    /// Whose meeting.
    pub pair: PairId,
    /// Which of the five.
    pub kind: MeetingKind,
    /// When.
    pub on: Day,
    /// How long, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// The decision after a trial meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fit: Option<Fit>,
    /// The sides that left feedback.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feedback: Vec<Role>,
}

facts_of_one_day!(Meeting: on);
