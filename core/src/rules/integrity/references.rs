//! References from record to record: whether what each refers to is there.

use std::hash::Hash;

use foldhash::HashSet;

use super::place::Place;
use crate::id::{DocumentId, PairId, ParticipantId};
use crate::record::{Basis, TaskAct, TaskPlanned};
use crate::rules::{Scope, Sink};

/// Walks over values of one sort with their places.
type Visit<'v, 'a, I> = &'v mut dyn FnMut(Place<'a>, &'a I);

/// Every id of a list.
fn items<'a, I: 'a>(
    place: Place<'a>,
    ids: impl IntoIterator<Item = &'a I>,
    visit: Visit<'_, 'a, I>,
) {
    for (item, id) in ids.into_iter().enumerate() {
        visit(place.item(item), id);
    }
}

/// Reports the values that the programme does not know, later records included. Nearly always it knows all.
macro_rules! unknown {
    ($rule:ident, $walk:ident, $list:ident, $one:ident) => {
        pub(super) fn $rule(scope: &Scope<'_>, sink: &mut Sink<'_>) {
            if !scope.$rule() {
                return;
            }
            let later = later(scope.whole.$list(), scope.records().$list(), |record| {
                &record.id
            });
            $walk(scope, &mut |place, id| {
                if scope.$one(id).is_none() && !later.contains(id) {
                    place.report(sink, stringify!($one), id);
                }
            });
        }
    };
}

/// The ids of the whole list, where it holds more than what was seen on the day.
fn later<'a, T, I: Hash + Eq>(
    whole: &'a [T],
    seen: &[T],
    id: fn(&'a T) -> &'a I,
) -> HashSet<&'a I> {
    let more = whole.len() > seen.len();
    whole.iter().filter(|_| more).map(id).collect()
}

unknown!(unknown_person, each_person, participants, person);
unknown!(unknown_pair, each_pair, pairs, pair);
unknown!(unknown_document, each_document, documents, document);

/// The rows that were put on the road map, with the places of the acts.
pub(super) fn planned_rows<'a>(
    scope: &Scope<'a>,
) -> impl Iterator<Item = (usize, &'a TaskPlanned)> {
    scope.tasks().filter_map(|(i, act)| match act {
        TaskAct::Planned(planned) => Some((i, planned)),
        TaskAct::Completed(_) | TaskAct::Dropped(_) => None,
    })
}

