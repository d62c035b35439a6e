//! The first stage of monitoring: how the process runs.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::day::Day;
use crate::id::{GroundId, PairId};
use crate::model::TargetModel;
use crate::model::registry::MeetingKind;
use crate::monitoring::share::permille;
use crate::programme::Programme;
use crate::programme::index::Index;
use crate::record::Pair;
use crate::role::Role;

/// How the process runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quality {
    /// Pairs approved so far, those made in error left out.
    pub pairs: u32,
    /// Of them, pairs that go on.
    pub active: u32,
    /// Pairs proposed and not approved.
    pub proposed: u32,
    /// How the others ended.
    pub ended: Endings,
    /// Mentees who hold the role and have no pair, not even a proposed one.
    pub without_pair: u32,
    /// Regular meetings that the pairs' plans name.
    pub planned_meetings: u32,
    /// Regular meetings held by pairs that have a plan.
    pub held_meetings: u32,
    /// Held over planned, permille; absent when nothing was planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_permille: Option<u32>,
    /// Meetings of all kinds.
    pub all_meetings: u32,
    /// Meetings after which both sides left feedback.
    pub with_feedback: u32,
    /// The curators' contacts with pairs.
    pub contacts: u32,
    /// A line for each approved pair, in the order of their ids.
    pub lines: Vec<MeetingLine>,
}

/// How pairs ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Endings {
    /// As agreed.
    pub as_agreed: u32,
    /// Before the agreed end.
    pub early: u32,
    /// By ground.
    pub grounds: BTreeMap<GroundId, u32>,
}

/// The meetings of a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingLine {
    /// Which pair.
    pub pair: PairId,
    /// Whether it goes on.
    pub active: bool,
    /// Regular meetings that its plan names; absent when there is no plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned: Option<u32>,
    /// Regular meetings held.
    pub held: u32,
    /// The last meeting of any kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Day>,
    /// Days since that meeting, or since the approval; absent for a pair that ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent_days: Option<u32>,
}

pub(super) fn quality(programme: &Programme, model: &TargetModel, day: Day) -> Quality {
    let index = Index::new(programme);
    let mut pairs: Vec<&Pair> = programme
        .pairs()
        .iter()
        .filter(|pair| pair.approved.is_some())
        .collect();
    pairs.sort_by(|a, b| a.id.cmp(&b.id));
    let lines: Vec<_> = pairs.iter().map(|pair| line(pair, &index, day)).collect();
    let planned_meetings = lines.iter().filter_map(|line| line.planned).sum();
    let with_plan = lines.iter().filter(|line| line.planned.is_some());
    let held_meetings = with_plan.map(|line| line.held).sum();
    let proposed = programme
        .pairs()
        .iter()
        .filter(|pair| pair.approved.is_none() && !pair.has_ended(day));
    let without_pair = programme.participants().iter().filter(|person| {
        person.holds(Role::Mentee, day)
            && !index
                .pairs_of(&person.id, Role::Mentee)
                .any(|(_, pair)| pair.approved.is_some() || !pair.has_ended(day))
    });
    let both = |meeting: &&crate::record::Meeting| {
        meeting.feedback.contains(&Role::Mentee) && meeting.feedback.contains(&Role::Mentor)
    };
    Quality {
        pairs: count(pairs.iter()),
        active: count(pairs.iter().filter(|pair| pair.is_active(day))),
        proposed: count(proposed),
        ended: endings(&pairs, model),
        without_pair: count(without_pair),
        planned_meetings,
        held_meetings,
        held_permille: permille(held_meetings, planned_meetings),
        all_meetings: count(programme.meetings().iter()),
        with_feedback: count(programme.meetings().iter().filter(both)),
        contacts: count(programme.contacts().iter()),
        lines,
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

fn line(pair: &Pair, index: &Index<'_>, day: Day) -> MeetingLine {
    let last = { index.meetings(&pair.id) }.map(|meeting| meeting.on).max();
    let regular = index
        .meetings(&pair.id)
        .filter(|meeting| meeting.kind == MeetingKind::Regular);
    let active = pair.is_active(day);
    let since = last.max(pair.approved).filter(|_| active);
    MeetingLine {
        pair: pair.id.clone(),
        active,
        planned: pair.plan.as_ref().map(|plan| plan.meetings),
        held: count(regular),
        last,
        silent_days: since.map(|since| u32::try_from(since.days_until(day)).unwrap_or(0)),
    }
}

fn endings(pairs: &[&Pair], model: &TargetModel) -> Endings {
    let mut endings = Endings {
        as_agreed: 0,
        early: 0,
        grounds: BTreeMap::new(),
    };
    for ending in pairs.iter().filter_map(|pair| pair.ended.as_ref()) {
        *endings.grounds.entry(ending.ground.clone()).or_default() += 1;
        if model
            .ground(&ending.ground)
            .is_some_and(|ground| ground.early)
        {
            endings.early += 1;
        } else {
            endings.as_agreed += 1;
        }
    }
    endings
}
