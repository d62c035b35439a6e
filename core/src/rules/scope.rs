//! What rules see: the programme as it stood on the day, its index, and the model.
//!
//! A rule that judges one record after the other asks for the records to look at (`pairs`), which are all of them or
//! those in focus, and for what belongs to each (`meetings_of`). A rule that judges a list as a whole asks for all of
//! it (`all_pairs`). Which lists it asked for is noted: after a change only rules that read the changed list are asked
//! again, of the focus where they read it near a record, of everything where they read it as a whole.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use crate::day::Day;
use crate::id::{DocumentId, DocumentKindId, PairId, ParticipantId};
use crate::model::TargetModel;
use crate::model::registry::{Contour, Form, FormLevel, Kind, Standing};
use crate::programme::Programme;
use crate::programme::board::{StageAct, StageBoard, StageLine, StageState};
use crate::programme::consents;
use crate::programme::gate::{self, Gatekeeper};
use crate::programme::header::{FormChoice, Header};
use crate::programme::index::{Index, Somebody};
use crate::programme::kept::Touched;
use crate::programme::list::{List, Lists};
use crate::record::{
    Activity, Answers, Appointment, AsOf, Choice, Consent, Contact, CuratorLevel, Document, Figure,
    Instruction, Meeting, Pair, Participant, Publication, Purpose, Training,
};
use crate::role::Role;
use crate::rules::consents::Lack;
use crate::rules::focus::{Each, Focus};
use crate::stage::Stage;
use crate::text::Param;

/// Meetings of a pair with their places.
pub(crate) type Held<'a> = Vec<(usize, &'a Meeting)>;

/// People in a role with their places.
type People<'a> = Vec<(usize, &'a Participant)>;

pub(crate) struct Scope<'a> {
    /// The programme with every fact up to the day.
    programme: &'a Programme,
    /// The programme with later facts too: what a record refers to may be dated later than the record.
    pub(crate) whole: &'a Programme,
    pub(crate) model: &'a TargetModel,
    pub(crate) day: Day,
    index: Rc<Index<'a>>,
    board: StageBoard,
    // The lists that were read; see `Reads`.
    near: Cell<Lists>,
    far: Cell<Lists>,
    past: Cell<Past>,
    together: Cell<bool>,
    pub(super) spots: Spots<'a>,
    // What several rules ask is found once, by the first of them.
    mentees: OnceCell<People<'a>>,
    mentors: OnceCell<People<'a>>,
    curators: OnceCell<People<'a>>,
    /// The meetings of each pair to look at, by day and kind.
    held: OnceCell<Vec<Held<'a>>>,
    pub(super) lacks: OnceCell<Vec<Option<Lack>>>,
    pub(super) compared: OnceCell<Vec<(usize, usize)>>,
}

/// The lists that a rule read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Reads {
    /// Near a record: what belongs to it.
    near: Lists,
    /// As a whole.
    far: Lists,
    past: Past,
}

/// Lists read as a whole, as they stood up to a day.
#[derive(Debug, Clone, Copy, Default)]
struct Past {
    lists: Lists,
    until: Option<Day>,
}

impl Reads {
    /// These and the other ones.
    pub(super) fn with(self, other: Self) -> Self {
        Self {
            near: self.near.with(other.near),
            far: self.far.with(other.far),
            past: Past {
                lists: self.past.lists.with(other.past.lists),
                until: self.past.until.max(other.past.until),
            },
        }
    }

    /// Whether a change matters to what was read near its record.
    pub(super) fn near(&self, change: &Touched) -> bool {
        self.near.has(change.list)
    }

    /// Whether a change matters to what was read as a whole.
    pub(super) fn far(&self, change: &Touched) -> bool {
        let by_then = change.since.is_none() || change.since <= self.past.until;
        self.far.has(change.list) || (self.past.lists.has(change.list) && by_then)
    }
}

impl<'a> Scope<'a> {
    /// `seen` is `whole` as of the day; places of records are given as in `whole`.
    pub(crate) fn new(
        whole: &'a Programme,
        seen: &'a Programme,
        index: Index<'a>,
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
        Self {
            spots: Spots {
                places: of_programme.into_iter().chain(of_pairs).collect(),
                focus: None,
            },
            programme: seen,
            whole,
            model,
            day,
            index: Rc::new(index),
            board: seen.board(day),
            near: Cell::default(),
            far: Cell::default(),
            past: Cell::default(),
            together: Cell::default(),
            mentees: OnceCell::new(),
            mentors: OnceCell::new(),
            curators: OnceCell::new(),
            held: OnceCell::new(),
            lacks: OnceCell::new(),
            compared: OnceCell::new(),
        }
    }

