//! Searches from one row or one free place, each for itself.

use super::super::problem::Problem;
use super::super::reverse::Reverse;
use super::{DEAD, Maximum, NONE, rows_in};

/// How many edges, as a multiple of all, may be looked at by single searches between two rounds.
const SINGLES: u64 = 2;

impl Maximum {
    pub(super) fn prepare_singles(&mut self, problem: &Problem) {
        let rows = (0..).zip(&self.held).zip(&self.row_step);
        let alone = rows.filter(|((_, held), step)| **held == NONE && **step != DEAD);
        self.singles.clear();
        self.singles.extend(alone.map(|((row, _), _)| row));
        self.singles.reverse();
        self.allowance = SINGLES * problem.edges() as u64;
        let free: usize = self
            .columns
            .iter()
            .map(|column| (column.places - column.load) as usize)
            .sum();
        if free < self.singles.len() {
            self.singles.clear();
            let mut reverse = self
                .reverse
                .take()
                .unwrap_or_else(|| Reverse::new(problem, &self.order));
            let columns = (0..).zip(&self.columns);
            let places = columns.flat_map(|(column, data)| {
                std::iter::repeat_n(column, (data.places - data.load) as usize)
            });
            reverse.waiting = places.collect();
            self.reverse = Some(reverse);
        }
        for column in &mut self.columns {
            if column.step != DEAD {
                column.step = NONE;
            }
        }
    }

    /// Looks for the nearest free place from one row. What a search in vain has seen is dead.
    pub(super) fn single(&mut self, problem: &Problem, row: u32) {
        self.queue.clear();
        self.queue.push(row);
        self.touched.clear();
        let mut next = 0;
        while let Some(row) = self.queue.get(next).copied() {
            next += 1;
            let columns = problem.columns_of(row);
            self.allowance = self.allowance.saturating_sub(columns.len() as u64);
            for column in columns {
                let Some(data) = self.columns.get_mut(*column as usize) else {
                    continue;
                };
                if data.step != NONE {
                    continue;
                }
                (data.step, data.tried) = (0, row);
                self.touched.push(*column);
                if data.load < data.places {
                    self.pull(*column);
                    for column in &self.touched {
                        if let Some(column) = self.columns.get_mut(*column as usize) {
                            column.step = NONE;
                        }
                    }
                    return;
                }
                let holders = rows_in(&self.starts, &self.holders, *column, data.load);
                self.queue.extend_from_slice(holders);
            }
        }
        for column in &self.touched {
            if let Some(column) = self.columns.get_mut(*column as usize) {
                column.step = DEAD;
            }
        }
        for row in &self.queue {
            if let Some(step) = self.row_step.get_mut(*row as usize) {
                *step = DEAD;
            }
        }
    }

    /// Looks for a row without a column from a free place, and moves everybody on the way.
    pub(super) fn reversed(&mut self, column: u32) {
        let Some(reverse) = &mut self.reverse else {
            return;
        };
        let mut seen = 0;
        reverse.look(column, &self.held, &mut seen, &mut self.moves);
        self.allowance = self.allowance.saturating_sub(seen);
        for (row, column, leaver) in std::mem::take(&mut self.moves) {
            if leaver == NONE {
                self.give(row, column);
                continue;
            }
            let from = self.slot(column, 0);
            let to = from + self.column(column).map_or(0, |column| column.load as usize);
            let places = self.holders.get_mut(from..to).unwrap_or_default();
            if let Some(place) = places.iter_mut().find(|holder| **holder == leaver) {
                *place = row;
            }
            if let Some(held) = self.held.get_mut(row as usize) {
                *held = column;
            }
        }
    }

    /// Moves everybody on the way that a single search found to a free place.
    fn pull(&mut self, free: u32) {
        let Some(row) = self.column(free).map(|column| column.tried) else {
            return;
        };
        let mut left = self.held.get(row as usize).copied().unwrap_or(NONE);
        let mut leaver = row;
        self.give(row, free);
        while left != NONE {
            let Some(taker) = self.column(left).map(|column| column.tried) else {
                return;
            };
            let from = self.slot(left, 0);
            let to = from + self.column(left).map_or(0, |column| column.load as usize);
            let places = self.holders.get_mut(from..to).unwrap_or_default();
            if let Some(place) = places.iter_mut().find(|holder| **holder == leaver) {
                *place = taker;
            }
            let Some(held) = self.held.get_mut(taker as usize) else {
                return;
            };
            leaver = taker;
            left = std::mem::replace(held, left);
        }
    }
}
