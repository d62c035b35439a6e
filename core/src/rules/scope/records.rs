//! What rules read: the records to look at one by one, what belongs to each, and lists as a whole.

use super::sets::Listed;
use super::{Held, Scope};
use crate::day::Day;
use crate::id::{DocumentId, PairId, ParticipantId, ProfileId};
use crate::programme::Programme;
use crate::programme::board::{StageAct, StageBoard};
use crate::programme::consents;
use crate::programme::gate::{self, Gatekeeper};
use crate::programme::header::{FormChoice, Header};
use crate::programme::list::{List, Lists};
use crate::record::{
    Activity, Answers, Appointment, Choice, Consent, Contact, Document, Figure, Instruction,
    Meeting, Pair, Participant, Publication, Purpose, Selection, Training,
};
use crate::role::Role;
use crate::rules::focus::Each;
use crate::stage::Stage;

/// The records of a list to look at one by one, with their places.
macro_rules! one_by_one {
    ($($list:ident $each:ident $record:ty,)*) => {
        $(impl Listed for $record {
            const LIST: List = List::$list;

            fn all(programme: &Programme) -> &[Self] {
                programme.$each()
            }
        })*

        impl<'a> Scope<'a> {
            $(pub(crate) fn $each(&self) -> Each<'a, $record> {
                self.reads_near(List::$list);
                let places = self.spots.focus.map(|focus| focus.of(List::$list));
                Each::new(self.programme.$each(), places)
            })*
        }
    };
}

one_by_one! {
    Forms forms FormChoice,
    Stages stages StageAct,
    Participants participants Participant,
    Appointments appointments Appointment,
    Trainings trainings Training,
    Selections selections Selection,
    Instructions instructions Instruction,
    Choices choices Choice,
    Pairs pairs Pair,
    Meetings meetings Meeting,
    Documents documents Document,
    Consents consents Consent,
    Answers answers Answers,
    Activities activities Activity,
    Publications publications Publication,
    Contacts contacts Contact,
    Figures figures Figure,
}

/// All records of a list, to be judged together.
macro_rules! as_a_whole {
    ($($list:ident $all:ident $records:ident $record:ty,)*) => {
        impl<'a> Scope<'a> {
            $(pub(crate) fn $all(&self) -> &'a [$record] {
                self.reads_all(Lists::of(&[List::$list]));
                self.programme.$records()
            })*
        }
    };
}

as_a_whole! {
    Forms all_forms forms FormChoice,
    Stages all_stages stages StageAct,
    Appointments all_appointments appointments Appointment,
    Pairs all_pairs pairs Pair,
    Activities all_activities activities Activity,
    Publications all_publications publications Publication,
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

    /// The pairs in which a person mentors or is mentored.
    pub(crate) fn pairs_with(
        &self,
        person: &ParticipantId,
    ) -> impl Iterator<Item = &'a Pair> + use<'_, 'a> {
        self.reads_near(List::Pairs);
        self.index.pairs_with(person)
    }

    /// The meetings of a pair, as recorded.
    pub(crate) fn meetings_of(
        &self,
        pair: &PairId,
    ) -> impl Iterator<Item = &'a Meeting> + use<'_, 'a> {
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

    /// The appointments of a curator.
    pub(crate) fn appointments_of(
        &self,
        curator: &ParticipantId,
    ) -> impl Iterator<Item = &'a Appointment> + use<'_, 'a> {
        self.reads_near(List::Appointments);
        let appointments = self.programme.appointments();
        let places = self.index.naming(curator, List::Appointments);
        places.filter_map(|place| appointments.get(place))
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
    pub(super) fn pairs_beside(
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
    pub(crate) fn profile(&self) -> &'a ProfileId {
        self.programme.profile()
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
