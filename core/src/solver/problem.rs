//! The problem: rows, columns, what may be matched and how good it is.

use std::ops::Range;

use thiserror::Error;

/// The greatest score of an edge. It keeps every sum of the solver far from overflow.
pub const MAX_SCORE: u32 = 1 << 24;

/// What is wrong with a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProblemError {
    /// The offsets do not start at 0, do not end at the number of edges, or go down.
    #[error("the offsets do not describe the edges: see row {row}")]
    Offsets {
        /// The row where it is noticed.
        row: usize,
    },
    /// Two lists that belong together differ in length.
    #[error("{name}: {found} entries, expected {expected}")]
    Length {
        /// Which list.
        name: &'static str,
        /// How many entries it has.
        found: usize,
        /// How many it should have.
        expected: usize,
    },
    /// An edge goes to a column that does not exist.
    #[error("row {row} has an edge to column {column}, which does not exist")]
    NoSuchColumn {
        /// The row.
        row: usize,
        /// The column.
        column: u32,
    },
    /// The columns of a row do not go up strictly: they are unsorted or repeated.
    #[error("the columns of row {row} do not go up strictly")]
    Unsorted {
        /// The row.
        row: usize,
    },
    /// A score is greater than [`MAX_SCORE`].
    #[error("row {row} has a score above {MAX_SCORE}")]
    Score {
        /// The row.
        row: usize,
    },
    /// A column's lower limit is above its upper one.
    #[error("column {column} wants more rows than it has places for")]
    Limits {
        /// The column.
        column: usize,
    },
    /// More rows, columns, edges or places than 32 bits can number.
    #[error("too large: rows, columns and edges are numbered by 32 bits")]
    TooLarge,
}

/// A possible match of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// The column, from 0.
    pub column: u32,
    /// How good the match is, from 0 to [`MAX_SCORE`].
    pub score: u32,
}

/// Rows that may be matched with columns, in compressed sparse rows.
///
/// Every row takes at most one column; every column takes at most `upper` rows and wants at least `lower`. Numbers of
/// rows and columns are the caller's; where answers are equally good the order of rows and columns decides, so sort
/// them by something that lasts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problem {
    pub(super) offsets: Vec<u32>,
    pub(super) columns: Vec<u32>,
    pub(super) scores: Vec<u32>,
    pub(super) back: Option<Vec<u32>>,
    pub(super) upper: Vec<u32>,
    pub(super) lower: Option<Vec<u32>>,
}

impl Problem {
    /// A problem from compressed sparse rows: the edges of row `r` are `offsets[r]..offsets[r + 1]`, with their columns
    /// going up strictly. `O(edges)`.
    ///
    /// # Errors
    ///
    /// [`ProblemError`] for offsets that do not fit, columns that do not exist, go down or are repeated, and scores above
    /// [`MAX_SCORE`].
    pub fn new(
        offsets: Vec<u32>,
        columns: Vec<u32>,
        scores: Vec<u32>,
        upper: Vec<u32>,
    ) -> Result<Self, ProblemError> {
        let fits = |len: usize| u32::try_from(len).is_ok_and(|len| len < u32::MAX);
        if !(fits(offsets.len()) && fits(columns.len()) && fits(upper.len())) {
            return Err(ProblemError::TooLarge);
        }
        same_length("scores", scores.len(), columns.len())?;
        let problem = Self {
            offsets,
            columns,
            scores,
            back: None,
            upper,
            lower: None,
        };
        problem.check()?;
        Ok(problem)
    }

    fn check(&self) -> Result<(), ProblemError> {
        let edges = self.columns.len();
        if self.offsets.first() != Some(&0)
            || self.offsets.last().map(|at| *at as usize) != Some(edges)
        {
            let row = self.offsets.len().saturating_sub(1);
            return Err(ProblemError::Offsets { row });
        }
        let width = self.width();
        for (row, (from, to)) in self
            .offsets
            .iter()
            .zip(self.offsets.iter().skip(1))
            .enumerate()
        {
            let range = *from as usize..*to as usize;
            let (Some(columns), Some(scores)) =
                (self.columns.get(range.clone()), self.scores.get(range))
            else {
                return Err(ProblemError::Offsets { row });
            };
            if !columns.is_sorted_by(|a, b| a < b) {
                return Err(ProblemError::Unsorted { row });
            }
            if let Some(column) = columns.last().filter(|column| **column >= width) {
                let column = *column;
                return Err(ProblemError::NoSuchColumn { row, column });
            }
            if scores.iter().copied().max().unwrap_or(0) > MAX_SCORE {
                return Err(ProblemError::Score { row });
            }
        }
        Ok(())
    }

