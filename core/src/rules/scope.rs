//! What rules see: the programme as it stood on the day, its index, and the model.

use std::cell::OnceCell;
use std::rc::Rc;

use foldhash::{HashMap, HashMapExt};

use crate::day::Day;
use crate::id::{DocumentKindId, ParticipantId};
use crate::model::TargetModel;
use crate::model::registry::{Contour, Form, FormLevel, Kind, Standing};
use crate::programme::Programme;
use crate::programme::board::{StageBoard, StageLine, StageState};
use crate::programme::consents;
use crate::programme::index::Index;
use crate::record::{
    Appointment, AsOf, CuratorLevel, Document, Meeting, Pair, Participant, Purpose,
};
use crate::role::Role;
use crate::rules::consents::Lack;
use crate::stage::Stage;
use crate::text::Param;

/// Meetings of a pair with their places.
pub(crate) type Held<'a> = Vec<(usize, &'a Meeting)>;

pub(crate) struct Scope<'a> {
    /// The programme with every fact up to the day.
    pub(crate) programme: &'a Programme,
    /// The programme with later facts too: what a record refers to may be dated later than the record.
    pub(crate) whole: &'a Programme,
    pub(crate) model: &'a TargetModel,
    pub(crate) day: Day,
    pub(crate) index: Rc<Index<'a>>,
    pub(crate) board: StageBoard,
    places: Vec<(&'static str, Vec<usize>)>,
    papers: HashMap<&'a ParticipantId, Vec<&'a Document>>,
    mentees: Vec<(usize, &'a Participant)>,
    mentors: Vec<(usize, &'a Participant)>,
    curators: Vec<(usize, &'a Participant)>,
    /// The meetings of each pair by day and kind.
    held: Vec<Held<'a>>,
    /// What several rules ask is found once, by the first of them.
    pub(super) lacks: OnceCell<Vec<Option<Lack>>>,
    pub(super) compared: OnceCell<Vec<(usize, usize)>>,
}

impl<'a> Scope<'a> {
    /// `seen` is `whole` as of the day; places of records are given as in `whole`.
    pub(crate) fn new(
        whole: &'a Programme,
        seen: &'a Programme,
        model: &'a TargetModel,
        day: Day,
    ) -> Self {
        macro_rules! places {
            ($($list:ident),*) => {
                vec![$((stringify!($list), places(whole.$list(), seen.$list().len(), |record| {
                    record.as_of(day).is_some()
                }))),*]
            };
        }
        let index = Rc::new(Index::new(seen));
        let of_programme = places!(
            forms,
            stages,
            participants,
            appointments,
            selections,
            trainings,
            instructions,
            choices,
            documents,
            consents,
            answers,
            activities,
            publications
        );
        macro_rules! places_of_pairs {
            ($($list:ident $pair:ident),*) => {
                [$((stringify!($list), places(whole.$list(), seen.$list().len(), |record| {
                    record.as_of(day).is_some_and(|record| index.pair(&record.$pair).is_some())
                }))),*]
            };
        }
        let of_pairs = places_of_pairs!(pairs id, meetings pair, contacts pair);
        let in_role = |role| {
            let people = seen.participants().iter().enumerate();
            people
                .filter(|(_, person)| person.holds(role, day))
                .collect()
        };
        Self {
            mentees: in_role(Role::Mentee),
            mentors: in_role(Role::Mentor),
            curators: in_role(Role::Curator),
            programme: seen,
            whole,
            model,
            day,
            papers: papers(seen, &index),
            held: { seen.pairs().iter() }
                .map(|pair| index.meetings_until(&pair.id, day))
                .collect(),
            index,
            board: seen.board(day),
            lacks: OnceCell::new(),
            compared: OnceCell::new(),
            places: of_programme.into_iter().chain(of_pairs).collect(),
        }
    }

    /// The place of a record in the caller's document.
    pub(crate) fn place(&self, list: &str, index: usize) -> usize {
        self.places
            .iter()
            .find(|(name, _)| *name == list)
            .and_then(|(_, places)| places.get(index).copied())
            .unwrap_or(index)
    }

    /// People who hold the role on the day, with their places.
    pub(crate) fn people(&self, role: Role) -> impl Iterator<Item = (usize, &'a Participant)> + '_ {
        let people = match role {
            Role::Mentee => &self.mentees,
            Role::Mentor => &self.mentors,
            Role::Curator => &self.curators,
        };
        people.iter().copied()
    }

    /// Pairs with their places.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (usize, &'a Pair)> {
        self.programme.pairs().iter().enumerate()
    }

    /// Pairs that meet by a schedule, with their places and their meetings by day and kind.
    pub(crate) fn scheduled(&self) -> impl Iterator<Item = (usize, &'a Pair, &Held<'a>)> {
        self.pairs()
            .zip(&self.held)
            .filter(|((_, pair), _)| self.is_scheduled(pair))
            .map(|((place, pair), held)| (place, pair, held))
    }

    /// The meetings of the pair at a place, by day and kind.
    pub(crate) fn held(&self, place: usize) -> &[(usize, &'a Meeting)] {
        self.held.get(place).map_or(&[], Vec::as_slice)
    }

    /// A person.
    pub(crate) fn person(&self, id: &ParticipantId) -> Option<&'a Participant> {
        self.index.participant(id)
    }

    /// Whose signature is missing for the purpose on a day.
    pub(crate) fn missing(
        &self,
        person: &Participant,
        purpose: Purpose,
        day: Day,
    ) -> Option<consents::Missing> {
        consents::missing(
            self.model,
            person,
            self.index.consents(&person.id),
            purpose,
            day,
        )
    }
}

// What several rules ask.
impl<'a> Scope<'a> {
    /// Whether work has gone past the first stage: a later one has begun, or there is a pair.
    pub(crate) fn is_under_way(&self) -> bool {
        let begun = |line: &StageLine| {
            line.stage > Stage::PrepareConditions && line.state != StageState::NotStarted
        };
        self.board.stages.iter().any(begun) || !self.programme.pairs().is_empty()
    }

    /// Who a person is; `None` where the registry does not know the standing.
    pub(crate) fn standing(&self, person: &Participant) -> Option<&'a Standing> {
        self.model.standing(&person.standing)
    }

    /// Whether the person belongs to the outer contour: by standing, or as a teacher or learner of another
    /// organisation.
    pub(crate) fn is_outer(&self, person: &Participant) -> bool {
        let elsewhere = person.place.is_some();
        self.standing(person)
            .map_or(elsewhere, |standing| match standing.contour {
                Contour::Outer => true,
                Contour::ByPlace => elsewhere,
                Contour::Inner => elsewhere && (standing.staff || standing.learner),
            })
    }

    /// Whether the person is a teacher of the organisation itself.
    pub(crate) fn is_own_staff(&self, person: &Participant) -> bool {
        person.place.is_none() && self.standing(person).is_some_and(|standing| standing.staff)
    }

    /// Whether a teacher of the organisation mentors a colleague: the pairs that labour law speaks of.
    pub(crate) fn is_between_colleagues(&self, pair: &Pair) -> bool {
        let staff = |id: &ParticipantId| self.person(id).is_some_and(|p| self.is_own_staff(p));
        pair.mentors.iter().any(staff) && pair.mentees.iter().any(staff)
    }

    /// The form of a pair; `None` where the registry does not know it.
    pub(crate) fn form(&self, pair: &Pair) -> Option<&'a Form> {
        self.model.form(&pair.form)
    }

    /// The kind of a pair; `None` where none is named or the registry does not know it.
    pub(crate) fn kind(&self, pair: &Pair) -> Option<&'a Kind> {
        self.model.kind(pair.kind.as_ref()?)
    }

    /// Whether the form is one for learners: not of the teachers' model, and learners are its mentees.
    pub(crate) fn is_for_learners(&self, form: &Form) -> bool {
        let learner = |id| {
            self.model
                .standing(id)
                .is_some_and(|standing| standing.learner)
        };
        form.level != FormLevel::Teacher && form.mentees.iter().any(learner)
    }

    /// Whether only people of the outer contour mentor in the form.
    pub(crate) fn has_outer_mentors(&self, form: &Form) -> bool {
        let outer = |id| {
            self.model
                .standing(id)
                .is_some_and(|standing| standing.contour == Contour::Outer)
        };
        !form.mentors.is_empty() && form.mentors.iter().all(outer)
    }

    /// The organisation's own appointments that cover a day.
    pub(crate) fn in_charge(&self, day: Day) -> impl Iterator<Item = &'a Appointment> + use<'a> {
        self.programme
            .appointments()
            .iter()
            .filter(move |appointment| {
                appointment.covers(day) && appointment.level == CuratorLevel::Organisation
            })
    }

    /// Whether the person had not agreed to take part by the day the pair was approved, and has since, or the
    /// pair is no longer active: consents missing to this day are reported with the consents.
    pub(crate) fn agreed_late(&self, pair: &Pair, id: &ParticipantId, approved: Day) -> bool {
        self.person(id).is_some_and(|person| {
            let missing = |day| self.missing(person, Purpose::Participation, day).is_some();
            missing(approved) && !(pair.is_active(self.day) && missing(self.day))
        })
    }

    /// The documents of a kind.
    pub(crate) fn documents<'k>(
        &self,
        kind: &'k str,
    ) -> impl Iterator<Item = &'a Document> + use<'a, 'k> {
        self.programme
            .documents()
            .iter()
            .filter(move |document| document.kind.as_str() == kind)
    }

    /// Whether a document of the kind that holds on the day names the person or a pair of theirs.
    pub(crate) fn has_paper(&self, kind: &str, person: &ParticipantId, day: Day) -> bool {
        self.papers
            .get(person)
            .into_iter()
            .flatten()
            .any(|document| {
                document.kind.as_str() == kind
                    && document.date.earliest() <= day
                    && document.until.is_none_or(|until| day <= until)
            })
    }
}

