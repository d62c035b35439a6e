//! An optimal plan that stays optimal while rows, columns and scores change.
//!
//! The plan and its prices are kept. A change breaks them in one place, and one search from there mends them: a row looks
//! for a column, or a free place for a row, each along the cheapest chain of moves. A change costs what its search
//! sees, at most `O(edges × log columns)` and mostly a few hundred edges.

mod change;
mod high;

use super::certificate::{Certificate, Level};
use super::measure::{Measure, Objective};
use super::mend::{Front, Search};
use super::problem::{Edge, MAX_SCORE, Problem, ProblemError};
use super::run::solve;

/// What a match is worth beside its score: more than all scores together, so that number comes first.
pub(super) const MATCH: i64 = 1 << 57;

/// The price of a column without places: more than any match is worth.
const CLOSED: i64 = MATCH + MAX_SCORE as i64;

/// A plan of [`Objective::MostMatchedThenBest`] that follows changes. Lower limits are not looked at.
///
/// Where several plans are equally good, the plan depends on the changes it has seen, and may differ from that of a
/// fresh [`solve`]; its number of matches and its total do not.
#[derive(Debug, Clone)]
pub struct Session {
    /// The edges of each row, best first.
    pub(super) rows: Vec<Vec<Edge>>,
    pub(super) columns: Vec<Column>,
    pub(super) held: Vec<Option<u32>>,
    /// The score of each row's match.
    pub(super) scores: Vec<u32>,
    pub(super) search: Search,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Column {
    pub(super) holders: Vec<u32>,
    /// The rows with an edge here and its score, best first. New ones wait at the end until somebody asks.
    users: Vec<(u32, u32)>,
    in_order: usize,
}

impl Column {
    /// The rows with an edge here and its score, best first.
    pub(super) fn users(&mut self) -> &[(u32, u32)] {
        if self.in_order < self.users.len() {
            self.users.sort_by_key(Self::key);
            self.in_order = self.users.len();
        }
        &self.users
    }

    fn key((score, row): &(u32, u32)) -> (std::cmp::Reverse<u32>, u32) {
        (std::cmp::Reverse(*score), *row)
    }

    fn add_user(&mut self, score: u32, row: u32) {
        self.users.push((score, row));
    }

    fn remove_user(&mut self, score: u32, row: u32) {
        let user = (score, row);
        if let Ok(at) = self
            .users()
            .binary_search_by_key(&Self::key(&user), Self::key)
        {
            self.users.remove(at);
            self.in_order -= 1;
        }
    }
}

impl Session {
    /// Solves the problem and keeps what is needed to follow changes: three or four times as long as [`solve`] alone.
    /// Memory: 16 bytes an edge, or a little more.
    pub fn new(problem: &Problem) -> Self {
        let solution = solve(problem, &Objective::MostMatchedThenBest.into());
        let levels = solution
            .certificate
            .map(|proof| proof.levels)
            .unwrap_or_default();
        let price = |level: usize, column: usize| {
            let price = levels
                .get(level)
                .and_then(|level| level.prices.get(column).copied());
            i64::try_from(price.unwrap_or(0)).unwrap_or(0)
        };
        let fronts = problem.upper.iter().enumerate().map(|(column, places)| {
            let price = price(0, column) * MATCH + price(1, column);
            Front::new(price, *places)
        });
        let mut session = Self {
            rows: vec![Vec::new(); problem.height() as usize],
            columns: vec![Column::default(); problem.upper.len()],
            scores: vec![0; problem.height() as usize],
            held: solution.columns,
            search: Search::new(fronts.collect()),
        };
        // Column by column, so that the rows that a search meets together are together in the memory.
        let mut order: Vec<u32> = (0..problem.height()).collect();
        order.sort_by_key(|row| session.held.get(*row as usize).copied().flatten());
        for row in order {
            let mut edges: Vec<Edge> = problem.row(row).collect();
            edges.sort_unstable_by_key(|edge| (std::cmp::Reverse(edge.score), edge.column));
            let held = session.held.get(row as usize).copied().flatten();
            for edge in &edges {
                if let Some(column) = session.columns.get_mut(edge.column as usize) {
                    column.add_user(edge.score, row);
                    if held == Some(edge.column) {
                        column.holders.push(row);
                        if let Some(score) = session.scores.get_mut(row as usize) {
                            *score = edge.score;
                        }
                    }
                }
            }
            if let Some(place) = session.rows.get_mut(row as usize) {
                *place = edges;
            }
        }
        for (column, front) in session.columns.iter_mut().zip(&mut session.search.fronts) {
            front.load = u32::try_from(column.holders.len()).unwrap_or(u32::MAX);
            column.users();
        }
        session.raise();
        session
    }

