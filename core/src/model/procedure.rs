//! Procedures: what is done step by step for one request, one pair or one form, where an organisation writes it down.
//! They stand beside the seven stages of the programme and never replace them.

use serde::{Deserialize, Serialize};

use crate::id::{FormId, FunctionId};
use crate::role::Role;
use crate::text::Localised;

/// Steps in their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// The name.
    pub name: Localised,
    /// What goes through the steps.
    pub unit: ProcedureUnit,
    /// The form it belongs to; none: every form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<FormId>,
    /// The steps.
    pub steps: Vec<ProcedureStep>,
}

/// What goes through a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcedureUnit {
    /// One request of a mentee: the steps come again with every topic.
    Request,
    /// A pair.
    Pair,
    /// A person.
    Person,
    /// The whole programme.
    Programme,
}

impl ProcedureUnit {
    /// The word on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Pair => "pair",
            Self::Person => "person",
            Self::Programme => "programme",
        }
    }
}

/// A step of a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProcedureStep {
    /// What is done.
    pub name: Localised,
    /// The roles that do it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Who else does it, by function.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<FunctionId>,
}
