//! Mistakes planted on purpose: each is caught, by the law that speaks of it, on the shortest way.

use std::sync::LazyLock;

use nastavnik::programme::board::StageMove;
use nastavnik::{Command, Event, Programme, Refusal, Step, TargetModel};
use serde_json::{Value, json};

use crate::explore::explore;
use crate::scenes;
use crate::world::{CarryOut, World};

/// The law that was broken, and how many moves it took.
fn caught(world: World, depth: usize) -> (&'static str, usize) {
    let broken = explore(&world, depth).broken;
    let broken = broken.expect("the planted mistake is caught");
    println!("{}: {}", broken.law, broken.told);
    println!("  {}", broken.path.join("\n  "));
    (broken.law, broken.path.len())
}

fn with(mut world: World, carry_out: CarryOut) -> World {
    world.carry_out = carry_out;
    world
}

/// The programme with one of its lists altered.
fn altered(programme: &Programme, list: &str, alter: impl Fn(&mut Value)) -> Programme {
    let mut json = serde_json::to_value(programme).unwrap();
    alter(&mut json[list]);
    serde_json::from_value(json).unwrap()
}

/// The model as it is recommended, and not adopted: little of it binds.
static NOT_ADOPTED: LazyLock<TargetModel> =
    LazyLock::new(|| TargetModel::builtin("federal_students").unwrap());

fn by_a_model_that_does_not_bind(
    programme: &Programme,
    _: &TargetModel,
    command: &Command,
) -> Result<Step, Refusal> {
    programme.apply(&NOT_ADOPTED, command)
}

#[test]
fn a_pair_whose_mentor_nobody_looked_at() {
    let world = with(scenes::on_the_eve("school"), by_a_model_that_does_not_bind);
    let law = "no pair begins without consents, an order and ready mentors";
    assert_eq!(caught(world, 2), (law, 2));
}

#[test]
fn a_stage_without_its_gate() {
    let world = scenes::stages("school");
    let world = world.of_one_day(|command| matches!(command, Command::ApprovePairs(_)));
    let world = with(world, by_a_model_that_does_not_bind);
    let law = "no stage closes before what it requires";
    assert_eq!(caught(world, 2), (law, 2));
}

/// A withdrawal that the approval does not see.
#[test]
fn a_withdrawn_consent_that_still_counts() {
    let blind: CarryOut = |programme, model, command| {
        if !matches!(command, Command::ApprovePairs(_)) {
            return programme.apply(model, command);
        }
        let forgotten = altered(programme, "consents", |consents| {
            for consent in consents.as_array_mut().unwrap() {
                consent.as_object_mut().unwrap().remove("withdrawn");
            }
        });
        let mut step = forgotten.apply(model, command)?;
        let consents = serde_json::to_value(programme.consents()).unwrap();
        step.programme = altered(&step.programme, "consents", |now| *now = consents.clone());
        Ok(step)
    };
    let law = "no pair begins without consents, an order and ready mentors";
    assert_eq!(
        caught(with(scenes::on_the_eve("school"), blind), 2),
        (law, 2)
    );
}

/// An override that is put on record as if the stage had closed of itself.
#[test]
fn a_silent_override() {
    let silent: CarryOut = |programme, model, command| {
        let mut step = programme.apply(model, command)?;
        for event in &mut step.events {
            if let Event::StageMoved(act) = event
                && act.act == StageMove::Overridden
            {
                act.act = StageMove::Closed;
                act.reason = None;
            }
        }
        Ok(step)
    };
    let law = "no stage closes before what it requires";
    assert_eq!(caught(with(scenes::stages("school"), silent), 2), (law, 2));
}

/// An event that is told, and a programme that does not know of it.
#[test]
fn a_fact_that_is_forgotten() {
    let forgetful: CarryOut = |programme, model, command| {
        let step = programme.apply(model, command)?;
        let forgets = matches!(command, Command::WithdrawConsent(_));
        let programme = if forgets {
            programme.clone()
        } else {
            step.programme
        };
        Ok(Step {
            programme,
            events: step.events,
        })
    };
    let world = with(
        scenes::approval("school").having_done(is_consent),
        forgetful,
    );
    assert_eq!(caught(world, 1), ("what was accepted happened", 1));
}

/// A fact that goes on record with another day than the event has.
#[test]
fn a_fact_that_is_told_otherwise() {
    let early: CarryOut = |programme, model, command| {
        let mut step = programme.apply(model, command)?;
        for event in &mut step.events {
            if let Event::MentorTrained(training) = event {
                training.on = training.on.plus_days(1);
            }
        }
        Ok(step)
    };
    let law = "the log gives the same programme";
    assert_eq!(caught(with(scenes::approval("school"), early), 1), (law, 1));
}

fn is_consent(command: &Command) -> bool {
    matches!(command, Command::GiveConsent(consent) if consent.subject.as_str() == "mentee-1")
}

/// A meeting of another kind than the one that was decided on.
#[test]
fn a_meeting_out_of_its_order() {
    let hasty: CarryOut = |programme, model, command| {
        let step = programme.apply(model, command)?;
        let programme = altered(&step.programme, "meetings", |meetings| {
            if let Some(meeting) = meetings.get_mut(0) {
                meeting["kind"] = json!("final");
            }
        });
        Ok(Step { programme, ..step })
    };
    let law = "meetings come in their order";
    assert_eq!(caught(with(scenes::meetings("school"), hasty), 2), (law, 1));
}

/// A stage that has all it asks, and does not close all the same.
#[test]
fn a_dead_end() {
    let stuck: CarryOut = |programme, model, command| match command {
        Command::CloseStage(step) if step.stage == nastavnik::Stage::Run => Err(Refusal {
            reasons: programme.validate(model, step.on),
        }),
        _ => programme.apply(model, command),
    };
    let world = scenes::stages("school").having_done(|command| {
        !matches!(
            command,
            Command::StartStage(_)
                | Command::CloseStage(_)
                | Command::OverrideStage(_)
                | Command::ReopenStage(_)
                | Command::WithdrawConsent(_)
        )
    });
    let world = world
        .of_one_day(|command| !matches!(command, Command::StartStage(_) | Command::CloseStage(_)));
    let law = "a state completes or tells why not";
    assert_eq!(caught(with(world, stuck), usize::MAX).0, law);
}
