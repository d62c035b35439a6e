//! The best matching where every row gets a place, or may go without: rows look for columns.
//!
//! Each row in turn finds the cheapest chain of moves to a free place; prices make all chains cost nothing or more, so
//! that a search stops at the first free place (successive shortest paths).

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::lists::{Arc, Lists};
use super::maximum::NONE;
use super::worth::Worth;

/// How many rows push one another out before one searches.
const CHAIN: u32 = 32;

/// What came of a row's claim.
enum Bid {
    /// It has a place, or goes without.
    Done,
    /// This row has to look elsewhere.
    Loser(u32),
    /// The claim changes nothing.
    Stuck,
}

pub(super) struct ByRows<W> {
    lists: Lists<W>,
    /// The caller's numbers of the rows. In here rows are numbered by their place in this list.
    order: Vec<u32>,
    columns: Vec<Column<W>>,
    /// Where each column's rows are in `holders`.
    starts: Vec<u32>,
    /// The rows in each column with what their match adds.
    holders: Vec<Arc<W>>,
    held: Vec<u32>,
    /// Whether a row may go without a column.
    optional: bool,
    best_worth: W,
    touched: Vec<u32>,
    settled: Vec<u32>,
    queue: BinaryHeap<Reverse<(W, u32)>>,
}

#[derive(Clone, Copy)]
struct Column<W> {
    price: W,
    /// How far it is from the row that is looking.
    far: W,
    /// The row that came here.
    from: u32,
    /// What that row's match would add.
    worth: W,
    load: u32,
    places: u32,
}

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
    /// List by list the arcs of these rows, and the places of the columns.
    pub(super) fn new(
        lists: Lists<W>,
        order: Vec<u32>,
        places: &[u32],
        optional: bool,
        best_worth: W,
    ) -> Self {
        let mut starts = Vec::with_capacity(places.len() + 1);
        let mut at = 0;
        starts.push(0);
        for places in places {
            at += places;
            starts.push(at);
        }
        let columns = places.iter().map(|places| Column {
            price: W::default(),
            far: W::FAR,
            from: NONE,
            worth: W::default(),
            load: 0,
            places: *places,
        });
        Self {
            lists,
            columns: columns.collect(),
            starts,
            holders: vec![
                Arc {
                    to: NONE,
                    worth: W::default()
                };
                at as usize
            ],
            held: vec![NONE; order.len()],
            order,
            optional,
            best_worth,
            touched: Vec::new(),
            settled: Vec::new(),
            queue: BinaryHeap::new(),
        }
    }

    /// Gives the row its best column if there is a place, while all prices are still 0.
    pub(super) fn try_best(&mut self, row: u32) -> bool {
        let mut best = None;
        for arc in self.lists.after(row, 0) {
            if best.is_some_and(|best| arc.worth < best) {
                return false;
            }
            best = Some(arc.worth);
            let column = self.columns.get(arc.to as usize);
            if column.is_some_and(|column| column.load < column.places) {
                let arc = *arc;
                self.put(row, arc.to, arc.worth);
                return true;
            }
        }
        false
    }

    fn put(&mut self, row: u32, column: u32, worth: W) {
        let Some(data) = self.columns.get_mut(column as usize) else {
            return;
        };
        let start = self.starts.get(column as usize).copied().unwrap_or(0);
        if let Some(holder) = self.holders.get_mut((start + data.load) as usize) {
            *holder = Arc { to: row, worth };
        }
        data.load += 1;
        if let Some(held) = self.held.get_mut(row as usize) {
            *held = column;
        }
    }

    /// Brings the row in by claims, which cost little. The row that is out in the end, if any.
    ///
    /// Only before the first search: searches leave many equal offers behind, and then claims change nothing.
    pub(super) fn claim(&mut self, row: u32) -> Option<u32> {
        let mut row = row;
        for _ in 0..CHAIN {
            match self.bid(row) {
                Bid::Done => return None,
                Bid::Loser(loser) => row = loser,
                Bid::Stuck => break,
            }
        }
        Some(row)
    }

    /// The row claims its best column. If that is full, the row among those in it and the new one that would lose least
    /// elsewhere has to go, and the price rises by that loss: everybody else still wants to stay.
    fn bid(&mut self, row: u32) -> Bid {
        let Some((best, worth, gain, other)) = self.best_two(row) else {
            return Bid::Stuck;
        };
        let Some(column) = self.columns.get(best as usize).copied() else {
            return Bid::Stuck;
        };
        if self.optional && gain <= W::default() {
            return Bid::Done;
        }
        if column.load < column.places {
            self.put(row, best, worth);
            return Bid::Done;
        }
        let start = self.starts.get(best as usize).copied().unwrap_or(0);
        let mut least = gain - other;
        let mut loser = None;
        for slot in start..start + column.load {
            let Some(holder) = self.holders.get(slot as usize).copied() else {
                return Bid::Stuck;
            };
            let gain = holder.worth - column.price;
            let loss = gain - self.best_but(holder.to, best, gain - least);
            if loss < least {
                (least, loser) = (loss, Some(slot));
            }
        }
        if least >= W::FAR || (loser.is_none() && least == W::default()) {
            return Bid::Stuck;
        }
        if let Some(data) = self.columns.get_mut(best as usize) {
            data.price += least;
        }
        let Some(slot) = loser else {
            return Bid::Loser(row);
        };
        let Some(holder) = self.holders.get_mut(slot as usize) else {
            return Bid::Stuck;
        };
        let out = std::mem::replace(holder, Arc { to: row, worth }).to;
        for (row, column) in [(row, best), (out, NONE)] {
            if let Some(held) = self.held.get_mut(row as usize) {
                *held = column;
            }
        }
        Bid::Loser(out)
    }

    /// The row's best column, what the match adds, what the row gains there, and what it would gain elsewhere.
    fn best_two(&mut self, row: u32) -> Option<(u32, W, W, W)> {
        let mut best: Option<(u32, W, W)> = None;
        let nothing = if self.optional {
            W::default()
        } else {
            W::default() - W::FAR
        };
        let mut other = nothing;
        let mut seen = 0;
        loop {
            let arcs = self.lists.after(row, seen);
            if arcs.is_empty() {
                break;
            }
            seen += arcs.len();
            for arc in arcs {
                if best.is_some() && arc.worth <= other {
                    return best.map(|(column, worth, gain)| (column, worth, gain, other));
                }
                let Some(column) = self.columns.get(arc.to as usize) else {
                    continue;
                };
                let gain = arc.worth - column.price;
                let free = column.load < column.places;
                if best.is_none_or(|(_, _, best)| gain > best || gain == best && free) {
                    other = best.map_or(other, |(_, _, best)| best.max(other));
                    best = Some((arc.to, arc.worth, gain));
                } else {
                    other = other.max(gain);
                }
            }
        }
        best.map(|(column, worth, gain)| (column, worth, gain, other))
    }

    /// What the row would gain outside the column, as far as that is more than `floor`.
    fn best_but(&mut self, row: u32, but: u32, floor: W) -> W {
        let mut best = floor;
        if self.optional {
            best = best.max(W::default());
        }
        let mut seen = 0;
        loop {
            let arcs = self.lists.after(row, seen);
            if arcs.is_empty() {
                return best;
            }
            seen += arcs.len();
            for arc in arcs {
                if arc.worth <= best {
                    return best;
                }
                if arc.to != but
                    && let Some(column) = self.columns.get(arc.to as usize)
                {
                    best = best.max(arc.worth - column.price);
                }
            }
        }
    }

    /// Brings the row in by the cheapest chain of moves.
    pub(super) fn search(&mut self, row: u32) {
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

    fn holder(&self, column: u32, nth: u32) -> u32 {
        let start = self.starts.get(column as usize).copied().unwrap_or(0);
        self.holders
            .get((start + nth) as usize)
            .map_or(NONE, |holder| holder.to)
    }

    fn nth(&self, column: u32, row: u32) -> u32 {
        let load = self
            .columns
            .get(column as usize)
            .map_or(0, |column| column.load);
        (0..load)
            .find(|nth| self.holder(column, *nth) == row)
            .unwrap_or(NONE)
    }

    /// How many rows there are.
    pub(super) fn count(&self) -> u32 {
        u32::try_from(self.order.len()).unwrap_or(u32::MAX)
    }

    /// The rows by the caller's numbers, each with its column or [`NONE`].
    pub(super) fn held(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.order.iter().copied().zip(self.held.iter().copied())
    }

    /// The price of each column.
    pub(super) fn prices(&self) -> impl Iterator<Item = W> + '_ {
        self.columns.iter().map(|column| column.price)
    }
}
