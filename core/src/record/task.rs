//! The school's own rows of the road map: planned, done, dropped.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::due::Due;
use crate::id::{DocumentId, DocumentKindId, FunctionId, NormId, PairId, ParticipantId, TaskId};
use crate::record::AsOf;
use crate::role::Actor;
use crate::stage::Stage;

/// What happened to a row of the road map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TaskAct {
    /// It was put on the road map, or altered.
    Planned(TaskPlanned),
    /// It was done.
    Completed(TaskCompleted),
    /// It was taken off.
    Dropped(TaskDropped),
}

/// A row put on the road map. With the identifier of a row that is there, it takes that row's place; of a row of the
/// profile the norm and the evidence stay, where it names none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TaskPlanned {
    /// The identifier of the row.
    pub task: TaskId,
    /// When it was planned.
    pub on: Day,
    /// The row.
    pub row: Box<Task>,
}

/// A row of the road map in the school's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// What is done.
    pub title: String,
    /// The stage it belongs to.
    pub stage: Stage,
    /// When.
    pub due: Due,
    /// When, as the paper prints it, where that is more than `due` can say: «в течение 5 рабочих дней со дня приказа».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<Actor>,
    /// Who else answers for it, by function: a methodist, a working group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<FunctionId>,
    /// Who does it, where that is somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub executor: Option<Actor>,
    /// Who helps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub co_executors: Vec<Actor>,
    /// The people among them, where they are in the programme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<ParticipantId>,
    /// The pair whose plan it belongs to: it is due within the pair's term, and no longer when the pair has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pair: Option<PairId>,
    /// The row that it is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<TaskId>,
    /// The norm that asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub norm: Option<NormId>,
    /// The documents that come of it; all of them on file show that it is done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<DocumentKindId>,
}

/// A row that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TaskCompleted {
    /// Which row.
    pub task: TaskId,
    /// When.
    pub on: Day,
    /// Of a row that comes again and again: the last day of the time that is meant; none: the first that is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// The documents that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<DocumentId>,
    /// What shows it otherwise, or what came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A row that was taken off the road map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TaskDropped {
    /// Which row.
    pub task: TaskId,
    /// When.
    pub on: Day,
    /// Why.
    pub reason: String,
}

impl TaskAct {
    /// The row.
    pub fn task(&self) -> &TaskId {
        match self {
            Self::Planned(act) => &act.task,
            Self::Completed(act) => &act.task,
            Self::Dropped(act) => &act.task,
        }
    }

    /// The day.
    pub fn on(&self) -> Day {
        match self {
            Self::Planned(act) => act.on,
            Self::Completed(act) => act.on,
            Self::Dropped(act) => act.on,
        }
    }
}

impl AsOf for TaskAct {
    fn as_of(&self, day: Day) -> Option<Self> {
        (self.on() <= day).then(|| self.clone())
    }

    fn stands(&self, day: Day) -> bool {
        self.on() <= day
    }
}
