//! Integrity: records that contradict themselves or each other. No act is needed to see that they do.

use std::collections::{BTreeSet, HashSet};

use crate::day::Day;
use crate::id::{DocumentId, PairId, ParticipantId};
use crate::model::registry::{Entry, find};
use crate::record::{Pair, Participant};
use crate::rules::{Rule, Scope, Sink, rule};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-INT-001", Integrity, Error, ["logic"], [Curator], same_id),
    rule!("TM-INT-002", Integrity, Error, ["logic"], [Curator], unknown_person),
    rule!("TM-INT-003", Integrity, Error, ["logic"], [Curator], unknown_pair),
    rule!("TM-INT-004", Integrity, Error, ["logic"], [Curator], unknown_document),
    rule!("TM-INT-005", Integrity, Error, ["logic"], [Curator], reversed),
    rule!("TM-INT-006", Integrity, Error, ["logic"], [Curator], outside_the_life_of_the_pair),
    rule!("TM-INT-007", Integrity, Error, ["logic"], [Curator], pair_facts_out_of_order),
    rule!("TM-INT-008", Integrity, Error, ["logic"], [Curator], same_person_twice),
    rule!("TM-INT-009", Integrity, Error, ["logic"], [Curator], side_empty),
    rule!("TM-INT-010", Integrity, Error, ["logic"], [Curator], not_in_the_registry),
    rule!("TM-INT-011", Integrity, Warning, ["logic"], [Curator], judged_by_another_profile),
    rule!("TM-INT-012", Integrity, Error, ["logic"], [Curator], impossible_birth),
    rule!("TM-INT-013", Integrity, Warning, ["logic"], [Curator], role_held_twice),
];

/// Where a value stands: a record of a list, its id, and the way to the value inside it.
struct Place<'a> {
    list: &'static str,
    index: usize,
    subject: &'a str,
    member: &'static str,
    item: Option<usize>,
}

impl<'a> Place<'a> {
    fn new(list: &'static str, index: usize, subject: &'a str, member: &'static str) -> Self {
        Self {
            list,
            index,
            subject,
            member,
            item: None,
        }
    }

    fn report(&self, sink: &mut Sink<'_>, what: &str, id: &impl ToString) {
        let finding = sink
            .on(self.list, self.index, self.subject)
            .member(self.member);
        let finding = match self.item {
            Some(item) => finding.item(item),
            None => finding,
        };
        finding.with("what", what).with("id", id.to_string()).report();
    }
}

/// Walks over values of one sort with their places.
type Visit<'v, 'a, I> = &'v mut dyn FnMut(Place<'a>, &'a I);

/// Every id of a list.
fn items<'a, I: 'a>(
    place: impl Fn() -> Place<'a>,
    ids: impl IntoIterator<Item = &'a I>,
    visit: Visit<'_, 'a, I>,
) {
    for (item, id) in ids.into_iter().enumerate() {
        let item = Some(item);
        visit(Place { item, ..place() }, id);
    }
}

fn same_id(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let programme = scope.programme;
    let mut check = |list: &'static str, ids: Vec<&str>| {
        let mut seen = HashSet::new();
        for (index, id) in ids.into_iter().enumerate() {
            if !seen.insert(id) {
                Place::new(list, index, id, "id").report(sink, list, &id);
            }
        }
    };
    macro_rules! lists {
        ($($list:ident),*) => { $(
            let ids = programme.$list().iter().map(|record| record.id.as_str());
            check(stringify!($list), ids.collect());
        )* };
    }
    lists!(participants, pairs, meetings, documents, consents);
}

/// Reports the values that the programme does not know, later records included.
macro_rules! unknown {
    ($rule:ident, $walk:ident, $list:ident, $id:ty, $what:literal) => {
        fn $rule(scope: &Scope<'_>, sink: &mut Sink<'_>) {
            let known: HashSet<&$id> = scope.whole.$list().iter().map(|r| &r.id).collect();
            $walk(scope, &mut |place, id| {
                if !known.contains(id) {
                    place.report(sink, $what, id);
                }
            });
        }
    };
}
unknown!(unknown_person, each_person, participants, ParticipantId, "person");
unknown!(unknown_pair, each_pair, pairs, PairId, "pair");
unknown!(unknown_document, each_document, documents, DocumentId, "document");

