//! What belongs to a record, or is found about it.

use super::{Held, Journal, Scope};
use crate::day::Day;
use crate::id::{DocumentId, PairId, ParticipantId};
use crate::programme::consents;
use crate::programme::index::{Belonging, Member, Numbered, Placed};
use crate::programme::list::{List, Lists};
use crate::record::{
    Answers, Appointment, Choice, Consent, Contact, Document, Instruction, Meeting, Pair,
    Participant, Purpose,
};
use crate::role::Role;

/// What belongs to a person or a pair, by record or by id.
macro_rules! belonging {
    ($($(#[$doc:meta])* $list:ident $name:ident $id:ty => $record:ty,)*) => {
        impl<'a> Scope<'a> {
            $($(#[$doc])*
            pub(crate) fn $name(&self, of: impl Numbered<$id>) -> Belonging<'_, 'a, $record> {
                self.reads_near(List::$list);
                self.index.$name(of)
            })*
        }
    };
}

belonging! {
    /// The meetings of a pair, as recorded.
    Meetings meetings_of PairId => Meeting,
    /// The curators' contacts with a pair, as recorded.
    Contacts contacts_of PairId => Contact,
    /// The consents about a person, as recorded.
    Consents consents_of ParticipantId => Consent,
    /// The instructions to a mentor, as recorded.
    Instructions instructions_of ParticipantId => Instruction,
    /// The answers of a person, as recorded.
    Answers answers_of ParticipantId => Answers,
    /// The documents that name a pair.
    Documents papers_of_pair PairId => Document,
    /// The documents that name a person, not a pair of theirs.
    Documents papers_of ParticipantId => Document,
}

/// Whether some record names what the programme does not hold, and the lists that tell it. Near a change each record
/// is looked at.
macro_rules! unknown {
    ($($(#[$doc:meta])* $name:ident [$($list:ident),*];)*) => {
        impl Scope<'_> {
            $($(#[$doc])*
            pub(in crate::rules) fn $name(&self) -> bool {
                self.rests_on(&[$(List::$list),*]);
                self.is_focused() || self.index.$name()
            })*
        }
    };
}

unknown! {
    /// Whether a person is named who is not among the people. Wishes and children may be.
    unknown_person [
        Participants, Appointments, Selections, Trainings, Instructions, Choices, Pairs, Documents, Consents, Answers,
        Activities, Publications, Contacts, Stages, Tasks
    ];
    /// Whether a pair is named that is not among the pairs.
    unknown_pair [Instructions, Pairs, Meetings, Documents, Answers, Activities, Contacts, Tasks];
    /// Whether a document is named that is not on file.
    unknown_document [Appointments, Trainings, Instructions, Pairs, Documents, Figures, Tasks];
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

    /// The people on a side of a pair.
    pub(crate) fn side<'p>(
        &self,
        pair: &'p Pair,
        role: Role,
    ) -> impl Iterator<Item = Member<'p>> + use<'_, 'a, 'p> {
        self.index.side(pair, role)
    }

    /// The people on a side of a pair, where they have a record.
    pub(crate) fn people_on(
        &self,
        pair: &Pair,
        role: Role,
    ) -> impl Iterator<Item = &'a Participant> {
        self.reads_near(List::Participants);
        let members = self.index.side(pair, role);
        members.filter_map(|member| self.index.record_of(member))
    }

    /// The person whom the answers at a place are of.
    pub(crate) fn respondent(&self, answers: usize) -> Option<&'a Participant> {
        self.reads_near(List::Participants);
        self.index.respondent(answers)
    }

    /// The number of whom the answers at a place are of: one number for one person.
    pub(crate) fn respondent_number(&self, answers: usize) -> Option<usize> {
        self.index.respondent_number(answers)
    }

    /// The pair that the meeting at a place is of.
    pub(crate) fn met(&self, meeting: usize) -> Option<&'a Pair> {
        self.reads_near(List::Pairs);
        self.index.met(meeting)
    }

    /// The pairs of a person with their places.
    pub(crate) fn pairs_of(
        &self,
        person: impl Numbered<ParticipantId>,
        role: Role,
    ) -> Placed<'_, 'a, Pair> {
        self.reads_near(List::Pairs);
        self.index.pairs_in(person, role)
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
    pub(crate) fn is_ready(&self, mentor: impl Numbered<ParticipantId>, day: Day) -> bool {
        self.reads_near(List::Selections);
        self.reads_near(List::Trainings);
        self.index.has_prepared(mentor, day)
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

    /// The day of the first meeting of a pair.
    pub(crate) fn first_meeting(&self, pair: &Pair) -> Option<Day> {
        self.rests_on(&[List::Meetings]);
        let pairs = self.programme.pairs();
        self.fact(&self.first_meetings, pairs, pair, |pair| {
            let days = self.meetings_of(pair).map(|meeting| meeting.on);
            days.min()
        })
    }

    /// The order that approves a pair, where it is on file.
    pub(crate) fn order_of(&self, pair: &Pair) -> Option<&'a Document> {
        let pairs = self.programme.pairs();
        let order = self.fact(&self.orders, pairs, pair, |pair| {
            self.index.document(pair.order.as_ref()?)
        });
        if order.is_none() && pair.order.is_some() {
            self.reads_all(Lists::of(&[List::Documents]));
        }
        order
    }

    /// People who are mentees or mentors on the day, with their places.
    pub(crate) fn in_bases(&self) -> impl Iterator<Item = (usize, &'a Participant)> + '_ {
        self.reads_near(List::Participants);
        let people = self.bases.get_or_init(|| {
            let in_base = |person: &Participant| {
                person.holds(Role::Mentee, self.day) || person.holds(Role::Mentor, self.day)
            };
            { self.participants() }
                .filter(|(_, person)| in_base(person))
                .collect()
        });
        people.iter().copied()
    }

    /// Pairs with their places and their meetings by day and kind.
    pub(crate) fn held(&self) -> impl Iterator<Item = (usize, &'a Pair, &[Held<'a>])> {
        self.reads_near(List::Meetings);
        let journal = self.journal.get_or_init(|| {
            let mut journal = Journal::default();
            for (_, pair) in self.pairs() {
                journal.add(self.index.meetings_of(pair).placed());
            }
            journal
        });
        let held = self.pairs().zip(journal.by_pair());
        held.map(|((place, pair), held)| (place, pair, held))
    }

    /// Those that meet by a schedule.
    pub(crate) fn scheduled(&self) -> impl Iterator<Item = (usize, &'a Pair, &[Held<'a>])> {
        self.held().filter(|(_, pair, _)| self.is_scheduled(pair))
    }

    /// Whose signature is missing for the purpose on a day.
    pub(crate) fn missing(
        &self,
        person: &Participant,
        purpose: Purpose,
        day: Day,
    ) -> Option<consents::Missing> {
        let given = self.consents_of(person);
        consents::missing(self.model, person, given, purpose, day)
    }
}
