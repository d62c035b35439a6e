//! The best matching where every row gets a place, or may go without: rows look for columns.
//!
//! Each row in turn finds the cheapest chain of moves to a free place; prices make all chains cost nothing or more, so
//! that a search stops at the first free place (successive shortest paths).

mod claim;
mod search;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::lists::{Arc, Lists};
use super::maximum::NONE;
use super::worth::Worth;

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