/// Every reference to a person.
fn each_person<'a>(scope: &Scope<'a>, visit: Visit<'_, 'a, ParticipantId>) {
    let programme = scope.programme;
    for (i, person) in programme.participants().iter().enumerate() {
        let place = |member| move || Place::new("participants", i, person.id.as_str(), member);
        items(place("wishes"), &person.wishes, visit);
        items(place("children"), &person.children, visit);
    }
    for (i, pair) in programme.pairs().iter().enumerate() {
        let place = |member| move || Place::new("pairs", i, pair.id.as_str(), member);
        items(place("mentors"), &pair.mentors, visit);
        items(place("mentees"), &pair.mentees, visit);
        items(place("parties"), &pair.parties, visit);
    }
    for (i, document) in programme.documents().iter().enumerate() {
        let place = || Place::new("documents", i, document.id.as_str(), "people");
        items(place, &document.people, visit);
    }
    for (i, consent) in programme.consents().iter().enumerate() {
        let place = Place::new("consents", i, consent.id.as_str(), "subject");
        visit(place, &consent.subject);
    }
    for (i, activity) in programme.activities().iter().enumerate() {
        items(|| Place::new("activities", i, "", "people"), &activity.people, visit);
    }
    for (i, publication) in programme.publications().iter().enumerate() {
        items(|| Place::new("publications", i, "", "people"), &publication.people, visit);
    }
    macro_rules! single {
        ($($list:ident $member:ident),*) => { $(
            for (i, record) in programme.$list().iter().enumerate() {
                visit(Place::new(stringify!($list), i, "", stringify!($member)), &record.$member);
            }
        )* };
    }
    single!(
        appointments curator,
        selections mentor,
        trainings mentor,
        answers participant,
        contacts curator
    );
    for (i, act) in programme.stages().iter().enumerate() {
        if let Some(by) = &act.by {
            visit(Place::new("stages", i, "", "by"), by);
        }
    }
}

/// Every reference to a pair.
fn each_pair<'a>(scope: &Scope<'a>, visit: Visit<'_, 'a, PairId>) {
    let programme = scope.programme;
    for (i, meeting) in programme.meetings().iter().enumerate() {
        visit(Place::new("meetings", i, meeting.id.as_str(), "pair"), &meeting.pair);
    }
    for (i, document) in programme.documents().iter().enumerate() {
        let place = || Place::new("documents", i, document.id.as_str(), "pairs");
        items(place, &document.pairs, visit);
    }
    for (i, answers) in programme.answers().iter().enumerate() {
        if let Some(pair) = &answers.pair {
            visit(Place::new("answers", i, answers.participant.as_str(), "pair"), pair);
        }
    }
    for (i, contact) in programme.contacts().iter().enumerate() {
        visit(Place::new("contacts", i, "", "pair"), &contact.pair);
    }
    for (i, pair) in programme.pairs().iter().enumerate() {
        if let Some(next) = pair.ended.as_ref().and_then(|e| e.replaced_by.as_ref()) {
            visit(Place::new("pairs", i, pair.id.as_str(), "ended"), next);
        }
    }
}

/// Every reference to a document.
fn each_document<'a>(scope: &Scope<'a>, visit: Visit<'_, 'a, DocumentId>) {
    let programme = scope.programme;
    for (i, pair) in programme.pairs().iter().enumerate() {
        let place = |member| Place::new("pairs", i, pair.id.as_str(), member);
        if let Some(order) = &pair.order {
            visit(place("order"), order);
        }
        if let Some(order) = pair.ended.as_ref().and_then(|e| e.order.as_ref()) {
            visit(place("ended"), order);
        }
    }
    for (i, document) in programme.documents().iter().enumerate() {
        if let Some(old) = &document.replaces {
            visit(Place::new("documents", i, document.id.as_str(), "replaces"), old);
        }
    }
    for (i, appointment) in programme.appointments().iter().enumerate() {
        if let Some(order) = &appointment.order {
            visit(Place::new("appointments", i, "", "order"), order);
        }
    }
    for (i, training) in programme.trainings().iter().enumerate() {
        if let Some(paper) = &training.programme {
            visit(Place::new("trainings", i, "", "programme"), paper);
        }
    }
}

