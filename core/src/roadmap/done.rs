//! What shows that a row is done: the school's word, the documents that come of it, or what the profile names.

use std::collections::BTreeMap;

use super::rows::Row;
use super::{Done, Item, Standing};
use crate::day::Day;
use crate::id::{DocumentId, DocumentKindId, TaskId};
use crate::model::profile::Need;
use crate::model::working_days::LastDay;
use crate::programme::Programme;
use crate::programme::gate::Gatekeeper;
use crate::record::{TaskAct, TaskCompleted};

/// For each time that the row is due, in order: what shows that it is done.
pub(super) fn of(
    programme: &Programme,
    keeper: &Gatekeeper<'_>,
    day: Day,
    row: &Row<'_>,
    times: &[LastDay],
) -> Vec<Option<Done>> {
    let mut done = told(programme, day, row.id, times);
    let mut facts = facts(programme, keeper, day, row);
    let last = times.len().saturating_sub(1);
    let mut after: Option<Day> = None;
    for (i, (time, done)) in times.iter().zip(&mut done).enumerate() {
        let fits = |on: Day| after.is_none_or(|after| on > after) && (on <= time.day || i == last);
        if done.is_none() {
            *done = match (&mut facts, row.evidence) {
                (Some(facts), _) => facts
                    .iter()
                    .find(|fact| fits(fact.on))
                    .map(|fact| fact.done(time.day)),
                // Without a day the evidence speaks of every time.
                (None, Some(need)) => keeper.has(need).then(Done::default),
                (None, None) => None,
            };
        }
        after = Some(time.day);
    }
    done
}

/// What shows that a row without a day is done: what was last told or found.
pub(super) fn at_any_time(
    programme: &Programme,
    keeper: &Gatekeeper<'_>,
    day: Day,
    row: &Row<'_>,
) -> Option<Done> {
    let acts = programme.tasks().iter().filter_map(|act| match act {
        TaskAct::Completed(act) if act.task == *row.id && act.on <= day => Some(act),
        _ => None,
    });
    if let Some(act) = acts.max_by_key(|act| act.on) {
        return Some(completed(act, act.on));
    }
    match facts(programme, keeper, day, row) {
        Some(facts) => facts.last().map(|fact| fact.done(fact.on)),
        None => keeper.has(row.evidence?).then(Done::default),
    }
}

/// What the school said is done. Without a due day it is the first time that is open.
fn told(programme: &Programme, day: Day, id: &TaskId, times: &[LastDay]) -> Vec<Option<Done>> {
    let mut done: Vec<Option<Done>> = vec![None; times.len()];
    let acts = programme.tasks().iter().filter_map(|act| match act {
        TaskAct::Completed(act) if act.task == *id && act.on <= day => Some(act),
        _ => None,
    });
    for act in acts {
        let slots = done.iter_mut().zip(times);
        let slot = slots.into_iter().find(|(done, time)| match act.due {
            Some(due) => due == time.nominal || due == time.day,
            None => done.is_none(),
        });
        if let Some((done, time)) = slot {
            *done = Some(completed(act, time.day));
        }
    }
    done
}

fn completed(act: &TaskCompleted, due: Day) -> Done {
    Done {
        on: Some(act.on),
        late: act.on > due,
        evidence: act.evidence.clone(),
        note: act.note.clone(),
    }
}

/// A day on which the records show the row done.
struct Fact {
    on: Day,
    evidence: Vec<DocumentId>,
}

impl Fact {
    fn done(&self, due: Day) -> Done {
        Done {
            on: Some(self.on),
            late: self.on > due,
            evidence: self.evidence.clone(),
            note: None,
        }
    }
}

/// The days on which the records show it; `None` where what shows it has no day.
fn facts(
    programme: &Programme,
    keeper: &Gatekeeper<'_>,
    day: Day,
    row: &Row<'_>,
) -> Option<Vec<Fact>> {
    let mut facts = match row.evidence {
        _ if !row.results.is_empty() => results(keeper, day, row.results),
        Some(Need::Document(kind)) => results(keeper, day, std::slice::from_ref(kind)),
        Some(Need::Monitoring(round)) => { programme.answers().iter() }
            .filter(|answers| answers.round == *round)
            .map(|answers| on(answers.on))
            .collect(),
        Some(Need::Activity(kind)) => { programme.activities().iter() }
            .filter(|activity| activity.kind == *kind)
            .map(|activity| on(activity.on))
            .collect(),
        _ => return None,
    };
    facts.retain(|fact| fact.on <= day);
    facts.sort_by_key(|fact| fact.on);
    Some(facts)
}

fn on(day: Day) -> Fact {
    Fact {
        on: day,
        evidence: Vec::new(),
    }
}

/// Documents of one kind show it each; of several kinds they show it together, the first of each kind.
fn results(keeper: &Gatekeeper<'_>, day: Day, kinds: &[DocumentKindId]) -> Vec<Fact> {
    let of = |kind: &DocumentKindId| -> Vec<Fact> {
        let known = { keeper.papers(kind) }.filter(|document| document.date.earliest() <= day);
        let mut facts: Vec<Fact> = known
            .map(|document| Fact {
                on: document.date.earliest(),
                evidence: vec![document.id.clone()],
            })
            .collect();
        facts.sort_by_key(|fact| fact.on);
        facts
    };
    if let [kind] = kinds {
        return of(kind);
    }
    let firsts: Option<Vec<Fact>> = kinds
        .iter()
        .map(|kind| of(kind).into_iter().next())
        .collect();
    let together = firsts.and_then(|firsts| {
        let last = firsts.iter().map(|fact| fact.on).max()?;
        let evidence = firsts.into_iter().flat_map(|fact| fact.evidence).collect();
        Some(Fact { on: last, evidence })
    });
    together.into_iter().collect()
}

/// A line that nothing else can show done is done when everything inside it is.
pub(super) fn by_their_parts(items: &mut [Item], rows: &[Row<'_>]) {
    let mut open: BTreeMap<TaskId, bool> = BTreeMap::new();
    for item in items.iter() {
        if let Some(within) = &item.within {
            let undone = item.standing != Standing::Done;
            *open.entry(within.clone()).or_default() |= undone;
        }
    }
    for item in items.iter_mut() {
        let row = rows.iter().find(|row| *row.id == item.id);
        let shown = row.is_some_and(|row| row.evidence.is_some() || !row.results.is_empty());
        if item.done.is_none() && !shown && open.get(&item.id) == Some(&false) {
            item.standing = Standing::Done;
            item.done = Some(Done::default());
        }
    }
}
