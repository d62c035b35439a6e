//! The profile's lines and the school's own rows as one list.

use crate::day::{Day, Period};
use crate::due::{Counted, Due, Term, Window};
use crate::id::{DocumentKindId, FunctionId, NormId, ParticipantId, TaskId};
use crate::model::TargetModel;
use crate::model::profile::{DayOffPolicy, Need, RoadMapLine};
use crate::programme::Programme;
use crate::record::{Pair, TaskAct, TaskPlanned};
use crate::role::Actor;
use crate::stage::Stage;
use crate::text::Localised;

/// A row, whoever planned it.
pub(super) struct Row<'a> {
    pub(super) id: &'a TaskId,
    pub(super) within: Option<&'a TaskId>,
    pub(super) task: Localised,
    pub(super) stage: Stage,
    pub(super) due: &'a Due,
    pub(super) printed: Option<&'a str>,
    pub(super) who: &'a [Actor],
    pub(super) functions: &'a [FunctionId],
    pub(super) executor: Option<Actor>,
    pub(super) co_executors: &'a [Actor],
    pub(super) people: &'a [ParticipantId],
    pub(super) pair: Option<&'a Pair>,
    pub(super) results: &'a [DocumentKindId],
    pub(super) norm: Option<&'a NormId>,
    pub(super) evidence: Option<&'a Need>,
    pub(super) day_off: Option<DayOffPolicy>,
    pub(super) own: bool,
}

/// The rows that are on the road map on the day: the profile's lines as the school altered them, then its own.
pub(super) fn rows<'a>(programme: &'a Programme, model: &'a TargetModel, day: Day) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    add_lines(model.road_map(), None, &mut rows);
    for act in programme.tasks().iter().filter(|act| act.on() <= day) {
        let place = rows.iter().position(|row| row.id == act.task());
        match (act, place.and_then(|place| rows.get_mut(place))) {
            (TaskAct::Planned(planned), Some(row)) => *row = own(programme, planned, Some(row)),
            (TaskAct::Planned(planned), None) => rows.push(own(programme, planned, None)),
            (TaskAct::Dropped(dropped), _) => rows.retain(|row| *row.id != dropped.task),
            (TaskAct::Completed(_), _) => {}
        }
    }
    rows
}

fn add_lines<'a>(lines: &'a [RoadMapLine], within: Option<&'a TaskId>, rows: &mut Vec<Row<'a>>) {
    for line in lines {
        // The model gives every line an identifier.
        let Some(id) = &line.id else { continue };
        rows.push(Row {
            id,
            within,
            task: line.task.clone(),
            stage: line.stage,
            due: &line.due,
            printed: line.printed.as_deref(),
            who: &line.who,
            functions: &line.functions,
            executor: line.executor,
            co_executors: &line.co_executors,
            people: &[],
            pair: None,
            results: &line.results,
            norm: Some(&line.norm),
            evidence: line.evidence.as_ref(),
            day_off: line.day_off,
            own: false,
        });
        add_lines(&line.rows, Some(id), rows);
    }
}

fn own<'a>(programme: &'a Programme, planned: &'a TaskPlanned, old: Option<&Row<'a>>) -> Row<'a> {
    let row = &planned.row;
    let pair = row.pair.as_ref();
    Row {
        id: &planned.task,
        within: row.within.as_ref().or(old.and_then(|old| old.within)),
        task: Localised {
            ru: row.title.clone(),
            en: row.title.clone(),
        },
        stage: row.stage,
        due: &row.due,
        printed: row.printed.as_deref(),
        who: &row.who,
        functions: &row.functions,
        executor: row.executor,
        co_executors: &row.co_executors,
        people: &row.people,
        pair: pair.and_then(|id| programme.pairs().iter().find(|pair| pair.id == *id)),
        results: &row.results,
        norm: row.norm.as_ref().or(old.and_then(|old| old.norm)),
        evidence: old.and_then(|old| old.evidence),
        day_off: old.and_then(|old| old.day_off),
        own: true,
    }
}

/// When the row is due in the cycle; `counted` tells the days that are counted from an event.
pub(super) fn windows(
    model: &TargetModel,
    period: Period,
    due: &Due,
    counted: &dyn Fn(&Counted) -> Option<Day>,
) -> Vec<Window> {
    let terms: Vec<Term<'_>> = { model.terms().iter() }
        .map(|term| Term {
            id: &term.id,
            from: term.from,
            until: term.until,
        })
        .collect();
    due.windows(period, &terms, counted)
}
