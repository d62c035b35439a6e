//! Rows push one another out of their best columns, which costs little.

use super::super::lists::Arc;
use super::super::maximum::NONE;
use super::super::worth::Worth;
use super::ByRows;

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

impl<W: Worth> ByRows<W> {
    /// Gives the row its best column if there is a place, while all prices are still 0.
    pub(in super::super) fn try_best(&mut self, row: u32) -> bool {
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

    /// Brings the row in by claims, which cost little. The row that is out in the end, if any.
    ///
    /// Only before the first search: searches leave many equal offers behind, and then claims change nothing.
    pub(in super::super) fn claim(&mut self, row: u32) -> Option<u32> {
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
}
