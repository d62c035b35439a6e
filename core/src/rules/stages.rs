//! Stages: their order, their plan, and whether they closed with what they ask.

use crate::diagnostic::Severity;
use crate::programme::board::{StageLine, StageMove, StageState};
use crate::record::Participant;
use crate::role::Role;
use crate::rules::scope::Such;
use crate::rules::sink::Finding;
use crate::rules::{Rule, Scope, Sink, rule};
use crate::stage::Stage;

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-STG-001", Stage, Error, ["r145", "logic"], [Curator], order),
    rule!("TM-STG-002", Stage, Error, ["r145", "az_1128_08"], [Curator, Head], closed_unready),
    rule!("TM-STG-003", Stage, Warning, ["r145"], [Curator], mentors_before_requests),
    rule!("TM-STG-004", Stage, Info, ["r145", "logic"], [Curator, Head], overridden),
    rule!("TM-STG-005", Stage, Warning, ["practice"], [Curator, Head], unsigned),
    rule!("TM-STG-006", Stage, Warning, ["r145", "az_1128_08"], [Curator], late),
    rule!("TM-STG-007", Stage, Error, ["logic"], [Curator], plan_reversed),
    rule!("TM-STG-008", Stage, Error, ["logic"], [Curator], plan_outside),
    rule!("TM-STG-009", Stage, Error, ["logic"], [Curator], plan_order),
    rule!("TM-STG-010", Stage, Warning, ["r145"], [Curator, Partner], outer_contour),
    rule!("TM-STG-011", Stage, Warning, ["r145"], [Head, Curator], nobody_answers),
    rule!("TM-STG-012", Stage, Warning, ["r145"], [Curator], started_early),
];

impl Finding<'_, '_> {
    /// The stage as `$stage` and `$number`.
    fn stage(self, scope: &Scope<'_>, stage: Stage) -> Self {
        self.with("stage", scope.model.stage_name(stage))
            .with("number", stage.number())
    }

    /// The earlier stage as `$earlier` and `$earlier_number`.
    fn earlier(self, scope: &Scope<'_>, stage: Stage) -> Self {
        self.with("earlier", scope.model.stage_name(stage))
            .with("earlier_number", stage.number())
    }
}

/// No stage is closed while an earlier one is not.
fn order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let lines = scope.board().stages;
    for line in &lines {
        let Some(closed) = line.closed else { continue };
        let open = |other: &&StageLine| other.closed.is_none_or(|day| day > closed);
        let mut earlier = lines.iter().filter(|other| other.stage < line.stage);
        if let Some(earlier) = earlier.find(open) {
            sink.on_programme("stages")
                .stage(scope, line.stage)
                .earlier(scope, earlier.stage)
                .with("closed", closed)
                .report();
        }
    }
}

/// A stage that closed without an override had everything on the day it closed.
fn closed_unready(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for line in scope.board().stages {
        let Some(closed) = line.closed.filter(|_| !line.overridden) else {
            continue;
        };
        let readiness = scope.gatekeeper(line.stage, closed).readiness(line.stage);
        let unmet = readiness
            .unmet
            .iter()
            .filter(|gap| gap.severity == Severity::Error)
            .count();
        if unmet > 0 {
            sink.on_programme("stages")
                .stage(scope, line.stage)
                .with("closed", closed)
                .with("count", unmet)
                .report();
        }
    }
}

static ASKED_BEFORE: Such<Participant> = Such(|scope, person| {
    let enrolled = person
        .enrolment(Role::Mentee)
        .map(|enrolment| enrolment.from);
    let started = scope.board().line(Stage::MentorBase).started;
    !person.requests.is_empty() && enrolled.is_some() && enrolled <= started
});

/// Mentors are looked for by the mentees' requests: some are there when stage 3 begins.
fn mentors_before_requests(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let line = scope.board().line(Stage::MentorBase);
    let Some(started) = line.started else { return };
    if scope.those(&ASKED_BEFORE).next().is_none() {
        sink.on_programme("stages")
            .stage(scope, line.stage)
            .with("started", started)
            .report();
    }
}

/// An override is always visible.
fn overridden(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for line in scope.board().stages.iter().filter(|line| line.overridden) {
        let acts = scope.all_stages().iter().enumerate();
        let last = acts
            .filter(|(_, act)| act.stage == line.stage && act.act == StageMove::Overridden)
            .max_by_key(|(_, act)| act.on);
        if let Some((index, act)) = last {
            sink.on("stages", index, line.stage)
                .stage(scope, line.stage)
                .with("closed", act.on)
                .about(&act.by)
                .report();
        }
    }
}

