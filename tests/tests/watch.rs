//! A programme under watch has the findings that asking all rules anew would give, after every command.

use std::collections::BTreeSet;
use std::sync::Arc;

use nastavnik::id::ParticipantId;
use nastavnik::rules::watch::Watch;
use nastavnik::{Command, Day, Diagnostic, TargetModel, wire};
use nastavnik_tests::invent::{Life, config, day, first_day, life};
use nastavnik_tests::vector::{Given, given};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What is wrong with a watch after a command; `None`: nothing. A refused command is nothing to look at.
fn wrong(watch: &mut Watch, model: &TargetModel, command: &Command) -> Option<String> {
    let before: Vec<_> = watch.findings().into_iter().cloned().collect();
    let applied = watch.programme().apply(model, command);
    let (noticed, step) = match (watch.apply(command), applied) {
        (Ok(noticed), Ok(step)) => (noticed, step),
        (Err(watched), Err(plain)) => return (watched != plain).then(|| "another refusal".into()),
        (watched, plain) => return Some(format!("{watched:?}\n{plain:?}")),
    };
    let after = step.programme.validate(model, watch.day());
    let beyond = |findings: &[Diagnostic], others: &[Diagnostic]| -> Vec<Diagnostic> {
        let findings = findings.iter().filter(|finding| !others.contains(finding));
        findings.cloned().collect()
    };
    let watched: Vec<_> = watch.findings().into_iter().cloned().collect();
    if watched != after {
        let (more, less) = (beyond(&watched, &after), beyond(&after, &watched));
        return Some(format!("too many: {more:#?}\ntoo few: {less:#?}"));
    }
    let same = noticed.gone == beyond(&before, &after)
        && noticed.new == beyond(&after, &before)
        && noticed.events == step.events
        && watch.programme() == &step.programme;
    (!same).then(|| format!("{noticed:?}"))
}

fn lived(life: &Life, day: Day) -> Result<(), TestCaseError> {
    let model = Arc::new(life.model.clone());
    let mut watch = Watch::new(life.opened.programme.clone(), model, day);
    for (_, command, _) in &life.steps {
        let wrong = wrong(&mut watch, &life.model, command);
        prop_assert!(wrong.is_none(), "{}\n{command:?}", wrong.unwrap());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..config() })]

    #[test]
    fn a_life_under_watch(life in life()) {
        lived(&life, first_day().plus_days(700))?;
    }

    #[test]
    fn a_life_under_watch_with_facts_still_to_come((life, day) in (life(), day())) {
        lived(&life, day)?;
    }
}

fn ids<'p>(programme: &'p Value, list: &str) -> impl Iterator<Item = &'p str> {
    let records = programme[list].as_array().into_iter().flatten();
    records.filter_map(|record| record["id"].as_str())
}

/// Ids that records name and that may be nobody's.
fn named(value: &Value, ids: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.parse::<ParticipantId>().is_ok() => {
            ids.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| named(item, ids)),
        Value::Object(members) => members.values().for_each(|item| named(item, ids)),
        _ => {}
    }
}

