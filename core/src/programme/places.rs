//! Where the records stand that events change: looked for each time, or kept for a whole log.

use std::hash::Hash;

use foldhash::{HashMap, HashMapExt};

use crate::id::{ConsentId, InstructionId, PairId, ParticipantId};
use crate::programme::Programme;

macro_rules! places {
    ($($(#[$doc:meta])* $one:ident of $list:ident by $id:ty),* $(,)?) => {
        /// The place of the first record with an id.
        pub(super) trait Places {
            $($(#[$doc])* fn $one(&mut self, programme: &Programme, id: &$id) -> Option<usize>;)*
        }

        /// Looks through the list: for one event.
        pub(super) struct Scan;

        impl Places for Scan {
            $(fn $one(&mut self, programme: &Programme, id: &$id) -> Option<usize> {
                programme.$list().iter().position(|record| record.id == *id)
            })*
        }

        /// Knows the places of the records it has seen: for a log, in which records are only added.
        #[derive(Debug, Default)]
        pub(super) struct Known {
            $($list: Seen<$id>,)*
        }

        impl Places for Known {
            $(fn $one(&mut self, programme: &Programme, id: &$id) -> Option<usize> {
                self.$list.place(programme.$list(), |record| &record.id, id)
            })*
        }
    };
}

places! {
    /// A person.
    participant of participants by ParticipantId,
    /// A pair.
    pair of pairs by PairId,
    /// A consent.
    consent of consents by ConsentId,
    /// An instruction.
    instruction of instructions by InstructionId,
}

/// The places of ids, up to the record that came last when somebody asked.
///
/// A log often goes through the records in the order in which they came, or stays with one of them. So the record that was
/// asked for last and the next one are tried first.
#[derive(Debug)]
struct Seen<I> {
    places: HashMap<I, usize>,
    seen: usize,
    last: usize,
}

impl<I> Default for Seen<I> {
    fn default() -> Self {
        Self {
            places: HashMap::new(),
            seen: 0,
            last: 0,
        }
    }
}

impl<I: Hash + Eq + Clone> Seen<I> {
    fn place<T>(&mut self, records: &[T], id_of: fn(&T) -> &I, id: &I) -> Option<usize> {
        let unseen = records.get(self.seen..).unwrap_or_default();
        self.places.reserve(unseen.len());
        for record in unseen {
            let id = id_of(record).clone();
            self.places.entry(id).or_insert(self.seen);
            self.seen += 1;
        }
        // Only the first record of an id has a place; where each has one, the ids are all different.
        if self.places.len() == records.len() {
            for guess in [self.last + 1, self.last] {
                if records.get(guess).is_some_and(|record| id_of(record) == id) {
                    self.last = guess;
                    return Some(guess);
                }
            }
        }
        let place = self.places.get(id).copied();
        self.last = place.unwrap_or(self.last);
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::event::Event;
    use crate::programme::evolve::evolve;

    fn event(text: &str) -> Event {
        serde_json::from_str(text).unwrap()
    }

    fn proposed(mentor: &str) -> Event {
        event(&format!(
            r#"{{ "type": "pair_proposed", "id": "p", "form": "f", "mentors": ["{mentor}"], "mentees": ["b"],
                "proposed": "2025-10-01" }}"#
        ))
    }

    fn log() -> Vec<Event> {
        let opened = event(
            r#"{ "type": "opened", "id": "x", "profile": "school", "on": "2025-09-01", "header": {
                "title": "x", "organisation": { "name": "x", "kind": "school" },
                "period": { "from": "2025-09-01", "until": "2026-06-30" } } }"#,
        );
        let ended = |on: &str| {
            event(&format!(
                r#"{{ "type": "pair_ended", "pair": "p", "ending": {{ "on": "{on}", "ground": "completed" }} }}"#
            ))
        };
        let nobodys = event(
            r#"{ "type": "pair_agreed", "pair": "q", "agreement": { "side": "mentor", "on": "2025-10-02" } }"#,
        );
        vec![
            opened,
            nobodys,
            proposed("first"),
            ended("2026-05-01"),
            proposed("second"),
            ended("2026-05-02"),
        ]
    }

    #[test]
    fn a_log_with_an_id_twice_is_replayed_as_it_was_lived() {
        let replayed = Programme::replay(log()).unwrap();
        let mut lived = Programme::replay(log().into_iter().take(1)).unwrap();
        for event in log().into_iter().skip(1) {
            evolve(&mut lived, event, &mut Scan);
        }
        assert_eq!(replayed, lived);
        let days = replayed.pairs().iter().map(|pair| pair.ended.is_some());
        assert_eq!(days.collect::<Vec<_>>(), [true, false]);
    }
}