/// Every reference to a person.
fn each_person<'a>(scope: &Scope<'a>, visit: Visit<'_, 'a, ParticipantId>) {
    for (i, choice) in scope.choices() {
        let place = |member| Place::new("choices", i, choice.mentee.as_str(), member);
        visit(place("mentee"), &choice.mentee);
        items(place("offered"), &choice.offered, visit);
        if let Some(chosen) = &choice.chosen {
            visit(place("chosen"), chosen);
        }
    }
    for (i, instruction) in scope.instructions() {
        let place = Place::new("instructions", i, instruction.id.as_str(), "mentor");
        visit(place, &instruction.mentor);
    }
    for (i, pair) in scope.pairs() {
        let place = |member| Place::new("pairs", i, pair.id.as_str(), member);
        items(place("mentors"), &pair.mentors, visit);
        items(place("mentees"), &pair.mentees, visit);
        items(place("parties"), &pair.parties, visit);
    }
    for (i, document) in scope.documents() {
        let place = Place::new("documents", i, document.id.as_str(), "people");
        items(place, &document.people, visit);
    }
    for (i, consent) in scope.consents() {
        let place = Place::new("consents", i, consent.id.as_str(), "subject");
        visit(place, &consent.subject);
    }
    for (i, activity) in scope.activities() {
        items(
            Place::new("activities", i, "", "people"),
            &activity.people,
            visit,
        );
    }
    for (i, publication) in scope.publications() {
        items(
            Place::new("publications", i, "", "people"),
            &publication.people,
            visit,
        );
    }
    macro_rules! single {
        ($($list:ident $member:ident),*) => { $(
            for (i, record) in scope.$list() {
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
    for (i, planned) in planned_rows(scope) {
        items(
            Place::of_row(i, planned, "people"),
            &planned.row.people,
            visit,
        );
    }
    for (i, act) in scope.stages() {
        if let Some(by) = &act.by {
            visit(Place::new("stages", i, "", "by"), by);
        }
    }
}

/// Wishes and children may name people who are not in the programme, or not yet: told, not blamed.
pub(super) fn names_nobody(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let later = later(
        scope.whole.participants(),
        scope.records().participants(),
        |r| &r.id,
    );
    let nobody = |id| scope.person(id).is_none() && !later.contains(id);
    for (i, person) in scope.participants() {
        for (member, ids) in [("wishes", &person.wishes), ("children", &person.children)] {
            let place = Place::new("participants", i, person.id.as_str(), member);
            items(place, ids, &mut |place, id| {
                if nobody(id) {
                    place.report(sink, member, id);
                }
            });
        }
        for (rank, equals) in person.ranked_wishes.iter().enumerate() {
            for (nth, id) in equals.iter().enumerate() {
                if nobody(id) {
                    sink.on("participants", i, person.id.as_str())
                        .member("ranked_wishes")
                        .item(rank)
                        .item(nth)
                        .with("what", "wishes")
                        .with("id", id.to_string())
                        .report();
                }
            }
        }
    }
}

/// Every reference to a pair.
fn each_pair<'a>(scope: &Scope<'a>, visit: Visit<'_, 'a, PairId>) {
    for (i, instruction) in scope.instructions() {
        if let Some(pair) = &instruction.pair {
            let place = Place::new("instructions", i, instruction.id.as_str(), "pair");
            visit(place, pair);
        }
    }
    for (i, meeting) in scope.meetings() {
        visit(
            Place::new("meetings", i, meeting.id.as_str(), "pair"),
            &meeting.pair,
        );
    }
    for (i, document) in scope.documents() {
        let place = Place::new("documents", i, document.id.as_str(), "pairs");
        items(place, &document.pairs, visit);
    }
    for (i, answers) in scope.answers() {
        if let Some(pair) = &answers.pair {
            visit(
                Place::new("answers", i, answers.participant.as_str(), "pair"),
                pair,
            );
        }
    }
    for (i, contact) in scope.contacts() {
        visit(Place::new("contacts", i, "", "pair"), &contact.pair);
    }
    for (i, activity) in scope.activities() {
        items(
            Place::new("activities", i, "", "pairs"),
            &activity.pairs,
            visit,
        );
    }
    for (i, planned) in planned_rows(scope) {
        if let Some(pair) = &planned.row.pair {
            visit(Place::of_row(i, planned, "pair"), pair);
        }
    }
    for (i, pair) in scope.pairs() {
        if let Some(next) = pair.ended.as_ref().and_then(|e| e.replaced_by.as_ref()) {
            let place = Place::new("pairs", i, pair.id.as_str(), "ended");
            visit(place.inner("replaced_by"), next);
        }
    }
}

/// Every reference to a document.
fn each_document<'a>(scope: &Scope<'a>, visit: Visit<'_, 'a, DocumentId>) {
    for (i, pair) in scope.pairs() {
        let place = |member| Place::new("pairs", i, pair.id.as_str(), member);
        if let Some(order) = &pair.order {
            visit(place("order"), order);
        }
        if let Some(order) = pair.ended.as_ref().and_then(|e| e.order.as_ref()) {
            visit(place("ended").inner("order"), order);
        }
        for (item, longer) in pair.prolonged.iter().enumerate() {
            let place = place("prolonged").item(item).inner("order");
            longer.order.iter().for_each(|order| visit(place, order));
        }
    }
    for (i, figure) in scope.figures() {
        let place = Place::new("figures", i, "", "document");
        figure.document.iter().for_each(|paper| visit(place, paper));
    }
    for (i, instruction) in scope.instructions() {
        let place = Place::new("instructions", i, instruction.id.as_str(), "document");
        let papers = instruction.document.iter();
        papers.for_each(|paper| visit(place, paper));
    }
    for (i, document) in scope.documents() {
        let place = |member| Place::new("documents", i, document.id.as_str(), member);
        if let Some(old) = &document.replaces {
            visit(place("replaces"), old);
        }
        for (item, basis) in document.basis.iter().enumerate() {
            if let Basis::Document(paper) = basis {
                visit(place("basis").item(item).inner("document"), paper);
            }
        }
    }
    for (i, appointment) in scope.appointments() {
        if let Some(order) = &appointment.order {
            visit(Place::new("appointments", i, "", "order"), order);
        }
    }
    for (i, training) in scope.trainings() {
        if let Some(paper) = &training.programme {
            visit(Place::new("trainings", i, "", "programme"), paper);
        }
    }
    for (i, act) in scope.tasks() {
        if let TaskAct::Completed(done) = act {
            items(Place::of_done(i, done, "evidence"), &done.evidence, visit);
        }
    }
}
