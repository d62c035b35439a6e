//! How well two people suit each other: named criteria with the profile's weights, and what matched.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::id::ParticipantId;
use crate::matching::base::{Base, Mentee, Mentor};
use crate::model::profile::{Criterion, Objective};
use crate::record::Participant;

/// The most points of one criterion. It keeps every sum exact.
pub const MAX_POINTS: u32 = 1 << 20;

/// What a criterion adds to the score of a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contribution {
    /// Which criterion.
    pub criterion: Criterion,
    /// The points; all points of a pair sum to its score.
    pub points: u32,
    /// What matched: topics, interests; the number of a choice among several, of weeks, of steps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
}

/// What people say in lists, as it is compared: without regard to case and ё.
pub(super) struct Words {
    pub(super) topics: BTreeSet<String>,
    pub(super) competences: BTreeSet<String>,
    interests: BTreeSet<String>,
    subjects: BTreeSet<String>,
    languages: BTreeSet<String>,
    formats: BTreeSet<String>,
    times: BTreeSet<String>,
}

impl Words {
    pub(super) fn of(who: &Participant) -> Self {
        Self {
            topics: who
                .requests
                .iter()
                .flat_map(|request| &request.topics)
                .map(|text| plain(text))
                .collect(),
            competences: who.competences.iter().map(|text| plain(text)).collect(),
            interests: who.interests.iter().map(|text| plain(text)).collect(),
            subjects: who.subjects.iter().map(|text| plain(text)).collect(),
            languages: who.languages.iter().map(|text| plain(text)).collect(),
            formats: who.formats.iter().map(|text| plain(text)).collect(),
            times: who.times.iter().map(|text| plain(text)).collect(),
        }
    }
}

fn plain(text: &str) -> String {
    text.trim().to_lowercase().replace('ё', "е")
}

/// What two lists have in common, in the order of the alphabet.
fn common(a: &BTreeSet<String>, b: &BTreeSet<String>) -> (u32, Vec<String>) {
    let both: Vec<String> = a.intersection(b).cloned().collect();
    (u32::try_from(both.len()).unwrap_or(u32::MAX), both)
}

/// The rank of a person among the wishes, from 0, and how many ranks there are.
pub(super) fn rank(who: &Participant, other: &ParticipantId) -> Option<(u32, u32)> {
    let wished = who.wished();
    let at = wished.iter().position(|equals| equals.contains(other))?;
    Some((u32::try_from(at).ok()?, u32::try_from(wished.len()).ok()?))
}

impl Base<'_> {
    /// The weight of a criterion: the request's, or the profile's.
    pub(super) fn weight(&self, criterion: Criterion) -> u32 {
        let asked = self.request.weights.get(&criterion).copied();
        asked.unwrap_or_else(|| self.model.weight(criterion))
    }

    /// What each criterion with a weight adds.
    pub(super) fn contributions(
        &self,
        mentee: &Mentee<'_>,
        mentor: &Mentor<'_>,
    ) -> Vec<Contribution> {
        // The same for every mentor, it would hide a poor match from an objective that looks for one.
        let hidden = |criterion: Criterion| {
            self.objective == Objective::WorstOffFirst && criterion.is_of_the_mentee()
        };
        let counted = Criterion::ALL
            .into_iter()
            .filter(|criterion| !hidden(*criterion));
        counted
            .filter_map(|criterion| {
                let weight = self.weight(criterion);
                if weight == 0 {
                    return None;
                }
                let (points, evidence) = self.points(criterion, weight, mentee, mentor);
                (points > 0).then_some(Contribution {
                    criterion,
                    points: points.min(MAX_POINTS),
                    evidence,
                })
            })
            .collect()
    }

    fn points(
        &self,
        criterion: Criterion,
        weight: u32,
        mentee: &Mentee<'_>,
        mentor: &Mentor<'_>,
    ) -> (u32, Vec<String>) {
        let (from, to) = (&mentee.words, &mentor.words);
        let once = |holds: bool| (u32::from(holds), Vec::new());
        let number = |count: u32| (count, vec![count.to_string()]);
        let (times, evidence) = match criterion {
            Criterion::Competence => common(&from.topics, &to.competences),
            Criterion::Interest => common(&from.interests, &to.interests),
            Criterion::Subject => common(&from.subjects, &to.subjects),
            Criterion::Language => common(&from.languages, &to.languages),
            Criterion::Format => common(&from.formats, &to.formats),
            Criterion::Time => common(&from.times, &to.times),
            Criterion::WishedAge => {
                once(self.is_of_wished_age(mentee.who, mentor.who) == Some(true))
            }
            Criterion::SamePlace => once(mentee.who.place == mentor.who.place),
            Criterion::Waiting => number(mentee.weeks),
            Criterion::Priority => number(mentee.steps),
            Criterion::MenteeWish => return wish(weight, mentee.who, mentor.who),
            Criterion::MentorWish => return wish(weight, mentor.who, mentee.who),
        };
        (weight.saturating_mul(times), evidence)
    }

    /// Whether the mentee is of an age that the mentor wishes; `None`: no wish, or nobody can tell.
    pub(super) fn is_of_wished_age(
        &self,
        mentee: &Participant,
        mentor: &Participant,
    ) -> Option<bool> {
        let (wish, born) = (mentor.wished_age?, mentee.born?);
        let (youngest, oldest) = (born.age_at_least(self.day()), born.age_at_most(self.day()));
        let (from, until) = (u32::from(wish.from), u32::from(wish.until));
        Some(oldest >= from && youngest <= until)
    }
}

/// The first choice counts in full, the last of `n` one `n`-th, rounded up.
fn wish(weight: u32, who: &Participant, other: &Participant) -> (u32, Vec<String>) {
    let Some((rank, ranks)) = rank(who, &other.id) else {
        return (0, Vec::new());
    };
    let share = u64::from(weight) * u64::from(ranks - rank);
    let points = u32::try_from(share.div_ceil(u64::from(ranks))).unwrap_or(u32::MAX);
    let evidence = if ranks > 1 {
        vec![(rank + 1).to_string()]
    } else {
        Vec::new()
    };
    (points, evidence)
}
