//! Kinds of mentoring: how many mentees, and who is the more experienced.

use crate::model::registry::Kind;
use crate::record::{Pair, Participant};
use crate::role::Role;
use crate::rules::{Rule, Scope, Sink, rule};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-FRM-010", Form, Error, ["r145", "az_1128_08"], [Curator], too_few_mentees),
    rule!("TM-FRM-011", Form, Warning, ["az_1128_08_details"], [Curator], too_many_mentees),
    rule!("TM-FRM-012", Form, Warning, ["az_1128_08"], [Curator], seniority_not_inverted),
    rule!("TM-FRM-013", Form, Warning, ["practice"], [Curator], mentor_each_other),
];

/// Pairs that name a known kind.
fn kinds<'a, 's>(
    scope: &'s Scope<'a>,
) -> impl Iterator<Item = (usize, &'a Pair, &'a Kind)> + use<'a, 's> {
    scope
        .pairs()
        .filter_map(|(index, pair)| Some((index, pair, scope.kind(pair)?)))
}

fn too_few_mentees(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair, kind) in kinds(scope) {
        let Some(count) = heads(scope, pair) else {
            continue;
        };
        if count < kind.mentees_min {
            sink.on("pairs", index, &pair.id)
                .member("mentees")
                .with("kind", &kind.name)
                .with("count", count)
                .with("limit", kind.mentees_min)
                .about(pair.people())
                .report();
        }
    }
}

fn too_many_mentees(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair, kind) in kinds(scope) {
        let known = heads(scope, pair);
        let count = known.unwrap_or(u32::try_from(pair.mentees.len()).unwrap_or(u32::MAX));
        if let Some(limit) = kind.mentees_max.filter(|limit| count > *limit) {
            sink.on("pairs", index, &pair.id)
                .member("mentees")
                .with("kind", &kind.name)
                .with("count", count)
                .with("limit", limit)
                .about(pair.people())
                .report();
        }
    }
}

/// How many mentees there are; `None` where a class or a team among them is of unknown size.
fn heads(scope: &Scope<'_>, pair: &Pair) -> Option<u32> {
    let one = |id| {
        let Some(person) = scope.person(id) else {
            return Some(1);
        };
        let standing = scope.model.standing(&person.standing);
        match standing.is_some_and(|standing| standing.unit) {
            true => person.size,
            false => Some(person.size.unwrap_or(1)),
        }
    };
    let mut all = pair.mentees.iter().map(one);
    all.try_fold(0, |sum: u32, count| Some(sum.saturating_add(count?)))
}

/// In a kind that inverts seniority the mentor has less service, or stands a step lower.
fn seniority_not_inverted(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let senior = |mentor: &Participant, mentee: &Participant| {
        let service = (mentor.service_years, mentee.service_years);
        let steps = (mentor.step, mentee.step);
        matches!(service, (Some(a), Some(b)) if a >= b)
            || matches!(steps, (Some(a), Some(b)) if a >= b)
    };
    for (index, pair, kind) in kinds(scope).filter(|(_, _, kind)| kind.inverts_seniority) {
        let upright = { scope.people_on(pair, Role::Mentor) }.any(|mentor| {
            let mut mentees = scope.people_on(pair, Role::Mentee);
            mentees.any(|mentee| senior(mentor, mentee))
        });
        if upright {
            sink.on("pairs", index, &pair.id)
                .member("kind")
                .with("kind", &kind.name)
                .about(pair.people())
                .report();
        }
    }
}

/// Two people mentor each other at one time only where the kind says so.
fn mentor_each_other(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let reverse = |pair: &Pair| scope.kind(pair).is_some_and(|kind| kind.inverts_seniority);
    for (index, pair) in scope.pairs() {
        if pair.has_ended(scope.day) || reverse(pair) {
            continue;
        }
        let theirs = scope.side(pair, Role::Mentor);
        let theirs = theirs.flat_map(|mentor| scope.pairs_of(mentor, Role::Mentee));
        // Of the two pairs the one with the later id is told, whatever the order of the records.
        let crossed = theirs.map(|(_, other)| other).filter(|other| {
            let back = pair.mentees.iter().any(|id| other.mentors.contains(id));
            other.id < pair.id && back && !other.has_ended(scope.day) && !reverse(other)
        });
        if let Some(other) = crossed.min_by_key(|other| &other.id) {
            sink.on("pairs", index, &pair.id)
                .with("other", other.id.as_str())
                .about(pair.people())
                .report();
        }
    }
}
