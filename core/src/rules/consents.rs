//! Consents: to the processing of personal data, to taking part, and to making data public.

mod dissemination;

use std::collections::BTreeSet;

use crate::day::Day;
use crate::model::profile::ConsentOfMinors;
use crate::programme::consents::Missing;
use crate::programme::list::List;
use crate::record::{Consent, Giver, Participant, Purpose};
use crate::role::Role;
use crate::rules::scope::Such;
use crate::rules::{Rule, Scope, Sink, rule};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-CNS-001", Consent, Error, ["fz152_9"], [Curator], own_missing),
    rule!("TM-CNS-002", Consent, Error, ["fz152_9_6"], [Curator, Representative], representative_missing),
    rule!("TM-CNS-003", Consent, Warning, ["practice"], [Curator, Representative], minors_own_missing),
    rule!("TM-CNS-004", Consent, Warning, ["fz152_9"], [Curator], later_than_entry),
    rule!("TM-CNS-005", Consent, Error, ["fz152_21"], [Curator, Head], withdrawn_but_active),
    rule!("TM-CNS-006", Consent, Error, ["fz152_9"], [Curator], expired_but_active),
    rule!("TM-CNS-007", Consent, Warning, ["practice"], [Curator], came_of_age),
    rule!("TM-CNS-008", Consent, Error, ["fz152_9_separate"], [Curator], inside_another_document),
    rule!("TM-CNS-009", Consent, Warning, ["fz152_9_separate"], [Curator], inside_another_document_before),
    rule!("TM-CNS-010", Consent, Error, ["fz152_10_1"], [Curator, SiteEditor], dissemination::dissemination_not_separate),
    rule!("TM-CNS-011", Consent, Error, ["rkn_18"], [Curator, SiteEditor], dissemination::dissemination_incomplete),
    rule!("TM-CNS-012", Consent, Warning, ["fz152_21"], [Curator, Head], kept_after_withdrawal),
    rule!("TM-CNS-013", Consent, Warning, ["dolinovka_regulation", "typical_regulation", "r145", "az_1128_08"], [Curator, Representative], participation_over),
    rule!("TM-CNS-014", Consent, Error, ["fz152_10_1"], [SiteEditor, Curator], dissemination::published_without_consent),
    rule!("TM-CNS-015", Consent, Error, ["fz152_10_1"], [SiteEditor, Curator], dissemination::published_beyond_consent),
    rule!("TM-CNS-016", Consent, Error, ["fz152_10_1"], [SiteEditor, Curator], dissemination::published_after_consent),
    rule!("TM-CNS-017", Consent, Info, ["fz152_21"], [Curator, Head], kept_after_the_cycle),
    rule!("TM-CNS-018", Consent, Info, ["fz152_9_4"], [Curator, Representative], authority_unknown),
    rule!("TM-CNS-019", Consent, Warning, ["logic"], [Curator], representative_of_an_adult),
];

/// Why a consent to the processing of personal data does not stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// The person never signed.
    Own,
    /// The representative of a minor never signed.
    Representative,
    /// The representative signed, the minor of 14 or older did not, and the organisation asks for both.
    MinorsOwn,
    /// The representative signed for a minor who is of age by now.
    OfAge,
    /// It was withdrawn on the day.
    Withdrawn(Day),
    /// It held until the day.
    Expired(Day),
}

/// What a person's consent lacks on the day; `None`: it stands.
fn lack(scope: &Scope<'_>, person: &Participant) -> Option<Lack> {
    scope.rests_on(&[List::Participants, List::Consents]);
    let everybody = scope.records().participants();
    scope.fact(&scope.lacks, everybody, person, |person| {
        find_lack(scope, person)
    })
}

/// What a person's consent to the processing of personal data lacks on the day; `None`: it stands.
fn find_lack(scope: &Scope<'_>, person: &Participant) -> Option<Lack> {
    let missing = scope.missing(person, Purpose::PersonalData, scope.day)?;
    let minor = scope.is_minor(person, scope.day);
    let signed = |consent: &&Consent| {
        consent.purpose == Purpose::PersonalData && may_give(consent.giver, missing)
    };
    let consents = scope.consents_of(person);
    let of_age = consents.clone().any(|consent| {
        consent.purpose == Purpose::PersonalData
            && consent.giver == Giver::Representative
            && consent.holds_on(scope.day)
            && scope.is_minor(person, consent.given)
    });
    if !minor && of_age {
        return Some(Lack::OfAge);
    }
    let last = consents.filter(signed).max_by_key(|c| c.given);
    if let Some(withdrawn) = last.and_then(|consent| consent.withdrawn) {
        return Some(Lack::Withdrawn(withdrawn));
    }
    if let Some(until) = last.and_then(|consent| consent.until) {
        return Some(Lack::Expired(until));
    }
    Some(match missing {
        Missing::Representative => Lack::Representative,
        Missing::Subject if is_practice(scope, person, scope.day) => Lack::MinorsOwn,
        Missing::Subject => Lack::Own,
    })
}

