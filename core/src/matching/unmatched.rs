//! Why a mentee is left without a pair: who is barred by what, whose places are short, and what would help.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::id::ParticipantId;
use crate::matching::barrier::Barrier;
use crate::matching::reasons::{short, why_nobody};
use crate::matching::solved::Solved;
use crate::matching::table::Table;
use crate::solver::{self, Shortages};
use crate::text::Localised;

/// A mentee left without a pair, in short. [`Programme::explain_unmatched`] tells who exactly is barred and what would help.
///
/// [`Programme::explain_unmatched`]: crate::Programme::explain_unmatched
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeftOut {
    /// Who.
    pub mentee: ParticipantId,
    /// What it comes down to.
    pub cause: Cause,
    /// How many mentors of the base are not possible for which reasons, the most frequent first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub barred: Vec<BarredCount>,
    /// Where places are short: the number of the set in `shortages` of the answer, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortage: Option<usize>,
    /// The reasons in a sentence, for the curator.
    pub why: Localised,
    /// The reason in plain words, for the mentee and the parents. It says nothing of anybody else.
    pub short: Localised,
}

/// How many mentors are not possible for a mentee, for the same reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BarredCount {
    /// Why.
    pub barriers: Vec<Barrier>,
    /// The rules that the barriers follow from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<&'static str>,
    /// How many.
    pub mentors: usize,
}

/// Those without a pair so far, and the sets that are short of places, each once.
#[derive(Default)]
pub(super) struct Left {
    pub(super) mentees: Vec<LeftOut>,
    pub(super) shortages: Vec<Shortage>,
    /// The number of a set by its columns.
    known: BTreeMap<Vec<u32>, usize>,
}

/// A mentee left without a pair, looked at closely.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unmatched {
    /// Who.
    pub mentee: ParticipantId,
    /// What it comes down to.
    pub cause: Cause,
    /// Why mentors of the base are not possible, the most frequent reasons first. Each mentor is told of once.
    pub barred: Vec<Barred>,
    /// The possible mentors, whose places went to others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub possible: Vec<Possible>,
    /// Where places are short: these mentees share too few places among these mentors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortage: Option<Shortage>,
    /// The smallest changes of which each one alone gives one mentee more a mentor. Told where the objective is to match
    /// the most: with the others nobody can promise it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// The reasons in a sentence, for the curator.
    pub why: Localised,
    /// The reason in plain words, for the mentee and the parents. It says nothing of anybody else.
    pub short: Localised,
}

/// What it comes down to that somebody has no pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "UnmatchedCause"))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// No mentor is possible.
    Nobody,
    /// The mentor whom the curator settled is possible, but has no place.
    Pinned,
    /// The possible mentors have too few places for all whose only mentors they are.
    Shortage,
    /// There would be a place, but the objective values something above it.
    Objective,
    /// The possible mentors rather have others.
    Preferences,
}

/// Mentors who are not possible for a mentee, for the same reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Barred {
    /// Why.
    pub barriers: Vec<Barrier>,
    /// The rules that the barriers follow from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<&'static str>,
    /// Who.
    pub mentors: Vec<ParticipantId>,
}

/// A mentor who would be possible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Possible {
    /// Who.
    pub mentor: ParticipantId,
    /// How well they suit each other.
    pub score: u32,
    /// Who has the places.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<ParticipantId>,
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

/// A change that would help, with any one of the mentors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "HelpfulChange"))]
pub struct Change {
    /// The mentors whom it is about: any one of them is enough.
    pub mentors: Vec<ParticipantId>,
    /// How many places more that mentor would give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
    /// The barriers between the two that would have to go, all of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub barriers: Vec<Barrier>,
    /// The change in a sentence.
    pub text: Localised,
}

