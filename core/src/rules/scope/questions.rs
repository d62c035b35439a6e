//! What several rules ask.

use super::Scope;
use crate::day::Day;
use crate::id::{DocumentId, DocumentKindId, ParticipantId};
use crate::model::registry::{Contour, DocumentKind, Form, FormLevel, Instrument, Kind, Standing};
use crate::programme;
use crate::programme::board::{StageLine, StageState};
use crate::programme::consents;
use crate::programme::index::Numbered;
use crate::programme::list::{List, Lists};
use crate::record::{Answers, Document, Pair, Participant, Purpose};
use crate::role::Role;
use crate::stage::Stage;
use crate::text::Param;

// Of stages, people, pairs and papers.
impl<'a> Scope<'a> {
    /// Whether work has gone past the first stage: a later one has begun, or there is a pair.
    pub(crate) fn is_under_way(&self) -> bool {
        let begun = |line: &StageLine| {
            line.stage > Stage::PrepareConditions && line.state != StageState::NotStarted
        };
        self.board().stages.iter().any(begun) || !self.all_pairs().is_empty()
    }

    /// Who a person is; `None` where the registry does not know the standing.
    pub(crate) fn standing(&self, person: &Participant) -> Option<&'a Standing> {
        let everybody = self.records().participants();
        self.fact(&self.standings, everybody, person, |person| {
            self.model.standing(&person.standing)
        })
    }

    /// Whether the person belongs to the outer contour: by standing, or as a teacher or learner of another
    /// organisation.
    pub(crate) fn is_outer(&self, person: &Participant) -> bool {
        self.header();
        programme::is_outer(self.programme, self.model, person)
    }

    /// Whether the person counts as a minor on a day.
    pub(crate) fn is_minor(&self, person: &Participant, day: Day) -> bool {
        consents::is_minor(self.model, person, day)
    }

    /// Whether the person is a teacher of the organisation itself.
    pub(crate) fn is_own_staff(&self, person: &Participant) -> bool {
        person.place.is_none() && self.standing(person).is_some_and(|standing| standing.staff)
    }

    /// Whether a teacher of the organisation mentors a colleague: the pairs that labour law speaks of.
    pub(crate) fn is_between_colleagues(&self, pair: &Pair) -> bool {
        self.rests_on(&[List::Participants]);
        let pairs = self.records().pairs();
        self.fact(&self.between_colleagues, pairs, pair, |pair| {
            let staff = |role| self.people_on(pair, role).any(|p| self.is_own_staff(p));
            staff(Role::Mentor) && staff(Role::Mentee)
        })
    }

    /// The form of a pair; `None` where the registry does not know it.
    pub(crate) fn form(&self, pair: &Pair) -> Option<&'a Form> {
        let pairs = self.records().pairs();
        self.fact(&self.forms, pairs, pair, |pair| self.model.form(&pair.form))
    }

    /// The kind of a pair; `None` where none is named or the registry does not know it.
    pub(crate) fn kind(&self, pair: &Pair) -> Option<&'a Kind> {
        self.model.kind(pair.kind.as_ref()?)
    }

    /// The kind of a document; `None` where the registry does not know it.
    pub(crate) fn document_kind(&self, document: &Document) -> Option<&'a DocumentKind> {
        let documents = self.records().documents();
        self.fact(&self.document_kinds, documents, document, |document| {
            self.model.document(&document.kind)
        })
    }

    /// The instrument of answers; `None` where the registry does not know it.
    pub(crate) fn instrument(&self, answers: &Answers) -> Option<&'a Instrument> {
        let all = self.records().answers();
        self.fact(&self.instruments, all, answers, |answers| {
            self.model.instrument(&answers.instrument)
        })
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

    /// Whether the person had not agreed to take part by the day the pair was approved, and has since, or the
    /// pair is no longer active: consents missing to this day are reported with the consents.
    pub(crate) fn agreed_late(&self, pair: &Pair, person: &Participant, approved: Day) -> bool {
        let missing = |day| self.missing(person, Purpose::Participation, day).is_some();
        missing(approved) && !(pair.is_active(self.day) && missing(self.day))
    }

    /// All documents of a kind, and of those that stand in for it, with their places.
    pub(crate) fn all_of_kind<'s>(
        &'s self,
        kind: &'s str,
    ) -> impl Iterator<Item = (usize, &'a Document)> + use<'s, 'a> {
        self.reads_all(Lists::of(&[List::Documents]));
        self.index.papers_serving(self.model, kind)
    }

    /// All documents of just this kind with their places.
    pub(crate) fn all_of_just(
        &self,
        kind: &str,
    ) -> impl Iterator<Item = (usize, &'a Document)> + use<'_, 'a> {
        self.reads_all(Lists::of(&[List::Documents]));
        self.index.papers_of_kind(kind)
    }

    /// The documents that replace one.
    pub(crate) fn editions(
        &self,
        document: &DocumentId,
    ) -> impl Iterator<Item = &'a Document> + use<'_, 'a> {
        self.reads_all(Lists::of(&[List::Documents]));
        self.index.editions(document)
    }

    /// Whether a document of the kind that holds on the day names the person or a pair of theirs.
    pub(crate) fn has_paper(
        &self,
        kind: &str,
        person: impl Numbered<ParticipantId>,
        day: Day,
    ) -> bool {
        self.rests_on(&[List::Documents, List::Pairs]);
        self.index.has_paper(self.model, kind, person, day)
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
        self.rests_on(&[List::Participants]);
        let pairs = self.records().pairs();
        self.fact(&self.of_teachers, pairs, pair, |pair| {
            let mentees = self.people_on(pair, Role::Mentee);
            let staff = mentees.filter(|mentee| self.standing(mentee).is_some_and(|s| s.staff));
            !pair.mentees.is_empty() && staff.count() == pair.mentees.len()
        })
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
