//! What would help somebody without a pair.

use std::collections::BTreeSet;

use crate::id::ParticipantId;
use crate::matching::barrier::Barrier;
use crate::matching::solved::Solved;
use crate::matching::table::Table;
use crate::matching::unmatched::{Barred, Change};
use crate::model::profile::Objective;
use crate::params;
use crate::text::{Localised, Param};

/// What nobody can change for the sake of a pair.
const UNCHANGEABLE: [Barrier; 7] = [
    Barrier::SamePerson,
    Barrier::OwnChild,
    Barrier::NoMentor,
    Barrier::NoMentee,
    Barrier::EachOther,
    Barrier::TriedBefore,
    Barrier::OtherOrganisation,
];

/// What lies in the people themselves: told only where nothing else would help.
const PERSONAL: [Barrier; 2] = [Barrier::NoCommonTopic, Barrier::LowerStep];

/// What another place would take away.
const PLACES: [Barrier; 3] = [Barrier::NoPlace, Barrier::NoTime, Barrier::NoSeat];

impl Table<'_, '_> {
    fn can_grow(&self, place: usize) -> bool {
        self.base
            .mentors
            .get(place)
            .is_some_and(|mentor| mentor.can_grow)
    }

    /// One place more with a mentor for whom the mentee competes; or the fewest barriers to one who has a free place,
    /// or gets one by moving others.
    pub(super) fn changes(&self, solved: &Solved, row: usize, barred: &[Barred]) -> Vec<Change> {
        let objective = self.base.objective;
        if objective.is_stable() || objective == Objective::BestTotal {
            return Vec::new();
        }
        let short = solved
            .shortages()
            .of(u32::try_from(row).unwrap_or(u32::MAX));
        let mut changes = Vec::new();
        if let Some(short) = &short {
            let columns = short.columns.iter();
            let mentors: BTreeSet<_> = columns
                .filter_map(|column| Some(self.base.columns.get(*column as usize)?.mentor))
                .filter(|mentor| self.can_grow(*mentor))
                .collect();
            let ids = mentors
                .into_iter()
                .filter_map(|mentor| self.mentor_id(mentor));
            changes.extend(ids.map(|mentor| one_more(mentor, &[])));
        }
        let open = solved.open();
        let mut found: Vec<Change> = Vec::new();
        for hurdle in barred {
            let Some(place) = self.base.mentor_at(&hurdle.mentor) else {
                continue;
            };
            if hurdle
                .barriers
                .iter()
                .any(|barrier| UNCHANGEABLE.contains(barrier))
            {
                continue;
            }
            let (places, barriers): (Vec<_>, Vec<_>) =
                { hurdle.barriers.iter().copied() }.partition(|barrier| PLACES.contains(barrier));
            let free = self
                .base
                .columns_of(place)
                .any(|column| open.contains(&column));
            if !places.is_empty() && !self.can_grow(place) {
                continue;
            }
            if !places.is_empty() {
                found.push(one_more(&hurdle.mentor, &barriers));
            } else if free {
                found.push(without(&hurdle.mentor, barriers));
            }
        }
        let personal = |change: &Change| change.barriers.iter().any(|one| PERSONAL.contains(one));
        if !(changes.is_empty() && found.iter().all(personal)) {
            found.retain(|change| !personal(change));
        }
        let size = |change: &Change| change.barriers.len() + usize::from(change.places.is_some());
        let least = found.iter().map(size).min();
        let least = if changes.is_empty() {
            least
        } else {
            least.map(|least| least.min(1))
        };
        changes.extend(
            found
                .into_iter()
                .filter(|change| Some(size(change)) == least),
        );
        changes
    }
}

fn one_more(mentor: &ParticipantId, barriers: &[Barrier]) -> Change {
    let mut params = params! { mentor: mentor.as_str(), count: barriers.len() };
    params.insert(
        "reasons",
        Param::Names(barriers.iter().map(|barrier| barrier.text()).collect()),
    );
    Change {
        mentor: mentor.clone(),
        places: Some(1),
        barriers: barriers.to_vec(),
        text: Localised::of("match-change-place", &params),
    }
}

fn without(mentor: &ParticipantId, barriers: Vec<Barrier>) -> Change {
    let mut params = params! { mentor: mentor.as_str(), count: barriers.len() };
    params.insert(
        "reasons",
        Param::Names(barriers.iter().map(|barrier| barrier.text()).collect()),
    );
    Change {
        mentor: mentor.clone(),
        places: None,
        barriers,
        text: Localised::of("match-change-barrier", &params),
    }
}
