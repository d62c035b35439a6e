//! What holds for every programme. A failure is shown with the smallest case that was found;
//! `PROPTEST_RNG_SEED=… PROPTEST_CASES=10000` looks at others.

use std::collections::BTreeSet;

use nastavnik::{Command, Day, Programme, Severity, TargetModel, wire};
use nastavnik_tests::invent::{Life, command, config, day, first_day, life, orderly_life};
use nastavnik_tests::vector::given;
use proptest::prelude::*;
use serde_json::{Value, json};

fn text(programme: &Programme) -> String {
    wire::programme_to_json(programme).unwrap()
}

fn long_after() -> Day {
    first_day().plus_days(700)
}

/// The programme with every list of facts the other way round; acts of stages are a history and keep their order.
fn reversed(programme: &Programme) -> Programme {
    let mut json: Value = serde_json::from_str(&text(programme)).unwrap();
    for (name, list) in json.as_object_mut().unwrap() {
        if let Value::Array(records) = list
            && name != "stages"
        {
            records.reverse();
        }
    }
    wire::programme_from_json(&json.to_string()).unwrap()
}

/// The findings without their places.
fn findings(model: &TargetModel, programme: &Programme, day: Day) -> BTreeSet<String> {
    let found = programme
        .validate(model, day)
        .into_iter()
        .map(|mut finding| {
            finding.at = Default::default();
            finding.people.sort();
            serde_json::to_string(&finding).unwrap()
        });
    found.collect()
}

/// What is found in one order of the records and not in the other.
fn told_otherwise(model: &TargetModel, programme: &Programme, day: Day) -> Vec<String> {
    let one = findings(model, programme, day);
    let other = findings(model, &reversed(programme), day);
    one.symmetric_difference(&other).cloned().collect()
}

/// The vectors of the rules have what each rule looks at.
#[test]
fn the_order_of_records_matters_to_no_rule() {
    let mut faults = Vec::new();
    for given in given("rules").unwrap() {
        let Some(day) = given.day() else { continue };
        let different = told_otherwise(&given.model, &given.programme, day);
        let path = given.path.display();
        faults.extend({ different.iter() }.map(|finding| format!("{path}: {finding}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A correction says what was always so: a past day is seen with it.
fn is_seen_otherwise(command: &Command) -> bool {
    matches!(command, Command::Correct(_))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn replaying_gives_the_same_bytes_as_living(life in life()) {
        let replayed = Programme::replay(life.events_until(long_after())).unwrap();
        prop_assert_eq!(text(&replayed), text(life.now()));
    }

    #[test]
    fn a_log_survives_its_json(life in life()) {
        let log = wire::events_to_json(&life.events_until(long_after())).unwrap();
        prop_assert_eq!(text(&wire::replay(&log).unwrap()), text(life.now()));
    }

    #[test]
    fn deciding_and_refusals_change_nothing((life, (_, command)) in (life(), command())) {
        let before = text(life.now());
        let decided = life.now().decide(&life.model, &command);
        let applied = life.now().apply(&life.model, &command);
        prop_assert_eq!(text(life.now()), before);
        match (decided, applied) {
            (Ok(events), Ok(step)) => prop_assert_eq!(events, step.events),
            (Err(refusal), Err(again)) => {
                prop_assert!(!refusal.reasons.is_empty());
                prop_assert_eq!(refusal, again);
            }
            (decided, applied) => prop_assert!(false, "{decided:?}\n{applied:?}"),
        }
    }

    #[test]
    fn what_is_written_is_read(life in life()) {
        let written = text(life.now());
        let read = wire::programme_from_json(&written).unwrap();
        prop_assert_eq!(&read, life.now());
        prop_assert_eq!(text(&read), written);
    }

    #[test]
    fn the_order_of_records_does_not_matter((life, day) in (life(), day())) {
        let different = told_otherwise(&life.model, life.now(), day);
        prop_assert!(different.is_empty(), "{different:#?}");
    }

    #[test]
    fn a_past_day_shows_what_had_happened((life, day) in (orderly_life(), day())) {
        let commands = life.steps.iter().filter(|(_, command, _)| !is_seen_otherwise(command));
        let commands = commands.map(|(day, command, _)| (*day, command.clone())).collect();
        let life = Life::live(life.model.id().as_str(), commands);
        let then = Programme::replay(life.events_until(day)).unwrap();
        prop_assert_eq!(text(&life.now().as_of(day)), text(&then));
    }

    #[test]
    fn commands_never_make_records_contradict_themselves((life, day) in (life(), day())) {
        for day in [day, long_after()] {
            let found = life.now().validate(&life.model, day);
            // TM-STG-001: a stage is closed, an earlier one is not.
            let broken = |code: &str| code.starts_with("TM-INT-") || code == "TM-STG-001";
            let errors = found.iter().filter(|finding| finding.severity == Severity::Error);
            let integrity = { errors }.find(|finding| broken(finding.code));
            prop_assert!(integrity.is_none(), "{:#?}\n{}", integrity, text(life.now()));
        }
    }

    #[test]
    fn whoever_leaves_a_role_does_not_hold_it(life in life()) {
        for (_, command, step) in &life.steps {
            if let Command::LeaveRole(left) = command {
                let person = step.programme.participant(&left.participant).unwrap();
                prop_assert!(!person.holds(left.role, left.on.plus_days(1)), "{left:?} {person:?}");
            }
        }
    }

    #[test]
    fn a_stage_that_is_ready_closes((life, day) in (life(), day())) {
        for line in life.now().board(day).stages {
            let readiness = life.now().readiness(&life.model, line.stage, day);
            let close = json!({ "type": "close_stage", "stage": line.stage, "on": day });
            let closed = wire::apply(life.now(), &life.model, &close.to_string());
            let gaps = closed.err().map(|error| error.reasons()).unwrap_or_default();
            let unmet = gaps.iter().any(|gap| gap.code.starts_with("TM-GATE-"));
            prop_assert_eq!(readiness.ready, !unmet);
        }
    }
}
