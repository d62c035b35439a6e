//! Shares with their definition: who is counted above the line, over how many.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::day::Day;
use crate::id::ParticipantId;
use crate::model::TargetModel;
use crate::model::registry::Contour;
use crate::programme::Programme;
use crate::record::Participant;
use crate::role::Role;
use crate::text::Localised;

/// A share that carries its definition and the people it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Share {
    /// The identifier of the indicator, `mentee_coverage`.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// Its formula in words.
    pub formula: Localised,
    /// How many are counted above the line.
    pub numerator: u32,
    /// Over how many; absent when the organisation did not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denominator: Option<u32>,
    /// The share in permille; absent when there is nothing to divide by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permille: Option<u32>,
    /// The people above the line, by id. Not for publication.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<ParticipantId>,
}

/// `numerator / denominator` in permille, rounded half up; `None` over nobody.
pub fn permille(numerator: u32, denominator: u32) -> Option<u32> {
    let doubled = u64::from(numerator) * 2000 + u64::from(denominator);
    let whole = doubled.checked_div(u64::from(denominator) * 2)?;
    Some(u32::try_from(whole).unwrap_or(u32::MAX))
}

/// `sum / count` in hundredths, rounded half away from zero; `None` over nobody.
pub(super) fn hundredths(sum: i64, count: u32) -> Option<i64> {
    let count = i64::from(count);
    if count == 0 {
        return None;
    }
    let doubled = sum.checked_mul(200)?;
    Some((doubled + count * doubled.signum()) / (count * 2))
}

fn count<T>(items: &[T]) -> u32 {
    u32::try_from(items.len()).unwrap_or(u32::MAX)
}

fn share(
    model: &TargetModel,
    id: &str,
    people: Vec<ParticipantId>,
    denominator: Option<u32>,
) -> Option<Share> {
    counted(model, id, count(&people), people, denominator)
}

fn counted(
    model: &TargetModel,
    id: &str,
    numerator: u32,
    people: Vec<ParticipantId>,
    denominator: Option<u32>,
) -> Option<Share> {
    let entry = model.indicator(&id.parse().ok()?)?;
    Some(Share {
        id: id.to_owned(),
        name: entry.name.clone(),
        formula: entry.formula.clone(),
        numerator,
        denominator,
        permille: denominator.and_then(|denominator| permille(numerator, denominator)),
        people,
    })
}

/// The indicators that the records can give: coverage, satisfaction, completion.
pub(super) fn indicators(programme: &Programme, model: &TargetModel, day: Day) -> Vec<Share> {
    let contingent = &programme.header().contingent;
    let ever = |role: Role| people_in(programme, role);
    let learners = |people: Vec<&Participant>, youngest: u32| -> Vec<ParticipantId> {
        let is_learner = |person: &&Participant| {
            model
                .standing(&person.standing)
                .is_some_and(|standing| standing.learner)
                && person.born.is_none_or(|born| {
                    born.age_at_most(day) >= youngest && born.age_at_least(day) <= 19
                })
        };
        ids(people.into_iter().filter(is_learner))
    };
    let young = ever(Role::Mentee).into_iter().filter(|person| {
        let years = model.limits().young_specialist_years.unwrap_or(3);
        model
            .standing(&person.standing)
            .is_some_and(|standing| standing.staff)
            && person
                .service_years
                .is_some_and(|service| u32::from(service) <= years)
    });
    let enterprises: BTreeSet<&str> = ever(Role::Mentor)
        .into_iter()
        .filter(|person| {
            model
                .standing(&person.standing)
                .is_some_and(|standing| standing.contour == Contour::Outer)
        })
        .filter_map(|person| person.place.as_deref())
        .collect();
    let enterprises = u32::try_from(enterprises.len()).unwrap_or(u32::MAX);
    let shares = [
        share(
            model,
            "mentee_coverage",
            learners(ever(Role::Mentee), 10),
            contingent.learners_10_19,
        ),
        share(
            model,
            "mentor_coverage",
            learners(ever(Role::Mentor), 15),
            contingent.learners_15_19,
        ),
        share(
            model,
            "young_specialist_coverage",
            ids(young),
            contingent.young_specialists,
        ),
        counted(
            model,
            "employer_coverage",
            enterprises,
            Vec::new(),
            contingent.enterprises,
        ),
        satisfaction(programme, model, "mentee_satisfaction", Role::Mentee),
        satisfaction(programme, model, "mentor_satisfaction", Role::Mentor),
        completion(programme, model),
    ];
    shares.into_iter().flatten().collect()
}

fn ids<'a>(people: impl Iterator<Item = &'a Participant>) -> Vec<ParticipantId> {
    let mut ids: Vec<_> = people.map(|person| person.id.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// Everybody who ever held the role in the cycle: unique people, not memberships.
fn people_in(programme: &Programme, role: Role) -> Vec<&Participant> {
    let held = |person: &&Participant| person.enrolment(role).is_some();
    programme.participants().iter().filter(held).collect()
}

/// Satisfied over all who answered; the last answer of a person counts.
fn satisfaction(programme: &Programme, model: &TargetModel, id: &str, role: Role) -> Option<Share> {
    let from = i64::from(model.limits().satisfied_from?);
    let mut satisfied = Vec::new();
    let mut surveyed = 0;
    for person in people_in(programme, role) {
        let last = programme
            .answers()
            .iter()
            .filter(|answers| answers.participant == person.id)
            .filter_map(|answers| Some((answers.on, answers.round, answers.satisfaction?)))
            .max();
        if let Some((_, _, mark)) = last {
            surveyed += 1;
            if i64::from(mark) >= from {
                satisfied.push(person.id.clone());
            }
        }
    }
    satisfied.sort();
    share(model, id, satisfied, Some(surveyed))
}

/// Pairs that came to their end as agreed, over all pairs that ended.
fn completion(programme: &Programme, model: &TargetModel) -> Option<Share> {
    let ended: Vec<_> = programme
        .pairs()
        .iter()
        .filter_map(|pair| pair.ended.as_ref())
        .collect();
    let completed = ended
        .iter()
        .filter(|ending| {
            model
                .ground(&ending.ground)
                .is_some_and(|ground| !ground.early)
        })
        .count();
    let completed = u32::try_from(completed).unwrap_or(u32::MAX);
    counted(
        model,
        "completion_rate",
        completed,
        Vec::new(),
        Some(count(&ended)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_round_half_up_and_nobody_has_none() {
        assert_eq!(permille(1, 3), Some(333));
        assert_eq!(permille(2, 3), Some(667));
        assert_eq!(permille(1, 16), Some(63));
        assert_eq!(permille(0, 7), Some(0));
        assert_eq!(permille(0, 0), None);
        assert_eq!(hundredths(5, 8), Some(63));
        assert_eq!(hundredths(-5, 8), Some(-63));
        assert_eq!(hundredths(1, 0), None);
    }
}
