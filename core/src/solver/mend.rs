//! The searches that mend a plan after a change.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::maximum::NONE;
use super::problem::Edge;
use super::session::{Column, MATCH, Session};

const NO_EDGE: Edge = Edge {
    column: NONE,
    score: 0,
};

/// What searches look at of a column. It stands by itself, so that a search stays in little memory.
#[derive(Debug, Clone, Copy)]
pub(super) struct Front {
    pub(super) price: i64,
    /// How far it is, once it is reached.
    far: i64,
    /// The row that moves if a chain leads through here, or [`NONE`] where the search began; and where it goes.
    row: u32,
    edge: Edge,
    pub(super) load: u32,
    pub(super) places: u32,
}

impl Front {
    pub(super) fn new(price: i64, places: u32) -> Self {
        Self {
            price,
            far: i64::MAX,
            row: NONE,
            edge: NO_EDGE,
            load: 0,
            places,
        }
    }
}

/// The columns as searches see them, and what the current one has reached.
#[derive(Debug, Clone, Default)]
pub(super) struct Search {
    pub(super) fronts: Vec<Front>,
    touched: Vec<u32>,
    queue: BinaryHeap<Reverse<(i64, u32)>>,
}

/// Where a search ends.
struct End {
    far: i64,
    /// The last row of the chain.
    row: u32,
    /// Where it goes; without it the row goes without.
    edge: Option<Edge>,
}

impl Search {
    pub(super) fn new(fronts: Vec<Front>) -> Self {
        Self {
            fronts,
            ..Self::default()
        }
    }

    pub(super) fn price(&self, column: u32) -> i64 {
        let front = self.fronts.get(column as usize);
        front.map_or(0, |front| front.price)
    }

    /// A chain could lead through a column, and this row would move.
    fn reach(&mut self, column: u32, far: i64, row: u32, edge: Edge) {
        let Some(front) = self.fronts.get_mut(column as usize) else {
            return;
        };
        if far >= front.far {
            return;
        }
        if front.far == i64::MAX {
            self.touched.push(column);
        }
        (front.far, front.row, front.edge) = (far, row, edge);
        self.queue.push(Reverse((far, column)));
    }

    /// The nearest column that was not looked at yet with its distance and its price, if it is nearer than the end.
    fn next(&mut self, end: i64) -> Option<(u32, i64, i64)> {
        while let Some(Reverse((far, column))) = self.queue.pop() {
            if far >= end {
                return None;
            }
            let front = self.fronts.get(column as usize);
            if let Some(front) = front.filter(|front| front.far == far) {
                return Some((column, far, front.price));
            }
        }
        None
    }

    /// The row that moves where the chain leads through the column, and where it goes; none where the search began.
    fn mover(&self, column: u32) -> Option<(u32, Edge)> {
        let front = self.fronts.get(column as usize)?;
        (front.row != NONE).then_some((front.row, front.edge))
    }

    /// Looks from a row for columns, best first, until what is left cannot be nearer than the end.
    fn look(&mut self, row: u32, edges: &[Edge], base: i64, end: &mut End) {
        for edge in edges {
            let floor = base - MATCH - i64::from(edge.score);
            if floor >= end.far {
                return;
            }
            let Some(front) = self.fronts.get(edge.column as usize) else {
                continue;
            };
            let far = floor + front.price;
            if far >= end.far {
                continue;
            }
            if front.load >= front.places {
                self.reach(edge.column, far, row, *edge);
            } else {
                let edge = Some(*edge);
                *end = End { far, row, edge };
            }
        }
    }

    /// Raises or lowers the prices of the columns that the search has passed, by how much nearer they are than the end,
    /// and forgets the search.
    fn settle(&mut self, end: i64, sign: i64) {
        self.queue.clear();
        for column in self.touched.drain(..) {
            if let Some(front) = self.fronts.get_mut(column as usize) {
                front.price += sign * (end - front.far).max(0);
                (front.far, front.row) = (i64::MAX, NONE);
            }
        }
    }
}

