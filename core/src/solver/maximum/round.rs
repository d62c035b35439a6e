//! A round: who is how many steps from a free place, and ways along those steps.

use super::super::problem::Problem;
use super::{DEAD, Maximum, NONE, rows_in};

enum Step {
    Free(u32),
    To(u32, u32),
    Back,
}

impl Maximum {
    /// Finds the fewest steps from a row without a column to a free place, and who is how far. Whether there is a way.
    pub(super) fn layers(&mut self, problem: &Problem) -> bool {
        self.tried.fill(0);
        for column in &mut self.columns {
            column.tried = 0;
            if column.step != DEAD {
                column.step = NONE;
            }
        }
        let mut queue: Vec<u32> = Vec::new();
        for row in &self.order {
            let Some(step) = self.row_step.get_mut(*row as usize) else {
                continue;
            };
            if *step == DEAD {
                continue;
            }
            *step = NONE;
            if self.held.get(*row as usize) == Some(&NONE) {
                *step = 0;
                queue.push(*row);
            }
        }
        self.waiting.clone_from(&queue);
        self.waiting.reverse();
        self.last_step = NONE;
        let mut next = 0;
        while let Some(row) = queue.get(next).copied() {
            next += 1;
            let step = self.row_step.get(row as usize).copied().unwrap_or(NONE);
            if step > self.last_step {
                break;
            }
            for column in problem.columns_of(row) {
                let Some(data) = self.columns.get_mut(*column as usize) else {
                    continue;
                };
                if data.step != NONE {
                    continue;
                }
                data.step = step;
                if data.load < data.places {
                    self.last_step = step;
                    continue;
                }
                for holder in rows_in(&self.starts, &self.holders, *column, data.load) {
                    if let Some(holder_step) = self.row_step.get_mut(*holder as usize)
                        && *holder_step == NONE
                    {
                        *holder_step = step + 1;
                        queue.push(*holder);
                    }
                }
            }
        }
        self.last_step != NONE
    }

    /// Follows the layers from a row to a free place, and moves everybody on the way.
    pub(super) fn augment(&mut self, problem: &Problem, start: u32) {
        self.path.clear();
        let mut row = start;
        loop {
            match self.step_from(problem, row) {
                Step::Free(column) => {
                    self.shift(row, column);
                    return;
                }
                Step::To(holder, slot) => {
                    self.path.push((row, slot));
                    row = holder;
                }
                Step::Back => {
                    let Some((before, _)) = self.path.pop() else {
                        return;
                    };
                    row = before;
                }
            }
        }
    }

    fn step_from(&mut self, problem: &Problem, row: u32) -> Step {
        let step = self.row_step.get(row as usize).copied().unwrap_or(NONE);
        let Some(tried) = self.tried.get_mut(row as usize) else {
            return Step::Back;
        };
        let edges = problem.columns_of(row);
        while let Some(column) = edges.get(*tried as usize) {
            let start = self.starts.get(*column as usize).copied().unwrap_or(0);
            let data = self.columns.get_mut(*column as usize);
            if let Some(data) = data.filter(|data| data.step == step) {
                if data.load < data.places {
                    return Step::Free(*column);
                }
                while step < self.last_step && data.tried < data.load {
                    let slot = start + data.tried;
                    data.tried += 1;
                    let holder = self.holders.get(slot as usize).copied().unwrap_or(NONE);
                    if self.row_step.get(holder as usize) == Some(&(step + 1)) {
                        return Step::To(holder, slot);
                    }
                }
            }
            *tried += 1;
        }
        Step::Back
    }

    /// The last row of the path takes the free column, every row before it the place of the next.
    fn shift(&mut self, last: u32, column: u32) {
        let mut left = self.held.get(last as usize).copied().unwrap_or(NONE);
        self.give(last, column);
        while let Some((row, slot)) = self.path.pop() {
            if let (Some(holder), Some(held)) = (
                self.holders.get_mut(slot as usize),
                self.held.get_mut(row as usize),
            ) {
                *holder = row;
                left = std::mem::replace(held, left);
            }
        }
    }
}
