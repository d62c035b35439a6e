//! JSON in, JSON out: everything the library does, for callers who hold text.
//!
//! The bindings call nothing else. `read` parses with a pointer to the place of a mistake, `error` is the one error
//! type with permanent codes, `matching` asks for pairs, `columns` for the
//! solver alone. No floating-point number crosses: the same answer is the same bytes everywhere.

pub mod columns;
mod detail;
mod error;
mod matching;
mod read;
mod tagged;
mod time;

use std::sync::Arc;

use serde::Serialize;

use crate::day::Day;
use crate::directory::Directory;
use crate::documents::PaperRequest;
use crate::model::TargetModel;
use crate::model::check;
use crate::model::profile::Profile;
use crate::programme::command::Command;
use crate::programme::event::Event;
use crate::programme::header::Opening;
use crate::programme::young::YoungQuestion;
use crate::programme::{Programme, Step};
use crate::rules;
use crate::rules::watch::Watch;
use crate::stage::Stage;

pub use error::{Error, ErrorView};
pub use matching::{
    audit_pairs, barriers, explain_pair, explain_unmatched, matching_result, progress_to_json,
    propose_pairs, rematch, start_matching, step_matching, what_if,
};
pub use read::read;
#[cfg(feature = "calendar")]
pub use time::calendar_ics;
pub use time::{agenda, diff, road_map, working_days};

fn write<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::unwritable(&error))
}

fn day(text: &str) -> Result<Day, Error> {
    text.parse().map_err(|error| Error::argument("day", &error))
}

fn stage(text: &str) -> Result<Stage, Error> {
    read::word(text).map_err(|error| error.within("stage"))
}

/// A model that ships with the library.
///
/// # Errors
///
/// [`Error`] `TM-MDL-001` when there is no such profile.
pub fn builtin_model(id: &str) -> Result<TargetModel, Error> {
    Ok(TargetModel::builtin(id)?)
}

/// A model from the caller's profile.
///
/// # Errors
///
/// [`Error`]: malformed JSON, an unknown norm, form or parent profile.
pub fn model_from_json(text: &str) -> Result<TargetModel, Error> {
    Ok(TargetModel::from_profile(&read::<Profile>(text)?)?)
}

/// Everything that makes the caller's profile unusable or contradictory on the day, as a JSON array of diagnostics;
/// their places are in the profile.
///
/// # Errors
///
/// [`Error`]: the profile is malformed, or `on` is not a day. What [`model_from_json`] refuses is a diagnostic here.
pub fn check_profile(profile: &str, on: &str) -> Result<String, Error> {
    let on = day(on)?;
    write(&check::check(
        &read::<Profile>(profile)?,
        on,
        &rules::codes(),
    ))
}

/// Reads a programme. Only malformed input is an error: a bad programme is loaded and diagnosed.
///
/// `O(n)` in the length of the text. The records take about as much memory as the text.
///
/// # Errors
///
/// [`Error`] with a JSON Pointer to the place.
pub fn programme_from_json(text: &str) -> Result<Programme, Error> {
    read(text)
}

/// Writes a programme.
///
/// # Errors
///
/// None in practice: every programme can be written.
pub fn programme_to_json(programme: &Programme) -> Result<String, Error> {
    write(programme)
}

/// Reads a directory.
///
/// # Errors
///
/// [`Error`] with a JSON Pointer to the place.
pub fn directory_from_json(text: &str) -> Result<Directory, Error> {
    read(text)
}

/// Writes a directory.
///
/// # Errors
///
/// None in practice: every directory can be written.
pub fn directory_to_json(directory: &Directory) -> Result<String, Error> {
    write(directory)
}

/// Writes events.
///
/// # Errors
///
/// None in practice: every event can be written.
pub fn events_to_json(events: &[Event]) -> Result<String, Error> {
    write(events)
}

/// Opens a programme.
///
/// # Errors
///
/// [`Error`]: malformed JSON, or the opening was refused with its reasons.
pub fn open(model: &TargetModel, opening: &str) -> Result<Step, Error> {
    Ok(Programme::open(model, read::<Opening>(opening)?)?)
}

/// Carries out a command.
///
/// # Errors
///
/// [`Error`]: malformed JSON, or the command was refused with every reason.
pub fn apply(programme: &Programme, model: &TargetModel, command: &str) -> Result<Step, Error> {
    Ok(programme.apply(model, &tagged::one::<Command>(command)?)?)
}

/// Begins to watch a programme on a day: see [`Watch`]. Copies are cheap: the programme may be used on.
///
/// # Errors
///
/// [`Error`] when `on` is not a day.
pub fn watch(programme: &Programme, model: &TargetModel, on: &str) -> Result<Watch, Error> {
    let day = day(on)?;
    Ok(Watch::new(programme.clone(), Arc::new(model.clone()), day))
}

/// Carries a command out on a programme under watch: see [`Noticed`](crate::rules::watch::Noticed).
///
/// # Errors
///
/// [`Error`]: malformed JSON, or the command was refused with every reason; nothing is changed then.
pub fn watch_apply(watch: &mut Watch, command: &str) -> Result<String, Error> {
    write(&watch.apply(&tagged::one::<Command>(command)?)?)
}

