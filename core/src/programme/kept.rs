//! What is kept beside a programme while commands follow each other, so that none looks through the lists.

use std::hash::Hash;

use crate::day::Day;
use crate::id::{ConsentId, DocumentId, InstructionId, MeetingId, PairId, ParticipantId};
use crate::model::TargetModel;
use crate::programme::command::Command;
use crate::programme::event::Event;
use crate::programme::find::Find;
use crate::programme::index::Index;
use crate::programme::links::{Links, Numbers};
use crate::programme::list::List;
use crate::programme::places::Places;
use crate::programme::{Programme, Refusal, decide, evolve, is_mistake};

/// The links and the places of the ids of one programme.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    links: Links,
    consents: Ids<ConsentId>,
    instructions: Ids<InstructionId>,
    meetings: Ids<MeetingId>,
}

/// What an event changed: a record of a list; without a place, records anywhere in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Touched {
    pub(crate) list: List,
    pub(crate) place: Option<usize>,
    /// The first day on which the record is seen otherwise; without one, any day.
    pub(crate) since: Option<Day>,
}

/// The place of the first record with an id.
macro_rules! places_by_id {
    ($($one:ident in $kept:ident.$numbers:ident by $id:ty),* $(,)?) => {
        $(pub(super) fn $one(&self, id: &$id) -> Option<usize> {
            self.$kept.$numbers.place(id)
        })*
    };
}

impl Kept {
    pub(crate) fn of(programme: &Programme) -> Self {
        let mut kept = Self::default();
        kept.follow(programme);
        kept
    }

    /// Takes in the records that were added since the last time.
    fn follow(&mut self, programme: &Programme) {
        self.links.follow(programme);
        self.consents
            .follow(programme.consents(), |record| &record.id);
        self.instructions
            .follow(programme.instructions(), |record| &record.id);
        self.meetings
            .follow(programme.meetings(), |record| &record.id);
    }

    places_by_id!(
        person in links.people by ParticipantId,
        pair in links.pairs by PairId,
        document in links.documents by DocumentId,
        consent in consents.numbers by ConsentId,
        instruction in instructions.numbers by InstructionId,
        meeting in meetings.numbers by MeetingId,
    );

    /// Whether two people, pairs or documents have one id. No command makes them.
    pub(crate) fn has_twins(&self) -> bool {
        self.links.has_twins()
    }

    pub(crate) fn index<'a>(&'a self, programme: &'a Programme) -> Index<'a> {
        Index::with(programme, &self.links)
    }

    pub(crate) fn decide(
        &self,
        programme: &Programme,
        model: &TargetModel,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        decide::decide(Find::new(programme, Some(self)), programme, model, command)
    }

    /// Lets an event happen, and tells what it changed.
    pub(crate) fn evolve(&mut self, programme: &mut Programme, event: &Event) -> Touched {
        let (list, changes) = self.changes(event);
        let since = since(event);
        evolve::evolve(programme, event.clone(), self);
        self.follow(programme);
        let place = match changes {
            Changes::Adds => programme.count(list).checked_sub(1),
            Changes::One(place) => {
                self.links.follow_event(event, place);
                Some(place)
            }
            Changes::Many => None,
        };
        Touched { list, place, since }
    }

    fn changes(&self, event: &Event) -> (List, Changes) {
        let (list, place) = match event {
            Event::Opened(_) => return (List::Participants, Changes::Many),
            Event::TakenDown(_) => return (List::Publications, Changes::Many),
            Event::Corrected(new) => {
                let id = &new.participant.id;
                (List::Participants, self.person(id))
            }
            Event::RoleTaken(new) => {
                let id = &new.participant;
                (List::Participants, self.person(id))
            }
            Event::RoleLeft(new) => {
                let id = &new.participant;
                (List::Participants, self.person(id))
            }
            Event::ConsentWithdrawn(new) => (List::Consents, self.consent(&new.consent)),
            Event::InstructionCancelled(new) => {
                let place = self.instruction(&new.instruction);
                (List::Instructions, place)
            }
            Event::PairAgreed(new) => (List::Pairs, self.pair(&new.pair)),
            Event::PairApproved(new) => (List::Pairs, self.pair(&new.pair)),
            Event::PairPlanned(new) => (List::Pairs, self.pair(&new.pair)),
            Event::PairProlonged(new) => (List::Pairs, self.pair(&new.pair)),
            Event::PairEnded(new) => (List::Pairs, self.pair(&new.pair)),
            Event::FormChosen(_) => return (List::Forms, Changes::Adds),
            Event::StageMoved(_) => return (List::Stages, Changes::Adds),
            Event::Enrolled(_) => return (List::Participants, Changes::Adds),
            Event::CuratorAppointed(_) => return (List::Appointments, Changes::Adds),
            Event::MentorSelected(_) => return (List::Selections, Changes::Adds),
            Event::MentorTrained(_) => return (List::Trainings, Changes::Adds),
            Event::DocumentFiled(_) => return (List::Documents, Changes::Adds),
            Event::ConsentGiven(_) => return (List::Consents, Changes::Adds),
            Event::MentorInstructed(_) => return (List::Instructions, Changes::Adds),
            Event::MentorChosen(_) => return (List::Choices, Changes::Adds),
            Event::PairProposed(_) => return (List::Pairs, Changes::Adds),
            Event::MeetingHeld(_) => return (List::Meetings, Changes::Adds),
            Event::Answered(_) => return (List::Answers, Changes::Adds),
            Event::ActivityHeld(_) => return (List::Activities, Changes::Adds),
            Event::MadePublic(_) => return (List::Publications, Changes::Adds),
            Event::PairContacted(_) => return (List::Contacts, Changes::Adds),
            Event::FigureReported(_) => return (List::Figures, Changes::Adds),
            Event::TaskPlanned(_) | Event::TaskCompleted(_) | Event::TaskDropped(_) => {
                return (List::Tasks, Changes::Adds);
            }
        };
        (list, place.map_or(Changes::Many, Changes::One))
    }
}