// What the rules on pairs, papers and monitoring ask.
impl Scope<'_> {
    /// Whether the pair meets by a schedule; kinds on demand do not.
    pub(crate) fn is_scheduled(&self, pair: &Pair) -> bool {
        self.kind(pair).is_none_or(|kind| kind.scheduled)
    }

    /// Whether every mentee of the pair is teaching staff.
    pub(crate) fn is_of_teachers(&self, pair: &Pair) -> bool {
        let staff = |id| {
            self.person(id)
                .and_then(|person| self.standing(person))
                .is_some_and(|standing| standing.staff)
        };
        !pair.mentees.is_empty() && pair.mentees.iter().all(staff)
    }

    /// Whether the pair came to its end as agreed, on a ground that is not an early one.
    pub(crate) fn is_completed(&self, pair: &Pair) -> bool {
        let ground = pair
            .ended
            .as_ref()
            .and_then(|e| self.model.ground(&e.ground));
        ground.is_some_and(|ground| !ground.early)
    }

    /// The name of a kind of document, or its identifier where the registry does not know it.
    pub(crate) fn document_name(&self, kind: &DocumentKindId) -> Param {
        let known = self.model.document(kind);
        known.map_or_else(|| kind.as_str().into(), |kind| (&kind.name).into())
    }

    /// The first day a norm holds; `None` where the register does not know it.
    pub(crate) fn norm_from(&self, norm: &str) -> Option<Day> {
        let norms = &self.model.registry().norms;
        norms.iter().find(|known| known.id.as_str() == norm)?.from
    }
}

/// The documents that name each person, or a pair of theirs.
fn papers<'a>(
    programme: &'a Programme,
    index: &Index<'a>,
) -> HashMap<&'a ParticipantId, Vec<&'a Document>> {
    let mut papers: HashMap<_, Vec<_>> = HashMap::new();
    for document in programme.documents() {
        let pairs = document.pairs.iter().filter_map(|id| index.pair(id));
        for person in document.people.iter().chain(pairs.flat_map(Pair::people)) {
            papers.entry(person).or_default().push(document);
        }
    }
    papers
}

/// The places of the records that were there on the day; empty when all were.
fn places<T>(whole: &[T], seen: usize, is_seen: impl Fn(&T) -> bool) -> Vec<usize> {
    if whole.len() == seen {
        return Vec::new();
    }
    whole
        .iter()
        .enumerate()
        .filter(|(_, record)| is_seen(record))
        .map(|(index, _)| index)
        .collect()
}