/// All findings of a programme under watch: what [`validate`] gives.
///
/// # Errors
///
/// [`Error`] never in practice.
pub fn watch_findings(watch: &Watch) -> Result<String, Error> {
    write(&watch.findings())
}

/// The events that a command would bring, as a JSON array.
///
/// # Errors
///
/// As [`apply`].
pub fn decide(programme: &Programme, model: &TargetModel, command: &str) -> Result<String, Error> {
    write(&programme.decide(model, &tagged::one::<Command>(command)?)?)
}

/// The programme that a log of events (a JSON array) makes.
///
/// # Errors
///
/// [`Error`]: malformed JSON, or a log that does not begin with `opened`.
pub fn replay(events: &str) -> Result<Programme, Error> {
    Ok(Programme::replay(tagged::list::<Event>(events)?)?)
}

/// The programme as it stood on the day.
///
/// # Errors
///
/// [`Error`] when `on` is not a day.
pub fn as_of(programme: &Programme, on: &str) -> Result<Programme, Error> {
    Ok(programme.as_of(day(on)?))
}

/// The diagnostics on the day, as a JSON array.
///
/// # Errors
///
/// [`Error`] when `on` is not a day.
pub fn validate(programme: &Programme, model: &TargetModel, on: &str) -> Result<String, Error> {
    write(&programme.validate(model, day(on)?))
}

/// The stage board on the day.
///
/// # Errors
///
/// [`Error`] when `on` is not a day.
pub fn board(programme: &Programme, on: &str) -> Result<String, Error> {
    write(&programme.board(day(on)?))
}

/// Whether a stage may close on the day, with every unmet condition.
///
/// # Errors
///
/// [`Error`] when `which` is not a stage or `on` is not a day.
pub fn readiness(
    programme: &Programme,
    model: &TargetModel,
    which: &str,
    on: &str,
) -> Result<String, Error> {
    write(&programme.readiness(model, stage(which)?, day(on)?))
}

/// The remaining work until a stage may close, as a JSON array of steps.
///
/// # Errors
///
/// As [`readiness`].
pub fn path_to(
    programme: &Programme,
    model: &TargetModel,
    which: &str,
    on: &str,
) -> Result<String, Error> {
    write(&programme.path_to(model, stage(which)?, day(on)?))
}

/// The monitoring report as of the day.
///
/// # Errors
///
/// [`Error`] when `on` is not a day.
pub fn monitor(programme: &Programme, model: &TargetModel, on: &str) -> Result<String, Error> {
    write(&programme.monitor(model, day(on)?))
}

/// The indicators as they may be published: figures about too few people are left out.
///
/// # Errors
///
/// [`Error`] when `on` is not a day.
pub fn publish(programme: &Programme, model: &TargetModel, on: &str) -> Result<String, Error> {
    let report = programme.monitor(model, day(on)?);
    write(&crate::publication::publish(&report, model))
}

/// A paper made from the records, as HTML or Markdown: see [`PaperRequest`]. `request` is
/// `{"paper": {"mentor_report": "pair-1"}, "day": "2026-05-25"}`. `None` where there is no such pair.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn paper(
    programme: &Programme,
    model: &TargetModel,
    directory: &Directory,
    request: &str,
) -> Result<Option<String>, Error> {
    let request = read::<PaperRequest>(request)?;
    let paper = programme.paper(model, directory, &request);
    Ok(paper.map(|paper| request.write(&paper)))
}

/// Whether a person counts as a young specialist, and by which policy, as JSON; `null` where no policy or person is
/// known. `request` is `{"participant": "p-1", "purpose": "mentoring", "day": "2026-09-01"}`.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn young_specialist(
    programme: &Programme,
    model: &TargetModel,
    request: &str,
) -> Result<String, Error> {
    write(&programme.young_specialist(model, &read::<YoungQuestion>(request)?))
}

/// What the model says: its stages under their names, forms, limits, and the norms that hold on the day.
///
/// # Errors
///
/// [`Error`] when `on` is not a day.
pub fn describe_model(model: &TargetModel, on: &str) -> Result<String, Error> {
    let on = day(on)?;
    write(&crate::model::view::ModelView::new(model, on))
}

/// The page of a rule or of a check of profiles in Markdown; `None` where there is no such code.
pub fn explain(code: &str) -> Option<&'static str> {
    rules::explain(code).or_else(|| check::explain(code))
}

/// The codes of all rules, as a JSON array.
///
/// # Errors
///
/// None in practice.
pub fn rule_codes() -> Result<String, Error> {
    write(&rules::all().map(|rule| rule.code).collect::<Vec<_>>())
}

/// The error for an argument that a binding cannot hand over: no JSON can be made of the value, or it is not the
/// handle that is asked for. `detail` says so in English.
pub fn unsuitable(argument: &str, detail: &str) -> Error {
    Error::argument(argument, &detail)
}
