//! The records that rules look at: all of a list, or those near a change.

use std::iter::Enumerate;
use std::slice::Iter;

use crate::id::{PairId, ParticipantId};
use crate::programme::Programme;
use crate::programme::index::Index;
use crate::programme::kept::Touched;
use crate::programme::list::{List, Lists};
use crate::record::Pair;
use crate::role::Role;

/// Records of a list with their places.
#[derive(Debug, Clone)]
pub(crate) enum Each<'a, T> {
    All(Enumerate<Iter<'a, T>>),
    Some(&'a [T], Iter<'a, usize>),
}

impl<'a, T> Each<'a, T> {
    /// The records at the places, or all where no places are given.
    pub(super) fn new(records: &'a [T], places: Option<&'a [usize]>) -> Self {
        match places {
            None => Self::All(records.iter().enumerate()),
            Some(places) => Self::Some(records, places.iter()),
        }
    }
}

impl<'a, T> Iterator for Each<'a, T> {
    type Item = (usize, &'a T);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::All(records) => records.next(),
            Self::Some(records, places) => {
                places.find_map(|place| Some((*place, records.get(*place)?)))
            }
        }
    }
}

/// Lists of which no document's finding depends.
const BESIDE_DOCUMENTS: Lists = Lists::of(&[
    List::Meetings,
    List::Contacts,
    List::Answers,
    List::Selections,
    List::Trainings,
]);

/// Places of records, in each list in order.
#[derive(Debug)]
pub(crate) struct Focus {
    lists: [Vec<usize>; List::COUNT],
}

impl Focus {
    pub(super) fn of(&self, list: List) -> &[usize] {
        self.lists.get(list as usize).map_or(&[], Vec::as_slice)
    }

    pub(super) fn has(&self, list: List, place: usize) -> bool {
        self.of(list).binary_search(&place).is_ok()
    }

    /// All records with their lists.
    pub(super) fn records(&self) -> impl Iterator<Item = (List, usize)> {
        let lists = List::ALL.into_iter().zip(&self.lists);
        lists.flat_map(|(list, places)| places.iter().map(move |place| (list, *place)))
    }

    /// The records whose findings may change with those touched: they, the people and pairs that they name, the pairs
    /// of these people, the people in them, and what names any of them.
    pub(super) fn around(programme: &Programme, index: &Index<'_>, touched: &[Touched]) -> Self {
        let mut near = Near {
            programme,
            index,
            people: Vec::new(),
            pairs: Vec::new(),
        };
        let beside = |touched: &Touched| BESIDE_DOCUMENTS.has(touched.list);
        let skip = touched.iter().all(beside).then_some(List::Documents);
        let mut lists = [const { Vec::new() }; List::COUNT];
        let mut add = |list: List, place: usize| {
            if let Some(places) = lists.get_mut(list as usize).filter(|_| skip != Some(list)) {
                places.push(place);
            }
        };
        let places = touched
            .iter()
            .filter_map(|touched| Some((touched.list, touched.place?)));
        for (list, place) in places {
            near.name((list, place));
            add(list, place);
        }
        // Who answers about a pair is counted, though nothing else is found about them.
        let respondents = touched
            .iter()
            .filter(|touched| touched.list == List::Answers);
        for place in respondents.filter_map(|touched| touched.place) {
            let answers = programme.answers().get(place);
            let person = answers.and_then(|answers| index.participant_at(&answers.participant));
            if let Some(place) = person {
                add(List::Participants, place);
            }
        }
        near.widen();
        near.collect(&mut add);
        for places in &mut lists {
            places.sort_unstable();
            places.dedup();
        }
        Self { lists }
    }
}

/// The people and pairs near a change.
struct Near<'a> {
    programme: &'a Programme,
    index: &'a Index<'a>,
    people: Vec<&'a ParticipantId>,
    pairs: Vec<&'a PairId>,
}

impl<'a> Near<'a> {
    /// Whom the changed record is about. A curator's contact and answers about a pair are about the pair: nothing that
    /// is found about who made them depends on them.
    fn name(&mut self, (list, place): (List, usize)) {
        const NOBODY: Option<&ParticipantId> = None;
        const NONE: Option<&PairId> = None;
        macro_rules! at {
            ($list:ident, |$record:ident| $people:expr, $pairs:expr) => {
                if let Some($record) = self.programme.$list().get(place) {
                    self.people.extend($people);
                    self.pairs.extend($pairs);
                }
            };
            ($list:ident, |$record:ident| $people:expr) => {
                at!($list, |$record| $people, NONE)
            };
        }
        match list {
            List::Participants => at!(participants, |person| [&person.id]),
            List::Appointments => at!(appointments, |new| [&new.curator]),
            List::Selections => at!(selections, |new| [&new.mentor]),
            List::Trainings => at!(trainings, |new| [&new.mentor]),
            List::Instructions => at!(instructions, |new| [&new.mentor], &new.pair),
            List::Choices => at!(choices, |new| { new.offered.iter().chain(&new.chosen) }
                .chain([&new.mentee])),
            List::Pairs => at!(pairs, |pair| pair.people(), [&pair.id]),
            List::Meetings => at!(meetings, |meeting| NOBODY, [&meeting.pair]),
            List::Contacts => at!(contacts, |contact| NOBODY, [&contact.pair]),
            List::Documents => at!(documents, |paper| &paper.people, &paper.pairs),
            List::Consents => at!(consents, |consent| [&consent.subject]),
            List::Answers => at!(
                answers,
                |new| new.pair.is_none().then_some(&new.participant),
                &new.pair
            ),
            List::Activities => at!(activities, |new| &new.people, &new.pairs),
            List::Publications => at!(publications, |new| &new.people),
            List::Forms | List::Stages | List::Figures | List::Tasks => {}
        }
    }

    /// The people of the pairs, their pairs, and the people of all these.
    fn widen(&mut self) {
        self.add_people_of_pairs();
        let index = self.index;
        let mut pairs: Vec<&Pair> = Vec::new();
        for person in &self.people {
            for role in [Role::Mentor, Role::Mentee] {
                pairs.extend(index.pairs_of(person, role).map(|(_, pair)| pair));
            }
            pairs.extend(index.pairs_beside(*person).map(|(_, pair)| pair));
        }
        self.pairs.extend(pairs.iter().map(|pair| &pair.id));
        self.pairs.sort_unstable();
        self.pairs.dedup();
        self.add_people_of_pairs();
    }

    fn add_people_of_pairs(&mut self) {
        let pairs = self.pairs.iter().filter_map(|id| self.index.pair(id));
        let people = pairs.flat_map(Pair::people);
        self.people.extend(people);
        self.people.sort_unstable();
        self.people.dedup();
    }

    /// The records of the people and pairs, and whatever names them.
    fn collect(&self, add: &mut impl FnMut(List, usize)) {
        for person in &self.people {
            self.index.each_of_person(person, add);
        }
        for pair in &self.pairs {
            self.index.each_of_pair(pair, add);
        }
    }
}
