//! An optimal plan that stays optimal while rows, columns and scores change.
//!
//! The plan and its prices are kept. A change breaks them in one place, and one search from there mends them: a row looks
//! for a column, or a free place for a row, each along the cheapest chain of moves. A change costs what its search
//! sees, at most `O(edges × log columns)` and mostly a few hundred edges.

mod change;

use super::certificate::{Certificate, Level};
use super::measure::{Measure, Objective};
use super::mend::{End, Search};
use super::problem::{Edge, Problem, ProblemError};
use super::run::solve;

/// What a match is worth beside its score: more than all scores together, so that number comes first.
pub(super) const MATCH: i64 = 1 << 57;

/// A plan of [`Objective::MostMatchedThenBest`] that follows changes. Lower limits are not looked at.
///
/// Where several plans are equally good, the plan depends on the changes it has seen, and may differ from that of a
/// fresh [`solve`]; its number of matches and its total do not.
#[derive(Debug, Clone)]
pub struct Session {
    /// The edges of each row, best first.
    pub(super) rows: Vec<Vec<Edge>>,
    pub(super) columns: Vec<Column>,
    /// What searches look at of each column.
    pub(super) fronts: Vec<Front>,
    pub(super) held: Vec<Option<u32>>,
    /// The score of each row's match.
    pub(super) scores: Vec<u32>,
    pub(super) search: Search,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Column {
    pub(super) holders: Vec<u32>,
    /// The rows with an edge here and its score, best first.
    pub(super) users: Vec<(u32, u32)>,
}

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Front {
    pub(super) price: i64,
    pub(super) load: u32,
    pub(super) places: u32,
}

impl Column {
    fn place_of(&self, score: u32, row: u32) -> usize {
        let key = (std::cmp::Reverse(score), row);
        self.users
            .partition_point(|(score, row)| (std::cmp::Reverse(*score), *row) < key)
    }

    fn add_user(&mut self, score: u32, row: u32) {
        self.users.insert(self.place_of(score, row), (score, row));
    }

    fn remove_user(&mut self, score: u32, row: u32) {
        let at = self.place_of(score, row);
        if self.users.get(at) == Some(&(score, row)) {
            self.users.remove(at);
        }
    }
}

impl Session {
    /// Solves the problem and keeps what is needed to follow changes. Memory: 16 bytes an edge.
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
        let fronts = problem
            .upper
            .iter()
            .enumerate()
            .map(|(column, places)| Front {
                price: price(0, column) * MATCH + price(1, column),
                load: 0,
                places: *places,
            });
        let mut session = Self {
            rows: Vec::with_capacity(problem.height() as usize),
            columns: vec![Column::default(); problem.upper.len()],
            fronts: fronts.collect(),
            scores: vec![0; problem.height() as usize],
            held: solution.columns,
            search: Search::default(),
        };
        for (row, held) in (0..problem.height()).zip(&session.held) {
            let mut edges: Vec<Edge> = problem.row(row).collect();
            edges.sort_unstable_by_key(|edge| (std::cmp::Reverse(edge.score), edge.column));
            for edge in &edges {
                if let Some(column) = session.columns.get_mut(edge.column as usize) {
                    column.users.push((edge.score, row));
                    if *held == Some(edge.column) {
                        column.holders.push(row);
                        if let Some(score) = session.scores.get_mut(row as usize) {
                            *score = edge.score;
                        }
                    }
                }
            }
            session.rows.push(edges);
        }
        for (column, front) in session.columns.iter_mut().zip(&mut session.fronts) {
            front.load = u32::try_from(column.holders.len()).unwrap_or(u32::MAX);
            column
                .users
                .sort_unstable_by_key(|(score, row)| (std::cmp::Reverse(*score), *row));
        }
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
        let places = self.fronts.iter().map(|front| front.places).collect();
        Problem::from_rows(self.rows.iter().map(|row| row.iter().copied()), places)
    }

    /// The proof that the plan is optimal for [`Session::problem`].
    pub fn certificate(&self) -> Certificate {
        let first = |price: i64| (price + MATCH / 2).div_euclid(MATCH);
        let prices = |of: &dyn Fn(i64) -> i64| {
            let prices = self.fronts.iter().map(|front| i128::from(of(front.price)));
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
            .and_then(|column| self.fronts.get(column as usize))
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
            column.holders.retain(|holder| *holder != row);
        }
        if let Some(front) = left.and_then(|column| self.fronts.get_mut(column as usize)) {
            front.load -= 1;
        }
        if let Some(edge) = to
            && let (Some(column), Some(front), Some(score)) = (
                self.columns.get_mut(edge.column as usize),
                self.fronts.get_mut(edge.column as usize),
                self.scores.get_mut(row as usize),
            )
        {
            column.holders.push(row);
            front.load += 1;
            *score = edge.score;
        }
    }

    /// Raises or lowers the prices of the columns that a search has passed, by how much nearer they are than the end.
    pub(super) fn settle(&mut self, end: &End, sign: i64) {
        for (column, far) in self.search.passed(end.far) {
            if let Some(front) = self.fronts.get_mut(column as usize) {
                front.price += sign * (end.far - far);
            }
        }
    }
}
