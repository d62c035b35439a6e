//! The road map: what is due when, by the stage plan and by the profile's own lines, and what is done of it.

use serde::Serialize;

use crate::day::Day;
use crate::id::NormId;
use crate::model::TargetModel;
use crate::model::profile::RoadMapLine;
use crate::params;
use crate::programme::Programme;
use crate::programme::gate::Gatekeeper;
use crate::role::Actor;
use crate::stage::Stage;
use crate::text::Localised;

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
}

/// A line of the road map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RoadMapItem"))]
pub struct Item {
    /// The last day by which it is done.
    pub due: Day,
    /// The stage it belongs to.
    pub stage: Stage,
    /// What is done.
    pub task: Localised,
    /// Who does it.
    pub who: Vec<Actor>,
    /// The norm that asks for it; absent for the programme's own stage plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub norm: Option<NormId>,
    /// How it stands.
    pub standing: Standing,
}

impl Programme {
    /// The road map on a day, by due day. `O(lines × records)`.
    pub fn road_map(&self, model: &TargetModel, day: Day) -> Vec<Item> {
        let keeper = Gatekeeper::new(self, model, day);
        let mut items = self.planned_stages(model, day);
        for line in model.road_map() {
            let done =
                |line: &RoadMapLine| line.evidence.as_ref().is_some_and(|need| keeper.has(need));
            items.extend(self.due_days(line).map(|due| Item {
                due,
                stage: line.stage,
                task: line.task.clone(),
                who: line.who.clone(),
                norm: Some(line.norm.clone()),
                standing: standing(done(line), due, day),
            }));
        }
        items.sort_by(|a, b| (a.due, a.stage, &a.task).cmp(&(b.due, b.stage, &b.task)));
        items
    }

    fn planned_stages(&self, model: &TargetModel, day: Day) -> Vec<Item> {
        let board = self.board(day);
        let plan = self.header().stage_plan.iter();
        plan.map(|planned| {
            let name = model.stage_name(planned.stage);
            let params = params! { stage: name, number: planned.stage.number() };
            let due = planned.period.until;
            Item {
                due,
                stage: planned.stage,
                task: Localised::of("road-map-close-stage", &params),
                who: vec![Actor::Curator],
                norm: None,
                standing: standing(board.line(planned.stage).is_closed(), due, day),
            }
        })
        .collect()
    }

    /// The days of the cycle on which the line is due.
    fn due_days(&self, line: &RoadMapLine) -> impl Iterator<Item = Day> + use<> {
        let period = self.header().period;
        let due = line.due;
        // The final report of a school year is due after its last lesson: a month's grace after the period.
        let last = period.until.plus_months(1);
        (period.from.year()..=last.year())
            .filter_map(move |year| Day::new(year, due.month(), due.day()))
            .filter(move |day| period.from <= *day && *day <= last)
    }
}

fn standing(done: bool, due: Day, day: Day) -> Standing {
    if done {
        Standing::Done
    } else if day <= due {
        Standing::Due
    } else {
        Standing::Late
    }
}
