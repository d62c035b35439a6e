//! The second stage of monitoring: how people changed between entry and exit.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::id::{ParameterId, ParticipantId};
use crate::model::TargetModel;
use crate::model::registry::{Better, Round};
use crate::monitoring::share::hundredths;
use crate::programme::Programme;
use crate::text::Localised;

/// How people changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Influence {
    /// People with marks at the entry.
    pub at_entry: u32,
    /// People with marks at the exit.
    pub at_exit: u32,
    /// People with marks at both; only they are compared.
    pub at_both: u32,
    /// A line for each parameter, in the order of the registry.
    pub changes: Vec<Change>,
}

/// How a parameter changed among the people who have it at entry and at exit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "InfluenceChange"))]
pub struct Change {
    /// Which parameter.
    pub parameter: ParameterId,
    /// Its name.
    pub name: Localised,
    /// Which way is better.
    pub better: Better,
    /// How many people are compared.
    pub people: u32,
    /// The mean at the entry, hundredths of a mark.
    pub entry_mean_hundredths: i64,
    /// The mean at the exit, hundredths of a mark.
    pub exit_mean_hundredths: i64,
    /// The mean of the differences, hundredths of a mark.
    pub mean_change_hundredths: i64,
    /// People who changed for the better.
    pub improved: u32,
    /// People who stayed the same.
    pub same: u32,
    /// People who changed for the worse.
    pub worsened: u32,
}

/// The last marks of each person at a round, by parameter.
type Marks<'a> = BTreeMap<&'a ParameterId, BTreeMap<&'a ParticipantId, i32>>;

pub(super) fn influence(programme: &Programme, model: &TargetModel) -> Influence {
    let entry = marks(programme, Round::Entry);
    let exit = marks(programme, Round::Exit);
    let entered = people(&entry);
    let left = people(&exit);
    let parameters = &model.registry().parameters;
    Influence {
        at_entry: count(entered.len()),
        at_exit: count(left.len()),
        at_both: count(entered.intersection(&left).count()),
        changes: parameters
            .iter()
            .filter_map(|parameter| {
                let (before, after) = (entry.get(&parameter.id)?, exit.get(&parameter.id)?);
                change(
                    &parameter.id,
                    &parameter.name,
                    parameter.better,
                    before,
                    after,
                )
            })
            .collect(),
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn people<'a>(marks: &Marks<'a>) -> BTreeSet<&'a ParticipantId> {
    marks
        .values()
        .flat_map(|marks| marks.keys().copied())
        .collect()
}

fn marks(programme: &Programme, round: Round) -> Marks<'_> {
    let mut answers: Vec<_> = programme
        .answers()
        .iter()
        .filter(|answers| answers.round == round)
        .collect();
    // The later answer of a person counts, whatever the order of the records.
    answers.sort_by(|a, b| (a.on, &a.marks).cmp(&(b.on, &b.marks)));
    let mut marks = Marks::new();
    for answers in answers {
        for (parameter, mark) in &answers.marks {
            let of = marks.entry(parameter).or_default();
            of.insert(&answers.participant, *mark);
        }
    }
    marks
}

fn change(
    parameter: &ParameterId,
    name: &Localised,
    better: Better,
    before: &BTreeMap<&ParticipantId, i32>,
    after: &BTreeMap<&ParticipantId, i32>,
) -> Option<Change> {
    let both: Vec<(i64, i64)> = before
        .iter()
        .filter_map(|(person, mark)| Some((i64::from(*mark), i64::from(*after.get(person)?))))
        .collect();
    let people = count(both.len());
    let for_better = |(x1, x2): &(i64, i64)| match better {
        Better::Higher => (x2 - x1).signum(),
        Better::Lower => (x1 - x2).signum(),
    };
    let with = |sign: i64| count(both.iter().filter(|two| for_better(two) == sign).count());
    let x1 = both.iter().map(|two| two.0).sum();
    let x2 = both.iter().map(|two| two.1).sum();
    Some(Change {
        parameter: parameter.clone(),
        name: name.clone(),
        better,
        people,
        entry_mean_hundredths: hundredths(x1, people)?,
        exit_mean_hundredths: hundredths(x2, people)?,
        mean_change_hundredths: hundredths(x2 - x1, people)?,
        improved: with(1),
        same: with(0),
        worsened: with(-1),
    })
}
