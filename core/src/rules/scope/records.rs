//! What rules read: the records to look at one by one, and lists as a whole.

use super::Scope;
use super::sets::Listed;
use crate::day::Day;
use crate::id::ProfileId;
use crate::programme::Programme;
use crate::programme::board::{StageAct, StageBoard};
use crate::programme::gate::{self, Gatekeeper};
use crate::programme::header::{FormChoice, Header};
use crate::programme::list::{List, Lists};
use crate::record::{
    Activity, Answers, Appointment, Choice, Consent, Contact, Document, Figure, Instruction,
    Meeting, Pair, Participant, Publication, Selection, TaskAct, Training,
};
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
    Tasks tasks TaskAct,
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
