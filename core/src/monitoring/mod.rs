//! Monitoring: the quality of the programme's process, and its influence on people.
//!
//! Numbers come with their definition and with the people they are about. No floating point: shares are in
//! permille, means in hundredths, rounded half away from zero once, at the end. A share of nobody is absent, never
//! zero. `share` holds the arithmetic, `quality` and `influence` the two stages of monitoring.

mod influence;
mod quality;
pub mod share;

use serde::Serialize;

use crate::day::Day;
use crate::model::TargetModel;
use crate::programme::Programme;

pub use influence::{Change, Influence};
pub use quality::{Endings, MeetingLine, Quality};
pub use share::Share;

/// What monitoring shows as of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonitoringReport {
    /// The day; later facts are not counted.
    pub day: Day,
    /// The quality of the process.
    pub quality: Quality,
    /// The influence on people.
    pub influence: Influence,
    /// The indicators of the target model, counted over the organisation's own contingent.
    pub indicators: Vec<Share>,
}

impl Programme {
    /// The monitoring report as of a day. `O(records)`.
    pub fn monitor(&self, model: &TargetModel, day: Day) -> MonitoringReport {
        let seen = self.as_of(day).without_mistakes(model);
        MonitoringReport {
            day,
            quality: quality::quality(&seen, model, day),
            influence: influence::influence(&seen, model),
            indicators: share::indicators(&seen, model, day),
        }
    }
}