    /// Only the records in focus are looked at.
    pub(super) fn on(mut self, focus: &'a Focus) -> Self {
        self.spots.focus = Some(focus);
        self
    }

    /// Whether the records to look at are not all.
    pub(crate) fn is_focused(&self) -> bool {
        self.spots.focus.is_some()
    }

    /// The lists read since the last time.
    pub(super) fn take_reads(&self) -> Reads {
        let (near, far, past) = (self.near.take(), self.far.take(), self.past.take());
        match self.together.take() {
            true => Reads {
                near: Lists::default(),
                far: far.with(near),
                past,
            },
            false => Reads { near, far, past },
        }
    }

    /// The lists count as read near a record: what was found before, by another rule, rests on them.
    pub(super) fn rests_on(&self, lists: &[List]) {
        self.near.set(self.near.get().with(Lists::of(lists)));
    }

    /// The rule judges everything together: what it reads near a record counts as read as a whole.
    pub(super) fn as_a_whole(&self) {
        self.together.set(true);
    }

    fn reads_near(&self, list: List) {
        self.near.set(self.near.get().with(Lists::of(&[list])));
    }

    fn reads_all(&self, lists: Lists) {
        self.far.set(self.far.get().with(lists));
    }
}

/// Where findings stand.
pub(super) struct Spots<'a> {
    /// The places of the records that are seen in the caller's document; of no list where all are.
    places: Vec<(&'static str, Vec<usize>)>,
    /// The records to look at; `None`: all.
    focus: Option<&'a Focus>,
}

impl Spots<'_> {
    /// Whether findings about the record are asked for. About the programme as a whole only those are that look at
    /// all records.
    pub(super) fn looks_at(&self, spot: Option<(List, usize)>) -> bool {
        self.focus
            .is_none_or(|focus| spot.is_some_and(|(list, place)| focus.has(list, place)))
    }

    /// The place of a record in the caller's document.
    pub(crate) fn place(&self, list: &str, index: usize) -> usize {
        self.places
            .iter()
            .find(|(name, _)| *name == list)
            .and_then(|(_, places)| places.get(index).copied())
            .unwrap_or(index)
    }
}

/// The records of each list: those to look at with their places, and all.
macro_rules! records {
    ($($list:ident $each:ident $all:ident $record:ty;)*) => {
        #[allow(dead_code, reason = "each list can be asked for in both ways")]
        impl<'a> Scope<'a> {
            $(
                pub(crate) fn $each(&self) -> Each<'a, $record> {
                    self.reads_near(List::$list);
                    Each::new(self.programme.$each(), self.spots.focus.map(|focus| focus.of(List::$list)))
                }

                pub(crate) fn $all(&self) -> &'a [$record] {
                    self.reads_all(Lists::of(&[List::$list]));
                    self.programme.$each()
                }
            )*
        }
    };
}

records! {
    Forms forms all_forms FormChoice;
    Stages stages all_stages StageAct;
    Participants participants all_participants Participant;
    Appointments appointments all_appointments Appointment;
    Trainings trainings all_trainings Training;
    Selections selections all_selections crate::record::Selection;
    Instructions instructions all_instructions Instruction;
    Choices choices all_choices Choice;
    Pairs pairs all_pairs Pair;
    Meetings meetings all_meetings Meeting;
    Documents documents all_documents Document;
    Consents consents all_consents Consent;
    Answers answers all_answers Answers;
    Activities activities all_activities Activity;
    Publications publications all_publications Publication;
    Contacts contacts all_contacts Contact;
    Figures figures all_figures Figure;
}