impl<'a> Table<'_, 'a> {
    /// Why the mentee has nobody by the plan; `None` for one who has.
    pub(super) fn unmatched(&self, solved: &Solved, row: usize) -> Option<Unmatched> {
        let mentee = self.base.mentees.get(row)?;
        if solved.columns.get(row).copied().flatten().is_some() {
            return None;
        }
        let barred = self.barred(row);
        let found = solved.shortages().of(u32::try_from(row).ok()?);
        let shortage = found.map(|found| self.shortage(found));
        let cause = self.why_left(row, shortage.is_some());
        Some(Unmatched {
            mentee: mentee.who.id.clone(),
            cause,
            why: why_nobody(cause, &barred, shortage.as_ref()),
            short: short(cause, &barred),
            possible: self.possible(solved, row),
            changes: self.changes(solved, row, &barred),
            barred,
            shortage,
        })
    }

    /// Everybody whom the plan leaves without a pair, and the sets that are short of places, each once.
    pub(super) fn left_out(&self, solved: &Solved) -> Left {
        let mut left = Left::default();
        let search = solved.shortages();
        (0..self.rows.len()).for_each(|row| self.leave(solved, &search, row, &mut left));
        left
    }

    /// Adds a mentee whom the plan leaves without a pair.
    pub(super) fn leave(
        &self,
        solved: &Solved,
        search: &Shortages<'_>,
        row: usize,
        left: &mut Left,
    ) {
        let Some(mentee) = self.base.mentees.get(row) else {
            return;
        };
        if solved.columns.get(row).is_none_or(Option::is_some) {
            return;
        }
        let columns = { u32::try_from(row).ok() }.and_then(|row| search.columns_of(row));
        let shortage = columns.map(|columns| {
            *left.known.entry(columns).or_insert_with_key(|columns| {
                let set = self.shortage(search.among(columns.clone()));
                left.shortages.push(set);
                left.shortages.len() - 1
            })
        });
        let barred = self.barred(row);
        let cause = self.why_left(row, shortage.is_some());
        let set = shortage.and_then(|at| left.shortages.get(at));
        let one = LeftOut {
            mentee: mentee.who.id.clone(),
            cause,
            why: why_nobody(cause, &barred, set),
            short: short(cause, &barred),
            barred: barred.into_iter().map(BarredCount::from).collect(),
            shortage,
        };
        left.mentees.push(one);
    }

    fn why_left(&self, row: usize, shortage: bool) -> Cause {
        let pins = &self.base.request.pins;
        let mentee = self.base.mentees.get(row).map(|mentee| &mentee.who.id);
        let pinned = pins.iter().any(|pin| Some(&pin.mentee) == mentee);
        match (self.row(row).is_empty(), shortage) {
            (true, _) => Cause::Nobody,
            _ if pinned => Cause::Pinned,
            (_, true) => Cause::Shortage,
            _ if self.base.objective.is_stable() => Cause::Preferences,
            _ => Cause::Objective,
        }
    }

    pub(super) fn mentor_id(&self, place: usize) -> Option<&'a ParticipantId> {
        self.base.mentors.get(place).map(|mentor| &mentor.who.id)
    }

    pub(super) fn barred(&self, row: usize) -> Vec<Barred> {
        let Some(mentee) = self.base.mentees.get(row) else {
            return Vec::new();
        };
        let mut groups: BTreeMap<Vec<Barrier>, Vec<ParticipantId>> = BTreeMap::new();
        for (place, mentor) in self.base.mentors.iter().enumerate() {
            let barriers = self.base.barriers(mentee, mentor).1;
            if !barriers.is_empty() {
                let id = self.mentor_id(place);
                groups.entry(barriers).or_default().extend(id.cloned());
            }
        }
        let mut barred: Vec<_> = groups
            .into_iter()
            .map(|(barriers, mentors)| Barred {
                rules: rules(&barriers),
                barriers,
                mentors,
            })
            .collect();
        barred.sort_by_key(|group| Reverse(group.mentors.len()));
        barred
    }

    fn possible(&self, solved: &Solved, row: usize) -> Vec<Possible> {
        let mentee = |row: usize| {
            self.base
                .mentees
                .get(row)
                .map(|mentee| mentee.who.id.clone())
        };
        let mut all: Vec<_> = self.row(row).iter().collect();
        all.sort_by_key(|candidate| (Reverse(candidate.score), candidate.mentor));
        all.into_iter()
            .filter_map(|candidate| {
                let holders = solved.holders(candidate.mentor).iter();
                Some(Possible {
                    mentor: self.mentor_id(candidate.mentor)?.clone(),
                    score: candidate.score,
                    instead: holders.filter_map(|row| mentee(*row)).collect(),
                })
            })
            .collect()
    }

    /// A set that is short, in the people's ids.
    fn shortage(&self, found: solver::Shortage) -> Shortage {
        let rows = found.rows.iter();
        let columns = found.columns.iter();
        let mentors: BTreeSet<_> = columns
            .filter_map(|column| Some(&self.base.mentor_of(*column as usize)?.who.id))
            .collect();
        Shortage {
            mentees: rows
                .filter_map(|row| Some(self.base.mentees.get(*row as usize)?.who.id.clone()))
                .collect(),
            mentors: mentors.into_iter().cloned().collect(),
            places: u32::try_from(found.places).unwrap_or(u32::MAX),
        }
    }
}

impl From<Barred> for BarredCount {
    fn from(group: Barred) -> Self {
        Self {
            barriers: group.barriers,
            rules: group.rules,
            mentors: group.mentors.len(),
        }
    }
}

/// The rules that barriers follow from, each once.
pub(super) fn rules(barriers: &[Barrier]) -> Vec<&'static str> {
    let rules: BTreeSet<_> = barriers
        .iter()
        .filter_map(|barrier| barrier.rule())
        .collect();
    rules.into_iter().collect()
}
