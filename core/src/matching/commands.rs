//! What to record so that a new plan comes about: pairs end, people leave, pairs are proposed.

use std::collections::{BTreeMap, BTreeSet};

use crate::day::Day;
use crate::id::{GroundId, PairId, ParticipantId};
use crate::matching::ids::FreeIds;
use crate::matching::plan::Proposed;
use crate::matching::rematch::{MoveCause, Moved, RematchRequest};
use crate::model::TargetModel;
use crate::programme::Programme;
use crate::programme::command::{Command, ProposePairs, ReplaceMentor};
use crate::programme::event::{PairEnded, RoleLeft};
use crate::record::{Ending, Few, Pair};
use crate::role::Role;

/// A new plan, to be written as commands.
pub(super) struct Written<'a> {
    pub(super) programme: &'a Programme,
    pub(super) model: &'a TargetModel,
    pub(super) asked: &'a RematchRequest,
    pub(super) moved: &'a [Moved],
    pub(super) proposed: &'a [Proposed],
}

impl Written<'_> {
    fn day(&self) -> Day {
        self.asked.request.day
    }

    /// First what ends, then who leaves, then what begins.
    pub(super) fn commands(&self, ids: &mut FreeIds<'_>) -> Vec<Command> {
        let mut commands = Vec::new();
        let mut begin: Vec<Pair> = Vec::new();
        let mut replaced: BTreeSet<&PairId> = BTreeSet::new();
        let mut by_pair: BTreeMap<&PairId, Vec<&Moved>> = BTreeMap::new();
        for moved in self.moved {
            by_pair.entry(&moved.pair).or_default().push(moved);
        }
        for (id, moved) in &by_pair {
            let Some(old) = self.programme.pairs().iter().find(|pair| pair.id == **id) else {
                continue;
            };
            if let Some(replacement) = self.replacement(old, moved) {
                replaced.extend(
                    moved
                        .iter()
                        .filter_map(|moved| Some(&moved.to.as_ref()?.pair)),
                );
                commands.push(Command::ReplaceMentor(replacement));
                continue;
            }
            commands.extend(self.ending(old, moved));
            begin.extend(rest(old, moved, self.day(), ids));
        }
        commands.extend(self.leaving(by_pair.keys().copied().collect()));
        let others = self
            .proposed
            .iter()
            .filter(|pair| !replaced.contains(&pair.pair));
        for pair in others {
            match begin.iter_mut().find(|record| record.id == pair.pair) {
                Some(record) => record.mentees.push(pair.mentee.clone()),
                None => begin.push(self.record(pair)),
            }
        }
        if !begin.is_empty() {
            begin.sort_by(|a, b| a.id.cmp(&b.id));
            commands.push(Command::ProposePairs(ProposePairs { pairs: begin }));
        }
        commands
    }

    fn record(&self, pair: &Proposed) -> Pair {
        let before = self.moved.iter().find(|moved| moved.mentee == pair.mentee);
        Pair {
            kind: pair.kind.clone(),
            mentors: [pair.mentor.clone()].into(),
            mentees: [pair.mentee.clone()].into(),
            continues: before.map(|moved| moved.pair.clone()),
            ..Pair::new(pair.pair.clone(), pair.form.clone(), self.day())
        }
    }

    /// An approved pair whose people all get the same new mentor, where there is an order for it.
    fn replacement(&self, old: &Pair, moved: &[&Moved]) -> Option<ReplaceMentor> {
        let first = moved.first()?;
        let to = first.to.as_ref()?;
        let same = |moved: &&&Moved| {
            let other = moved.to.as_ref();
            other.is_some_and(|other| other.mentor == to.mentor && other.form == old.form)
        };
        let all =
            moved.len() == old.mentees.len() && moved.iter().filter(same).count() == moved.len();
        let alone = self
            .proposed
            .iter()
            .filter(|pair| pair.pair == to.pair)
            .count()
            == moved.len();
        let cause = self.ground(first)?;
        let known = self
            .model
            .ground(&cause)
            .is_some_and(|ground| ground.replacement);
        if !(all && known && (alone || moved.len() > 1) && old.is_active(self.day())) {
            return None;
        }
        Some(ReplaceMentor {
            pair: old.id.clone(),
            into: to.pair.clone(),
            release: first.from.clone(),
            appoint: to.mentor.clone(),
            cause,
            order: self.asked.order.clone()?,
            on: self.day(),
            agreed: Vec::new(),
        })
    }

    fn ending(&self, old: &Pair, moved: &[&Moved]) -> Option<Command> {
        let ground = self.ground(moved.iter().min_by_key(|moved| moved.cause)?)?;
        let needs_order = self
            .model
            .ground(&ground)
            .is_some_and(|ground| ground.needs_order);
        let ending = Ending {
            order: self.asked.order.clone().filter(|_| needs_order),
            ..Ending::new(self.day(), ground)
        };
        Some(Command::EndPair(PairEnded {
            pair: old.id.clone(),
            ending: ending.into(),
        }))
    }

    fn ground(&self, moved: &Moved) -> Option<GroundId> {
        let own = |person: &ParticipantId| {
            let leaving = self
                .asked
                .leaving
                .iter()
                .find(|leaving| leaving.person == *person);
            leaving.and_then(|leaving| leaving.ground.clone())
        };
        let (told, usual) = match moved.cause {
            MoveCause::MenteeLeft => (own(&moved.mentee), "mentee_left"),
            MoveCause::MentorLeft => (own(&moved.from), "mentor_left"),
            MoveCause::NoFit => (None, "trial_no_fit"),
            MoveCause::Curator | MoveCause::Places | MoveCause::Objective => {
                (self.asked.ground.clone(), "mutual_decision")
            }
        };
        told.or_else(|| usual.parse().ok())
    }

    /// The roles that those who leave give up, as far as no pair holds them.
    fn leaving(&self, ended: BTreeSet<&PairId>) -> Vec<Command> {
        let day = self.day();
        let held = |person: &ParticipantId, role: Role| {
            self.programme.pairs().iter().any(|pair| {
                let side = if role == Role::Mentor {
                    &pair.mentors
                } else {
                    &pair.mentees
                };
                side.contains(person) && !pair.has_ended(day) && !ended.contains(&pair.id)
            })
        };
        let leaves = |person: &ParticipantId| {
            let who = self.programme.participant(person);
            let roles = [Role::Mentee, Role::Mentor].into_iter();
            let own = roles.filter(|role| who.is_some_and(|who| who.holds(*role, day)));
            let free = own.filter(|role| !held(person, *role));
            let leave = |role| RoleLeft {
                participant: person.clone(),
                role,
                on: day,
            };
            free.map(|role| Command::LeaveRole(leave(role)))
                .collect::<Vec<_>>()
        };
        self.asked
            .leaving
            .iter()
            .flat_map(|leaving| leaves(&leaving.person))
            .collect()
    }
}

/// Of a group that ends those who go on with the mentor.
fn rest(old: &Pair, moved: &[&Moved], day: Day, ids: &mut FreeIds<'_>) -> Option<Pair> {
    let stay = |id: &&ParticipantId| !moved.iter().any(|moved| moved.mentee == **id);
    let mentees: Few<_> = old.mentees.iter().filter(stay).cloned().collect();
    if mentees.is_empty() {
        return None;
    }
    Some(Pair {
        kind: old.kind.clone(),
        variant: old.variant.clone(),
        mentors: old.mentors.clone(),
        mentees,
        parties: old.parties.clone(),
        continues: Some(old.id.clone()),
        goal: old.goal.clone(),
        ..Pair::new(ids.take()?, old.form.clone(), day)
    })
}
