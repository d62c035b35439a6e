//! Where findings stand in the caller's document, and whether they are asked for.

use crate::programme::list::List;
use crate::rules::focus::Focus;

/// Where findings stand.
pub(in crate::rules) struct Spots<'a> {
    /// The places of the records that are seen in the caller's document; of no list where all are.
    pub(super) places: Vec<(&'static str, Vec<usize>)>,
    /// The records to look at; `None`: all.
    pub(super) focus: Option<&'a Focus>,
}

impl Spots<'_> {
    /// Whether findings about the record are asked for. About the programme as a whole only those are that look at
    /// all records.
    pub(in crate::rules) fn looks_at(&self, spot: Option<(List, usize)>) -> bool {
        self.focus
            .is_none_or(|focus| spot.is_some_and(|(list, place)| focus.has(list, place)))
    }

    /// The place of a record in the caller's document.
    pub(crate) fn place(&self, list: &str, index: usize) -> usize {
        self.places
            .iter()
            .find(|(name, _)| *name == list)
            .and_then(|(_, places)| places.get(index).copied())
            .unwrap_or(index)
    }
}
