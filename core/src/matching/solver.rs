//! An exact assignment of rows to columns with capacities. Knows no word of the domain.
//!
//! Every row takes at most one column, every column at most its capacity of rows. Among all assignments that match
//! the most rows, one with the greatest total score is found, by shortest augmenting paths on column prices.
//! `O(rows × edges × log columns)` time, `O(rows + columns + edges)` memory. Ties go to the column with the lower
//! number, so the same input always gives the same answer.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

/// A possible match of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edge {
    /// The column, from 0.
    pub column: usize,
    /// How good the match is, 0 or more.
    pub score: u32,
}

/// An assignment with the prices that prove it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The column of each row.
    pub columns: Vec<Option<usize>>,
    /// What each row gains. Together with the prices the proof of optimality: see [`Assignment::is_optimal`].
    pub gains: Vec<i64>,
    /// The price of a place in each column; positive only where the column is full.
    pub prices: Vec<i64>,
    /// What a match is worth beside its score: more than all scores together, so that number comes first.
    pub bonus: i64,
}

impl Assignment {
    /// Checks the proof: no row would gain by another choice at these prices, matched rows gain exactly what their
    /// match gives, and only full columns have a price. Then no other assignment is better (linear duality).
    pub fn is_optimal(&self, rows: &[Vec<Edge>], capacities: &[u32]) -> bool {
        let price = |column: usize| self.prices.get(column).copied().unwrap_or(0);
        let mut load = vec![0_u32; capacities.len()];
        for ((edges, gain), chosen) in rows.iter().zip(&self.gains).zip(&self.columns) {
            let offer = |edge: &Edge| self.bonus + i64::from(edge.score) - price(edge.column);
            if *gain < 0 || edges.iter().any(|edge| offer(edge) > *gain) {
                return false;
            }
            let tight = match chosen {
                None => *gain == 0,
                Some(column) => edges
                    .iter()
                    .any(|edge| edge.column == *column && offer(edge) == *gain),
            };
            if !tight {
                return false;
            }
            if let Some(load) = chosen.and_then(|column| load.get_mut(column)) {
                *load += 1;
            }
        }
        load.iter()
            .zip(capacities)
            .zip(&self.prices)
            .all(|((load, capacity), price)| {
                load <= capacity && *price >= 0 && (*price == 0 || load == capacity)
            })
    }
}

/// Assigns rows to columns. Edges to columns that do not exist are ignored; of doubled edges the best counts.
pub fn assign(rows: &[Vec<Edge>], capacities: &[u32]) -> Assignment {
    let best = rows
        .iter()
        .flatten()
        .map(|edge| i64::from(edge.score))
        .max();
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX / 2);
    let mut solver = Solver {
        rows,
        capacities,
        bonus: best.unwrap_or(0).saturating_mul(count).saturating_add(1),
        columns: vec![None; rows.len()],
        gains: vec![0; rows.len()],
        prices: vec![0; capacities.len()],
        holders: vec![BTreeSet::new(); capacities.len()],
    };
    for row in 0..rows.len() {
        solver.insert(row);
    }
    Assignment {
        columns: solver.columns,
        gains: solver.gains,
        prices: solver.prices,
        bonus: solver.bonus,
    }
}

struct Solver<'a> {
    rows: &'a [Vec<Edge>],
    capacities: &'a [u32],
    bonus: i64,
    columns: Vec<Option<usize>>,
    gains: Vec<i64>,
    prices: Vec<i64>,
    holders: Vec<BTreeSet<usize>>,
}

/// Where an augmenting path ends.
#[derive(Clone, Copy)]
enum End {
    /// In a column with a free place.
    Free(usize),
    /// In a row that goes without.
    Without(usize),
}

/// What a search has reached: rows and columns with the loss of getting there.
struct Search {
    rows: Vec<(usize, i64)>,
    columns: Vec<Option<(i64, usize)>>,
    settled: Vec<usize>,
}

