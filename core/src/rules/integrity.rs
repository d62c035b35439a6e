//! Integrity: records that contradict themselves or each other. No act is needed to see that they do.

mod place;
mod references;
mod registry;

use std::collections::BTreeSet;

use foldhash::{HashSet, HashSetExt};

use crate::day::Day;
use crate::record::{Pair, Participant};
use crate::rules::{Rule, Scope, Sink, rule};
use place::Place;
use references::{names_nobody, unknown_document, unknown_pair, unknown_person};
use registry::not_in_the_registry;

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-INT-001", Integrity, Error, ["logic"], [Curator], same_id),
    rule!("TM-INT-002", Integrity, Error, ["logic"], [Curator], unknown_person),
    rule!("TM-INT-003", Integrity, Error, ["logic"], [Curator], unknown_pair),
    rule!("TM-INT-004", Integrity, Error, ["logic"], [Curator], unknown_document),
    rule!("TM-INT-005", Integrity, Error, ["logic"], [Curator], reversed),
    rule!("TM-INT-006", Integrity, Error, ["logic"], [Curator], outside_the_life_of_the_pair),
    rule!("TM-INT-007", Integrity, Error, ["logic"], [Curator], pair_facts_out_of_order),
    rule!("TM-INT-008", Integrity, Error, ["logic"], [Curator], same_person_twice),
    rule!("TM-INT-009", Integrity, Error, ["logic"], [Curator], side_empty),
    rule!("TM-INT-010", Integrity, Error, ["logic"], [Curator], not_in_the_registry),
    rule!("TM-INT-011", Integrity, Warning, ["logic"], [Curator], judged_by_another_profile),
    rule!("TM-INT-012", Integrity, Error, ["logic"], [Curator], impossible_birth),
    rule!("TM-INT-013", Integrity, Warning, ["logic"], [Curator], role_held_twice),
    rule!("TM-INT-014", Integrity, Info, ["logic"], [Curator], names_nobody),
];

/// A command gives no id twice, so that no change is a reason to be asked again.
fn same_id(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    macro_rules! lists {
        ($($list:ident),*) => { $(
            let records = scope.records().$list();
            let mut seen = HashSet::with_capacity(records.len());
            for (index, record) in records.iter().enumerate() {
                if !seen.insert(&record.id) {
                    let list = stringify!($list);
                    Place::new(list, index, record.id.as_str(), "id").report(sink, list, &record.id);
                }
            }
        )* };
    }
    lists!(
        participants,
        instructions,
        pairs,
        meetings,
        documents,
        consents
    );
}

/// No period ends before it begins. The cycle and the plan of the stages are rules of their own.
fn reversed(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let mut check = |place: Place<'_>, from: Day, until: Option<Day>| {
        if let Some(until) = until.filter(|until| *until < from) {
            place
                .finding(sink)
                .with("from", from)
                .with("until", until)
                .report();
        }
    };
    for (i, person) in scope.participants() {
        for (item, role) in person.roles.iter().enumerate() {
            let place = Place::new("participants", i, person.id.as_str(), "roles");
            check(place.item(item), role.from, role.last_day());
        }
    }
    for (i, appointment) in scope.appointments() {
        let place = Place::new("appointments", i, "", "until");
        check(place, appointment.from, appointment.until);
    }
    for (i, pair) in scope.pairs() {
        if let Some(term) = pair.term {
            let place = Place::new("pairs", i, pair.id.as_str(), "term");
            check(place, term.from, Some(term.until));
        }
    }
    for (i, document) in scope.documents() {
        let place = Place::new("documents", i, document.id.as_str(), "until");
        check(place, document.in_force_from(), document.until);
    }
    for (i, instruction) in scope.instructions() {
        let place = Place::new("instructions", i, instruction.id.as_str(), "until");
        check(place, instruction.from, instruction.until);
    }
    for (i, publication) in scope.publications() {
        let place = Place::new("publications", i, "", "removed");
        check(place, publication.on, publication.removed);
    }
    for (i, consent) in scope.consents() {
        let place = |member| Place::new("consents", i, consent.id.as_str(), member);
        check(place("until"), consent.given, consent.until);
        check(place("withdrawn"), consent.given, consent.withdrawn);
    }
}

