//! The most rows that can be matched, whatever the scores (Hopcroft and Karp, with capacities), and the split of the
//! problem that it shows (Dulmage and Mendelsohn).

use super::problem::Problem;
use super::reverse::Reverse;

/// No row, no column, no step.
pub(super) const NONE: u32 = u32::MAX;

/// The step of rows and columns from which no free place can be reached any more.
const DEAD: u32 = u32::MAX - 1;

/// How many edges, as a multiple of all, may be looked at by single searches between two rounds.
const SINGLES: u64 = 2;

/// Of how many free columns a row takes the one that is wanted least, at the start.
const CHOICE: usize = 8;

/// A search for a maximum matching: `O(√places)` rounds of `O(edges)`.
///
/// Most rows that are left after a round or two have no way to a free place. So each round is followed by a search from
/// each single row: what a search in vain has seen is dead for good, and no round sees it again. If the single searches take
/// too long, the next round comes first, which keeps the bound.
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
        for row in by_degree(problem) {
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

    fn prepare_singles(&mut self, problem: &Problem) {
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
            let mut reverse = self.reverse.take().unwrap_or_else(|| Reverse::new(problem));
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
    fn single(&mut self, problem: &Problem, row: u32) {
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
                let start = self
                    .starts
                    .get(*column as usize)
                    .map_or(0, |start| *start as usize);
                let holders = self.holders.get(start..start + data.load as usize);
                self.queue.extend_from_slice(holders.unwrap_or_default());
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
    fn reversed(&mut self, column: u32) {
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

    /// Finds the fewest steps from a row without a column to a free place, and who is how far. Whether there is a way.
    fn layers(&mut self, problem: &Problem) -> bool {
        self.tried.fill(0);
        for column in &mut self.columns {
            column.tried = 0;
            if column.step != DEAD {
                column.step = NONE;
            }
        }
        let mut queue: Vec<u32> = Vec::new();
        for ((row, held), step) in (0..).zip(&self.held).zip(&mut self.row_step) {
            if *step == DEAD {
                continue;
            }
            *step = NONE;
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