    /// The column of each row. Rows that were removed have none.
    pub fn plan(&self) -> &[Option<u32>] {
        &self.held
    }

    /// How many rows are matched. `O(rows)`.
    pub fn matched(&self) -> u32 {
        u32::try_from(self.held.iter().flatten().count()).unwrap_or(u32::MAX)
    }

    /// The sum of the scores. `O(rows)`.
    pub fn total(&self) -> u64 {
        let matched = self
            .held
            .iter()
            .zip(&self.scores)
            .filter(|(held, _)| held.is_some());
        matched.map(|(_, score)| u64::from(*score)).sum()
    }

    /// The problem as it is now.
    ///
    /// # Errors
    ///
    /// [`ProblemError::TooLarge`] when it has outgrown 32 bits.
    pub fn problem(&self) -> Result<Problem, ProblemError> {
        let places = self
            .search
            .fronts
            .iter()
            .map(|front| front.places)
            .collect();
        Problem::from_rows(self.rows.iter().map(|row| row.iter().copied()), places)
    }

    /// The proof that the plan is optimal for [`Session::problem`].
    pub fn certificate(&self) -> Certificate {
        let first = |price: i64| (price + MATCH / 2).div_euclid(MATCH);
        let prices = |of: &dyn Fn(i64) -> i64| {
            let prices = self
                .search
                .fronts
                .iter()
                .map(|front| i128::from(of(front.price)));
            prices.collect()
        };
        let score = Measure {
            point: 1,
            ..Measure::default()
        };
        Certificate {
            levels: vec![
                Level {
                    measure: Measure::count(),
                    prices: prices(&first),
                },
                Level {
                    measure: score,
                    prices: prices(&|price| price - first(price) * MATCH),
                },
            ],
        }
    }

    /// What a row gains beyond the price of its column.
    pub(super) fn gain(&self, row: u32) -> i64 {
        let at = row as usize;
        let held = self.held.get(at).copied().flatten();
        let price = held
            .and_then(|column| self.search.fronts.get(column as usize))
            .map(|front| front.price);
        price.map_or(0, |price| {
            MATCH + i64::from(self.scores.get(at).copied().unwrap_or(0)) - price
        })
    }

    /// Moves the row to a column, or out.
    pub(super) fn hold(&mut self, row: u32, to: Option<Edge>) {
        let Some(held) = self.held.get_mut(row as usize) else {
            return;
        };
        let left = std::mem::replace(held, to.map(|edge| edge.column));
        if let Some(column) = left.and_then(|column| self.columns.get_mut(column as usize)) {
            let at = column.holders.iter().position(|holder| *holder == row);
            at.map(|at| column.holders.swap_remove(at));
        }
        if let Some(front) = left.and_then(|column| self.search.fronts.get_mut(column as usize)) {
            front.load -= 1;
        }
        if let Some(edge) = to
            && let (Some(column), Some(front), Some(score)) = (
                self.columns.get_mut(edge.column as usize),
                self.search.fronts.get_mut(edge.column as usize),
                self.scores.get_mut(row as usize),
            )
        {
            column.holders.push(row);
            front.load += 1;
            *score = edge.score;
        }
    }
}
