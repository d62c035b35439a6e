//! What belongs to whom: kept beside a programme, it grows with the records.
//!
//! Every id of a person, a pair or a document that occurs gets a number; the places of what names it hang together
//! under that number in the order of the records. Nothing is taken out: records are only added, and a link that an
//! older state of a record left is a question more, never an answer.

use std::hash::Hash;

use foldhash::{HashMap, HashMapExt};

use crate::id::{DocumentId, DocumentKindId, PairId, ParticipantId};
use crate::programme::Programme;
use crate::programme::event::Event;
use crate::programme::list::List;
use crate::record::{Pair, Participant};
use crate::role::Role;

/// The links of a programme, as far as it was followed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Links {
    pub(super) people: Numbers<ParticipantId>,
    pub(super) pairs: Numbers<PairId>,
    pub(super) documents: Numbers<DocumentId>,
    pub(super) kinds: Numbers<DocumentKindId>,
    pub(super) consents: Chains<usize>,
    pub(super) selections: Chains<usize>,
    pub(super) trainings: Chains<usize>,
    pub(super) instructions: Chains<usize>,
    pub(super) meetings: Chains<usize>,
    /// The pairs of a person and the role in them.
    pub(super) sides: Chains<(usize, Role)>,
    pub(super) papers_of_people: Chains<usize>,
    pub(super) papers_of_pairs: Chains<usize>,
    pub(super) papers_of_kinds: Chains<usize>,
    /// The documents that replace a document.
    pub(super) editions: Chains<usize>,
    /// The pairs that a document founds or ends.
    pub(super) pairs_under: Chains<usize>,
    /// What else names a person.
    pub(super) naming_people: Chains<(List, usize)>,
    /// What else names a pair.
    pub(super) naming_pairs: Chains<(List, usize)>,
    /// How many records of each list were followed.
    followed: Followed,
}

macro_rules! followed {
    ($($list:ident),* $(,)?) => {
        #[derive(Debug, Clone, Default)]
        struct Followed {
            $($list: usize,)*
        }
    };
}

followed!(
    participants,
    appointments,
    selections,
    trainings,
    instructions,
    choices,
    pairs,
    meetings,
    documents,
    consents,
    answers,
    activities,
    publications,
    contacts,
    stages,
);

/// Does something with each record of a list that was not followed yet, and its place.
macro_rules! each_new {
    ($links:ident, $programme:ident, $list:ident, |$place:ident, $record:ident| $body:block) => {
        let since = $links.followed.$list;
        for ($place, $record) in $programme.$list().iter().enumerate().skip(since) $body
        $links.followed.$list = $programme.$list().len();
    };
}

impl Links {
    /// Takes in the records that were added since the last time. `O(1)` for each.
    pub(crate) fn follow(&mut self, programme: &Programme) {
        self.people.expect(programme.participants().len());
        self.pairs.expect(programme.pairs().len());
        self.documents.expect(programme.documents().len());
        each_new!(self, programme, participants, |place, person| {
            self.people.put(&person.id, place);
            self.follow_person(place, person);
        });
        each_new!(self, programme, documents, |place, document| {
            self.documents.put(&document.id, place);
            self.papers_of_kinds
                .add(self.kinds.take(&document.kind), place);
            if let Some(id) = &document.replaces {
                self.editions.add(self.documents.take(id), place);
            }
            for id in &document.people {
                self.papers_of_people.add(self.people.take(id), place);
            }
            for id in &document.pairs {
                self.papers_of_pairs.add(self.pairs.take(id), place);
            }
        });
        each_new!(self, programme, pairs, |place, pair| {
            self.pairs.put(&pair.id, place);
            for (side, role) in [(&pair.mentors, Role::Mentor), (&pair.mentees, Role::Mentee)] {
                for id in side {
                    self.sides.add(self.people.take(id), (place, role));
                }
            }
            self.name_people(List::Pairs, place, &pair.parties);
            self.follow_pair(place, pair);
        });
        self.follow_people(programme);
        self.follow_acts(programme);
    }