/// Commands about the people, pairs and papers of a programme, whatever state it is in.
fn commands(programme: &Value, day: Day) -> Vec<Value> {
    let mut commands = vec![
        json!({ "type": "hold_activity", "kind": "general_meeting", "on": day }),
        json!({ "type": "hold_activity", "kind": "outer_contour", "on": day }),
        json!({ "type": "start_stage", "stage": "run", "on": day }),
        json!({ "type": "override_stage", "stage": "complete", "on": day, "by": "c", "reason": "r" }),
    ];
    let pairs: Vec<_> = ids(programme, "pairs").collect();
    let people: Vec<_> = ids(programme, "participants").collect();
    let curator = people
        .iter()
        .find(|id| id.starts_with("curator"))
        .unwrap_or(&"nobody");
    for pair in &pairs {
        for kind in ["acquaintance", "trial", "regular", "final"] {
            commands.push(json!({ "type": "hold_meeting", "id": format!("new-{kind}"), "pair": pair, "kind": kind,
                "on": day, "fit": (kind == "trial").then_some("no_fit") }));
        }
        commands.push(json!({ "type": "agree_pair", "pair": pair, "agreement": { "side": "mentor", "on": day } }));
        commands.push(
            json!({ "type": "approve_pairs", "pairs": [pair], "order": "new-order", "on": day,
            "term": { "from": day, "until": day.plus_days(90) } }),
        );
        for ground in ["completed", "replaced", "made_in_error", "mentor_left"] {
            commands.push(json!({ "type": "end_pair", "pair": pair, "ending": { "on": day, "ground": ground } }));
        }
        commands.push(json!({ "type": "plan_pair", "pair": pair,
            "plan": { "on": day, "meetings": 3, "made_by": ["mentor"] } }));
        commands
            .push(json!({ "type": "contact_pair", "pair": pair, "curator": curator, "on": day }));
        for kind in ["pairs_order", "mentor_report", "personalised_programme"] {
            commands.push(
                json!({ "type": "file_document", "id": "new-order", "kind": kind, "date": day,
                "pairs": [pair] }),
            );
        }
    }
    let form = programme["pairs"][0]["form"]
        .as_str()
        .unwrap_or("teacher_teacher");
    for (nth, person) in people.iter().enumerate() {
        for purpose in [
            "personal_data",
            "participation",
            "extra_work",
            "dissemination",
        ] {
            commands.push(
                json!({ "type": "give_consent", "id": format!("new-{purpose}"), "subject": person,
                "purpose": purpose, "giver": "subject", "given": day, "separate": true }),
            );
        }
        commands.push(
            json!({ "type": "leave_role", "participant": person, "role": "mentee", "on": day }),
        );
        commands.push(
            json!({ "type": "leave_role", "participant": person, "role": "mentor", "on": day }),
        );
        commands.push(json!({ "type": "take_role", "participant": person, "role": { "role": "mentor", "from": day } }));
        let mut corrected = programme["participants"][nth].clone();
        let others: Vec<_> = people.iter().filter(|id| *id != person).collect();
        corrected["children"] = json!(others);
        corrected["takes"] = json!(1);
        commands.push(json!({ "type": "correct", "on": day, "participant": corrected }));
        for (member, value) in [
            ("born", json!("2012-05-05")),
            ("born", json!("1970")),
            ("standing", json!("teacher")),
            ("standing", json!("employer")),
            ("place", json!("elsewhere")),
            ("categories", json!([])),
            ("requests", json!([])),
            ("competences", json!(["x"])),
            ("step", json!(1)),
            ("service_years", json!(0)),
        ] {
            let mut corrected = programme["participants"][nth].clone();
            corrected[member] = value;
            commands.push(json!({ "type": "correct", "on": day, "participant": corrected }));
        }
        commands
            .push(json!({ "type": "select_mentor", "mentor": person, "on": day, "fit": false }));
        commands.push(json!({ "type": "train_mentor", "mentor": person, "on": day }));
        for (round, mark) in [("entry", 9), ("exit", 1), ("exit", 99)] {
            commands.push(
                json!({ "type": "record_answers", "participant": person, "instrument": "influence",
                "round": round, "pair": pairs.first(), "on": day, "marks": { "anxiety": mark } }),
            );
        }
        for kind in [
            "cooperation_contract",
            "labour_agreement",
            "meeting_journal",
        ] {
            commands.push(
                json!({ "type": "file_document", "id": "new-paper", "kind": kind, "date": day,
                "people": [person] }),
            );
        }
        commands.push(
            json!({ "type": "publish", "topic": "final_report", "on": day, "people": [person],
            "fields": ["name"], "address": "https://school.example/x" }),
        );
        commands.push(json!({ "type": "appoint_curator", "curator": person, "from": day }));
        commands.push(
            json!({ "type": "choose_mentor", "mentee": person, "offered": people, "on": day }),
        );
        for other in &people {
            commands.push(json!({ "type": "propose_pairs", "pairs": [{ "id": "new-pair", "form": form,
                "mentors": [person], "mentees": [other], "proposed": day, "continues": pairs.first() }] }));
        }
    }
    if let [old, ..] = pairs[..] {
        commands.push(json!({ "type": "replace_mentor", "pair": old, "into": "new-pair", "release": people.first().unwrap_or(&"nobody"),
            "appoint": people.last(), "cause": "mentor_request", "order": "new-order", "on": day, "agreed": ["mentor"] }));
        commands.push(
            json!({ "type": "prolong_pair", "pair": old, "prolongation": { "on": day,
            "until": day.plus_days(9), "agreed": ["mentor"] } }),
        );
    }
    commands.push(json!({ "type": "take_down", "address": "https://school.example/x", "on": day }));
    for consent in ids(programme, "consents") {
        commands.push(json!({ "type": "withdraw_consent", "consent": consent, "on": day }));
    }
    let mut unknown = BTreeSet::new();
    named(programme, &mut unknown);
    for id in unknown
        .iter()
        .filter(|id| !people.contains(&id.as_str()))
        .take(12)
    {
        commands.push(json!({ "type": "enrol", "id": id, "standing": "pupil",
            "roles": [{ "role": "mentee", "from": day }] }));
    }
    commands
}