    /// A problem from lists of edges in any order. Of repeated edges the best counts.
    ///
    /// # Errors
    ///
    /// As [`Problem::new`].
    pub fn from_rows<R>(rows: R, upper: Vec<u32>) -> Result<Self, ProblemError>
    where
        R: IntoIterator,
        R::Item: IntoIterator<Item = Edge>,
    {
        let mut offsets = vec![0];
        let mut columns = Vec::new();
        let mut scores = Vec::new();
        for row in rows {
            let mut edges: Vec<Edge> = row.into_iter().collect();
            edges.sort_unstable_by_key(|edge| (edge.column, std::cmp::Reverse(edge.score)));
            edges.dedup_by_key(|edge| edge.column);
            columns.extend(edges.iter().map(|edge| edge.column));
            scores.extend(edges.iter().map(|edge| edge.score));
            offsets.push(u32::try_from(columns.len()).map_err(|_| ProblemError::TooLarge)?);
        }
        Self::new(offsets, columns, scores, upper)
    }

    /// The same problem where each column wants at least so many rows.
    ///
    /// # Errors
    ///
    /// [`ProblemError::Length`] and [`ProblemError::Limits`].
    pub fn with_lower(mut self, lower: Vec<u32>) -> Result<Self, ProblemError> {
        same_length("lower limits", lower.len(), self.upper.len())?;
        let wrong = lower
            .iter()
            .zip(&self.upper)
            .position(|(lower, upper)| lower > upper);
        if let Some(column) = wrong {
            return Err(ProblemError::Limits { column });
        }
        self.lower = lower.iter().any(|limit| *limit > 0).then_some(lower);
        Ok(self)
    }

    /// The same problem where the columns have scores of their own for the same edges. Only stable matching asks for
    /// them; without them both sides value an edge alike.
    ///
    /// # Errors
    ///
    /// [`ProblemError::Length`].
    pub fn with_column_scores(mut self, scores: Vec<u32>) -> Result<Self, ProblemError> {
        same_length("column scores", scores.len(), self.columns.len())?;
        self.back = Some(scores);
        Ok(self)
    }

    /// How many rows.
    pub fn height(&self) -> u32 {
        u32::try_from(self.offsets.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// How many columns.
    pub fn width(&self) -> u32 {
        u32::try_from(self.upper.len()).unwrap_or(u32::MAX)
    }

    /// How many edges.
    pub fn edges(&self) -> usize {
        self.columns.len()
    }

    /// The edges of a row, by column; none for a row that does not exist.
    pub fn row(&self, row: u32) -> impl Iterator<Item = Edge> + Clone + '_ {
        let range = self.range(row);
        let columns = self.columns.get(range.clone()).unwrap_or_default();
        let scores = self.scores.get(range).unwrap_or_default();
        let edges = columns.iter().zip(scores);
        edges.map(|(column, score)| Edge {
            column: *column,
            score: *score,
        })
    }

    /// The score of a row in a column; none without an edge.
    pub fn score(&self, row: u32, column: u32) -> Option<u32> {
        let at = self.find(row, column)?;
        self.scores.get(at).copied()
    }

    /// The column's own score of a row; none without an edge.
    pub fn column_score(&self, row: u32, column: u32) -> Option<u32> {
        let at = self.find(row, column)?;
        self.back().get(at).copied()
    }

    /// How many rows a column takes at most; 0 for a column that does not exist.
    pub fn upper(&self, column: u32) -> u32 {
        self.upper.get(column as usize).copied().unwrap_or(0)
    }

    /// How many rows a column wants at least.
    pub fn lower(&self, column: u32) -> u32 {
        let lower = self.lower.as_ref();
        lower
            .and_then(|lower| lower.get(column as usize).copied())
            .unwrap_or(0)
    }

    /// Where the edges of a row are.
    pub(super) fn range(&self, row: u32) -> Range<usize> {
        let row = row as usize;
        match (self.offsets.get(row), self.offsets.get(row + 1)) {
            (Some(from), Some(to)) => *from as usize..*to as usize,
            _ => 0..0,
        }
    }

    /// The columns of a row.
    pub(super) fn columns_of(&self, row: u32) -> &[u32] {
        self.columns.get(self.range(row)).unwrap_or_default()
    }

    /// The place of an edge.
    pub(super) fn find(&self, row: u32, column: u32) -> Option<usize> {
        let found = self.columns_of(row).binary_search(&column).ok()?;
        Some(self.range(row).start + found)
    }

    /// The columns' own scores of the edges.
    pub(super) fn back(&self) -> &[u32] {
        self.back.as_deref().unwrap_or(&self.scores)
    }
}

fn same_length(name: &'static str, found: usize, expected: usize) -> Result<(), ProblemError> {
    if found == expected {
        return Ok(());
    }
    Err(ProblemError::Length {
        name,
        found,
        expected,
    })
}
