//! Mentees: why they are here, what they ask for, and that nobody is left without a pair and without help.

use crate::model::registry::YoungPurpose;
use crate::programme::young::{YoungVerdict, judge};
use crate::record::{Pair, Participant};
use crate::role::Role;
use crate::rules::load::{limits, report_load};
use crate::rules::{Rule, Scope, Sink, rule};
use crate::stage::Stage;

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-MTE-001", Mentee, Warning, ["r145", "az_1128_08"], [Curator, ClassTeacher], category),
    rule!("TM-MTE-002", Mentee, Error, ["r145", "az_1128_08"], [Curator], category_fits),
    rule!("TM-MTE-003", Mentee, Warning, ["r145"], [Curator], youngest),
    rule!("TM-MTE-004", Mentee, Warning, ["mr_42_02", "az_1128_08"], [Curator], young_specialist),
    rule!("TM-MTE-005", Mentee, Error, ["r145", "az_1128_08"], [Curator, Mentee], request),
    rule!("TM-MTE-006", Mentee, Warning, ["practice"], [Curator], too_many_pairs),
    rule!("TM-MTE-007", Mentee, Warning, ["az_model_regulation", "practice"], [Curator, Psychologist], left_alone),
    rule!("TM-MTE-008", Mentee, Error, ["az_1128_08"], [Curator, Mentee], colleague_agreed),
    rule!("TM-MTE-009", Mentee, Warning, ["r145"], [Curator, Representative], no_birth),
    rule!("TM-MTE-010", Mentee, Warning, ["moscow_region_standard", "practice"], [Curator, MunicipalSpecialist], newcomer_without_pair),
];

fn report(sink: &mut Sink<'_>, index: usize, person: &Participant, member: &str) {
    sink.on("participants", index, &person.id)
        .member(member)
        .about([&person.id])
        .report();
}

fn is_learner(scope: &Scope<'_>, person: &Participant) -> bool {
    scope.standing(person).is_some_and(|s| s.learner)
}

fn category(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, person) in scope.people(Role::Mentee) {
        if person.categories.is_empty() {
            report(sink, index, person, "categories");
        }
    }
}

/// A category of learners is for learners, one of teachers for teachers.
fn category_fits(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, person) in scope.people(Role::Mentee) {
        for (place, category) in person.categories.iter().enumerate() {
            let (Some(category), Some(standing)) =
                (scope.model.category(category), scope.standing(person))
            else {
                continue;
            };
            if !category.standings.contains(&standing.id) {
                sink.on("participants", index, &person.id)
                    .member("categories")
                    .item(place)
                    .with("category", &category.name)
                    .with("standing", &standing.name)
                    .about([&person.id])
                    .report();
            }
        }
    }
}

/// A learner who had certainly not reached the youngest age on entering.
fn youngest(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(limit) = scope.model.limits().min_student_age else {
        return;
    };
    for (index, person) in scope.people(Role::Mentee) {
        let (Some(born), Some(entry)) = (person.born, person.enrolment(Role::Mentee)) else {
            continue;
        };
        let age = born.age_at_most(entry.from);
        if is_learner(scope, person) && born.earliest() < entry.from && age < limit {
            sink.on("participants", index, &person.id)
                .member("born")
                .with("age", age)
                .with("limit", limit)
                .about([&person.id])
                .report();
        }
    }
}

/// Whether the person is called a young specialist.
fn is_young(person: &Participant) -> bool {
    let mut categories = person.categories.iter();
    categories.any(|category| category.as_str() == "young_specialist")
}

