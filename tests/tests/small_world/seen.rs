//! What the laws look at, and what is told in the end.

use std::time::Duration;

use nastavnik::{Day, Event, Programme, TargetModel};

/// A state with all that a law may look at.
pub(crate) struct Spot<'a> {
    pub model: &'a TargetModel,
    pub programme: &'a Programme,
    pub today: Day,
    /// Everything that happened, from the opening on.
    pub log: &'a [Event],
}

/// A command that was accepted.
pub(crate) struct Passage<'a> {
    pub before: &'a Programme,
    pub after: &'a Programme,
    pub events: &'a [Event],
}

/// What was found.
pub(crate) struct Report {
    pub states: usize,
    pub accepted: usize,
    pub refused: usize,
    pub depth: usize,
    /// Whether nothing was left to explore: every state that can be reached at all was seen.
    pub whole: bool,
    /// How many states can no longer complete the programme without an override, each with a reason told.
    pub stops: usize,
    pub time: Duration,
    pub broken: Option<Broken>,
}

/// A law that does not hold, with the shortest way there.
#[derive(Debug)]
pub(crate) struct Broken {
    pub law: &'static str,
    pub told: String,
    pub path: Vec<String>,
}
