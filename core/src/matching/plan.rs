//! The answer: proposed pairs with their reasons, people left out with theirs.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::day::Day;
use crate::id::{FormId, PairId, ParticipantId};
use crate::matching::problem::{Barrier, Candidate, Contribution, Problem};
use crate::matching::request::Request;
use crate::model::TargetModel;
use crate::params;
use crate::programme::Programme;
use crate::programme::command::{Command, ProposePairs};
use crate::record::Pair;
use crate::solver::Shortages;
use crate::text::{Lang, Localised, Param};

/// What the matching strives for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Objective {
    /// As many mentees as possible, then the greatest sum of scores.
    MostMatchedThenBest,
}

/// What is certain about the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Guarantee {
    /// No other plan is better by the objective; proved by prices and checked before the answer was given.
    Optimal,
    /// The proof did not hold. A defect of the library: the plan is only a suggestion.
    None,
}

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
    /// The sum of the scores.
    pub score: u64,
    /// The pairs, in the order of the mentees' ids.
    pub pairs: Vec<Proposed>,
    /// The mentees left without a pair.
    pub unmatched: Vec<Unmatched>,
    /// The mentors with places to spare.
    pub free: Vec<Free>,
    /// The command that records the proposal; none when there is nothing to propose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Command>,
}

/// A proposed pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposed {
    /// The id that the pair would get.
    pub pair: PairId,
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
    /// The form.
    pub form: FormId,
    /// How well they suit each other: the sum of the contributions.
    pub score: u32,
    /// Where the score comes from.
    pub contributions: Vec<Contribution>,
    /// The mentee's best other candidate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Alternative>,
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

/// A mentee left without a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unmatched {
    /// Who.
    pub mentee: ParticipantId,
    /// Why each mentor of the base is not possible.
    pub barred: Vec<Barred>,
    /// Where places are short: these mentees share too few places among these mentors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortage: Option<Shortage>,
    /// The reasons in a sentence.
    pub why: Localised,
}

/// A mentor who is not possible for a mentee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Barred {
    /// Who.
    pub mentor: ParticipantId,
    /// Why.
    pub barriers: Vec<Barrier>,
}

/// A set of mentees that cannot all have a place: together they are more than the places of all their candidates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Shortage {
    /// The mentees.
    pub mentees: Vec<ParticipantId>,
    /// All their candidates.
    pub mentors: Vec<ParticipantId>,
    /// The free places of those mentors together; fewer than the mentees.
    pub places: u32,
}

/// A mentor with places to spare.
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
    /// Exact: the most mentees, then the greatest sum of scores. `O(mentees × mentors)` to compare everybody, then
    /// the time of [`solve`](crate::solver::solve).
    pub fn propose_pairs(&self, model: &TargetModel, request: &Request) -> Plan {
        let problem = Problem::new(self, model, request);
        let (candidates, barred): (Vec<_>, Vec<_>) = problem
            .mentees
            .iter()
            .map(|mentee| problem.candidates(mentee))
            .unzip();
        let assignment = problem.assign(&candidates);
        let answer = Answer {
            problem: &problem,
            candidates: &candidates,
            columns: &assignment.columns,
            shortages: Shortages::new(&assignment.problem, &assignment.columns),
        };
        let guarantee = if assignment.proved {
            Guarantee::Optimal
        } else {
            Guarantee::None
        };
        let mut ids = FreeIds::new(self, request);
        let mut pairs = Vec::new();
        let mut unmatched = Vec::new();
        for (row, barred) in barred.iter().enumerate() {
            match answer.proposed(row, &mut ids) {
                Some(pair) => pairs.push(pair),
                None => unmatched.extend(answer.unmatched(row, barred)),
            }
        }
        Plan {
            day: request.day,
            objective: Objective::MostMatchedThenBest,
            guarantee,
            score: pairs.iter().map(|pair| u64::from(pair.score)).sum(),
            free: answer.free(),
            command: command(&pairs, request.day),
            pairs,
            unmatched,
        }
    }
}

fn command(pairs: &[Proposed], day: Day) -> Option<Command> {
    let record = |pair: &Proposed| {
        let mut new = Pair::new(pair.pair.clone(), pair.form.clone(), day);
        new.mentors.push(pair.mentor.clone());
        new.mentees.push(pair.mentee.clone());
        new
    };
    let pairs: Vec<_> = pairs.iter().map(record).collect();
    (!pairs.is_empty()).then_some(Command::ProposePairs(ProposePairs { pairs }))
}

/// Ids for new pairs that no pair has yet.
struct FreeIds<'a> {
    taken: BTreeSet<&'a str>,
    prefix: &'a str,
    next: u32,
}

impl<'a> FreeIds<'a> {
    fn new(programme: &'a Programme, request: &'a Request) -> Self {
        Self {
            taken: programme
                .pairs()
                .iter()
                .map(|pair| pair.id.as_str())
                .collect(),
            prefix: request.id_prefix.as_deref().unwrap_or("pair-"),
            next: 0,
        }
    }

    fn take(&mut self) -> Option<PairId> {
        loop {
            self.next = self.next.checked_add(1)?;
            let id = format!("{}{:03}", self.prefix, self.next);
            if !self.taken.contains(id.as_str()) {
                // A prefix that makes no id falls back to the plain one.
                return id
                    .parse()
                    .or_else(|_| format!("pair-{:03}", self.next).parse())
                    .ok();
            }
        }
    }
}

