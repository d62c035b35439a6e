//! The profile's own entries: each once, and each of use.

use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::model::check::case::{Case, Finding, Findings, gate};
use crate::model::registry::MeetingKind;
use crate::pointer::Pointer;
use crate::text::{Localised, Param};

fn entry(list: &str, index: usize) -> Pointer {
    Pointer::root().key("registry").key(list).index(index)
}

/// Reports each item that stands in its list already.
fn each<T: Ord>(
    found: &mut Findings<'_>,
    list: &'static str,
    severity: Severity,
    items: impl IntoIterator<Item = (T, Param, Pointer)>,
) {
    let mut seen = BTreeSet::new();
    for (item, name, at) in items {
        if !seen.insert(item) {
            found
                .at(at)
                .with("list", list)
                .with("entry", name)
                .milder(severity)
                .report();
        }
    }
}

pub(super) fn twice(case: &Case<'_>, found: &mut Findings<'_>) {
    let profile = case.profile;
    let listed = |list: &'static str| {
        move |(i, id): (usize, String)| (id.clone(), id.into(), Pointer::item(list, i))
    };
    let extends = profile.extends.iter().map(ToString::to_string).enumerate();
    each(
        found,
        "extends",
        Severity::Warning,
        extends.map(listed("extends")),
    );
    let forms = profile.forms.iter().map(ToString::to_string).enumerate();
    each(
        found,
        "forms",
        Severity::Warning,
        forms.map(listed("forms")),
    );
    let adopts = profile
        .adopts
        .iter()
        .map(|adoption| adoption.norm.to_string());
    each(
        found,
        "adopts",
        Severity::Error,
        adopts.enumerate().map(listed("adopts")),
    );
    let models = profile.models.iter().enumerate().map(|(i, model)| {
        let name = Localised::of(model_key(*model), &crate::params! {});
        (*model, name.into(), Pointer::item("models", i))
    });
    each(found, "models", Severity::Warning, models);
    let overlaps = profile.overlaps.iter().enumerate().map(|(i, overlap)| {
        let name = case.model.stage_name(overlap.stage);
        (
            (overlap.stage, overlap.with),
            name.into(),
            Pointer::item("overlaps", i),
        )
    });
    each(found, "overlaps", Severity::Warning, overlaps);
    for (stage, conditions) in &profile.gates {
        let needs = conditions.iter().enumerate().map(|(i, condition)| {
            let at = gate(*stage).index(i).key("need");
            (&condition.need, case.words(&condition.need).into(), at)
        });
        each(found, "gates", Severity::Error, needs);
    }
    entries_twice(case, found);
}

fn model_key(model: crate::norm::MentoringModel) -> &'static str {
    match model {
        crate::norm::MentoringModel::Students => "model-students",
        crate::norm::MentoringModel::Teachers => "model-teachers",
    }
}

fn entries_twice(case: &Case<'_>, found: &mut Findings<'_>) {
    let registry = &case.profile.registry;
    macro_rules! lists {
        ($($list:ident: $id:expr),* $(,)?) => { $(
            let ids = registry.$list.iter().map($id).enumerate().map(|(i, id)| {
                (id.clone(), id.into(), entry(stringify!($list), i))
            });
            each(found, "registry", Severity::Error, ids);
        )* };
    }
    lists! {
        norms: |entry| entry.id.to_string(),
        stages: |entry| entry.id.to_string(),
        standings: |entry| entry.id.to_string(),
        categories: |entry| entry.id.to_string(),
        forms: |entry| entry.id.to_string(),
        kinds: |entry| entry.id.to_string(),
        documents: |entry| entry.id.to_string(),
        meetings: |entry| entry.id.id().to_owned(),
        parameters: |entry| entry.id.to_string(),
        instruments: |entry| entry.id.to_string(),
        grounds: |entry| entry.id.to_string(),
        indicators: |entry| entry.id.to_string(),
        activities: |entry| entry.id.to_string(),
    }
}

