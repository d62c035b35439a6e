//! How much better a given plan could be: for everybody at once, and by the objective.

use std::collections::BTreeMap;

use crate::matching::audit::{Distance, Step};
use crate::matching::standing::Standing;
use crate::model::profile::Objective;
use crate::solver::{self, Edge, MAX_SCORE, Question};

impl Standing<'_, '_, '_> {
    /// The best plan among those in which nobody loses: only places with at least the present score are open, and
    /// whoever has a mentor counts more than all scores together.
    pub(super) fn improvement(&self) -> Vec<Step> {
        let table = self.table;
        let all = table.rows.iter().flatten().map(|candidate| candidate.score);
        let best = all.max().unwrap_or(0);
        let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        let kept = best.saturating_mul(rows).saturating_add(1);
        if kept > MAX_SCORE - best {
            return Vec::new();
        }
        // Of equally good plans the one that moves the fewest, where the numbers have room for it.
        let fine = rows.saturating_add(1);
        let room = (kept + best)
            .checked_mul(fine)
            .is_some_and(|most| most < MAX_SCORE);
        let edges = |row: usize| -> Vec<Edge> {
            let own = self.score(row);
            let open = table
                .row(row)
                .iter()
                .filter(|other| own.is_none_or(|own| other.score >= own));
            let count = |column: usize, score: u32| match room {
                true => score * fine + u32::from(self.column(row) == Some(column)),
                false => score,
            };
            let bonus = if own.is_some() { kept } else { 0 };
            open.flat_map(|other| {
                let columns = table.columns(row, other.mentor).into_iter();
                columns.filter_map(|column| {
                    Some(Edge {
                        column: u32::try_from(column).ok()?,
                        score: count(column, other.score + bonus),
                    })
                })
            })
            .collect()
        };
        let upper = table
            .base
            .columns
            .iter()
            .map(|column| column.upper)
            .collect();
        let lower = table.base.columns.iter().zip(&self.load);
        let lower = lower
            .map(|(column, load)| column.lower.min(*load))
            .collect();
        let problem = solver::Problem::from_rows((0..table.rows.len()).map(edges), upper)
            .and_then(|problem| problem.with_lower(lower))
            .unwrap_or_default();
        let question = Question::from(solver::Objective::BestTotal);
        let found = solver::solve(&problem, &question);
        let better: Vec<_> = found
            .columns
            .iter()
            .map(|column| column.map(|column| column as usize))
            .collect();
        let lost = self
            .columns
            .iter()
            .zip(&better)
            .any(|(own, new)| own.is_some() && new.is_none());
        if lost || table.worth(&better) <= table.worth(&self.columns) {
            return Vec::new();
        }
        (0..table.rows.len())
            .filter_map(|row| self.step(row, &better))
            .collect()
    }

    fn step(&self, row: usize, better: &[Option<usize>]) -> Option<Step> {
        let column = better.get(row).copied().flatten()?;
        let to = self.table.base.columns.get(column)?.mentor;
        if self.mentor(row) == Some(to) {
            return None;
        }
        let new = self.table.find(row, to)?.score;
        Some(Step {
            mentee: self.mentee_id(row)?,
            from: self.mentor(row).and_then(|mentor| self.mentor_id(mentor)),
            to: self.mentor_id(to)?,
            gain: new - self.score(row).unwrap_or(0).min(new),
        })
    }

    pub(super) fn distance(&self) -> Distance {
        let table = self.table;
        let best = table.solve();
        let (matched, score) = table.worth(&self.columns);
        let (best_matched, best_score) = table.worth(&best.columns);
        let reached = match table.base.objective.is_stable() {
            true => self.blocking().is_empty(),
            false => self.chain(&self.columns) >= self.chain(&best.columns),
        };
        Distance {
            reached,
            guarantee: best.guarantee,
            matched,
            best_matched,
            score,
            best_score,
        }
    }

    /// What the objective counts of a plan, the most important first.
    fn chain(&self, columns: &[Option<usize>]) -> Vec<i64> {
        let table = self.table;
        let (matched, score) = table.worth(columns);
        let mut load: BTreeMap<usize, u32> = BTreeMap::new();
        for column in columns.iter().flatten() {
            *load.entry(*column).or_default() += 1;
        }
        let wanted = load.iter().filter_map(|(column, load)| {
            Some(i64::from(table.base.columns.get(*column)?.lower.min(*load)))
        });
        let wanted: i64 = wanted.sum();
        let chosen = columns.iter().enumerate().filter_map(|(row, column)| {
            table.find(row, table.base.columns.get((*column)?)?.mentor)
        });
        match table.base.objective {
            Objective::BestTotal => vec![wanted, score, matched],
            Objective::WorstOffFirst => {
                let mut scores: Vec<_> =
                    chosen.map(|candidate| i64::from(candidate.score)).collect();
                scores.sort_unstable();
                [vec![matched, wanted], scores].concat()
            }
            Objective::MostMatchedThenWishes => {
                let first = chosen
                    .filter(|candidate| candidate.choice == Some(0))
                    .count();
                vec![
                    matched,
                    wanted,
                    i64::try_from(first).unwrap_or(i64::MAX),
                    score,
                ]
            }
            _ => vec![matched, wanted, score],
        }
    }
}
