//! Stages: what closes them, their order, overrides, the way on.

use nastavnik::history::DiffRequest;
use nastavnik::model::registry::Round;
use nastavnik::programme::board::{StageAct, StageMove, StageState};
use nastavnik::programme::command::StageStep;
use nastavnik::record::{Pair, Participant};
use nastavnik::{Command, Day, Event, Programme, Role, Severity, Stage, TargetModel};

use super::pairs::{is_ready, may_process_data};
use super::{Verdict, must};
use crate::seen::{Passage, Spot};

/// What the profile «school» asks of its stages, said again.
fn asked(programme: &Programme, stage: Stage, day: Day) -> Vec<(&'static str, bool)> {
    let paper = |kind: &'static str| {
        let mut documents = programme.documents().iter();
        let there =
            documents.any(|known| known.kind.as_str() == kind && known.date.earliest() <= day);
        (kind, there)
    };
    let publication = |topic: &'static str| {
        let mut all = programme.publications().iter();
        (
            "publication",
            all.any(|known| known.topic.as_str() == topic && known.on <= day),
        )
    };
    let activity = |kind: &'static str| {
        let mut all = programme.activities().iter();
        (
            kind,
            all.any(|known| known.kind.as_str() == kind && known.on <= day),
        )
    };
    let answers = |round: Round| {
        let mut all = programme.answers().iter();
        (
            "answers",
            all.any(|known| known.round == round && known.on <= day),
        )
    };
    let consents = |role: Role| {
        let in_role = |person: &&Participant| {
            let mut roles = person.roles.iter();
            roles.any(|held| {
                held.role == role && held.from <= day && held.left.is_none_or(|left| left >= day)
            })
        };
        let mut people = programme.participants().iter().filter(in_role);
        (
            "consents",
            people.all(|person| may_process_data(programme, person, day, true)),
        )
    };
    let pairs = || {
        programme.pairs().iter().filter(|pair| {
            // A pair recorded by mistake never was.
            pair.ended
                .as_ref()
                .is_none_or(|ending| ending.ground.as_str() != "made_in_error")
        })
    };
    let ended = |pair: &Pair| pair.ended.as_ref().is_some_and(|ending| ending.on <= day);
    let working = |pair: &Pair| pair.approved.is_some_and(|on| on <= day) && !ended(pair);
    match stage {
        Stage::PrepareConditions => vec![
            paper("introduction_order"),
            paper("regulation"),
            paper("programme"),
            paper("road_map"),
            paper("curator_order"),
            publication("regulation"),
            ("a form", !programme.forms().is_empty()),
            ("a curator", !programme.appointments().is_empty()),
        ],
        Stage::MenteeBase => vec![consents(Role::Mentee)],
        Stage::MentorBase => vec![consents(Role::Mentor)],
        Stage::SelectTrain => {
            let mut people = programme.participants().iter();
            let ready = people.any(|person| is_ready(programme, &person.id, day));
            vec![("a ready mentor", ready), paper("training_programme")]
        }
        Stage::Matching => vec![
            activity("general_meeting"),
            paper("pairs_order"),
            (
                "pairs, and all of them approved",
                pairs().any(|pair| pair.approved.is_some_and(|on| on <= day))
                    && pairs().all(|pair| ended(pair) || working(pair)),
            ),
        ],
        Stage::Run => vec![
            ("every pair ended", !pairs().any(working)),
            answers(Round::Entry),
            answers(Round::Interim),
        ],
        Stage::Complete => vec![
            answers(Round::Exit),
            activity("final_event"),
            activity("recognition"),
            paper("final_monitoring"),
            paper("final_event_order"),
            paper("final_report"),
            publication("final_report"),
        ],
    }
}

/// The last move of a stage, as recorded.
fn last_move(programme: &Programme, stage: Stage) -> Option<&StageAct> {
    programme.stages().iter().rfind(|act| act.stage == stage)
}

fn is_closed(programme: &Programme, stage: Stage) -> bool {
    let last = last_move(programme, stage).map(|act| act.act);
    matches!(last, Some(StageMove::Closed | StageMove::Overridden))
}

