//! Pairs and groups: the order, agreement, term, plan, life and ending of each.

mod changes;
mod terms;

use std::collections::BTreeSet;

use crate::day::Day;
use crate::model::registry::MeetingKind;
use crate::record::{Document, Pair};
use crate::role::Role;
use crate::rules::{Rule, Scope, Sink, rule};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-PAIR-001", Pair, Error, ["r145", "az_1128_08"], [Head, Curator], order_missing),
    rule!("TM-PAIR-002", Pair, Error, ["r145", "az_1128_08"], [Curator], order_of_another_kind),
    rule!("TM-PAIR-003", Pair, Error, ["logic"], [Head, Curator], order_later_than_approval),
    rule!("TM-PAIR-004", Pair, Warning, ["logic"], [Curator], order_about_others),
    rule!("TM-PAIR-005", Pair, Warning, ["r145"], [Curator], before_the_general_meeting),
    rule!("TM-PAIR-006", Pair, Warning, ["r145", "az_1128_08"], [Curator, Mentor, Mentee], agreement_missing),
    rule!("TM-PAIR-007", Pair, Warning, ["r145", "az_1128_08"], [Mentor, Mentee, Curator], goal_missing),
    rule!("TM-PAIR-008", Pair, Warning, ["r145", "az_1128_08"], [Head, Curator], terms::term_missing),
    rule!("TM-PAIR-009", Pair, Warning, ["logic"], [Curator], terms::term_outside_cycle),
    rule!("TM-PAIR-010", Pair, Warning, ["typical_regulation", "dolinovka_regulation", "practice"], [Curator], terms::term_too_long),
    rule!("TM-PAIR-011", Pair, Warning, ["az_1128_08"], [Curator], terms::teachers_term_too_short),
    rule!("TM-PAIR-012", Pair, Warning, ["az_1128_08"], [Curator], terms::teachers_term_too_long),
    rule!("TM-PAIR-013", Pair, Error, ["dolinovka_regulation", "typical_regulation", "practice"], [Mentor, Mentee, Curator], plan_missing),
    rule!("TM-PAIR-014", Pair, Error, ["dolinovka_regulation", "typical_regulation", "practice"], [Mentor, Mentee, Curator], plan_by_one_side),
    rule!("TM-PAIR-015", Pair, Error, ["typical_regulation", "practice"], [Head, Curator], ended_without_order),
    rule!("TM-PAIR-016", Pair, Warning, ["typical_regulation", "practice"], [Curator], terms::replacement_moved_the_end),
    rule!("TM-PAIR-017", Pair, Warning, ["typical_regulation", "practice"], [Curator], replaced_by_nobody),
    rule!("TM-PAIR-018", Pair, Warning, ["practice"], [Curator], terms::past_its_term),
    rule!("TM-PAIR-019", Pair, Warning, ["practice"], [Curator], silent),
    rule!("TM-PAIR-020", Pair, Error, ["moscow_region_standard", "az_1128_08"], [Curator, MunicipalSpecialist], personalised_programme_missing),
    rule!("TM-PAIR-021", Pair, Error, ["logic"], [Curator], open_twice),
    rule!("TM-PAIR-022", Pair, Error, ["logic"], [Curator], role_not_held),
    rule!("TM-PAIR-023", Pair, Warning, ["az_model_regulation", "typical_regulation"], [Mentor, Mentee, Curator], changes::prolonged_by_one_side),
    rule!("TM-PAIR-024", Pair, Warning, ["az_model_regulation", "typical_regulation"], [Curator], changes::prolonged_too_late),
    rule!("TM-PAIR-025", Pair, Warning, ["typical_regulation"], [Head, Curator], changes::prolonged_without_ground),
    rule!("TM-PAIR-026", Pair, Warning, ["typical_regulation"], [Mentor, Curator], changes::end_not_agreed),
    rule!("TM-PAIR-027", Pair, Warning, ["typical_regulation"], [Curator], changes::replaced_without_cause),
    rule!("TM-PAIR-028", Pair, Error, ["dolinovka_regulation"], [Curator, Mentee], changes::mentee_did_not_choose),
    rule!("TM-PAIR-029", Pair, Warning, ["dolinovka_regulation", "practice"], [Curator], changes::not_the_chosen_mentor),
    rule!("TM-PAIR-030", Pair, Warning, ["az_1128_08"], [Mentor, Mentee], difficulty_without_measures),
    rule!("TM-PAIR-031", Pair, Error, ["logic"], [Curator], changes::continues_what_goes_on),
    rule!("TM-PAIR-032", Pair, Warning, ["practice"], [Head, Partner], across_organisations),
];

/// Approved pairs with the day of the approval.
fn approved<'s>(scope: &'s Scope<'_>) -> impl Iterator<Item = (usize, &'s Pair, Day)> {
    scope
        .pairs()
        .filter_map(|(i, pair)| Some((i, pair, pair.approved?)))
}

