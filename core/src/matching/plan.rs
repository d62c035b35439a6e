//! The answer: proposed pairs with their reasons, people left out with theirs.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::day::Day;
use crate::id::{FormId, KindId, PairId, ParticipantId};
use crate::matching::base::{Base, Mode};
use crate::matching::criteria::Contribution;
use crate::matching::ids::FreeIds;
use crate::matching::proof::Proof;
use crate::matching::reasons::why;
use crate::matching::request::Request;
use crate::matching::solved::{Guarantee, Solved};
use crate::matching::table::Table;
use crate::matching::unmatched::{LeftOut, Shortage};
use crate::model::TargetModel;
use crate::model::profile::{Criterion, Objective};
use crate::programme::Programme;
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

impl Programme {
    /// Proposes pairs for everybody who holds a role on the day and has a place free.
    ///
    /// Exact by the objective asked for. `O(mentees × mentors)` to compare everybody, then the time of
    /// [`solve`](crate::solver::solve).
    pub fn propose_pairs(&self, model: &TargetModel, request: &Request) -> Plan {
        let base = Base::new(self, model, request, Mode::Fresh, BTreeSet::new());
        let table = Table::new(&base);
        let solved = table.solve();
        let mut ids = FreeIds::new(self, request);
        let pairs = table.proposed(&solved, &mut ids, |_| true);
        let (unmatched, shortages) = table.left_out(&solved);
        Plan {
            day: request.day,
            objective: base.objective,
            guarantee: solved.guarantee,
            weights: base.weights(),
            score: pairs.iter().map(|pair| u64::from(pair.score)).sum(),
            unmatched,
            shortages,
            free: table.places(&solved, |upper, _, load| upper.saturating_sub(load)),
            wanting: table.places(&solved, |_, lower, load| lower.saturating_sub(load)),
            certificate: Proof::new(&table, &solved),
            command: command(&pairs, request.day),
            pairs,
        }
    }
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
        let mut groups: BTreeMap<(usize, FormId), PairId> = BTreeMap::new();
        let rivals = self.rivals(solved);
        let mut pairs = Vec::new();
        for row in (0..self.rows.len()).filter(|row| wanted(*row)) {
            let column = solved.columns.get(row).copied().flatten();
            let mentor = column.and_then(|column| self.base.columns.get(column));
            let Some(mentor) = mentor.map(|column| column.mentor) else {
                continue;
            };
            let Some(chosen) = self.find(row, mentor) else {
                continue;
            };
            let key = (mentor, chosen.form.id.clone());
            let id = match groups.get(&key) {
                Some(id) => Some(id.clone()),
                None => ids.take(),
            };
            let Some(id) = id else { continue };
            if self
                .base
                .mentors
                .get(mentor)
                .is_some_and(|mentor| mentor.group.is_some())
            {
                groups.insert(key, id.clone());
            }
            let rival = rivals.get(mentor).copied().flatten();
            pairs.extend(self.pair((row, mentor), rival, id));
        }
        pairs
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
    fn places(&self, solved: &Solved, count: impl Fn(u32, u32, u32) -> u32) -> Vec<Free> {
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
                    mentors: vec![pair.mentor.clone()],
                    mentees: vec![pair.mentee.clone()],
                    ..Pair::new(pair.pair.clone(), pair.form.clone(), day)
                });
            }
        }
    }
    (!records.is_empty()).then_some(Command::ProposePairs(ProposePairs { pairs: records }))
}
