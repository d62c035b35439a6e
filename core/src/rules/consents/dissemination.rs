//! Consents to dissemination: what they name, and whether publications keep to them.

use super::{joined, report_joined, unlawful};
use crate::id::ParticipantId;
use crate::record::{Consent, Participant, Publication, Purpose};
use crate::rules::{Scope, Sink};

pub(super) fn dissemination_not_separate(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(from) = scope.norm_from("fz152_10_1") else {
        return;
    };
    for (i, consent) in joined(scope, Purpose::Dissemination) {
        if consent.given >= from {
            report_joined(sink, i, consent, from);
        }
    }
}

/// A consent to dissemination names the data, the addresses and its term.
pub(super) fn dissemination_incomplete(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(from) = scope.norm_from("rkn_18") else {
        return;
    };
    let consents = scope.consents();
    for (i, consent) in consents.filter(|(_, consent)| {
        consent.purpose == Purpose::Dissemination
            && consent.given >= from
            && consent.holds_on(scope.day)
    }) {
        for (member, missing) in [
            ("fields", consent.fields.is_empty()),
            ("addresses", consent.addresses.is_empty()),
            ("until", consent.until.is_none()),
        ] {
            if missing {
                sink.on("consents", i, &consent.id)
                    .member(member)
                    .with("missing", member)
                    .about([&consent.subject])
                    .report();
            }
        }
    }
}

/// What was published since consents to dissemination are asked for, and names people.
fn naming<'s>(scope: &'s Scope<'_>) -> impl Iterator<Item = (usize, &'s Publication)> {
    let from = scope.norm_from("fz152_10_1");
    let publications = scope.publications();
    publications.filter(move |(_, publication)| {
        !publication.people.is_empty()
            && from.is_some_and(|from| from <= publication.on)
            && publication.removed.is_none()
    })
}

/// Reports publications with the people of whom it is true, by (person, publication).
fn report_named(
    scope: &Scope<'_>,
    sink: &mut Sink<'_>,
    wrong: impl Fn(&Participant, &Publication) -> bool,
) {
    for (i, publication) in naming(scope) {
        let named = |id: &&ParticipantId| {
            let person = scope.person(id);
            person.is_some_and(|person| wrong(person, publication))
        };
        let people: Vec<_> = publication.people.iter().filter(named).collect();
        if !people.is_empty() {
            sink.on("publications", i, "")
                .member("people")
                .with("document", scope.document_name(&publication.topic))
                .with("address", publication.address.as_str())
                .with("count", people.len())
                .about(people)
                .report();
        }
    }
}

pub(super) fn published_without_consent(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    report_named(scope, sink, |person, publication| {
        unlawful(scope, person, Purpose::Dissemination, publication.on)
    });
}

pub(super) fn published_beyond_consent(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    report_named(scope, sink, |person, publication| {
        let covered = { scope.consents_of(person) }.any(|consent| covers(consent, publication));
        !covered && !unlawful(scope, person, Purpose::Dissemination, publication.on)
    });
}

pub(super) fn published_after_consent(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    report_named(scope, sink, |person, publication| {
        !unlawful(scope, person, Purpose::Dissemination, publication.on)
            && unlawful(scope, person, Purpose::Dissemination, scope.day)
    });
}

/// Whether the consent is for the address, or a part of the site above it, and for all the data.
fn covers(consent: &Consent, publication: &Publication) -> bool {
    let above = |address: &String| {
        let rest = publication.address.strip_prefix(address.as_str());
        rest.is_some_and(|rest| rest.is_empty() || address.ends_with('/') || rest.starts_with('/'))
    };
    consent.purpose == Purpose::Dissemination
        && consent.holds_on(publication.on)
        && consent.addresses.iter().any(above)
        && publication
            .fields
            .iter()
            .all(|field| consent.fields.contains(field))
}