// What belongs to a record.
impl<'a> Scope<'a> {
    /// A person.
    pub(crate) fn person(&self, id: &ParticipantId) -> Option<&'a Participant> {
        self.reads_near(List::Participants);
        self.index.participant(id)
    }

    /// The place of a person.
    pub(crate) fn place_of(&self, id: &ParticipantId) -> Option<usize> {
        self.reads_near(List::Participants);
        self.index.participant_at(id)
    }

    /// A pair.
    pub(crate) fn pair(&self, id: &PairId) -> Option<&'a Pair> {
        self.reads_near(List::Pairs);
        self.index.pair(id)
    }

    /// A document. One that is on file stays as it is; for one that is not, any new one may be it.
    pub(crate) fn document(&self, id: &DocumentId) -> Option<&'a Document> {
        let found = self.index.document(id);
        if found.is_none() {
            self.reads_all(Lists::of(&[List::Documents]));
        }
        found
    }

    /// The pairs of a person with their places.
    pub(crate) fn pairs_of(
        &self,
        person: &ParticipantId,
        role: Role,
    ) -> impl Iterator<Item = (usize, &'a Pair)> + use<'_, 'a> {
        self.reads_near(List::Pairs);
        self.index.pairs_of(person, role)
    }

    /// The meetings of a pair with their places, as recorded.
    pub(crate) fn meetings_of(
        &self,
        pair: &PairId,
    ) -> impl Iterator<Item = (usize, &'a Meeting)> + use<'_, 'a> {
        self.reads_near(List::Meetings);
        self.index.meetings(pair)
    }

    /// The curators' contacts with a pair, as recorded.
    pub(crate) fn contacts_of(
        &self,
        pair: &PairId,
    ) -> impl Iterator<Item = &'a Contact> + use<'_, 'a> {
        self.reads_near(List::Contacts);
        self.index.contacts(pair)
    }

    /// The consents about a person, as recorded.
    pub(crate) fn consents_of(
        &self,
        person: &ParticipantId,
    ) -> impl Iterator<Item = &'a Consent> + Clone + use<'_, 'a> {
        self.reads_near(List::Consents);
        self.index.consents(person)
    }

    /// The instructions to a mentor, as recorded.
    pub(crate) fn instructions_of(
        &self,
        mentor: &ParticipantId,
    ) -> impl Iterator<Item = &'a Instruction> + use<'_, 'a> {
        self.reads_near(List::Instructions);
        self.index.instructions(mentor)
    }

    /// The answers of a person, as recorded.
    pub(crate) fn answers_of(
        &self,
        person: &ParticipantId,
    ) -> impl Iterator<Item = &'a Answers> + use<'_, 'a> {
        self.reads_near(List::Answers);
        self.index.answers(person)
    }

    /// The choices of a mentee with their places, as recorded.
    pub(crate) fn choices_of(
        &self,
        mentee: &ParticipantId,
    ) -> impl Iterator<Item = (usize, &'a Choice)> {
        self.reads_near(List::Choices);
        let choices = self.programme.choices();
        let places = self.index.naming(mentee, List::Choices);
        let named = places.filter_map(|place| Some((place, choices.get(place)?)));
        named.filter(move |(_, choice)| choice.mentee == *mentee)
    }

    /// Whether a mentor was found fit, by the last selection, and trained by the day.
    pub(crate) fn is_ready(&self, mentor: &ParticipantId, day: Day) -> bool {
        self.reads_near(List::Selections);
        self.reads_near(List::Trainings);
        self.index.is_ready(mentor, day)
    }

    /// The documents that name a pair.
    pub(crate) fn papers_of_pair(
        &self,
        pair: &PairId,
    ) -> impl Iterator<Item = &'a Document> + use<'_, 'a> {
        self.reads_near(List::Documents);
        self.index.papers_of_pair(pair)
    }

    /// The pairs in which a person is the third side, with their places.
    fn pairs_beside(
        &self,
        person: &ParticipantId,
    ) -> impl Iterator<Item = (usize, &'a Pair)> + use<'_, 'a> {
        self.reads_near(List::Pairs);
        let pairs = self.programme.pairs();
        let places = self.index.naming(person, List::Pairs);
        places.filter_map(|place| Some((place, pairs.get(place)?)))
    }

    /// The documents that name a person, not a pair of theirs.
    pub(crate) fn papers_of(
        &self,
        person: &ParticipantId,
    ) -> impl Iterator<Item = &'a Document> + use<'_, 'a> {
        self.reads_near(List::Documents);
        self.index.papers_of(person)
    }

    /// The pairs that name a document, or did.
    pub(crate) fn pairs_under(
        &self,
        document: &DocumentId,
    ) -> impl Iterator<Item = &'a Pair> + use<'_, 'a> {
        self.reads_near(List::Pairs);
        self.index.pairs_under(document)
    }

    /// People who hold the role on the day, with their places.
    pub(crate) fn people(&self, role: Role) -> impl Iterator<Item = (usize, &'a Participant)> + '_ {
        self.reads_near(List::Participants);
        let people = match role {
            Role::Mentee => &self.mentees,
            Role::Mentor => &self.mentors,
            Role::Curator => &self.curators,
        };
        let people = people.get_or_init(|| {
            let everybody = self.participants();
            { everybody }
                .filter(|(_, person)| person.holds(role, self.day))
                .collect()
        });
        people.iter().copied()
    }

    /// Pairs that meet by a schedule, with their places and their meetings by day and kind.
    pub(crate) fn scheduled(&self) -> impl Iterator<Item = (usize, &'a Pair, &Held<'a>)> {
        self.reads_near(List::Meetings);
        let held = self.held.get_or_init(|| {
            let until = |pair: &Pair| self.index.meetings_until(&pair.id, self.day);
            self.pairs().map(|(_, pair)| until(pair)).collect()
        });
        self.pairs()
            .zip(held)
            .filter(|((_, pair), _)| self.is_scheduled(pair))
            .map(|((place, pair), held)| (place, pair, held))
    }

    /// Whose signature is missing for the purpose on a day.
    pub(crate) fn missing(
        &self,
        person: &Participant,
        purpose: Purpose,
        day: Day,
    ) -> Option<consents::Missing> {
        let given = self.consents_of(&person.id);
        consents::missing(self.model, person, given, purpose, day)
    }
}

