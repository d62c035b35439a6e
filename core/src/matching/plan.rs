//! The answer: proposed pairs with their reasons, people left out with theirs.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::day::Day;
use crate::id::{FormId, KindId, PairId, ParticipantId};
use crate::matching::base::Base;
use crate::matching::criteria::Contribution;
use crate::matching::ids::FreeIds;
use crate::matching::proof::Proof;
use crate::matching::reasons::why;
use crate::matching::solved::{Guarantee, Solved};
use crate::matching::table::Table;
use crate::matching::unmatched::{LeftOut, Shortage};
use crate::model::profile::{Criterion, Objective};
use crate::programme::command::{Command, ProposePairs};
use crate::record::Pair;
use crate::text::Localised;

/// Proposed pairs and the reasons for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "MatchPlan"))]
pub struct Plan {
    /// The day it was made for.
    pub day: Day,
    /// What it strives for.
    pub objective: Objective,
    /// What is certain about it.
    pub guarantee: Guarantee,
    /// The weights that were counted.
    pub weights: BTreeMap<Criterion, u32>,
    /// The sum of the scores.
    pub score: u64,
    /// The pairs, in the order of the mentees' ids.
    pub pairs: Vec<Proposed>,
    /// The mentees left without a pair.
    pub unmatched: Vec<LeftOut>,
    /// Where places are short: mentees who share too few places among the mentors whom they could have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shortages: Vec<Shortage>,
    /// The mentors with places to spare.
    pub free: Vec<Free>,
    /// The mentors who have fewer mentees than they would begin with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wanting: Vec<Free>,
    /// The proof of an optimal plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Proof>,
    /// The command that records the proposal; none when there is nothing to propose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Command>,
}

/// A proposed pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposed {
    /// The id that the pair would get; mentees of one group share it.
    pub pair: PairId,
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
    /// The form.
    pub form: FormId,
    /// The kind, where the request names one for a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<KindId>,
    /// How well they suit each other: the sum of the contributions.
    pub score: u32,
    /// Where the score comes from.
    pub contributions: Vec<Contribution>,
    /// Whether the curator settled the pair.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
    /// The mentee's best other candidate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Alternative>,
    /// The mentor's best other candidate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentor_alternative: Option<OtherMentee>,
    /// The reasons in a sentence.
    pub why: Localised,
}

/// Another mentor that a mentee could have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Alternative {
    /// Who.
    pub mentor: ParticipantId,
    /// The score with them. It may be higher than the chosen one: the plan is best as a whole.
    pub score: u32,
}

/// Another mentee that a mentor could have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OtherMentee {
    /// Who.
    pub mentee: ParticipantId,
    /// The score with them.
    pub score: u32,
}

/// Places of a mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Free {
    /// Who.
    pub mentor: ParticipantId,
    /// How many places.
    pub places: u32,
}

impl Base<'_> {
    /// The weights that count.
    pub(super) fn weights(&self) -> BTreeMap<Criterion, u32> {
        let weights = Criterion::ALL
            .into_iter()
            .map(|criterion| (criterion, self.weight(criterion)));
        weights.filter(|(_, weight)| *weight > 0).collect()
    }
}

impl Table<'_, '_> {
    /// The pairs of the plan, of those mentees that are wanted.
    pub(super) fn proposed(
        &self,
        solved: &Solved,
        ids: &mut FreeIds<'_>,
        wanted: impl Fn(usize) -> bool,
    ) -> Vec<Proposed> {
        let mut shared = self.shared(solved);
        let rows = (0..self.rows.len()).filter(|row| wanted(*row));
        rows.filter_map(|row| self.proposed_to(solved, row, ids, &mut shared))
            .collect()
    }

    /// What the pairs of a plan have in common, before the first of them. `O(possible pairs)`.
    pub(super) fn shared(&self, solved: &Solved) -> Shared {
        Shared {
            groups: BTreeMap::new(),
            rivals: self.rivals(solved),
        }
    }

    /// The pair of a mentee by the plan.
    pub(super) fn proposed_to(
        &self,
        solved: &Solved,
        row: usize,
        ids: &mut FreeIds<'_>,
        shared: &mut Shared,
    ) -> Option<Proposed> {
        let column = solved.columns.get(row).copied().flatten()?;
        let mentor = self.base.columns.get(column)?.mentor;
        let chosen = self.find(row, mentor)?;
        let key = (mentor, chosen.form.id.clone());
        let id = match shared.groups.get(&key) {
            Some(id) => id.clone(),
            None => ids.take()?,
        };
        if self.base.mentors.get(mentor)?.group.is_some() {
            shared.groups.insert(key, id.clone());
        }
        let rival = shared.rivals.get(mentor).copied().flatten();
        self.pair((row, mentor), rival, id)
    }

