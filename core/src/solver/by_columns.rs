//! The best matching where every place is filled and rows are left over: columns look for rows.
//!
//! The scarce side searches: where ten rows compete for nine places, rows would push each other through half the
//! problem, while a place soon finds a row that nobody has.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::lists::Lists;
use super::maximum::NONE;
use super::worth::Worth;

/// How many columns take rows from one another before one searches.
const CHAIN: u32 = 64;

/// What a column took.
enum Taken {
    /// A row that nobody had.
    Free,
    /// A row of another column, which now has one too few.
    From(u32),
    /// There is none.
    Nothing,
}

pub(super) struct ByColumns<W> {
    /// The rows of each column.
    lists: Lists<W>,
    columns: Vec<Column<W>>,
    rows: Vec<Row<W>>,
    touched: Vec<u32>,
    queue: BinaryHeap<Reverse<(W, u32)>>,
}

#[derive(Clone, Copy)]
struct Column<W> {
    price: W,
    /// How far it is from the column that is looking.
    far: W,
    /// The column that came here, for which of the rows here, and what the match would add there.
    from: u32,
    via: u32,
    worth: W,
}

/// Who has a row and what that adds. What the row gains is the rest beyond the price.
#[derive(Clone, Copy)]
struct Row<W> {
    held: u32,
    worth: W,
}

struct End<W> {
    far: W,
    row: u32,
    column: u32,
    worth: W,
}

impl<W: Worth> ByColumns<W> {
    pub(super) fn new(lists: Lists<W>, rows: usize, columns: usize, best_worth: W) -> Self {
        let column = Column {
            price: best_worth,
            far: W::FAR,
            from: NONE,
            via: NONE,
            worth: W::default(),
        };
        let row = Row {
            held: NONE,
            worth: W::default(),
        };
        Self {
            lists,
            columns: vec![column; columns],
            rows: vec![row; rows],
            touched: Vec::new(),
            queue: BinaryHeap::new(),
        }
    }

    /// Fills one more place of the column by taking rows, which costs little. The column that lacks a row in the end.
    pub(super) fn claim(&mut self, column: u32) -> Option<u32> {
        let mut column = column;
        for _ in 0..CHAIN {
            match self.take(column) {
                Taken::Free => return None,
                Taken::From(other) => column = other,
                Taken::Nothing => break,
            }
        }
        Some(column)
    }

    /// Takes the row for which the column's price falls least, and lets the price fall as far as the next row allows.
    fn take(&mut self, column: u32) -> Taken {
        let Some(price) = self.columns.get(column as usize).map(|column| column.price) else {
            return Taken::Nothing;
        };
        // The best row, what it adds, who has it; and the price at which the next would come.
        let mut best: Option<(W, u32, W, u32)> = None;
        let mut next: Option<W> = None;
        let mut seen = 0;
        'list: loop {
            let arcs = self.lists.after(column, seen);
            if arcs.is_empty() {
                break;
            }
            seen += arcs.len();
            for arc in arcs {
                if next.is_some_and(|next| arc.worth <= next) {
                    break 'list;
                }
                let Some(row) = self.rows.get(arc.to as usize).copied() else {
                    continue;
                };
                if row.held == column {
                    continue;
                }
                let holder = self.columns.get(row.held as usize);
                let at = holder.map_or(arc.worth, |holder| arc.worth - (row.worth - holder.price));
                if best.is_none_or(|(best, ..)| at > best) {
                    next = best.map(|(best, ..)| best);
                    best = Some((at, arc.to, arc.worth, row.held));
                } else if next.is_none_or(|next| at > next) {
                    next = Some(at);
                }
            }
        }
        let (Some((at, row, worth, held)), Some(data)) =
            (best, self.columns.get_mut(column as usize))
        else {
            return Taken::Nothing;
        };
        data.price = next.unwrap_or(at).min(price);
        if let Some(row) = self.rows.get_mut(row as usize) {
            *row = Row {
                held: column,
                worth,
            };
        }
        if held == NONE {
            Taken::Free
        } else {
            Taken::From(held)
        }
    }

    /// Fills one more place of the column by the cheapest chain of moves.
    pub(super) fn search(&mut self, column: u32) {
        let mut end = End {
            far: W::FAR,
            row: NONE,
            column: NONE,
            worth: W::default(),
        };
        if let Some(start) = self.columns.get_mut(column as usize) {
            start.far = W::default();
            self.touched.push(column);
        }
        self.queue.push(Reverse((W::default(), column)));
        while let Some(Reverse((far, at))) = self.queue.pop() {
            if far >= end.far {
                break;
            }
            let current = self.columns.get(at as usize);
            if let Some(price) = current
                .filter(|column| column.far == far)
                .map(|column| column.price)
            {
                self.look(at, far + price, &mut end);
            }
        }
        self.queue.clear();
        for column in self.touched.drain(..) {
            if let Some(column) = self.columns.get_mut(column as usize) {
                if column.far < end.far && end.row != NONE {
                    column.price -= end.far - column.far;
                }
                column.far = W::FAR;
            }
        }
        self.shift(column, &end);
    }

    fn look(&mut self, at: u32, base: W, end: &mut End<W>) {
        let mut seen = 0;
        loop {
            let arcs = self.lists.after(at, seen);
            if arcs.is_empty() {
                return;
            }
            seen += arcs.len();
            for arc in arcs {
                let floor = base - arc.worth;
                if floor >= end.far {
                    return;
                }
                let Some(row) = self.rows.get(arc.to as usize) else {
                    continue;
                };
                if row.held == NONE {
                    *end = End {
                        far: floor,
                        row: arc.to,
                        column: at,
                        worth: arc.worth,
                    };
                    continue;
                }
                let Some(holder) = self.columns.get_mut(row.held as usize) else {
                    continue;
                };
                let far = floor + row.worth - holder.price;
                if far >= end.far || far >= holder.far {
                    continue;
                }
                if holder.far == W::FAR {
                    self.touched.push(row.held);
                }
                (holder.far, holder.from, holder.via, holder.worth) = (far, at, arc.to, arc.worth);
                self.queue.push(Reverse((far, row.held)));
            }
        }
    }

    fn shift(&mut self, start: u32, end: &End<W>) {
        let (mut row, mut to, mut worth) = (end.row, end.column, end.worth);
        while let Some(data) = self.rows.get_mut(row as usize) {
            (data.held, data.worth) = (to, worth);
            if to == start {
                return;
            }
            let Some(column) = self.columns.get(to as usize) else {
                return;
            };
            (row, to, worth) = (column.via, column.from, column.worth);
        }
    }

    /// The column of each row, or [`NONE`].
    pub(super) fn held(&self) -> impl Iterator<Item = u32> + '_ {
        self.rows.iter().map(|row| row.held)
    }

    /// The price of each column.
    pub(super) fn prices(&self) -> impl Iterator<Item = W> + '_ {
        self.columns.iter().map(|column| column.price)
    }
}
