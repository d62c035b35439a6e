//! What belongs to whom: kept beside a programme, it grows with the records.
//!
//! Every id of a person, a pair or a document that occurs gets a number; the places of what names it hang together
//! under that number in the order of the records. Nothing is taken out: records are only added, and a link that an
//! older state of a record left is a question more, never an answer.

mod chains;
mod numbers;

use crate::id::{DocumentId, DocumentKindId, PairId, ParticipantId};
use crate::programme::Programme;
use crate::programme::event::Event;
use crate::programme::list::List;
use crate::record::{Basis, Pair, Participant, TaskAct};

pub(super) use chains::{Chain, Chains};
pub(super) use numbers::Numbers;

/// The links of a programme, as far as it was followed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Links {
    pub(super) people: Numbers<ParticipantId>,
    pub(super) pairs: Numbers<PairId>,
    pub(super) documents: Numbers<DocumentId>,
    pub(super) kinds: Numbers<DocumentKindId>,
    pub(super) consents: Chains<usize>,
    pub(super) selections: Chains<usize>,
    pub(super) trainings: Chains<usize>,
    pub(super) instructions: Chains<usize>,
    pub(super) meetings: Chains<usize>,
    pub(super) contacts: Chains<usize>,
    /// The pairs in which a person is a mentor.
    pub(super) mentors: Chains<usize>,
    /// The pairs in which a person is a mentee.
    pub(super) mentees: Chains<usize>,
    /// The pairs in which a person is a third side.
    pub(super) parties: Chains<usize>,
    /// Where the links of each pair begin among the mentors and the mentees.
    pub(super) sides: Vec<Sides>,
    pub(super) answers: Chains<usize>,
    pub(super) papers_of_people: Chains<usize>,
    pub(super) papers_of_pairs: Chains<usize>,
    pub(super) papers_of_kinds: Chains<usize>,
    /// The documents that replace a document.
    pub(super) editions: Chains<usize>,
    /// The pairs that a document founds or ends.
    pub(super) pairs_under: Chains<usize>,
    /// What else names a person.
    pub(super) naming_people: Chains<(List, usize)>,
    /// What else names a pair.
    pub(super) naming_pairs: Chains<(List, usize)>,
    /// How many records of each list were followed.
    followed: Followed,
}

/// The links of the first mentor and the first mentee of a pair; those of the others follow.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sides {
    pub(super) mentors: usize,
    pub(super) mentees: usize,
}

macro_rules! followed {
    ($($list:ident),* $(,)?) => {
        #[derive(Debug, Clone, Default)]
        struct Followed {
            $($list: usize,)*
        }
    };
}

followed!(
    participants,
    appointments,
    selections,
    trainings,
    instructions,
    choices,
    pairs,
    meetings,
    documents,
    consents,
    answers,
    activities,
    publications,
    contacts,
    stages,
    figures,
    tasks,
);

/// Does something with each record of a list that was not followed yet, and its place.
macro_rules! each_new {
    ($links:ident, $programme:ident, $list:ident, |$place:ident, $record:ident| $body:block) => {
        let since = $links.followed.$list;
        for ($place, $record) in $programme.$list().iter().enumerate().skip(since) $body
        $links.followed.$list = $programme.$list().len();
    };
}

impl Links {
    /// Takes in the records that were added since the last time. `O(1)` for each.
    pub(crate) fn follow(&mut self, programme: &Programme) {
        self.people.expect(programme.participants().len());
        self.pairs.expect(programme.pairs().len());
        self.documents.expect(programme.documents().len());
        each_new!(self, programme, participants, |place, person| {
            self.people.put(&person.id, place);
            self.follow_person(place, person);
        });
        each_new!(self, programme, documents, |place, document| {
            self.documents.put(&document.id, place);
            self.papers_of_kinds
                .add(self.kinds.take(&document.kind), place);
            if let Some(id) = &document.replaces {
                self.editions.add(self.documents.take(id), place);
            }
            for id in &document.people {
                self.papers_of_people.add(self.people.take(id), place);
            }
            for id in &document.pairs {
                self.papers_of_pairs.add(self.pairs.take(id), place);
            }
            self.name_papers({ document.basis.iter() }.filter_map(|basis| match basis {
                Basis::Document(id) => Some(id),
                Basis::Norm(_) | Basis::Words(_) => None,
            }));
        });
        each_new!(self, programme, pairs, |place, pair| {
            self.pairs.put(&pair.id, place);
            self.sides.push(Sides {
                mentors: self.mentors.count(),
                mentees: self.mentees.count(),
            });
            for id in &pair.mentors {
                self.mentors.add(self.people.take(id), place);
            }
            for id in &pair.mentees {
                self.mentees.add(self.people.take(id), place);
            }
            for id in &pair.parties {
                self.parties.add(self.people.take(id), place);
            }
            self.follow_pair(place, pair);
        });
        self.follow_people(programme);
        self.follow_acts(programme);
    }

    /// Whether two people, pairs or documents have one id.
    pub(super) fn has_twins(&self) -> bool {
        self.people.twins || self.pairs.twins || self.documents.twins
    }

