//! Norms: what law, method and local acts say, with the days they hold and how well their text is known.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::id::NormId;
use crate::text::Localised;

/// How well the text of a norm is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Grade {
    /// The text was read.
    A,
    /// Known from restatements that agree with a fragment that was read.
    B,
    /// Common knowledge of the field; not checked against the official text.
    C,
    /// Uncertain, or a proposal.
    D,
}

impl Grade {
    /// Whether a breach may be an error by default (A and B).
    pub fn is_firm(self) -> bool {
        self <= Self::B
    }
}

/// Whose act it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A federal law or code.
    FederalLaw,
    /// An act of a federal body.
    FederalAct,
    /// A federal recommendation or letter.
    FederalRecommendation,
    /// An act of a region.
    Regional,
    /// An act of a municipality.
    Municipal,
    /// An act of the organisation.
    Local,
    /// An agreement.
    Contract,
    /// No act: the records would contradict themselves.
    Logic,
}

impl Level {
    /// Whether the act binds only those whose profile adopts it.
    pub fn needs_adoption(self) -> bool {
        matches!(
            self,
            Self::Regional | Self::Municipal | Self::Local | Self::Contract
        )
    }
}

/// What the act demands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// It binds.
    Mandatory,
    /// It recommends; an act of the region, the municipality or the school may make it binding.
    Recommended,
    /// It explains.
    Explanatory,
    /// It binds where it was adopted.
    Local,
    /// It is a draft.
    Draft,
}

/// One of the two models of mentoring. Their recommendations are two sets: a profile follows one or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MentoringModel {
    /// Mentoring of learners: Р-145.
    Students,
    /// Mentoring of teachers: АЗ-1128/08.
    Teachers,
}

/// An entry of the register of norms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// The identifier, `tk_351_8`.
    pub id: NormId,
    /// What kind of act it is: `law`, `directive`, `letter`, `local_act` …
    pub kind: String,
    /// The number of the act as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The date of the act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// The full title.
    pub title: Localised,
    /// The short name that messages print.
    pub short: Localised,
    /// Whose act it is.
    pub level: Level,
    /// What it demands.
    pub force: Force,
    /// The model whose recommendation it is; none: it holds whatever the model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<MentoringModel>,
    /// The first day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Where the text was read.
    pub source: String,
    /// How well the text is known.
    pub grade: Grade,
    /// What is uncertain, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
}

impl Norm {
    /// Whether the norm holds on the day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
