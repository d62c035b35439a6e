//! The whole numbers that the search counts in: narrow ones where they suffice, wide ones elsewhere.

use std::ops::{Add, AddAssign, Sub, SubAssign};

/// A whole number with room for every sum of the search.
pub(super) trait Worth:
    Copy + Ord + Default + Add<Output = Self> + Sub<Output = Self> + AddAssign + SubAssign
{
    /// Farther than any path; twice as much is still no overflow.
    const FAR: Self;

    /// A score.
    fn of(score: u32) -> Self;

    /// As the widest number.
    fn wide(self) -> i128;
}

impl Worth for i32 {
    const FAR: Self = i32::MAX / 4;

    fn of(score: u32) -> Self {
        i32::try_from(score).unwrap_or(Self::FAR)
    }

    fn wide(self) -> i128 {
        i128::from(self)
    }
}

impl Worth for i128 {
    const FAR: Self = i128::MAX / 4;

    fn of(score: u32) -> Self {
        i128::from(score)
    }

    fn wide(self) -> i128 {
        self
    }
}

/// Whether narrow numbers are enough: no price exceeds the longest path times the best score.
pub(super) fn narrow_is_enough(rows: u32, best: u32) -> bool {
    (u64::from(rows) + 2) * (u64::from(best) + 1) < u64::from(i32::FAR.unsigned_abs())
}