pub(crate) fn closing_is_founded(passage: &Passage<'_>) -> Verdict {
    for event in passage.events {
        let Event::StageMoved(act) = event else {
            continue;
        };
        let open = last_move(passage.before, act.stage)
            .is_some_and(|last| matches!(last.act, StageMove::Started | StageMove::Reopened));
        match act.act {
            StageMove::Closed => {
                must(open, || format!("{:?} was not open", act.stage))?;
                for (what, there) in asked(passage.before, act.stage, act.on) {
                    must(there, || format!("{:?} closed without {what}", act.stage))?;
                }
            }
            StageMove::Overridden => {
                must(open, || format!("{:?} was not open", act.stage))?;
                let reason = act.reason.as_deref().unwrap_or_default();
                let explained = act.by.is_some() && !reason.trim().is_empty();
                must(explained, || {
                    format!("{:?} without a signature and a reason", act.stage)
                })?;
            }
            StageMove::Started | StageMove::Reopened => {}
        }
    }
    Ok(())
}

pub(crate) fn overrides_are_seen(spot: &Spot<'_>) -> Verdict {
    let programme = spot.programme;
    let acts = programme.stages().iter();
    let overrides = acts.filter(|act| act.act == StageMove::Overridden).count();
    let board = programme.board(spot.today);
    let mut standing = Vec::new();
    for stage in Stage::ALL {
        let last = last_move(programme, stage).map(|act| act.act);
        let overridden = last == Some(StageMove::Overridden);
        let line = board.line(stage);
        must(line.overridden == overridden, || {
            format!("{stage:?}: the board is silent")
        })?;
        must(
            (line.state == StageState::Closed) == is_closed(programme, stage),
            || format!("{stage:?}: the board says {:?}", line.state),
        )?;
        standing.extend(overridden.then_some(stage));
    }
    if overrides == 0 {
        return Ok(());
    }
    let request = DiffRequest {
        from: "2026-08-01".parse().unwrap(),
        until: spot.today,
        before: None,
    };
    let changes = programme.diff(spot.model, &request).happened.changes;
    let told = changes
        .iter()
        .filter(|change| change.kind == "stage_overridden");
    let told: usize = told.map(|change| change.count).sum();
    must(told == overrides, || {
        format!("{overrides} overrides, the history tells {told}")
    })?;
    let findings = programme.validate(spot.model, spot.today);
    for stage in standing {
        let found = findings
            .iter()
            .any(|finding| finding.code == "TM-STG-004" && finding.subject == stage.id());
        must(found, || {
            format!("{stage:?}: no finding speaks of the override")
        })?;
    }
    Ok(())
}

pub(crate) fn stages_in_order(spot: &Spot<'_>) -> Verdict {
    let closed = Stage::ALL.map(|stage| is_closed(spot.programme, stage));
    must(
        closed.is_sorted_by(|earlier, later| earlier >= later),
        || format!("{closed:?}"),
    )?;
    let days: Vec<Day> = spot.programme.stages().iter().map(|act| act.on).collect();
    must(days.is_sorted(), || format!("{days:?}"))
}

/// The first stage that is not closed may begin; it closes today, or `path_to` names what is missing.
pub(crate) fn the_way_on_is_told(spot: &Spot<'_>) -> Verdict {
    let mut stages = Stage::ALL.into_iter();
    let Some(stage) = stages.find(|stage| !is_closed(spot.programme, *stage)) else {
        return Ok(());
    };
    let step = StageStep {
        stage,
        on: spot.today,
        by: None,
    };
    let (does, command) = match last_move(spot.programme, stage) {
        None => ("begin", Command::StartStage(step)),
        Some(_) => ("close", Command::CloseStage(step)),
    };
    let missing = asked(spot.programme, stage, spot.today);
    let missing = missing.iter().filter(|(_, there)| !there).count();
    let accepted = spot.programme.decide(spot.model, &command).is_ok();
    must(accepted == (does == "begin" || missing == 0), || {
        format!("{stage:?} lacks {missing}; may {does}: {accepted}")
    })?;
    let path = spot
        .programme
        .path_to(spot.model, Stage::Complete, spot.today);
    let first = path.first().ok_or("the path is empty")?;
    let named = first
        .unmet
        .iter()
        .filter(|gap| gap.severity == Severity::Error)
        .count();
    must(first.stage == stage && named == missing, || {
        format!(
            "{stage:?} lacks {missing}, the path names {named} of {:?}",
            first.stage
        )
    })
}

/// Whether it is told what keeps the programme from its completion.
pub(crate) fn is_told(programme: &Programme, model: &TargetModel, today: Day) -> bool {
    let path = programme.path_to(model, Stage::Complete, today);
    path.iter().any(|step| !step.unmet.is_empty())
}
