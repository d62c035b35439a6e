//! What open stages still ask before they may close, where that is near.

use serde_json::{Value, json};

use super::decisions::proposed;
use super::tasks::{Members, Settled, people_in, settles};
use super::{AgendaItem, Kind, Look};
use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::id::DocumentKindId;
use crate::model::profile::Need;
use crate::params;
use crate::programme::board::StageLine;
use crate::programme::gate::Gatekeeper;
use crate::role::Role;
use crate::stage::Stage;
use crate::text::{Lang, Localised};

pub(super) fn add(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let keeper = Gatekeeper::new(look.programme, look.model, look.day);
    let board = look.programme.board(look.day);
    for line in board.stages.iter().filter(|line| line.is_open()) {
        let by = last_day(look, line);
        if by.is_some_and(|by| !look.is_near(by)) {
            continue;
        }
        for unmet in keeper.readiness(line.stage).unmet {
            let needs = look.model.gate(line.stage).iter();
            let need = needs
                .map(|condition| &condition.need)
                .find(|need| need.code() == unmet.code && asks(need, &unmet, look));
            // Pairs that wait for the order are a decision.
            let waiting = |need: &&Need| **need == Need::PairsApproved && has_proposals(look);
            if let Some(need) = need.filter(|need| !waiting(need)) {
                items.push(condition(look, &keeper, (line.stage, by), need, &unmet));
            }
        }
    }
}

fn has_proposals(look: &Look<'_>) -> bool {
    proposed(look).next().is_some()
}

/// The day by which the stage should close: as it was planned; stages of work with pairs at the latest with the cycle.
fn last_day(look: &Look<'_>, line: &StageLine) -> Option<Day> {
    let cycle = look.programme.header().period.until;
    line.planned
        .map(|planned| planned.until)
        .or((line.stage >= Stage::Run).then_some(cycle))
}

/// Whether the finding is about this need: several needs of a kind share a code.
fn asks(need: &Need, unmet: &Diagnostic, look: &Look<'_>) -> bool {
    let name = |key| unmet.params.get(key).map(|value| value.print(Lang::Ru));
    let same = |key, known: Option<&Localised>, id: &str| {
        name(key).as_deref() == Some(known.map_or(id, |known| known.ru.as_str()))
    };
    let of = |kind: &DocumentKindId| {
        let known = look.model.document(kind).map(|entry| &entry.name);
        same("document", known, kind.as_str())
    };
    let has = |role: Role| name("role_id").as_deref() == Some(role.id());
    match need {
        Need::Document(kind) | Need::Publication(kind) | Need::DocumentOfEachPair(kind) => of(kind),
        Need::DocumentOfEach(each) => of(&each.kind) && has(each.role),
        Need::Activity(kind) => {
            let known = look.model.activity(kind).map(|entry| &entry.name);
            same("activity", known, kind.as_str())
        }
        Need::Monitoring(round) => {
            let known = Localised::of(&format!("round-{}", round.id()), &params! {});
            same("round", Some(&known), round.id())
        }
        Need::People(role) | Need::Consents(role) => has(*role),
        _ => true,
    }
}

fn condition(
    look: &Look<'_>,
    keeper: &Gatekeeper<'_>,
    (stage, by): (Stage, Option<Day>),
    need: &Need,
    unmet: &Diagnostic,
) -> AgendaItem {
    let (command, members) = first(look, need);
    let mut params = params! { stage: look.model.stage_name(stage), number: stage.number() };
    let key = match by {
        Some(by) => {
            params.insert("by", by.into());
            "agenda-stage-asks-by"
        }
        None => "agenda-stage-asks",
    };
    let kind = match by {
        Some(by) if by < look.day => Kind::Late,
        _ => Kind::Missing,
    };
    let both = |line: fn(&Diagnostic, Lang) -> String| Localised {
        ru: line(unmet, Lang::Ru),
        en: line(unmet, Lang::En),
    };
    let why = Localised::of(key, &params);
    let item = look.item(kind, both(Diagnostic::message), why, command);
    let mut item = match &unmet.norm {
        Some(norm) => item.under(look.model, norm),
        None => item,
    };
    item.how = both(Diagnostic::remedy);
    item.code = Some(unmet.code);
    item.severity = Some(unmet.severity);
    item = item.by(by).who(&unmet.who).about(&stage.id());
    let mut apart = apart(keeper, need, unmet);
    if apart.is_empty() && members.iter().any(|(_, value)| *value != Value::Null) {
        apart.push(members);
    }
    for members in apart {
        item = item.known(members);
    }
    item.people(&unmet.people)
}

/// The command that comes first: papers of each are for somebody.
fn first(look: &Look<'_>, need: &Need) -> Settled {
    let anybody = |role| people_in(look, role).next().is_some();
    match need {
        Need::DocumentOfEachPair(_) if look.programme.pairs().is_empty() => {
            ("propose_pairs", [("", Value::Null), ("", Value::Null)])
        }
        Need::DocumentOfEach(each) if !anybody(each.role) => settles(&Need::People(each.role)),
        need => settles(need),
    }
}

/// What is given by each person, or for each pair, apart: the members of each command.
fn apart(keeper: &Gatekeeper<'_>, need: &Need, unmet: &Diagnostic) -> Vec<Members> {
    let people = unmet.people.iter();
    match need {
        Need::Consents(_) => people
            .map(|person| {
                [
                    ("purpose", json!("personal_data")),
                    ("subject", json!(person)),
                ]
            })
            .collect(),
        Need::DocumentOfEach(each) => people
            .map(|person| [("kind", json!(each.kind)), ("people", json!([person]))])
            .collect(),
        Need::DocumentOfEachPair(kind) => { keeper.pairs_without(kind).into_iter() }
            .map(|pair| [("kind", json!(kind)), ("pairs", json!([pair.id]))])
            .collect(),
        _ => Vec::new(),
    }
}
