//! Lines of the road map that are late or due, and stages that should have begun.

use serde_json::{Value, json};

use super::{AgendaItem, Kind, Look};
use crate::day::Day;
use crate::model::profile::Need;
use crate::params;
use crate::programme::board::StageState;
use crate::roadmap::{Item, Standing};
use crate::role::{Actor, Role};
use crate::text::Localised;

pub(super) fn add(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let map = look.programme.road_map(look.model, look.day);
    let has_parts = |line: &Item| {
        map.iter()
            .any(|part| part.within.as_ref() == Some(&line.id))
    };
    for line in &map {
        let near = line.due.is_some_and(|due| look.is_near(due));
        if line.standing != Standing::Done && near && !has_parts(line) {
            items.extend(task(look, line));
        }
    }
    begin(look, items);
}

fn task(look: &Look<'_>, line: &Item) -> Option<AgendaItem> {
    let kind = match line.standing {
        Standing::Late => Kind::Late,
        _ => Kind::Due,
    };
    let (command, members) = settled(look, line)?;
    let who = line.executor.iter().chain(&line.who);
    let mut who: Vec<Actor> = who.copied().collect();
    who.dedup();
    let due = line.due?;
    let why = match command {
        "close_stage" => readiness(look, line, due),
        _ => look.distance(due),
    };
    let item = look
        .item(kind, line.task.clone(), why, command)
        .by(line.due)
        .who(&who)
        .functions(&line.functions)
        .about(&line.id)
        .people(&line.people)
        .known(members);
    let item = match &line.pair {
        Some(pair) => item.about(pair),
        None => item,
    };
    Some(match &line.norm {
        Some(norm) => item.under(look.model, norm),
        None => item,
    })
}

/// How far the day is, and whether the stage could close today.
fn readiness(look: &Look<'_>, line: &Item, due: Day) -> Localised {
    let readiness = look.programme.readiness(look.model, line.stage, look.day);
    let key = if readiness.unmet.is_empty() {
        "agenda-stage-ready"
    } else {
        "agenda-stage-unready"
    };
    let params = params! { distance: look.distance(due), count: readiness.unmet.len() };
    Localised::of(key, &params)
}

/// Members of a command with their values.
pub(super) type Members = [(&'static str, Value); 2];

/// A command and its members.
pub(super) type Settled = (&'static str, Members);

/// The command that shows the line done. `None`: the line is of a stage that has not begun, which stands apart.
fn settled(look: &Look<'_>, line: &Item) -> Option<Settled> {
    let of_stage = line.id.as_str() == format!("stage:{}", line.stage.id());
    if of_stage {
        let open = look.programme.board(look.day).line(line.stage).is_open();
        let members = [("stage", json!(line.stage)), ("by", Value::Null)];
        return open.then_some(("close_stage", members));
    }
    let evidence = look.model.road_map_line(&line.id);
    let need = evidence.and_then(|line| line.evidence.clone());
    let result = line.results.first().cloned().map(Need::Document);
    Some(match result.or(need) {
        Some(need) => settles(&need),
        None => (
            "complete_task",
            [("task", json!(line.id)), ("due", json!(line.due))],
        ),
    })
}

/// The command that meets a need; a member that is not known is `null` and left out.
pub(super) fn settles(need: &Need) -> Settled {
    let one = |command, name, value| (command, [(name, value), ("", Value::Null)]);
    match need {
        Need::Document(kind) => one("file_document", "kind", json!(kind)),
        Need::DocumentOfEachPair(kind) => one("file_document", "kind", json!(kind)),
        Need::DocumentOfEach(each) => one("file_document", "kind", json!(each.kind)),
        Need::FormsChosen => one("choose_forms", "", Value::Null),
        Need::CuratorAppointed => one("appoint_curator", "", Value::Null),
        Need::People(role) => one("enrol", "roles", json!([{ "role": role }])),
        Need::Requests => one("correct", "", Value::Null),
        Need::Consents(_) => one("give_consent", "purpose", json!("personal_data")),
        Need::MentorsReady => one("train_mentor", "", Value::Null),
        Need::PairsApproved => one("approve_pairs", "", Value::Null),
        Need::PairsFinished => one("end_pair", "", Value::Null),
        Need::Monitoring(round) => one("record_answers", "round", json!(round)),
        Need::Activity(kind) => one("hold_activity", "kind", json!(kind)),
        Need::Publication(kind) => one("publish", "topic", json!(kind)),
    }
}

/// Stages that are planned to run and have not begun, as far as the stages before them let them.
fn begin(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let board = look.programme.board(look.day);
    for line in board.stages {
        let waits = board.stages.iter().any(|earlier| {
            let free = earlier.is_closed() || look.model.may_overlap(line.stage, earlier.stage);
            earlier.stage < line.stage && !free
        });
        let Some(planned) = line.planned else {
            continue;
        };
        if line.state != StageState::NotStarted || waits || !look.is_near(planned.from) {
            continue;
        }
        let name = look.model.stage_name(line.stage);
        let params = params! { stage: name, number: line.stage.number() };
        let kind = if planned.from < look.day {
            Kind::Late
        } else {
            Kind::Due
        };
        let text = Localised::of("agenda-begin-stage", &params);
        let item = look
            .item(kind, text, look.distance(planned.from), "start_stage")
            .by(Some(planned.from))
            .about(&line.stage.id())
            .known([("stage", json!(line.stage))]);
        items.push(item);
    }
}

/// People who hold the role on the day.
pub(super) fn people_in<'l>(
    look: &'l Look<'_>,
    role: Role,
) -> impl Iterator<Item = &'l crate::record::Participant> {
    let people = look.programme.participants().iter();
    people.filter(move |person| person.holds(role, look.day))
}
