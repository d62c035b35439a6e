//! What only callers in Rust see: no vector asks for it.

use nastavnik::{Command, Lang, Opening, Programme, Stage, TargetModel};
use serde_json::{Value, json};

fn opened(model: &TargetModel) -> Programme {
    let opening: Opening = serde_json::from_value(json!({
        "id": "demo", "profile": "school", "on": "2026-09-01", "extensions": { "shelf": 7 },
        "header": {
            "title": "Пример", "organisation": { "name": "Школа № 0", "kind": "school" },
            "period": { "from": "2026-09-01", "until": "2027-06-30" },
        },
    }))
    .unwrap();
    Programme::open(model, opening).unwrap().programme
}

fn command(json: Value) -> Command {
    serde_json::from_value(json).unwrap()
}

fn done(model: &TargetModel, programme: &Programme, json: Value) -> Programme {
    programme.apply(model, &command(json)).unwrap().programme
}

#[test]
fn the_callers_own_data_is_given_back() {
    let model = TargetModel::builtin("school").unwrap();
    let extensions = opened(&model).extensions().clone();
    assert_eq!(json!(extensions), json!({ "shelf": 7 }));
}

#[test]
fn a_refusal_names_its_reasons() {
    let model = TargetModel::builtin("school").unwrap();
    let close = json!({ "type": "close_stage", "stage": "mentee_base", "on": "2026-09-02" });
    let refusal = opened(&model).apply(&model, &command(close)).unwrap_err();
    let told = refusal.to_string();
    for reason in &refusal.reasons {
        let line = format!("{}: {}", reason.code, reason.message(Lang::En));
        assert!(told.contains(&line), "{told}");
    }
    assert!(refusal.reasons.len() > 1 && told.contains("; "), "{told}");
}

#[test]
fn the_board_says_where_the_programme_is_and_tells_an_override() {
    let model = TargetModel::builtin("school").unwrap();
    let step = |kind: &str| {
        json!({
            "type": kind, "stage": "prepare_conditions", "on": "2026-09-02", "by": "curator-1",
            "reason": "Так решил директор",
        })
    };
    let mut start = step("start_stage");
    start.as_object_mut().unwrap().remove("reason");
    let programme = done(
        &model,
        &opened(&model),
        json!({
            "type": "enrol", "id": "curator-1", "standing": "teacher",
            "roles": [{ "role": "curator", "from": "2026-09-01" }],
        }),
    );
    let day = "2026-09-03".parse().unwrap();
    assert_eq!(
        programme.board(day).current(),
        Some(Stage::PrepareConditions)
    );
    let programme = done(&model, &programme, start);
    let programme = done(&model, &programme, step("override_stage"));
    let board = programme.board(day);
    assert_eq!(board.current(), Some(Stage::MenteeBase));
    let mut line = board.line(Stage::PrepareConditions);
    let overridden = line.words(Lang::Ru);
    line.overridden = false;
    assert_ne!(line.words(Lang::Ru), overridden);
}

/// A period may be one day.
#[test]
fn a_period_may_begin_and_end_on_one_day() {
    let model = TargetModel::builtin("school").unwrap();
    let person = json!({
        "type": "enrol", "id": "curator-1", "standing": "teacher",
        "roles": [{ "role": "curator", "from": "2026-09-01", "until": "2026-09-01" }],
    });
    done(&model, &opened(&model), person);
}

/// What is printed of a watch tells which rules are asked.
#[test]
fn a_rule_is_printed_by_its_code() {
    let model = TargetModel::builtin("school").unwrap();
    let programme = opened(&model);
    let watch = programme.watch(model.into(), "2026-09-02".parse().unwrap());
    assert!(format!("{watch:?}").contains("rule: TM-CNS-001"));
}