/// No period ends before it begins. The cycle and the plan of the stages are rules of their own.
fn reversed(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let programme = scope.programme;
    let mut check = |place: Place<'_>, from: Day, until: Option<Day>| {
        if let Some(until) = until.filter(|until| *until < from) {
            let finding = sink.on(place.list, place.index, place.subject);
            let finding = finding.member(place.member);
            let finding = match place.item {
                Some(item) => finding.item(item),
                None => finding,
            };
            finding.with("from", from).with("until", until).report();
        }
    };
    for (i, person) in programme.participants().iter().enumerate() {
        for (item, role) in person.roles.iter().enumerate() {
            let place = Place::new("participants", i, person.id.as_str(), "roles");
            let item = Some(item);
            check(Place { item, ..place }, role.from, role.until);
        }
    }
    for (i, appointment) in programme.appointments().iter().enumerate() {
        let place = Place::new("appointments", i, "", "until");
        check(place, appointment.from, appointment.until);
    }
    for (i, pair) in programme.pairs().iter().enumerate() {
        if let Some(term) = pair.term {
            let place = Place::new("pairs", i, pair.id.as_str(), "term");
            check(place, term.from, Some(term.until));
        }
    }
    for (i, document) in programme.documents().iter().enumerate() {
        let place = Place::new("documents", i, document.id.as_str(), "until");
        check(place, document.date.earliest(), document.until);
    }
    for (i, consent) in programme.consents().iter().enumerate() {
        let place = |member| Place::new("consents", i, consent.id.as_str(), member);
        check(place("until"), consent.given, consent.until);
        check(place("withdrawn"), consent.given, consent.withdrawn);
    }
}

/// Meetings and contacts lie between the proposal of the pair and its end.
fn outside_the_life_of_the_pair(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let meetings = scope.programme.meetings().iter().enumerate();
    let meetings = meetings.map(|(i, m)| ("meetings", i, m.id.as_str(), &m.pair, m.on));
    let contacts = scope.programme.contacts().iter().enumerate();
    let contacts = contacts.map(|(i, c)| ("contacts", i, "", &c.pair, c.on));
    for (list, i, subject, pair, on) in meetings.chain(contacts) {
        let Some(pair) = scope.index.pair(pair) else { continue };
        let ended = pair.ended.as_ref().map(|ending| ending.on);
        let (side, bound) = match ended.filter(|ended| *ended < on) {
            Some(ended) => ("after", ended),
            None if on < pair.proposed => ("before", pair.proposed),
            None => continue,
        };
        sink.on(list, i, subject)
            .member("on")
            .with("what", list)
            .with("pair", pair.id.as_str())
            .with("on", on)
            .with("side", side)
            .with("bound", bound)
            .report();
    }
}

/// A pair is proposed first and ends last.
fn pair_facts_out_of_order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let ended = pair.ended.as_ref().map(|ending| ending.on);
        for (member, on) in facts(pair) {
            let (side, bound) = match ended.filter(|ended| *ended < on) {
                Some(ended) => ("after", ended),
                None if on < pair.proposed => ("before", pair.proposed),
                None => continue,
            };
            sink.on("pairs", i, &pair.id)
                .member(member)
                .with("what", member)
                .with("on", on)
                .with("side", side)
                .with("bound", bound)
                .report();
        }
    }
}

/// The dated facts of a pair between its proposal and its end, and the end itself.
fn facts(pair: &Pair) -> impl Iterator<Item = (&'static str, Day)> {
    let agreed = pair.agreed.iter().map(|agreement| ("agreed", agreement.on));
    agreed
        .chain(pair.approved.map(|on| ("approved", on)))
        .chain(pair.plan.iter().map(|plan| ("plan", plan.on)))
        .chain(pair.ended.iter().map(|ending| ("ended", ending.on)))
}

fn same_person_twice(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        let mut seen = BTreeSet::new();
        let twice: BTreeSet<_> = pair.people().filter(|id| !seen.insert(*id)).collect();
        if !twice.is_empty() {
            sink.on("pairs", i, &pair.id)
                .with("count", twice.len())
                .about(twice)
                .report();
        }
    }
}

