//! The version number that every document of the library carries.

use serde::{Deserialize, Serialize};

/// The number 1: the only version there is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "u32", extend("const" = 1)))]
#[serde(try_from = "u32", into = "u32")]
pub struct Format1;

impl TryFrom<u32> for Format1 {
    type Error = String;

    fn try_from(found: u32) -> Result<Self, String> {
        match found {
            1 => Ok(Self),
            other => Err(format!("expected format 1, found {other}")),
        }
    }
}

impl From<Format1> for u32 {
    fn from(_: Format1) -> Self {
        1
    }
}