fn may_give(giver: Giver, missing: Missing) -> bool {
    match missing {
        Missing::Subject => giver != Giver::Representative,
        Missing::Representative => giver != Giver::Subject,
    }
}

/// A minor's own signature beside the representative's is the organisation's practice: the law names no age.
fn is_practice(scope: &Scope<'_>, person: &Participant, day: Day) -> bool {
    scope.is_minor(person, day) && scope.model.consent_of_minors() == ConsentOfMinors::Strict
}

/// Whether a signature that the law asks for is missing.
fn unlawful(scope: &Scope<'_>, person: &Participant, purpose: Purpose, day: Day) -> bool {
    match scope.missing(person, purpose, day) {
        None => false,
        Some(Missing::Representative) => true,
        Some(Missing::Subject) => !is_practice(scope, person, day),
    }
}

/// Reports everybody in the bases whose consent lacks the thing.
fn report_lack(scope: &Scope<'_>, sink: &mut Sink<'_>, wanted: Lack) {
    for (i, person) in scope
        .in_bases()
        .filter(|(_, person)| lack(scope, person) == Some(wanted))
    {
        sink.on("participants", i, &person.id)
            .about([&person.id])
            .report();
    }
}

fn own_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    report_lack(scope, sink, Lack::Own);
}

fn representative_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    report_lack(scope, sink, Lack::Representative);
}

fn minors_own_missing(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    report_lack(scope, sink, Lack::MinorsOwn);
}

fn came_of_age(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    report_lack(scope, sink, Lack::OfAge);
}

/// The consent stands today but did not on the day of entry. What is past cannot be mended: a warning.
fn later_than_entry(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, person) in scope
        .in_bases()
        .filter(|(_, person)| lack(scope, person).is_none())
    {
        let roles = person
            .roles
            .iter()
            .filter(|role| role.role != Role::Curator);
        let Some(entry) = roles.map(|role| role.from).min() else {
            continue;
        };
        let unlawful_on = |day: Day| unlawful(scope, person, Purpose::PersonalData, day);
        if !unlawful_on(entry) {
            continue;
        }
        // Of several signatures the one that made the consent whole.
        let consents = scope.consents_of(person);
        let given = consents
            .filter(|consent| consent.purpose == Purpose::PersonalData && consent.given > entry)
            .map(|consent| consent.given)
            .filter(|given| !unlawful_on(*given))
            .min();
        if let Some(given) = given {
            sink.on("participants", i, &person.id)
                .with("entry", entry)
                .with("given", given)
                .about([&person.id])
                .report();
        }
    }
}

fn withdrawn_but_active(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, person) in scope.in_bases() {
        if let Some(Lack::Withdrawn(on)) = lack(scope, person) {
            sink.on("participants", i, &person.id)
                .with("on", on)
                .about([&person.id])
                .report();
        }
    }
}

fn expired_but_active(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, person) in scope.in_bases() {
        if let Some(Lack::Expired(until)) = lack(scope, person) {
            sink.on("participants", i, &person.id)
                .with("until", until)
                .about([&person.id])
                .report();
        }
    }
}

/// Consents of the purpose that hold on the day and are part of another document.
fn joined<'s>(
    scope: &'s Scope<'_>,
    purpose: Purpose,
) -> impl Iterator<Item = (usize, &'s Consent)> {
    let consents = scope.consents();
    consents.filter(move |(_, consent)| {
        consent.purpose == purpose && !consent.separate && consent.holds_on(scope.day)
    })
}

fn report_joined(sink: &mut Sink<'_>, i: usize, consent: &Consent, from: Day) {
    sink.on("consents", i, &consent.id)
        .member("separate")
        .with("given", consent.given)
        .with("from", from)
        .about([&consent.subject])
        .report();
}

fn inside_another_document(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(from) = scope.norm_from("fz152_9_separate") else {
        return;
    };
    for (i, consent) in joined(scope, Purpose::PersonalData) {
        if consent.given >= from {
            report_joined(sink, i, consent, from);
        }
    }
}

