//! Facts that one state of a programme has and another has not, those of a kind put together.

use std::collections::BTreeMap;

use super::Change;
use super::facts::{Fact, facts};
use crate::day::Day;
use crate::model::TargetModel;
use crate::programme::Programme;
use crate::text::{Localised, Param};

/// What the second has and the first has not, by day.
pub(super) fn between(
    model: &TargetModel,
    was: (&Programme, Day),
    is: (&Programme, Day),
) -> Vec<Change> {
    let mut old: BTreeMap<_, usize> = BTreeMap::new();
    for fact in facts(model, was.0, was.1) {
        *old.entry(key(&fact)).or_default() += 1;
    }
    let mut groups: BTreeMap<_, Vec<Fact>> = BTreeMap::new();
    for fact in facts(model, is.0, is.1) {
        match old.get_mut(&key(&fact)).filter(|left| **left > 0) {
            Some(left) => *left -= 1,
            None => {
                let group = (fact.kind, fact.params.clone());
                groups.entry(group).or_default().push(fact);
            }
        }
    }
    let mut changes: Vec<Change> = groups.into_values().filter_map(change).collect();
    changes.sort_by(|a, b| (a.on, a.kind, &a.text).cmp(&(b.on, b.kind, &b.text)));
    changes
}

/// Two facts with one key are the same fact.
fn key(fact: &Fact) -> impl Ord + use<> {
    (
        fact.kind,
        fact.on,
        fact.subject.clone(),
        fact.people.clone(),
        fact.params.clone(),
    )
}

fn change(facts: Vec<Fact>) -> Option<Change> {
    let first = facts.first()?;
    let kind = first.kind;
    let on = facts.iter().map(|fact| fact.on).min()?;
    let until = facts.iter().map(|fact| fact.on).max()?;
    let count = facts.len();
    let mut params = first.params.clone();
    params.insert("count", count.into());
    params.insert("on", Param::Day(on));
    let text = Localised::of(&format!("diff-{}", kind.replace('_', "-")), &params);
    let mut subjects: Vec<String> = Vec::new();
    let mut people = Vec::new();
    for fact in facts {
        if !fact.subject.is_empty() && !subjects.contains(&fact.subject) {
            subjects.push(fact.subject);
        }
        people.extend(fact.people);
    }
    people.sort();
    people.dedup();
    Some(Change {
        kind,
        on,
        until: Some(until).filter(|until| *until != on),
        count,
        text,
        subjects,
        people,
    })
}
