//! The programme as a whole: whom it is for, its purpose and cycle, and who agreed to it.

use crate::programme::header::OrganisationKind;
use crate::role::Role;
use crate::rules::{Rule, Scope, Sink, rule};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-PRG-001", Programme, Error, ["r145"], [Head, Curator], learners_elsewhere),
    rule!("TM-PRG-002", Programme, Error, ["r145", "az_1128_08"], [Head, Curator], forms_chosen),
    rule!("TM-PRG-003", Programme, Warning, ["r145"], [Curator], goal),
    rule!("TM-PRG-004", Programme, Warning, ["r145"], [Curator], expected_results),
    rule!("TM-PRG-005", Programme, Error, ["logic"], [Curator], period_reversed),
    rule!("TM-PRG-006", Programme, Warning, ["dolinovka_regulation", "typical_regulation", "practice"], [Curator, Head], too_long),
    rule!("TM-PRG-007", Programme, Error, ["dolinovka_regulation", "typical_regulation", "practice"], [Curator, Mentee, Mentor, Representative], participation),
];

/// Kindergartens and methodical services have no learners whom Р-145 speaks of: only teachers' forms fit them.
fn learners_elsewhere(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let kind = scope.header().organisation.kind;
    if !matches!(
        kind,
        OrganisationKind::Kindergarten | OrganisationKind::MethodicalService
    ) {
        return;
    }
    for (index, choice) in scope.forms() {
        let form = scope.model.form(&choice.form);
        if let Some(form) = form.filter(|form| scope.is_for_learners(form)) {
            sink.on("forms", index, &choice.form)
                .with("form", &form.name)
                .report();
        }
    }
}

/// Once work has begun, a form is chosen.
fn forms_chosen(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    if scope.is_under_way() && scope.all_forms().is_empty() {
        sink.on_programme("forms").report();
    }
}

fn goal(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let goal = scope.header().goal.as_deref();
    if goal.is_none_or(|goal| goal.trim().is_empty()) {
        sink.on_programme("header").member("goal").report();
    }
}

fn expected_results(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let results = &scope.header().expected_results;
    if results.iter().all(|result| result.trim().is_empty()) {
        sink.on_programme("header")
            .member("expected_results")
            .report();
    }
}

fn period_reversed(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let period = scope.header().period;
    if period.until < period.from {
        sink.on_programme("header")
            .member("period")
            .with("from", period.from)
            .with("until", period.until)
            .report();
    }
}

fn too_long(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let days = scope.header().period.days();
    let limit = scope.model.limits().programme_max_days;
    if let Some(limit) = limit.filter(|limit| days > i64::from(*limit)) {
        sink.on_programme("header")
            .member("period")
            .with("count", days)
            .with("limit", limit)
            .report();
    }
}

/// Everybody in a pair agreed to take part before the pair was approved. Whose consent is missing to this day in
/// an active pair is a rule about consents; pairs of colleagues have rules of their own.
fn participation(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs() {
        let Some(approved) = pair.approved.filter(|_| !scope.is_between_colleagues(pair)) else {
            continue;
        };
        let sides = [Role::Mentor, Role::Mentee].map(|side| scope.people_on(pair, side));
        let parties = pair.parties.iter().filter_map(|id| scope.person(id));
        let people = sides.into_iter().flatten().chain(parties);
        let without: Vec<_> = people
            .filter(|person| scope.agreed_late(pair, person, approved))
            .map(|person| &person.id)
            .collect();
        if !without.is_empty() {
            sink.on("pairs", index, &pair.id)
                .with("count", without.len())
                .with("approved", approved)
                .about(without)
                .report();
        }
    }
}
