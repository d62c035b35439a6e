//! Mentoring as work: what the employer instructs, on which basis, and how the instruction ends early.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::id::{DocumentId, InstructionId, PairId, ParticipantId};
use crate::record::AsOf;

/// On what basis a person mentors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum LabourBasis {
    /// Extra work of an employee, on the employer's instruction and by written consent (ТК, art. 351.8).
    #[serde(rename = "art_351_8")]
    Art351_8,
    /// Part of the permanent job, already paid for (Роструд, 02.10.2025).
    #[serde(rename = "job_function")]
    JobFunction,
    /// A contract under civil law.
    #[serde(rename = "civil_contract")]
    CivilContract,
    /// Unpaid, not an employee.
    #[serde(rename = "volunteer")]
    Volunteer,
}

/// An instruction to mentor (поручение наставничества).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Instruction {
    /// The identifier.
    pub id: InstructionId,
    /// Who mentors.
    pub mentor: ParticipantId,
    /// The pair it is about; none: every pair of the mentor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pair: Option<PairId>,
    /// On what basis.
    pub basis: LabourBasis,
    /// From which day.
    pub from: Day,
    /// Until which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The contract, the supplementary agreement or the job description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentId>,
    /// What the mentor does, as the document says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// In which form the mentor does it, as the document says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// What is paid for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay: Option<Pay>,
    /// How it was called off before its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<Cancellation>,
}

impl Instruction {
    /// Whether it holds on the day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day
            && self.until.is_none_or(|until| day <= until)
            && self.cancelled.is_none_or(|cancelled| day < cancelled.on)
    }
}

impl AsOf for Instruction {
    fn as_of(&self, day: Day) -> Option<Self> {
        (self.from <= day).then(|| Self {
            cancelled: self.cancelled.filter(|cancelled| cancelled.told <= day),
            ..self.clone()
        })
    }

    fn stands(&self, day: Day) -> bool {
        self.from <= day && self.cancelled.is_none_or(|by| by.told <= day)
    }
}

/// What is paid for mentoring: an amount, a share of the salary, or conditions in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pay {
    /// Roubles a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roubles: Option<u32>,
    /// Percent of the salary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<u8>,
    /// The conditions, as the document says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<String>,
}

/// An instruction called off early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cancellation {
    /// Who called it off.
    pub by: Side,
    /// The day the other side was told.
    pub told: Day,
    /// The first day without it.
    pub on: Day,
}

/// A side of the employment contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The employer cancels the instruction.
    Employer,
    /// The employee refuses to go on.
    Employee,
}
