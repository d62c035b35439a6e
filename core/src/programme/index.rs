//! Finds records by id: built once for many questions. `O(n)` to build, `O(1)` to ask.

mod numbered;

use std::borrow::Cow;

use crate::day::Day;
use crate::id::{DocumentId, DocumentKindId, PairId, ParticipantId};
use crate::model::TargetModel;
use crate::programme::Programme;
use crate::programme::links::Links;
use crate::programme::list::List;
use crate::record::{Consent, Contact, Document, Meeting, Pair, Participant, Selection, Training};
use crate::role::Role;

pub(crate) use numbered::{Belonging, Member, Numbered, Placed, place_in};

/// Records of a programme by id. The first record wins where an id stands twice.
#[derive(Debug)]
pub struct Index<'a> {
    programme: &'a Programme,
    links: Cow<'a, Links>,
}

impl<'a> Index<'a> {
    /// Builds the index.
    pub fn new(programme: &'a Programme) -> Self {
        let mut links = Links::default();
        links.follow(programme);
        Self {
            programme,
            links: Cow::Owned(links),
        }
    }

    /// With links of the programme that are kept elsewhere.
    pub(crate) fn with(programme: &'a Programme, links: &'a Links) -> Self {
        Self {
            programme,
            links: Cow::Borrowed(links),
        }
    }

