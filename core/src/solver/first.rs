//! Of all plans that are equally good, the first one: a rule for ties that does not depend on how the plan was found.
//!
//! The prices say which plans are optimal: those that use only matches without loss, leave out only rows that gain nothing,
//! and keep the loads that the prices allow. Row by row, each gets the lowest column that some such plan gives it.

use std::cmp::Ordering;

use super::certificate::{Certificate, Level};
use super::measure::Question;
use super::problem::Problem;
use super::run::Solution;

/// The first of all plans that are as good as this one: row by row, in their order, the lowest column that leaves the
/// plan as good, and a column rather than none. A plan without a certificate comes back as it is.
///
/// With rows and columns sorted by something that lasts, the answer depends on nothing but the problem. `O(rows × ties)`,
/// where the ties are the matches without loss: about as many as rows on real scores, all edges where all scores are
/// equal.
pub fn first_of_equals(
    problem: &Problem,
    question: &Question,
    solution: &Solution,
) -> Vec<Option<u32>> {
    let Some(proof) = &solution.certificate else {
        return solution.columns.clone();
    };
    let mut ties = Ties::new(problem, question, proof, &solution.columns);
    for row in 0..problem.height() {
        ties.settle(row);
    }
    ties.plan
}

/// A column, or the outside: where rows without a column and free places are.
type Node = usize;

/// How a search came to a node.
#[derive(Clone, Copy)]
struct Came {
    from: Node,
    /// The row that moves here; none where a free place is used or left.
    row: Option<u32>,
}

#[derive(Clone, Default)]
struct Column {
    least: usize,
    most: usize,
    holders: Vec<u32>,
}

struct Ties {
    plan: Vec<Option<u32>>,
    /// The columns of each row without loss.
    options: Vec<Vec<u32>>,
    /// The rows that may go without.
    optional: Vec<bool>,
    columns: Vec<Column>,
    unmatched: Vec<u32>,
    /// Rows before this one stay where they are.
    fixed: u32,
    came: Vec<Option<Came>>,
}

impl Ties {
    fn new(
        problem: &Problem,
        question: &Question,
        proof: &Certificate,
        plan: &[Option<u32>],
    ) -> Self {
        let levels = &proof.levels;
        let mut columns: Vec<Column> = (0..problem.width())
            .map(|column| limits(problem, levels, column))
            .collect();
        let mut unmatched = Vec::new();
        let mut options = Vec::with_capacity(plan.len());
        let mut optional = Vec::with_capacity(plan.len());
        for (row, held) in (0..problem.height()).zip(plan) {
            match held.and_then(|column| columns.get_mut(column as usize)) {
                Some(column) => column.holders.push(row),
                None => unmatched.push(row),
            }
            let left = |column: u32, score: u32| -> Vec<i128> {
                let kept = question.keeps(row, column);
                let left = levels
                    .iter()
                    .map(|level| level.measure.worth(score, kept) - price(level, column));
                left.collect()
            };
            let nothing = vec![0; levels.len()];
            let edges = problem
                .row(row)
                .map(|edge| (edge.column, left(edge.column, edge.score)));
            let edges: Vec<_> = edges.collect();
            let gain = edges
                .iter()
                .map(|(_, left)| left)
                .max()
                .unwrap_or(&nothing)
                .max(&nothing);
            let best = edges.iter().filter(|(_, left)| left == gain);
            options.push(best.map(|(column, _)| *column).collect());
            optional.push(*gain == nothing);
        }
        Self {
            plan: plan.to_vec(),
            options,
            optional,
            came: vec![None; columns.len() + 1],
            columns,
            unmatched,
            fixed: 0,
        }
    }

    fn outside(&self) -> Node {
        self.columns.len()
    }

    fn node(&self, column: Option<u32>) -> Node {
        column.map_or(self.outside(), |column| column as usize)
    }

    fn held(&self, row: u32) -> Option<u32> {
        self.plan.get(row as usize).copied().flatten()
    }

    /// Gives the row the first of its options that can be had while earlier rows stay, and fixes it.
    fn settle(&mut self, row: u32) {
        self.fixed = row + 1;
        let options = self.options.get(row as usize).cloned().unwrap_or_default();
        let held = self.held(row);
        for option in options {
            if Some(option) == held {
                return;
            }
            let (from, to) = (self.node(Some(option)), self.node(held));
            if self.search(from, to) {
                self.shift(from, to);
                self.put(row, Some(option));
                return;
            }
        }
    }

