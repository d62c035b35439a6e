//! Why these two, or why not: one pair looked at closely, and one mentee.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::id::{FormId, ParticipantId};
use crate::matching::barrier::Barrier;
use crate::matching::base::{Base, Mode};
use crate::matching::criteria::Contribution;
use crate::matching::ids::FreeIds;
use crate::matching::plan::Proposed;
use crate::matching::reasons::{about, hindrances, why};
use crate::matching::request::Request;
use crate::matching::solved::Solved;
use crate::matching::table::Table;
use crate::matching::unmatched::Unmatched;
use crate::model::TargetModel;
use crate::programme::Programme;
use crate::text::Localised;

/// What is asked about a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PairQuestion {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
    /// The plan in which the pair is looked at.
    pub request: Request,
}

/// What is asked about a mentee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MenteeQuestion {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The plan in which the mentee is looked at.
    pub request: Request,
}

/// A pair, looked at closely.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PairExplanation {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
    /// Whether nothing forbids the pair.
    pub possible: bool,
    /// Whether the best plan has it.
    pub chosen: bool,
    /// What forbids it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hurdles: Vec<Hurdle>,
    /// The form that joins the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<FormId>,
    /// How well they would suit each other, forbidden or not.
    pub score: u32,
    /// Where the score comes from.
    pub contributions: Vec<Contribution>,
    /// The contributions in a sentence.
    pub why: Localised,
    /// What the best plan would lose by having the pair; nothing where it has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// The mentee's best other mentor, and what the best plan would lose by that pair.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_mentor: Option<Switch>,
    /// The mentor's best other mentee, and what the best plan would lose by that pair.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_mentee: Option<Switch>,
    /// The verdict in a sentence.
    pub verdict: Localised,
}

/// What forbids a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hurdle {
    /// Which barrier.
    pub barrier: Barrier,
    /// The rule that it follows from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'static str>,
    /// Whether the curator may lift it in a request.
    pub liftable: bool,
    /// The barrier in words.
    pub text: Localised,
}

/// What a plan loses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Price {
    /// How many mentees fewer get a mentor.
    pub mentees: i64,
    /// By how much the sum of the scores is smaller. Below zero where the objective counts something above the sum.
    pub points: i64,
}

/// Another pair of one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Switch {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The mentor.
    pub mentor: ParticipantId,
    /// How well they would suit each other.
    pub score: u32,
    /// What the best plan would lose.
    pub price: Price,
}

/// A mentee, looked at closely. Neither of the two: the mentee is not looking for a mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MenteeExplanation {
    /// The mentee.
    pub mentee: ParticipantId,
    /// The pair by the best plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<Proposed>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unmatched: Option<Unmatched>,
}

impl Programme {
    /// Why the two are a pair of the best plan, or why not. Solves the plan once, and once for each price.
    pub fn explain_pair(&self, model: &TargetModel, question: &PairQuestion) -> PairExplanation {
        let base = Base::new(self, model, &question.request, Mode::Fresh, BTreeSet::new());
        let table = Table::new(&base);
        let solved = table.solve();
        let people = self
            .participant(&question.mentee)
            .zip(self.participant(&question.mentor));
        let mut barriers = Vec::new();
        let mut form = None;
        let mut contributions = Vec::new();
        match people {
            Some((mentee, mentor)) => {
                let (mentee, mentor) = (base.mentee(mentee), base.mentor(mentor));
                (form, barriers) = base.barriers(&mentee, &mentor);
                contributions = base.contributions(&mentee, &mentor);
            }
            None if self.participant(&question.mentee).is_none() => {
                barriers.push(Barrier::NoMentee)
            }
            None => barriers.push(Barrier::NoMentor),
        }
        let places = base
            .mentee_at(&question.mentee)
            .zip(base.mentor_at(&question.mentor));
        let chosen = places.is_some_and(|(row, mentor)| solved.holders(mentor).contains(&row));
        let price = places.filter(|_| barriers.is_empty() && !chosen);
        let price = price.and_then(|(row, mentor)| table.price(&solved, row, mentor));
        let (other_mentor, other_mentee) = match places {
            Some((row, mentor)) => table.switches(&solved, row, mentor),
            None => (None, None),
        };
        PairExplanation {
            mentee: question.mentee.clone(),
            mentor: question.mentor.clone(),
            possible: barriers.is_empty(),
            chosen,
            verdict: match barriers.is_empty() {
                true => about(chosen, price),
                false => hindrances(&barriers),
            },
            hurdles: barriers.into_iter().map(Hurdle::from).collect(),
            form: form.map(|form| form.id.clone()),
            score: contributions.iter().map(|part| part.points).sum(),
            why: why(&contributions),
            contributions,
            price,
            other_mentor,
            other_mentee,
        }
    }

