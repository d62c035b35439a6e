//! Entry against exit: the same person, the same instrument, twice.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt};

use super::{compares, parameter_name, with_instrument};
use crate::day::Day;
use crate::id::ParameterId;
use crate::model::registry::{Better, Round};
use crate::programme::list::List;
use crate::record::Answers;
use crate::rules::{Scope, Sink};
use crate::text::Param;

/// A person's answers to a comparing instrument at the entry and at the exit.
struct Comparison<'a> {
    entry: &'a Answers,
    exit: &'a Answers,
    /// The place of the exit answers.
    at: usize,
}

/// All comparisons.
fn comparisons<'s>(scope: &'s Scope<'_>) -> impl Iterator<Item = Comparison<'s>> {
    let places = scope.compared.get_or_init(|| compared(scope));
    scope.rests_on(&[List::Answers]);
    let answers = scope.records().answers();
    places.iter().filter_map(|(entry, exit)| {
        Some(Comparison {
            entry: answers.get(*entry)?,
            exit: answers.get(*exit)?,
            at: *exit,
        })
    })
}

/// The places of the answers to compare, entry and exit. Of several answers the last of the round counts.
fn compared(scope: &Scope<'_>) -> Vec<(usize, usize)> {
    let mut last: HashMap<_, [Option<(usize, Day)>; 2]> = HashMap::new();
    for (i, answers, _) in with_instrument(scope).filter(|(_, _, known)| compares(known)) {
        let key = (
            &answers.participant,
            &answers.instrument,
            answers.pair.as_ref(),
        );
        let [entry, exit] = last.entry(key).or_default();
        let of_round = match answers.round {
            Round::Entry => entry,
            Round::Exit => exit,
            Round::Interim | Round::Final | Round::Running => continue,
        };
        if of_round.is_none_or(|(_, on)| on <= answers.on) {
            *of_round = Some((i, answers.on));
        }
    }
    let both = last.into_values();
    let both = both.filter_map(|[entry, exit]| Some((entry?.0, exit?.0)));
    let mut both: Vec<_> = both.collect();
    both.sort_unstable();
    both
}

pub(super) fn other_parameters(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for Comparison { entry, exit, at } in comparisons(scope) {
        // Nearly always they are the same, and in order.
        if entry.marks.names() == exit.marks.names() {
            continue;
        }
        let before: BTreeSet<_> = entry.marks.names().iter().collect();
        let after: BTreeSet<_> = exit.marks.names().iter().collect();
        let other: Vec<_> = before.symmetric_difference(&after).collect();
        if !before.is_empty() && !after.is_empty() && !other.is_empty() {
            let names = other.iter().map(|id| parameter_name(scope, id));
            sink.on("answers", at, &exit.participant)
                .member("marks")
                .with("count", other.len())
                .with("parameters", Param::Names(names.collect()))
                .about([&exit.participant])
                .report();
        }
    }
}

/// The marks that are in both answers, with their parameters. `O(n)`: both are in order.
fn marks_of_both<'a>(
    entry: &'a Answers,
    exit: &'a Answers,
) -> impl Iterator<Item = (&'a ParameterId, i32, i32)> {
    let mut before = entry.marks.iter().peekable();
    exit.marks.iter().filter_map(move |(id, after)| {
        while before.next_if(|(earlier, _)| *earlier < id).is_some() {}
        let (_, before) = before.next_if(|(same, _)| *same == id)?;
        Some((id, *before, *after))
    })
}

/// What got worse between entry and exit, with the sign of each parameter. A call for attention, not a fault.
pub(super) fn worsened(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for Comparison { entry, exit, at } in comparisons(scope) {
        let worse: Vec<_> = marks_of_both(entry, exit)
            .filter(|(_, before, after)| before != after)
            .filter_map(|(id, before, after)| {
                let parameter = scope.model.parameter(id)?;
                let worse = match parameter.better {
                    Better::Higher => after < before,
                    Better::Lower => after > before,
                };
                worse.then(|| parameter.name.clone())
            })
            .collect();
        if !worse.is_empty() {
            sink.on("answers", at, &exit.participant)
                .member("marks")
                .with("count", worse.len())
                .with("parameters", Param::Names(worse))
                .about([&exit.participant])
                .report();
        }
    }
}

pub(super) fn exit_before_entry(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for Comparison { entry, exit, at } in comparisons(scope) {
        if exit.on < entry.on {
            sink.on("answers", at, &exit.participant)
                .member("on")
                .with("entry", entry.on)
                .with("exit", exit.on)
                .about([&exit.participant])
                .report();
        }
    }
}
