//! The two parts of a split problem, laid out for their searches.

use super::engine::Input;
use super::lists::{Arc, Lists};
use super::neighbours::{neighbours, running_sum};
use super::problem::Problem;
use super::worth::Worth;

/// The problem and which of its rows and columns are short of places.
pub(super) struct Parts<'a, W: Worth> {
    pub(super) input: &'a Input<'a, W>,
    pub(super) short_rows: &'a [bool],
    pub(super) short: &'a [bool],
}

/// Lists of one part.
pub(super) struct Layout<W> {
    pub(super) lists: Lists<W>,
    /// How many arcs meet each column.
    pub(super) degrees: Vec<u32>,
    /// The greatest number of an arc.
    pub(super) best: W,
}

impl<W: Worth> Parts<'_, W> {
    /// The rows that compete for places, or those that all get one; neighbours side by side.
    pub(super) fn rows(&self, short: bool) -> Vec<u32> {
        let is = |row: u32| self.short_rows.get(row as usize) == Some(&short);
        neighbours(&self.input.problem, is)
    }

    /// The arcs of these rows to columns that are not short.
    pub(super) fn by_row(&self, order: &[u32]) -> Layout<W> {
        let mut starts = Vec::with_capacity(order.len() + 1);
        let edges = order
            .iter()
            .map(|row| self.input.problem.range(*row).len())
            .sum();
        let mut arcs: Vec<Arc<W>> = Vec::with_capacity(edges);
        let mut degrees = vec![0; self.short.len()];
        let mut best = W::default();
        starts.push(0);
        for row in order {
            self.input.each(*row, |column, worth| {
                let short = self.short.get(column as usize);
                if let (Some(false), Some(degree)) = (short, degrees.get_mut(column as usize)) {
                    *degree += 1;
                    best = best.max(worth);
                    arcs.push(Arc { to: column, worth });
                }
            });
            starts.push(u32::try_from(arcs.len()).unwrap_or(u32::MAX));
        }
        Layout {
            lists: Lists::new(starts, arcs),
            degrees,
            best,
        }
    }

    /// The arcs between columns and rows that are both short, by column.
    pub(super) fn by_column(&self) -> Layout<W> {
        let mut degrees = vec![0_u32; self.short.len()];
        let rows = self.rows(true);
        for row in &rows {
            for column in self.input.problem.columns_of(*row) {
                if let Some(degree) = degrees.get_mut(*column as usize) {
                    *degree += 1;
                }
            }
        }
        let mut starts = Vec::with_capacity(degrees.len() + 1);
        starts.push(0);
        starts.extend_from_slice(&degrees);
        running_sum(&mut starts);
        let nothing = Arc {
            to: 0,
            worth: W::default(),
        };
        let mut arcs = vec![nothing; starts.last().map_or(0, |count| *count as usize)];
        let mut next = starts.clone();
        let mut best = W::default();
        for row in rows {
            self.input.each(row, |column, worth| {
                best = best.max(worth);
                if let Some(at) = next.get_mut(column as usize) {
                    if let Some(arc) = arcs.get_mut(*at as usize) {
                        *arc = Arc { to: row, worth };
                    }
                    *at += 1;
                }
            });
        }
        Layout {
            lists: Lists::new(starts, arcs),
            degrees,
            best,
        }
    }

    /// How many places each column has in the part that is not short.
    pub(super) fn open_places(&self, degrees: &[u32]) -> Vec<u32> {
        let places = self.input.problem.upper.iter().zip(degrees);
        places.map(|(places, degree)| *places.min(degree)).collect()
    }

    /// The short columns, as often as they have places.
    pub(super) fn short_places(&self, degrees: &[u32]) -> Vec<u32> {
        let problem: &Problem = &self.input.problem;
        let columns = (0..problem.width()).zip(degrees);
        columns
            .flat_map(|(column, degree)| {
                std::iter::repeat_n(column, problem.upper(column).min(*degree) as usize)
            })
            .collect()
    }
}
