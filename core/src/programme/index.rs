//! Finds records by id: built once for many questions. `O(n)` to build, `O(1)` to ask.

use std::collections::HashMap;

use crate::day::Day;
use crate::id::{DocumentId, PairId, ParticipantId};
use crate::programme::Programme;
use crate::record::{Consent, Document, Meeting, Pair, Participant, Selection, Training};
use crate::role::Role;

/// Records of a programme by id. The first record wins where an id stands twice.
#[derive(Debug)]
pub struct Index<'a> {
    participants: HashMap<&'a ParticipantId, usize>,
    documents: HashMap<&'a DocumentId, usize>,
    pairs: HashMap<&'a PairId, usize>,
    consents: HashMap<&'a ParticipantId, Vec<&'a Consent>>,
    meetings: HashMap<&'a PairId, Vec<(usize, &'a Meeting)>>,
    pairs_of: HashMap<&'a ParticipantId, Vec<(usize, Role)>>,
    selections: HashMap<&'a ParticipantId, Vec<&'a Selection>>,
    trainings: HashMap<&'a ParticipantId, Vec<&'a Training>>,
    programme: &'a Programme,
}

fn by_id<'a, T, I: std::hash::Hash + Eq>(
    records: &'a [T],
    id: fn(&'a T) -> &'a I,
) -> HashMap<&'a I, usize> {
    let mut map = HashMap::with_capacity(records.len());
    for (index, record) in records.iter().enumerate() {
        map.entry(id(record)).or_insert(index);
    }
    map
}

fn of_person<'a, T>(
    records: &'a [T],
    person: fn(&'a T) -> &'a ParticipantId,
) -> HashMap<&'a ParticipantId, Vec<&'a T>> {
    let mut map: HashMap<_, Vec<_>> = HashMap::new();
    for record in records {
        map.entry(person(record)).or_default().push(record);
    }
    map
}

impl<'a> Index<'a> {
    /// Builds the index.
    pub fn new(programme: &'a Programme) -> Self {
        let mut meetings: HashMap<_, Vec<_>> = HashMap::new();
        for (index, meeting) in programme.meetings().iter().enumerate() {
            meetings
                .entry(&meeting.pair)
                .or_default()
                .push((index, meeting));
        }
        let mut pairs_of: HashMap<_, Vec<_>> = HashMap::new();
        for (index, pair) in programme.pairs().iter().enumerate() {
            for mentor in &pair.mentors {
                pairs_of
                    .entry(mentor)
                    .or_default()
                    .push((index, Role::Mentor));
            }
            for mentee in &pair.mentees {
                pairs_of
                    .entry(mentee)
                    .or_default()
                    .push((index, Role::Mentee));
            }
        }
        Self {
            participants: by_id(programme.participants(), |person| &person.id),
            documents: by_id(programme.documents(), |document| &document.id),
            pairs: by_id(programme.pairs(), |pair| &pair.id),
            consents: of_person(programme.consents(), |consent| &consent.subject),
            selections: of_person(programme.selections(), |selection| &selection.mentor),
            trainings: of_person(programme.trainings(), |training| &training.mentor),
            meetings,
            pairs_of,
            programme,
        }
    }

    /// A person.
    pub fn participant(&self, id: &ParticipantId) -> Option<&'a Participant> {
        self.programme
            .participants()
            .get(*self.participants.get(id)?)
    }

    /// The place of a person in the list.
    pub fn participant_at(&self, id: &ParticipantId) -> Option<usize> {
        self.participants.get(id).copied()
    }

    /// A document.
    pub fn document(&self, id: &DocumentId) -> Option<&'a Document> {
        self.programme.documents().get(*self.documents.get(id)?)
    }

    /// A pair.
    pub fn pair(&self, id: &PairId) -> Option<&'a Pair> {
        self.programme.pairs().get(*self.pairs.get(id)?)
    }

    /// The place of a pair in the list.
    pub fn pair_at(&self, id: &PairId) -> Option<usize> {
        self.pairs.get(id).copied()
    }

    /// The consents about a person.
    pub fn consents(&self, subject: &ParticipantId) -> &[&'a Consent] {
        self.consents.get(subject).map_or(&[], Vec::as_slice)
    }

    /// Whether a mentor was found fit, by the last selection, and trained by the day.
    pub fn is_ready(&self, mentor: &ParticipantId, day: Day) -> bool {
        let selections = self.selections.get(mentor).into_iter().flatten();
        let trainings = self.trainings.get(mentor).into_iter().flatten();
        let last = selections
            .filter(|selection| selection.on <= day)
            .max_by_key(|selection| selection.on);
        last.is_some_and(|selection| selection.fit)
            && trainings.into_iter().any(|training| training.on <= day)
    }

    /// The meetings of a pair with their places in the list, as recorded.
    pub fn meetings(&self, pair: &PairId) -> &[(usize, &'a Meeting)] {
        self.meetings.get(pair).map_or(&[], Vec::as_slice)
    }

    /// The meetings of a pair up to a day, by day and kind.
    pub fn meetings_until(&self, pair: &PairId, day: Day) -> Vec<(usize, &'a Meeting)> {
        let mut meetings: Vec<_> = self
            .meetings(pair)
            .iter()
            .filter(|(_, meeting)| meeting.on <= day)
            .copied()
            .collect();
        meetings.sort_by_key(|(_, meeting)| (meeting.on, meeting.kind, &meeting.id));
        meetings
    }

    /// The pairs of a person with their places in the list.
    pub fn pairs_of(
        &self,
        person: &ParticipantId,
        role: Role,
    ) -> impl Iterator<Item = (usize, &'a Pair)> + use<'_, 'a> {
        self.pairs_of
            .get(person)
            .into_iter()
            .flatten()
            .filter(move |(_, held)| *held == role)
            .filter_map(|(index, _)| Some((*index, self.programme.pairs().get(*index)?)))
    }
}
