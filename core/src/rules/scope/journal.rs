//! The meetings of many pairs.

use std::ops::Deref;

use crate::day::Day;
use crate::model::registry::MeetingKind;
use crate::record::Meeting;

/// A meeting of a pair. What most rules ask for stands here, so that they need not look into the record.
#[derive(Debug)]
pub(crate) struct Held<'a> {
    pub(crate) place: usize,
    pub(crate) on: Day,
    pub(crate) kind: MeetingKind,
    record: &'a Meeting,
}

impl Deref for Held<'_> {
    type Target = Meeting;

    fn deref(&self) -> &Meeting {
        self.record
    }
}

/// The meetings of several pairs, one pair after the other, and where those of each end.
#[derive(Debug, Default)]
pub(super) struct Journal<'a> {
    meetings: Vec<Held<'a>>,
    ends: Vec<usize>,
}

impl<'a> Journal<'a> {
    /// Adds the meetings of the next pair, by day and kind.
    pub(super) fn add(&mut self, meetings: impl Iterator<Item = (usize, &'a Meeting)>) {
        let start = self.meetings.len();
        self.meetings.extend(meetings.map(|(place, record)| Held {
            place,
            on: record.on,
            kind: record.kind,
            record,
        }));
        let added = self.meetings.get_mut(start..).unwrap_or_default();
        added.sort_by_key(|held| (held.on, held.kind, &held.record.id));
        self.ends.push(self.meetings.len());
    }

    /// The meetings of each pair.
    pub(super) fn by_pair(&self) -> impl Iterator<Item = &[Held<'a>]> {
        let starts = [0].into_iter().chain(self.ends.iter().copied());
        let ranges = starts.zip(&self.ends);
        ranges.filter_map(|(start, end)| self.meetings.get(start..*end))
    }
}
