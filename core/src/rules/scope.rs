//! What rules see: the programme as it stood on the day, its index, and the model.

use crate::day::Day;
use crate::id::ParticipantId;
use crate::model::TargetModel;
use crate::programme::Programme;
use crate::programme::board::StageBoard;
use crate::programme::consents;
use crate::programme::index::Index;
use crate::record::{AsOf, Pair, Participant, Purpose};
use crate::role::Role;

pub(crate) struct Scope<'a> {
    /// The programme with every fact up to the day.
    pub(crate) programme: &'a Programme,
    pub(crate) model: &'a TargetModel,
    pub(crate) day: Day,
    pub(crate) index: Index<'a>,
    pub(crate) board: StageBoard,
    places: Vec<(&'static str, Vec<usize>)>,
}

impl<'a> Scope<'a> {
    /// `seen` is `whole` as of the day; places of records are given as in `whole`.
    pub(crate) fn new(
        whole: &Programme,
        seen: &'a Programme,
        model: &'a TargetModel,
        day: Day,
    ) -> Self {
        macro_rules! places {
            ($($list:ident),*) => {
                vec![$((stringify!($list), places(whole.$list(), seen.$list().len(), day))),*]
            };
        }
        Self {
            programme: seen,
            model,
            day,
            index: Index::new(seen),
            board: seen.board(day),
            places: places!(
                forms,
                stages,
                participants,
                appointments,
                selections,
                trainings,
                pairs,
                meetings,
                documents,
                consents,
                answers,
                activities,
                publications,
                contacts
            ),
        }
    }

    /// The place of a record in the caller's document.
    pub(crate) fn place(&self, list: &str, index: usize) -> usize {
        self.places
            .iter()
            .find(|(name, _)| *name == list)
            .and_then(|(_, places)| places.get(index).copied())
            .unwrap_or(index)
    }

    /// People who hold the role on the day, with their places.
    pub(crate) fn people(&self, role: Role) -> impl Iterator<Item = (usize, &'a Participant)> + '_ {
        let day = self.day;
        self.programme
            .participants()
            .iter()
            .enumerate()
            .filter(move |(_, person)| person.holds(role, day))
    }

    /// Pairs with their places.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (usize, &'a Pair)> {
        self.programme.pairs().iter().enumerate()
    }

    /// A person.
    pub(crate) fn person(&self, id: &ParticipantId) -> Option<&'a Participant> {
        self.index.participant(id)
    }

    /// Whose signature is missing for the purpose on a day.
    pub(crate) fn missing(
        &self,
        person: &Participant,
        purpose: Purpose,
        day: Day,
    ) -> Option<consents::Missing> {
        consents::missing(
            self.model,
            person,
            self.index.consents(&person.id),
            purpose,
            day,
        )
    }
}

/// The places of the records that were there on the day; empty when all were.
fn places<T: AsOf>(whole: &[T], seen: usize, day: Day) -> Vec<usize> {
    if whole.len() == seen {
        return Vec::new();
    }
    whole
        .iter()
        .enumerate()
        .filter(|(_, record)| record.as_of(day).is_some())
        .map(|(index, _)| index)
        .collect()
}
