//! A row finds the cheapest chain of moves to a free place.

use std::cmp::Reverse;

use super::super::lists::Arc;
use super::super::maximum::NONE;
use super::super::worth::Worth;
use super::ByRows;

#[derive(Clone, Copy)]
enum End {
    Nowhere,
    Free(u32),
    /// This place of a column is given up by its row.
    Without(u32, u32),
    Start,
}

struct Found<W> {
    far: W,
    end: End,
}

impl<W: Worth> ByRows<W> {
    /// Brings the row in by the cheapest chain of moves.
    pub(in super::super) fn search(&mut self, row: u32) {
        let mut found = Found {
            far: W::FAR,
            end: End::Nowhere,
        };
        if self.optional {
            found = Found {
                far: self.best_worth,
                end: End::Start,
            };
        }
        self.look(row, self.best_worth, &mut found);
        while let Some(Reverse((far, at))) = self.queue.pop() {
            if far >= found.far {
                break;
            }
            let Some(column) = self.columns.get(at as usize) else {
                continue;
            };
            if column.far != far {
                continue;
            }
            let (price, load) = (column.price, column.load);
            self.settled.push(at);
            let start = self.starts.get(at as usize).copied().unwrap_or(0);
            for nth in 0..load {
                let Some(holder) = self.holders.get((start + nth) as usize).copied() else {
                    continue;
                };
                let base = far + holder.worth - price;
                if self.optional && base < found.far {
                    found = Found {
                        far: base,
                        end: End::Without(at, nth),
                    };
                }
                self.look(holder.to, base, &mut found);
            }
        }
        self.queue.clear();
        self.settle(found.far);
        self.shift(row, found.end);
        for column in self.touched.drain(..) {
            if let Some(column) = self.columns.get_mut(column as usize) {
                column.far = W::FAR;
            }
        }
    }

    /// Looks from a row for columns, best first, until what is left cannot lead to a nearer end.
    fn look(&mut self, row: u32, base: W, found: &mut Found<W>) {
        let mut seen = 0;
        loop {
            let arcs = self.lists.after(row, seen);
            if arcs.is_empty() {
                return;
            }
            seen += arcs.len();
            for arc in arcs {
                let floor = base - arc.worth;
                if floor >= found.far {
                    return;
                }
                let Some(column) = self.columns.get_mut(arc.to as usize) else {
                    continue;
                };
                let far = floor + column.price;
                if far >= found.far || far >= column.far {
                    continue;
                }
                if column.far == W::FAR {
                    self.touched.push(arc.to);
                }
                (column.far, column.from, column.worth) = (far, row, arc.worth);
                if column.load < column.places {
                    *found = Found {
                        far,
                        end: End::Free(arc.to),
                    };
                } else {
                    self.queue.push(Reverse((far, arc.to)));
                }
            }
        }
    }

    /// Raises the prices of the columns that were passed, so that the chain costs nothing.
    fn settle(&mut self, far: W) {
        for column in self.settled.drain(..) {
            if let Some(column) = self.columns.get_mut(column as usize)
                && column.far < far
            {
                column.price += far - column.far;
            }
        }
    }

    fn shift(&mut self, start: u32, end: End) {
        let (mut at, mut nth) = match end {
            End::Nowhere | End::Start => return,
            End::Free(column) => {
                let Some(data) = self.columns.get_mut(column as usize) else {
                    return;
                };
                data.load += 1;
                (column, data.load - 1)
            }
            End::Without(column, nth) => {
                let leaver = self.holder(column, nth);
                if let Some(held) = self.held.get_mut(leaver as usize) {
                    *held = NONE;
                }
                (column, nth)
            }
        };
        loop {
            let Some(column) = self.columns.get(at as usize).copied() else {
                return;
            };
            let row = column.from;
            let left = self.held.get(row as usize).copied().unwrap_or(NONE);
            let left_nth = self.nth(left, row);
            let slot = self.starts.get(at as usize).map_or(0, |start| *start + nth);
            if let (Some(holder), Some(held)) = (
                self.holders.get_mut(slot as usize),
                self.held.get_mut(row as usize),
            ) {
                *holder = Arc {
                    to: row,
                    worth: column.worth,
                };
                *held = at;
            }
            if row == start {
                return;
            }
            (at, nth) = (left, left_nth);
        }
    }
}
