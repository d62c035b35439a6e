//! What is kept beside a programme while commands follow each other, so that none looks through the lists.

use crate::day::Day;
use crate::model::TargetModel;
use crate::programme::command::Command;
use crate::programme::event::Event;
use crate::programme::index::Index;
use crate::programme::links::Links;
use crate::programme::list::List;
use crate::programme::places::{Known, Places};
use crate::programme::{Programme, Refusal, decide, evolve, is_mistake};
use crate::record::AsOf;

/// The links and the places of the ids of one programme.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    links: Links,
    known: Known,
}

/// What an event changed: a record of a list; without a place, records anywhere in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Touched {
    pub(crate) list: List,
    pub(crate) place: Option<usize>,
}

impl Kept {
    pub(crate) fn of(programme: &Programme) -> Self {
        let mut kept = Self::default();
        kept.links.follow(programme);
        kept
    }

    pub(crate) fn index<'a>(&'a self, programme: &'a Programme) -> Index<'a> {
        Index::with(programme, &self.links)
    }

    pub(crate) fn decide(
        &mut self,
        programme: &Programme,
        model: &TargetModel,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        decide::decide(programme, model, command)
    }

    /// Lets an event happen, and tells what it changed.
    pub(crate) fn evolve(&mut self, programme: &mut Programme, event: Event) -> Touched {
        let (list, changes) = self.changes(programme, &event);
        evolve::evolve(programme, event, &mut self.known);
        self.links.follow(programme);
        let place = match changes {
            Changes::Adds => programme.count(list).checked_sub(1),
            Changes::One(place) => {
                self.links.follow_change(programme, list, place);
                Some(place)
            }
            Changes::Many => None,
        };
        Touched { list, place }
    }

    fn changes(&mut self, programme: &Programme, event: &Event) -> (List, Changes) {
        let known = &mut self.known;
        let (list, place) = match event {
            Event::Opened(_) => return (List::Participants, Changes::Many),
            Event::TakenDown(_) => return (List::Publications, Changes::Many),
            Event::Corrected(new) => {
                let id = &new.participant.id;
                (List::Participants, known.participant(programme, id))
            }
            Event::RoleTaken(new) => {
                let id = &new.participant;
                (List::Participants, known.participant(programme, id))
            }
            Event::RoleLeft(new) => {
                let id = &new.participant;
                (List::Participants, known.participant(programme, id))
            }
            Event::ConsentWithdrawn(new) => {
                (List::Consents, known.consent(programme, &new.consent))
            }
            Event::InstructionCancelled(new) => {
                let place = known.instruction(programme, &new.instruction);
                (List::Instructions, place)
            }
            Event::PairAgreed(new) => (List::Pairs, known.pair(programme, &new.pair)),
            Event::PairApproved(new) => (List::Pairs, known.pair(programme, &new.pair)),
            Event::PairPlanned(new) => (List::Pairs, known.pair(programme, &new.pair)),
            Event::PairProlonged(new) => (List::Pairs, known.pair(programme, &new.pair)),
            Event::PairEnded(new) => (List::Pairs, known.pair(programme, &new.pair)),
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

/// Which records of a list an event changes.
enum Changes {
    Adds,
    One(usize),
    Many,
}

macro_rules! of_lists {
    ($($list:ident $records:ident),* $(,)?) => {
        impl Programme {
            /// How many records a list has.
            fn count(&self, list: List) -> usize {
                match list {
                    $(List::$list => self.$records().len(),)*
                }
            }

            /// Whether what is seen on the day is not what is recorded: a fact is later, or a pair is a mistake.
            pub(crate) fn is_apart(&self, model: &TargetModel, day: Day) -> bool {
                let later = [$(self.$records().iter().any(|record| !record.stands(day))),*];
                later.contains(&true) || self.pairs().iter().any(|pair| is_mistake(model, pair))
            }

            /// Whether a change makes it so.
            pub(crate) fn sets_apart(&self, model: &TargetModel, touched: &Touched, day: Day) -> bool {
                let mut pair = self.pairs().iter().skip(touched.place.unwrap_or(0));
                let mistake = touched.list == List::Pairs
                    && pair.next().is_some_and(|pair| is_mistake(model, pair));
                mistake || match (touched.list, touched.place) {
                    $((List::$list, Some(place)) => {
                        self.$records().get(place).is_some_and(|record| !record.stands(day))
                    })*
                    $((List::$list, None) => {
                        self.$records().iter().any(|record| !record.stands(day))
                    })*
                }
            }
        }
    };
}

of_lists!(
    Forms forms,
    Stages stages,
    Participants participants,
    Appointments appointments,
    Selections selections,
    Trainings trainings,
    Instructions instructions,
    Choices choices,
    Pairs pairs,
    Meetings meetings,
    Documents documents,
    Consents consents,
    Answers answers,
    Activities activities,
    Publications publications,
    Contacts contacts,
    Figures figures,
    Tasks tasks,
);
