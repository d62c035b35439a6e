//! Norms that cannot hold here, and conditions that rest on them.

use crate::diagnostic::Severity;
use crate::model::check::case::{Case, Findings, gate};
use crate::norm::Norm;
use crate::pointer::Pointer;

pub(super) fn reversed(case: &Case<'_>, found: &mut Findings<'_>) {
    for (i, norm) in case.profile.registry.norms.iter().enumerate() {
        if let (Some(from), Some(until)) = (norm.from, norm.until)
            && until < from
        {
            let at = Pointer::root().key("registry").key("norms").index(i);
            found
                .at(at.key("until"))
                .norm(&norm.id)
                .with("from", from)
                .with("until", until)
                .subject(&norm.id)
                .report();
        }
    }
}

pub(super) fn adopted_out_of_time(case: &Case<'_>, found: &mut Findings<'_>) {
    for (i, adoption) in case.profile.adopts.iter().enumerate() {
        let Some(norm) = case.model.norm(&adoption.norm) else {
            continue;
        };
        let Some((state, day, severity)) = out_of_time(case, norm) else {
            continue;
        };
        found
            .at(Pointer::item("adopts", i).key("norm"))
            .norm(&norm.id)
            .with("state", state)
            .with("day", day)
            .subject(&norm.id)
            .milder(severity)
            .report();
    }
}

/// A norm that is over is a mistake; one that is still to come may be adopted in good time.
fn out_of_time(case: &Case<'_>, norm: &Norm) -> Option<(&'static str, crate::Day, Severity)> {
    let ended = norm.until.filter(|until| *until < case.day);
    let ahead = norm.from.filter(|from| case.day < *from);
    ended
        .map(|until| ("ended", until, Severity::Warning))
        .or(ahead.map(|from| ("ahead", from, Severity::Info)))
}

pub(super) fn adopted_of_another_model(case: &Case<'_>, found: &mut Findings<'_>) {
    for (i, adoption) in case.profile.adopts.iter().enumerate() {
        if let Some(norm) = case
            .model
            .norm(&adoption.norm)
            .filter(|norm| foreign(case, norm))
        {
            found
                .at(Pointer::item("adopts", i).key("norm"))
                .norm(&norm.id)
                .with("model", model_id(norm))
                .subject(&norm.id)
                .report();
        }
    }
}

fn foreign(case: &Case<'_>, norm: &Norm) -> bool {
    norm.model
        .is_some_and(|model| !case.model.models.contains(&model))
}

fn model_id(norm: &Norm) -> &'static str {
    match norm.model {
        Some(crate::norm::MentoringModel::Teachers) => "teachers",
        _ => "students",
    }
}

/// A condition whose norm is not weighed here is never asked.
pub(super) fn silent_condition(case: &Case<'_>, found: &mut Findings<'_>) {
    for (stage, conditions) in &case.profile.gates {
        for (i, condition) in conditions.iter().enumerate() {
            let Some(norm) = case.model.norm(&condition.norm) else {
                continue;
            };
            let adopted = case.model.adoption(&norm.id).is_some();
            let time = out_of_time(case, norm);
            let (why, severity) = match time {
                Some((state, _, severity)) => (state, severity),
                None if adopted => continue,
                None if norm.level.needs_adoption() => ("adoption", Severity::Warning),
                None if foreign(case, norm) => ("model", Severity::Warning),
                None => continue,
            };
            found
                .at(gate(*stage).index(i).key("norm"))
                .stage(*stage)
                .norm(&norm.id)
                .with("need", case.words(&condition.need))
                .with("why", why)
                .with("model", model_id(norm))
                .with("day", time.map_or(case.day, |(_, day, _)| day))
                .milder(severity)
                .report();
        }
    }
}