    /// Takes in what an event brought to the record at the place that was there before.
    pub(super) fn follow_event(&mut self, event: &Event, place: usize) {
        match event {
            Event::Corrected(new) => self.follow_person(place, &new.participant),
            Event::PairApproved(new) => self.follow_papers(place, [&new.order]),
            Event::PairProlonged(new) => self.follow_papers(place, &new.prolongation.order),
            Event::PairEnded(new) => {
                self.follow_papers(place, &new.ending.order);
                self.name_pairs(List::Pairs, place, &new.ending.replaced_by);
            }
            _ => {}
        }
    }

    /// The papers of a pair, and the pairs before and after it.
    fn follow_pair(&mut self, place: usize, pair: &Pair) {
        self.follow_papers(place, pair.papers());
        let ending = pair.ended.iter();
        let next = ending.flat_map(|ending| &ending.replaced_by);
        self.name_pairs(List::Pairs, place, pair.continues.iter().chain(next));
    }

    fn follow_papers<'i>(&mut self, place: usize, ids: impl IntoIterator<Item = &'i DocumentId>) {
        for id in ids {
            self.pairs_under.add(self.documents.take(id), place);
        }
    }

    /// Whom a person names. After a correction most are named already.
    fn follow_person(&mut self, place: usize, person: &Participant) {
        let ranked = person.ranked_wishes.iter().flatten();
        for id in person.wishes.iter().chain(&person.children).chain(ranked) {
            let named = self.naming_people.of(self.people.number(id));
            if !named
                .into_iter()
                .any(|by| by == (List::Participants, place))
            {
                self.name_people(List::Participants, place, [id]);
            }
        }
    }

    fn follow_people(&mut self, programme: &Programme) {
        let mut before = None;
        each_new!(self, programme, consents, |place, consent| {
            let number = self.people.take_after(&mut before, &consent.subject);
            self.consents.add(number, place);
        });
        each_new!(self, programme, selections, |place, selection| {
            self.selections
                .add(self.people.take(&selection.mentor), place);
        });
        let mut before = None;
        each_new!(self, programme, trainings, |place, training| {
            self.trainings
                .add(self.people.take(&training.mentor), place);
            if let Some(id) = &training.programme {
                self.documents.take_after(&mut before, id);
            }
        });
        each_new!(self, programme, instructions, |place, instruction| {
            let number = self.people.take(&instruction.mentor);
            self.instructions.add(number, place);
            self.name_pairs(List::Instructions, place, &instruction.pair);
            self.name_papers(&instruction.document);
        });
        each_new!(self, programme, appointments, |place, appointment| {
            self.name_people(List::Appointments, place, [&appointment.curator]);
            self.name_papers(&appointment.order);
        });
        each_new!(self, programme, choices, |place, choice| {
            let named = choice.offered.iter().chain(&choice.chosen);
            self.name_people(List::Choices, place, named.chain([&choice.mentee]));
        });
    }

    fn follow_acts(&mut self, programme: &Programme) {
        let mut before = None;
        each_new!(self, programme, meetings, |place, meeting| {
            let number = self.pairs.take_after(&mut before, &meeting.pair);
            self.meetings.add(number, place);
        });
        each_new!(self, programme, answers, |place, answers| {
            self.answers
                .add(self.people.take(&answers.participant), place);
            self.name_pairs(List::Answers, place, &answers.pair);
        });
        each_new!(self, programme, activities, |place, activity| {
            self.name_people(List::Activities, place, &activity.people);
            self.name_pairs(List::Activities, place, &activity.pairs);
        });
        each_new!(self, programme, publications, |place, publication| {
            self.name_people(List::Publications, place, &publication.people);
        });
        each_new!(self, programme, contacts, |place, contact| {
            self.name_people(List::Contacts, place, [&contact.curator]);
            self.contacts.add(self.pairs.take(&contact.pair), place);
        });
        each_new!(self, programme, stages, |place, act| {
            self.name_people(List::Stages, place, &act.by);
        });
        each_new!(self, programme, figures, |_place, figure| {
            self.name_papers(&figure.document);
        });
        each_new!(self, programme, tasks, |place, act| {
            match act {
                TaskAct::Planned(planned) => {
                    self.name_people(List::Tasks, place, &planned.row.people);
                    self.name_pairs(List::Tasks, place, &planned.row.pair);
                }
                TaskAct::Completed(done) => self.name_papers(&done.evidence),
                TaskAct::Dropped(_) => {}
            }
        });
    }

    /// Gives the documents numbers, so that one that is not on file is known.
    fn name_papers<'i>(&mut self, ids: impl IntoIterator<Item = &'i DocumentId>) {
        for id in ids {
            self.documents.take(id);
        }
    }

    fn name_people<'i>(
        &mut self,
        list: List,
        place: usize,
        ids: impl IntoIterator<Item = &'i ParticipantId>,
    ) {
        for id in ids {
            self.naming_people.add(self.people.take(id), (list, place));
        }
    }

    fn name_pairs<'i>(
        &mut self,
        list: List,
        place: usize,
        ids: impl IntoIterator<Item = &'i PairId>,
    ) {
        for id in ids {
            self.naming_pairs.add(self.pairs.take(id), (list, place));
        }
    }
}
