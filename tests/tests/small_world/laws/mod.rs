//! What must hold of every state and every step. Read from the records alone, in words of its own: no law asks
//! `decide`, a gate or an index what they think, and where one compares with them, it has found the answer itself.

mod pairs;
mod records;
mod stages;

use crate::seen::{Passage, Spot};
use pairs::{
    approval_is_founded, meetings_in_order, no_pair_twice, nothing_after_the_end, pairs_can_end,
    pairs_rest_on_records,
};
use records::{
    json_gives_the_same, log_gives_the_same, records_agree, something_happened,
    today_shows_everything,
};
pub(crate) use stages::is_told;
use stages::{closing_is_founded, overrides_are_seen, stages_in_order, the_way_on_is_told};

type Verdict = Result<(), String>;
type OfState = fn(&Spot<'_>) -> Verdict;
type OfStep = fn(&Passage<'_>) -> Verdict;

/// The laws of a state.
pub(crate) const OF_STATES: &[(&str, OfState)] = &[
    (
        "a working pair rests on consents, an order and ready mentors",
        pairs_rest_on_records,
    ),
    ("an override is seen", overrides_are_seen),
    ("stages close in their order", stages_in_order),
    ("meetings come in their order", meetings_in_order),
    (
        "nothing comes after the end of a pair",
        nothing_after_the_end,
    ),
    ("two people are not twice a pair", no_pair_twice),
    ("an open pair can come to its end", pairs_can_end),
    (
        "what is ready may go on, what is not is told",
        the_way_on_is_told,
    ),
    ("the records do not contradict themselves", records_agree),
    ("the log gives the same programme", log_gives_the_same),
    ("its JSON gives the same programme", json_gives_the_same),
    ("the last day shows everything", today_shows_everything),
];

/// The laws of a step.
pub(crate) const OF_STEPS: &[(&str, OfStep)] = &[
    (
        "no pair begins without consents, an order and ready mentors",
        approval_is_founded,
    ),
    (
        "no stage closes before what it requires",
        closing_is_founded,
    ),
    ("what was accepted happened", something_happened),
];

/// Holds, or says what does not.
fn must(holds: bool, told: impl FnOnce() -> String) -> Verdict {
    if holds { Ok(()) } else { Err(told()) }
}