/// Approved pairs with the document that approves them, where it is on file.
fn with_order<'s>(
    scope: &'s Scope<'_>,
) -> impl Iterator<Item = (usize, &'s Pair, Day, &'s Document)> {
    approved(scope).filter_map(|(i, pair, on)| Some((i, pair, on, scope.order_of(pair)?)))
}

/// Active pairs.
fn active<'s>(scope: &'s Scope<'_>) -> impl Iterator<Item = (usize, &'s Pair)> {
    scope.pairs().filter(|(_, pair)| pair.is_active(scope.day))
}

fn order_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, on) in approved(scope).filter(|(_, pair, _)| pair.order.is_none()) {
        sink.on("pairs", i, &pair.id)
            .member("approved")
            .with("on", on)
            .report();
    }
}

fn order_of_another_kind(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, _, order) in with_order(scope) {
        if !scope.model.serves(&order.kind, "pairs_order") {
            sink.on("pairs", i, &pair.id)
                .member("order")
                .with("order", order.id.as_str())
                .with("document", scope.document_name(&order.kind))
                .report();
        }
    }
}

fn order_later_than_approval(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, on, order) in with_order(scope) {
        if order.is_later_than(on) {
            sink.on("pairs", i, &pair.id)
                .member("approved")
                .with("on", on)
                .with("date", order.date)
                .report();
        }
    }
}

/// An order that lists pairs lists this one too. An order without a list says nothing.
fn order_about_others(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, _, order) in with_order(scope) {
        let mut papers = scope.papers_of_pair(pair);
        if !order.pairs.is_empty() && papers.all(|paper| paper.id != order.id) {
            sink.on("pairs", i, &pair.id)
                .member("order")
                .with("order", order.id.as_str())
                .report();
        }
    }
}

fn before_the_general_meeting(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let activities = scope.all_activities().iter();
    let first = activities
        .filter(|activity| activity.kind.as_str() == "general_meeting")
        .map(|activity| activity.on)
        .min();
    for (i, pair, on) in approved(scope).filter(|(_, pair, _)| scope.is_scheduled(pair)) {
        if first.is_none_or(|first| on < first) {
            sink.on("pairs", i, &pair.id)
                .member("approved")
                .with("on", on)
                .report();
        }
    }
}

fn agreement_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, on) in approved(scope) {
        let agreed = |side| pair.agreed.iter().any(|a| a.side == side && a.on <= on);
        let side = match (agreed(Role::Mentor), agreed(Role::Mentee)) {
            (true, true) => continue,
            (true, false) => "mentee",
            (false, true) => "mentor",
            (false, false) => "both",
        };
        sink.on("pairs", i, &pair.id)
            .member("agreed")
            .with("side", side)
            .with("on", on)
            .report();
    }
}

/// The goal is set at the planning meeting; kinds on demand have it from the approval. Ended pairs are not asked:
/// free text about people goes with time.
fn goal_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in active(scope) {
        let due = !scope.is_scheduled(pair)
            || pair.plan.is_some()
            || has_met(scope, pair, &[MeetingKind::Planning]);
        let stated = pair
            .goal
            .as_ref()
            .is_some_and(|goal| !goal.trim().is_empty());
        if due && !stated {
            sink.on("pairs", i, &pair.id).report();
        }
    }
}

fn has_met(scope: &Scope<'_>, pair: &Pair, kinds: &[MeetingKind]) -> bool {
    let mut meetings = scope.meetings_of(pair);
    meetings.any(|meeting| kinds.contains(&meeting.kind))
}

/// A plan is due once the planning meeting or a regular one was held. A plan on paper counts.
fn plan_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let papers = ["pair_plan", "personalised_programme"];
    let due = [MeetingKind::Planning, MeetingKind::Regular];
    for (i, pair) in scope.pairs().filter(|(_, pair)| scope.is_scheduled(pair)) {
        if pair.plan.is_none() && has_met(scope, pair, &due) && !is_on_paper(scope, pair, &papers) {
            sink.on("pairs", i, &pair.id).report();
        }
    }
}

fn plan_by_one_side(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let Some(plan) = &pair.plan else { continue };
        let made = |side| plan.made_by.contains(&side);
        let side = match (made(Role::Mentor), made(Role::Mentee)) {
            (true, true) => continue,
            (true, false) => "mentee",
            (false, true) => "mentor",
            (false, false) => "both",
        };
        sink.on("pairs", i, &pair.id)
            .member("plan")
            .member("made_by")
            .with("side", side)
            .with("on", plan.on)
            .report();
    }
}

fn ended_without_order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let Some(ending) = pair.ended.as_ref().filter(|ending| ending.order.is_none()) else {
            continue;
        };
        let ground = scope.model.ground(&ending.ground);
        if let Some(ground) = ground.filter(|ground| ground.needs_order) {
            sink.on("pairs", i, &pair.id)
                .member("ended")
                .with("on", ending.on)
                .with("ground", &ground.name)
                .report();
        }
    }
}