impl Places for Kept {
    fn participant(&mut self, _: &Programme, id: &ParticipantId) -> Option<usize> {
        self.person(id)
    }

    fn pair(&mut self, _: &Programme, id: &PairId) -> Option<usize> {
        Self::pair(self, id)
    }

    fn consent(&mut self, _: &Programme, id: &ConsentId) -> Option<usize> {
        Self::consent(self, id)
    }

    fn instruction(&mut self, _: &Programme, id: &InstructionId) -> Option<usize> {
        Self::instruction(self, id)
    }
}

/// The ids of a list, as far as it was followed.
#[derive(Debug)]
struct Ids<I> {
    numbers: Numbers<I>,
    followed: usize,
}

impl<I> Default for Ids<I> {
    fn default() -> Self {
        Self {
            numbers: Numbers::default(),
            followed: 0,
        }
    }
}

impl<I: Hash + Eq + Clone> Ids<I> {
    fn follow<T>(&mut self, records: &[T], id: fn(&T) -> &I) {
        for (place, record) in records.iter().enumerate().skip(self.followed) {
            self.numbers.put(id(record), place);
        }
        self.followed = records.len();
    }
}

/// The first day on which a record is seen otherwise for the event; `None`: a correction says what was always so.
fn since(event: &Event) -> Option<Day> {
    Some(match event {
        Event::Opened(_) | Event::Corrected(_) | Event::StageMoved(_) | Event::TakenDown(_) => {
            return None;
        }
        Event::Enrolled(person) => person.roles.iter().map(|role| role.from).min()?,
        Event::DocumentFiled(document) => {
            let published = document.published.iter().map(|published| published.on);
            published.fold(document.date.earliest(), Day::min)
        }
        Event::InstructionCancelled(new) => new.cancellation.told.min(new.cancellation.on),
        Event::MentorInstructed(instruction) => instruction.from,
        Event::FormChosen(choice) => choice.on,
        Event::RoleTaken(taken) => taken.role.from,
        Event::RoleLeft(left) => left.on,
        Event::CuratorAppointed(appointment) => appointment.from,
        Event::MentorSelected(selection) => selection.on,
        Event::MentorTrained(training) => training.on,
        Event::ConsentGiven(consent) => consent.given,
        Event::ConsentWithdrawn(withdrawn) => withdrawn.on,
        Event::MentorChosen(choice) => choice.on,
        Event::PairProposed(pair) => pair.proposed,
        Event::PairAgreed(agreed) => agreed.agreement.on,
        Event::PairApproved(approved) => approved.on,
        Event::PairPlanned(planned) => planned.plan.on,
        Event::PairProlonged(longer) => longer.prolongation.on,
        Event::PairEnded(ended) => ended.ending.on,
        Event::MeetingHeld(meeting) => meeting.on,
        Event::Answered(answers) => answers.on,
        Event::ActivityHeld(activity) => activity.on,
        Event::MadePublic(publication) => publication.on,
        Event::PairContacted(contact) => contact.on,
        Event::FigureReported(figure) => figure.on,
        Event::TaskPlanned(task) => task.on,
        Event::TaskCompleted(task) => task.on,
        Event::TaskDropped(task) => task.on,
    })
}

/// Which records of a list an event changes.
enum Changes {
    Adds,
    One(usize),
    Many,
}

impl Programme {
    /// Whether what is seen on the day is not what is recorded: a fact is later, or a pair is a mistake.
    pub(crate) fn is_apart(&self, model: &TargetModel, day: Day) -> bool {
        let mut lists = List::ALL.into_iter();
        lists.any(|list| self.is_later(list, None, day))
            || self.pairs().iter().any(|pair| is_mistake(model, pair))
    }

    /// Whether a change makes it so.
    pub(crate) fn sets_apart(&self, model: &TargetModel, change: &Touched, day: Day) -> bool {
        let place = change.place.filter(|_| change.list == List::Pairs);
        let pair = place.and_then(|place| self.pairs().get(place));
        pair.is_some_and(|pair| is_mistake(model, pair))
            || self.is_later(change.list, change.place, day)
    }
}
