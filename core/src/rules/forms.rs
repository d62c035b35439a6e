//! Forms: which ones the programme chose, and whether the people in a pair are the ones its form speaks of.

use crate::model::registry::{Form, FormLevel};
use crate::norm::Level;
use crate::record::{Pair, Participant};
use crate::role::Role;
use crate::rules::{Rule, Scope, Sink, rule};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-FRM-001", Form, Warning, ["logic"], [Curator, Head], not_in_profile),
    rule!("TM-FRM-002", Form, Warning, ["r145"], [Head], local_without_act),
    rule!("TM-FRM-003", Form, Error, ["logic"], [Curator], not_chosen),
    rule!("TM-FRM-004", Form, Error, ["logic"], [Curator], sides_do_not_fit),
    rule!("TM-FRM-005", Form, Error, ["mr_42_02"], [Curator], different_organisations),
    rule!("TM-FRM-006", Form, Warning, ["mr_42_02"], [Curator], mentor_not_ahead),
    rule!("TM-FRM-007", Form, Warning, ["mr_42_02_details"], [Curator], foreign_variant),
    rule!("TM-FRM-008", Form, Error, ["talk_three_stages", "practice"], [Curator], no_third_side),
    rule!("TM-FRM-009", Form, Warning, ["mr_42_02"], [Curator, Partner], no_enterprise),
];

/// The role model in which neither side is ahead of the other.
const EQUALS: &str = "equal_equal";

/// The chosen forms that the registry knows, with their places.
fn chosen<'a>(scope: &Scope<'a>) -> impl Iterator<Item = (usize, &'a Form)> + use<'a> {
    let model = scope.model;
    let choices = scope.forms();
    choices.filter_map(|(index, choice)| Some((index, model.form(&choice.form)?)))
}

fn not_in_profile(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, form) in chosen(scope).filter(|(_, form)| !scope.model.allows(&form.id)) {
        sink.on("forms", index, &form.id)
            .with("form", &form.name)
            .with("profile", scope.model.title())
            .report();
    }
}

/// A form beyond the federal ones stands on a local act that the profile names.
fn local_without_act(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, form) in chosen(scope) {
        let norm = scope.model.norm(&form.norm);
        let local =
            norm.is_some_and(|norm| norm.level.needs_adoption() || norm.level == Level::Logic);
        let adopted = scope.model.adoption(&form.norm).is_some();
        if form.level == FormLevel::Local && local && !adopted && scope.model.allows(&form.id) {
            sink.on("forms", index, &form.id)
                .with("form", &form.name)
                .report();
        }
    }
}

/// A pair works in a form that the programme chose. When none was chosen, another rule says so.
fn not_chosen(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let choices = scope.all_forms();
    if choices.is_empty() {
        return;
    }
    for (index, pair) in scope.pairs() {
        let there = choices.iter().any(|choice| choice.form == pair.form);
        if let Some(form) = scope.form(pair).filter(|_| !there) {
            sink.on("pairs", index, &pair.id)
                .member("form")
                .with("form", &form.name)
                .report();
        }
    }
}

fn sides_do_not_fit(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs() {
        let Some(form) = scope.form(pair) else {
            continue;
        };
        for (allowed, role, list) in [
            (&form.mentors, Role::Mentor, "mentors"),
            (&form.mentees, Role::Mentee, "mentees"),
        ] {
            let others: Vec<_> = { scope.people_on(pair, role) }
                .filter(|person| !allowed.contains(&person.standing))
                .map(|person| &person.id)
                .collect();
            if !others.is_empty() {
                sink.on("pairs", index, &pair.id)
                    .member(list)
                    .with("form", &form.name)
                    .with("role_id", role.id())
                    .with("count", others.len())
                    .about(others)
                    .report();
            }
        }
    }
}

/// Every mentor of the pair with every mentee.
fn couples<'a>(
    scope: &Scope<'a>,
    pair: &Pair,
) -> impl Iterator<Item = (&'a Participant, &'a Participant)> {
    let mentees = || scope.people_on(pair, Role::Mentee);
    let mentors = scope.people_on(pair, Role::Mentor);
    mentors.flat_map(move |mentor| mentees().map(move |mentee| (mentor, mentee)))
}

fn different_organisations(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs() {
        let Some(form) = scope.form(pair).filter(|form| form.same_organisation) else {
            continue;
        };
        let apart = |(mentor, mentee): (&Participant, &Participant)| mentor.place != mentee.place;
        if couples(scope, pair).any(apart) {
            sink.on("pairs", index, &pair.id)
                .with("form", &form.name)
                .about(pair.people())
                .report();
        }
    }
}

/// Among learners of one kind the mentor is a step ahead, unless the pair is one of equals.
fn mentor_not_ahead(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs() {
        let equals = pair.variant.as_ref().is_some_and(|v| v.as_str() == EQUALS);
        let reverse = scope.kind(pair).is_some_and(|kind| kind.inverts_seniority);
        let Some(form) = scope.form(pair).filter(|form| form.same_organisation) else {
            continue;
        };
        let level = |(mentor, mentee): (&Participant, &Participant)| {
            mentor.standing == mentee.standing
                && matches!((mentor.step, mentee.step), (Some(a), Some(b)) if a <= b)
        };
        if !equals && !reverse && couples(scope, pair).any(level) {
            sink.on("pairs", index, &pair.id)
                .with("form", &form.name)
                .about(pair.people())
                .report();
        }
    }
}

fn foreign_variant(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs() {
        let (Some(form), Some(variant)) = (scope.form(pair), &pair.variant) else {
            continue;
        };
        if !form.variants.iter().any(|known| known.id == *variant) {
            sink.on("pairs", index, &pair.id)
                .member("variant")
                .with("form", &form.name)
                .with("variant", variant.as_str())
                .report();
        }
    }
}

/// A form of three sides has all three, and the parent is the mentee's own.
fn no_third_side(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair) in scope.pairs() {
        let Some(form) = scope.form(pair).filter(|form| !form.parties.is_empty()) else {
            continue;
        };
        let parties: Vec<_> = pair
            .parties
            .iter()
            .filter_map(|id| scope.person(id))
            .collect();
        let complete = pair.mentees.iter().all(|mentee| {
            parties.iter().any(|party| {
                let own = party.standing.as_str() != "parent" || party.children.contains(mentee);
                form.parties.contains(&party.standing) && own
            })
        });
        if !complete {
            sink.on("pairs", index, &pair.id)
                .member("parties")
                .with("form", &form.name)
                .about(pair.people())
                .report();
        }
    }
}

/// A mentor from an enterprise represents one.
fn no_enterprise(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, person) in scope.people(Role::Mentor) {
        let mut pairs = scope.pairs_of(person, Role::Mentor);
        let form = pairs.find_map(|(_, pair)| {
            scope
                .form(pair)
                .filter(|form| scope.has_outer_mentors(form))
        });
        let place = person.place.as_deref().unwrap_or_default();
        let private = scope.standing(person).is_some_and(|one| one.private);
        if let Some(form) = form.filter(|_| place.trim().is_empty() && !private) {
            sink.on("participants", index, &person.id)
                .member("place")
                .with("form", &form.name)
                .about([&person.id])
                .report();
        }
    }
}
