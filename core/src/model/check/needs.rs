//! What stages and the road map ask for, and whether any record can answer it in time.

use crate::id::StandingId;
use crate::model::TargetModel;
use crate::model::check::case::{Asked, Case, Findings, gate};
use crate::model::profile::Need;
use crate::model::registry::{Covers, Form, Round};
use crate::pointer::Pointer;
use crate::role::{Actor, Role};
use crate::stage::Stage;

/// The earliest stage that brings what is asked; `None` where the registries do not know it.
fn brought_by(model: &TargetModel, need: &Need) -> Option<Stage> {
    let people = |role: &Role| match role {
        Role::Mentee => Stage::MenteeBase,
        Role::Mentor => Stage::MentorBase,
        Role::Curator => Stage::PrepareConditions,
    };
    Some(match need {
        Need::Document(id) | Need::Publication(id) => model.document(id)?.stage,
        Need::Activity(id) => model.activity(id)?.stage,
        Need::FormsChosen | Need::CuratorAppointed => Stage::PrepareConditions,
        Need::People(role) | Need::Consents(role) => people(role),
        Need::Requests => Stage::MenteeBase,
        Need::MentorsReady => Stage::SelectTrain,
        // A paper names the pair or the person: they come first.
        Need::DocumentOfEachPair(id) => model.document(id)?.stage.max(Stage::Matching),
        Need::DocumentOfEach(each) => model.document(&each.kind)?.stage.max(people(&each.role)),
        Need::PairsApproved => Stage::Matching,
        Need::PairsFinished => Stage::Run,
        // People may be asked when they enter; there is nothing to compare before the pairs work.
        Need::Monitoring(Round::Entry) => Stage::MenteeBase,
        Need::Monitoring(Round::Interim | Round::Final | Round::Exit | Round::Running) => {
            Stage::Run
        }
    })
}

/// A need of the kind «everybody who is there»: it is met while nobody is.
fn is_met_by_nobody(asked: &Asked<'_>) -> bool {
    match asked.need {
        Need::Requests | Need::Consents(_) => true,
        Need::PairsFinished => asked.stage < Stage::Matching,
        _ => false,
    }
}

/// The stage that brings what is asked, where it can only come after the asking one is closed.
fn too_late(case: &Case<'_>, asked: &Asked<'_>) -> Option<Stage> {
    brought_by(&case.model, asked.need)
        .filter(|later| asked.stage < *later && !case.side_by_side(*later, asked.stage))
}

fn report_later(case: &Case<'_>, found: &mut Findings<'_>, asked: &Asked<'_>, later: Stage) {
    found
        .about(asked)
        .with("later", case.model.stage_name(later))
        .with("later_number", later.number())
        .report();
}

pub(super) fn of_later_stage(case: &Case<'_>, found: &mut Findings<'_>) {
    for asked in case.conditions() {
        if let Some(later) = too_late(case, &asked).filter(|_| !is_met_by_nobody(&asked)) {
            report_later(case, found, &asked, later);
        }
    }
}

pub(super) fn of_nobody_yet(case: &Case<'_>, found: &mut Findings<'_>) {
    for asked in case.conditions() {
        if let Some(later) = too_late(case, &asked).filter(|_| is_met_by_nobody(&asked)) {
            report_later(case, found, &asked, later);
        }
    }
}

/// A line of the road map belongs to a stage; what shows that it is done belongs to the same one or to one before.
pub(super) fn evidence_of_later_stage(case: &Case<'_>, found: &mut Findings<'_>) {
    for asked in case.evidence() {
        if let Some(later) = too_late(case, &asked) {
            report_later(case, found, &asked, later);
        }
    }
}

pub(super) fn round_without_instrument(case: &Case<'_>, found: &mut Findings<'_>) {
    for asked in case.asked() {
        let Need::Monitoring(round) = asked.need else {
            continue;
        };
        let mut instruments = case.model.registry.instruments.iter();
        if !instruments.any(|instrument| instrument.rounds.contains(round)) {
            found.about(&asked).report();
        }
    }
}

pub(super) fn role_of_nobody(case: &Case<'_>, found: &mut Findings<'_>) {
    // Without a single form it is the list of forms that is wrong.
    if case.model.forms().next().is_none() {
        return;
    }
    for asked in case.asked() {
        let roles: &[Role] = match asked.need {
            Need::People(role) | Need::Consents(role) => std::slice::from_ref(role),
            Need::DocumentOfEach(each) => std::slice::from_ref(&each.role),
            Need::Requests => &[Role::Mentee],
            Need::MentorsReady => &[Role::Mentor],
            Need::PairsApproved | Need::PairsFinished | Need::DocumentOfEachPair(_) => {
                &[Role::Mentor, Role::Mentee]
            }
            _ => &[],
        };
        for role in roles.iter().filter(|role| nobody_holds(case, **role)) {
            found.about(&asked).with("role", role.id()).report();
        }
    }
}

fn nobody_holds(case: &Case<'_>, role: Role) -> bool {
    let side: fn(&Form) -> &[StandingId] = match role {
        Role::Mentor => |form| &form.mentors,
        Role::Mentee => |form| &form.mentees,
        // Any person of the organisation may be the curator.
        Role::Curator => return false,
    };
    let mut forms = case.model.forms();
    !forms.any(|form| {
        let mut standings = side(form).iter();
        standings.any(|standing| case.model.standing(standing).is_some())
    })
}

/// Papers about persons (consents, certificates) are not for a site.
pub(super) fn personal_paper_published(case: &Case<'_>, found: &mut Findings<'_>) {
    for asked in case.asked() {
        let Need::Publication(id) = asked.need else {
            continue;
        };
        let kind = case.model.document(id);
        if kind.is_some_and(|kind| kind.covers == Covers::Person) {
            found.about(&asked).report();
        }
    }
}

pub(super) fn nobody_in_charge(case: &Case<'_>, found: &mut Findings<'_>) {
    for (stage, conditions) in &case.profile.gates {
        for (i, condition) in conditions.iter().enumerate() {
            let need = case.words(&condition.need);
            let at = gate(*stage).index(i);
            report_nobody(found, "gate", *stage, need, at, &condition.who);
        }
    }
    for (line, at) in case.lines() {
        let task = line.task.clone();
        report_nobody(found, "road_map", line.stage, task, at, &line.who);
    }
}

fn report_nobody(
    found: &mut Findings<'_>,
    place: &'static str,
    stage: Stage,
    what: crate::text::Localised,
    at: Pointer,
    who: &[Actor],
) {
    if who.is_empty() {
        found
            .at(at.key("who"))
            .stage(stage)
            .with("place", place)
            .with("what", what)
            .report();
    }
}
