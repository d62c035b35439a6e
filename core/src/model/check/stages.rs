//! Stages: which may run side by side, and the larger parts that they make.

use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::model::check::case::{Case, Findings};
use crate::model::profile::StageGroup;
use crate::pointer::Pointer;
use crate::stage::Stage;
use crate::text::Param;

/// A stage overlaps only with an earlier one.
pub(super) fn overlap_with_later(case: &Case<'_>, found: &mut Findings<'_>) {
    for (i, overlap) in case.profile.overlaps.iter().enumerate() {
        if overlap.with >= overlap.stage {
            found
                .at(Pointer::item("overlaps", i).key("with"))
                .stage(overlap.stage)
                .with(
                    "same",
                    if overlap.with == overlap.stage {
                        "yes"
                    } else {
                        "no"
                    },
                )
                .with("other", case.model.stage_name(overlap.with))
                .with("other_number", overlap.with.number())
                .report();
        }
    }
}

/// Stages close in order: a stage can start beside another one only together with everything between them.
pub(super) fn overlap_with_gap(case: &Case<'_>, found: &mut Findings<'_>) {
    for (i, overlap) in case.profile.overlaps.iter().enumerate() {
        let (stage, with) = (overlap.stage, overlap.with);
        if with >= stage || case.side_by_side(stage, with) {
            continue;
        }
        let between = Stage::ALL.into_iter().filter(|s| with < *s && *s < stage);
        let between: Vec<_> = between.map(|s| case.model.stage_name(s)).collect();
        found
            .at(Pointer::item("overlaps", i))
            .stage(stage)
            .with("other", case.model.stage_name(with))
            .with("other_number", with.number())
            .with("count", between.len())
            .with("between", Param::Names(between))
            .report();
    }
}

pub(super) fn groups(case: &Case<'_>, found: &mut Findings<'_>) {
    let groups = &case.profile.stage_groups;
    if groups.is_empty() {
        return;
    }
    let mut last: Option<Stage> = None;
    let mut seen = BTreeSet::new();
    for (i, group) in groups.iter().enumerate() {
        let at = Pointer::item("stage_groups", i).key("stages");
        if group.stages.is_empty() {
            report(found, at.clone(), "empty", group, Vec::new());
        }
        for (j, stage) in group.stages.iter().enumerate() {
            let name = vec![case.model.stage_name(*stage)];
            let at = at.clone().index(j);
            if !seen.insert(*stage) {
                report(found, at, "repeated", group, name);
            } else if last.is_some_and(|last| *stage < last) {
                report(found, at, "order", group, name);
            } else {
                last = Some(*stage);
            }
        }
    }
    let missing = Stage::ALL.into_iter().filter(|stage| !seen.contains(stage));
    let missing: Vec<_> = missing.map(|stage| case.model.stage_name(stage)).collect();
    if let Some(group) = groups.first().filter(|_| !missing.is_empty()) {
        let at = Pointer::root().key("stage_groups");
        report(found, at, "missing", group, missing);
    }
}

fn report(
    found: &mut Findings<'_>,
    at: Pointer,
    fault: &'static str,
    group: &StageGroup,
    stages: Vec<crate::text::Localised>,
) {
    let severity = match fault {
        "repeated" => Severity::Error,
        _ => Severity::Warning,
    };
    found
        .at(at)
        .with("fault", fault)
        .with("group", &group.name)
        .with("count", stages.len())
        .with("stages", Param::Names(stages))
        .milder(severity)
        .report();
}
