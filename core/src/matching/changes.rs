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
            changes.extend(change(self.ids(mentors), true, Vec::new()));
        }
        let open = solved.open();
        let free = |place: &usize| {
            self.base
                .columns_of(*place)
                .any(|column| open.contains(&column))
        };
        let mut found: Vec<Change> = Vec::new();
        let changeable =
            |group: &&Barred| !group.barriers.iter().any(|one| UNCHANGEABLE.contains(one));
        for group in barred.iter().filter(changeable) {
            let (places, barriers): (Vec<_>, Vec<_>) =
                { group.barriers.iter().copied() }.partition(|barrier| PLACES.contains(barrier));
            let mentors = { group.mentors.iter() }.filter_map(|id| self.base.mentor_at(id));
            let mentors: Vec<_> = match places.is_empty() {
                true => mentors.filter(free).collect(),
                false => mentors.filter(|place| self.can_grow(*place)).collect(),
            };
            found.extend(change(self.ids(mentors), !places.is_empty(), barriers));
        }
        let personal = |change: &Change| change.barriers.iter().any(|one| PERSONAL.contains(one));
        if !(changes.is_empty() && found.iter().all(personal)) {
            found.retain(|change| !personal(change));
        }
        let size = |change: &Change| change.barriers.len() + usize::from(change.places.is_some());
        let most = if changes.is_empty() { usize::MAX } else { 1 };
        let least = found.iter().map(size).min().map(|least| least.min(most));
        found.retain(|change| Some(size(change)) == least);
        changes.extend(found);
        changes
    }

    fn ids(&self, mentors: impl IntoIterator<Item = usize>) -> Vec<ParticipantId> {
        let ids = mentors
            .into_iter()
            .filter_map(|mentor| self.mentor_id(mentor));
        ids.cloned().collect()
    }
}

/// One change with any of the mentors; none without a mentor.
fn change(mentors: Vec<ParticipantId>, place: bool, barriers: Vec<Barrier>) -> Option<Change> {
    let mut params = params! {
        mentor: mentors.first()?.as_str(), mentors: mentors.len(), count: barriers.len(),
    };
    let reasons = barriers.iter().map(|barrier| barrier.text()).collect();
    params.insert("reasons", Param::Names(reasons));
    let text = match place {
        true => "match-change-place",
        false => "match-change-barrier",
    };
    Some(Change {
        mentors,
        places: place.then_some(1),
        barriers,
        text: Localised::of(text, &params),
    })
}
