//! Free places look for rows without a column: the search of a maximum matching from the other side.

use super::maximum::NONE;
use super::neighbours::running_sum;
use super::problem::Problem;

/// The rows of each column, and what the searches so far have seen.
pub(super) struct Reverse {
    starts: Vec<u32>,
    rows: Vec<u32>,
    /// The column to which a row would move.
    via: Vec<u32>,
    /// The row that would leave a column.
    leaver: Vec<u32>,
    /// Columns with free places that wait for their search.
    pub(super) waiting: Vec<u32>,
    queue: Vec<u32>,
    touched: Vec<u32>,
}

impl Reverse {
    /// The order of the rows says in which the lists are written: neighbours side by side is quick.
    pub(super) fn new(problem: &Problem, order: &[u32]) -> Self {
        let width = problem.width() as usize;
        let mut starts = vec![0_u32; width + 1];
        for column in &problem.columns {
            if let Some(count) = starts.get_mut(*column as usize + 1) {
                *count += 1;
            }
        }
        running_sum(&mut starts);
        let mut next = starts.clone();
        let mut rows = vec![0; problem.edges()];
        for row in order.iter().copied() {
            for column in problem.columns_of(row) {
                if let Some(at) = next.get_mut(*column as usize) {
                    if let Some(place) = rows.get_mut(*at as usize) {
                        *place = row;
                    }
                    *at += 1;
                }
            }
        }
        Self {
            starts,
            rows,
            via: vec![NONE; problem.height() as usize],
            leaver: vec![NONE; width],
            waiting: Vec::new(),
            queue: Vec::new(),
            touched: Vec::new(),
        }
    }

    /// Looks for the nearest row without a column. What a search in vain has seen has no such row, for good, and is not
    /// looked at again. The moves that bring the row in: (row, column, the row that leaves it), none for the last.
    pub(super) fn look(
        &mut self,
        start: u32,
        held: &[u32],
        seen: &mut u64,
        moves: &mut Vec<(u32, u32, u32)>,
    ) {
        moves.clear();
        if self
            .leaver
            .get(start as usize)
            .is_none_or(|leaver| *leaver != NONE)
        {
            return;
        }
        self.queue.clear();
        self.touched.clear();
        self.enter(start, start);
        let mut next = 0;
        while let Some(column) = self.queue.get(next).copied() {
            next += 1;
            let rows = std::mem::take(&mut self.rows);
            let range = match (
                self.starts.get(column as usize),
                self.starts.get(column as usize + 1),
            ) {
                (Some(from), Some(to)) => *from as usize..*to as usize,
                _ => 0..0,
            };
            let mut found = None;
            for row in rows.get(range).unwrap_or_default() {
                *seen += 1;
                let Some(via) = self.via.get_mut(*row as usize) else {
                    continue;
                };
                let has = held.get(*row as usize).copied().unwrap_or(NONE);
                if *via != NONE || has == column {
                    continue;
                }
                *via = column;
                self.touched.push(*row);
                if has == NONE {
                    found = Some(*row);
                    break;
                }
                if self.leaver.get(has as usize) == Some(&NONE) {
                    self.enter(has, *row);
                }
            }
            self.rows = rows;
            if let Some(row) = found {
                self.trace(row, start, moves);
                self.forget();
                return;
            }
        }
    }

    fn enter(&mut self, column: u32, leaver: u32) {
        if let Some(place) = self.leaver.get_mut(column as usize) {
            *place = leaver;
            self.queue.push(column);
        }
    }

    fn trace(&self, row: u32, start: u32, moves: &mut Vec<(u32, u32, u32)>) {
        let mut row = row;
        while let Some(column) = self.via.get(row as usize).copied() {
            if column == start {
                moves.push((row, column, NONE));
                return;
            }
            let leaver = self.leaver.get(column as usize).copied().unwrap_or(NONE);
            moves.push((row, column, leaver));
            row = leaver;
        }
    }

    fn forget(&mut self) {
        for row in &self.touched {
            if let Some(via) = self.via.get_mut(*row as usize) {
                *via = NONE;
            }
        }
        for column in &self.queue {
            if let Some(leaver) = self.leaver.get_mut(*column as usize) {
                *leaver = NONE;
            }
        }
    }
}