impl Session {
    /// A row without a column looks for one.
    pub(super) fn place_row(&mut self, row: u32) {
        let edges = self.rows.get(row as usize).map_or(&[][..], Vec::as_slice);
        let offers = edges.iter().filter_map(|edge| {
            let front = self.search.fronts.get(edge.column as usize)?;
            Some(MATCH + i64::from(edge.score) - front.price)
        });
        let best = offers.max().unwrap_or(0).max(0);
        let mut end = End {
            far: best,
            row,
            edge: None,
        };
        self.search.look(row, edges, best, &mut end);
        self.push_on(end, row);
    }

    /// A column has one row too many.
    pub(super) fn take_place(&mut self, column: u32) {
        let end = End {
            far: i64::MAX,
            row: NONE,
            edge: None,
        };
        self.search.reach(column, 0, NONE, NO_EDGE);
        self.push_on(end, NONE);
    }

    /// Follows rows from full column to column until a free place, or a row that had better go without. Then moves
    /// everybody on the way, which begins at the row, or where a column is too full.
    fn push_on(&mut self, mut end: End, start: u32) {
        while let Some((column, far, price)) = self.search.next(end.far) {
            let holders = self.columns.get(column as usize).map(|data| &data.holders);
            for row in holders.into_iter().flatten().copied() {
                let (Some(edges), Some(score)) =
                    (self.rows.get(row as usize), self.scores.get(row as usize))
                else {
                    continue;
                };
                let base = far + MATCH + i64::from(*score) - price;
                if base < end.far {
                    end = End {
                        far: base,
                        row,
                        edge: None,
                    };
                }
                self.search.look(row, edges, base, &mut end);
            }
        }
        let (mut row, mut edge) = (end.row, end.edge);
        loop {
            let left = self.held.get(row as usize).copied().flatten();
            self.hold(row, edge);
            let left = left.filter(|_| row != start);
            let Some((next, to)) = left.and_then(|column| self.search.mover(column)) else {
                break;
            };
            (row, edge) = (next, Some(to));
        }
        self.search.settle(end.far, 1);
    }

    /// A column with a price has a free place: somebody wants it, or the price falls to nothing.
    pub(super) fn offer_place(&mut self, column: u32) {
        let mut end = End {
            far: self.search.price(column),
            row: NONE,
            edge: None,
        };
        self.search.reach(column, 0, NONE, NO_EDGE);
        while let Some((at, far, price)) = self.search.next(end.far) {
            let base = far + price;
            if base < end.far {
                end = self.search.mover(at).map_or(end, |(row, edge)| End {
                    far: base,
                    row,
                    edge: Some(edge),
                });
            }
            self.ask(at, base - MATCH, &mut end);
        }
        let mut mover = end.edge.map(|edge| (end.row, edge));
        while let Some((row, edge)) = mover {
            self.hold(row, Some(edge));
            mover = self.search.mover(edge.column);
        }
        self.search.settle(end.far, -1);
    }

    /// Asks everybody who could have this column, best first, at what loss they would come.
    fn ask(&mut self, at: u32, base: i64, end: &mut End) {
        let users = self.columns.get_mut(at as usize).map(Column::users);
        for (score, row) in users.unwrap_or_default() {
            let floor = base - i64::from(*score);
            if floor >= end.far {
                return;
            }
            let edge = Edge {
                column: at,
                score: *score,
            };
            let Some(held) = self.held.get(*row as usize).copied().flatten() else {
                *end = End {
                    far: floor,
                    row: *row,
                    edge: Some(edge),
                };
                continue;
            };
            let now = self.scores.get(*row as usize).copied().unwrap_or(0);
            let far = floor + MATCH + i64::from(now) - self.search.price(held);
            if far < end.far {
                self.search.reach(held, far, *row, edge);
            }
        }
    }
}
