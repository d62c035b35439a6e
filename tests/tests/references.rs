//! Whatever a record names and the programme does not hold is told, and where. Each reference is the only wrong one: a rule
//! that looks only when some id is unknown must know of every list.

use nastavnik::{Day, wire};
use serde_json::{Value, json};

/// A programme whose every reference is sound.
fn sound() -> Value {
    json!({
        "format": 1, "id": "x", "profile": "school",
        "header": { "title": "x", "organisation": { "name": "x", "kind": "school" },
                    "period": { "from": "2025-09-01", "until": "2026-06-30" } },
        "participants": [{ "id": "a", "standing": "teacher" }, { "id": "b", "standing": "teacher" }],
        "appointments": [{ "curator": "b", "from": "2025-12-01" }],
        "selections": [{ "mentor": "b", "on": "2025-12-01", "fit": true }],
        "trainings": [{ "mentor": "b", "on": "2025-12-01" }],
        "instructions": [{ "id": "i", "mentor": "b", "basis": "art_351_8", "from": "2025-12-01" }],
        "choices": [{ "mentee": "a", "offered": ["b"], "on": "2025-12-01" }],
        "pairs": [{ "id": "p", "form": "teacher_teacher", "mentors": ["b"], "mentees": ["a"], "proposed": "2025-12-01", "approved": "2025-12-01" }],
        "meetings": [{ "id": "m", "pair": "p", "kind": "acquaintance", "on": "2025-12-01" }],
        "documents": [{ "id": "d", "kind": "pairs_order", "date": "2025-12-01" }],
        "consents": [{ "id": "c", "purpose": "personal_data", "subject": "a", "giver": "subject", "given": "2025-12-01" }],
        "answers": [{ "instrument": "influence", "round": "entry", "participant": "a", "on": "2025-12-01" }],
        "activities": [{ "kind": "general_meeting", "on": "2025-12-01" }],
        "publications": [{ "topic": "final_report", "on": "2025-12-01", "address": "https://school.example/x" }],
        "contacts": [{ "pair": "p", "curator": "b", "on": "2025-12-01" }],
        "stages": [{ "stage": "prepare_conditions", "act": "started", "on": "2025-12-01" }],
    })
}

/// The codes and places of what is said of references.
fn told(programme: &Value) -> Vec<(String, String)> {
    let model = wire::builtin_model("school").unwrap();
    let programme = wire::programme_from_json(&programme.to_string()).unwrap();
    let day: Day = "2026-02-02".parse().unwrap();
    let findings = programme.validate(&model, day).into_iter();
    let told =
        findings.filter(|found| ["TM-INT-002", "TM-INT-003", "TM-INT-004"].contains(&found.code));
    told.map(|found| (found.code.to_owned(), found.at.to_string()))
        .collect()
}

#[test]
fn every_reference_is_followed() {
    assert_eq!(told(&sound()), []);
    let ended =
        |member: &str| json!({ "on": "2026-01-01", "ground": "completed", member: "nobody" });
    let longer = json!([{ "on": "2026-01-01", "until": "2026-06-20", "order": "nobody" }]);
    let (people, pairs, papers) = ("TM-INT-002", "TM-INT-003", "TM-INT-004");
    for (code, list, member, value, rest) in [
        (people, "appointments", "curator", json!("nobody"), ""),
        (people, "selections", "mentor", json!("nobody"), ""),
        (people, "trainings", "mentor", json!("nobody"), ""),
        (people, "instructions", "mentor", json!("nobody"), ""),
        (people, "choices", "mentee", json!("nobody"), ""),
        (people, "choices", "offered", json!(["nobody"]), "/0"),
        (people, "choices", "chosen", json!("nobody"), ""),
        (people, "pairs", "mentors", json!(["b", "nobody"]), "/1"),
        (people, "pairs", "mentees", json!(["a", "nobody"]), "/1"),
        (people, "pairs", "parties", json!(["nobody"]), "/0"),
        (people, "documents", "people", json!(["nobody"]), "/0"),
        (people, "consents", "subject", json!("nobody"), ""),
        (people, "answers", "participant", json!("nobody"), ""),
        (people, "activities", "people", json!(["nobody"]), "/0"),
        (people, "publications", "people", json!(["nobody"]), "/0"),
        (people, "contacts", "curator", json!("nobody"), ""),
        (people, "stages", "by", json!("nobody"), ""),
        (pairs, "instructions", "pair", json!("nobody"), ""),
        (pairs, "meetings", "pair", json!("nobody"), ""),
        (pairs, "documents", "pairs", json!(["nobody"]), "/0"),
        (pairs, "answers", "pair", json!("nobody"), ""),
        (pairs, "contacts", "pair", json!("nobody"), ""),
        (pairs, "activities", "pairs", json!(["nobody"]), "/0"),
        (
            pairs,
            "pairs",
            "ended",
            ended("replaced_by"),
            "/replaced_by",
        ),
        (papers, "appointments", "order", json!("nobody"), ""),
        (papers, "trainings", "programme", json!("nobody"), ""),
        (papers, "instructions", "document", json!("nobody"), ""),
        (papers, "documents", "replaces", json!("nobody"), ""),
        (
            papers,
            "documents",
            "basis",
            json!([{ "document": "nobody" }]),
            "/0/document",
        ),
        (papers, "pairs", "order", json!("nobody"), ""),
        (papers, "pairs", "prolonged", longer, "/0/order"),
        (papers, "pairs", "ended", ended("order"), "/order"),
    ] {
        let mut programme = sound();
        programme[list][0][member] = value;
        let at = format!("/{list}/0/{member}{rest}");
        assert_eq!(told(&programme), [(code.to_owned(), at)]);
    }
}
