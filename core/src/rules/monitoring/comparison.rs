//! Entry against exit: the same person, the same instrument, twice.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{compares, parameter_name, with_instrument};
use crate::id::{InstrumentId, PairId, ParticipantId};
use crate::model::registry::{Better, Round};
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

/// Comparisons in the order of the exit answers. Of several answers the last of the round counts.
fn comparisons<'s>(scope: &'s Scope<'_>) -> Vec<Comparison<'s>> {
    type Key<'a> = (&'a ParticipantId, &'a InstrumentId, Option<&'a PairId>);
    let mut entries: HashMap<Key<'_>, &Answers> = HashMap::new();
    let mut exits: BTreeMap<Key<'_>, (usize, &Answers)> = BTreeMap::new();
    for (i, answers, _) in with_instrument(scope).filter(|(_, _, known)| compares(known)) {
        let key = (
            &answers.participant,
            &answers.instrument,
            answers.pair.as_ref(),
        );
        match answers.round {
            Round::Entry => {
                let last = entries.entry(key).or_insert(answers);
                if last.on <= answers.on {
                    *last = answers;
                }
            }
            Round::Exit => {
                let last = exits.entry(key).or_insert((i, answers));
                if last.1.on <= answers.on {
                    *last = (i, answers);
                }
            }
            Round::Interim | Round::Final | Round::Running => {}
        }
    }
    exits
        .into_iter()
        .filter_map(|(key, (at, exit))| {
            let entry = *entries.get(&key)?;
            Some(Comparison { entry, exit, at })
        })
        .collect()
}

pub(super) fn other_parameters(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for Comparison { entry, exit, at } in comparisons(scope) {
        let before: BTreeSet<_> = entry.marks.keys().collect();
        let after: BTreeSet<_> = exit.marks.keys().collect();
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

/// What got worse between entry and exit, with the sign of each parameter. A call for attention, not a fault.
pub(super) fn worsened(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for Comparison { entry, exit, at } in comparisons(scope) {
        let worse: Vec<_> = exit
            .marks
            .iter()
            .filter_map(|(id, after)| {
                let parameter = scope.model.parameter(id)?;
                let before = entry.marks.get(id)?;
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
