//! What forbids a plan.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::ParticipantId;
use crate::matching::audit::{Breach, BreachKind};
use crate::matching::barrier::Barrier;
use crate::matching::base::Base;
use crate::matching::reasons::hindrances;
use crate::matching::request::Two;
use crate::matching::unmatched::rules;
use crate::params;
use crate::text::Localised;

pub(super) fn breaches(base: &Base<'_>, pairs: &[Two]) -> Vec<Breach> {
    let mut found: Vec<Breach> = pairs
        .iter()
        .filter_map(|two| forbidden(base, two))
        .collect();
    found.extend(too_many_mentees(base, pairs));
    let limit = base.most_pairs() as usize;
    for (mentee, mentors) in by(pairs, |two| (&two.mentee, &two.mentor)) {
        if mentors.len() > limit {
            let text = params! { has: mentors.len(), may: limit };
            let text = Localised::of("match-audit-several", &text);
            found.push(breach(BreachKind::TooManyMentors, Some(mentee), None, text));
        }
    }
    let mut seen = BTreeSet::new();
    for two in pairs.iter().filter(|two| !seen.insert(*two)) {
        let text = Localised::of("match-audit-twice", &params! {});
        found.push(breach(
            BreachKind::Twice,
            Some(&two.mentee),
            Some(&two.mentor),
            text,
        ));
    }
    for pin in base.request.pins.iter().filter(|pin| !pairs.contains(pin)) {
        let text = Localised::of("match-audit-pin", &params! {});
        found.push(breach(
            BreachKind::PinMissing,
            Some(&pin.mentee),
            Some(&pin.mentor),
            text,
        ));
    }
    found.sort_by(|a, b| (a.kind, &a.mentee, &a.mentor).cmp(&(b.kind, &b.mentee, &b.mentor)));
    found
}

fn forbidden(base: &Base<'_>, two: &Two) -> Option<Breach> {
    let people = base
        .programme
        .participant(&two.mentee)
        .zip(base.programme.participant(&two.mentor));
    let barriers = match people {
        Some((mentee, mentor)) => base.barriers(&base.mentee(mentee), &base.mentor(mentor)).1,
        None if base.programme.participant(&two.mentee).is_none() => vec![Barrier::NoMentee],
        None => vec![Barrier::NoMentor],
    };
    (!barriers.is_empty()).then(|| Breach {
        rules: rules(&barriers),
        barriers: barriers.clone(),
        ..breach(
            BreachKind::Forbidden,
            Some(&two.mentee),
            Some(&two.mentor),
            hindrances(&barriers),
        )
    })
}

fn too_many_mentees(base: &Base<'_>, pairs: &[Two]) -> Vec<Breach> {
    let over = |(mentor, mentees): (&ParticipantId, BTreeSet<_>)| {
        let place = base.mentor_at(mentor)?;
        let may = base.places_of(place);
        (mentees.len() > may as usize).then(|| {
            let text = Localised::of(
                "match-audit-over",
                &params! { has: mentees.len(), may: may },
            );
            breach(BreachKind::TooManyMentees, None, Some(mentor), text)
        })
    };
    by(pairs, |two| (&two.mentor, &two.mentee))
        .into_iter()
        .filter_map(over)
        .collect()
}

type Sides<'a> = (&'a ParticipantId, &'a ParticipantId);

fn by(
    pairs: &[Two],
    sides: fn(&Two) -> Sides<'_>,
) -> BTreeMap<&ParticipantId, BTreeSet<&ParticipantId>> {
    let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (one, other) in pairs.iter().map(sides) {
        found.entry(one).or_default().insert(other);
    }
    found
}

fn breach(
    kind: BreachKind,
    mentee: Option<&ParticipantId>,
    mentor: Option<&ParticipantId>,
    text: Localised,
) -> Breach {
    Breach {
        kind,
        mentee: mentee.cloned(),
        mentor: mentor.cloned(),
        barriers: Vec::new(),
        rules: Vec::new(),
        text,
    }
}