/// The least is not below the most.
pub(super) fn reversed(case: &Case<'_>, found: &mut Findings<'_>) {
    for (i, kind) in case.profile.registry.kinds.iter().enumerate() {
        if let Some(most) = kind.mentees_max.filter(|most| *most < kind.mentees_min) {
            found
                .at(entry("kinds", i).key("mentees_max"))
                .with("what", "kind")
                .with("name", &kind.name)
                .with("low", kind.mentees_min)
                .with("high", most)
                .subject(&kind.id)
                .report();
        }
    }
    for (i, instrument) in case.profile.registry.instruments.iter().enumerate() {
        if instrument.scale_min >= instrument.scale_max {
            found
                .at(entry("instruments", i).key("scale_max"))
                .with("what", "instrument")
                .with("name", &instrument.name)
                .with("low", i64::from(instrument.scale_min))
                .with("high", i64::from(instrument.scale_max))
                .subject(&instrument.id)
                .report();
        }
    }
}

/// Entries that no record could use, or that no year could reach.
pub(super) fn unusable(case: &Case<'_>, found: &mut Findings<'_>) {
    let own = &case.profile.registry;
    for (i, instrument) in own.instruments.iter().enumerate() {
        let lists = [
            ("rounds", instrument.rounds.is_empty()),
            ("answered_by", instrument.answered_by.is_empty()),
        ];
        for (fault, _) in lists.into_iter().filter(|(_, empty)| *empty) {
            let at = entry("instruments", i).key(fault);
            flaw(found, at, fault, &instrument.name).report();
        }
    }
    for (i, kind) in own.kinds.iter().enumerate() {
        let numbers = [
            ("mentees_min", Some(kind.mentees_min)),
            ("mentees_max", kind.mentees_max),
            ("meetings_max", kind.meetings_max),
        ];
        for (member, _) in numbers.into_iter().filter(|(_, number)| *number == Some(0)) {
            let at = entry("kinds", i).key(member);
            flaw(found, at, member, &kind.name).report();
        }
    }
    for (i, indicator) in own.indicators.iter().enumerate() {
        for (j, target) in indicator.targets.iter().enumerate() {
            if target.percent > 100 {
                let at = entry("indicators", i).key("targets").index(j);
                let value = target.percent;
                let finding = flaw(found, at.key("percent"), "percent", &indicator.name);
                finding.with("value", value).report();
            }
        }
    }
    steps(case, found);
}

/// Stages and meetings keep their places, and a year its twelve months.
fn steps(case: &Case<'_>, found: &mut Findings<'_>) {
    let own = &case.profile.registry;
    for (i, stage) in own.stages.iter().enumerate() {
        if stage.number != stage.id.number() {
            let finding = flaw(
                found,
                entry("stages", i).key("number"),
                "number",
                &stage.name,
            );
            finding.with("value", stage.id.number()).report();
        }
        let wrong = |month: &u8| !(1..=12).contains(month);
        for (j, month) in stage.months.iter().enumerate().filter(|(_, m)| wrong(m)) {
            let at = entry("stages", i).key("months").index(j);
            let finding = flaw(found, at, "month", &stage.name);
            finding.with("value", *month).report();
        }
    }
    for (i, meeting) in own.meetings.iter().enumerate() {
        let kinds = MeetingKind::ALL.iter().position(|kind| *kind == meeting.id);
        let place = kinds.map_or(0, |place| place + 1);
        if usize::from(meeting.number) != place {
            let at = entry("meetings", i).key("number");
            let finding = flaw(found, at, "number", &meeting.name);
            finding.with("value", place).report();
        }
    }
}

fn flaw<'f, 'c>(
    found: &'f mut Findings<'c>,
    at: Pointer,
    fault: &'static str,
    name: &Localised,
) -> Finding<'f, 'c> {
    found
        .at(at)
        .with("fault", fault)
        .with("name", name)
        .with("value", 0_u32)
}
