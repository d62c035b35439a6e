//! The model as callers see it: what a page or a notebook needs to show it.

use serde::Serialize;

use crate::day::Day;
use crate::id::ProfileId;
use crate::model::TargetModel;
use crate::model::profile::{Limits, StageGroup};
use crate::model::registry::{Form, StageEntry};
use crate::norm::Norm;
use crate::text::Localised;

/// What a model says on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Model"))]
pub struct ModelView<'a> {
    /// The identifier of the profile.
    id: &'a ProfileId,
    /// Its title.
    title: &'a Localised,
    /// The stages under the profile's names.
    stages: Vec<StageEntry>,
    /// The larger parts of the cycle, where the profile speaks of such.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    stage_groups: &'a [StageGroup],
    /// The forms that may be chosen.
    forms: Vec<&'a Form>,
    /// Numbers.
    limits: &'a Limits,
    /// The norms that hold on the day.
    norms: Vec<&'a Norm>,
}

impl<'a> ModelView<'a> {
    /// The model on a day.
    pub fn new(model: &'a TargetModel, day: Day) -> Self {
        let named = |entry: &StageEntry| StageEntry {
            name: model.stage_name(entry.id),
            ..entry.clone()
        };
        Self {
            id: model.id(),
            title: model.title(),
            stages: model.registry().stages.iter().map(named).collect(),
            stage_groups: model.stage_groups(),
            forms: model.forms().collect(),
            limits: model.limits(),
            norms: model.norms(day).collect(),
        }
    }
}