/// Meetings and contacts lie between the proposal of the pair and its end.
fn outside_the_life_of_the_pair(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let meetings = scope.meetings();
    let meetings = meetings.map(|(i, m)| ("meetings", i, m.id.as_str(), scope.met(i), m.on));
    let contacts = scope.contacts();
    let contacts = contacts.map(|(i, c)| ("contacts", i, "", scope.pair(&c.pair), c.on));
    for (list, i, subject, pair, on) in meetings.chain(contacts) {
        let Some(pair) = pair else { continue };
        let ended = pair.ended.as_ref().map(|ending| ending.on);
        let (side, bound) = match ended.filter(|ended| *ended < on) {
            Some(ended) => ("after", ended),
            None if on < pair.proposed => ("before", pair.proposed),
            None => continue,
        };
        sink.on(list, i, subject)
            .member("on")
            .with("what", list)
            .with("pair", pair.id.as_str())
            .with("on", on)
            .with("side", side)
            .with("bound", bound)
            .report();
    }
}

/// A pair is proposed first and ends last.
fn pair_facts_out_of_order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let ended = pair.ended.as_ref().map(|ending| ending.on);
        for (member, on) in facts(pair) {
            let (side, bound) = match ended.filter(|ended| *ended < on) {
                Some(ended) => ("after", ended),
                None if on < pair.proposed => ("before", pair.proposed),
                None => continue,
            };
            sink.on("pairs", i, &pair.id)
                .member(member)
                .with("what", member)
                .with("on", on)
                .with("side", side)
                .with("bound", bound)
                .report();
        }
    }
}

/// The dated facts of a pair between its proposal and its end, and the end itself.
fn facts(pair: &Pair) -> impl Iterator<Item = (&'static str, Day)> {
    let agreed = pair.agreed.iter().map(|agreement| ("agreed", agreement.on));
    agreed
        .chain(pair.approved.map(|on| ("approved", on)))
        .chain(pair.plan.iter().map(|plan| ("plan", plan.on)))
        .chain(pair.prolonged.iter().map(|longer| ("prolonged", longer.on)))
        .chain(pair.ended.iter().map(|ending| ("ended", ending.on)))
}

fn same_person_twice(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let mut people: Vec<_> = pair.people().collect();
        people.sort_unstable();
        let again = people.iter().zip(people.iter().skip(1));
        let twice: BTreeSet<_> = { again.filter(|(one, next)| one == next) }
            .map(|(id, _)| *id)
            .collect();
        if !twice.is_empty() {
            sink.on("pairs", i, &pair.id)
                .with("count", twice.len())
                .about(twice)
                .report();
        }
    }
}

fn side_empty(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        for (side, people) in [("mentors", &pair.mentors), ("mentees", &pair.mentees)] {
            if people.is_empty() {
                sink.on("pairs", i, &pair.id)
                    .member(side)
                    .with("side", side)
                    .report();
            }
        }
    }
}

fn judged_by_another_profile(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let (own, judge) = (scope.profile(), scope.model.id());
    if own != judge {
        sink.on_programme("profile")
            .with("profile", own.as_str())
            .with("judge", judge.as_str())
            .report();
    }
}

/// Whoever joins was born before, and not more than a hundred years ago.
fn impossible_birth(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, person) in scope.participants() {
        let entry = person.roles.iter().map(|role| role.from).min();
        let (Some(born), Some(entry)) = (person.born, entry) else {
            continue;
        };
        if entry <= born.earliest() || born.age_at_least(entry) > 100 {
            sink.on("participants", i, &person.id)
                .member("born")
                .with("born", born)
                .with("entry", entry)
                .about([&person.id])
                .report();
        }
    }
}

fn role_held_twice(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, person) in scope.participants() {
        if let Some(item) = overlapping(person) {
            sink.on("participants", i, &person.id)
                .member("roles")
                .item(item)
                .about([&person.id])
                .report();
        }
    }
}

/// The place of the first role that overlaps with an earlier entry of the same role.
fn overlapping(person: &Participant) -> Option<usize> {
    let ends_before = |until: Option<Day>, from: Day| until.is_some_and(|until| until < from);
    person.roles.iter().enumerate().position(|(item, role)| {
        person.roles.iter().take(item).any(|other| {
            other.role == role.role
                && !ends_before(other.last_day(), role.from)
                && !ends_before(role.last_day(), other.from)
        })
    })
}
