//! Reasons in sentences.

use std::collections::BTreeMap;

use crate::matching::barrier::Barrier;
use crate::matching::criteria::Contribution;
use crate::matching::pair::Price;
use crate::matching::unmatched::{Barred, Cause, Shortage};
use crate::model::profile::Criterion;
use crate::params;
use crate::text::{Lang, Localised, Param, text};

/// The contributions in a sentence.
pub(super) fn why(contributions: &[Contribution]) -> Localised {
    // What is about the mentee alone is no reason for this mentor.
    let parts = contributions
        .iter()
        .filter(|part| !part.criterion.is_of_the_mentee());
    if parts.clone().next().is_none() {
        return Localised::of("match-no-points", &params! {});
    }
    both(|lang| {
        let parts = parts.clone().map(|part| contribution(part, lang));
        parts.collect::<Vec<_>>().join("; ")
    })
}

fn contribution(part: &Contribution, lang: Lang) -> String {
    let key = format!("match-{}", part.criterion.id().replace('_', "-"));
    let numbered = [
        Criterion::MenteeWish,
        Criterion::MentorWish,
        Criterion::Waiting,
        Criterion::Priority,
    ];
    let number = part
        .evidence
        .first()
        .and_then(|evidence| evidence.parse::<usize>().ok());
    let count = match numbered.contains(&part.criterion) {
        true => number.unwrap_or(0),
        false => part.evidence.len(),
    };
    let params = params! {
        points: part.points, evidence: part.evidence.join(", "), count: count,
    };
    text(lang, &key, &params)
}

/// Barriers in a sentence.
pub(super) fn hindrances(barriers: &[Barrier]) -> Localised {
    let mut params = params! { count: barriers.len() };
    params.insert(
        "reasons",
        Param::Names(barriers.iter().map(|barrier| barrier.text()).collect()),
    );
    Localised::of("match-barred", &params)
}

/// A possible pair in a sentence.
pub(super) fn about(chosen: bool, price: Option<Price>) -> Localised {
    if chosen {
        return Localised::of("match-chosen", &params! {});
    }
    let (lost, points) = price.map_or((0, 0), |price| (price.mentees, price.points));
    Localised::of(
        "match-possible",
        &params! { lost: lost.max(0), points: points.max(0) },
    )
}

/// Why somebody has nobody.
pub(super) fn why_nobody(
    cause: Cause,
    barred: &[Barred],
    shortage: Option<&Shortage>,
) -> Localised {
    if let Some(short) = shortage {
        let params = params! {
            mentees: short.mentees.len(), mentors: short.mentors.len(), places: short.places,
        };
        return Localised::of("match-shortage", &params);
    }
    match cause {
        Cause::Pinned => Localised::of("match-pinned", &params! {}),
        Cause::Objective => Localised::of("match-objective", &params! {}),
        Cause::Preferences => Localised::of("match-preferences", &params! {}),
        _ => {
            let mut params = params! { mentors: how_many(barred) };
            let told = told(barred).into_iter().map(Barrier::text).collect();
            params.insert("reasons", Param::Names(told));
            Localised::of("match-nobody", &params)
        }
    }
}

fn how_many(barred: &[Barred]) -> usize {
    barred.iter().map(|group| group.mentors.len()).sum()
}

/// What bars every mentor is the cause; where nothing does, all barriers are told, the most frequent first.
fn told(barred: &[Barred]) -> Vec<Barrier> {
    let mut counts: BTreeMap<Barrier, usize> = BTreeMap::new();
    for group in barred {
        for barrier in &group.barriers {
            *counts.entry(*barrier).or_default() += group.mentors.len();
        }
    }
    let total: Vec<Barrier> = counts
        .iter()
        .filter(|(_, count)| **count == how_many(barred))
        .map(|(barrier, _)| *barrier)
        .collect();
    if !total.is_empty() {
        return total;
    }
    let mut all: Vec<_> = counts.into_iter().collect();
    all.sort_by_key(|(barrier, count)| (std::cmp::Reverse(*count), *barrier));
    all.into_iter().map(|(barrier, _)| barrier).collect()
}

/// Why somebody has nobody, for the mentee's parent: about nobody else, and what comes next.
pub(super) fn short(cause: Cause, barred: &[Barred]) -> Localised {
    let all = |barrier| {
        !barred.is_empty() && barred.iter().all(|group| group.barriers.contains(&barrier))
    };
    let key = match cause {
        _ if all(Barrier::MenteeConsent) => "match-short-consent",
        _ if all(Barrier::NoRequest) => "match-short-request",
        Cause::Shortage => "match-short-places",
        Cause::Objective | Cause::Preferences => "match-short-others",
        Cause::Pinned => "match-short-pinned",
        Cause::Nobody if barred.is_empty() => "match-short-base",
        Cause::Nobody if all(Barrier::NoCommonTopic) => "match-short-topic",
        Cause::Nobody => "match-short-nobody",
    };
    Localised::of(key, &params! {})
}

fn both(line: impl Fn(Lang) -> String) -> Localised {
    Localised {
        ru: line(Lang::Ru),
        en: line(Lang::En),
    }
}