/// Whoever is called a young specialist has served no longer than the limit. Days of service outweigh a number of
/// years: pauses are not counted then.
fn young_specialist(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(limit) = scope.model.limits().young_specialist_years else {
        return;
    };
    let region = scope.header().organisation.region.as_deref();
    let policy = scope
        .model
        .young_policy(YoungPurpose::Mentoring, region, scope.day);
    for (index, person) in scope.people(Role::Mentee).filter(|(_, p)| is_young(p)) {
        let verdict = policy.map(|policy| judge(policy, person.born, &person.service, scope.day));
        if verdict == Some(YoungVerdict::Yes) {
            continue;
        }
        let years = person.service_years.map(u32::from);
        if let Some(years) = years.filter(|years| *years > limit) {
            sink.on("participants", index, &person.id)
                .member("service_years")
                .with("count", years)
                .with("limit", limit)
                .about([&person.id])
                .report();
        }
    }
}

/// A young specialist gets a mentor soon after coming to the organisation.
fn newcomer_without_pair(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(limit) = scope.model.limits().newcomer_days else {
        return;
    };
    for (index, person) in scope.people(Role::Mentee).filter(|(_, p)| is_young(p)) {
        let mut pairs = scope.pairs_of(person, Role::Mentee);
        let paired = pairs.any(|(_, pair)| pair.approved.is_some());
        let Some(hired) = person.service.hired.filter(|_| !paired) else {
            continue;
        };
        let days = hired.latest().days_until(scope.day);
        if days > i64::from(limit) {
            sink.on("participants", index, &person.id)
                .member("service")
                .with("hired", hired)
                .with("days", days)
                .with("limit", limit)
                .about([&person.id])
                .report();
        }
    }
}

/// Before pairs are made, every mentee has said what they come for.
fn request(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let matching = scope.board().line(Stage::Matching).started.is_some();
    for (index, person) in scope.people(Role::Mentee) {
        let asked = person.requests.iter().any(|r| !r.text.trim().is_empty());
        let mut pairs = scope.pairs_of(person, Role::Mentee);
        if !asked && (matching || pairs.next().is_some()) {
            report(sink, index, person, "requests");
        }
    }
}

/// Over all forms, and within each form that has a number of its own.
fn too_many_pairs(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (form, limit) in limits(scope, scope.model.limits().mentee_max_pairs, |own| {
        own.mentee_max_pairs
    }) {
        let counts = |pair: &Pair| form.is_none_or(|form| pair.form == *form);
        for (index, person) in scope.people(Role::Mentee) {
            let pairs = scope.pairs_of(person, Role::Mentee);
            let active = pairs.filter(|(_, pair)| pair.is_active(scope.day) && counts(pair));
            let active = active.count();
            if u32::try_from(active).is_ok_and(|active| active > limit) {
                report_load(scope, sink, (index, person), (active, limit), form);
            }
        }
    }
}

/// Pairs are made, a mentee has none, and nothing was done for them.
fn left_alone(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(closed) = scope.board().line(Stage::Matching).closed else {
        return;
    };
    for (index, person) in scope.people(Role::Mentee) {
        if scope.pairs_of(person, Role::Mentee).next().is_some() {
            continue;
        }
        let mut activities = scope.all_activities().iter();
        let helped = activities.any(|activity| {
            activity.kind.as_str() == "support_without_pair"
                && (activity.people.is_empty() || activity.people.contains(&person.id))
        });
        let waited = person
            .enrolment(Role::Mentee)
            .is_some_and(|entry| entry.from <= closed);
        if waited && !helped {
            sink.on("participants", index, &person.id)
                .with("closed", closed)
                .about([&person.id])
                .report();
        }
    }
}

/// A teacher becomes a colleague's mentee of their own will, and says so before.
fn colleague_agreed(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs() {
        let Some(approved) = pair.approved.filter(|_| scope.is_between_colleagues(pair)) else {
            continue;
        };
        for person in scope.people_on(pair, Role::Mentee) {
            if scope.agreed_late(pair, person, approved) {
                sink.on("pairs", index, &pair.id)
                    .member("mentees")
                    .with("approved", approved)
                    .about([&person.id])
                    .report();
            }
        }
    }
}

/// Without the year of birth nobody can tell who signs for the learner.
fn no_birth(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, person) in scope.people(Role::Mentee) {
        if person.born.is_none() && is_learner(scope, person) {
            report(sink, index, person, "born");
        }
    }
}
