//! Whether a person is a minor and whether their consent stands on a day, and whose signature is missing.

use crate::day::Day;
use crate::model::TargetModel;
use crate::model::profile::ConsentOfMinors;
use crate::record::{Consent, Giver, Participant, Purpose};

/// Whether a person counts as a minor on the day: until it is certain that they are not. Without a date of birth, who
/// stands as a pupil does.
pub(crate) fn is_minor(model: &TargetModel, person: &Participant, day: Day) -> bool {
    match person.born {
        Some(born) => born.age_at_least(day) < 18,
        None => model.stands_as(&person.standing, "pupil"),
    }
}

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
    consents: impl Iterator<Item = &'c Consent>,
    purpose: Purpose,
    day: Day,
) -> Option<Missing> {
    let (mut own, mut anothers) = (false, false);
    for consent in consents.filter(|c| c.purpose == purpose && c.holds_on(day)) {
        own |= consent.giver != Giver::Representative;
        anothers |= consent.giver != Giver::Subject;
    }
    let (subject, representative) = required(model, person, day);
    let missing = if representative && !anothers {
        Missing::Representative
    } else if subject && !own {
        Missing::Subject
    } else {
        return None;
    };
    let standing = model.standing(&person.standing);
    let unit = standing.is_some_and(|standing| standing.unit);
    (!unit).then_some(missing)
}

/// Who must sign: (the person, the representative).
fn required(model: &TargetModel, person: &Participant, day: Day) -> (bool, bool) {
    if !is_minor(model, person, day) {
        return (true, false);
    }
    let fourteen = person.born.is_some_and(|born| born.age_at_least(day) >= 14);
    match model.consent_of_minors() {
        ConsentOfMinors::Strict => (fourteen, true),
        ConsentOfMinors::Representative => (false, true),
        ConsentOfMinors::From14Self => (fourteen, !fourteen),
    }
}