    /// A person.
    pub fn participant(&self, id: &ParticipantId) -> Option<&'a Participant> {
        self.programme.participants().get(self.participant_at(id)?)
    }

    /// The place of a person in the list.
    pub fn participant_at(&self, id: &ParticipantId) -> Option<usize> {
        self.links.people.place(id)
    }

    /// A document.
    pub fn document(&self, id: &DocumentId) -> Option<&'a Document> {
        self.programme
            .documents()
            .get(self.links.documents.place(id)?)
    }

    /// A pair.
    pub fn pair(&self, id: &PairId) -> Option<&'a Pair> {
        self.programme.pairs().get(self.pair_at(id)?)
    }

    /// The place of a pair in the list.
    pub fn pair_at(&self, id: &PairId) -> Option<usize> {
        self.links.pairs.place(id)
    }

    /// The consents about a person, as recorded.
    pub fn consents(
        &self,
        subject: &ParticipantId,
    ) -> impl Iterator<Item = &'a Consent> + Clone + use<'_, 'a> {
        self.consents_of(subject)
    }

    /// Whether a mentor was found fit, by the last selection, and trained by the day. Of several selections on one day
    /// the one that found them unfit counts, in whatever order they were recorded.
    pub fn is_ready(&self, mentor: &ParticipantId, day: Day) -> bool {
        self.has_prepared(mentor, day)
    }

    /// The meetings of a pair, as recorded.
    pub fn meetings(&self, pair: &PairId) -> impl Iterator<Item = &'a Meeting> + use<'_, 'a> {
        self.meetings_of(pair)
    }

    /// The meetings of a pair up to a day with their places in the list, by day and kind.
    pub fn meetings_until(&self, pair: &PairId, day: Day) -> Vec<(usize, &'a Meeting)> {
        let held = self.meetings_of(pair).placed();
        let mut held: Vec<_> = held.filter(|(_, meeting)| meeting.on <= day).collect();
        held.sort_by_key(|(_, meeting)| (meeting.on, meeting.kind, &meeting.id));
        held
    }

    /// The pairs of a person with their places in the list.
    pub fn pairs_of(
        &self,
        person: &ParticipantId,
        role: Role,
    ) -> impl Iterator<Item = (usize, &'a Pair)> + use<'_, 'a> {
        self.pairs_in(person, role)
    }

    /// The documents of a kind with their places.
    pub(crate) fn papers_of_kind(
        &self,
        kind: &str,
    ) -> impl Iterator<Item = (usize, &'a Document)> + use<'_, 'a> {
        let documents = self.programme.documents();
        let kind = kind.parse::<DocumentKindId>().ok();
        let number = kind.and_then(|kind| self.links.kinds.number(&kind));
        let places = self.links.papers_of_kinds.of(number);
        places.filter_map(|place| Some((place, documents.get(place)?)))
    }

    /// The documents of a kind, and of those that stand in for it, with their places.
    pub(crate) fn papers_serving<'s>(
        &'s self,
        model: &'s TargetModel,
        kind: &'s str,
    ) -> impl Iterator<Item = (usize, &'a Document)> + use<'s, 'a> {
        let others = model.standing_in_for(kind).map(DocumentKindId::as_str);
        let kinds = std::iter::once(kind).chain(others);
        kinds.flat_map(|kind| self.papers_of_kind(kind))
    }

    /// The documents that replace one.
    pub(crate) fn editions(
        &self,
        document: &DocumentId,
    ) -> impl Iterator<Item = &'a Document> + use<'_, 'a> {
        let documents = self.programme.documents();
        let number = self.links.documents.number(document);
        let places = self.links.editions.of(number);
        places.filter_map(|place| documents.get(place))
    }

    /// The pairs that name a document.
    pub(crate) fn pairs_under(
        &self,
        document: &DocumentId,
    ) -> impl Iterator<Item = &'a Pair> + use<'_, 'a> {
        let pairs = self.programme.pairs();
        let number = self.links.documents.number(document);
        let places = self.links.pairs_under.of(number);
        places.filter_map(|place| pairs.get(place))
    }

    /// The curators' contacts with a pair, as recorded.
    pub fn contacts(&self, pair: &PairId) -> impl Iterator<Item = &'a Contact> + use<'_, 'a> {
        self.contacts_of(pair)
    }

    /// The places in a list of records that name a person.
    pub(crate) fn naming(
        &self,
        person: &ParticipantId,
        list: List,
    ) -> impl Iterator<Item = usize> + use<'_> {
        let named = self
            .links
            .naming_people
            .of(self.links.people.number(person));
        of_list(named, list)
    }

    /// The place of a person's record and of every record that belongs to the person or names them.
    pub(crate) fn each_of_person(
        &self,
        person: &ParticipantId,
        visit: &mut impl FnMut(List, usize),
    ) {
        if let Some(place) = self.links.people.place(person) {
            visit(List::Participants, place);
        }
        self.each_naming(self.links.people.number(person), visit);
    }

    /// The place of every record that belongs to the person with a number or names them.
    fn each_naming(&self, number: Option<usize>, visit: &mut impl FnMut(List, usize)) {
        let links = &self.links;
        for (list, chains) in [
            (List::Consents, &links.consents),
            (List::Selections, &links.selections),
            (List::Trainings, &links.trainings),
            (List::Instructions, &links.instructions),
            (List::Documents, &links.papers_of_people),
            (List::Pairs, &links.mentors),
            (List::Pairs, &links.mentees),
            (List::Pairs, &links.parties),
            (List::Answers, &links.answers),
        ] {
            chains.of(number).for_each(|place| visit(list, place));
        }
        let others = links.naming_people.of(number);
        others.for_each(|(list, place)| visit(list, place));
    }

    /// Whether a record names a person who has none; wishes and children may.
    pub(crate) fn unknown_person(&self) -> bool {
        let mut strangers = self.links.people.without_record();
        strangers.any(|number| {
            let mut named = false;
            self.each_naming(Some(number), &mut |list, _| {
                named |= list != List::Participants;
            });
            named
        })
    }

    /// Whether a record names a pair that has none.
    pub(crate) fn unknown_pair(&self) -> bool {
        self.links.pairs.without_record().next().is_some()
    }

    /// Whether a record names a document that has none.
    pub(crate) fn unknown_document(&self) -> bool {
        self.links.documents.without_record().next().is_some()
    }

    /// The place of a pair's record, of every record that belongs to the pair or names it, and of the documents that
    /// it names.
    pub(crate) fn each_of_pair(&self, id: &PairId, visit: &mut impl FnMut(List, usize)) {
        let (links, number) = (&self.links, self.links.pairs.number(id));
        if let Some(place) = links.pairs.place(id) {
            visit(List::Pairs, place);
        }
        for (list, chains) in [
            (List::Meetings, &links.meetings),
            (List::Contacts, &links.contacts),
            (List::Documents, &links.papers_of_pairs),
        ] {
            chains.of(number).for_each(|place| visit(list, place));
        }
        let others = links.naming_pairs.of(number);
        others.for_each(|(list, place)| visit(list, place));
        let papers = self.pair(id).into_iter().flat_map(Pair::papers);
        for place in papers.filter_map(|paper| links.documents.place(paper)) {
            visit(List::Documents, place);
        }
    }
}

/// Whether the last selection of a mentor up to the day found them fit, and a training took place by then.
pub(super) fn is_ready<'r>(
    selections: impl Iterator<Item = &'r Selection>,
    mut trainings: impl Iterator<Item = &'r Training>,
    day: Day,
) -> bool {
    let last = selections
        .filter(|selection| selection.on <= day)
        .max_by_key(|selection| (selection.on, !selection.fit));
    last.is_some_and(|selection| selection.fit) && trainings.any(|training| training.on <= day)
}

fn of_list(
    named: impl Iterator<Item = (List, usize)>,
    wanted: List,
) -> impl Iterator<Item = usize> {
    named
        .filter(move |(list, _)| *list == wanted)
        .map(|(_, place)| place)
}
