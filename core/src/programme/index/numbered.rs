//! What belongs to a person or a pair: of a record at hand the number is known, and no id is looked up.

use super::{Index, is_ready};
use crate::day::Day;
use crate::id::{PairId, ParticipantId};
use crate::model::TargetModel;
use crate::programme::links::Chain;
use crate::record::{Answers, Consent, Contact, Document, Instruction, Meeting, Pair, Participant};
use crate::role::Role;

/// Whoever has a number among the links: a record, by its place, or an id, which is looked up.
pub(crate) trait Numbered<I>: Copy {
    /// The number; `None` for an id that no record names.
    fn number(self, index: &Index<'_>) -> Option<usize>;
}

macro_rules! numbered {
    ($($record:ty, $id:ty, $list:ident, $numbers:ident;)*) => { $(
        impl Numbered<$id> for &$id {
            fn number(self, index: &Index<'_>) -> Option<usize> {
                index.links.$numbers.number(self)
            }
        }

        impl Numbered<$id> for &$record {
            fn number(self, index: &Index<'_>) -> Option<usize> {
                let place = place_in(index.programme.$list(), self);
                let known = place.and_then(|place| index.links.$numbers.of_record(place));
                known.or_else(|| index.links.$numbers.number(&self.id))
            }
        }
    )* };
}

numbered! {
    Participant, ParticipantId, participants, people;
    Pair, PairId, pairs, pairs;
}

/// Somebody on a side of a pair, with or without a record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Member<'p> {
    pub(crate) id: &'p ParticipantId,
    number: Option<usize>,
}

impl Numbered<ParticipantId> for Member<'_> {
    fn number(self, _: &Index<'_>) -> Option<usize> {
        self.number
    }
}

/// The place of a record in a list, by where it lies; `None` where it lies elsewhere.
pub(crate) fn place_in<T>(list: &[T], record: &T) -> Option<usize> {
    let start = list.as_ptr().addr();
    let bytes = std::ptr::from_ref(record).addr().checked_sub(start)?;
    let place = bytes.checked_div(size_of::<T>())?;
    (place < list.len()).then_some(place)
}

/// The records that belong to one person or pair, as recorded, with their places.
#[derive(Debug)]
pub(crate) struct Placed<'i, 'a, T> {
    records: &'a [T],
    places: Chain<'i, usize>,
}

/// The same without the places.
#[derive(Debug)]
pub(crate) struct Belonging<'i, 'a, T>(Placed<'i, 'a, T>);

impl<'i, 'a, T> Placed<'i, 'a, T> {
    fn new(records: &'a [T], places: Chain<'i, usize>) -> Self {
        Self { records, places }
    }
}

impl<T> Clone for Placed<'_, '_, T> {
    fn clone(&self) -> Self {
        let (records, places) = (self.records, self.places.clone());
        Self { records, places }
    }
}

impl<T> Clone for Belonging<'_, '_, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<'a, T> Iterator for Placed<'_, 'a, T> {
    type Item = (usize, &'a T);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let records = self.records;
        { &mut self.places }.find_map(|place| Some((place, records.get(place)?)))
    }
}

impl<'a, T> Iterator for Belonging<'_, 'a, T> {
    type Item = &'a T;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(_, record)| record)
    }
}

impl<'i, 'a, T> Belonging<'i, 'a, T> {
    /// With the places.
    pub(crate) fn placed(self) -> Placed<'i, 'a, T> {
        self.0
    }
}