/// An override and a reopening say who decided and why.
fn unsigned(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, act) in scope.stages() {
        let decided = matches!(act.act, StageMove::Overridden | StageMove::Reopened);
        let reason = act.reason.as_deref().unwrap_or_default();
        if decided && (act.by.is_none() || reason.trim().is_empty()) {
            sink.on("stages", index, act.stage)
                .stage(scope, act.stage)
                .with("on", act.on)
                .about(&act.by)
                .report();
        }
    }
}

/// A finding about a line of the stage plan.
fn planned<'s, 'b>(
    sink: &'s mut Sink<'b>,
    scope: &Scope<'_>,
    index: usize,
    stage: Stage,
) -> Finding<'s, 'b> {
    sink.on_programme("header")
        .member("stage_plan")
        .item(index)
        .stage(scope, stage)
}

fn late(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, plan) in scope.header().stage_plan.iter().enumerate() {
        let until = plan.period.until;
        if until < scope.day && !scope.board().line(plan.stage).is_closed() {
            planned(sink, scope, index, plan.stage)
                .with("until", until)
                .with("count", until.days_until(scope.day))
                .report();
        }
    }
}

fn plan_reversed(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, plan) in scope.header().stage_plan.iter().enumerate() {
        if plan.period.until < plan.period.from {
            planned(sink, scope, index, plan.stage)
                .member("period")
                .with("from", plan.period.from)
                .with("until", plan.period.until)
                .report();
        }
    }
}

fn plan_outside(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let header = scope.header();
    for (index, plan) in header.stage_plan.iter().enumerate() {
        let inside =
            header.period.contains(plan.period.from) && header.period.contains(plan.period.until);
        if !inside && header.period.from <= header.period.until {
            planned(sink, scope, index, plan.stage)
                .member("period")
                .with("from", header.period.from)
                .with("until", header.period.until)
                .report();
        }
    }
}

/// A later stage is planned neither to begin nor to end before an earlier one. Swapped days are a rule of their own.
fn plan_order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let plans = scope.header().stage_plan.iter().enumerate();
    let plans = plans.filter(|(_, plan)| plan.period.from <= plan.period.until);
    for (index, plan) in plans.clone() {
        let ahead = plans.clone().map(|(_, other)| other).find(|other| {
            other.stage < plan.stage
                && (other.period.from > plan.period.from || other.period.until > plan.period.until)
        });
        if let Some(earlier) = ahead {
            planned(sink, scope, index, plan.stage)
                .earlier(scope, earlier.stage)
                .report();
        }
    }
}

/// Mentors from outside do not come by themselves: by the end of stage 3 there is a trace of work with them.
fn outer_contour(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    if !scope.board().line(Stage::MentorBase).is_closed() {
        return;
    }
    let mut activities = scope.all_activities().iter();
    if activities.any(|activity| activity.kind.as_str() == "outer_contour") {
        return;
    }
    let forms = scope.all_forms().iter();
    let outer = forms
        .filter_map(|choice| scope.model.form(&choice.form))
        .find(|form| scope.has_outer_mentors(form));
    if let Some(form) = outer {
        sink.on_programme("activities")
            .with("form", &form.name)
            .report();
    }
}

/// Somebody answers for every stage that work has begun on.
fn nobody_answers(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for stage in Stage::ALL {
        let acts = || {
            let acts = scope.all_stages().iter().enumerate();
            acts.filter(move |(_, act)| act.stage == stage)
        };
        let Some((index, _)) = acts().next() else {
            continue;
        };
        if acts().all(|(_, act)| act.by.is_none()) {
            sink.on("stages", index, stage).stage(scope, stage).report();
        }
    }
}

/// A stage starts when the earlier ones are closed, or open and allowed to run beside it.
fn started_early(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for line in scope.board().stages {
        let Some(started) = line.started else {
            continue;
        };
        let board = scope.board_on(started);
        let open = |other: &&StageLine| match other.state {
            StageState::Closed => false,
            StageState::NotStarted => true,
            StageState::Open | StageState::Reopened => {
                !scope.model.may_overlap(line.stage, other.stage)
            }
        };
        let mut earlier = board.stages.iter().filter(|other| other.stage < line.stage);
        if let Some(earlier) = earlier.find(open) {
            sink.on_programme("stages")
                .stage(scope, line.stage)
                .earlier(scope, earlier.stage)
                .with("started", started)
                .report();
        }
    }
}
