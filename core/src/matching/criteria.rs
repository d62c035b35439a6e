//! How well two people suit each other: named criteria with the profile's weights, and what matched.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::Serialize;

use crate::id::ParticipantId;
use crate::matching::base::{Base, Mentee, Mentor};
use crate::model::profile::{Criterion, Objective};
use crate::record::Participant;
use crate::text::{plain, uncapitalised};

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

/// Every word that people say in lists, in the order of the alphabet; without regard to case and ё.
pub(super) struct Vocabulary {
    words: Vec<String>,
    /// How the words are written: «подготовка к ОГЭ» rather than «Подготовка к ОГЭ» or «подготовка к огэ».
    written: Vec<String>,
}

impl Vocabulary {
    /// `O(words × log words)`.
    pub(super) fn of(people: &[&Participant]) -> Self {
        let texts = people.iter().flat_map(|who| {
            let topics = who.requests.iter().flat_map(|request| &request.topics);
            let lists: [&[String]; 6] = [
                &who.competences,
                &who.interests,
                &who.subjects,
                &who.languages,
                &who.formats,
                &who.times,
            ];
            topics.chain(lists.into_iter().flatten())
        });
        let texts: BTreeSet<&str> = texts.map(|text| text.trim()).collect();
        // Small letters at the beginning, capitals inside.
        let ways = |text| (plain(text), uncapitalised(text), Reverse(text));
        let mut ways: Vec<_> = texts.into_iter().map(ways).collect();
        ways.sort_unstable();
        ways.dedup_by(|(next, ..), (word, ..)| next == word);
        let ways = ways.into_iter();
        let (words, written) = ways
            .map(|(word, _, Reverse(text))| (word, text.to_owned()))
            .unzip();
        Self { words, written }
    }

    /// The numbers of the words, in order, each once.
    fn numbers<'t>(&self, texts: impl IntoIterator<Item = &'t String>) -> Vec<u32> {
        let number =
            |text: &String| u32::try_from(self.words.binary_search(&plain(text)).ok()?).ok();
        let mut numbers: Vec<u32> = texts.into_iter().filter_map(number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    fn word(&self, number: u32) -> Option<String> {
        self.written.get(number as usize).cloned()
    }
}

/// What a person says in lists, as numbers of the vocabulary.
pub(super) struct Words {
    topics: Vec<u32>,
    competences: Vec<u32>,
    interests: Vec<u32>,
    subjects: Vec<u32>,
    languages: Vec<u32>,
    formats: Vec<u32>,
    times: Vec<u32>,
}

impl Words {
    pub(super) fn of(who: &Participant, vocabulary: &Vocabulary) -> Self {
        let topics = who.requests.iter().flat_map(|request| &request.topics);
        Self {
            topics: vocabulary.numbers(topics),
            competences: vocabulary.numbers(&who.competences),
            interests: vocabulary.numbers(&who.interests),
            subjects: vocabulary.numbers(&who.subjects),
            languages: vocabulary.numbers(&who.languages),
            formats: vocabulary.numbers(&who.formats),
            times: vocabulary.numbers(&who.times),
        }
    }

    /// Whether any topic of this person's requests is a competence of the other.
    pub(super) fn are_answered_by(&self, other: &Self) -> bool {
        common(&self.topics, &other.competences).next().is_some()
    }
}

/// What two lists have in common, in order.
fn common<'l>(a: &'l [u32], b: &'l [u32]) -> impl Iterator<Item = u32> + 'l {
    a.iter()
        .copied()
        .filter(|word| b.binary_search(word).is_ok())
}

/// What a criterion finds in two people.
enum Match<'w> {
    /// Words of both.
    Words(&'w [u32], &'w [u32]),
    /// It holds or not.
    Once(bool),
    /// So many times.
    Number(u32),
    /// The rank of a choice, from 0, among so many.
    Choice(Option<(u32, u32)>),
}

