//! The programme: its records, what may happen to them (`decide`), and what happened (`evolve`).
//!
//! `header` is what a programme is opened with; `command` and `event` are the words of the life cycle;
//! `decide` holds every condition, `evolve` none; `board` derives the stages; `gate` knows what a stage asks
//! before it closes; `index` finds records by id, by the `links` between
//! them, `places` those that events change; `list` names the lists; `tagged` declares commands and events; `young` tells who counts
//! as a young specialist.

pub mod board;
pub mod command;
pub(crate) mod consents;
mod decide;
pub mod event;
mod evolve;
mod find;
pub mod gate;
pub mod header;
pub mod index;
pub(crate) mod kept;
pub(crate) mod links;
pub(crate) mod list;
mod places;
mod refuse;
pub(crate) mod tagged;
pub mod young;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::format::Format1;
use crate::id::{PairId, ParticipantId, ProfileId, ProgrammeId};
use crate::model::TargetModel;
use crate::model::registry::Contour;
use crate::record::{
    Activity, Answers, Appointment, AsOf, Choice, Consent, Contact, Document, Figure, Instruction,
    Meeting, Pair, Participant, Publication, Records, Selection, TaskAct, Training,
};
use board::StageAct;
use command::Command;
use event::Event;
use find::Find;
use header::{FormChoice, Header, Opening};
use list::lists;
use places::{Known, Scan};

pub use refuse::REFUSAL_CODES;

