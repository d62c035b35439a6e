//! Whether a person's consent stands on a day, and whose signature is missing.

use crate::day::Day;
use crate::model::TargetModel;
use crate::model::profile::ConsentOfMinors;
use crate::record::{Consent, Giver, Participant, Purpose};

/// Whose signature is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// The person's own.
    Subject,
    /// The representative's.
    Representative,
}

/// The first signature that is missing for the purpose on the day; `None`: the consent stands.
///
/// An adult signs alone. Who signs for a minor is the profile's choice: see [`ConsentOfMinors`]. A unit that is not
/// a person has nothing to sign: its people do.
pub(crate) fn missing<'c>(
    model: &TargetModel,
    person: &Participant,
    consents: impl Iterator<Item = &'c Consent> + Clone,
    purpose: Purpose,
    day: Day,
) -> Option<Missing> {
    let signed = |by: Giver| {
        { consents.clone() }
            .filter(|consent| consent.purpose == purpose && consent.holds_on(day))
            .any(|consent| consent.giver == by || consent.giver == Giver::Both)
    };
    let unit = model
        .standing(&person.standing)
        .is_some_and(|standing| standing.unit);
    if unit {
        return None;
    }
    let (subject, representative) = required(model.consent_of_minors(), person, day);
    if representative && !signed(Giver::Representative) {
        Some(Missing::Representative)
    } else if subject && !signed(Giver::Subject) {
        Some(Missing::Subject)
    } else {
        None
    }
}

/// Who must sign: (the person, the representative).
fn required(policy: ConsentOfMinors, person: &Participant, day: Day) -> (bool, bool) {
    if !person.is_minor(day) {
        return (true, false);
    }
    let fourteen = person.born.is_some_and(|born| born.age_at_least(day) >= 14);
    match policy {
        ConsentOfMinors::Strict => (fourteen, true),
        ConsentOfMinors::Representative => (false, true),
        ConsentOfMinors::From14Self => (fourteen, !fourteen),
    }
}
