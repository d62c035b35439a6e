//! The road map: what is due when, by the stage plan, by the profile's lines and by the school's own rows, and what is
//! done of it.
//!
//! `rows` puts the profile's lines and the school's rows together, `counted` finds the days that are counted from an
//! event, `done` what shows that they are done.

mod counted;
mod done;
mod rows;

use serde::Serialize;

use crate::day::Day;
use crate::due::{Counted, Window};
use crate::id::{DocumentId, DocumentKindId, FunctionId, NormId, PairId, ParticipantId, TaskId};
use crate::model::TargetModel;
use crate::model::profile::DayOffPolicy;
use crate::model::working_days::LastDay;
use crate::params;
use crate::programme::Programme;
use crate::programme::gate::Gatekeeper;
use crate::record::Pair;
use crate::role::Actor;
use crate::stage::Stage;
use crate::text::Localised;
use rows::Row;

/// How a line of the road map stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RoadMapStanding"))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is done.
    Done,
    /// Its day is still to come, or is today.
    Due,
    /// Its day has passed.
    Late,
    /// It has no day, and nothing shows that it was done.
    Undated,
}

/// What shows that a line is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RoadMapDone"))]
pub struct Done {
    /// When; absent where the records show only that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// Whether that was after the last day.
    pub late: bool,
    /// The documents that show it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<DocumentId>,
    /// What shows it otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A line of the road map. What comes again and again has a line for each time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RoadMapItem"))]
pub struct Item {
    /// The identifier, the same for each time; of the stage plan `stage:matching`.
    pub id: TaskId,
    /// The line that it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<TaskId>,
    /// The first day, where it is not simply due by the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day by which it is done; moved where that was a day off. Absent: it is done as needed, the paper names
    /// no time, or it is counted from an event that is not on record yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// The last day as it was set, where it was moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominal: Option<Day>,
    /// The day rests on weekdays alone: the production calendar of the year is not known.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub uncertain: bool,
    /// What has to be on record before there is a day, where it is counted from an event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waits_for: Option<Localised>,
    /// When, in words: as the paper prints it, or as the due date says.
    pub term: Localised,
    /// The stage it belongs to.
    pub stage: Stage,
    /// What is done.
    pub task: Localised,
    /// Who answers for it.
    pub who: Vec<Actor>,
    /// Who else answers for it, by function.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<FunctionId>,
    /// Who does it, where that is somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub executor: Option<Actor>,
    /// Who helps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub co_executors: Vec<Actor>,
    /// The people among them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<ParticipantId>,
    /// The pair whose plan it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<PairId>,
    /// The documents that come of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<DocumentKindId>,
    /// The norm that asks for it; absent for the programme's own plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub norm: Option<NormId>,
    /// Whether the school planned or altered it.
    pub own: bool,
    /// How it stands.
    pub standing: Standing,
    /// What shows that it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<Done>,
}

impl Programme {
    /// The road map on a day, by due day; what has none comes last. `O(lines × records)`.
    pub fn road_map(&self, model: &TargetModel, day: Day) -> Vec<Item> {
        let keeper = Gatekeeper::new(self, model, day);
        let rows = rows::rows(self, model, day);
        let mut items = self.planned_stages(model, day);
        for row in &rows {
            let times = self.times(model, day, &keeper, row);
            items.extend(times.into_iter().filter(|item| !is_moot(row, item, day)));
        }
        done::by_their_parts(&mut items, &rows);
        items.sort_by(|a, b| {
            let key = |item: &Item| (item.due.is_none(), item.due, item.stage);
            (key(a), &a.task, &a.id).cmp(&(key(b), &b.task, &b.id))
        });
        items
    }

