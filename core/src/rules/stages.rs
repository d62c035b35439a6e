//! Stages: their order, and whether they closed with what they ask.

use crate::diagnostic::Severity;
use crate::programme::gate::Gatekeeper;
use crate::rules::{Rule, Scope, Sink, rule};

pub(super) const RULES: &[Rule] = &[
    rule!(
        "TM-STG-001",
        Stage,
        Error,
        ["r145", "logic"],
        [Curator],
        order
    ),
    rule!(
        "TM-STG-002",
        Stage,
        Error,
        ["r145"],
        [Curator, Head],
        closed_unready
    ),
];

/// No stage is closed while an earlier one is not.
fn order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let lines = scope.board.stages;
    for line in lines.iter().filter(|line| line.is_closed()) {
        let earlier = lines
            .iter()
            .find(|other| other.stage < line.stage && !other.is_closed());
        if let Some(earlier) = earlier {
            sink.on_programme("stages")
                .with("stage", scope.model.stage_name(line.stage))
                .with("number", line.stage.number())
                .with("earlier", scope.model.stage_name(earlier.stage))
                .with("earlier_number", earlier.stage.number())
                .report();
        }
    }
}

/// A stage that closed without an override had everything on the day it closed.
fn closed_unready(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for line in scope.board.stages {
        let Some(closed) = line.closed.filter(|_| !line.overridden) else {
            continue;
        };
        let readiness = Gatekeeper::new(scope.programme, scope.model, closed).readiness(line.stage);
        let unmet = readiness
            .unmet
            .iter()
            .filter(|gap| gap.severity == Severity::Error)
            .count();
        if unmet > 0 {
            sink.on_programme("stages")
                .with("stage", scope.model.stage_name(line.stage))
                .with("number", line.stage.number())
                .with("closed", closed)
                .with("count", unmet)
                .report();
        }
    }
}
