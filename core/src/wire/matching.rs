//! Pairs: proposed, explained, judged, matched again, imagined.

use serde::Deserialize;

use crate::matching::{
    AuditRequest, Barrier, Hurdle, Leaving, MatchProgress, Matching, MenteeQuestion, PairQuestion,
    RematchRequest, Request,
};
use crate::model::TargetModel;
use crate::pointer::Pointer;
use crate::programme::Programme;
use crate::what_if::WhatIfRequest;
use crate::wire::error::Error;
use crate::wire::read::{borrowed, read};
use crate::wire::tagged::{Members, each};
use crate::wire::write;

/// Proposed pairs with reasons: see [`Plan`](crate::matching::Plan). `request` is `{"day": "2026-10-20"}`, with what
/// else a [`Request`] may say.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn propose_pairs(
    programme: &Programme,
    model: &TargetModel,
    request: &str,
) -> Result<String, Error> {
    write(&programme.propose_pairs(model, &read::<Request>(request)?))
}

/// The same in steps: [`step_matching`] until it is finished, then [`matching_result`]. Drop it to cancel.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn start_matching(
    programme: &Programme,
    model: &TargetModel,
    request: &str,
) -> Result<Matching, Error> {
    let request = read::<Request>(request)?;
    Ok(Matching::new(programme, model, &request))
}

/// Does up to so many units of work and tells how far it is: see [`MatchProgress`].
///
/// # Errors
///
/// None in practice.
pub fn step_matching(matching: &mut Matching, budget: u32) -> Result<String, Error> {
    progress_to_json(&matching.step(budget))
}

/// Writes how far it is.
///
/// # Errors
///
/// None in practice.
pub fn progress_to_json(progress: &MatchProgress) -> Result<String, Error> {
    write(progress)
}

/// What [`propose_pairs`] gives, once the matching is finished; `None` before.
///
/// # Errors
///
/// None in practice: every plan can be written.
pub fn matching_result(matching: &Matching) -> Result<Option<String>, Error> {
    matching.plan().map(write).transpose()
}

/// Why two people are a pair of the best plan, or why not: see
/// [`PairExplanation`](crate::matching::PairExplanation). `request` is
/// `{"mentee": "p-1", "mentor": "m-1", "request": {"day": "2026-10-20"}}`.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn explain_pair(
    programme: &Programme,
    model: &TargetModel,
    request: &str,
) -> Result<String, Error> {
    write(&programme.explain_pair(model, &read::<PairQuestion>(request)?))
}

/// Whom a mentee gets by the best plan, or why nobody: see
/// [`MenteeExplanation`](crate::matching::MenteeExplanation). `request` is
/// `{"mentee": "p-1", "request": {"day": "2026-10-20"}}`.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn explain_unmatched(
    programme: &Programme,
    model: &TargetModel,
    request: &str,
) -> Result<String, Error> {
    write(&programme.explain_unmatched(model, &read::<MenteeQuestion>(request)?))
}

/// Everything that may stand between two people, as a JSON array: the words for the codes in a plan's `barred`. See
/// [`Hurdle`].
///
/// # Errors
///
/// None in practice.
pub fn barriers() -> Result<String, Error> {
    let all = Barrier::ALL.iter().copied();
    write(&all.map(Hurdle::from).collect::<Vec<_>>())
}

/// What is to be said of a plan, whoever made it: see [`Audit`](crate::matching::Audit). `request` is
/// `{"request": {"day": "2026-10-20"}, "pairs": [{"mentee": "p-1", "mentor": "m-1"}]}`; without `pairs` the open pairs
/// of the programme are judged.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn audit_pairs(
    programme: &Programme,
    model: &TargetModel,
    request: &str,
) -> Result<String, Error> {
    write(&programme.audit_pairs(model, &read::<AuditRequest>(request)?))
}

/// What becomes of the pairs after a change: see [`Rematch`](crate::matching::Rematch). `request` is
/// `{"request": {"day": "2027-01-15"}, "leaving": [{"person": "m-1"}]}`.
///
/// # Errors
///
/// [`Error`]: a malformed request.
pub fn rematch(programme: &Programme, model: &TargetModel, request: &str) -> Result<String, Error> {
    write(&programme.rematch(model, &read::<RematchRequest>(request)?))
}

/// What would be different: see [`WhatIf`](crate::what_if::WhatIf). `request` is
/// `{"request": {"day": "2027-01-15"}, "commands": […], "leaving": [{"person": "m-1"}]}`.
///
/// # Errors
///
/// [`Error`]: a malformed request, or a command that would be refused, with every reason.
pub fn what_if(programme: &Programme, model: &TargetModel, request: &str) -> Result<String, Error> {
    let asked: Imagined<'_> = borrowed(request)?;
    let asked = WhatIfRequest {
        request: asked.request,
        then: asked.then,
        commands: each(asked.commands, request, &Pointer::root().key("commands"))?,
        leaving: asked.leaving,
        rematch: asked.rematch,
    };
    write(&programme.what_if(model, &asked)?)
}

/// A [`WhatIfRequest`] whose commands are still to be read, each by its `type`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Imagined<'a> {
    request: Request,
    #[serde(default)]
    then: Option<Request>,
    #[serde(default, borrow)]
    commands: Vec<Members<'a>>,
    #[serde(default)]
    leaving: Vec<Leaving>,
    #[serde(default)]
    rematch: bool,
}
