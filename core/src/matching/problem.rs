//! Who may be matched with whom, why not, and how well they suit each other.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::day::Day;
use crate::id::{FormId, ParticipantId};
use crate::matching::request::{Assumption, Request, Two};
use crate::model::TargetModel;
use crate::model::profile::Criterion;
use crate::model::registry::Form;
use crate::params;
use crate::programme::index::Index;
use crate::programme::{Programme, consents};
use crate::record::{Participant, Purpose};
use crate::role::Role;
use crate::solver::{self, Edge, MAX_SCORE, Objective, Question};
use crate::text::Localised;

macro_rules! barriers {
    ($($(#[$doc:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// Why two people cannot be a pair. Forbidden is forbidden, never "zero points".
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Barrier {
            $($(#[$doc])* #[serde(rename = $code)] $name,)*
        }

        impl Barrier {
            /// All barriers.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The permanent code.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}
barriers! {
    /// The mentee's consent to the processing of personal data is missing.
    MenteeConsent = "TM-MATCH-001",
    /// The mentee has stated no request.
    NoRequest = "TM-MATCH-002",
    /// The mentor's consent to the processing of personal data is missing.
    MentorConsent = "TM-MATCH-003",
    /// The mentor was not selected or not trained.
    MentorNotReady = "TM-MATCH-004",
    /// The mentor has no free place.
    NoPlace = "TM-MATCH-005",
    /// No form of the programme joins the two.
    NoForm = "TM-MATCH-006",
    /// They are one and the same person.
    SamePerson = "TM-MATCH-007",
    /// The mentee is the mentor's child.
    OwnChild = "TM-MATCH-008",
    /// The mentor's competences do not answer the request.
    NoCommonTopic = "TM-MATCH-009",
    /// The mentor is at a lower step than the mentee.
    LowerStep = "TM-MATCH-010",
    /// They were a pair that did not suit.
    TriedBefore = "TM-MATCH-011",
    /// The curator ruled it out.
    Banned = "TM-MATCH-012",
    /// The curator settled another mentor for this mentee.
    PinnedElsewhere = "TM-MATCH-013",
}

impl Barrier {
    /// The reason in a few words.
    pub fn text(self) -> Localised {
        Localised::of(self.code(), &params! {})
    }
}

/// What a criterion adds to the score of a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contribution {
    /// Which criterion.
    pub criterion: Criterion,
    /// The points; all points of a pair sum to its score.
    pub points: u32,
    /// What matched: topics, interests.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
}

/// A possible pair.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) mentor: usize,
    pub(super) form: FormId,
    pub(super) score: u32,
    pub(super) contributions: Vec<Contribution>,
}

/// Everybody to be matched, by id.
pub(super) struct Problem<'a> {
    pub(super) mentees: Vec<&'a Participant>,
    pub(super) mentors: Vec<&'a Participant>,
    /// Free places of each mentor.
    pub(super) places: Vec<u32>,
    model: &'a TargetModel,
    request: &'a Request,
    index: Index<'a>,
    forms: Vec<&'a Form>,
}

impl<'a> Problem<'a> {
    pub(super) fn new(
        programme: &'a Programme,
        model: &'a TargetModel,
        request: &'a Request,
    ) -> Self {
        let day = request.day;
        let index = Index::new(programme);
        let mut mentees: Vec<_> = holders(programme, Role::Mentee, day)
            .filter(|mentee| {
                let open = open_pairs(&index, &mentee.id, Role::Mentee, day);
                open < model.limits().mentee_max_pairs.unwrap_or(1)
            })
            .collect();
        let mut mentors: Vec<_> = holders(programme, Role::Mentor, day).collect();
        // The order of the records must not matter.
        mentees.sort_by(|a, b| a.id.cmp(&b.id));
        mentors.sort_by(|a, b| a.id.cmp(&b.id));
        let places = mentors
            .iter()
            .map(|mentor| {
                let takes = mentor
                    .takes
                    .or(model.limits().mentor_max_mentees)
                    .unwrap_or(1);
                takes.saturating_sub(open_pairs(&index, &mentor.id, Role::Mentor, day))
            })
            .collect();
        let forms = programme
            .forms()
            .iter()
            .filter(|choice| choice.on <= day)
            .filter_map(|choice| model.form(&choice.form))
            .collect();
        Self {
            mentees,
            mentors,
            places,
            model,
            request,
            index,
            forms,
        }
    }

    /// The candidates of a mentee and, for everybody else in the mentors' base, what stands in the way.
    pub(super) fn candidates(
        &self,
        mentee: &Participant,
    ) -> (Vec<Candidate>, Vec<(usize, Vec<Barrier>)>) {
        let mut candidates = Vec::new();
        let mut barred = Vec::new();
        for (place, mentor) in self.mentors.iter().enumerate() {
            match self.barriers(mentee, mentor, place) {
                Ok(form) => {
                    let contributions = self.contributions(mentee, mentor);
                    candidates.push(Candidate {
                        mentor: place,
                        form: form.id.clone(),
                        score: contributions.iter().map(|part| part.points).sum(),
                        contributions,
                    });
                }
                Err(barriers) => barred.push((place, barriers)),
            }
        }
        (candidates, barred)
    }

    /// The form that joins the two, or every barrier between them.
    fn barriers(
        &self,
        mentee: &Participant,
        mentor: &Participant,
        place: usize,
    ) -> Result<&'a Form, Vec<Barrier>> {
        let day = self.request.day;
        let form = self.form(mentee, mentor);
        let assumed = |what: Assumption| self.request.assume.contains(&what);
        let consent = |person: &Participant| {
            if assumed(Assumption::Consents) {
                return true;
            }
            let given = self.index.consents(&person.id);
            consents::missing(self.model, person, given, Purpose::PersonalData, day).is_none()
        };
        let two = |pair: &&Two| pair.mentee == mentee.id && pair.mentor == mentor.id;
        let pinned = self.request.pins.iter().find(|pin| pin.mentee == mentee.id);
        let wants_topic = self.model.weight(Criterion::Competence) > 0;
        let checks = [
            (Barrier::MenteeConsent, !consent(mentee)),
            (Barrier::NoRequest, mentee.requests.is_empty()),
            (Barrier::MentorConsent, !consent(mentor)),
            (
                Barrier::MentorNotReady,
                !assumed(Assumption::MentorsReady) && !self.index.is_ready(&mentor.id, day),
            ),
            (
                Barrier::NoPlace,
                self.places.get(place).copied().unwrap_or(0) == 0,
            ),
            (Barrier::NoForm, form.is_none()),
            (Barrier::SamePerson, mentee.id == mentor.id),
            (Barrier::OwnChild, mentor.children.contains(&mentee.id)),
            (
                Barrier::NoCommonTopic,
                wants_topic && common(&topics(mentee), &mentor.competences).is_empty(),
            ),
            (Barrier::LowerStep, form.is_some() && below(mentor, mentee)),
            (Barrier::TriedBefore, self.tried(mentee, mentor)),
            (
                Barrier::Banned,
                self.request.bans.iter().any(|ban| two(&ban)),
            ),
            (
                Barrier::PinnedElsewhere,
                pinned.is_some_and(|pin| pin.mentor != mentor.id),
            ),
        ];
        let found: Vec<_> = checks
            .into_iter()
            .filter_map(|(barrier, stands)| stands.then_some(barrier))
            .collect();
        match form {
            Some(form) if found.is_empty() => Ok(form),
            _ => Err(found),
        }
    }

    /// The first chosen form whose sides fit the two.
    fn form(&self, mentee: &Participant, mentor: &Participant) -> Option<&'a Form> {
        self.forms.iter().copied().find(|form| {
            form.mentors.contains(&mentor.standing)
                && form.mentees.contains(&mentee.standing)
                && (!form.same_organisation || mentor.place == mentee.place)
        })
    }

    /// Whether the two were a pair that ended because they did not suit each other.
    fn tried(&self, mentee: &Participant, mentor: &Participant) -> bool {
        self.index
            .pairs_of(&mentee.id, Role::Mentee)
            .any(|(_, pair)| {
                pair.mentors.contains(&mentor.id)
                    && pair.ended.as_ref().is_some_and(|ending| {
                        ["trial_no_fit", "incompatibility"].contains(&ending.ground.as_str())
                    })
            })
    }

    fn contributions(&self, mentee: &Participant, mentor: &Participant) -> Vec<Contribution> {
        let topics = common(&topics(mentee), &mentor.competences);
        let interests = common(&mentee.interests, &mentor.interests);
        let once = |holds: bool| (u32::from(holds), Vec::new());
        let count =
            |evidence: Vec<String>| (u32::try_from(evidence.len()).unwrap_or(u32::MAX), evidence);
        Criterion::ALL
            .into_iter()
            .filter_map(|criterion| {
                let (times, evidence) = match criterion {
                    Criterion::Competence => count(topics.clone()),
                    Criterion::Interest => count(interests.clone()),
                    Criterion::WishedAge => once(self.is_of_wished_age(mentee, mentor)),
                    Criterion::MenteeWish => once(mentee.wishes.contains(&mentor.id)),
                    Criterion::MentorWish => once(mentor.wishes.contains(&mentee.id)),
                    Criterion::SamePlace => once(mentee.place == mentor.place),
                };
                let points = self.model.weight(criterion).saturating_mul(times);
                (points > 0).then_some(Contribution {
                    criterion,
                    points,
                    evidence,
                })
            })
            .collect()
    }

    fn is_of_wished_age(&self, mentee: &Participant, mentor: &Participant) -> bool {
        let day = self.request.day;
        match (mentor.wished_age, mentee.born) {
            (Some(wish), Some(born)) => {
                born.age_at_most(day) >= u32::from(wish.from)
                    && born.age_at_least(day) <= u32::from(wish.until)
            }
            _ => false,
        }
    }

    /// The best assignment of the mentees to the mentors, with its proof checked.
    pub(super) fn assign(&self, candidates: &[Vec<Candidate>]) -> Assignment {
        let edge = |candidate: &Candidate| {
            Some(Edge {
                column: u32::try_from(candidate.mentor).ok()?,
                score: candidate.score.min(MAX_SCORE),
            })
        };
        let rows = candidates.iter().map(|row| row.iter().filter_map(edge));
        let Ok(problem) = solver::Problem::from_rows(rows, self.places.clone()) else {
            return Assignment::default();
        };
        let question = Question::from(Objective::MostMatchedThenBest);
        let found = solver::solve(&problem, &question);
        let columns = solver::first_of_equals(&problem, &question, &found);
        let proof = found.certificate.as_ref();
        let proved =
            proof.is_some_and(|proof| solver::verify(&problem, &question, &columns, proof));
        Assignment {
            proved,
            columns,
            problem,
        }
    }
}

/// A plan in numbers.
#[derive(Default)]
pub(super) struct Assignment {
    pub(super) problem: solver::Problem,
    /// The mentor of each mentee.
    pub(super) columns: Vec<Option<u32>>,
    /// Whether the proof holds.
    pub(super) proved: bool,
}

fn holders(programme: &Programme, role: Role, day: Day) -> impl Iterator<Item = &Participant> {
    programme
        .participants()
        .iter()
        .filter(move |person| person.holds(role, day))
}

/// Pairs of the person in the role that were proposed and have not ended, counted in people on the other side.
fn open_pairs(index: &Index<'_>, person: &ParticipantId, role: Role, day: Day) -> u32 {
    let open = index
        .pairs_of(person, role)
        .filter(|(_, pair)| pair.proposed <= day && !pair.has_ended(day));
    let count: usize = match role {
        Role::Mentor => open.map(|(_, pair)| pair.mentees.len()).sum(),
        _ => open.count(),
    };
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A learner does not mentor a learner of a higher step.
fn below(mentor: &Participant, mentee: &Participant) -> bool {
    mentor.standing == mentee.standing
        && matches!((mentor.step, mentee.step), (Some(own), Some(other)) if own < other)
}

fn topics(mentee: &Participant) -> Vec<String> {
    let all = mentee.requests.iter().flat_map(|request| &request.topics);
    all.cloned().collect()
}

/// What two lists have in common, without regard to case and ё, in the order of the alphabet.
fn common(a: &[String], b: &[String]) -> Vec<String> {
    let plain = |text: &String| text.trim().to_lowercase().replace('ё', "е");
    let b: BTreeSet<String> = b.iter().map(plain).collect();
    let both: BTreeSet<String> = a
        .iter()
        .map(plain)
        .filter(|text| b.contains(text))
        .collect();
    both.into_iter().collect()
}
