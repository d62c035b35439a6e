//! Which lists a rule read: near a record, as a whole, or as they stood up to a day.

use crate::day::Day;
use crate::programme::kept::Touched;
use crate::programme::list::{List, Lists};

/// The lists that a rule read.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::rules) struct Reads {
    /// Near a record: what belongs to it.
    pub(super) near: Lists,
    /// As a whole.
    pub(super) far: Lists,
    pub(super) past: Past,
}

/// Lists read as a whole, as they stood up to a day.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Past {
    pub(super) lists: Lists,
    pub(super) until: Option<Day>,
}

impl Reads {
    /// These and the other ones.
    pub(in crate::rules) fn with(self, other: Self) -> Self {
        Self {
            near: self.near.with(other.near),
            far: self.far.with(other.far),
            past: Past {
                lists: self.past.lists.with(other.past.lists),
                until: self.past.until.max(other.past.until),
            },
        }
    }

    /// A list near a record.
    pub(super) fn of_near(list: List) -> Self {
        Self {
            near: Lists::of(&[list]),
            ..Self::default()
        }
    }

    /// What was read near a record counts as read as a whole.
    pub(super) fn as_a_whole(self) -> Self {
        Self {
            near: Lists::default(),
            far: self.far.with(self.near),
            past: self.past,
        }
    }

    /// Whether a change matters to what was read near its record.
    pub(in crate::rules) fn near(&self, change: &Touched) -> bool {
        self.near.has(change.list)
    }

    /// Whether a change matters to what was read as a whole.
    pub(in crate::rules) fn far(&self, change: &Touched) -> bool {
        let by_then = change.since.is_none() || change.since <= self.past.until;
        self.far.has(change.list) || (self.past.lists.has(change.list) && by_then)
    }
}
