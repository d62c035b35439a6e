//! What records name: whether the registries of the model hold it.

use super::references::Place;
use crate::model::registry::{Entry, find};
use crate::record::Basis;
use crate::rules::{Scope, Sink};

/// Whatever a record names is in the registries of the model.
pub(super) fn not_in_the_registry(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let programme = scope.programme;
    let registry = scope.model.registry();
    for (i, person) in programme.participants().iter().enumerate() {
        let place = |member| Place::new("participants", i, person.id.as_str(), member);
        know(
            sink,
            &registry.standings,
            "standing",
            &person.standing,
            place("standing"),
        );
        for (item, category) in person.categories.iter().enumerate() {
            let place = place("categories").item(item);
            know(sink, &registry.categories, "category", category, place);
        }
        for (item, held) in person.functions.iter().enumerate() {
            let place = place("functions").item(item);
            know(sink, &registry.functions, "function", &held.function, place);
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
            let cause = ending.cause.iter().map(|cause| ("cause", cause));
            for (member, ground) in cause.chain([("ground", &ending.ground)]) {
                let place = place("ended").inner(member);
                know(sink, &registry.grounds, "ground", ground, place);
            }
        }
        for (item, longer) in pair.prolonged.iter().enumerate() {
            let place = place("prolonged").item(item);
            if let Some(ground) = &longer.ground {
                let known = &registry.prolongation_grounds;
                know(sink, known, "ground", ground, place.inner("ground"));
            }
        }
    }
    for (i, document) in programme.documents().iter().enumerate() {
        let place = Place::new("documents", i, document.id.as_str(), "kind");
        know(sink, &registry.documents, "document", &document.kind, place);
        for (item, form) in document.forms.iter().enumerate() {
            let place = Place::new("documents", i, document.id.as_str(), "forms").item(item);
            know(sink, &registry.forms, "form", form, place);
        }
        for (item, basis) in document.basis.iter().enumerate() {
            if let Basis::Norm(norm) = basis {
                let place = Place::new("documents", i, document.id.as_str(), "basis").item(item);
                know(sink, &registry.norms, "norm", norm, place.inner("norm"));
            }
        }
    }
    for (i, appointment) in programme.appointments().iter().enumerate() {
        for (item, form) in appointment.forms.iter().enumerate() {
            let place = Place::new("appointments", i, "", "forms").item(item);
            know(sink, &registry.forms, "form", form, place);
        }
    }
    for (i, answers) in programme.answers().iter().enumerate() {
        let place = Place::new("answers", i, answers.participant.as_str(), "instrument");
        know(
            sink,
            &registry.instruments,
            "instrument",
            &answers.instrument,
            place,
        );
    }
    for (i, activity) in programme.activities().iter().enumerate() {
        let place = Place::new("activities", i, "", "kind");
        know(
            sink,
            &registry.activities,
            "activity",
            &activity.kind,
            place,
        );
    }
    for (i, figure) in programme.figures().iter().enumerate() {
        if let Some(indicator) = &figure.indicator {
            let place = Place::new("figures", i, "", "indicator");
            know(sink, &registry.indicators, "indicator", indicator, place);
        }
    }
    for (i, publication) in programme.publications().iter().enumerate() {
        let place = Place::new("publications", i, "", "topic");
        know(
            sink,
            &registry.documents,
            "document",
            &publication.topic,
            place,
        );
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
