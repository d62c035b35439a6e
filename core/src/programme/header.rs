//! What a programme is opened with.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::day::{Day, PartialDay, Period};
use crate::id::{FormId, ProfileId, ProgrammeId};
use crate::record::facts_of_one_day;
use crate::stage::Stage;

/// What kind of organisation runs the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    /// Общеобразовательная организация.
    School,
    /// Профессиональная образовательная организация.
    College,
    /// Организация дополнительного образования.
    AdditionalEducation,
    /// Дошкольная образовательная организация.
    Kindergarten,
    /// Муниципальная методическая служба, региональный центр.
    MethodicalService,
    /// Орган управления образованием муниципалитета.
    MunicipalAuthority,
    /// Орган государственной власти региона.
    RegionalAuthority,
    /// Некоммерческая организация.
    NonProfit,
    /// Образовательная организация высшего образования.
    University,
    /// Организация для детей-сирот и детей, оставшихся без попечения родителей.
    Orphanage,
    /// Предприятие, организация-работодатель.
    Enterprise,
    /// Иная организация: культуры, спорта, здравоохранения, социального обслуживания.
    Other,
}

impl OrganisationKind {
    /// Whether it stands over schools: their people are its own, whatever school they come from.
    pub(crate) fn is_over_schools(self) -> bool {
        matches!(
            self,
            Self::MethodicalService | Self::MunicipalAuthority | Self::RegionalAuthority
        )
    }
}

/// The organisation that runs the programme. Its name is public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// The name.
    pub name: String,
    /// What kind it is.
    pub kind: OrganisationKind,
    /// The region of the federation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The district, town or other municipality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// Other names that its own papers give it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<String>,
}

impl Organisation {
    /// An organisation of which only name and kind are known.
    pub fn new(name: impl Into<String>, kind: OrganisationKind) -> Self {
        Self {
            name: name.into(),
            kind,
            region: None,
            municipality: None,
            other_names: Vec::new(),
        }
    }
}

/// The shares of a target group are counted over; none: not known, the share is not given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Contingent {
    /// Learners aged 10 to 19.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learners_10_19: Option<u32>,
    /// Learners aged 15 to 19.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learners_15_19: Option<u32>,
    /// Teachers with 0 to 3 years of service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub young_specialists: Option<u32>,
    /// Enterprises that the organisation works with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprises: Option<u32>,
}

/// The lasting description of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The title.
    pub title: String,
    /// Whose programme it is.
    pub organisation: Organisation,
    /// The cycle: the days that everything is reckoned by.
    pub period: Period,
    /// What the papers themselves say of the period. There may be two in one paper.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stated: Vec<StatedPeriod>,
    /// The programme that it is a new edition of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continues: Option<ProgrammeId>,
    /// Направленности: the fields or levels of education it is for, in the words of the papers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub directions: Vec<String>,
    /// The network model, where several organisations run it together, in the words of the papers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// The goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// The expected results.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expected_results: Vec<String>,
    /// When each stage is meant to run.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stage_plan: Vec<StagePlan>,
    /// How many people the shares are counted over.
    #[serde(default, skip_serializing_if = "is_unknown")]
    pub contingent: Contingent,
}

impl Header {
    /// A description that says no more than it must.
    pub fn new(title: impl Into<String>, organisation: Organisation, period: Period) -> Self {
        Self {
            title: title.into(),
            organisation,
            period,
            stated: Vec::new(),
            continues: None,
            directions: Vec::new(),
            network: None,
            goal: None,
            expected_results: Vec::new(),
            stage_plan: Vec::new(),
            contingent: Contingent::default(),
        }
    }
}

fn is_unknown(contingent: &Contingent) -> bool {
    *contingent == Contingent::default()
}

/// The period as the papers have it, which may be less than days, or no period at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatedPeriod {
    /// What kind of time it is.
    pub kind: Span,
    /// As printed: «2020 – 2024 учебный год».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Its beginning, as far as the papers have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDay>,
    /// Its end; none: the papers name no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDay>,
}

/// What kind of time a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// A school year.
    SchoolYear,
    /// A calendar year.
    CalendarYear,
    /// Several years.
    SeveralYears,
    /// A part of a school year: a quarter, a term.
    StudyTerm,
    /// From one date to another.
    Range,
    /// A single day.
    Day,
    /// From a date on, without an end.
    Open,
    /// The papers name no period: the days of the programme were set for its record.
    Unnamed,
}

/// When a stage is meant to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StagePlan {
    /// Which stage.
    pub stage: Stage,
    /// From its first to its last day.
    pub period: Period,
}

/// A form chosen for the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormChoice {
    /// Which form.
    pub form: FormId,
    /// When it was chosen.
    pub on: Day,
}

facts_of_one_day!(FormChoice: on);

/// A new programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The identifier.
    pub id: ProgrammeId,
    /// The profile it is judged by; the model's own.
    pub profile: ProfileId,
    /// The day it was opened.
    pub on: Day,
    /// What it is.
    pub header: Header,
    /// The caller's own data; kept and given back, the keys of its objects in alphabetical order.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extensions: BTreeMap<String, serde_json::Value>,
}
