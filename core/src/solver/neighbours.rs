//! Rows in the order of where they are, so that work on many rows stays in one piece of the memory.

use super::problem::Problem;

/// Some of the rows, those with like columns side by side: by the middle one of each row's columns. `O(rows)`.
pub(super) fn neighbours(problem: &Problem, which: impl Fn(u32) -> bool) -> Vec<u32> {
    let mut starts = vec![0_u32; problem.width() as usize + 1];
    let some = || (0..problem.height()).filter(|row| which(*row));
    let middle = |row: u32| {
        let columns = problem.columns_of(row);
        let column = columns.get(columns.len() / 2);
        column.map_or(0, |column| *column as usize)
    };
    for row in some() {
        if let Some(count) = starts.get_mut(middle(row) + 1) {
            *count += 1;
        }
    }
    running_sum(&mut starts);
    let mut order = vec![0; starts.last().map_or(0, |count| *count as usize)];
    for row in some() {
        if let Some(at) = starts.get_mut(middle(row)) {
            if let Some(place) = order.get_mut(*at as usize) {
                *place = row;
            }
            *at += 1;
        }
    }
    order
}

/// Each number becomes the sum of all up to it.
pub(super) fn running_sum(counts: &mut [u32]) {
    let mut sum = 0;
    for count in counts {
        sum += *count;
        *count = sum;
    }
}
