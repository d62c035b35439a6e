//! The most rows that can be matched, whatever the scores (Hopcroft and Karp, with capacities), and the split of the
//! problem that it shows (Dulmage and Mendelsohn).

mod round;
mod single;

use super::neighbours::neighbours;
use super::problem::Problem;
use super::reverse::Reverse;

/// No row, no column, no step.
pub(super) const NONE: u32 = u32::MAX;

/// The step of rows and columns from which no free place can be reached any more.
const DEAD: u32 = u32::MAX - 1;

/// Of how many free columns a row takes the one that is wanted least, at the start.
const CHOICE: usize = 8;

/// A search for a maximum matching: `O(√places)` rounds of `O(edges)`.
///
/// Most rows that are left after a round or two have no way to a free place. So each round is followed by a search from
/// each single row: what a search in vain has seen is dead for good, and no round sees it again. If the single searches take
/// too long, the next round comes first, which keeps the bound.
pub(super) struct Maximum {
    /// The rows, neighbours side by side.
    order: Vec<u32>,
    /// The column of each row.
    held: Vec<u32>,
    /// Where each column's rows are in `holders`.
    starts: Vec<u32>,
    holders: Vec<u32>,
    columns: Vec<Column>,
    /// The step at which the round reached a row.
    row_step: Vec<u32>,
    /// How many of a row's edges the round has tried.
    tried: Vec<u32>,
    /// Rows without a column whose turn is to come in this round.
    waiting: Vec<u32>,
    path: Vec<(u32, u32)>,
    last_step: u32,
    /// Rows without a column that wait for a search of their own.
    singles: Vec<u32>,
    /// How many edges single searches may still look at before the next round.
    allowance: u64,
    queue: Vec<u32>,
    touched: Vec<u32>,
    /// The search from the other side, once free places are the scarcer.
    reverse: Option<Reverse>,
    moves: Vec<(u32, u32, u32)>,
}

#[derive(Clone, Copy)]
struct Column {
    load: u32,
    places: u32,
    /// The step at which the round reached it.
    step: u32,
    /// How many of its rows the round has tried; in a single search the row that came here.
    tried: u32,
}

/// What one part of the search came to.
pub(super) enum Turn {
    /// More is to be done.
    More,
    /// The matching is as large as can be.
    Done,
}

impl Maximum {
    /// Starts with every row in turn, those with the fewest edges first, taking the free column that is wanted least.
    pub(super) fn new(problem: &Problem) -> Self {
        let width = problem.width() as usize;
        let mut degree = vec![0_u32; width];
        for column in &problem.columns {
            if let Some(degree) = degree.get_mut(*column as usize) {
                *degree += 1;
            }
        }
        let places = problem.upper.iter().zip(&degree);
        let columns: Vec<Column> = places
            .map(|(upper, degree)| Column {
                load: 0,
                places: *upper.min(degree),
                step: NONE,
                // While the first places are given out: how much it is wanted.
                tried: degree.saturating_mul(16) / upper.max(&1),
            })
            .collect();
        let mut starts = Vec::with_capacity(width + 1);
        let mut at = 0;
        starts.push(0);
        for column in &columns {
            at += column.places;
            starts.push(at);
        }
        let height = problem.height() as usize;
        let mut maximum = Self {
            order: neighbours(problem, |_| true),
            held: vec![NONE; height],
            starts,
            holders: vec![NONE; at as usize],
            columns,
            row_step: vec![NONE; height],
            tried: vec![0; height],
            waiting: Vec::new(),
            path: Vec::new(),
            last_step: NONE,
            singles: Vec::new(),
            allowance: 0,
            queue: Vec::new(),
            touched: Vec::new(),
            reverse: None,
            moves: Vec::new(),
        };
        maximum.greedy(problem);
        maximum
    }

    fn greedy(&mut self, problem: &Problem) {
        for row in by_degree(problem, &self.order) {
            let free = problem.columns_of(row).iter().filter_map(|column| {
                let data = self.column(*column)?;
                (data.load < data.places).then_some((data.tried, *column))
            });
            if let Some((_, column)) = free.take(CHOICE).min() {
                self.give(row, column);
            }
        }
    }

    fn column(&self, column: u32) -> Option<&Column> {
        self.columns.get(column as usize)
    }

    fn slot(&self, column: u32, nth: u32) -> usize {
        self.starts
            .get(column as usize)
            .map_or(usize::MAX, |start| (*start + nth) as usize)
    }

    /// Gives a row one more place of a column.
    fn give(&mut self, row: u32, column: u32) {
        let load = self.column(column).map_or(0, |column| column.load);
        let slot = self.slot(column, load);
        if let (Some(held), Some(slot), Some(column_data)) = (
            self.held.get_mut(row as usize),
            self.holders.get_mut(slot),
            self.columns.get_mut(column as usize),
        ) {
            *held = column;
            *slot = row;
            column_data.load += 1;
        }
    }

    /// A part of the search: the start of a round, or one row.
    pub(super) fn turn(&mut self, problem: &Problem) -> Turn {
        if let Some(row) = self.waiting.pop() {
            self.augment(problem, row);
            if self.waiting.is_empty() {
                self.prepare_singles(problem);
            }
            return Turn::More;
        }
        if self.allowance > 0
            && let Some(column) = self
                .reverse
                .as_mut()
                .and_then(|reverse| reverse.waiting.pop())
        {
            self.reversed(column);
            return Turn::More;
        }
        if self.allowance > 0
            && let Some(row) = self.singles.pop()
        {
            self.single(problem, row);
            return Turn::More;
        }
        if self.layers(problem) {
            return Turn::More;
        }
        Turn::Done
    }

    /// Which columns are short of places: those that the rows without a column reach when the matching is done. All of
    /// them are full in every maximum matching, with rows that have no edge elsewhere; no other row has a place there.
    pub(super) fn short_columns(&self) -> Vec<bool> {
        self.columns
            .iter()
            .map(|column| column.step != NONE)
            .collect()
    }

    /// Which rows compete for the columns that are short.
    pub(super) fn short_rows(&self) -> Vec<bool> {
        self.row_step.iter().map(|step| *step != NONE).collect()
    }
}

/// The rows in a column.
fn rows_in<'a>(starts: &[u32], holders: &'a [u32], column: u32, load: u32) -> &'a [u32] {
    let start = starts.get(column as usize).copied().unwrap_or(0) as usize;
    let rows = holders.get(start..start + load as usize);
    rows.unwrap_or_default()
}

/// The rows by how many edges they have, the fewest first, and otherwise in their order.
fn by_degree(problem: &Problem, order: &[u32]) -> Vec<u32> {
    const MANY: usize = 64;
    let mut lists: [Vec<u32>; MANY] = std::array::from_fn(|_| Vec::new());
    for row in order.iter().copied() {
        let degree = problem.range(row).len().min(MANY - 1);
        if let Some(list) = lists.get_mut(degree) {
            list.push(row);
        }
    }
    lists.concat()
}
