//! Questions about time: the road map and its calendar file, the agenda, what changed, working days.

use super::{Error, day, read, write};
use crate::agenda::AgendaRequest;
use crate::history::DiffRequest;
use crate::model::TargetModel;
use crate::model::working_days::WorkingDaysRequest;
use crate::programme::Programme;

/// The road map on the day, as a JSON array of lines.
///
/// # Errors
///
/// [`Error`] when `on` is not a day.
pub fn road_map(programme: &Programme, model: &TargetModel, on: &str) -> Result<String, Error> {
    write(&programme.road_map(model, day(on)?))
}

/// What is to be done on a day and in the days after it, as a JSON array: see
/// [`AgendaItem`](crate::agenda::AgendaItem). `request` is `{"day": "2026-01-20", "horizon": 14}`.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn agenda(programme: &Programme, model: &TargetModel, request: &str) -> Result<String, Error> {
    let request = read::<AgendaRequest>(request)?;
    write(&programme.agenda(model, request.day, request.horizon))
}

/// What changed between two days: see [`DiffRequest`]. `request` is `{"from": "2025-10-01", "until": "2025-11-01"}`.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn diff(programme: &Programme, model: &TargetModel, request: &str) -> Result<String, Error> {
    write(&programme.diff(model, &read::<DiffRequest>(request)?))
}

/// What of the road map is not done, as the text of an iCalendar file: see
/// [`CalendarRequest`](crate::calendar::CalendarRequest). `request` is `{"day": "2026-01-20", "lang": "ru"}`.
///
/// # Errors
///
/// [`Error`]: a malformed request.
#[cfg(feature = "calendar")]
pub fn calendar_ics(
    programme: &Programme,
    model: &TargetModel,
    request: &str,
) -> Result<String, Error> {
    let request = read::<crate::calendar::CalendarRequest>(request)?;
    Ok(programme.calendar(model, request))
}

/// Working days by the production calendars: see [`WorkingDaysRequest`]. `request` is
/// `{"ask": {"after": {"day": "2025-12-30", "days": 3}}}`, with `week` where it is not the profile's.
///
/// # Errors
///
/// [`Error`]: a malformed request; `TM-CAL-001` for a count in a year whose calendar is not known.
pub fn working_days(model: &TargetModel, request: &str) -> Result<String, Error> {
    let request = read::<WorkingDaysRequest>(request)?;
    write(&model.working_days(&request).map_err(Error::unknown_year)?)
}