    /// For each mentor the best mentee whom the plan gives to somebody else or nobody: the score, and who.
    fn rivals(&self, solved: &Solved) -> Vec<Option<(u32, usize)>> {
        let mut rivals = vec![None; self.base.mentors.len()];
        for (row, candidates) in self.rows.iter().enumerate() {
            let column = solved.columns.get(row).copied().flatten();
            let own = column.and_then(|column| Some(self.base.columns.get(column)?.mentor));
            for candidate in candidates.iter().filter(|one| Some(one.mentor) != own) {
                if let Some(best) = rivals.get_mut(candidate.mentor)
                    && best.is_none_or(|(score, _)| score < candidate.score)
                {
                    *best = Some((candidate.score, row));
                }
            }
        }
        rivals
    }

    fn pair(
        &self,
        (row, mentor): (usize, usize),
        rival: Option<(u32, usize)>,
        id: PairId,
    ) -> Option<Proposed> {
        let (mentee, other) = (self.base.mentees.get(row)?, self.base.mentors.get(mentor)?);
        let chosen = self.find(row, mentor)?;
        let contributions = self.base.contributions(mentee, other);
        let others = { self.row(row).iter() }.filter(|candidate| candidate.mentor != mentor);
        let alternative = others.max_by_key(|one| (one.score, Reverse(one.mentor)));
        let pins = &self.base.request.pins;
        Some(Proposed {
            pair: id,
            mentee: mentee.who.id.clone(),
            mentor: other.who.id.clone(),
            form: chosen.form.id.clone(),
            kind: other.group.and_then(|group| group.kind.clone()),
            score: chosen.score,
            why: why(&contributions),
            contributions,
            pinned: pins.iter().any(|pin| pin.mentee == mentee.who.id),
            alternative: alternative.and_then(|candidate| {
                let mentor = self.mentor_id(candidate.mentor)?.clone();
                Some(Alternative {
                    mentor,
                    score: candidate.score,
                })
            }),
            mentor_alternative: rival.and_then(|(score, row)| {
                let mentee = self.base.mentees.get(row)?.who.id.clone();
                Some(OtherMentee { mentee, score })
            }),
        })
    }

    /// The places of mentors, counted from (upper limit, lower limit, load) of each sort; none where it is 0.
    pub(super) fn places(
        &self,
        solved: &Solved,
        count: impl Fn(u32, u32, u32) -> u32,
    ) -> Vec<Free> {
        let mut loads: BTreeMap<usize, u32> = BTreeMap::new();
        for column in solved.columns.iter().flatten() {
            *loads.entry(*column).or_default() += 1;
        }
        let mut places: BTreeMap<usize, u32> = BTreeMap::new();
        for (at, column) in self.base.columns.iter().enumerate() {
            let load = loads.get(&at).copied().unwrap_or(0);
            let sum = places.entry(column.mentor).or_default();
            *sum = sum.saturating_add(count(column.upper, column.lower, load));
        }
        let some = places.into_iter().filter(|(_, places)| *places > 0);
        some.filter_map(|(mentor, places)| {
            Some(Free {
                mentor: self.mentor_id(mentor)?.clone(),
                places,
            })
        })
        .collect()
    }
}

/// What the pairs of a plan have in common.
pub(super) struct Shared {
    /// The ids that the mentees of a group share, by mentor and form.
    groups: BTreeMap<(usize, FormId), PairId>,
    /// See [`Table::rivals`].
    rivals: Vec<Option<(u32, usize)>>,
}

/// The command that records the pairs: one record for each id.
pub(super) fn command(pairs: &[Proposed], day: Day) -> Option<Command> {
    let mut records: Vec<Pair> = Vec::new();
    let mut places: BTreeMap<&PairId, usize> = BTreeMap::new();
    for pair in pairs {
        let known = places.get(&pair.pair).copied();
        match known.and_then(|place| records.get_mut(place)) {
            Some(record) => record.mentees.push(pair.mentee.clone()),
            None => {
                places.insert(&pair.pair, records.len());
                records.push(Pair {
                    kind: pair.kind.clone(),
                    mentors: [pair.mentor.clone()].into(),
                    mentees: [pair.mentee.clone()].into(),
                    ..Pair::new(pair.pair.clone(), pair.form.clone(), day)
                });
            }
        }
    }
    (!records.is_empty()).then_some(Command::ProposePairs(ProposePairs { pairs: records }))
}
