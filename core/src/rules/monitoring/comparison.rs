//! Entry against exit: the same person, the same instrument, twice.

use std::cmp::Ordering;

use super::{compares, in_groups, in_one_group, parameter_name};
use crate::id::ParameterId;
use crate::model::registry::{Better, Round};
use crate::programme::list::List;
use crate::record::Answers;
use crate::rules::{Scope, Sink};
use crate::text::Param;

/// A person's answers to a comparing instrument at the entry and at the exit, by their places, and what differs.
#[derive(Debug)]
pub(in crate::rules) struct Comparison {
    entry: usize,
    exit: usize,
    /// Whether they have other parameters, where both have some.
    other: bool,
    worse: bool,
}

/// The comparisons that are wanted: answers at the entry, at the exit, and the place of the latter.
fn comparisons<'s>(
    scope: &'s Scope<'_>,
    wanted: impl Fn(&Comparison) -> bool,
) -> impl Iterator<Item = (&'s Answers, &'s Answers, usize)> {
    scope.rests_on(&[List::Answers]);
    let answers = scope.records().answers();
    let compared = scope.compared.get_or_init(|| compared(scope));
    let wanted = compared.iter().filter(move |compared| wanted(compared));
    wanted.filter_map(|Comparison { entry, exit, .. }| {
        Some((answers.get(*entry)?, answers.get(*exit)?, *exit))
    })
}

/// All comparisons. Of several answers the last of the round counts.
fn compared(scope: &Scope<'_>) -> Vec<Comparison> {
    let groups = in_groups(scope).chunk_by(|(_, one), (_, other)| in_one_group(one, other));
    let comparison = |group: &[(usize, &Answers)]| {
        let last = |round| {
            let mut answers = group.iter().rev();
            answers.find(|(_, answers)| answers.round == round).copied()
        };
        let (entry, before) = last(Round::Entry)?;
        let (exit, after) = last(Round::Exit)?;
        scope.instrument(after).filter(|known| compares(known))?;
        let (mut other, mut worse) = (false, false);
        for marks in side_by_side(before, after) {
            other = other || is_of_one(marks);
            worse = worse || is_worse(scope, marks);
        }
        let both = !before.marks.is_empty() && !after.marks.is_empty();
        Some(Comparison {
            entry,
            exit,
            other: other && both,
            worse,
        })
    };
    groups.filter_map(comparison).collect()
}

/// A parameter and its marks at the entry and at the exit.
type Marks<'a> = (&'a ParameterId, Option<i32>, Option<i32>);

/// The marks of two answers, parameter by parameter. `O(n)`: both are in order.
fn side_by_side<'a>(entry: &'a Answers, exit: &'a Answers) -> impl Iterator<Item = Marks<'a>> {
    let (mut before, mut after) = (entry.marks.iter(), exit.marks.iter());
    let (mut was, mut is) = (before.next(), after.next());
    std::iter::from_fn(move || {
        let order = match (was, is) {
            (Some((one, _)), Some((other, _))) => one.cmp(other),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return None,
        };
        let first = was.filter(|_| order.is_le());
        let second = is.filter(|_| order.is_ge());
        if first.is_some() {
            was = before.next();
        }
        if second.is_some() {
            is = after.next();
        }
        let (parameter, _) = first.or(second)?;
        Some((
            parameter,
            first.map(|(_, mark)| *mark),
            second.map(|(_, mark)| *mark),
        ))
    })
}

fn is_of_one((_, before, after): Marks<'_>) -> bool {
    before.is_none() || after.is_none()
}

fn is_worse(scope: &Scope<'_>, (parameter, before, after): Marks<'_>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return false;
    };
    let better = || Some(scope.model.parameter(parameter)?.better);
    match after.cmp(&before) {
        Ordering::Less => better() == Some(Better::Higher),
        Ordering::Greater => better() == Some(Better::Lower),
        Ordering::Equal => false,
    }
}

pub(super) fn other_parameters(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    name_marks(scope, sink, |compared| compared.other, is_of_one);
}

/// What got worse between entry and exit, with the sign of each parameter. A call for attention, not a fault.
pub(super) fn worsened(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    name_marks(
        scope,
        sink,
        |compared| compared.worse,
        |marks| is_worse(scope, marks),
    );
}

/// Reports the comparisons that are wanted, each with the parameters whose marks are told.
fn name_marks(
    scope: &Scope<'_>,
    sink: &mut Sink<'_>,
    wanted: fn(&Comparison) -> bool,
    told: impl Fn(Marks<'_>) -> bool,
) {
    for (entry, exit, at) in comparisons(scope, wanted) {
        let told = side_by_side(entry, exit).filter(|marks| told(*marks));
        let names: Vec<_> = told.map(|(id, ..)| parameter_name(scope, id)).collect();
        sink.on("answers", at, &exit.participant)
            .member("marks")
            .with("count", names.len())
            .with("parameters", Param::Names(names))
            .about([&exit.participant])
            .report();
    }
}

pub(super) fn exit_before_entry(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (entry, exit, at) in comparisons(scope, |_| true) {
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
