//! The stage board: where each of the seven stages stands on a day, derived from what was recorded.

use serde::{Deserialize, Serialize};

use crate::day::{Day, Period};
use crate::id::ParticipantId;
use crate::params;
use crate::programme::Programme;
use crate::record::facts_of_one_day;
use crate::stage::Stage;
use crate::text::{Lang, text};

/// What happened to a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StageMove {
    /// Work on it began.
    Started,
    /// It closed with everything that it asks.
    Closed,
    /// It closed although something was missing; signed, with a reason.
    Overridden,
    /// It was opened again.
    Reopened,
}

/// A move of a stage as a dated fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StageAct {
    /// Which stage.
    pub stage: Stage,
    /// What happened.
    pub act: StageMove,
    /// When.
    pub on: Day,
    /// Who answers for it: the curator, the head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<ParticipantId>,
    /// Why, for an override and a reopening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

facts_of_one_day!(StageAct: on);

/// Where a stage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StageState {
    /// Nothing was recorded.
    NotStarted,
    /// Work goes on.
    Open,
    /// It is closed.
    Closed,
    /// It was closed and is open again.
    Reopened,
}

/// A stage on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageLine {
    /// Which stage.
    pub stage: Stage,
    /// Where it stands.
    pub state: StageState,
    /// The day work began first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started: Option<Day>,
    /// The day it last closed, while it is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Day>,
    /// Whether it closed by an override.
    pub overridden: bool,
    /// When it was meant to run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned: Option<Period>,
}

impl StageLine {
    fn new(stage: Stage) -> Self {
        Self {
            stage,
            state: StageState::NotStarted,
            started: None,
            closed: None,
            overridden: false,
            planned: None,
        }
    }

    /// Whether work may be going on.
    pub fn is_open(&self) -> bool {
        matches!(self.state, StageState::Open | StageState::Reopened)
    }

    /// Where it stands, in words; an override is always told.
    pub fn words(&self, lang: Lang) -> String {
        let key = match self.state {
            StageState::NotStarted => "stage-not-started",
            StageState::Open => "stage-open",
            StageState::Reopened => "stage-reopened",
            StageState::Closed if self.overridden => "stage-overridden",
            StageState::Closed => "stage-closed",
        };
        text(lang, key, &params! {})
    }

    /// Whether it is closed.
    pub fn is_closed(&self) -> bool {
        self.state == StageState::Closed
    }
}

/// The seven stages as they stand on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageBoard {
    /// The day.
    pub day: Day,
    /// The stages in order.
    pub stages: [StageLine; 7],
}

impl StageBoard {
    /// A stage's line.
    pub fn line(&self, stage: Stage) -> StageLine {
        self.stages
            .iter()
            .find(|line| line.stage == stage)
            .copied()
            .unwrap_or(StageLine::new(stage))
    }

    /// The first stage that is not closed; `None` when all are.
    pub fn current(&self) -> Option<Stage> {
        self.stages
            .iter()
            .find(|line| !line.is_closed())
            .map(|line| line.stage)
    }
}

impl Programme {
    /// The stage board on a day. `O(acts)`.
    pub fn board(&self, day: Day) -> StageBoard {
        let stages = Stage::ALL.map(|stage| {
            let plan = self.header().stage_plan.iter();
            let mut line = StageLine::new(stage);
            line.planned = { plan }
                .find(|plan| plan.stage == stage)
                .map(|plan| plan.period);
            let mut acts: Vec<&StageAct> = self
                .stages()
                .iter()
                .filter(|act| act.stage == stage && act.on <= day)
                .collect();
            acts.sort_by_key(|act| act.on);
            for act in acts {
                line.started = line.started.or(Some(act.on));
                line.closed = None;
                line.overridden = false;
                line.state = match act.act {
                    StageMove::Started => StageState::Open,
                    StageMove::Reopened => StageState::Reopened,
                    StageMove::Closed | StageMove::Overridden => {
                        line.closed = Some(act.on);
                        line.overridden = act.act == StageMove::Overridden;
                        StageState::Closed
                    }
                };
            }
            line
        });
        StageBoard { day, stages }
    }
}
