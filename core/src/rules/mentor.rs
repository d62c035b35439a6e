//! Mentors: who they may be, what they bring, what papers they have, and how much they carry.

mod fit;

use std::collections::BTreeSet;

use crate::day::{Day, PartialDay};
use crate::id::ParticipantId;
use crate::record::{Pair, Participant};
use crate::role::Role;
use crate::rules::{Rule, Scope, Sink, rule};

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
        let pairs = scope.pairs_of(&person.id, Role::Mentor);
        let first = pairs
            .filter_map(|(_, pair)| {
                let days = scope.meetings_of(&pair.id).map(|meeting| meeting.on);
                // Who is of age at the first meeting is at every other.
                days.min().filter(|day| fits(pair, *day))
            })
            .min();
        if let Some(first) = first.filter(|day| !scope.has_paper(kind, &person.id, *day)) {
            sink.on("participants", index, &person.id)
                .with("meeting", first)
                .about([&person.id])
                .report();
        }
    }
}

fn with_minors(scope: &Scope<'_>, pair: &Pair, day: Day) -> bool {
    let minor = |id| scope.person(id).is_some_and(|person| person.is_minor(day));
    pair.mentees.iter().any(minor)
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
        for mentor in pair.mentors.iter().filter_map(|id| scope.person(id)) {
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
        let mut pairs = scope.pairs_of(&person.id, Role::Mentor);
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
        let raw: Vec<_> = pair
            .mentors
            .iter()
            .filter(|id| !scope.is_ready(id, approved))
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

/// The mentees a mentor works with on the day, each once.
fn mentees_of<'a>(
    scope: &Scope<'a>,
    mentor: &ParticipantId,
    counts: impl Fn(&Pair) -> bool,
) -> BTreeSet<&'a ParticipantId> {
    let pairs = scope.pairs_of(mentor, Role::Mentor);
    pairs
        .filter(|(_, pair)| pair.is_active(scope.day) && counts(pair))
        .flat_map(|(_, pair)| &pair.mentees)
        .collect()
}

/// Whether the pair works as a group: its form or kind says so, and there are several mentees.
fn is_group(scope: &Scope<'_>, pair: &Pair) -> bool {
    let form = scope.form(pair).is_some_and(|form| form.group);
    let kind = scope.kind(pair).is_some_and(|kind| kind.mentees_min > 1);
    pair.mentees.len() > 1 && (form || kind)
}

fn overloaded(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(limit) = scope.model.limits().mentor_max_mentees else {
        return;
    };
    for (index, person) in scope.people(Role::Mentor) {
        let load = mentees_of(scope, &person.id, |pair| !is_group(scope, pair)).len();
        too_many(sink, index, person, load, limit);
    }
}

fn more_than_offered(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, person) in scope.people(Role::Mentor) {
        if let Some(limit) = person.takes {
            let load = mentees_of(scope, &person.id, |_| true).len();
            too_many(sink, index, person, load, limit);
        }
    }
}

fn too_many(sink: &mut Sink<'_>, index: usize, person: &Participant, load: usize, limit: u32) {
    if u32::try_from(load).is_ok_and(|load| load > limit) {
        sink.on("participants", index, &person.id)
            .with("count", load)
            .with("limit", limit)
            .about([&person.id])
            .report();
    }
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
        let mentors = pair.mentors.iter().filter_map(|id| scope.person(id));
        let given: Vec<_> = mentors.flat_map(|mentor| &mentor.competences).collect();
        let unanswered = |id: &&ParticipantId| {
            let person = scope.person(id).into_iter();
            let requests = person.flat_map(|person| &person.requests);
            let asked: Vec<_> = requests.flat_map(|request| &request.topics).collect();
            !asked.is_empty() && !meet(&asked, &given)
        };
        let without: Vec<_> = pair.mentees.iter().filter(unanswered).collect();
        if !given.is_empty() && !without.is_empty() {
            sink.on("pairs", index, &pair.id)
                .with("count", without.len())
                .about(without)
                .report();
        }
    }
}

/// Whether some topic is among both. Most are written alike, and need no other form to be compared in.
fn meet(asked: &[&String], given: &[&String]) -> bool {
    let plain = |topics: &[&String]| -> BTreeSet<_> { topics.iter().map(|t| plain(t)).collect() };
    asked.iter().any(|topic| given.contains(topic)) || !plain(asked).is_disjoint(&plain(given))
}

/// A topic as it is compared: as the matching compares it.
fn plain(topic: &str) -> String {
    topic.trim().to_lowercase().replace('ё', "е")
}

/// Mentees who are certainly younger or older than the mentor wished.
fn age_not_wished(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs().filter(|(_, p)| !p.has_ended(scope.day)) {
        for mentor in pair.mentors.iter().filter_map(|id| scope.person(id)) {
            let Some(wished) = mentor.wished_age else {
                continue;
            };
            let outside = |born: PartialDay| {
                born.age_at_most(pair.proposed) < wished.from.into()
                    || born.age_at_least(pair.proposed) > wished.until.into()
            };
            let others: Vec<_> = pair
                .mentees
                .iter()
                .filter(|id| scope.person(id).and_then(|p| p.born).is_some_and(outside))
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