    /// Whether one more in a node can be made up for by moves that end in the other one.
    fn search(&mut self, start: Node, goal: Node) -> bool {
        self.came.fill(None);
        let mut queue = vec![start];
        let mut next = 0;
        while let Some(node) = queue.get(next).copied() {
            next += 1;
            if node == goal {
                return true;
            }
            for (to, row) in self.moves(node) {
                if to != start
                    && let Some(place) = self.came.get_mut(to)
                    && place.is_none()
                {
                    *place = Some(Came { from: node, row });
                    queue.push(to);
                }
            }
        }
        false
    }

    /// Where a node can pass on one too many.
    fn moves(&self, node: Node) -> Vec<(Node, Option<u32>)> {
        let mut moves = Vec::new();
        let loose = |rows: &[u32]| -> Vec<u32> {
            rows.iter()
                .copied()
                .filter(|row| *row >= self.fixed)
                .collect()
        };
        let Some(column) = self.columns.get(node) else {
            for row in loose(&self.unmatched) {
                self.moves_of(row, &mut moves);
            }
            let columns = self.columns.iter().enumerate();
            let spare = columns.filter(|(_, column)| column.holders.len() > column.least);
            moves.extend(spare.map(|(node, _)| (node, None)));
            return moves;
        };
        if column.holders.len() < column.most {
            moves.push((self.outside(), None));
        }
        for row in loose(&column.holders) {
            self.moves_of(row, &mut moves);
            if self.optional.get(row as usize) == Some(&true) {
                moves.push((self.outside(), Some(row)));
            }
        }
        moves
    }

    fn moves_of(&self, row: u32, moves: &mut Vec<(Node, Option<u32>)>) {
        let options = self.options.get(row as usize).into_iter().flatten();
        moves.extend(options.map(|column| (*column as usize, Some(row))));
    }

    fn shift(&mut self, start: Node, goal: Node) {
        let mut node = goal;
        while node != start {
            let Some(came) = self.came.get(node).copied().flatten() else {
                return;
            };
            if let Some(row) = came.row {
                let to = u32::try_from(node).ok().filter(|_| node != self.outside());
                self.put(row, to);
            }
            node = came.from;
        }
    }

    fn put(&mut self, row: u32, to: Option<u32>) {
        let Some(held) = self.plan.get_mut(row as usize) else {
            return;
        };
        let left = std::mem::replace(held, to);
        if let Some(rows) = self.list(left) {
            rows.retain(|other| *other != row);
        }
        if let Some(rows) = self.list(to) {
            rows.push(row);
        }
    }

    fn list(&mut self, column: Option<u32>) -> Option<&mut Vec<u32>> {
        match column {
            Some(column) => self
                .columns
                .get_mut(column as usize)
                .map(|column| &mut column.holders),
            None => Some(&mut self.unmatched),
        }
    }
}

fn price(level: &Level, column: u32) -> i128 {
    level.prices.get(column as usize).copied().unwrap_or(0)
}

/// How many rows a column has in an optimal plan: at least and at most.
fn limits(problem: &Problem, levels: &[Level], column: u32) -> Column {
    let chain = |add: fn(&Level) -> i128| {
        levels
            .iter()
            .map(move |level| price(level, column) + add(level))
    };
    let sign = |add| {
        let first = chain(add).find(|number| *number != 0);
        first.unwrap_or(0).cmp(&0)
    };
    let plain = sign(|_| 0);
    let wanted = sign(|level| level.measure.wanted);
    let (upper, lower) = (
        problem.upper(column) as usize,
        problem.lower(column) as usize,
    );
    let least = match (plain, wanted) {
        (Ordering::Greater, _) => upper,
        (_, Ordering::Greater) => lower,
        _ => 0,
    };
    let most = match (plain, wanted) {
        (Ordering::Less, Ordering::Less) => 0,
        (Ordering::Less, _) => lower,
        _ => upper,
    };
    Column {
        least,
        most,
        holders: Vec::new(),
    }
}
