//! Pairs and groups, their plan, meetings and ending.

use serde::{Deserialize, Serialize};

use crate::day::{Day, Period};
use crate::id::{
    DocumentId, FormId, GroundId, KindId, MeetingId, PairId, ParticipantId, VariantId,
};
use crate::model::registry::MeetingKind;
use crate::record::{AsOf, Few, Frequency, Seldom, Sides, facts_of_one_day};
use crate::role::{Actor, Role};

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
    pub mentors: Few<ParticipantId>,
    /// The mentees; several in a group.
    pub mentees: Few<ParticipantId>,
    /// Third sides, a parent in a triad.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub parties: Seldom<ParticipantId>,
    /// The pair whose work it goes on with, of this programme or an earlier one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continues: Option<PairId>,
    /// The day it was proposed.
    pub proposed: Day,
    /// The goal of the work. Free text about a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// Who agreed, and when.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub agreed: Few<Agreement, 2>,
    /// The order that approves the pair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<DocumentId>,
    /// The day of the approval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<Day>,
    /// The agreed term of the work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Period>,
    /// How the term was made longer, in the order it was recorded.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub prolonged: Seldom<Prolongation>,
    /// The plan that both sides made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// The plans that it replaced.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub earlier_plans: Seldom<Plan>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Box<Ending>>,
}

impl Pair {
    /// A pair that is only proposed, without anybody in it yet.
    pub fn new(id: PairId, form: FormId, proposed: Day) -> Self {
        Self {
            id,
            form,
            kind: None,
            variant: None,
            mentors: Few::new(),
            mentees: Few::new(),
            parties: Seldom::default(),
            continues: None,
            proposed,
            goal: None,
            agreed: Few::new(),
            order: None,
            approved: None,
            term: None,
            prolonged: Seldom::default(),
            plan: None,
            earlier_plans: Seldom::default(),
            ended: None,
        }
    }

    /// The mentors or the mentees; a curator is on no side.
    pub(crate) fn side(&self, role: Role) -> &[ParticipantId] {
        match role {
            Role::Mentor => &self.mentors,
            Role::Mentee => &self.mentees,
            Role::Curator => &[],
        }
    }

    /// Everybody in the pair.
    pub fn people(&self) -> impl Iterator<Item = &ParticipantId> {
        self.mentors
            .iter()
            .chain(&self.mentees)
            .chain(&self.parties)
    }

    /// The documents that the pair's approval, prolongations and ending name.
    pub(crate) fn papers(&self) -> impl Iterator<Item = &DocumentId> {
        let longer = self.prolonged.iter().flat_map(|longer| &longer.order);
        let ended = self.ended.iter().flat_map(|ending| &ending.order);
        self.order.iter().chain(longer).chain(ended)
    }

    /// The agreed term with everything it was prolonged by.
    pub fn whole_term(&self) -> Option<Period> {
        let term = self.term?;
        let until = self.prolonged.iter().map(|longer| longer.until);
        Some(Period {
            from: term.from,
            until: until.fold(term.until, Day::max),
        })
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
            .or(self.whole_term().map(|term| term.until))
            .unwrap_or(programme_until)
    }
}

impl AsOf for Pair {
    fn as_of(&self, day: Day) -> Option<Self> {
        let approved = self.approved.filter(|on| *on <= day);
        let plans = self.earlier_plans.iter().chain(&self.plan);
        let mut plans: Vec<_> = plans.filter(|plan| plan.on <= day).cloned().collect();
        (self.proposed <= day).then(|| Self {
            agreed: known(&self.agreed, |agreement| agreement.on <= day),
            order: self.order.clone().filter(|_| approved.is_some()),
            term: self.term.filter(|_| approved.is_some()),
            prolonged: known(&self.prolonged, |longer| longer.on <= day),
            approved,
            plan: plans.pop(),
            earlier_plans: plans.into(),
            ended: self.ended.clone().filter(|ending| ending.on <= day),
            ..self.clone()
        })
    }

    fn stands(&self, day: Day) -> bool {
        let approval = match self.approved {
            Some(on) => on <= day,
            None => self.order.is_none() && self.term.is_none(),
        };
        let mut plans = self.earlier_plans.iter().chain(&self.plan);
        self.proposed <= day
            && approval
            && self.agreed.iter().all(|agreement| agreement.on <= day)
            && self.prolonged.iter().all(|longer| longer.on <= day)
            && (self.plan.is_some() || self.earlier_plans.is_empty())
            && plans.all(|plan| plan.on <= day)
            && self.ended.iter().all(|ending| ending.on <= day)
    }
}

/// The facts that were known.
fn known<T: Clone, L: FromIterator<T>>(facts: &[T], is_known: impl Fn(&T) -> bool) -> L {
    facts
        .iter()
        .filter(|fact| is_known(fact))
        .cloned()
        .collect()
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
    pub made_by: Sides,
    /// How often they meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Box<Frequency>>,
    /// What the work is meant to overcome, each with its measures.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub difficulties: Seldom<Difficulty>,
}

/// A professional difficulty or a task of development. Free text about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Difficulty {
    /// What it is.
    pub text: String,
    /// What will be done about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<String>,
}

/// A longer term. The term that was agreed first stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Prolongation {
    /// When it was decided.
    pub on: Day,
    /// The new last day.
    pub until: Day,
    /// Why: temporary disability, a mission, a long valid absence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<GroundId>,
    /// By which order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<DocumentId>,
    /// The sides that agreed.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub agreed: Sides,
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
    /// Why the mentor was released, when the pair ended by a replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<GroundId>,
    /// Who agreed to the end.
    #[serde(default, skip_serializing_if = "Seldom::is_empty")]
    pub agreed_by: Seldom<Actor>,
    /// The result in a few words. Free text about a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
}

impl Ending {
    /// An end on a day, on a ground.
    pub fn new(on: Day, ground: GroundId) -> Self {
        Self {
            on,
            ground,
            order: None,
            replaced_by: None,
            cause: None,
            agreed_by: Seldom::default(),
            result: None,
        }
    }
}

/// A mentee's choice among the mentors who were offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Who chose.
    pub mentee: ParticipantId,
    /// Who was offered.
    pub offered: Vec<ParticipantId>,
    /// Who was chosen; none: nobody of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<ParticipantId>,
    /// When.
    pub on: Day,
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
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub feedback: Sides,
}

facts_of_one_day!(Meeting: on, Choice: on);