fn side_empty(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, pair) in scope.pairs() {
        for (side, people) in [("mentors", &pair.mentors), ("mentees", &pair.mentees)] {
            if people.is_empty() {
                sink.on("pairs", i, &pair.id)
                    .member(side)
                    .with("side", side)
                    .report();
            }
        }
    }
}

/// Whatever a record names is in the registries of the model.
fn not_in_the_registry(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let programme = scope.programme;
    let registry = scope.model.registry();
    for (i, person) in programme.participants().iter().enumerate() {
        let place = |member| Place::new("participants", i, person.id.as_str(), member);
        know(sink, &registry.standings, "standing", &person.standing, place("standing"));
        for (item, category) in person.categories.iter().enumerate() {
            let item = Some(item);
            let place = Place { item, ..place("categories") };
            know(sink, &registry.categories, "category", category, place);
        }
    }
    for (i, choice) in programme.forms().iter().enumerate() {
        let place = Place::new("forms", i, "", "form");
        know(sink, &registry.forms, "form", &choice.form, place);
    }
    for (i, pair) in programme.pairs().iter().enumerate() {
        let place = |member| Place::new("pairs", i, pair.id.as_str(), member);
        know(sink, &registry.forms, "form", &pair.form, place("form"));
        if let Some(kind) = &pair.kind {
            know(sink, &registry.kinds, "kind", kind, place("kind"));
        }
        if let Some(ending) = &pair.ended {
            know(sink, &registry.grounds, "ground", &ending.ground, place("ended"));
        }
    }
    for (i, document) in programme.documents().iter().enumerate() {
        let place = Place::new("documents", i, document.id.as_str(), "kind");
        know(sink, &registry.documents, "document", &document.kind, place);
    }
    for (i, answers) in programme.answers().iter().enumerate() {
        let place = Place::new("answers", i, answers.participant.as_str(), "instrument");
        know(sink, &registry.instruments, "instrument", &answers.instrument, place);
    }
    for (i, activity) in programme.activities().iter().enumerate() {
        let place = Place::new("activities", i, "", "kind");
        know(sink, &registry.activities, "activity", &activity.kind, place);
    }
    for (i, publication) in programme.publications().iter().enumerate() {
        let place = Place::new("publications", i, "", "topic");
        know(sink, &registry.documents, "document", &publication.topic, place);
    }
}

fn know<T: Entry<Id: ToString>>(
    sink: &mut Sink<'_>,
    list: &[T],
    what: &str,
    id: &T::Id,
    place: Place<'_>,
) {
    if find(list, id).is_none() {
        place.report(sink, what, id);
    }
}

fn judged_by_another_profile(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let (own, judge) = (scope.programme.profile(), scope.model.id());
    if own != judge {
        sink.on_programme("profile")
            .with("profile", own.as_str())
            .with("judge", judge.as_str())
            .report();
    }
}

/// Nobody joins before being born or after a hundred years.
fn impossible_birth(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, person) in scope.programme.participants().iter().enumerate() {
        let entry = person.roles.iter().map(|role| role.from).min();
        let (Some(born), Some(entry)) = (person.born, entry) else {
            continue;
        };
        if entry < born.earliest() || born.age_at_least(entry) > 100 {
            sink.on("participants", i, &person.id)
                .member("born")
                .with("born", born)
                .with("entry", entry)
                .about([&person.id])
                .report();
        }
    }
}

fn role_held_twice(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, person) in scope.programme.participants().iter().enumerate() {
        if let Some(item) = overlapping(person) {
            sink.on("participants", i, &person.id)
                .member("roles")
                .item(item)
                .about([&person.id])
                .report();
        }
    }
}

/// The place of the first role that overlaps with an earlier entry of the same role.
fn overlapping(person: &Participant) -> Option<usize> {
    let ends_before = |until: Option<Day>, from: Day| until.is_some_and(|until| until < from);
    person.roles.iter().enumerate().position(|(item, role)| {
        person.roles.iter().take(item).any(|other| {
            other.role == role.role
                && !ends_before(other.until, role.from)
                && !ends_before(role.until, other.from)
        })
    })
}
