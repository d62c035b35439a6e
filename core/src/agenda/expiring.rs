//! What ends before the horizon does: consents, documents, instructions, appointments, terms of pairs.

use std::collections::BTreeMap;

use serde_json::json;

use super::{AgendaItem, Kind, Look};
use crate::day::{Day, PartialDay};
use crate::id::NormId;
use crate::params;
use crate::record::{Consent, Document, Participant, Purpose};
use crate::role::{Actor, Role};
use crate::text::{Localised, Params};

pub(super) fn add(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    consents(look, items);
    coming_of_age(look, items);
    for document in look.programme.documents() {
        items.extend(paper(look, document));
    }
    instructions(look, items);
    appointments(look, items);
    terms(look, items);
}

fn item(look: &Look<'_>, key: &str, by: Day, params: &Params, command: &'static str) -> AgendaItem {
    let text = Localised::of(key, params);
    look.item(Kind::Expiring, text, look.distance(by), command)
        .by(Some(by))
}

/// Whether a last day lies between today and the horizon.
fn soon(look: &Look<'_>, until: Option<Day>) -> Option<Day> {
    until.filter(|until| look.day <= *until && look.is_near(*until))
}

fn stays(look: &Look<'_>, person: &Participant, after: Day) -> bool {
    let cycle = look.programme.header().period.until;
    let roles = [Role::Mentee, Role::Mentor];
    after < cycle
        && roles
            .iter()
            .any(|role| person.holds(*role, after.plus_days(1)))
}

/// Consents of people who stay longer, those to one purpose that end on one day together.
fn consents(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let mut ending: BTreeMap<(Day, Purpose), Vec<&Consent>> = BTreeMap::new();
    for consent in look.programme.consents() {
        let Some(until) = soon(look, consent.until).filter(|_| consent.holds_on(look.day)) else {
            continue;
        };
        let others = look.index.consents(&consent.subject);
        let renewed = { others }
            .any(|other| other.purpose == consent.purpose && other.holds_on(until.plus_days(1)));
        let person = look.index.participant(&consent.subject);
        if !renewed && person.is_some_and(|person| stays(look, person, until)) {
            ending
                .entry((until, consent.purpose))
                .or_default()
                .push(consent);
        }
    }
    for ((until, purpose), consents) in ending {
        let params = params! { count: consents.len(), purpose: purpose_id(purpose), until: until };
        let item = item(look, "agenda-consent-ends", until, &params, "give_consent")
            .who(&[Actor::Curator, Actor::Representative]);
        let mut item = under(look, item, norm_of(purpose));
        for consent in consents {
            let subject = ("subject", json!(consent.subject));
            item = item.about(&consent.id).people([&consent.subject]);
            item = item.known([("purpose", json!(purpose)), subject]);
        }
        items.push(item);
    }
}

fn under(look: &Look<'_>, item: AgendaItem, norm: &str) -> AgendaItem {
    match norm.parse::<NormId>() {
        Ok(norm) => item.under(look.model, &norm),
        Err(_) => item,
    }
}

fn purpose_id(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::PersonalData => "personal_data",
        Purpose::Participation => "participation",
        Purpose::Dissemination => "dissemination",
        Purpose::ExtraWork => "extra_work",
    }
}

fn norm_of(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::PersonalData => "fz152_9",
        Purpose::Participation => "r145",
        Purpose::Dissemination => "fz152_10_1",
        Purpose::ExtraWork => "tk_351_8",
    }
}

/// Minors who come of age: from that day on they sign for themselves.
fn coming_of_age(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    for person in look.programme.participants() {
        let Some(PartialDay::Day(born)) = person.born else {
            continue;
        };
        let birthday = born.plus_months(18 * 12);
        let near = look.day < birthday && look.is_near(birthday);
        let mut consents = look.index.consents(&person.id);
        let signed = consents.any(|consent| {
            consent.purpose == Purpose::PersonalData
                && consent.giver != crate::record::Giver::Representative
                && consent.holds_on(birthday)
        });
        if near && !signed && stays(look, person, birthday) {
            let params = params! { on: birthday };
            let item = item(look, "agenda-of-age", birthday, &params, "give_consent")
                .who(&[Actor::Curator, Actor::Mentee])
                .about(&person.id)
                .people([&person.id])
                .known([
                    ("purpose", json!(Purpose::PersonalData)),
                    ("subject", json!(person.id)),
                ]);
            items.push(under(look, item, "fz152_9"));
        }
    }
}

