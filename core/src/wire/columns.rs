//! The solver for callers who hold columns of numbers: large tables of possible matches, without a word of the field.
//!
//! A binding reads the columns into [`Numbers`], makes a [`Task`] of them and lets its [`Solver`] work in steps.

mod read;

use serde::Deserialize;

use crate::params;
use crate::pointer::Pointer;
use crate::solver::{
    Certificate, Guarantee, MAX_SCORE, Objective, Problem, ProblemError, Question, Solution,
    Solver, blocking, verify,
};
use crate::wire::detail;
use crate::wire::error::Error;
use crate::wire::read::word;

pub use read::{Numbers, check_names};

/// What is to be solved. Rows and columns are numbered from 0.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// The row of each possible match, in any order.
    pub row: Vec<u32>,
    /// Its column.
    pub column: Vec<u32>,
    /// Its score, at most [`MAX_SCORE`].
    pub score: Vec<u32>,
    /// How the column values it, where that differs. Only the stable objectives look at it.
    pub column_score: Option<Vec<u32>>,
    /// How many rows there are; none: as many as the possible matches need.
    pub rows: Option<u32>,
    /// How many rows each column takes at most.
    pub at_most: Vec<u32>,
    /// How many it wants at least.
    pub at_least: Option<Vec<u32>>,
    /// The column that each row has today, which is kept where the objective lets it.
    pub before: Option<Vec<Option<u32>>>,
}

/// The most rows that are taken: a slip in a number must not ask for all the memory there is.
pub const MAX_ROWS: u32 = 1 << 26;

/// The objectives by their words.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    MostMatchedThenBest,
    BestTotal,
    WorstOffFirst,
    StableForRows,
    StableForColumns,
}

/// A problem with its question.
#[derive(Debug, Clone)]
pub struct Task {
    problem: Problem,
    question: Question,
}

impl Task {
    /// Joins the columns. `O(edges)` where they come sorted by row and column, else with a sort of each row.
    ///
    /// `objective` is `most_matched_then_best`, `best_total`, `worst_off_first`, `stable_for_rows` or
    /// `stable_for_columns`.
    ///
    /// # Errors
    ///
    /// [`Error`] with the place: `/edges/score/17`, `/columns/at_least/3`, `/objective`.
    pub fn new(given: Columns, objective: &str) -> Result<Self, Error> {
        let objective = match word(objective).map_err(|error| error.within("objective"))? {
            Word::MostMatchedThenBest => Objective::MostMatchedThenBest,
            Word::BestTotal => Objective::BestTotal,
            Word::WorstOffFirst => Objective::WorstOffFirst,
            Word::StableForRows => Objective::StableForRows,
            Word::StableForColumns => Objective::StableForColumns,
        };
        let height = given.height()?;
        if let Some(before) = &given.before {
            check_before(before, height, given.at_most.len())?;
        }
        let question = Question {
            objective,
            previous: given.before.clone(),
        };
        let problem = given.problem(height)?;
        Ok(Self { problem, question })
    }

    /// Begins to solve. Drop the solver to cancel.
    pub fn solver(&self) -> Solver<'_> {
        Solver::on(&self.problem, &self.question)
    }

    /// Checks an answer to this task: its proof, or that no row and column would both rather have each other.
    pub fn holds(&self, solution: &Solution) -> bool {
        let plan = &solution.columns;
        match &solution.certificate {
            Some(proof) => verify(&self.problem, &self.question, plan, proof),
            None => {
                solution.guarantee == Guarantee::Stable && blocking(&self.problem, plan).is_empty()
            }
        }
    }

    /// The matches of an answer, by row.
    pub fn matches(&self, solution: &Solution) -> Matches {
        let mut matches = Matches::default();
        for (row, column) in (0..).zip(&solution.columns) {
            let score = column.and_then(|column| self.problem.score(row, column));
            if let (Some(column), Some(score)) = (*column, score) {
                matches.row.push(row);
                matches.column.push(column);
                matches.score.push(score);
            }
        }
        matches
    }

    /// What each row gains beyond the price of its column, one list for each level of the proof.
    pub fn gains(&self, proof: &Certificate) -> Vec<Vec<i128>> {
        let nothing = vec![0; proof.levels.len()];
        let mut gains = vec![Vec::new(); proof.levels.len()];
        for row in 0..self.problem.height() {
            let left = self.problem.row(row).map(|edge| -> Vec<i128> {
                let before = self.question.previous.as_ref();
                let before = before.and_then(|before| before.get(row as usize).copied().flatten());
                let kept = before == Some(edge.column);
                let price = |prices: &[i128]| prices.get(edge.column as usize).copied();
                let levels = proof.levels.iter();
                levels
                    .map(|level| {
                        level.measure.worth(edge.score, kept) - price(&level.prices).unwrap_or(0)
                    })
                    .collect()
            });
            let best = left
                .max()
                .map_or_else(|| nothing.clone(), |best| best.max(nothing.clone()));
            for (list, gain) in gains.iter_mut().zip(best) {
                list.push(gain);
            }
        }
        gains
    }
}

/// A plan as columns, in the order of the rows. Rows without a column are not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matches {
    /// The matched rows.
    pub row: Vec<u32>,
    /// Their columns.
    pub column: Vec<u32>,
    /// Their scores.
    pub score: Vec<u32>,
}