impl Solver<'_> {
    fn offers(&self, row: usize) -> impl Iterator<Item = (usize, i64)> + '_ {
        self.rows.get(row).into_iter().flatten().filter_map(|edge| {
            let price = self.prices.get(edge.column)?;
            Some((edge.column, self.bonus + i64::from(edge.score) - price))
        })
    }

    fn gain(&self, row: usize) -> i64 {
        self.gains.get(row).copied().unwrap_or(0)
    }

    /// Brings one more row in: a shortest path from it to a free place, or to a row that had better go without.
    fn insert(&mut self, row: usize) {
        let gain = self
            .offers(row)
            .map(|(_, offer)| offer)
            .max()
            .unwrap_or(0)
            .max(0);
        if let Some(old) = self.gains.get_mut(row) {
            *old = gain;
        }
        let (search, end, loss) = self.search(row);
        for (row, reached) in &search.rows {
            if let Some(gain) = self.gains.get_mut(*row) {
                *gain -= loss - reached;
            }
        }
        for column in &search.settled {
            let reached = search.columns.get(*column).copied().flatten();
            if let (Some((reached, _)), Some(price)) = (reached, self.prices.get_mut(*column)) {
                *price += loss - reached;
            }
        }
        self.augment(&search, end, row);
    }

    fn search(&self, start: usize) -> (Search, End, i64) {
        let mut search = Search {
            rows: Vec::new(),
            columns: vec![None; self.capacities.len()],
            settled: Vec::new(),
        };
        let mut queue = BinaryHeap::new();
        let mut best = (self.gain(start), End::Without(start));
        self.visit(start, 0, &mut search, &mut queue, &mut best);
        while let Some(Reverse((loss, column))) = queue.pop() {
            if loss >= best.0 {
                break;
            }
            let current = search.columns.get(column).copied().flatten();
            if current.is_none_or(|(known, _)| known < loss) || search.settled.contains(&column) {
                continue;
            }
            let load = self.holders.get(column).map_or(0, BTreeSet::len);
            let places = self.capacities.get(column).copied().unwrap_or(0);
            if u32::try_from(load).unwrap_or(u32::MAX) < places {
                best = (loss, End::Free(column));
                break;
            }
            search.settled.push(column);
            for holder in self.holders.get(column).into_iter().flatten() {
                self.visit(*holder, loss, &mut search, &mut queue, &mut best);
            }
        }
        search.settled.retain(|column| {
            let reached = search.columns.get(*column).copied().flatten();
            reached.is_some_and(|(loss, _)| loss < best.0)
        });
        search.rows.retain(|(_, loss)| *loss < best.0);
        let loss = best.0;
        (search, best.1, loss)
    }

    fn visit(
        &self,
        row: usize,
        loss: i64,
        search: &mut Search,
        queue: &mut BinaryHeap<Reverse<(i64, usize)>>,
        best: &mut (i64, End),
    ) {
        search.rows.push((row, loss));
        if loss + self.gain(row) < best.0 {
            *best = (loss + self.gain(row), End::Without(row));
        }
        for (column, offer) in self.offers(row) {
            let through = loss + self.gain(row) - offer;
            let Some(known) = search.columns.get_mut(column) else {
                continue;
            };
            if known.is_none_or(|(old, _)| through < old) {
                *known = Some((through, row));
                queue.push(Reverse((through, column)));
            }
        }
    }

    /// Moves every row on the path to its new column.
    fn augment(&mut self, search: &Search, end: End, start: usize) {
        let mut column = match end {
            End::Free(column) => Some(column),
            End::Without(row) => {
                let left = self.columns.get_mut(row).and_then(Option::take);
                if let Some(holders) = left.and_then(|column| self.holders.get_mut(column)) {
                    holders.remove(&row);
                }
                if row == start {
                    return;
                }
                left
            }
        };
        while let Some(place) = column {
            let Some((_, row)) = search.columns.get(place).copied().flatten() else {
                return;
            };
            let left = self.columns.get_mut(row).and_then(|old| old.replace(place));
            if let Some(holders) = self.holders.get_mut(place) {
                holders.insert(row);
            }
            if let Some(holders) = left.and_then(|old| self.holders.get_mut(old)) {
                holders.remove(&row);
            }
            if row == start {
                return;
            }
            column = left;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small fixed sequence of numbers that look random.
    fn numbers(seed: u64) -> impl FnMut(u64) -> u64 {
        let mut state = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        move |below| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        }
    }

    fn brute(rows: &[Vec<Edge>], places: &mut Vec<u32>, row: usize) -> (u32, u64) {
        let Some(edges) = rows.get(row) else {
            return (0, 0);
        };
        let mut best = brute(rows, places, row + 1);
        for edge in edges {
            if places[edge.column] > 0 {
                places[edge.column] -= 1;
                let (count, score) = brute(rows, places, row + 1);
                best = best.max((count + 1, score + u64::from(edge.score)));
                places[edge.column] += 1;
            }
        }
        best
    }

    #[test]
    fn the_best_of_all_assignments_is_found_and_proved() {
        for seed in 0..3_000 {
            let mut next = numbers(seed);
            let columns = 1 + next(4) as usize;
            let capacities: Vec<u32> = (0..columns).map(|_| next(3) as u32).collect();
            let rows: Vec<Vec<Edge>> = (0..next(7))
                .map(|_| {
                    let mut edges = Vec::new();
                    for column in 0..columns {
                        if next(3) > 0 {
                            edges.push(Edge {
                                column,
                                score: next(6) as u32,
                            });
                        }
                    }
                    edges
                })
                .collect();
            let found = assign(&rows, &capacities);
            let mut count = 0;
            let mut score = 0;
            for (edges, column) in rows.iter().zip(&found.columns) {
                if let Some(column) = column {
                    count += 1;
                    score += edges
                        .iter()
                        .find(|e| e.column == *column)
                        .map_or(0, |e| u64::from(e.score));
                }
            }
            assert_eq!(
                (count, score),
                brute(&rows, &mut capacities.clone(), 0),
                "seed {seed}"
            );
            assert!(found.is_optimal(&rows, &capacities), "seed {seed}");
        }
    }

    #[test]
    fn a_false_proof_is_refused() {
        let rows = vec![vec![
            Edge {
                column: 0,
                score: 1,
            },
            Edge {
                column: 1,
                score: 5,
            },
        ]];
        let mut found = assign(&rows, &[1, 1]);
        assert_eq!(found.columns, [Some(1)]);
        found.columns = vec![Some(0)];
        assert!(!found.is_optimal(&rows, &[1, 1]));
    }
}
