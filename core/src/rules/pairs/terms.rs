//! The term of a pair: that it has one, how long it is, and whether the pair keeps to it.

use super::{active, approved};
use crate::model::profile::Limits;
use crate::record::Pair;
use crate::rules::{Scope, Sink};

pub(super) fn term_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, on) in approved(scope) {
        if pair.term.is_none() && !pair.has_ended(scope.day) {
            sink.on("pairs", i, &pair.id).with("on", on).report();
        }
    }
}

pub(super) fn term_outside_cycle(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let cycle = scope.header().period;
    for (i, pair) in scope.pairs() {
        let Some(term) = pair.whole_term().filter(|term| term.from <= term.until) else {
            continue;
        };
        if term.from < cycle.from || cycle.until < term.until {
            sink.on("pairs", i, &pair.id)
                .member("term")
                .with("from", term.from)
                .with("until", term.until)
                .with("first", cycle.from)
                .with("last", cycle.until)
                .report();
        }
    }
}

pub(super) fn term_too_long(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    judge_terms(scope, sink, |pair| !scope.is_of_teachers(pair), too_long);
}

pub(super) fn teachers_term_too_long(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    judge_terms(scope, sink, |pair| scope.is_of_teachers(pair), too_long);
}

/// Kinds that last for a meeting or come on demand have no shortest term.
pub(super) fn teachers_term_too_short(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let lasting = |pair: &Pair| {
        let kind = scope.kind(pair);
        scope.is_of_teachers(pair) && kind.is_none_or(|kind| kind.min_months.is_some())
    };
    let too_short = |limits: Limits, days| {
        let limit = limits.pair_min_days;
        limit.filter(|limit| days < i64::from(*limit))
    };
    judge_terms(scope, sink, lasting, too_short);
}

fn too_long(limits: Limits, days: i64) -> Option<u32> {
    let limit = limits.pair_max_days;
    limit.filter(|limit| days > i64::from(*limit))
}

/// Reports the terms whose length is wrong; `wrong` gives the limit of the form that a number of days breaks.
fn judge_terms(
    scope: &Scope<'_>,
    sink: &mut Sink<'_>,
    concerns: impl Fn(&Pair) -> bool,
    wrong: impl Fn(Limits, i64) -> Option<u32>,
) {
    for (i, pair) in scope.pairs().filter(|(_, pair)| concerns(pair)) {
        let Some(term) = pair.whole_term().filter(|term| term.from <= term.until) else {
            continue;
        };
        if let Some(limit) = wrong(scope.model.limits_of(&pair.form), term.days()) {
            sink.on("pairs", i, &pair.id)
                .member("term")
                .with("days", term.days())
                .with("limit", limit)
                .report();
        }
    }
}

pub(super) fn replacement_moved_the_end(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let next = pair.ended.as_ref().and_then(|e| e.replaced_by.as_ref());
        let Some(next) = next.and_then(|id| scope.pair(id)) else {
            continue;
        };
        let (Some(old), Some(new)) = (pair.whole_term(), next.term) else {
            continue;
        };
        if old.until != new.until {
            sink.on("pairs", i, &pair.id)
                .member("ended")
                .with("pair", next.id.as_str())
                .with("until", old.until)
                .with("new_until", new.until)
                .report();
        }
    }
}

pub(super) fn past_its_term(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in active(scope) {
        if let Some(term) = pair.whole_term().filter(|term| term.until < scope.day) {
            sink.on("pairs", i, &pair.id)
                .member("term")
                .with("until", term.until)
                .with("days", term.until.days_until(scope.day))
                .report();
        }
    }
}
