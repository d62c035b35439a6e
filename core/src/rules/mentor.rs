//! Mentors: who they may be, what they bring, what papers they have, and how much they carry.

mod fit;

use std::collections::BTreeSet;

use crate::day::{Day, PartialDay};
use crate::id::ParticipantId;
use crate::record::{Pair, Participant};
use crate::role::Role;
use crate::rules::load::{limits, report_load};
use crate::rules::{Rule, Scope, Sink, rule};
use crate::text::plain;

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-MTR-001", Mentor, Error, ["dolinovka_regulation", "typical_regulation", "practice"], [Head, Curator, Partner], no_contract),
    rule!("TM-MTR-002", Mentor, Error, ["typical_regulation", "practice"], [Curator, Mentor], no_certificate),
    rule!("TM-MTR-003", Mentor, Warning, ["typical_regulation"], [Curator, Mentor], no_medical),
    rule!("TM-MTR-004", Mentor, Error, ["typical_regulation", "practice"], [Curator], own_child),
    rule!("TM-MTR-005", Mentor, Warning, ["mr_42_02_details"], [Curator], little_experience),
    rule!("TM-MTR-006", Mentor, Error, ["r145", "az_1128_08"], [Curator, Psychologist], not_ready),
    rule!("TM-MTR-007", Mentor, Info, ["r145"], [Curator], training_without_programme),
    rule!("TM-MTR-008", Mentor, Error, ["typical_regulation", "practice"], [Curator], overloaded),
    rule!("TM-MTR-009", Mentor, Warning, ["practice"], [Curator, Mentor], more_than_offered),
    rule!("TM-MTR-010", Mentor, Warning, ["r145"], [Curator, Mentor], no_competences),
    rule!("TM-MTR-011", Mentor, Warning, ["r145"], [Curator], request_not_covered),
    rule!("TM-MTR-012", Mentor, Warning, ["mr_42_02"], [Curator], age_not_wished),
];

/// Their codes come after those of mentoring as work.
#[rustfmt::skip]
pub(super) const FIT: &[Rule] = &[
    rule!("TM-MTR-025", Mentor, Warning, ["practice"], [Curator], fit::too_young),
    rule!("TM-MTR-026", Mentor, Warning, ["practice"], [Curator], fit::short_service),
];

/// A finding about a mentor that says nothing more.
fn report(sink: &mut Sink<'_>, index: usize, person: &Participant, member: &str) {
    sink.on("participants", index, &person.id)
        .member(member)
        .about([&person.id])
        .report();
}

/// Mentors of the outer contour who lack the paper on the day of their first fitting meeting. What fits on a later day
/// fits at the first meeting of the pair too.
fn without_paper(
    scope: &Scope<'_>,
    sink: &mut Sink<'_>,
    kind: &str,
    fits: impl Fn(&Pair, Day) -> bool,
) {
    for (index, person) in scope.people(Role::Mentor) {
        if !scope.is_outer(person) {
            continue;
        }
        let pairs = scope.pairs_of(person, Role::Mentor);
        let first = pairs
            // Who is of age at the first meeting is at every other.
            .filter_map(|(_, pair)| scope.first_meeting(pair).filter(|day| fits(pair, *day)))
            .min();
        if let Some(first) = first.filter(|day| !scope.has_paper(kind, person, *day)) {
            sink.on("participants", index, &person.id)
                .with("meeting", first)
                .about([&person.id])
                .report();
        }
    }
}

fn with_minors(scope: &Scope<'_>, pair: &Pair, day: Day) -> bool {
    let mut mentees = scope.people_on(pair, Role::Mentee);
    mentees.any(|mentee| scope.is_minor(mentee, day))
}

fn no_contract(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    without_paper(scope, sink, "cooperation_contract", |_, _| true);
}

fn no_certificate(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    without_paper(scope, sink, "no_conviction_certificate", |pair, day| {
        with_minors(scope, pair, day)
    });
}

fn no_medical(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    without_paper(scope, sink, "medical_document", |pair, day| {
        with_minors(scope, pair, day)
    });
}

fn own_child(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs() {
        for mentor in scope.people_on(pair, Role::Mentor) {
            let own = |id: &&ParticipantId| mentor.children.contains(id);
            if let Some(child) = pair.mentees.iter().find(own) {
                sink.on("pairs", index, &pair.id)
                    .member("mentors")
                    .about([&mentor.id, child])
                    .report();
            }
        }
    }
}

/// Forms in which people of enterprises mentor learners.
fn is_employers(scope: &Scope<'_>, pair: &Pair) -> bool {
    scope
        .form(pair)
        .is_some_and(|form| scope.has_outer_mentors(form) && scope.is_for_learners(form))
}

fn little_experience(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(limit) = scope.model.limits().employer_years else {
        return;
    };
    for (index, person) in scope.people(Role::Mentor) {
        let mut pairs = scope.pairs_of(person, Role::Mentor);
        let years = person.service_years.map(u32::from);
        let few = years.filter(|years| *years < limit);
        if let Some(years) = few.filter(|_| pairs.any(|(_, pair)| is_employers(scope, pair))) {
            sink.on("participants", index, &person.id)
                .member("service_years")
                .with("count", years)
                .with("limit", limit)
                .about([&person.id])
                .report();
        }
    }
}

