//! Why a row has no column: rows that share too few places (a violation of Hall's condition).

use super::problem::Problem;

/// Rows that cannot all be matched: together they are more than the places of all their columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortage {
    /// The rows: all whose columns are among these.
    pub rows: Vec<u32>,
    /// All their columns.
    pub columns: Vec<u32>,
    /// The places of those columns together; fewer than the rows.
    pub places: u64,
}

/// Finds shortages in a plan that matches the most rows.
#[derive(Debug, Clone)]
pub struct Shortages<'a> {
    problem: &'a Problem,
    plan: &'a [Option<u32>],
    /// The matched rows by column.
    holders: Vec<Vec<u32>>,
}

impl<'a> Shortages<'a> {
    /// Looks at a plan. `O(rows)`.
    pub fn new(problem: &'a Problem, plan: &'a [Option<u32>]) -> Self {
        let mut holders = vec![Vec::new(); problem.width() as usize];
        for (row, column) in (0..problem.height()).zip(plan) {
            if let Some(rows) = column.and_then(|column| holders.get_mut(column as usize)) {
                rows.push(row);
            }
        }
        Self {
            problem,
            plan,
            holders,
        }
    }

    /// Everybody who competes for the places that this row could have: its columns, the rows that hold them, their
    /// columns in turn; and all other rows that have no columns but these. None for a row that is matched or has no edges,
    /// and for a plan that could match it. `O(edges)`.
    pub fn of(&self, row: u32) -> Option<Shortage> {
        if self.plan.get(row as usize).is_none_or(Option::is_some) {
            return None;
        }
        let mut in_rows = vec![false; self.plan.len()];
        let mut in_columns = vec![false; self.holders.len()];
        let mut rows = vec![row];
        let mut columns = Vec::new();
        if let Some(first) = in_rows.get_mut(row as usize) {
            *first = true;
        }
        let mut next = 0;
        while let Some(row) = rows.get(next).copied() {
            next += 1;
            for column in self.problem.columns_of(row) {
                let Some(seen) = in_columns.get_mut(*column as usize) else {
                    continue;
                };
                if std::mem::replace(seen, true) {
                    continue;
                }
                columns.push(*column);
                for holder in self.holders.get(*column as usize).into_iter().flatten() {
                    if in_rows
                        .get_mut(*holder as usize)
                        .is_some_and(|seen| !std::mem::replace(seen, true))
                    {
                        rows.push(*holder);
                    }
                }
            }
        }
        columns.sort_unstable();
        let inside = |row: &u32| {
            let mut own = self.problem.columns_of(*row).iter().peekable();
            let known = |column: &u32| in_columns.get(*column as usize) == Some(&true);
            own.peek().is_some() && own.all(known)
        };
        let rows: Vec<u32> = (0..self.problem.height()).filter(inside).collect();
        let places = columns
            .iter()
            .map(|column| u64::from(self.problem.upper(*column)))
            .sum();
        let short = !columns.is_empty() && places < rows.len() as u64;
        short.then_some(Shortage {
            rows,
            columns,
            places,
        })
    }
}
