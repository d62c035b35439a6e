//! What changes a pair: the mentee's choice, a longer term, another mentor, an early end, a continuation.

use crate::record::{Choice, Pair};
use crate::role::Role;
use crate::rules::{Scope, Sink};

/// The prolongations of every pair with their places.
fn prolongations<'s>(
    scope: &'s Scope<'_>,
) -> impl Iterator<Item = (usize, &'s Pair, usize, &'s crate::record::Prolongation)> {
    scope.pairs().flat_map(|(i, pair)| {
        let longer = pair.prolonged.iter().enumerate();
        longer.map(move |(item, longer)| (i, pair, item, longer))
    })
}

/// The content and the term of the work are changed by both sides.
pub(super) fn prolonged_by_one_side(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, item, longer) in prolongations(scope) {
        let agreed = |side| longer.agreed.contains(&side);
        let side = match (agreed(Role::Mentor), agreed(Role::Mentee)) {
            (true, true) => continue,
            (true, false) => "mentee",
            (false, true) => "mentor",
            (false, false) => "both",
        };
        sink.on("pairs", i, &pair.id)
            .member("prolonged")
            .item(item)
            .with("side", side)
            .with("until", longer.until)
            .report();
    }
}

/// A term is prolonged before it is over.
pub(super) fn prolonged_too_late(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, item, longer) in prolongations(scope) {
        let earlier = pair
            .prolonged
            .iter()
            .take(item)
            .map(|earlier| earlier.until);
        let ends = earlier.chain(pair.term.map(|term| term.until)).max();
        if let Some(end) = ends.filter(|end| *end < longer.on) {
            sink.on("pairs", i, &pair.id)
                .member("prolonged")
                .item(item)
                .with("on", longer.on)
                .with("until", end)
                .report();
        }
    }
}

/// A prolongation has a ground and an order.
pub(super) fn prolonged_without_ground(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair, item, longer) in prolongations(scope) {
        let missing = match (&longer.ground, &longer.order) {
            (Some(_), Some(_)) => continue,
            (None, Some(_)) => "ground",
            (Some(_), None) => "order",
            (None, None) => "both",
        };
        sink.on("pairs", i, &pair.id)
            .member("prolonged")
            .item(item)
            .with("missing", missing)
            .with("until", longer.until)
            .report();
    }
}

/// Some grounds need the agreement of those whom the registry names.
pub(super) fn end_not_agreed(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let Some(ending) = &pair.ended else { continue };
        let Some(ground) = scope.model.ground(&ending.ground) else {
            continue;
        };
        let agreed = |actor| ending.agreed_by.contains(actor);
        if !ground.agreed_by.iter().all(agreed) {
            sink.on("pairs", i, &pair.id)
                .member("ended")
                .with("on", ending.on)
                .with("ground", &ground.name)
                .report();
        }
    }
}

/// A mentor is released for a reason.
pub(super) fn replaced_without_cause(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let Some(ending) = &pair.ended else { continue };
        if ending.ground.as_str() == "replaced" && ending.cause.is_none() {
            sink.on("pairs", i, &pair.id)
                .member("ended")
                .with("on", ending.on)
                .report();
        }
    }
}

/// The last choice of a mentee of the pair up to the day it was proposed.
fn last_choice<'s>(scope: &'s Scope<'_>, pair: &Pair) -> Option<&'s Choice> {
    let choices = pair.mentees.iter().flat_map(|id| scope.choices_of(id));
    choices
        .filter(|(_, choice)| choice.on <= pair.proposed)
        .max_by_key(|(place, choice)| (choice.on, *place))
        .map(|(_, choice)| choice)
}

/// Where the mentee chooses among candidates, the choice is on record before the pair.
pub(super) fn mentee_did_not_choose(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        if pair.approved.is_some() && last_choice(scope, pair).is_none() {
            sink.on("pairs", i, &pair.id).about(&pair.mentees).report();
        }
    }
}

/// The pair is with whom the mentee chose.
pub(super) fn not_the_chosen_mentor(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs().filter(|(_, pair)| pair.continues.is_none()) {
        let Some(choice) = last_choice(scope, pair) else {
            continue;
        };
        let chosen = choice.chosen.as_ref();
        if !chosen.is_some_and(|mentor| pair.mentors.contains(mentor)) {
            sink.on("pairs", i, &pair.id)
                .member("mentors")
                .with("on", choice.on)
                .about([&choice.mentee])
                .report();
        }
    }
}

/// A pair is continued after it ended.
pub(super) fn continues_what_goes_on(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let old = pair.continues.as_ref().and_then(|id| scope.pair(id));
        if let Some(old) = old.filter(|old| !old.has_ended(pair.proposed)) {
            sink.on("pairs", i, &pair.id)
                .member("continues")
                .with("pair", old.id.as_str())
                .with("on", pair.proposed)
                .report();
        }
    }
}