impl Match<'_> {
    /// The points. Of choices the first counts in full, the last of `n` one `n`-th, rounded up.
    fn points(&self, weight: u32) -> u32 {
        let times = match self {
            Self::Words(a, b) => u32::try_from(common(a, b).count()).unwrap_or(u32::MAX),
            Self::Once(holds) => u32::from(*holds),
            Self::Number(count) => *count,
            Self::Choice(None) => 0,
            Self::Choice(Some((rank, ranks))) => {
                let share = u64::from(weight) * u64::from(ranks - rank);
                let points = share.div_ceil(u64::from(*ranks));
                return u32::try_from(points).unwrap_or(u32::MAX).min(MAX_POINTS);
            }
        };
        weight.saturating_mul(times).min(MAX_POINTS)
    }

    fn evidence(&self, vocabulary: &Vocabulary) -> Vec<String> {
        match self {
            Self::Words(a, b) => common(a, b)
                .filter_map(|word| vocabulary.word(word))
                .collect(),
            Self::Number(count) => vec![count.to_string()],
            Self::Choice(Some((rank, ranks))) if *ranks > 1 => vec![(rank + 1).to_string()],
            Self::Once(_) | Self::Choice(_) => Vec::new(),
        }
    }
}

/// The rank of a person among the wishes, from 0, and how many ranks there are.
pub(super) fn rank(who: &Participant, other: &ParticipantId) -> Option<(u32, u32)> {
    if who.wishes.is_empty() && who.ranked_wishes.is_empty() {
        return None;
    }
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

    /// The criteria that count, with their weights.
    pub(super) fn counted(&self) -> Vec<(Criterion, u32)> {
        // The same for every mentor, it would hide a poor match from an objective that looks for one.
        let hidden = |criterion: &Criterion| {
            self.objective == Objective::WorstOffFirst && criterion.is_of_the_mentee()
        };
        let all = { Criterion::ALL.into_iter() }.filter(|criterion| !hidden(criterion));
        all.map(|criterion| (criterion, self.weight(criterion)))
            .filter(|(_, weight)| *weight > 0)
            .collect()
    }

    /// The points of each criterion.
    pub(super) fn points(
        &self,
        mentee: &Mentee<'_>,
        mentor: &Mentor<'_>,
    ) -> impl Iterator<Item = (Criterion, u32)> {
        let points = |(criterion, weight): &(Criterion, u32)| {
            let found = self.found(*criterion, mentee, mentor);
            (*criterion, found.points(*weight))
        };
        self.criteria.iter().map(points)
    }

    /// What each criterion adds, with what matched.
    pub(super) fn contributions(
        &self,
        mentee: &Mentee<'_>,
        mentor: &Mentor<'_>,
    ) -> Vec<Contribution> {
        let contribution = |(criterion, weight): &(Criterion, u32)| {
            let found = self.found(*criterion, mentee, mentor);
            let points = found.points(*weight);
            (points > 0).then(|| Contribution {
                criterion: *criterion,
                points,
                evidence: found.evidence(&self.vocabulary),
            })
        };
        self.criteria.iter().filter_map(contribution).collect()
    }

    fn found<'w>(
        &self,
        criterion: Criterion,
        mentee: &'w Mentee<'_>,
        mentor: &'w Mentor<'_>,
    ) -> Match<'w> {
        let (from, to) = (&mentee.words, &mentor.words);
        let (a, b) = (mentee.who, mentor.who);
        match criterion {
            Criterion::Competence => Match::Words(&from.topics, &to.competences),
            Criterion::Interest => Match::Words(&from.interests, &to.interests),
            Criterion::Subject => Match::Words(&from.subjects, &to.subjects),
            Criterion::Language => Match::Words(&from.languages, &to.languages),
            Criterion::Format => Match::Words(&from.formats, &to.formats),
            Criterion::Time => Match::Words(&from.times, &to.times),
            Criterion::WishedAge => Match::Once(self.is_of_wished_age(a, b) == Some(true)),
            Criterion::SamePlace => Match::Once(a.place == b.place),
            Criterion::Waiting => Match::Number(mentee.weeks),
            Criterion::Priority => Match::Number(mentee.steps),
            Criterion::MenteeWish => Match::Choice(rank(a, &b.id)),
            Criterion::MentorWish => Match::Choice(rank(b, &a.id)),
        }
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
