//! Which pairs stay, which do not, and why.

use std::collections::BTreeSet;

use crate::id::ParticipantId;
use crate::matching::barrier::Barrier;
use crate::matching::base::{Base, Mentee};
use crate::matching::pair::Price;
use crate::matching::plan::Proposed;
use crate::matching::rematch::{Kept, MoveCause, Moved};
use crate::matching::solved::Solved;
use crate::matching::table::Table;
use crate::params;
use crate::record::Pair;
use crate::role::Role;
use crate::text::Localised;

impl<'a> Base<'a> {
    /// The pairs of mentees who leave or left.
    pub(super) fn left(&self, away: &BTreeSet<&ParticipantId>) -> Vec<Moved> {
        let people = self.programme.participants().iter();
        let gone = people
            .filter(|person| away.contains(&person.id) || !person.holds(Role::Mentee, self.day()));
        gone.flat_map(|person| {
            let (_, loose) = self.open_pairs(&person.id, Role::Mentee);
            loose
                .into_iter()
                .filter_map(|pair| moved(&person.id, pair, MoveCause::MenteeLeft))
        })
        .collect()
    }
}

impl<'a> Table<'_, 'a> {
    /// The best plan in which every pair stays that can.
    pub(super) fn stay(&self) -> Solved {
        let rows = self.rows.iter().enumerate().map(|(row, candidates)| {
            let stays = self
                .present(row)
                .filter(|mentor| self.find(row, *mentor).is_some() && !self.is_overfull(*mentor));
            let own = candidates
                .iter()
                .filter(|other| stays.is_none_or(|mentor| other.mentor == mentor));
            own.cloned().collect()
        });
        Table {
            base: self.base,
            rows: rows.collect(),
        }
        .solve()
    }

    /// The mentor whom the mentee has.
    fn present(&self, row: usize) -> Option<usize> {
        let mentee = self.base.mentees.get(row)?;
        mentee.pair.and_then(|_| self.base.previous(mentee))
    }

    pub(super) fn stays(&self, solved: &Solved, row: usize) -> bool {
        self.present(row)
            .is_some_and(|mentor| solved.holders(mentor).contains(&row))
    }

    /// Whether the mentor has fewer places than mentees who could stay.
    fn is_overfull(&self, mentor: usize) -> bool {
        let stay =
            |row: &usize| self.present(*row) == Some(mentor) && self.find(*row, mentor).is_some();
        let there = (0..self.rows.len()).filter(stay).count();
        there > self.base.places_of(mentor) as usize
    }

    pub(super) fn kept(&self, row: usize) -> Option<Kept> {
        let mentee = self.base.mentees.get(row)?;
        let pair = mentee.pair?;
        Some(Kept {
            pair: pair.id.clone(),
            mentee: mentee.who.id.clone(),
            mentor: pair.mentors.first()?.clone(),
            trial: self.base.trial(pair),
        })
    }

    pub(super) fn moved(&self, solved: &Solved, proposed: &[Proposed]) -> Vec<Moved> {
        let rows = self.base.mentees.iter().enumerate();
        let gone = rows.filter(|(row, _)| !self.stays(solved, *row));
        gone.filter_map(|(row, mentee)| {
            let id = &mentee.who.id;
            let moved = moved(id, mentee.pair?, self.cause(row, mentee))?;
            let to = proposed.iter().find(|pair| pair.mentee == *id);
            Some(Moved {
                to: to.cloned(),
                ..moved
            })
        })
        .collect()
    }

    /// Why the pair of a mentee does not stay.
    fn cause(&self, row: usize, mentee: &Mentee<'a>) -> MoveCause {
        let Some(mentor) = self.present(row) else {
            return MoveCause::MentorLeft;
        };
        let other = self.base.mentors.get(mentor);
        let barriers = other
            .map(|mentor| self.base.barriers(mentee, mentor).1)
            .unwrap_or_default();
        if barriers.contains(&Barrier::TriedBefore) {
            MoveCause::NoFit
        } else if !barriers.is_empty() {
            MoveCause::Curator
        } else if self.is_overfull(mentor) {
            MoveCause::Places
        } else {
            MoveCause::Objective
        }
    }
}

fn moved(mentee: &ParticipantId, pair: &Pair, cause: MoveCause) -> Option<Moved> {
    let none = params! {};
    let why = match cause {
        MoveCause::MenteeLeft => Localised::of("match-again-mentee-left", &none),
        MoveCause::MentorLeft => Localised::of("match-again-mentor-left", &none),
        MoveCause::NoFit => Localised::of("match-again-no-fit", &none),
        MoveCause::Curator => Localised::of("match-again-curator", &none),
        MoveCause::Places => Localised::of("match-again-places", &none),
        MoveCause::Objective => for_the_objective(None),
    };
    Some(Moved {
        mentee: mentee.clone(),
        pair: pair.id.clone(),
        from: pair.mentors.first()?.clone(),
        to: None,
        cause,
        why,
    })
}

pub(super) fn for_the_objective(price: Option<Price>) -> Localised {
    let (matched, points) = price.map_or((0, 0), |price| (price.mentees, price.points));
    let params = params! { matched: matched.max(0), points: points.max(0) };
    Localised::of("match-again-objective", &params)
}