// What does not belong to one record.
impl<'a> Scope<'a> {
    /// What the programme was opened with. It never changes.
    pub(crate) fn header(&self) -> &'a Header {
        self.programme.header()
    }

    /// The profile the programme is judged by. It never changes.
    pub(crate) fn profile(&self) -> &'a crate::id::ProfileId {
        self.programme.profile()
    }

    /// Everybody who is in a pair or answered, with all their pairs and answers.
    pub(crate) fn everybody(&self) -> impl Iterator<Item = Somebody<'_>> {
        self.reads_all(Lists::of(&[List::Pairs, List::Answers]));
        self.index.everybody()
    }

    /// The stages as they stand on the day.
    pub(crate) fn board(&self) -> &StageBoard {
        self.reads_all(Lists::of(&[List::Stages]));
        &self.board
    }

    /// The stages as they stood on another day.
    pub(crate) fn board_on(&self, day: Day) -> StageBoard {
        self.reads_all(Lists::of(&[List::Stages]));
        self.programme.board(day)
    }

    /// What a stage asks on a day. What is dated later does not matter to it.
    pub(crate) fn gatekeeper(&self, stage: Stage, day: Day) -> Gatekeeper<'a> {
        let mut reads = self.past.get();
        for condition in self.model.gate(stage) {
            reads.lists = reads.lists.with(gate::reads(&condition.need));
        }
        reads.until = reads.until.max(Some(day));
        self.past.set(reads);
        Gatekeeper::with(self.programme, self.model, day, self.index.clone())
    }

    /// The lists as they are recorded, not as a reason to be asked again.
    pub(crate) fn records(&self) -> &'a Programme {
        self.programme
    }
}

// What several rules ask.
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
        self.all_appointments().iter().filter(move |appointment| {
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

    /// All documents of a kind.
    pub(crate) fn all_of_kind<'k>(
        &self,
        kind: &'k str,
    ) -> impl Iterator<Item = &'a Document> + use<'a, 'k> {
        self.all_documents()
            .iter()
            .filter(move |document| document.kind.as_str() == kind)
    }

    /// Whether a document of the kind that holds on the day names the person or a pair of theirs.
    pub(crate) fn has_paper(&self, kind: &str, person: &ParticipantId, day: Day) -> bool {
        let holds = |document: &Document| {
            document.kind.as_str() == kind
                && document.date.earliest() <= day
                && document.until.is_none_or(|until| day <= until)
        };
        let of_pair = |(_, pair): (usize, &'a Pair)| self.papers_of_pair(&pair.id).any(holds);
        self.papers_of(person).any(holds)
            || self.pairs_of(person, Role::Mentor).any(of_pair)
            || self.pairs_of(person, Role::Mentee).any(of_pair)
            || self.pairs_beside(person).any(of_pair)
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
