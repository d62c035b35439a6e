//! The model as callers see it: what a page or a notebook needs to show it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::day::Day;
use crate::id::{FormId, NormId, ProfileId};
use crate::model::TargetModel;
use crate::model::procedure::Procedure;
use crate::model::profile::{FormLimits, Limits, Need, StageGroup};
use crate::model::registry::{
    Category, Clause, DocumentKind, Form, Function, Ground, Kind, ProlongationGround, StageEntry,
    Standing,
};
use crate::norm::Norm;
use crate::role::{Actor, Role};
use crate::stage::Stage;
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
    /// The profile's own words for the roles.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    role_names: &'a BTreeMap<Role, Localised>,
    /// What is done step by step, beside the stages.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    procedures: &'a [Procedure],
    /// What stages ask before they close.
    conditions: Vec<ConditionView<'a>>,
    /// The forms that may be chosen.
    forms: Vec<&'a Form>,
    /// How people mentor.
    kinds: Vec<&'a Kind>,
    /// Who people are.
    standings: &'a [Standing],
    /// Why they need a mentor.
    categories: Vec<&'a Category>,
    /// What they do beside the three roles.
    functions: &'a [Function],
    /// Rights, duties and functions of the roles, as far as the organisation goes by their acts.
    clauses: Vec<&'a Clause>,
    /// Kinds of documents.
    documents: &'a [DocumentKind],
    /// Why pairs end.
    grounds: &'a [Ground],
    /// Why terms are prolonged.
    prolongation_grounds: &'a [ProlongationGround],
    /// Numbers.
    limits: &'a Limits,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    form_limits: &'a BTreeMap<FormId, FormLimits>,
    /// The norms that hold on the day.
    norms: Vec<&'a Norm>,
}

/// What a stage asks before it closes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ConditionOfModel"))]
struct ConditionView<'a> {
    /// Which stage.
    stage: Stage,
    /// What must be on record.
    need: &'a Need,
    /// The same in words.
    words: Localised,
    /// The norm that asks for it.
    norm: &'a NormId,
    /// Who can meet it.
    who: &'a [Actor],
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
            role_names: &model.role_names,
            procedures: model.procedures(),
            conditions: Stage::ALL
                .into_iter()
                .flat_map(|stage| model.gate(stage).iter().map(move |asked| (stage, asked)))
                .map(|(stage, asked)| ConditionView {
                    stage,
                    need: &asked.need,
                    words: model.need_words(&asked.need),
                    norm: &asked.norm,
                    who: &asked.who,
                })
                .collect(),
            forms: model.forms().collect(),
            kinds: model.kinds().collect(),
            standings: &model.registry().standings,
            categories: model.mentee_categories().collect(),
            functions: &model.registry().functions,
            clauses: Role::ALL
                .iter()
                .flat_map(|role| model.clauses(*role))
                .collect(),
            documents: &model.registry().documents,
            grounds: &model.registry().grounds,
            prolongation_grounds: &model.registry().prolongation_grounds,
            limits: model.limits(),
            form_limits: model.form_limits(),
            norms: model.norms(day).collect(),
        }
    }
}
