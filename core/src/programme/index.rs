//! Finds records by id: built once for many questions. `O(n)` to build, `O(1)` to ask.
//!
//! Every id of a person or pair that occurs gets a number; what belongs to it lies together under that number.

use std::hash::Hash;

use foldhash::{HashMap, HashMapExt};

use crate::day::Day;
use crate::id::{DocumentId, PairId, ParticipantId};
use crate::programme::Programme;
use crate::record::{
    Consent, Document, Instruction, Meeting, Pair, Participant, Selection, Training,
};
use crate::role::Role;

/// Records of a programme by id. The first record wins where an id stands twice.
#[derive(Debug)]
pub struct Index<'a> {
    programme: &'a Programme,
    people: Numbers<'a, ParticipantId>,
    pairs: Numbers<'a, PairId>,
    documents: HashMap<&'a DocumentId, usize>,
    consents: Groups<&'a Consent>,
    meetings: Groups<(usize, &'a Meeting)>,
    pairs_of: Groups<(usize, Role)>,
    selections: Groups<&'a Selection>,
    trainings: Groups<&'a Training>,
    instructions: Groups<&'a Instruction>,
}

/// The numbers of ids: those of records are their places in the list, those that are only named come after.
#[derive(Debug)]
struct Numbers<'a, I> {
    of: HashMap<&'a I, usize>,
    records: usize,
    next: usize,
}

impl<'a, I: Hash + Eq> Numbers<'a, I> {
    fn new(ids: impl ExactSizeIterator<Item = &'a I>) -> Self {
        let records = ids.len();
        let mut of = HashMap::with_capacity(records);
        for (place, id) in ids.enumerate() {
            of.entry(id).or_insert(place);
        }
        Self {
            of,
            records,
            next: records,
        }
    }

    /// The number of an id that a record names.
    fn number(&mut self, id: &'a I) -> usize {
        *self.of.entry(id).or_insert_with(|| {
            self.next += 1;
            self.next - 1
        })
    }

    fn get(&self, id: &I) -> Option<usize> {
        self.of.get(id).copied()
    }

    /// The place of the record with the id.
    fn place(&self, id: &I) -> Option<usize> {
        self.get(id).filter(|number| *number < self.records)
    }
}

/// Items by number, those of one number in the order they were given.
#[derive(Debug)]
struct Groups<T> {
    items: Vec<T>,
    /// Where each group begins, and where the last one ends.
    begins: Vec<usize>,
}

impl<T> Groups<T> {
    fn new(mut items: Vec<(usize, T)>) -> Self {
        items.sort_by_key(|(number, _)| *number);
        let mut begins = Vec::new();
        for (place, (number, _)) in items.iter().enumerate() {
            if begins.len() <= *number {
                begins.resize(number + 1, place);
            }
        }
        begins.push(items.len());
        let items = items.into_iter().map(|(_, item)| item).collect();
        Self { items, begins }
    }

    fn of(&self, number: Option<usize>) -> &[T] {
        let group = number.and_then(|number| {
            let begin = *self.begins.get(number)?;
            let end = *self.begins.get(number + 1)?;
            self.items.get(begin..end)
        });
        group.unwrap_or_default()
    }
}

/// Records by the id that they name.
fn groups<'a, T, I: Hash + Eq>(
    records: &'a [T],
    numbers: &mut Numbers<'a, I>,
    id: fn(&'a T) -> &'a I,
) -> Groups<&'a T> {
    let numbered = records
        .iter()
        .map(|record| (numbers.number(id(record)), record));
    Groups::new(numbered.collect())
}

