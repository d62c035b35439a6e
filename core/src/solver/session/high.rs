//! Prices as high as they can be.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::super::mend::Front;
use super::{CLOSED, Column, MATCH, Session};

impl Session {
    /// Raises every price as far as the plan stays proved.
    ///
    /// A price can rise by what the cheapest chain of moves from its column costs, to a free place or to a row that goes
    /// without. Then these chains cost nothing, and a search soon follows one of them. `O(edges × log columns)`.
    pub(super) fn raise(&mut self) {
        let mut far = self.ends();
        let mut queue: BinaryHeap<_> = (0_u32..)
            .zip(&far)
            .filter_map(|(column, far)| Some(Reverse(((*far)?, column))))
            .collect();
        while let Some(Reverse((near, at))) = queue.pop() {
            if far.get(at as usize) != Some(&Some(near)) {
                continue;
            }
            let base = near + self.search.price(at) - MATCH;
            let users = self.columns.get_mut(at as usize).map(Column::users);
            for (score, row) in users.unwrap_or_default() {
                let Some(held) = self.held.get(*row as usize).copied().flatten() else {
                    continue;
                };
                let now = self.scores.get(*row as usize).copied().unwrap_or(0);
                let gain = MATCH + i64::from(now) - self.search.price(held);
                let through = base - i64::from(*score) + gain;
                if let Some(far) = far.get_mut(held as usize)
                    && far.is_none_or(|far| through < far)
                {
                    *far = Some(through);
                    queue.push(Reverse((through, held)));
                }
            }
        }
        for (front, far) in self.search.fronts.iter_mut().zip(far) {
            front.price = far.map_or(CLOSED, |far| front.price + far);
        }
    }

    /// How far each column is from the end of a chain, if that is in the column itself; none for one without places.
    fn ends(&self) -> Vec<Option<i64>> {
        let columns = self.columns.iter().zip(&self.search.fronts);
        let end = |(column, front): (&Column, &Front)| {
            if front.load < front.places {
                return Some(0);
            }
            column.holders.iter().map(|row| self.gain(*row)).min()
        };
        columns.map(end).collect()
    }
}
