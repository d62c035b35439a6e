//! Plans that no row and column would both rather break (deferred acceptance, with capacities and incomplete lists).
//!
//! Each side prefers the higher score. Equal scores are preferred by the lower number; so preferences are strict, the
//! plan is unique for each side, and no pair with a strictly better score on both sides blocks it (weak stability).
//! `O(edges × log edges)`.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::maximum::NONE;
use super::problem::Problem;

/// How much somebody is wanted: more is better.
type Wish = (u32, Reverse<u32>);

/// The best stable plan for all rows at once.
pub(super) fn for_rows(problem: &Problem) -> Vec<Option<u32>> {
    let lists = Wishes::of_rows(problem);
    let mut next = lists.starts.clone();
    let mut taken: Vec<BinaryHeap<Reverse<(Wish, u32)>>> = Vec::new();
    taken.resize_with(problem.width() as usize, BinaryHeap::new);
    let mut plan = vec![None; problem.height() as usize];
    for first in 0..problem.height() {
        let mut asking = Some(first);
        while let Some(row) = asking {
            let Some(edge) = lists.next(&mut next, row) else {
                asking = None;
                continue;
            };
            let column = problem.columns.get(edge).copied().unwrap_or(NONE);
            let liking = problem.back().get(edge).copied().unwrap_or(0);
            let Some(rows) = taken.get_mut(column as usize) else {
                continue;
            };
            rows.push(Reverse(((liking, Reverse(row)), row)));
            set(&mut plan, row, Some(column));
            asking = None;
            if rows.len() > problem.upper(column) as usize
                && let Some(Reverse((_, refused))) = rows.pop()
            {
                set(&mut plan, refused, None);
                asking = Some(refused);
            }
        }
    }
    plan
}

/// The best stable plan for all columns at once.
pub(super) fn for_columns(problem: &Problem) -> Vec<Option<u32>> {
    let lists = Wishes::of_columns(problem);
    let mut next = lists.starts.clone();
    let mut plan = vec![None; problem.height() as usize];
    let mut liked: Vec<Wish> = vec![(0, Reverse(NONE)); problem.height() as usize];
    let mut asking: Vec<u32> = (0..problem.width())
        .rev()
        .flat_map(|column| {
            let places = problem.upper(column).min(lists.len(column));
            std::iter::repeat_n(column, places as usize)
        })
        .collect();
    while let Some(column) = asking.pop() {
        let Some(edge) = lists.next(&mut next, column) else {
            continue;
        };
        let row = lists.row_of(problem, edge);
        let wish = (
            problem.scores.get(edge).copied().unwrap_or(0),
            Reverse(column),
        );
        let refused = match (plan.get_mut(row as usize), liked.get_mut(row as usize)) {
            (Some(held), Some(liked)) if held.is_none() || *liked < wish => {
                *liked = wish;
                held.replace(column)
            }
            _ => Some(column),
        };
        asking.extend(refused);
    }
    plan
}

fn set(plan: &mut [Option<u32>], row: u32, column: Option<u32>) {
    if let Some(held) = plan.get_mut(row as usize) {
        *held = column;
    }
}

/// Edges by who asks, in the order in which they ask.
struct Wishes {
    starts: Vec<u32>,
    edges: Vec<u32>,
}

impl Wishes {
    fn of_rows(problem: &Problem) -> Self {
        let mut edges: Vec<u32> = (0..).take(problem.edges()).collect();
        let score = |edge: &u32| problem.scores.get(*edge as usize).copied().unwrap_or(0);
        for row in 0..problem.height() {
            let edges = edges.get_mut(problem.range(row)).unwrap_or_default();
            edges.sort_unstable_by_key(|edge| (Reverse(score(edge)), *edge));
        }
        Self {
            starts: problem.offsets.clone(),
            edges,
        }
    }

    fn of_columns(problem: &Problem) -> Self {
        let mut edges: Vec<u32> = (0..).take(problem.edges()).collect();
        let column = |edge: &u32| problem.columns.get(*edge as usize).copied().unwrap_or(0);
        let liking = |edge: &u32| problem.back().get(*edge as usize).copied().unwrap_or(0);
        edges.sort_unstable_by_key(|edge| (column(edge), Reverse(liking(edge)), *edge));
        let mut starts = vec![0_u32; problem.width() as usize + 1];
        for edge in &edges {
            if let Some(count) = starts.get_mut(column(edge) as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut starts {
            sum += *count;
            *count = sum;
        }
        Self { starts, edges }
    }

    fn len(&self, who: u32) -> u32 {
        let ends = (
            self.starts.get(who as usize),
            self.starts.get(who as usize + 1),
        );
        ends.0.zip(ends.1).map_or(0, |(from, to)| to - from)
    }

    /// The edge that somebody asks for next.
    fn next(&self, next: &mut [u32], who: u32) -> Option<usize> {
        let at = next.get_mut(who as usize)?;
        let end = self.starts.get(who as usize + 1)?;
        if *at >= *end {
            return None;
        }
        let edge = self.edges.get(*at as usize)?;
        *at += 1;
        Some(*edge as usize)
    }

    fn row_of(&self, problem: &Problem, edge: usize) -> u32 {
        let row = problem
            .offsets
            .partition_point(|from| *from as usize <= edge);
        u32::try_from(row).map_or(NONE, |row| row.wrapping_sub(1))
    }
}
