//! What waits for somebody's word: proposed pairs, trial meetings, choices of mentees, candidates.

use serde_json::json;

use super::tasks::people_in;
use super::{AgendaItem, Kind, Look};
use crate::day::Day;
use crate::id::{NormId, ParticipantId};
use crate::model::registry::MeetingKind;
use crate::params;
use crate::record::{Fit, Meeting, Pair};
use crate::role::{Actor, Role};
use crate::rules;
use crate::stage::Stage;
use crate::text::Localised;

pub(super) fn add(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    agreements(look, items);
    approvals(look, items);
    for pair in look.programme.pairs() {
        items.extend(trial(look, pair));
    }
    choices(look, items);
    candidates(look, items);
}

/// The norm that a rule rests on here.
fn norm_of(look: &Look<'_>, code: &str) -> Option<NormId> {
    let rule = rules::all().find(|rule| rule.code == code)?;
    rule.severity(look.model, look.day).map(|(_, norm)| norm)
}

/// The planned end of a stage that is open, and is near.
fn end_of(look: &Look<'_>, stage: Stage) -> Option<Day> {
    let line = look.programme.board(look.day).line(stage);
    let end = line.planned.filter(|_| line.is_open())?.until;
    look.is_near(end).then_some(end)
}

fn decision(
    look: &Look<'_>,
    key: &str,
    count: usize,
    (stage, command): (Stage, &'static str),
) -> AgendaItem {
    let params = params! { count: count };
    let text = Localised::of(key, &params);
    let why = Localised::of(&format!("{key}-why"), &params);
    look.item(Kind::Decision, text, why, command)
        .by(end_of(look, stage))
}

fn under(look: &Look<'_>, item: AgendaItem, code: &str) -> AgendaItem {
    match norm_of(look, code) {
        Some(norm) => item.under(look.model, &norm),
        None => item,
    }
}

pub(super) fn proposed<'l>(look: &'l Look<'_>) -> impl Iterator<Item = &'l Pair> {
    let pairs = look.programme.pairs().iter();
    pairs.filter(|pair| pair.approved.is_none() && !pair.has_ended(look.day))
}

fn agrees(pair: &Pair, side: Role) -> bool {
    pair.agreed.iter().any(|agreement| agreement.side == side)
}

const SIDES: [Role; 2] = [Role::Mentor, Role::Mentee];

/// Proposed pairs to which a side has not agreed, one thing to do for each side.
fn agreements(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    for (side, actor) in [(Role::Mentor, Actor::Mentor), (Role::Mentee, Actor::Mentee)] {
        let waiting: Vec<&Pair> = proposed(look).filter(|pair| !agrees(pair, side)).collect();
        if waiting.is_empty() {
            continue;
        }
        let key = format!("agenda-agreement-{}", side.id());
        let item = decision(look, &key, waiting.len(), (Stage::Matching, "agree_pair"))
            .who(&[Actor::Curator, actor]);
        let mut item = under(look, item, "TM-PAIR-006");
        for pair in waiting {
            let people = match side {
                Role::Mentor => &pair.mentors,
                _ => &pair.mentees,
            };
            let agreement = json!({ "side": side });
            item = item.about(&pair.id).people(people);
            item = item.known([("pair", json!(pair.id)), ("agreement", agreement)]);
        }
        items.push(item);
    }
}

/// Pairs to which both sides agreed, waiting for the order.
fn approvals(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let agreed = |pair: &&Pair| SIDES.iter().all(|side| agrees(pair, *side));
    let waiting: Vec<&Pair> = proposed(look).filter(agreed).collect();
    if waiting.is_empty() {
        return;
    }
    let ids: Vec<_> = waiting.iter().map(|pair| &pair.id).collect();
    let item = decision(
        look,
        "agenda-approval",
        waiting.len(),
        (Stage::Matching, "approve_pairs"),
    )
    .who(&[Actor::Head])
    .known([("pairs", json!(ids))]);
    let mut item = under(look, item, "TM-PAIR-001");
    for id in ids {
        item = item.about(id);
    }
    items.push(item);
}

/// A pair that had its trial meeting and has not decided whether to go on.
fn trial(look: &Look<'_>, pair: &Pair) -> Option<AgendaItem> {
    if pair.has_ended(look.day) {
        return None;
    }
    let meetings = look.index.meetings_until(&pair.id, look.day);
    let last = meetings.last().map(|(_, meeting)| *meeting)?;
    let undecided =
        |meeting: &Meeting| matches!(meeting.fit, None | Some(Fit::Unsure)) && is_trial(meeting);
    if !undecided(last) {
        return None;
    }
    let params = params! { on: last.on };
    let key = match last.fit {
        None => "agenda-trial",
        Some(_) => "agenda-trial-unsure",
    };
    let why = Localised::of("agenda-trial-why", &params);
    let item = look
        .item(
            Kind::Decision,
            Localised::of(key, &params),
            why,
            "hold_meeting",
        )
        .who(&[Actor::Curator, Actor::Mentor])
        .about(&pair.id)
        .people(pair.people())
        .known([
            ("pair", json!(pair.id)),
            ("kind", json!(MeetingKind::Trial)),
        ]);
    let mut item = under(look, item, "TM-MEET-009");
    item.how = Localised::of("agenda-how-trial", &params! {});
    Some(item)
}

fn is_trial(meeting: &Meeting) -> bool {
    meeting.kind == MeetingKind::Trial
}

/// Mentees who chose and have had no pair since.
fn choices(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let choices = look.programme.choices().iter();
    let open = choices.filter(|choice| {
        let last = { look.programme.choices().iter() }
            .filter(|other| other.mentee == choice.mentee)
            .max_by_key(|other| other.on);
        let paired = { look.programme.pairs().iter() }
            .any(|pair| pair.mentees.contains(&choice.mentee) && choice.on <= pair.proposed);
        last == Some(*choice) && !paired
    });
    let open: Vec<_> = open.collect();
    if open.is_empty() {
        return;
    }
    let mut item = decision(
        look,
        "agenda-choice",
        open.len(),
        (Stage::Matching, "propose_pairs"),
    );
    for choice in &open {
        item = item.about(&choice.mentee).people([&choice.mentee]);
    }
    for choice in open {
        if let Some(chosen) = &choice.chosen {
            let pair = json!({ "mentors": [chosen], "mentees": [choice.mentee] });
            item = item.known([("pairs", json!([pair]))]);
        }
    }
    items.push(item);
}

/// Mentors of the base who were neither chosen nor turned down, once their selection has begun.
fn candidates(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let board = look.programme.board(look.day);
    if !board.line(Stage::SelectTrain).is_open() {
        return;
    }
    let decided = |id: &ParticipantId| {
        { look.programme.selections().iter() }.any(|known| known.mentor == *id)
    };
    let open = people_in(look, Role::Mentor).filter(|person| !decided(&person.id));
    let open: Vec<_> = open.map(|person| &person.id).collect();
    if open.is_empty() {
        return;
    }
    let mut item = decision(
        look,
        "agenda-candidate",
        open.len(),
        (Stage::SelectTrain, "select_mentor"),
    )
    .who(&[Actor::Curator, Actor::Psychologist])
    .people(open.iter().copied());
    item = under(look, item, "TM-MTR-006");
    for id in open {
        item = item.about(id).known([("mentor", json!(id))]);
    }
    items.push(item);
}