struct Answer<'a> {
    problem: &'a Problem<'a>,
    candidates: &'a [Vec<Candidate>],
    columns: &'a [Option<u32>],
    shortages: Shortages<'a>,
}

impl Answer<'_> {
    fn column(&self, row: usize) -> Option<usize> {
        let column = self.columns.get(row).copied().flatten();
        column.map(|column| column as usize)
    }

    fn of(&self, row: usize) -> &[Candidate] {
        self.candidates.get(row).map_or(&[], Vec::as_slice)
    }

    fn mentor(&self, place: usize) -> Option<&ParticipantId> {
        self.problem.mentors.get(place).map(|mentor| &mentor.id)
    }

    fn proposed(&self, row: usize, ids: &mut FreeIds<'_>) -> Option<Proposed> {
        let column = self.column(row)?;
        let mentee = self.problem.mentees.get(row)?;
        let chosen = self
            .of(row)
            .iter()
            .find(|candidate| candidate.mentor == column)?;
        let alternative = self
            .of(row)
            .iter()
            .filter(|candidate| candidate.mentor != column)
            .max_by_key(|candidate| (candidate.score, std::cmp::Reverse(candidate.mentor)))
            .and_then(|candidate| {
                Some(Alternative {
                    mentor: self.mentor(candidate.mentor)?.clone(),
                    score: candidate.score,
                })
            });
        Some(Proposed {
            pair: ids.take()?,
            mentee: mentee.id.clone(),
            mentor: self.mentor(column)?.clone(),
            form: chosen.form.clone(),
            score: chosen.score,
            why: why(&chosen.contributions),
            contributions: chosen.contributions.clone(),
            alternative,
        })
    }

    fn unmatched(&self, row: usize, barred: &[(usize, Vec<Barrier>)]) -> Option<Unmatched> {
        let mentee = self.problem.mentees.get(row)?;
        let barred: Vec<_> = barred
            .iter()
            .filter_map(|(place, barriers)| {
                Some(Barred {
                    mentor: self.mentor(*place)?.clone(),
                    barriers: barriers.clone(),
                })
            })
            .collect();
        let shortage = self.shortage(row);
        Some(Unmatched {
            mentee: mentee.id.clone(),
            why: why_nobody(&barred, shortage.as_ref()),
            barred,
            shortage,
        })
    }

    /// Everybody who competes for the places of this mentee's candidates.
    fn shortage(&self, row: usize) -> Option<Shortage> {
        let found = self.shortages.of(u32::try_from(row).ok()?)?;
        let mentees = found
            .rows
            .iter()
            .filter_map(|row| self.problem.mentees.get(*row as usize));
        let mentors = found
            .columns
            .iter()
            .filter_map(|column| self.mentor(*column as usize));
        Some(Shortage {
            mentees: mentees.map(|mentee| mentee.id.clone()).collect(),
            mentors: mentors.cloned().collect(),
            places: u32::try_from(found.places).unwrap_or(u32::MAX),
        })
    }

    fn free(&self) -> Vec<Free> {
        let mut load: BTreeMap<usize, u32> = BTreeMap::new();
        for column in self.columns.iter().flatten() {
            *load.entry(*column as usize).or_default() += 1;
        }
        self.problem
            .places
            .iter()
            .enumerate()
            .filter_map(|(place, places)| {
                let left = places.saturating_sub(load.get(&place).copied().unwrap_or(0));
                (left > 0).then_some(Free {
                    mentor: self.mentor(place)?.clone(),
                    places: left,
                })
            })
            .collect()
    }
}

/// The contributions in a sentence.
fn why(contributions: &[Contribution]) -> Localised {
    if contributions.is_empty() {
        return Localised::of("match-no-points", &params! {});
    }
    let line = |lang: Lang| {
        let parts = contributions.iter().map(|part| {
            let key = format!("match-{}", part.criterion.id().replace('_', "-"));
            let evidence = part.evidence.join(", ");
            let params =
                params! { points: part.points, evidence: evidence, count: part.evidence.len() };
            crate::text::text(lang, &key, &params)
        });
        parts.collect::<Vec<_>>().join("; ")
    };
    Localised {
        ru: line(Lang::Ru),
        en: line(Lang::En),
    }
}

/// Why nobody: the shortage, or what bars most of the mentors.
fn why_nobody(barred: &[Barred], shortage: Option<&Shortage>) -> Localised {
    if let Some(short) = shortage {
        let params = params! {
            mentees: short.mentees.len(), mentors: short.mentors.len(), places: short.places,
        };
        return Localised::of("match-shortage", &params);
    }
    let mut counts: BTreeMap<Barrier, usize> = BTreeMap::new();
    for barrier in barred.iter().flat_map(|mentor| &mentor.barriers) {
        *counts.entry(*barrier).or_default() += 1;
    }
    // What bars every mentor is the cause; where nothing does, all barriers are told.
    let total: Vec<Barrier> = counts
        .iter()
        .filter(|(_, count)| **count == barred.len())
        .map(|(barrier, _)| *barrier)
        .collect();
    let told: Vec<Localised> = if total.is_empty() {
        counts.keys().map(|barrier| barrier.text()).collect()
    } else {
        total.into_iter().map(Barrier::text).collect()
    };
    let mut params = params! { mentors: barred.len() };
    params.insert("reasons", Param::Names(told));
    Localised::of("match-nobody", &params)
}
