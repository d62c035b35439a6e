//! The searches that mend a plan after a change.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::problem::Edge;
use super::session::{MATCH, Session};

/// What a search has reached.
#[derive(Debug, Clone, Default)]
pub(super) struct Search {
    /// How far each column is, which row came there and by which edge.
    reached: Vec<Option<(i64, u32, Edge)>>,
    touched: Vec<u32>,
    queue: BinaryHeap<Reverse<(i64, u32)>>,
}

/// Where a search ends.
pub(super) struct End {
    pub(super) far: i64,
    /// The column with a free place, or the one whose row goes without.
    column: Option<u32>,
    /// The row that goes without, or comes in.
    row: Option<(u32, Edge)>,
}

const NO_EDGE: Edge = Edge {
    column: u32::MAX,
    score: 0,
};

impl Search {
    fn start(&mut self, columns: usize) {
        for column in self.touched.drain(..) {
            if let Some(place) = self.reached.get_mut(column as usize) {
                *place = None;
            }
        }
        self.reached.resize(columns, None);
        self.queue.clear();
    }

    fn reach(&mut self, column: u32, far: i64, row: u32, edge: Edge) {
        let Some(place) = self.reached.get_mut(column as usize) else {
            return;
        };
        if place.is_none() {
            self.touched.push(column);
        }
        if place.is_none_or(|(old, ..)| far < old) {
            *place = Some((far, row, edge));
            self.queue.push(Reverse((far, column)));
        }
    }

    /// The nearest column that was not looked at yet, if it is nearer than the end.
    fn next(&mut self, end: i64) -> Option<(i64, u32)> {
        while let Some(Reverse((far, column))) = self.queue.pop() {
            if far >= end {
                return None;
            }
            if self.of(column).is_some_and(|(now, ..)| now == far) {
                return Some((far, column));
            }
        }
        None
    }

    fn of(&self, column: u32) -> Option<(i64, u32, Edge)> {
        self.reached.get(column as usize).copied().flatten()
    }

    /// The columns nearer than the end.
    pub(super) fn passed(&self, end: i64) -> Vec<(u32, i64)> {
        let far = |column: &u32| Some((*column, self.of(*column)?.0));
        self.touched
            .iter()
            .filter_map(far)
            .filter(|(_, far)| *far < end)
            .collect()
    }
}

impl Session {
    /// A row without a column looks for one.
    pub(super) fn place_row(&mut self, row: u32) {
        self.search.start(self.columns.len());
        let offers = self.rows.get(row as usize).into_iter().flatten();
        let offers = offers.filter_map(|edge| {
            let front = self.fronts.get(edge.column as usize)?;
            Some(MATCH + i64::from(edge.score) - front.price)
        });
        let best = offers.max().unwrap_or(0).max(0);
        let mut end = End {
            far: best,
            column: None,
            row: Some((row, NO_EDGE)),
        };
        self.look(row, best, &mut end);
        self.push_on(&mut end);
        self.shift(end, Some(row));
    }

    /// A column has one row too many.
    pub(super) fn take_place(&mut self, column: u32) {
        self.search.start(self.columns.len());
        let mut end = End {
            far: i64::MAX,
            column: None,
            row: None,
        };
        self.search.reach(column, 0, u32::MAX, NO_EDGE);
        self.push_on(&mut end);
        self.shift(end, None);
    }

    /// Follows rows from full column to column until a free place, or a row that had better go without.
    fn push_on(&mut self, end: &mut End) {
        while let Some((far, column)) = self.search.next(end.far) {
            let Some(data) = self.columns.get(column as usize) else {
                continue;
            };
            for nth in 0..data.holders.len() {
                let holder = self
                    .columns
                    .get(column as usize)
                    .and_then(|column| column.holders.get(nth));
                let Some(holder) = holder.copied() else {
                    continue;
                };
                let base = far + self.gain(holder);
                if base < end.far {
                    *end = End {
                        far: base,
                        column: Some(column),
                        row: Some((holder, NO_EDGE)),
                    };
                }
                self.look(holder, base, end);
            }
        }
    }

    fn look(&mut self, row: u32, base: i64, end: &mut End) {
        let held = self.held.get(row as usize).copied().flatten();
        for edge in self.rows.get(row as usize).into_iter().flatten() {
            let floor = base - MATCH - i64::from(edge.score);
            if floor >= end.far {
                return;
            }
            let Some(front) = self.fronts.get(edge.column as usize) else {
                continue;
            };
            let far = floor + front.price;
            if far >= end.far || held == Some(edge.column) {
                continue;
            }
            if front.load >= front.places {
                self.search.reach(edge.column, far, row, *edge);
            } else if self
                .search
                .of(edge.column)
                .is_none_or(|(old, ..)| far < old)
            {
                *end = End {
                    far,
                    column: None,
                    row: Some((row, *edge)),
                };
            }
        }
    }

    /// Raises the prices and moves everybody on the way. The way starts at the row, or where a column is too full.
    fn shift(&mut self, end: End, start: Option<u32>) {
        self.settle(&end, 1);
        let Some((mut row, edge)) = end.row else {
            return;
        };
        let mut left = self.held.get(row as usize).copied().flatten();
        self.hold(row, (edge != NO_EDGE).then_some(edge));
        while Some(row) != start {
            let Some((_, taker, edge)) = left.and_then(|column| self.search.of(column)) else {
                return;
            };
            if edge == NO_EDGE {
                return;
            }
            row = taker;
            left = self.held.get(row as usize).copied().flatten();
            self.hold(row, Some(edge));
        }
    }

    /// A column with a price has a free place: somebody wants it, or the price falls to nothing.
    pub(super) fn offer_place(&mut self, column: u32) {
        self.search.start(self.columns.len());
        let price = |session: &Self, column: u32| {
            session
                .fronts
                .get(column as usize)
                .map_or(0, |front| front.price)
        };
        let mut end = End {
            far: price(self, column),
            column: Some(column),
            row: None,
        };
        self.search.reach(column, 0, u32::MAX, NO_EDGE);
        while let Some((far, at)) = self.search.next(end.far) {
            let base = far + price(self, at);
            if base < end.far {
                end = End {
                    far: base,
                    column: Some(at),
                    row: None,
                };
            }
            self.ask(at, base - MATCH, &mut end);
        }
        self.settle(&end, -1);
        let (mut row, mut edge) = match (end.row, end.column) {
            (Some(row), _) => row,
            (None, Some(column)) => match self.search.of(column) {
                Some((_, row, edge)) if edge != NO_EDGE => (row, edge),
                _ => return,
            },
            (None, None) => return,
        };
        loop {
            self.hold(row, Some(edge));
            match self.search.of(edge.column) {
                Some((_, next, further)) if further != NO_EDGE => (row, edge) = (next, further),
                _ => return,
            }
        }
    }

    /// Asks everybody who could have this column, best first, at what loss they would come.
    fn ask(&mut self, at: u32, base: i64, end: &mut End) {
        let Some(column) = self.columns.get(at as usize) else {
            return;
        };
        for (score, row) in &column.users {
            let floor = base - i64::from(*score);
            if floor >= end.far {
                return;
            }
            let edge = Edge {
                column: at,
                score: *score,
            };
            match self.held.get(*row as usize).copied().flatten() {
                None => {
                    *end = End {
                        far: floor,
                        column: None,
                        row: Some((*row, edge)),
                    };
                }
                Some(held) if held != at => {
                    let far = floor + self.gain(*row);
                    if far < end.far {
                        self.search.reach(held, far, *row, edge);
                    }
                }
                Some(_) => {}
            }
        }
    }
}