/// Each programme is tried with one command in so many; those that are alike are tried with others.
const SHARE: usize = 9;

/// The vectors of the rules have what each rule looks at, and records that contradict each other.
#[test]
fn whatever_a_programme_holds_a_command_is_noticed() {
    let (mut faults, mut accepted, mut kinds) = (Vec::new(), 0, BTreeSet::new());
    for (nth, given) in given("rules").unwrap().into_iter().enumerate() {
        let Some(day) = given.day() else { continue };
        let Given {
            path,
            model,
            programme,
            ..
        } = given;
        let all = commands(&json!(programme), day);
        let mut watch = Watch::new(programme, Arc::new(model.clone()), day);
        for command in all.iter().skip(nth % SHARE).step_by(SHARE) {
            let read: Command = match serde_json::from_value(command.clone()) {
                Ok(read) => read,
                Err(error) => panic!("{error}: {command}"),
            };
            let before = watch.programme().clone();
            if let Some(wrong) = wrong(&mut watch, &model, &read) {
                faults.push(format!("{}\n{command}\n{wrong}", path.display()));
                watch = Watch::new(before, Arc::new(model.clone()), day);
            } else if watch.programme() != &before {
                accepted += 1;
                kinds.insert(command["type"].to_string());
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{}: {}",
        faults.len(),
        faults
            .iter()
            .take(12)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n\n")
    );
    assert!(accepted > 900 && kinds.len() > 16, "{accepted} {kinds:?}");
}

/// The vectors of the life cycle have every command there is.
#[test]
fn every_command_is_noticed() {
    let mut kinds = BTreeSet::new();
    let later: Day = "2040-01-01".parse().unwrap();
    for given in given("lifecycle").unwrap() {
        let steps = match &given.when {
            Value::Array(steps) => steps.as_slice(),
            step => std::slice::from_ref(step),
        };
        let commands = steps.iter().flat_map(|step| match &step["commands"] {
            Value::Array(commands) => commands.as_slice(),
            _ => std::slice::from_ref(&step["command"]),
        });
        let mut watch = given.programme.watch(Arc::new(given.model.clone()), later);
        for command in commands {
            let Ok(read) = serde_json::from_value::<Command>(command.clone()) else {
                continue;
            };
            let before = watch.programme().clone();
            let wrong = wrong(&mut watch, &given.model, &read);
            assert!(
                wrong.is_none(),
                "{:?}\n{command}\n{}",
                given.path,
                wrong.unwrap()
            );
            if watch.programme() != &before {
                kinds.insert(command["type"].to_string());
            }
        }
    }
    assert!(kinds.len() > 31, "{} {kinds:?}", kinds.len());
}

/// Two records with one id: whatever belongs to the id belongs to both.
#[test]
fn twins_are_both_asked_again() {
    let day: Day = "2026-10-01".parse().unwrap();
    let model = wire::builtin_model("school").unwrap();
    let person = |role: &str| json!({ "id": "a", "standing": "pupil", "born": "2001-01-01", "roles": [{ "role": role, "from": "2026-09-10" }] });
    let pair = |id: &str| json!({ "id": id, "form": "student_student", "mentors": ["b"], "mentees": ["a"], "proposed": "2026-09-12" });
    let paper = json!({ "id": "paper", "kind": "pairs_order", "date": "2026-09-11" });
    let whole = json!({
        "format": 1, "id": "x", "profile": "school",
        "header": { "title": "x", "organisation": { "name": "x", "kind": "school" },
                    "period": { "from": "2026-09-01", "until": "2027-06-30" } },
        "participants": [person("mentee"), person("mentor")],
        "pairs": [pair("p"), pair("p"), pair("q")],
        "documents": [paper, paper],
    });
    let commands = [
        json!({ "type": "give_consent", "id": "c", "subject": "a", "purpose": "personal_data", "giver": "subject",
            "given": day, "separate": true }),
        json!({ "type": "hold_meeting", "id": "m", "pair": "p", "kind": "acquaintance", "on": day }),
        json!({ "type": "end_pair", "pair": "q", "ending": { "on": day, "ground": "mutual_decision", "order": "paper" } }),
    ];
    for list in ["participants", "pairs", "documents"] {
        let mut programme = whole.clone();
        for other in ["participants", "pairs", "documents"] {
            let records = programme[other].as_array_mut().unwrap();
            if other != list {
                records.remove(0);
            }
        }
        let programme = wire::programme_from_json(&programme.to_string()).unwrap();
        for command in &commands {
            let mut watch = Watch::new(programme.clone(), Arc::new(model.clone()), day);
            let read: Command = serde_json::from_value(command.clone()).unwrap();
            assert!(watch.programme().apply(&model, &read).is_ok(), "{command}");
            let wrong = wrong(&mut watch, &model, &read);
            assert!(wrong.is_none(), "{list} {command}\n{}", wrong.unwrap());
        }
    }
}

/// Whom a correction names is known when they come.
#[test]
fn what_a_correction_names_is_followed() {
    let day: Day = "2026-10-01".parse().unwrap();
    let model = wire::builtin_model("school").unwrap();
    let person = |wishes: Value| {
        json!({ "id": "a", "standing": "pupil", "wishes": wishes,
        "roles": [{ "role": "mentee", "from": "2026-09-10" }] })
    };
    let programme = json!({
        "format": 1, "id": "x", "profile": "school",
        "header": { "title": "x", "organisation": { "name": "x", "kind": "school" },
                    "period": { "from": "2026-09-01", "until": "2027-06-30" } },
        "participants": [person(json!([]))],
    });
    let programme = wire::programme_from_json(&programme.to_string()).unwrap();
    let mut watch = Watch::new(programme, Arc::new(model.clone()), day);
    for (command, told) in [
        (
            json!({ "type": "correct", "on": day, "participant": person(json!(["b"])) }),
            1,
        ),
        (
            json!({ "type": "enrol", "id": "b", "standing": "pupil", "roles": [{ "role": "mentor", "from": day }] }),
            0,
        ),
    ] {
        let read: Command = serde_json::from_value(command.clone()).unwrap();
        let wrong = wrong(&mut watch, &model, &read);
        assert!(wrong.is_none(), "{command}\n{}", wrong.unwrap());
        let findings = watch.findings().into_iter();
        let unknown = findings.filter(|finding| finding.code == "TM-INT-014");
        assert_eq!(unknown.count(), told, "{command}");
    }
}