impl<'a> Index<'a> {
    /// Builds the index.
    pub fn new(programme: &'a Programme) -> Self {
        let mut people = Numbers::new(programme.participants().iter().map(|person| &person.id));
        let mut pairs = Numbers::new(programme.pairs().iter().map(|pair| &pair.id));
        let mut pairs_of = Vec::new();
        for (place, pair) in programme.pairs().iter().enumerate() {
            for (side, role) in [(&pair.mentors, Role::Mentor), (&pair.mentees, Role::Mentee)] {
                let held = side.iter().map(|id| (people.number(id), (place, role)));
                pairs_of.extend(held);
            }
        }
        let meetings = programme.meetings().iter().enumerate();
        let meetings = meetings.map(|(place, m)| (pairs.number(&m.pair), (place, m)));
        let meetings = Groups::new(meetings.collect());
        let mut documents = HashMap::with_capacity(programme.documents().len());
        for (place, document) in programme.documents().iter().enumerate() {
            documents.entry(&document.id).or_insert(place);
        }
        Self {
            documents,
            consents: groups(programme.consents(), &mut people, |consent| {
                &consent.subject
            }),
            selections: groups(programme.selections(), &mut people, |selection| {
                &selection.mentor
            }),
            trainings: groups(programme.trainings(), &mut people, |training| {
                &training.mentor
            }),
            instructions: groups(programme.instructions(), &mut people, |i| &i.mentor),
            meetings,
            pairs_of: Groups::new(pairs_of),
            people,
            pairs,
            programme,
        }
    }

    /// A person.
    pub fn participant(&self, id: &ParticipantId) -> Option<&'a Participant> {
        self.programme.participants().get(self.people.get(id)?)
    }

    /// The place of a person in the list.
    pub fn participant_at(&self, id: &ParticipantId) -> Option<usize> {
        self.people.place(id)
    }

    /// A document.
    pub fn document(&self, id: &DocumentId) -> Option<&'a Document> {
        self.programme.documents().get(*self.documents.get(id)?)
    }

    /// A pair.
    pub fn pair(&self, id: &PairId) -> Option<&'a Pair> {
        self.programme.pairs().get(self.pairs.get(id)?)
    }

    /// The place of a pair in the list.
    pub fn pair_at(&self, id: &PairId) -> Option<usize> {
        self.pairs.place(id)
    }

    /// The consents about a person.
    pub fn consents(&self, subject: &ParticipantId) -> &[&'a Consent] {
        self.consents.of(self.people.get(subject))
    }

    /// The instructions to a mentor, as recorded.
    pub fn instructions(&self, mentor: &ParticipantId) -> &[&'a Instruction] {
        self.instructions.of(self.people.get(mentor))
    }

    /// Whether a mentor was found fit, by the last selection, and trained by the day.
    pub fn is_ready(&self, mentor: &ParticipantId, day: Day) -> bool {
        let number = self.people.get(mentor);
        let selections = self.selections.of(number).iter();
        let last = selections
            .filter(|selection| selection.on <= day)
            .max_by_key(|selection| selection.on);
        let mut trainings = self.trainings.of(number).iter();
        last.is_some_and(|selection| selection.fit) && trainings.any(|training| training.on <= day)
    }

    /// The meetings of a pair with their places in the list, as recorded.
    pub fn meetings(&self, pair: &PairId) -> &[(usize, &'a Meeting)] {
        self.meetings.of(self.pairs.get(pair))
    }

    /// The meetings of a pair up to a day, by day and kind.
    pub fn meetings_until(&self, pair: &PairId, day: Day) -> Vec<(usize, &'a Meeting)> {
        let held = self.meetings(pair).iter();
        let mut held: Vec<_> = held.filter(|(_, m)| m.on <= day).copied().collect();
        held.sort_by_key(|(_, meeting)| (meeting.on, meeting.kind, &meeting.id));
        held
    }

    /// The pairs of a person with their places in the list.
    pub fn pairs_of(
        &self,
        person: &ParticipantId,
        role: Role,
    ) -> impl Iterator<Item = (usize, &'a Pair)> + use<'_, 'a> {
        self.pairs_of
            .of(self.people.get(person))
            .iter()
            .filter(move |(_, held)| *held == role)
            .filter_map(|(place, _)| Some((*place, self.programme.pairs().get(*place)?)))
    }
}
