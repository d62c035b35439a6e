//! Finds records for a decision: by what is kept beside the programme, or by looking through its lists once.

use crate::day::Day;
use crate::id::{ConsentId, DocumentId, InstructionId, MeetingId, PairId, ParticipantId};
use crate::programme::Programme;
use crate::programme::index::{Index, is_ready};
use crate::programme::kept::Kept;
use crate::record::{Consent, Contact, Document, Instruction, Meeting, Pair, Participant};
use crate::role::Role;

#[derive(Clone, Copy)]
pub(super) struct Find<'a> {
    programme: &'a Programme,
    kept: Option<&'a Kept>,
}

/// A record by its id.
macro_rules! by_id {
    ($($one:ident $list:ident $id:ty => $record:ty),* $(,)?) => {
        $(pub(super) fn $one(self, id: &$id) -> Option<&'a $record> {
            let records = self.programme.$list();
            match self.kept {
                Some(kept) => records.get(kept.$one(id)?),
                None => records.iter().find(|record| record.id == *id),
            }
        })*
    };
}

/// The records that name an id, as recorded.
macro_rules! belonging {
    ($($all:ident $list:ident by $member:ident $id:ty => $record:ty),* $(,)?) => {
        $(pub(super) fn $all(self, id: &$id) -> Vec<&'a $record> {
            match self.index() {
                Some(index) => index.$list(id).collect(),
                None => {
                    let all = self.programme.$list().iter();
                    all.filter(|record| record.$member == *id).collect()
                }
            }
        })*
    };
}

impl<'a> Find<'a> {
    pub(super) fn new(programme: &'a Programme, kept: Option<&'a Kept>) -> Self {
        Self { programme, kept }
    }

    fn index(self) -> Option<Index<'a>> {
        Some(self.kept?.index(self.programme))
    }

    by_id!(
        person participants ParticipantId => Participant,
        pair pairs PairId => Pair,
        document documents DocumentId => Document,
        consent consents ConsentId => Consent,
        instruction instructions InstructionId => Instruction,
        meeting meetings MeetingId => Meeting,
    );

    /// The pairs in which somebody has the role, in the order of the records.
    pub(super) fn pairs_of(self, people: &[ParticipantId], role: Role) -> Vec<&'a Pair> {
        let Some(index) = self.index() else {
            let has = |pair: &&Pair| pair.side(role).iter().any(|id| people.contains(id));
            return self.programme.pairs().iter().filter(has).collect();
        };
        let mut pairs: Vec<_> = { people.iter() }
            .flat_map(|id| index.pairs_of(id, role))
            .collect();
        pairs.sort_by_key(|(place, _)| *place);
        pairs.dedup_by_key(|(place, _)| *place);
        pairs.into_iter().map(|(_, pair)| pair).collect()
    }

    belonging!(
        meetings_of meetings by pair PairId => Meeting,
        contacts_of contacts by pair PairId => Contact,
        consents_of consents by subject ParticipantId => Consent,
    );

    /// Whether a mentor was found fit and trained by the day.
    pub(super) fn is_ready(self, mentor: &ParticipantId, day: Day) -> bool {
        match self.index() {
            Some(index) => index.is_ready(mentor, day),
            None => {
                let selections = self.programme.selections().iter();
                let trainings = self.programme.trainings().iter();
                is_ready(
                    selections.filter(|selection| selection.mentor == *mentor),
                    trainings.filter(|training| training.mentor == *mentor),
                    day,
                )
            }
        }
    }
}
