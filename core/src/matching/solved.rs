//! What the solver is asked, and what it answered.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::matching::table::{Candidate, Table};
use crate::model::profile::Objective;
use crate::solver::{self, Certificate, MAX_SCORE, Question, Shortages, Solution};

/// A plan in numbers.
pub(super) struct Solved {
    /// What the solver was asked: pinned pairs and their places left out.
    pub(super) problem: solver::Problem,
    pub(super) question: Question,
    /// The column of each mentee, pinned ones too.
    pub(super) columns: Vec<Option<usize>>,
    /// Without the pinned ones.
    pub(super) plan: Vec<Option<u32>>,
    pub(super) guarantee: Guarantee,
    pub(super) proof: Option<Certificate>,
    /// The mentees of each mentor by the plan.
    pub(super) holders: BTreeMap<usize, Vec<usize>>,
    pub(super) open: OnceLock<BTreeSet<usize>>,
}

/// What is certain about an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Guarantee {
    /// No other plan is better by the objective; proved by prices and checked before the answer was given.
    Optimal,
    /// No mentee and mentor would both rather have each other; checked before the answer was given.
    Stable,
    /// The proof did not hold. A defect of the library: the plan is only a suggestion.
    None,
}

impl Solved {
    /// Rows that share too few places.
    pub(super) fn shortages(&self) -> Shortages<'_> {
        Shortages::new(&self.problem, &self.plan)
    }

    /// Who has a place with the mentor.
    pub(super) fn holders(&self, mentor: usize) -> &[usize] {
        self.holders.get(&mentor).map_or(&[], Vec::as_slice)
    }

    /// Columns with a free place, or with one that comes free when its holders move on.
    pub(super) fn open(&self) -> &BTreeSet<usize> {
        self.open.get_or_init(|| {
            let mut load: BTreeMap<u32, u32> = BTreeMap::new();
            for column in self.plan.iter().flatten() {
                *load.entry(*column).or_default() += 1;
            }
            let is_free =
                |column: &u32| load.get(column).copied().unwrap_or(0) < self.problem.upper(*column);
            let free = (0..self.problem.width()).filter(is_free);
            let mut open: BTreeSet<usize> = free.map(|column| column as usize).collect();
            loop {
                let before = open.len();
                for (row, column) in (0..).zip(&self.plan) {
                    let mut edges = self.problem.row(row);
                    if let Some(column) = column
                        && edges.any(|edge| open.contains(&(edge.column as usize)))
                    {
                        open.insert(*column as usize);
                    }
                }
                if open.len() == before {
                    return open;
                }
            }
        })
    }
}

/// What the solver counts for a pair.
pub(super) struct Scores {
    objective: Objective,
    /// What a first choice adds.
    first: u32,
    /// Whether the numbers say exactly what the objective says.
    pub(super) exact: bool,
}

impl Scores {
    pub(super) fn new(table: &Table<'_, '_>, objective: Objective) -> Self {
        let wishes = objective == Objective::MostMatchedThenWishes;
        let all = table.rows.iter().flatten();
        let best = all.map(|candidate| candidate.score).max().unwrap_or(0);
        let rows = u64::try_from(table.rows.len()).unwrap_or(u64::MAX);
        let enough = rows.saturating_mul(best.into()).saturating_add(1);
        let room = MAX_SCORE.saturating_sub(best);
        let first = u32::try_from(enough).unwrap_or(u32::MAX).min(room);
        Self {
            objective,
            first: if wishes { first } else { 0 },
            exact: !wishes || enough <= u64::from(room),
        }
    }

    pub(super) fn of(&self, candidate: &Candidate<'_>) -> (u32, u32) {
        if self.objective.is_stable() {
            return candidate.liked;
        }
        let first = if candidate.choice == Some(0) {
            self.first
        } else {
            0
        };
        let score = (candidate.score + first).min(MAX_SCORE);
        (score, score)
    }
}

pub(super) fn by_the_solver(objective: Objective) -> solver::Objective {
    match objective {
        Objective::MostMatchedThenBest | Objective::MostMatchedThenWishes => {
            solver::Objective::MostMatchedThenBest
        }
        Objective::BestTotal => solver::Objective::BestTotal,
        Objective::WorstOffFirst => solver::Objective::WorstOffFirst,
        Objective::StableForMentees => solver::Objective::StableForRows,
        Objective::StableForMentors => solver::Objective::StableForColumns,
    }
}

/// The answer is checked before it is given.
pub(super) fn certain(problem: &solver::Problem, question: &Question, found: &Solution) -> bool {
    match &found.certificate {
        Some(proof) => solver::verify(problem, question, &found.columns, proof),
        None => {
            found.guarantee == solver::Guarantee::Stable
                && solver::blocking(problem, &found.columns).is_empty()
        }
    }
}
