//! What is found once about every record of a list, by the first rule that asks.

use std::cell::OnceCell;

use super::Scope;
use crate::programme::index::place_in;

/// A fact about each record of a list.
///
/// A rule that takes a fact must say on which lists it rests: they were read by the rule that was first.
#[derive(Debug)]
pub(in crate::rules) struct Facts<T>(OnceCell<Vec<T>>);

impl<T> Default for Facts<T> {
    fn default() -> Self {
        Self(OnceCell::new())
    }
}

impl Scope<'_> {
    /// A fact about a record of the list. Of a few records in focus it is found each time.
    pub(in crate::rules) fn fact<R, T: Copy>(
        &self,
        facts: &Facts<T>,
        records: &[R],
        record: &R,
        find: impl Fn(&R) -> T,
    ) -> T {
        if self.is_focused() {
            return find(record);
        }
        let facts = facts.0.get_or_init(|| records.iter().map(&find).collect());
        let known = place_in(records, record).and_then(|place| facts.get(place));
        known.copied().unwrap_or_else(|| find(record))
    }
}