/// Selected as fit and trained not later than the day of the pair's order.
fn not_ready(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs() {
        let Some(approved) = pair.approved else {
            continue;
        };
        let raw: Vec<_> = { scope.side(pair, Role::Mentor) }
            .filter(|mentor| !scope.is_ready(*mentor, approved))
            .map(|mentor| mentor.id)
            .collect();
        if !raw.is_empty() {
            sink.on("pairs", index, &pair.id)
                .member("mentors")
                .with("approved", approved)
                .about(raw)
                .report();
        }
    }
}

fn training_without_programme(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, training) in scope.trainings() {
        if training.programme.is_none() {
            sink.on("trainings", index, &training.mentor)
                .with("on", training.on)
                .about([&training.mentor])
                .report();
        }
    }
}

/// The mentees a mentor works with on the day, pair by pair.
fn mentees_of<'s, 'a>(
    scope: &'s Scope<'a>,
    mentor: &Participant,
    counts: impl Fn(&Pair) -> bool + Copy + 's,
) -> impl Iterator<Item = &'a ParticipantId> + Clone {
    let pairs = scope.pairs_of(mentor, Role::Mentor);
    let active = pairs.filter(|(_, pair)| pair.is_active(scope.day));
    let counted = active.filter(move |(_, pair)| counts(pair));
    counted.flat_map(|(_, pair)| &pair.mentees)
}

/// Whether the pair works as a group: its form or kind says so, and there are several mentees.
fn is_group(scope: &Scope<'_>, pair: &Pair) -> bool {
    let form = scope.form(pair).is_some_and(|form| form.group);
    let kind = scope.kind(pair).is_some_and(|kind| kind.mentees_min > 1);
    pair.mentees.len() > 1 && (form || kind)
}

/// Over all forms, and within each form that has a number of its own.
fn overloaded(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (form, limit) in limits(scope, scope.model.limits().mentor_max_mentees, |own| {
        own.mentor_max_mentees
    }) {
        let counts = |pair: &Pair| form.is_none_or(|form| pair.form == *form);
        for (index, person) in scope.people(Role::Mentor) {
            let mentees = mentees_of(scope, person, |pair| counts(pair) && !is_group(scope, pair));
            if let Some(load) = load_over(mentees, limit) {
                report_load(scope, sink, (index, person), (load, limit), form);
            }
        }
    }
}

fn more_than_offered(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, person) in scope.people(Role::Mentor) {
        let Some(limit) = person.takes else { continue };
        if let Some(load) = load_over(mentees_of(scope, person, |_| true), limit) {
            sink.on("participants", index, &person.id)
                .with("count", load)
                .with("limit", limit)
                .about([&person.id])
                .report();
        }
    }
}

/// How many mentees there are, each counted once, where they are more than the limit.
fn load_over<'a>(
    mentees: impl Iterator<Item = &'a ParticipantId> + Clone,
    limit: u32,
) -> Option<usize> {
    let over = |load: &usize| u32::try_from(*load).is_ok_and(|load| load > limit);
    Some(mentees.clone().count()).filter(over)?;
    Some(mentees.collect::<BTreeSet<_>>().len()).filter(over)
}

fn no_competences(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, person) in scope.people(Role::Mentor) {
        if person.competences.is_empty() {
            report(sink, index, person, "competences");
        }
    }
}

/// Of what the mentee asks for, the mentors of the pair can give at least something.
fn request_not_covered(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs().filter(|(_, p)| !p.has_ended(scope.day)) {
        let given = || {
            let mentors = scope.people_on(pair, Role::Mentor);
            mentors.flat_map(|mentor| &mentor.competences)
        };
        let without = scope.people_on(pair, Role::Mentee).filter(|mentee| {
            let requests = mentee.requests.as_slice();
            let asked = || requests.iter().flat_map(|request| &request.topics);
            asked().next().is_some() && !meet(asked, given)
        });
        let without: Vec<_> = without.map(|mentee| &mentee.id).collect();
        if given().next().is_some() && !without.is_empty() {
            sink.on("pairs", index, &pair.id)
                .with("count", without.len())
                .about(without)
                .report();
        }
    }
}

/// Whether some topic is among both. Most are written alike, and need no other form to be compared in.
fn meet<'t, A, G>(asked: impl Fn() -> A, given: impl Fn() -> G) -> bool
where
    A: Iterator<Item = &'t String>,
    G: Iterator<Item = &'t String>,
{
    asked().any(|topic| given().any(|other| other == topic)) || {
        let given: BTreeSet<_> = given().map(|topic| plain(topic)).collect();
        asked().any(|topic| given.contains(&plain(topic)))
    }
}

/// Mentees who are certainly younger or older than the mentor wished.
fn age_not_wished(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs().filter(|(_, p)| !p.has_ended(scope.day)) {
        for mentor in scope.people_on(pair, Role::Mentor) {
            let Some(wished) = mentor.wished_age else {
                continue;
            };
            let outside = |born: PartialDay| {
                born.age_at_most(pair.proposed) < wished.from.into()
                    || born.age_at_least(pair.proposed) > wished.until.into()
            };
            let others: Vec<_> = { scope.people_on(pair, Role::Mentee) }
                .filter(|mentee| mentee.born.is_some_and(outside))
                .map(|mentee| &mentee.id)
                .collect();
            if !others.is_empty() {
                sink.on("pairs", index, &pair.id)
                    .member("mentees")
                    .with("from", wished.from)
                    .with("until", wished.until)
                    .with("count", others.len())
                    .about(others)
                    .report();
            }
        }
    }
}
