//! Numbers that contradict each other, or that nothing can keep to.

use crate::diagnostic::Severity;
use crate::model::check::case::{Case, Finding, Findings};
use crate::model::profile::Limits;
use crate::model::registry::{MeetingKind, Respondent};
use crate::params;
use crate::pointer::Pointer;
use crate::text::Localised;

/// How a limit is read.
type Read = fn(&Limits) -> Option<u32>;
/// Its name in the file, and how it is read.
type Limit = (&'static str, Read);

macro_rules! limit {
    ($name:ident) => {
        (stringify!($name), (|limits| limits.$name) as Read)
    };
}

/// A limit, and one that may not be smaller.
const ORDERED: [(Limit, Limit); 4] = [
    (limit!(pair_min_days), limit!(pair_max_days)),
    (limit!(pair_max_days), limit!(programme_max_days)),
    (limit!(pair_min_days), limit!(programme_max_days)),
    (limit!(max_gap_days), limit!(silent_days)),
];

/// Limits under which nothing at all would be allowed if they were zero.
const POSITIVE: [Limit; 6] = [
    limit!(programme_max_days),
    limit!(pair_max_days),
    limit!(mentor_max_mentees),
    limit!(mentee_max_pairs),
    limit!(max_gap_days),
    limit!(silent_days),
];

fn name(limit: &str) -> Localised {
    Localised::of(&format!("limit-{}", limit.replace('_', "-")), &params! {})
}

fn at(limit: &str) -> Pointer {
    Pointer::root().key("limits").key(limit)
}

pub(super) fn contradict(case: &Case<'_>, found: &mut Findings<'_>) {
    let (all, own) = (case.model.limits(), &case.profile.limits);
    for ((low, read_low), (high, read_high)) in ORDERED {
        let (Some(least), Some(most)) = (read_low(all), read_high(all)) else {
            continue;
        };
        // The chain by way of the longest term has told it already.
        let told = low == "pair_min_days" && high != "pair_max_days" && all.pair_max_days.is_some();
        if least <= most || told {
            continue;
        }
        let place = match (read_high(own), read_low(own)) {
            (Some(_), _) => at(high),
            (None, Some(_)) => at(low),
            (None, None) => Pointer::root().key("extends"),
        };
        found
            .at(place)
            .with("low", name(low))
            .with("least", least)
            .with("high", name(high))
            .with("most", most)
            .subject(high)
            .report();
    }
}

pub(super) fn senseless(case: &Case<'_>, found: &mut Findings<'_>) {
    let own = &case.profile.limits;
    for (limit, read) in POSITIVE {
        if read(own) == Some(0) {
            fault(found, limit, 0, "zero").report();
        }
    }
    for (form, own) in &case.profile.form_limits {
        let zeros = own.set().filter(|(_, value)| *value == 0);
        for (limit, _) in zeros.filter(|(set, _)| POSITIVE.iter().any(|(name, _)| name == set)) {
            let at = Pointer::root().key("form_limits").key(form.as_str());
            fault_at(found, at.key(limit), limit, 0, "zero").report();
        }
    }
    let taken = case.profile.without_limits.iter().enumerate();
    for (i, limit) in taken {
        if let Some(value) = own.get(*limit) {
            let at = Pointer::item("without_limits", i);
            fault_at(found, at, limit.id(), value, "both").report();
        }
    }
    if let Some(value) = own.publish_threshold.filter(|value| *value < 2) {
        fault(found, "publish_threshold", value, "threshold").report();
    }
    if let Some(value) = own.min_response_percent.filter(|value| *value > 100) {
        fault(found, "min_response_percent", value, "percent").report();
    }
    satisfaction(case, found);
}

fn fault<'f, 'c>(
    found: &'f mut Findings<'c>,
    limit: &'static str,
    value: u32,
    fault: &'static str,
) -> Finding<'f, 'c> {
    fault_at(found, at(limit), limit, value, fault)
}

fn fault_at<'f, 'c>(
    found: &'f mut Findings<'c>,
    at: Pointer,
    limit: &'static str,
    value: u32,
    fault: &'static str,
) -> Finding<'f, 'c> {
    found
        .at(at)
        .with("limit", name(limit))
        .with("value", value)
        .with("fault", fault)
        .with("low", 0_u32)
        .with("high", 0_u32)
        .subject(limit)
}

/// From which mark somebody is satisfied is a mark of the scales that people answer on.
fn satisfaction(case: &Case<'_>, found: &mut Findings<'_>) {
    let Some(from) = case.model.limits().satisfied_from else {
        return;
    };
    let by_pairs = |who: &Respondent| !matches!(who, Respondent::Curator | Respondent::Other);
    let scales = || {
        let instruments = case.model.registry.instruments.iter();
        instruments.filter(|instrument| instrument.answered_by.iter().any(by_pairs))
    };
    let low = scales().map(|scale| i64::from(scale.scale_min)).min();
    let high = scales().map(|scale| i64::from(scale.scale_max)).max();
    let (Some(low), Some(high)) = (low, high) else {
        return;
    };
    let (kind, severity) = match i64::from(from) {
        mark if mark > high => ("beyond", Severity::Error),
        mark if mark <= low => ("everybody", Severity::Warning),
        _ => return,
    };
    fault(found, "satisfied_from", from, kind)
        .with("low", low)
        .with("high", high)
        .milder(severity)
        .report();
}

/// A kind with a schedule holds the steps of the cycle and the regular meetings that the profile asks for.
pub(super) fn against_a_kind(case: &Case<'_>, found: &mut Findings<'_>) {
    let Some(regular) = case.model.limits().min_regular_meetings else {
        return;
    };
    let steps = MeetingKind::ALL
        .iter()
        .filter(|kind| **kind != MeetingKind::Regular);
    let steps = u32::try_from(steps.count()).unwrap_or(u32::MAX);
    let own = &case.profile.registry.kinds;
    for kind in case
        .model
        .registry
        .kinds
        .iter()
        .filter(|kind| kind.scheduled)
    {
        let needed = steps.saturating_add(regular);
        let Some(most) = kind.meetings_max.filter(|most| *most < needed) else {
            continue;
        };
        let place = match own.iter().position(|entry| entry.id == kind.id) {
            Some(i) => {
                let kinds = Pointer::root().key("registry").key("kinds");
                kinds.index(i).key("meetings_max")
            }
            None => at("min_regular_meetings"),
        };
        found
            .at(place)
            .with("kind", &kind.name)
            .with("most", most)
            .with("regular", regular)
            .with("needed", needed)
            .subject(&kind.id)
            .report();
    }
}
