//! Objectives brought to one number per edge: columns with a lower limit become two, and bonuses enter the numbers.

use std::borrow::Cow;

use super::certificate::{Certificate, Level};
use super::engine::Output;
use super::measure::{Measure, Question};
use super::problem::Problem;

/// A problem where a column that wants rows has its wanted places in a column of their own.
pub(super) struct Lowered<'a> {
    pub(super) problem: Cow<'a, Problem>,
    /// The caller's column of each column.
    origin: Vec<u32>,
    /// How many columns the caller has; those after them are the wanted places.
    width: u32,
}

impl<'a> Lowered<'a> {
    pub(super) fn new(problem: Cow<'a, Problem>) -> Self {
        let width = problem.width();
        let mut origin: Vec<u32> = (0..width).collect();
        if problem.lower.is_none() {
            return Self {
                problem,
                origin,
                width,
            };
        }
        let wanting: Vec<u32> = (0..width)
            .filter(|column| problem.lower(*column) > 0)
            .collect();
        let mut split = Problem {
            offsets: vec![0],
            upper: (0..width)
                .map(|column| problem.upper(column) - problem.lower(column))
                .collect(),
            ..Problem::default()
        };
        split
            .upper
            .extend(wanting.iter().map(|column| problem.lower(*column)));
        for row in 0..problem.height() {
            let wanted = problem.row(row).filter_map(|edge| {
                let nth = wanting.binary_search(&edge.column).ok()?;
                Some((width + u32::try_from(nth).ok()?, edge.score))
            });
            let plain = problem.row(row).map(|edge| (edge.column, edge.score));
            for (column, score) in plain.chain(wanted) {
                split.columns.push(column);
                split.scores.push(score);
            }
            split
                .offsets
                .push(u32::try_from(split.columns.len()).unwrap_or(u32::MAX));
        }
        origin.extend(wanting);
        Self {
            problem: Cow::Owned(split),
            origin,
            width,
        }
    }

    /// The caller's number of a column.
    pub(super) fn origin(&self, column: u32) -> u32 {
        self.origin.get(column as usize).copied().unwrap_or(column)
    }

    /// What an edge adds to a measure.
    pub(super) fn worth(
        &self,
        question: &Question,
        measure: &Measure,
        row: u32,
        column: u32,
        score: u32,
    ) -> i128 {
        let wanted = if column >= self.width {
            measure.wanted
        } else {
            0
        };
        measure.worth(score, question.keeps(row, self.origin(column))) + wanted
    }

    /// The numbers of all edges.
    pub(super) fn worths(&self, question: &Question, measure: &Measure) -> Vec<i128> {
        let rows = 0..self.problem.height();
        let edges = rows.flat_map(|row| self.problem.row(row).map(move |edge| (row, edge)));
        edges
            .map(|(row, edge)| self.worth(question, measure, row, edge.column, edge.score))
            .collect()
    }

    /// The plan in the caller's columns.
    pub(super) fn plan(&self, columns: &[Option<u32>]) -> Vec<Option<u32>> {
        let origin = |column: &Option<u32>| column.map(|column| self.origin(column));
        columns.iter().map(origin).collect()
    }

    /// The certificate in the caller's columns: of a column that was split the lower price, as a chain.
    pub(super) fn certificate(&self, levels: Vec<Level>) -> Certificate {
        let mut best: Vec<Option<Vec<i128>>> = vec![None; self.width as usize];
        for (column, origin) in (0..).zip(&self.origin) {
            let is_wanted = column >= self.width;
            let chain = levels.iter().map(|level| {
                let price = level.prices.get(column as usize).copied().unwrap_or(0);
                if is_wanted {
                    price - level.measure.wanted
                } else {
                    price
                }
            });
            let chain: Vec<i128> = chain.collect();
            if let Some(best) = best.get_mut(*origin as usize)
                && best.as_ref().is_none_or(|best| chain < *best)
            {
                *best = Some(chain);
            }
        }
        let level = |(nth, level): (usize, Level)| Level {
            measure: level.measure,
            prices: best
                .iter()
                .map(|chain| {
                    chain
                        .as_ref()
                        .and_then(|chain| chain.get(nth).copied())
                        .unwrap_or(0)
                })
                .collect(),
        };
        Certificate {
            levels: levels.into_iter().enumerate().map(level).collect(),
        }
    }
}

/// The two numbers of the prices: of being matched at all, and of the sum.
pub(super) fn levels(output: &Output, chain: Vec<Measure>) -> Vec<Level> {
    let (first, second) = two_prices(output);
    let prices = if chain.len() == 2 {
        vec![first, second]
    } else {
        vec![second]
    };
    let levels = chain.into_iter().zip(prices);
    levels
        .map(|(measure, prices)| Level { measure, prices })
        .collect()
}

/// The prices of the matches alone, and of the sum.
pub(super) fn two_prices(output: &Output) -> (Vec<i128>, Vec<i128>) {
    let first = output
        .short
        .iter()
        .map(|short| i128::from(*short))
        .collect();
    (first, output.prices.clone())
}