macro_rules! programme {
    ($($(#[$doc:meta])* $list:ident $name:ident : $record:ty),* $(,)?) => {
        lists!($($list $name),*);

        /// A mentoring programme of one organisation for one cycle: its records and nothing else.
        ///
        /// A value: commands give back a new one. Copies are cheap, they share their records. Names of people
        /// are in the [`Directory`](crate::Directory).
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct Programme {
            /// The version of the format, 1.
            format: Format1,
            /// The identifier.
            id: ProgrammeId,
            /// The profile the programme is judged by.
            profile: ProfileId,
            /// What the programme was opened with.
            header: Header,
            $(
                $(#[$doc])*
                #[serde(default, skip_serializing_if = "Records::none")]
                $name: Records<$record>,
            )*
            /// The caller's own data; kept and given back, the keys of its objects in alphabetical order.
            #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
            extensions: BTreeMap<String, serde_json::Value>,
        }

        impl Programme {
            $(
                $(#[$doc])*
                pub fn $name(&self) -> &[$record] {
                    &self.$name
                }
            )*

            fn empty(opening: Opening) -> Self {
                Self {
                    format: Format1,
                    id: opening.id,
                    profile: opening.profile,
                    header: opening.header,
                    $( $name: Records::default(), )*
                    extensions: opening.extensions,
                }
            }

            /// The programme as it stood on the day: every later fact left out.
            ///
            /// `O(n)` in the number of records.
            #[must_use]
            pub fn as_of(&self, day: Day) -> Self {
                Self {
                    $( $name: self.$name.as_of(day), )*
                    ..self.clone()
                }
            }

            /// How many records a list has.
            fn count(&self, list: List) -> usize {
                match list {
                    $(List::$list => self.$name.len(),)*
                }
            }

            /// Whether the record at the place is not yet as it stands on the day; without a place, whether any is.
            fn is_later(&self, list: List, place: Option<usize>, day: Day) -> bool {
                match (list, place) {
                    $((List::$list, Some(place)) => {
                        self.$name.get(place).is_some_and(|record| !record.stands(day))
                    })*
                    $((List::$list, None) => {
                        self.$name.iter().any(|record| !record.stands(day))
                    })*
                }
            }
        }
    };
}

programme! {
    /// The forms chosen.
    Forms forms: FormChoice,
    /// What happened to the stages, in the order it was recorded.
    Stages stages: StageAct,
    /// The people.
    Participants participants: Participant,
    /// The curators in charge.
    Appointments appointments: Appointment,
    /// Outcomes of the mentors' selection.
    Selections selections: Selection,
    /// The mentors' trainings.
    Trainings trainings: Training,
    /// Instructions to mentor as work.
    Instructions instructions: Instruction,
    /// Mentees' choices among the mentors offered.
    Choices choices: Choice,
    /// Pairs and groups.
    Pairs pairs: Pair,
    /// Meetings of pairs.
    Meetings meetings: Meeting,
    /// Documents on file.
    Documents documents: Document,
    /// Consents.
    Consents consents: Consent,
    /// Answers to questionnaires.
    Answers answers: Answers,
    /// Events in the life of the programme.
    Activities activities: Activity,
    /// What was made public.
    Publications publications: Publication,
    /// The curators' contacts with pairs.
    Contacts contacts: Contact,
    /// Figures that the organisation reports or aims at.
    Figures figures: Figure,
    /// What happened to the rows of the road map, in the order it was recorded.
    Tasks tasks: TaskAct,
}

/// Whether the person belongs to the outer contour: by standing, or as a teacher or learner of another organisation.
pub(crate) fn is_outer(programme: &Programme, model: &TargetModel, person: &Participant) -> bool {
    let elsewhere = person.place.is_some();
    let over_schools = programme.header().organisation.kind.is_over_schools();
    let standing = model.standing(&person.standing);
    standing.map_or(elsewhere, |standing| match standing.contour {
        Contour::Outer => true,
        Contour::ByPlace => elsewhere,
        Contour::Inner => elsewhere && !over_schools && (standing.staff || standing.learner),
    })
}

/// Whether the pair was recorded by mistake and counts as if it had never been.
pub(crate) fn is_mistake(model: &TargetModel, pair: &Pair) -> bool {
    let ending = pair.ended.as_ref();
    ending.is_some_and(|ending| model.annuls(&ending.ground))
}

/// A command was refused; the programme is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.summary())]
pub struct Refusal {
    /// Every reason, not only the first.
    pub reasons: Vec<Diagnostic>,
}

impl Refusal {
    fn summary(&self) -> String {
        self.reasons
            .iter()
            .map(|reason| format!("{}: {}", reason.code, reason.message(crate::text::Lang::En)))
            .collect::<Vec<_>>()
            .join("; ")
    }
}

/// What came of a command: the new programme and the events that make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The programme after the command.
    pub programme: Programme,
    /// What happened. Store these; [`Programme::replay`] gives the programme back.
    pub events: Vec<Event>,
}

/// A log of events is not the log of a programme.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// The first event does not open a programme.
    #[error("the first event of a programme is `opened`")]
    NotOpened,
    /// A later event opens it again.
    #[error("event {index}: the programme is already open")]
    OpenedTwice {
        /// The place of the event, from 0.
        index: usize,
    },
}

impl Programme {
    /// Opens a programme.
    ///
    /// # Errors
    ///
    /// [`Refusal`] when the profile does not allow what the opening says: an unknown form, a period whose end
    /// comes before its beginning.
    pub fn open(model: &TargetModel, opening: Opening) -> Result<Step, Refusal> {
        let events = decide::open(model, opening)?;
        let mut programme = None;
        for event in &events {
            match (&mut programme, event) {
                (None, Event::Opened(opening)) => {
                    programme = Some(Self::empty((**opening).clone()));
                }
                (Some(programme), event) => evolve::evolve(programme, event.clone(), &mut Scan),
                (None, _) => {}
            }
        }
        match programme {
            Some(programme) => Ok(Step { programme, events }),
            None => Err(Refusal {
                reasons: Vec::new(),
            }),
        }
    }

    /// What would happen on the command, without doing it.
    ///
    /// # Errors
    ///
    /// [`Refusal`] with every reason.
    pub fn decide(&self, model: &TargetModel, command: &Command) -> Result<Vec<Event>, Refusal> {
        decide::decide(Find::new(self, None), self, model, command)
    }

    /// Carries a command out: [`decide`](Self::decide) and then the events. The old value stays as it is.
    ///
    /// `O(n)` in the records of the lists that it looks at and of those that it changes, which are copied once; the
    /// other lists are shared between the old value and the new one.
    ///
    /// # Errors
    ///
    /// [`Refusal`] with every reason.
    pub fn apply(&self, model: &TargetModel, command: &Command) -> Result<Step, Refusal> {
        let events = self.decide(model, command)?;
        let mut programme = self.clone();
        for event in &events {
            evolve::evolve(&mut programme, event.clone(), &mut Scan);
        }
        Ok(Step { programme, events })
    }

    /// The programme that a log of events makes; the same bytes as living it.
    ///
    /// `O(n)` in the number of events; a `taken_down` looks through the publications.
    ///
    /// # Errors
    ///
    /// [`ReplayError`] when the log does not begin with the opening.
    pub fn replay(events: impl IntoIterator<Item = Event>) -> Result<Self, ReplayError> {
        let mut events = events.into_iter().enumerate();
        let Some((_, Event::Opened(opening))) = events.next() else {
            return Err(ReplayError::NotOpened);
        };
        let mut programme = Self::empty(*opening);
        let mut places = Known::default();
        for (index, event) in events {
            if matches!(event, Event::Opened(_)) {
                return Err(ReplayError::OpenedTwice { index });
            }
            evolve::evolve(&mut programme, event, &mut places);
        }
        Ok(programme)
    }

    /// Leaves out the pairs that were recorded by mistake, with their meetings and contacts.
    pub(crate) fn without_mistakes(mut self, model: &TargetModel) -> Self {
        let mistakes = self.pairs.iter().filter(|pair| is_mistake(model, pair));
        let mistakes: Vec<PairId> = mistakes.map(|pair| pair.id.clone()).collect();
        if !mistakes.is_empty() {
            self.pairs.retain(|pair| !mistakes.contains(&pair.id));
            self.meetings
                .retain(|meeting| !mistakes.contains(&meeting.pair));
            self.contacts
                .retain(|contact| !mistakes.contains(&contact.pair));
        }
        self
    }

    /// The identifier.
    pub fn id(&self) -> &ProgrammeId {
        &self.id
    }

    /// The profile the programme is judged by.
    pub fn profile(&self) -> &ProfileId {
        &self.profile
    }

    /// What the programme was opened with.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The caller's own data.
    pub fn extensions(&self) -> &BTreeMap<String, serde_json::Value> {
        &self.extensions
    }

    /// A person by id; a scan. [`index::Index`] is for many questions.
    pub fn participant(&self, id: &ParticipantId) -> Option<&Participant> {
        self.participants.iter().find(|person| person.id == *id)
    }
}

#[cfg(test)]
mod tests;
