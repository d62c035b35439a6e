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

    /// Everybody who competes for the places that this row could have: [`Shortages::columns_of`], and all rows that have
    /// no columns but these. None where there is no shortage. `O(edges)`.
    pub fn of(&self, row: u32) -> Option<Shortage> {
        Some(self.among(self.columns_of(row)?))
    }

    /// The columns that are short for this row, in order: its own, those of the rows that hold them, and so on. None for
    /// a row that is matched or has no edges, and for a plan that could match it. `O(edges)` of those rows.
    pub fn columns_of(&self, row: u32) -> Option<Vec<u32>> {
        if self.plan.get(row as usize).is_none_or(Option::is_some) {
            return None;
        }
        let mut seen = vec![false; self.holders.len()];
        let mut rows = vec![row];
        let mut columns = Vec::new();
        while let Some(row) = rows.pop() {
            for column in self.problem.columns_of(row) {
                let new = seen.get_mut(*column as usize);
                if new.is_some_and(|seen| !std::mem::replace(seen, true)) {
                    columns.push(*column);
                    let holders = self.holders.get(*column as usize)?;
                    if holders.len() < self.problem.upper(*column) as usize {
                        return None;
                    }
                    rows.extend(holders);
                }
            }
        }
        columns.sort_unstable();
        (!columns.is_empty()).then_some(columns)
    }

    /// The shortage in columns that are short for some row. `O(edges)`.
    pub fn among(&self, columns: Vec<u32>) -> Shortage {
        let mut short = vec![false; self.holders.len()];
        for column in &columns {
            if let Some(short) = short.get_mut(*column as usize) {
                *short = true;
            }
        }
        let inside = |row: &u32| {
            let own = self.problem.columns_of(*row);
            let known = |column: &u32| short.get(*column as usize) == Some(&true);
            !own.is_empty() && own.iter().all(known)
        };
        let places = columns.iter().map(|column| self.problem.upper(*column));
        Shortage {
            rows: (0..self.problem.height()).filter(inside).collect(),
            places: places.map(u64::from).sum(),
            columns,
        }
    }
}