    /// Whether two people, pairs or documents have one id.
    pub(super) fn has_twins(&self) -> bool {
        self.people.twins || self.pairs.twins || self.documents.twins
    }

    /// Takes in what an event brought to the record at the place that was there before.
    pub(super) fn follow_event(&mut self, event: &Event, place: usize) {
        match event {
            Event::Corrected(new) => self.follow_person(place, &new.participant),
            Event::PairApproved(new) => self.follow_papers(place, [&new.order]),
            Event::PairProlonged(new) => self.follow_papers(place, &new.prolongation.order),
            Event::PairEnded(new) => {
                self.follow_papers(place, &new.ending.order);
                self.name_pairs(List::Pairs, place, &new.ending.replaced_by);
            }
            _ => {}
        }
    }

    /// The papers of a pair, and the pairs before and after it.
    fn follow_pair(&mut self, place: usize, pair: &Pair) {
        self.follow_papers(place, pair.papers());
        let ending = pair.ended.iter();
        let next = ending.flat_map(|ending| &ending.replaced_by);
        self.name_pairs(List::Pairs, place, pair.continues.iter().chain(next));
    }

    fn follow_papers<'i>(&mut self, place: usize, ids: impl IntoIterator<Item = &'i DocumentId>) {
        for id in ids {
            self.pairs_under.add(self.documents.take(id), place);
        }
    }

    /// Whom a person names. After a correction most are named already.
    fn follow_person(&mut self, place: usize, person: &Participant) {
        let ranked = person.ranked_wishes.iter().flatten();
        for id in person.wishes.iter().chain(&person.children).chain(ranked) {
            let named = self.naming_people.of(self.people.number(id));
            if !named
                .into_iter()
                .any(|by| by == (List::Participants, place))
            {
                self.name_people(List::Participants, place, [id]);
            }
        }
    }

    fn follow_people(&mut self, programme: &Programme) {
        each_new!(self, programme, consents, |place, consent| {
            self.consents.add(self.people.take(&consent.subject), place);
        });
        each_new!(self, programme, selections, |place, selection| {
            self.selections
                .add(self.people.take(&selection.mentor), place);
        });
        each_new!(self, programme, trainings, |place, training| {
            self.trainings
                .add(self.people.take(&training.mentor), place);
        });
        each_new!(self, programme, instructions, |place, instruction| {
            let number = self.people.take(&instruction.mentor);
            self.instructions.add(number, place);
            self.name_pairs(List::Instructions, place, &instruction.pair);
        });
        each_new!(self, programme, appointments, |place, appointment| {
            self.name_people(List::Appointments, place, [&appointment.curator]);
        });
        each_new!(self, programme, choices, |place, choice| {
            let named = choice.offered.iter().chain(&choice.chosen);
            self.name_people(List::Choices, place, named.chain([&choice.mentee]));
        });
    }

    fn follow_acts(&mut self, programme: &Programme) {
        each_new!(self, programme, meetings, |place, meeting| {
            self.meetings.add(self.pairs.take(&meeting.pair), place);
        });
        each_new!(self, programme, answers, |place, answers| {
            self.name_people(List::Answers, place, [&answers.participant]);
            self.name_pairs(List::Answers, place, &answers.pair);
        });
        each_new!(self, programme, activities, |place, activity| {
            self.name_people(List::Activities, place, &activity.people);
            self.name_pairs(List::Activities, place, &activity.pairs);
        });
        each_new!(self, programme, publications, |place, publication| {
            self.name_people(List::Publications, place, &publication.people);
        });
        each_new!(self, programme, contacts, |place, contact| {
            self.name_people(List::Contacts, place, [&contact.curator]);
            self.name_pairs(List::Contacts, place, [&contact.pair]);
        });
        each_new!(self, programme, stages, |place, act| {
            self.name_people(List::Stages, place, &act.by);
        });
    }

    fn name_people<'i>(
        &mut self,
        list: List,
        place: usize,
        ids: impl IntoIterator<Item = &'i ParticipantId>,
    ) {
        for id in ids {
            self.naming_people.add(self.people.take(id), (list, place));
        }
    }

    fn name_pairs<'i>(
        &mut self,
        list: List,
        place: usize,
        ids: impl IntoIterator<Item = &'i PairId>,
    ) {
        for id in ids {
            self.naming_pairs.add(self.pairs.take(id), (list, place));
        }
    }
}