/// What belongs to somebody, by the chain that it hangs in.
macro_rules! belonging {
    ($($(#[$doc:meta])* $name:ident $id:ty => $list:ident $record:ty, $chain:ident;)*) => { $(
        $(#[$doc])*
        pub(crate) fn $name(&self, of: impl Numbered<$id>) -> Belonging<'_, 'a, $record> {
            let chain = self.links.$chain.of(of.number(self));
            Belonging(Placed::new(self.programme.$list(), chain))
        }
    )* };
}

impl<'a> Index<'a> {
    belonging! {
        /// The consents about a person.
        consents_of ParticipantId => consents Consent, consents;
        /// The instructions to a mentor.
        instructions_of ParticipantId => instructions Instruction, instructions;
        /// The answers of a person.
        answers_of ParticipantId => answers Answers, answers;
        /// The documents that name a person.
        papers_of ParticipantId => documents Document, papers_of_people;
        /// The documents that name a pair.
        papers_of_pair PairId => documents Document, papers_of_pairs;
        /// The curators' contacts with a pair.
        contacts_of PairId => contacts Contact, contacts;
        /// The meetings of a pair.
        meetings_of PairId => meetings Meeting, meetings;
    }

    /// The pairs in which a person has the role. A curator is on no side.
    pub(crate) fn pairs_in(
        &self,
        person: impl Numbered<ParticipantId>,
        role: Role,
    ) -> Placed<'_, 'a, Pair> {
        let number = person.number(self).filter(|_| role != Role::Curator);
        let side = match role {
            Role::Mentor => &self.links.mentors,
            _ => &self.links.mentees,
        };
        Placed::new(self.programme.pairs(), side.of(number))
    }

    /// Whether a mentor was found fit and trained by the day: see [`is_ready`](Index::is_ready).
    pub(crate) fn has_prepared(&self, mentor: impl Numbered<ParticipantId>, day: Day) -> bool {
        let number = mentor.number(self);
        let selections = self.links.selections.of(number);
        let trainings = self.links.trainings.of(number);
        is_ready(
            selections.filter_map(|place| self.programme.selections().get(place)),
            trainings.filter_map(|place| self.programme.trainings().get(place)),
            day,
        )
    }

    /// The pairs in which a person is a third side.
    pub(crate) fn pairs_beside(
        &self,
        person: impl Numbered<ParticipantId>,
    ) -> Placed<'_, 'a, Pair> {
        let chain = self.links.parties.of(person.number(self));
        Placed::new(self.programme.pairs(), chain)
    }

    /// The people on a side of a pair.
    pub(crate) fn side<'p>(
        &self,
        pair: &'p Pair,
        role: Role,
    ) -> impl Iterator<Item = Member<'p>> + use<'_, 'a, 'p> {
        let place = place_in(self.programme.pairs(), pair);
        let sides = place.and_then(|place| self.links.sides.get(place));
        let (side, first) = match role {
            Role::Mentor => (&self.links.mentors, sides.map(|first| first.mentors)),
            _ => (&self.links.mentees, sides.map(|first| first.mentees)),
        };
        let people = pair.side(role).iter().enumerate();
        people.map(move |(nth, id)| {
            let known = first.and_then(|first| side.owner(first + nth));
            let number = known.or_else(|| self.links.people.number(id));
            Member { id, number }
        })
    }

    /// The record of a member of a pair, where there is one.
    pub(crate) fn record_of(&self, member: Member<'_>) -> Option<&'a Participant> {
        self.at(member.number?)
    }

    /// The number of the person whom the answers at a place are of.
    pub(crate) fn respondent_number(&self, answers: usize) -> Option<usize> {
        self.links.answers.owner(answers)
    }

    /// The person whom the answers at a place are of.
    pub(crate) fn respondent(&self, answers: usize) -> Option<&'a Participant> {
        self.at(self.respondent_number(answers)?)
    }

    /// The pair that the meeting at a place is of.
    pub(crate) fn met(&self, meeting: usize) -> Option<&'a Pair> {
        let number = self.links.meetings.owner(meeting)?;
        let place = self.links.pairs.place_of(number)?;
        self.programme.pairs().get(place)
    }

    /// Whether a document of the kind, or one that stands in for it, that is there on the day names the person or a pair
    /// of theirs.
    pub(crate) fn has_paper(
        &self,
        model: &TargetModel,
        kind: &str,
        person: impl Numbered<ParticipantId>,
        day: Day,
    ) -> bool {
        let fits = |paper: &Document| model.serves(&paper.kind, kind) && paper.is_there(day);
        let of_pair = |(_, pair): (usize, &'a Pair)| self.papers_of_pair(pair).any(fits);
        self.papers_of(person).any(fits)
            || self.pairs_in(person, Role::Mentor).any(of_pair)
            || self.pairs_in(person, Role::Mentee).any(of_pair)
            || self.pairs_beside(person).any(of_pair)
    }

    /// The person with a number.
    fn at(&self, number: usize) -> Option<&'a Participant> {
        let place = self.links.people.place_of(number)?;
        self.programme.participants().get(place)
    }
}

#[cfg(test)]
mod tests {
    use super::place_in;

    #[test]
    fn a_record_has_its_place_in_its_own_list_only() {
        let list = ["a", "b", "c"].map(String::from);
        let places: Vec<_> = list.iter().map(|record| place_in(&list, record)).collect();
        assert_eq!(places, [Some(0), Some(1), Some(2)]);
        let copy = list.clone();
        assert!(copy.iter().all(|record| place_in(&list, record).is_none()));
        assert_eq!(place_in(&list[1..], &list[0]), None);
        assert_eq!(place_in(&list[..1], &list[1]), None);
        assert_eq!(place_in::<String>(&[], &list[0]), None);
    }
}