fn replaced_by_nobody(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let replaced = |e: &&crate::record::Ending| e.ground.as_str() == "replaced";
        let Some(ending) = pair.ended.as_deref().filter(replaced) else {
            continue;
        };
        if ending.replaced_by.is_none() {
            sink.on("pairs", i, &pair.id)
                .member("ended")
                .with("on", ending.on)
                .report();
        }
    }
}

/// The last sign of life is a meeting or the curator's contact, at first the beginning of the term.
fn silent(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in active(scope).filter(|(_, pair)| scope.is_scheduled(pair)) {
        let Some(limit) = scope.model.limits_of(&pair.form).silent_days else {
            continue;
        };
        if pair.whole_term().is_some_and(|term| term.until < scope.day) {
            continue;
        }
        let contacts = scope.contacts_of(pair).map(|contact| contact.on);
        let signs = { scope.meetings_of(pair) }
            .map(|meeting| meeting.on)
            .chain(contacts)
            .chain(pair.approved)
            .chain(pair.term.map(|term| term.from));
        let Some(last) = signs.max() else { continue };
        let days = last.days_until(scope.day);
        if days > i64::from(limit) {
            sink.on("pairs", i, &pair.id)
                .with("last", last)
                .with("days", days)
                .with("limit", limit)
                .report();
        }
    }
}

fn personalised_programme_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let papers = ["personalised_programme"];
    for (i, pair) in active(scope).filter(|(_, pair)| scope.is_of_teachers(pair)) {
        let lasting = scope
            .kind(pair)
            .is_none_or(|kind| kind.min_months.is_some());
        if lasting && !is_on_paper(scope, pair, &papers) {
            sink.on("pairs", i, &pair.id).about(&pair.mentees).report();
        }
    }
}

/// A plan for a teacher names what will be done about each difficulty.
fn difficulty_without_measures(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs().filter(|(_, pair)| scope.is_of_teachers(pair)) {
        let Some(plan) = &pair.plan else { continue };
        for (item, difficulty) in plan.difficulties.iter().enumerate() {
            if difficulty.measures.iter().all(|m| m.trim().is_empty()) {
                sink.on("pairs", i, &pair.id)
                    .member("plan")
                    .member("difficulties")
                    .item(item)
                    .with("number", item + 1)
                    .about(&pair.mentees)
                    .report();
            }
        }
    }
}

/// Teachers of two organisations: one organisation's order does not bind the other, an agreement does.
fn across_organisations(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let agreed = scope.all_of_kind("partner_agreement").next().is_some();
    for (i, pair) in active(scope).filter(|_| !agreed) {
        let staff = pair.mentors.iter().chain(&pair.mentees).filter(|id| {
            let person = scope.person(id);
            person
                .and_then(|person| scope.standing(person))
                .is_some_and(|standing| standing.staff)
        });
        let places: BTreeSet<_> = staff
            .filter_map(|id| scope.person(id))
            .map(|person| person.place.as_deref())
            .collect();
        let papers = { pair.mentors.iter().chain(&pair.mentees) }
            .any(|id| scope.has_paper("cooperation_contract", id, scope.day));
        if places.len() > 1 && !papers {
            sink.on("pairs", i, &pair.id).about(pair.people()).report();
        }
    }
}

/// The same mentor and mentee are not in two open pairs at once. The later one is reported.
fn open_twice(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let mentors = scope.side(pair, Role::Mentor);
        let others = mentors.flat_map(|mentor| scope.pairs_of(mentor, Role::Mentor));
        let earlier = { others }.find(|(j, other)| {
            (other.proposed, *j) < (pair.proposed, i)
                && !other.has_ended(pair.proposed)
                && other.mentees.iter().any(|id| pair.mentees.contains(id))
        });
        if let Some((_, earlier)) = earlier {
            sink.on("pairs", i, &pair.id)
                .with("pair", earlier.id.as_str())
                .about(pair.people())
                .report();
        }
    }
}

/// Those in an open pair hold the role in which they are in it.
fn role_not_held(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs().filter(|(_, pair)| !pair.has_ended(scope.day)) {
        let without = |role| {
            let people = scope.people_on(pair, role);
            people.filter(move |person| !person.holds(role, scope.day))
        };
        let people = without(Role::Mentor).chain(without(Role::Mentee));
        let people: Vec<_> = people.map(|person| &person.id).collect();
        if !people.is_empty() {
            sink.on("pairs", i, &pair.id)
                .with("count", people.len())
                .with("on", scope.day)
                .about(people)
                .report();
        }
    }
}

/// Whether a document of one of the kinds is about the pair or about one of its mentees.
fn is_on_paper(scope: &Scope<'_>, pair: &Pair, kinds: &[&str]) -> bool {
    let serves = |document: &Document, kind: &&str| scope.model.serves(&document.kind, kind);
    let fits = |document: &Document| kinds.iter().any(|kind| serves(document, kind));
    let mut mentees = scope.side(pair, Role::Mentee);
    scope.papers_of_pair(pair).any(fits) || mentees.any(|one| scope.papers_of(one).any(fits))
}