/// A document that ends: a certificate, a contract, an agreement.
fn paper(look: &Look<'_>, document: &Document) -> Option<AgendaItem> {
    let until = soon(look, document.until)?;
    let cycle = look.programme.header().period.until;
    let same = |other: &&Document| {
        other.replaces.as_ref() == Some(&document.id)
            || other.kind == document.kind
                && other.people == document.people
                && other.pairs == document.pairs
                && other.holds_on(until.plus_days(1))
    };
    let renewed = look.programme.documents().iter().any(|other| same(&other));
    if renewed || until >= cycle {
        return None;
    }
    let kind = look.model.document(&document.kind);
    let name = kind.map_or_else(
        || document.kind.as_str().into(),
        |kind| crate::text::Param::from(&kind.name),
    );
    let mut params = params! { until: until };
    params.insert("document", name);
    let item = item(look, "agenda-paper-ends", until, &params, "file_document")
        .about(&document.id)
        .people(&document.people)
        .known([
            ("kind", json!(document.kind)),
            ("replaces", json!(document.id)),
        ]);
    Some(match kind {
        Some(kind) => item
            .who(&people_of(kind.prepared_by))
            .under(look.model, &kind.norm),
        None => item,
    })
}

/// The curator sees to it, whoever prepares the paper.
fn people_of(prepares: Actor) -> Vec<Actor> {
    let mut who = vec![Actor::Curator, prepares];
    who.dedup();
    who
}

/// Instructions that end before the pair they are about.
fn instructions(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    for known in look.programme.instructions() {
        let Some(until) = soon(look, known.until).filter(|_| known.holds_on(look.day)) else {
            continue;
        };
        let pairs = look.programme.pairs().iter().filter(|pair| {
            let meant = known.pair.as_ref().is_none_or(|id| *id == pair.id);
            let longer = pair.whole_term().is_some_and(|term| until < term.until);
            meant && longer && pair.mentors.contains(&known.mentor) && pair.is_active(look.day)
        });
        let goes_on = { look.programme.instructions().iter() }
            .any(|other| other.mentor == known.mentor && other.holds_on(until.plus_days(1)));
        for pair in pairs.filter(|_| !goes_on) {
            let params = params! { until: until };
            let item = item(
                look,
                "agenda-instruction-ends",
                until,
                &params,
                "instruct_mentor",
            )
            .who(&[Actor::Head])
            .about(&known.id)
            .people([&known.mentor])
            .known([("mentor", json!(known.mentor)), ("pair", json!(pair.id))]);
            items.push(under(look, item, "tk_351_8"));
        }
    }
}

/// Curators whose time ends before the cycle does.
fn appointments(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let cycle = look.programme.header().period.until;
    for known in look.programme.appointments() {
        let Some(until) = soon(look, known.until).filter(|until| *until < cycle) else {
            continue;
        };
        let next = until.plus_days(1);
        let followed = { look.programme.appointments().iter() }.any(|other| other.covers(next));
        if !followed {
            let params = params! { until: until };
            let item = item(
                look,
                "agenda-curator-ends",
                until,
                &params,
                "appoint_curator",
            )
            .who(&[Actor::Head])
            .about(&known.curator)
            .people([&known.curator]);
            items.push(under(look, item, "r145"));
        }
    }
}

/// Pairs whose term ends: they have their final meeting and are ended, or prolonged. Those that end on one day stand
/// together.
fn terms(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let mut ending: BTreeMap<Day, Vec<_>> = BTreeMap::new();
    for pair in look.programme.pairs() {
        let term = pair.whole_term().filter(|_| pair.is_active(look.day));
        if let Some(until) = soon(look, term.map(|term| term.until)) {
            ending.entry(until).or_default().push(pair);
        }
    }
    for (until, pairs) in ending {
        let params = params! { count: pairs.len(), until: until };
        let item = item(look, "agenda-term-ends", until, &params, "end_pair")
            .who(&[Actor::Curator, Actor::Mentor]);
        let mut item = under(look, item, "r145");
        for pair in pairs {
            item = item.about(&pair.id).known([("pair", json!(pair.id))]);
        }
        items.push(item);
    }
}