/// The numbers of ids, and the places of their records.
#[derive(Debug, Clone)]
pub(super) struct Numbers<I> {
    numbers: HashMap<I, usize>,
    /// The place of the first record with the id, by number.
    places: Vec<Option<usize>>,
    /// Whether some id stands twice.
    twins: bool,
}

impl<I> Default for Numbers<I> {
    fn default() -> Self {
        Self {
            numbers: HashMap::new(),
            places: Vec::new(),
            twins: false,
        }
    }
}

impl<I: Hash + Eq + Clone> Numbers<I> {
    /// The number of an id, a new one where it has none.
    fn take(&mut self, id: &I) -> usize {
        if let Some(number) = self.number(id) {
            return number;
        }
        self.numbers.insert(id.clone(), self.places.len());
        self.places.push(None);
        self.places.len() - 1
    }

    /// A record with the id stands at the place.
    pub(super) fn put(&mut self, id: &I, place: usize) {
        let number = self.take(id);
        if let Some(first) = self.places.get_mut(number) {
            self.twins = self.twins || first.is_some();
            *first = first.or(Some(place));
        }
    }

    /// Makes room for the ids of so many records.
    fn expect(&mut self, records: usize) {
        if self.places.is_empty() {
            self.numbers.reserve(records);
            self.places.reserve(records);
        }
    }

    /// The number of an id.
    pub(super) fn number(&self, id: &I) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    /// The place of the record with the id.
    pub(super) fn place(&self, id: &I) -> Option<usize> {
        self.places.get(self.number(id)?).copied().flatten()
    }
}

/// Items by number, those of one number in the order they were added.
#[derive(Debug, Clone)]
pub(super) struct Chains<T> {
    /// The first and the last link, by number.
    ends: Vec<Option<(u32, u32)>>,
    /// An item and the link after it.
    links: Vec<(T, Option<u32>)>,
}

impl<T> Default for Chains<T> {
    fn default() -> Self {
        Self {
            ends: Vec::new(),
            links: Vec::new(),
        }
    }
}

impl<T: Copy> Chains<T> {
    fn add(&mut self, number: usize, item: T) {
        let Ok(link) = u32::try_from(self.links.len()) else {
            return;
        };
        if self.ends.len() <= number {
            self.ends.resize(number + 1, None);
        }
        if let Some(ends) = self.ends.get_mut(number) {
            let last = ends.map(|(_, last)| last as usize);
            if let Some((_, next)) = last.and_then(|last| self.links.get_mut(last)) {
                *next = Some(link);
            }
            *ends = Some((ends.map_or(link, |(first, _)| first), link));
        }
        self.links.push((item, None));
    }

    pub(super) fn of(&self, number: Option<usize>) -> Chain<'_, T> {
        let ends = number.and_then(|number| self.ends.get(number).copied().flatten());
        Chain {
            links: &self.links,
            next: ends.map(|(first, _)| first),
        }
    }
}

/// The items of one number.
#[derive(Debug, Clone)]
pub(super) struct Chain<'c, T> {
    links: &'c [(T, Option<u32>)],
    next: Option<u32>,
}

impl<T: Copy> Iterator for Chain<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let (item, next) = self.links.get(self.next? as usize)?;
        self.next = *next;
        Some(*item)
    }
}