/// The law is silent on consents given before: they are worth taking anew.
fn inside_another_document_before(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(from) = scope.norm_from("fz152_9_separate") else {
        return;
    };
    for (i, consent) in joined(scope, Purpose::PersonalData) {
        if consent.given < from {
            report_joined(sink, i, consent, from);
        }
    }
}

/// Texts about a person that the programme keeps: requests, goals and results of pairs.
fn texts(scope: &Scope<'_>, person: &Participant) -> usize {
    let written = |text: &&String| !text.trim().is_empty();
    let requests = person.requests.iter().map(|request| &request.text);
    let mentored = scope.pairs_of(person, Role::Mentee);
    let of_pairs = mentored.flat_map(|(_, pair)| {
        let result = pair
            .ended
            .as_ref()
            .and_then(|ending| ending.result.as_ref());
        pair.goal.iter().chain(result)
    });
    requests.filter(written).count() + of_pairs.filter(written).count()
}

fn kept_after_withdrawal(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(limit) = scope.model.limits().erase_within_days else {
        return;
    };
    for (i, person) in scope.participants() {
        let Some(Lack::Withdrawn(on)) = lack(scope, person) else {
            continue;
        };
        let texts = texts(scope, person);
        if texts > 0 && on.plus_days(limit) < scope.day {
            sink.on("participants", i, &person.id)
                .with("on", on)
                .with("limit", limit)
                .with("count", texts)
                .about([&person.id])
                .report();
        }
    }
}

static WITH_TEXTS: Such<Participant> = Such(|scope, person| texts(scope, person) > 0);

/// The purpose ends with the cycle, unless the person stays in the bases for the next one.
fn kept_after_the_cycle(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(limit) = scope.model.limits().erase_within_days else {
        return;
    };
    let until = scope.header().period.until;
    if scope.day <= until.plus_days(limit) {
        return;
    }
    let people = scope.those(&WITH_TEXTS).map(|(_, person)| &person.id);
    let people: Vec<_> = people.collect();
    if !people.is_empty() {
        sink.on_programme("participants")
            .with("until", until)
            .with("limit", limit)
            .with("count", people.len())
            .about(people)
            .report();
    }
}

/// Who no longer agrees to take part does not work in a pair. That nobody ever agreed is TM-PRG-007.
fn participation_over(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, person) in scope.in_bases() {
        let active = [Role::Mentor, Role::Mentee].into_iter().any(|role| {
            let mut pairs = scope.pairs_of(person, role);
            pairs.any(|(_, pair)| pair.is_active(scope.day))
        });
        if !active || { scope.missing(person, Purpose::Participation, scope.day) }.is_none() {
            continue;
        }
        let consents = scope.consents_of(person);
        let given = consents.filter(|consent| consent.purpose == Purpose::Participation);
        let last = given.max_by_key(|consent| consent.given);
        let over = last.and_then(|consent| match (consent.withdrawn, consent.until) {
            (Some(on), _) => Some(("withdrawn", on)),
            (None, Some(until)) if until < scope.day => Some(("expired", until)),
            _ => None,
        });
        if let Some((how, on)) = over {
            sink.on("participants", i, &person.id)
                .with("how", how)
                .with("on", on)
                .about([&person.id])
                .report();
        }
    }
}

static SILENT: Such<Consent> = Such(|scope, consent| {
    consent.giver != Giver::Subject && consent.authority.is_none() && consent.holds_on(scope.day)
});

/// Who signs for a minor is entitled to: a parent, an adopter, a guardian.
fn authority_unknown(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let silent = scope.those(&SILENT);
    let people: BTreeSet<_> = silent.map(|(_, consent)| &consent.subject).collect();
    if !people.is_empty() {
        sink.on_programme("consents")
            .with("count", scope.count(&SILENT))
            .about(people)
            .report();
    }
}

/// A representative signs for a minor; an adult signs alone.
fn representative_of_an_adult(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let consents = scope.consents();
    for (i, consent) in consents.filter(|(_, c)| c.giver == Giver::Representative) {
        let adult = scope
            .person(&consent.subject)
            .and_then(|person| person.born)
            .is_some_and(|born| born.age_at_least(consent.given) >= 18);
        if adult {
            sink.on("consents", i, &consent.id)
                .member("giver")
                .with("given", consent.given)
                .about([&consent.subject])
                .report();
        }
    }
}