    /// The row, once for each time that it is due.
    fn times(
        &self,
        model: &TargetModel,
        day: Day,
        keeper: &Gatekeeper<'_>,
        row: &Row<'_>,
    ) -> Vec<Item> {
        let term = row.pair.and_then(Pair::whole_term);
        let period = term.unwrap_or(self.header().period);
        let day_off = row.day_off.unwrap_or(model.day_off());
        let last_day =
            |event: &Counted| counted::last_day(self, model, (keeper, day), event, day_off);
        let windows = rows::windows(model, period, row.due, &last_day);
        let events = row.due.counted().into_iter();
        let waiting = { events }.find(|event| last_day(event).is_none());
        let waits_for = waiting.map(|event| counted::waits_for(model, event));
        let without_day = |done: Option<Done>| Item {
            waits_for: waits_for.clone().filter(|_| done.is_none()),
            ..item(model, row, None, done, day)
        };
        if windows.is_empty() && (row.due.is_undated() || waits_for.is_some()) {
            return vec![without_day(done::at_any_time(self, keeper, day, row))];
        }
        // A time that is over is over; only a last day that stands alone moves.
        let policy = |window: &Window| {
            let usual = match window.from {
                Some(_) => DayOffPolicy::Stay,
                None => model.day_off(),
            };
            row.day_off.unwrap_or(usual)
        };
        let moved = windows
            .iter()
            .map(|window| model.last_day(window.until, policy(window), model.week()));
        let moved: Vec<LastDay> = moved.collect();
        let done = done::of(self, keeper, day, row, &moved);
        let times = windows.into_iter().zip(moved).zip(done);
        times
            .map(|((window, last), done)| item(model, row, Some((window, last)), done, day))
            .chain(waits_for.iter().map(|_| without_day(None)))
            .collect()
    }

    fn planned_stages(&self, model: &TargetModel, day: Day) -> Vec<Item> {
        let board = self.board(day);
        let plan = self.header().stage_plan.iter();
        let items = plan.filter_map(|planned| {
            let name = model.stage_name(planned.stage);
            let params = params! { stage: name, number: planned.stage.number() };
            let due = planned.period.until;
            let closed = board.line(planned.stage).closed;
            Some(Item {
                id: format!("stage:{}", planned.stage.id()).parse().ok()?,
                within: None,
                from: Some(planned.period.from),
                due: Some(due),
                nominal: None,
                uncertain: false,
                waits_for: None,
                term: Localised::of(
                    "due-between",
                    &params! { from: planned.period.from, until: due },
                ),
                stage: planned.stage,
                task: Localised::of("road-map-close-stage", &params),
                who: vec![Actor::Curator],
                functions: Vec::new(),
                executor: None,
                co_executors: Vec::new(),
                people: Vec::new(),
                pair: None,
                results: Vec::new(),
                norm: None,
                own: true,
                standing: standing(closed.is_some(), Some(due), day),
                done: closed.map(|on| Done {
                    on: Some(on),
                    late: on > due,
                    ..Done::default()
                }),
            })
        });
        items.collect()
    }
}

/// Whether nobody needs to do it any more: its pair ended before it was due.
fn is_moot(row: &Row<'_>, item: &Item, day: Day) -> bool {
    let ended = row.pair.filter(|pair| pair.has_ended(day));
    let ended = ended.and_then(|pair| pair.ended.as_ref());
    item.done.is_none() && ended.is_some_and(|by| item.due.is_none_or(|due| by.on < due))
}

/// The row at one of its times, or without one.
fn item(
    model: &TargetModel,
    row: &Row<'_>,
    time: Option<(Window, LastDay)>,
    done: Option<Done>,
    day: Day,
) -> Item {
    let (window, last) = time.unzip();
    let due = last.map(|last| last.day);
    let term = row.printed.map(|printed| Localised {
        ru: printed.to_owned(),
        en: printed.to_owned(),
    });
    Item {
        id: row.id.clone(),
        within: row.within.cloned(),
        from: window.and_then(|window| window.from),
        due,
        nominal: last
            .map(|last| last.nominal)
            .filter(|day| Some(*day) != due),
        uncertain: last.is_some_and(|last| !last.certain),
        waits_for: None,
        term: term.unwrap_or_else(|| model.due_words(row.due)),
        stage: row.stage,
        task: row.task.clone(),
        who: row.who.to_vec(),
        functions: row.functions.to_vec(),
        executor: row.executor,
        co_executors: row.co_executors.to_vec(),
        people: row.people.to_vec(),
        pair: row.pair.map(|pair| pair.id.clone()),
        results: row.results.to_vec(),
        norm: row.norm.cloned(),
        own: row.own,
        standing: standing(done.is_some(), due, day),
        done,
    }
}

fn standing(done: bool, due: Option<Day>, day: Day) -> Standing {
    match due {
        _ if done => Standing::Done,
        None => Standing::Undated,
        Some(due) if day <= due => Standing::Due,
        Some(_) => Standing::Late,
    }
}
