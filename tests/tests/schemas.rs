//! The schemas tell the truth: what the library writes keeps to them, and so does everything that it accepts.

use std::fs;

use nastavnik_tests::contract::Schemas;
use nastavnik_tests::vector::{files, folder};
use serde_json::Value;

/// The schema of a step's answer.
fn answer(op: &str) -> Option<&'static str> {
    Some(match op {
        "open" | "apply" | "apply_all" => "step",
        "decide" => "events",
        "replay" | "as_of" | "read_programme" => "programme",
        "read_directory" => "directory",
        "validate" | "check_profile" => "diagnostics",
        "board" => "stage_board",
        "readiness" => "readiness",
        "path_to" => "path",
        "road_map" => "road_map",
        "propose_pairs" => "match_plan",
        "barriers" => "barriers",
        "explain_pair" => "pair_explanation",
        "explain_unmatched" => "mentee_explanation",
        "audit_pairs" => "audit",
        "rematch" => "rematch",
        "watch" => "noticed",
        "what_if" => "what_if",
        "monitor" => "monitoring_report",
        "publish" => "public_shares",
        "describe_model" => "model",
        "agenda" => "agenda",
        "diff" => "diff",
        "working_days" => "working_days",
        _ => return None,
    })
}

/// What the request of a step is about.
fn request(step: &Value) -> &'static str {
    match step["op"].as_str() {
        Some("paper") => "paper_request",
        Some("young_specialist") => "young_question",
        Some("agenda") => "agenda_request",
        Some("diff") => "diff_request",
        Some("calendar_ics") => "calendar_request",
        Some("working_days") => "working_days_request",
        Some("explain_pair") => "pair_question",
        Some("explain_unmatched") => "mentee_question",
        Some("audit_pairs") => "audit_request",
        Some("rematch") => "rematch_request",
        Some("what_if") => "what_if_request",
        _ => "match_request",
    }
}

/// The documents of a step with their schemas.
fn arguments(step: &Value) -> Vec<(&'static str, &Value)> {
    let one = [
        ("opening", "opening"),
        ("command", "command"),
        ("events", "events"),
        ("programme", "programme"),
        ("directory", "directory"),
        ("request", request(step)),
        ("profile", "profile"),
    ];
    let mut found: Vec<_> = one
        .iter()
        .filter_map(|(key, schema)| Some((*schema, step.get(key)?)))
        .collect();
    let commands = step.get("commands").and_then(Value::as_array);
    found.extend(
        commands
            .into_iter()
            .flatten()
            .map(|command| ("command", command)),
    );
    // A string is a text, malformed more often than not.
    found.retain(|(_, document)| !document.is_string());
    found
}

#[test]
fn vectors_keep_to_the_schemas() {
    let schemas = Schemas::compile();
    let mut wrong = Vec::new();
    for path in files(&folder(), "json").unwrap() {
        let vector: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let given = &vector["given"];
        let when = &vector["when"];
        let steps = when
            .as_array()
            .map_or_else(|| std::slice::from_ref(when), Vec::as_slice);
        let last = steps.last().unwrap();
        let mut documents = Vec::new();
        if let Some(error) = vector["then"].get("error") {
            documents.push(("error", error));
        } else if let Some(ok) = vector["then"].get("ok") {
            documents.extend(answer(last["op"].as_str().unwrap()).map(|schema| (schema, ok)));
        }
        if vector["then"]["error"]["kind"] != "malformed" {
            documents.extend(arguments(given));
            documents.extend(steps.iter().flat_map(arguments));
            documents.extend(
                given
                    .get("profile")
                    .filter(|p| p.is_object())
                    .map(|p| ("profile", p)),
            );
        }
        for (schema, document) in documents {
            let found = schemas.wrong(schema, document);
            wrong.extend(
                found
                    .into_iter()
                    .map(|line| format!("{}: {line}", path.display())),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn malformed_vectors_break_the_schemas() {
    let schemas = Schemas::compile();
    for (name, breaks) in [
        ("TM-SHP-002-wrong-type", true),
        ("TM-SHP-002-null", true),
        ("TM-SHP-003-unknown-key", true),
        ("TM-SHP-004-unknown-word", true),
        ("TM-SHP-005-missing-key", true),
        // A schema knows the shape of a day, the library the calendar.
        ("TM-SHP-002-no-such-day", false),
    ] {
        let path = folder().join("shape").join(name).with_extension("json");
        let vector: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let found = schemas.wrong("programme", &vector["when"]["programme"]);
        assert_eq!(!found.is_empty(), breaks, "{name}: {found:?}");
    }
}
