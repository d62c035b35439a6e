//! What records name: whether the registries of the model hold it.

use super::place::Place;
use super::references::planned_rows;
use crate::record::Basis;
use crate::rules::{Scope, Sink};

/// Whatever a record names is in the registries of the model.
pub(super) fn not_in_the_registry(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let model = scope.model;
    for (i, person) in scope.participants() {
        let place = |member| Place::new("participants", i, person.id.as_str(), member);
        know(
            sink,
            scope.standing(person),
            "standing",
            &person.standing,
            place("standing"),
        );
        for (item, category) in person.categories.iter().enumerate() {
            let place = place("categories").item(item);
            know(sink, model.category(category), "category", category, place);
        }
        for (item, held) in person.functions.iter().enumerate() {
            let place = place("functions").item(item);
            know(
                sink,
                model.function(&held.function),
                "function",
                &held.function,
                place,
            );
        }
    }
    for (i, choice) in scope.forms() {
        let place = Place::new("forms", i, "", "form");
        know(sink, model.form(&choice.form), "form", &choice.form, place);
    }
    for (i, pair) in scope.pairs() {
        let place = |member| Place::new("pairs", i, pair.id.as_str(), member);
        know(sink, scope.form(pair), "form", &pair.form, place("form"));
        if let Some(kind) = &pair.kind {
            know(sink, model.kind(kind), "kind", kind, place("kind"));
        }
        if let Some(ending) = &pair.ended {
            let cause = ending.cause.iter().map(|cause| ("cause", cause));
            for (member, ground) in cause.chain([("ground", &ending.ground)]) {
                let place = place("ended").inner(member);
                know(sink, model.ground(ground), "ground", ground, place);
            }
        }
        for (item, longer) in pair.prolonged.iter().enumerate() {
            let place = place("prolonged").item(item);
            if let Some(ground) = &longer.ground {
                let known = model.prolongation_ground(ground);
                know(sink, known, "ground", ground, place.inner("ground"));
            }
        }
    }
    for (i, document) in scope.documents() {
        let place = Place::new("documents", i, document.id.as_str(), "kind");
        know(
            sink,
            scope.document_kind(document),
            "document",
            &document.kind,
            place,
        );
        for (item, form) in document.forms.iter().enumerate() {
            let place = Place::new("documents", i, document.id.as_str(), "forms").item(item);
            know(sink, model.form(form), "form", form, place);
        }
        for (item, basis) in document.basis.iter().enumerate() {
            if let Basis::Norm(norm) = basis {
                let place = Place::new("documents", i, document.id.as_str(), "basis").item(item);
                know(sink, model.norm(norm), "norm", norm, place.inner("norm"));
            }
        }
    }
    for (i, appointment) in scope.appointments() {
        for (item, form) in appointment.forms.iter().enumerate() {
            let place = Place::new("appointments", i, "", "forms").item(item);
            know(sink, model.form(form), "form", form, place);
        }
    }
    for (i, answers) in scope.answers() {
        let place = Place::new("answers", i, answers.participant.as_str(), "instrument");
        know(
            sink,
            scope.instrument(answers),
            "instrument",
            &answers.instrument,
            place,
        );
    }
    for (i, activity) in scope.activities() {
        let place = Place::new("activities", i, "", "kind");
        know(
            sink,
            model.activity(&activity.kind),
            "activity",
            &activity.kind,
            place,
        );
    }
    for (i, planned) in planned_rows(scope) {
        let place = |member| Place::of_row(i, planned, member);
        let row = &planned.row;
        for (item, function) in row.functions.iter().enumerate() {
            let place = place("functions").item(item);
            know(sink, model.function(function), "function", function, place);
        }
        for (item, kind) in row.results.iter().enumerate() {
            let place = place("results").item(item);
            know(sink, model.document(kind), "document", kind, place);
        }
        for kind in row.due.named_documents() {
            know(sink, model.document(kind), "document", kind, place("due"));
        }
        if let Some(norm) = &row.norm {
            know(sink, model.norm(norm), "norm", norm, place("norm"));
        }
    }
    for (i, figure) in scope.figures() {
        if let Some(indicator) = &figure.indicator {
            let place = Place::new("figures", i, "", "indicator");
            know(
                sink,
                model.indicator(indicator),
                "indicator",
                indicator,
                place,
            );
        }
    }
    for (i, publication) in scope.publications() {
        let place = Place::new("publications", i, "", "topic");
        know(
            sink,
            model.document(&publication.topic),
            "document",
            &publication.topic,
            place,
        );
    }
}

fn know<T, I: ToString>(
    sink: &mut Sink<'_>,
    known: Option<&T>,
    what: &str,
    id: &I,
    place: Place<'_>,
) {
    if known.is_none() {
        place.report(sink, what, id);
    }
}
