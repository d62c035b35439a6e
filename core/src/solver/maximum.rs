//! The most rows that can be matched, whatever the scores (Hopcroft and Karp, with capacities), and the split of the
//! problem that it shows (Dulmage and Mendelsohn).

use super::problem::Problem;

/// No row, no column, no step.
pub(super) const NONE: u32 = u32::MAX;

/// A search for a maximum matching, in rounds: `O(√places)` rounds of `O(edges)`.
pub(super) struct Maximum {
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
}

#[derive(Clone, Copy)]
struct Column {
    load: u32,
    places: u32,
    /// The step at which the round reached it.
    step: u32,
    /// How many of its rows the round has tried.
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
    /// Starts with every row in turn, those with the fewest edges first, taking the first free column.
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
                tried: 0,
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
            held: vec![NONE; height],
            starts,
            holders: vec![NONE; at as usize],
            columns,
            row_step: vec![NONE; height],
            tried: vec![0; height],
            waiting: Vec::new(),
            path: Vec::new(),
            last_step: NONE,
        };
        maximum.greedy(problem);
        maximum
    }

    fn greedy(&mut self, problem: &Problem) {
        for row in by_degree(problem) {
            let columns = problem.columns_of(row).iter().copied();
            let free = columns.into_iter().find(|column| {
                self.column(*column)
                    .is_some_and(|column| column.load < column.places)
            });
            if let Some(column) = free {
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

    /// A part of the search: the start of a round, or one row of it.
    pub(super) fn turn(&mut self, problem: &Problem) -> Turn {
        if let Some(row) = self.waiting.pop() {
            if self.held.get(row as usize) == Some(&NONE) {
                self.augment(problem, row);
            }
            return Turn::More;
        }
        if self.layers(problem) {
            return Turn::More;
        }
        Turn::Done
    }

    /// Finds the fewest steps from a row without a column to a free place, and who is how far. Whether there is a way.
    fn layers(&mut self, problem: &Problem) -> bool {
        self.row_step.fill(NONE);
        self.tried.fill(0);
        for column in &mut self.columns {
            (column.step, column.tried) = (NONE, 0);
        }
        let mut queue: Vec<u32> = Vec::new();
        for ((row, held), step) in (0..).zip(&self.held).zip(&mut self.row_step) {
            if *held == NONE {
                *step = 0;
                queue.push(row);
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
                let start = self
                    .starts
                    .get(*column as usize)
                    .map_or(0, |start| *start as usize);
                let holders = self.holders.get(start..start + data.load as usize);
                for holder in holders.unwrap_or_default() {
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
    fn augment(&mut self, problem: &Problem, start: u32) {
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

enum Step {
    Free(u32),
    To(u32, u32),
    Back,
}

/// The rows by how many edges they have, the fewest first.
fn by_degree(problem: &Problem) -> Vec<u32> {
    const MANY: usize = 64;
    let mut lists: [Vec<u32>; MANY] = std::array::from_fn(|_| Vec::new());
    for row in 0..problem.height() {
        let degree = problem.range(row).len().min(MANY - 1);
        if let Some(list) = lists.get_mut(degree) {
            list.push(row);
        }
    }
    lists.concat()
}
