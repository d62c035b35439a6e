//! Pairs that would break a plan, found without the search that made it.

use super::problem::Problem;

/// A row and a column that would both rather have each other than what they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blocking {
    /// The row.
    pub row: u32,
    /// The column.
    pub column: u32,
}

/// All blocking pairs of a plan: the row has nothing or a lower score, and the column has a free place or a row that it
/// scores lower. Equal scores do not block. None means that the plan is (weakly) stable. `O(edges)`.
pub fn blocking(problem: &Problem, plan: &[Option<u32>]) -> Vec<Blocking> {
    let width = problem.width() as usize;
    let mut load = vec![0_u32; width];
    let mut lowest = vec![u32::MAX; width];
    let held = |row: u32| plan.get(row as usize).copied().flatten();
    for row in 0..problem.height() {
        let Some(column) = held(row) else { continue };
        let back = problem
            .find(row, column)
            .and_then(|edge| problem.back().get(edge));
        if let (Some(load), Some(lowest), Some(back)) = (
            load.get_mut(column as usize),
            lowest.get_mut(column as usize),
            back,
        ) {
            *load += 1;
            *lowest = (*lowest).min(*back);
        }
    }
    let wants = |column: u32, back: u32| {
        let free = load
            .get(column as usize)
            .is_some_and(|load| *load < problem.upper(column));
        let better = lowest
            .get(column as usize)
            .is_some_and(|lowest| back > *lowest);
        free || better && problem.upper(column) > 0
    };
    let mut found = Vec::new();
    for row in 0..problem.height() {
        let has = held(row).and_then(|column| problem.score(row, column));
        let back = problem.back().get(problem.range(row)).unwrap_or_default();
        for (edge, back) in problem.row(row).zip(back) {
            let rather = has.is_none_or(|has| edge.score > has);
            if rather && wants(edge.column, *back) {
                let column = edge.column;
                found.push(Blocking { row, column });
            }
        }
    }
    found
}
