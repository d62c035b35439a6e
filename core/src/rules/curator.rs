//! The curator: that there is one, by an order, from the first stage on, and not alone over own pairs.

use std::collections::BTreeSet;

use crate::day::Day;
use crate::id::{FormId, ParticipantId};
use crate::record::Pair;
use crate::role::Role;
use crate::rules::scope::Such;
use crate::rules::{Rule, Scope, Sink, rule};
use crate::stage::Stage;

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-CUR-001", Curator, Error, ["r145", "az_1128_08"], [Head], nobody),
    rule!("TM-CUR-002", Curator, Error, ["r145", "az_1128_08"], [Head], gap),
    rule!("TM-CUR-003", Curator, Warning, ["r145"], [Head], several),
    rule!("TM-CUR-004", Curator, Error, ["r145", "az_1128_08"], [Head], no_order),
    rule!("TM-CUR-005", Curator, Error, ["r145"], [Head], after_first_stage),
    rule!("TM-CUR-006", Curator, Warning, ["practice"], [Head], order_after),
    rule!("TM-CUR-007", Curator, Error, ["r145", "az_1128_08"], [Head], not_an_adult_worker),
    rule!("TM-CUR-008", Curator, Warning, ["az_1128_08"], [Head, Partner], partner_without_contract),
    rule!("TM-CUR-009", Curator, Warning, ["practice"], [Head], also_mentee),
    rule!("TM-CUR-010", Curator, Warning, ["practice"], [Head], own_pair),
    rule!("TM-CUR-011", Curator, Error, ["r145", "az_1128_08"], [Head], not_appointed),
];

/// The curators in charge on a day.
fn in_charge<'a>(scope: &Scope<'a>, day: Day) -> BTreeSet<&'a ParticipantId> {
    scope.in_charge(day).map(|a| &a.curator).collect()
}

/// Past the first stage and until the last one closes somebody is in charge.
fn nobody(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let over = scope.board().line(Stage::Complete).is_closed();
    if scope.is_under_way() && !over && scope.in_charge(scope.day).next().is_none() {
        sink.on_programme("appointments").report();
    }
}

static LEFT_ALONE: Such<Pair> = Such(|scope, pair| uncovered(scope, pair).is_some());

/// The first day of a pair's work on which nobody is in charge.
fn uncovered(scope: &Scope<'_>, pair: &Pair) -> Option<Day> {
    let from = pair.approved?;
    let until = pair.ended.as_ref().map_or(scope.day, |ending| ending.on);
    let covered = scope.covered();
    let around = |(first, last): &&(Day, Option<Day>)| {
        *first <= from && last.is_none_or(|last| from <= last)
    };
    match covered.iter().find(around) {
        None => (from <= until).then_some(from),
        Some((_, last)) => last
            .filter(|last| *last < until)
            .map(|last| last.plus_days(1)),
    }
}

/// Appointments cover the life of every pair. When nobody is in charge today, another rule says so.
fn gap(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    if scope.in_charge(scope.day).next().is_none() {
        return;
    }
    let gaps = scope.those(&LEFT_ALONE);
    let first = gaps.filter_map(|(_, pair)| uncovered(scope, pair)).min();
    if let Some(first) = first {
        sink.on_programme("appointments")
            .with("from", first)
            .with("count", scope.count(&LEFT_ALONE))
            .report();
    }
}

/// Several curators share the forms among them: two for the same form are reported.
fn several(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let curators = in_charge(scope, scope.day);
    let mut held: Vec<(&ParticipantId, &FormId)> = scope
        .in_charge(scope.day)
        .flat_map(|a| a.forms.iter().map(|form| (&a.curator, form)))
        .collect();
    held.sort();
    held.dedup();
    held.sort_by_key(|(_, form)| *form);
    let shared = held.is_sorted_by(|(_, one), (_, other)| one < other);
    let all = scope.in_charge(scope.day).any(|a| a.forms.is_empty());
    if curators.len() > 1 && (all || !shared) {
        sink.on_programme("appointments")
            .with("count", curators.len())
            .about(curators)
            .report();
    }
}

fn no_order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, appointment) in scope.appointments() {
        if appointment.order.is_none() {
            sink.on("appointments", index, &appointment.curator)
                .with("from", appointment.from)
                .about([&appointment.curator])
                .report();
        }
    }
}

/// The first appointment is part of what stage 1 prepares.
fn after_first_stage(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(closed) = scope.board().line(Stage::PrepareConditions).closed else {
        return;
    };
    let appointments = scope.all_appointments().iter().enumerate();
    let Some((index, first)) = appointments.min_by_key(|(_, appointment)| appointment.from) else {
        return;
    };
    let order = first.order.as_ref().and_then(|id| scope.document(id));
    let order = order.filter(|order| !order.undated);
    let dated = order.map_or(first.from, |order| order.date.earliest().max(first.from));
    if dated > closed {
        sink.on("appointments", index, &first.curator)
            .with("appointed", dated)
            .with("closed", closed)
            .about([&first.curator])
            .report();
    }
}

fn order_after(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, appointment) in scope.appointments() {
        let order = appointment.order.as_ref();
        let Some(order) = order.and_then(|id| scope.document(id)) else {
            continue;
        };
        if order.is_later_than(appointment.from) {
            sink.on("appointments", index, &appointment.curator)
                .with("from", appointment.from)
                .with("order", order.date)
                .about([&appointment.curator])
                .report();
        }
    }
}

/// A curator is an adult who works: in the organisation, at a partner, in a non-profit organisation.
fn not_an_adult_worker(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, appointment) in scope.appointments() {
        let Some(person) = scope.person(&appointment.curator) else {
            continue;
        };
        let learner = scope.standing(person).is_some_and(|s| s.learner);
        let minor = person
            .born
            .is_some_and(|born| born.age_at_most(appointment.from) < 18);
        if learner || minor {
            sink.on("appointments", index, &appointment.curator)
                .about([&appointment.curator])
                .report();
        }
    }
}

/// A curator from a partner works under an agreement with it.
fn partner_without_contract(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, appointment) in scope.appointments() {
        let id = &appointment.curator;
        let outer = scope.person(id).is_some_and(|p| scope.is_outer(p));
        let agreed = || {
            scope.has_paper("cooperation_contract", id, scope.day)
                || scope.all_of_kind("partner_agreement").next().is_some()
        };
        if outer && !agreed() {
            sink.on("appointments", index, id).about([id]).report();
        }
    }
}

fn also_mentee(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, person) in scope.people(Role::Mentee) {
        let mut appointments = scope.appointments_of(&person.id);
        if appointments.any(|appointment| appointment.is_in_charge(scope.day)) {
            sink.on("participants", index, &person.id)
                .about([&person.id])
                .report();
        }
    }
}

/// Somebody else looks at the pairs in which the only curator is the mentor.
fn own_pair(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let curators = in_charge(scope, scope.day);
    if curators.len() != 1 {
        return;
    }
    for curator in curators {
        let own = scope.pairs_of(curator, Role::Mentor);
        let own = own.filter(|(_, pair)| pair.is_active(scope.day)).count();
        let index = scope.place_of(curator);
        if let Some(index) = index.filter(|_| own > 0) {
            sink.on("participants", index, curator)
                .with("count", own)
                .about([curator])
                .report();
        }
    }
}

/// Who is recorded as a curator has been appointed.
fn not_appointed(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, person) in scope.people(Role::Curator) {
        if scope.appointments_of(&person.id).next().is_none() {
            sink.on("participants", index, &person.id)
                .about([&person.id])
                .report();
        }
    }
}