    /// Whom the mentee gets by the best plan, or why nobody.
    pub fn explain_unmatched(
        &self,
        model: &TargetModel,
        question: &MenteeQuestion,
    ) -> MenteeExplanation {
        let base = Base::new(self, model, &question.request, Mode::Fresh, BTreeSet::new());
        let table = Table::new(&base);
        let solved = table.solve();
        let row = base.mentee_at(&question.mentee);
        let mut ids = FreeIds::new(self, &question.request);
        let mut pairs = table.proposed(&solved, &mut ids, |_| true).into_iter();
        MenteeExplanation {
            mentee: question.mentee.clone(),
            pair: pairs.find(|pair| pair.mentee == question.mentee),
            unmatched: row.and_then(|row| table.unmatched(&solved, row)),
        }
    }
}

impl From<Barrier> for Hurdle {
    fn from(barrier: Barrier) -> Self {
        Self {
            barrier,
            rule: barrier.rule(),
            liftable: barrier.can_be_lifted(),
            text: barrier.text(),
        }
    }
}

impl Table<'_, '_> {
    /// What the plan loses when a pair is settled beforehand; `None` where there is no place for it.
    fn price(&self, solved: &Solved, row: usize, mentor: usize) -> Option<Price> {
        self.find(row, mentor)?;
        let worth = |solved: &Solved| self.worth(&solved.columns);
        let (matched, score) = worth(solved);
        let forced = self.columns(row, mentor).into_iter().filter_map(|column| {
            let forced = self.solve_with(self.base.objective, Some((row, column)));
            let has = forced.columns.get(row).copied().flatten() == Some(column);
            has.then(|| worth(&forced))
        });
        let (other_matched, other_score) = forced.max()?;
        Some(Price {
            mentees: matched - other_matched,
            points: score - other_score,
        })
    }

    /// How many mentees a plan matches, and the sum of their scores.
    pub(super) fn worth(&self, columns: &[Option<usize>]) -> (i64, i64) {
        let scores = columns.iter().enumerate().filter_map(|(row, column)| {
            let mentor = self.base.columns.get((*column)?)?.mentor;
            Some(i64::from(self.find(row, mentor)?.score))
        });
        scores.fold((0, 0), |(matched, sum), score| (matched + 1, sum + score))
    }

    /// The best other pair of each of the two.
    fn switches(
        &self,
        solved: &Solved,
        row: usize,
        mentor: usize,
    ) -> (Option<Switch>, Option<Switch>) {
        let best = |score: u32, place: usize| (score, std::cmp::Reverse(place));
        let others = self
            .row(row)
            .iter()
            .filter(|candidate| candidate.mentor != mentor);
        let other = others.max_by_key(|candidate| best(candidate.score, candidate.mentor));
        let rows = (0..self.rows.len()).filter(|other| *other != row);
        let rivals = rows.filter_map(|row| Some((row, self.find(row, mentor)?.score)));
        let rival = rivals.max_by_key(|(row, score)| best(*score, *row));
        let switch = |row: usize, mentor: usize| {
            Some(Switch {
                mentee: self.base.mentees.get(row)?.who.id.clone(),
                mentor: self.mentor_id(mentor)?.clone(),
                score: self.find(row, mentor)?.score,
                price: self.price(solved, row, mentor)?,
            })
        };
        (
            other.and_then(|candidate| switch(row, candidate.mentor)),
            rival.and_then(|(row, _)| switch(row, mentor)),
        )
    }
}