impl Columns {
    fn height(&self) -> Result<u32, Error> {
        let needed = self.row.iter().max().map_or(0, |row| row.saturating_add(1));
        match self.rows {
            _ if needed > MAX_ROWS => Err(outside(&self.row, "row", MAX_ROWS)),
            Some(rows) if rows > MAX_ROWS => {
                let at = Pointer::root().key("rows");
                Err(detail::whole_number(at, (0, MAX_ROWS), &rows))
            }
            None => Ok(needed),
            Some(rows) if needed <= rows => Ok(rows),
            Some(rows) => Err(outside(&self.row, "row", rows)),
        }
    }

    fn problem(self, height: u32) -> Result<Problem, Error> {
        let width = u32::try_from(self.at_most.len()).map_err(|_| too_large())?;
        if self
            .column
            .iter()
            .max()
            .is_some_and(|column| *column >= width)
        {
            return Err(outside(&self.column, "column", width));
        }
        if let Some(place) = self.score.iter().position(|score| *score > MAX_SCORE) {
            let score = self.score.get(place).copied().unwrap_or_default();
            let at = edge("score", place);
            return Err(detail::whole_number(at, (0, MAX_SCORE), &score));
        }
        if let Some(at_least) = &self.at_least {
            let limits = at_least.iter().zip(&self.at_most).enumerate();
            if let Some((place, (least, most))) = { limits }.find(|(_, (least, most))| least > most)
            {
                let at = Pointer::root().key("columns").key("at_least").index(place);
                return Err(detail::whole_number(at, (0, *most), least));
            }
        }
        let Self {
            row,
            column,
            score,
            column_score,
            at_most,
            at_least,
            ..
        } = self;
        let order = order(&row, &column)?;
        let offsets = offsets(&row, height)?;
        let sorted = |list: Vec<u32>| match &order {
            Some(order) => pick(&list, order),
            None => list,
        };
        let (column, score) = (sorted(column), sorted(score));
        let column_score = column_score.map(sorted);
        let problem = Problem::new(offsets, column, score, at_most);
        let problem = problem.and_then(|problem| match at_least {
            Some(at_least) => problem.with_lower(at_least),
            None => Ok(problem),
        });
        let problem = problem.and_then(|problem| match column_score {
            Some(scores) => problem.with_column_scores(scores),
            None => Ok(problem),
        });
        problem.map_err(|error| unsound(&error))
    }
}

fn check_before(before: &[Option<u32>], height: u32, width: usize) -> Result<(), Error> {
    let at = Pointer::root().key("before");
    if before.len() != height as usize {
        let words = format!("{} rows, expected {height}", before.len());
        return Err(detail::data(at, &words));
    }
    let columns = before.iter().enumerate();
    let mut columns = columns.filter_map(|(place, column)| Some((place, (*column)?)));
    match columns.find(|(_, column)| *column as usize >= width) {
        None => Ok(()),
        Some((place, column)) => {
            let last = u32::try_from(width).unwrap_or(u32::MAX).saturating_sub(1);
            let at = at.key("column").index(place);
            Err(detail::whole_number(at, (0, last), &column))
        }
    }
}

/// The order that sorts the edges by row and column; none where they come sorted.
fn order(row: &[u32], column: &[u32]) -> Result<Option<Vec<u32>>, Error> {
    let pairs = || row.iter().zip(column);
    if pairs().is_sorted_by(|a, b| a < b) {
        return Ok(None);
    }
    let count = u32::try_from(row.len()).map_err(|_| too_large())?;
    let mut keys: Vec<(u64, u32)> = pairs()
        .zip(0..count)
        .map(|((row, column), place)| (u64::from(*row) << 32 | u64::from(*column), place))
        .collect();
    keys.sort_unstable();
    let twice = keys.windows(2).find_map(|two| match two {
        [(first, _), (second, place)] if first == second => Some(*place as usize),
        _ => None,
    });
    if let Some(place) = twice {
        let name = |list: &[u32]| list.get(place).copied().unwrap_or_default();
        let params = params! { row: name(row), column: name(column) };
        let at = Pointer::root().key("edges").index(place);
        return Err(Error::malformed("TM-SHP-009", at, params));
    }
    Ok(Some(keys.into_iter().map(|(_, place)| place).collect()))
}

fn pick(list: &[u32], order: &[u32]) -> Vec<u32> {
    let picked = order.iter().filter_map(|place| list.get(*place as usize));
    picked.copied().collect()
}

fn offsets(row: &[u32], height: u32) -> Result<Vec<u32>, Error> {
    let mut offsets = vec![0_u32; height as usize + 1];
    for row in row {
        if let Some(count) = offsets.get_mut(*row as usize + 1) {
            *count += 1;
        }
    }
    let mut sum = 0_u32;
    for count in &mut offsets {
        sum = sum.checked_add(*count).ok_or_else(too_large)?;
        *count = sum;
    }
    Ok(offsets)
}

fn edge(name: &str, place: usize) -> Pointer {
    Pointer::root().key("edges").key(name).index(place)
}

/// The error for the first number that is not below the limit.
fn outside(list: &[u32], name: &str, limit: u32) -> Error {
    let place = list
        .iter()
        .position(|number| *number >= limit)
        .unwrap_or_default();
    let number = list.get(place).copied().unwrap_or_default();
    detail::whole_number(edge(name, place), (0, limit.saturating_sub(1)), &number)
}

fn too_large() -> Error {
    unsound(&ProblemError::TooLarge)
}

fn unsound(error: &ProblemError) -> Error {
    detail::data(Pointer::root().key("edges"), &error.to_string())
}
