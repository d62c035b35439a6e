//! Whatever comes in, the library answers: sound documents are bent and broken, and every entry of the boundary is
//! asked. Nothing panics, and what is accepted keeps to its schema.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use nastavnik::wire::{self, Error};
use nastavnik::{Programme, TargetModel};
use nastavnik_tests::contract::Schemas;
use nastavnik_tests::invent::config;
use nastavnik_tests::vector::folder;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

const DAYS: [&str; 3] = ["1900-01-01", "2026-12-10", "2200-12-31"];

static SCHEMAS: LazyLock<Schemas> = LazyLock::new(Schemas::compile);
static SCHOOL: LazyLock<TargetModel> = LazyLock::new(|| wire::builtin_model("school").unwrap());

/// Sound documents with the names of their schemas.
static SOUND: LazyLock<Vec<(&str, Value)>> = LazyLock::new(|| {
    let read = |path: &Path| -> Value {
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    };
    let vector = |name: &str| read(&folder().join(name));
    let year = vector("lifecycle/whole-year.json");
    let profile = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/profiles/school.json");
    let mut sound = vec![
        ("programme", year["then"]["ok"]["programme"].clone()),
        ("events", year["then"]["ok"]["events"].clone()),
        (
            "opening",
            vector("lifecycle/opened-with-everything.json")["when"]["opening"].clone(),
        ),
        ("profile", read(&profile)),
        (
            "directory",
            vector("shape/round-trip/directory.json")["then"]["ok"].clone(),
        ),
        (
            "match_request",
            json!({
                "day": "2026-10-20", "bans": [{ "mentee": "mentee-1", "mentor": "mentor-1" }], "pins": [],
                "assume": ["consents"], "id_prefix": "p-", "objective": "best_total", "history": "no_repeats",
                "lift": [{ "barrier": "TM-MATCH-009", "mentor": "mentor-1" }], "weights": { "time": 3 },
                "priorities": [{ "mentee": "mentee-1", "steps": 1 }], "table": true,
                "capacities": [{ "mentor": "mentor-1", "takes": 2, "at_least": 1 }],
                "groups": [{ "mentor": "mentor-2", "seats": [{ "at_least": 1, "at_most": 2, "steps": [5] }] }],
            }),
        ),
        (
            "pair_question",
            json!({ "mentee": "mentee-1", "mentor": "mentor-1", "request": { "day": "2026-10-20" } }),
        ),
        (
            "mentee_question",
            json!({ "mentee": "mentee-1", "request": { "day": "2026-10-20" } }),
        ),
        (
            "audit_request",
            json!({
                "request": { "day": "2026-12-20" },
                "pairs": [{ "mentee": "mentee-1", "mentor": "mentor-1" }],
            }),
        ),
        (
            "rematch_request",
            json!({
                "request": { "day": "2026-12-20" }, "leaving": [{ "person": "mentor-1", "ground": "mentor_left" }],
                "stay": "always", "order": "order-1", "ground": "mutual_decision",
            }),
        ),
        (
            "what_if_request",
            json!({
                "request": { "day": "2026-12-20" }, "then": { "day": "2026-12-20" }, "rematch": true,
                "commands": [{ "type": "train_mentor", "mentor": "mentor-1", "on": "2026-12-01" }],
                "leaving": [{ "person": "mentee-1" }],
            }),
        ),
    ];
    let commands = year["when"]["commands"].as_array().unwrap();
    sound.extend(commands.iter().map(|command| ("command", command.clone())));
    sound
});

/// How a value of a document is bent.
#[derive(Debug, Clone)]
enum Bend {
    Replace(Value),
    Remove,
    Double,
    Wrap,
    Rename(String),
}

fn bend() -> impl Strategy<Value = Bend> {
    let odd = vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(1),
        json!(256),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1.5),
        json!(1e300),
        json!(""),
        json!("2200-12-31"),
        json!("1900-01-01"),
        json!("2026-02-29"),
        json!("2026"),
        json!("mentor-1"),
        json!("<b>\u{202e}\u{0}"),
        json!("я".repeat(65)),
        json!([]),
        json!({}),
    ];
    prop_oneof![
        6 => select(odd).prop_map(Bend::Replace),
        2 => Just(Bend::Remove),
        2 => Just(Bend::Double),
        1 => Just(Bend::Wrap),
        1 => "[a-z_]{0,8}".prop_map(Bend::Rename),
    ]
}

/// The places of all values in a document.
fn places(json: &Value, at: String, places: &mut Vec<String>) {
    match json {
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            self::places(
                value,
                format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")),
                places,
            );
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, value)| {
            self::places(value, format!("{at}/{i}"), places);
        }),
        _ => {}
    }
    places.push(at);
}

fn bent(mut document: Value, bends: &[(Index, Bend)]) -> Value {
    for (index, bend) in bends {
        let mut all = Vec::new();
        places(&document, String::new(), &mut all);
        let place = index.get(&all);
        let (parent, key) = place.rsplit_once('/').unwrap_or(("", ""));
        let value = document.pointer(place).cloned().unwrap_or_default();
        match (bend, document.pointer_mut(parent)) {
            (Bend::Remove, Some(Value::Object(members))) => drop(members.remove(key)),
            (Bend::Rename(name), Some(Value::Object(members))) => {
                members.remove(key);
                members.insert(name.clone(), value);
            }
            (Bend::Double, Some(Value::Array(items))) => items.push(value),
            (Bend::Remove, Some(Value::Array(items))) => drop(items.pop()),
            (bend, _) => {
                if let Some(there) = document.pointer_mut(place) {
                    *there = match bend {
                        Bend::Replace(odd) => odd.clone(),
                        Bend::Wrap => json!([value]),
                        _ => value,
                    };
                }
            }
        }
    }
    document
}

fn bent_document() -> impl Strategy<Value = (&'static str, Value)> {
    let bends = proptest::collection::vec((any::<Index>(), bend()), 0..4);
    (any::<Index>(), bends).prop_map(|(index, bends)| {
        let (name, document) = index.get(&SOUND);
        (*name, bent(document.clone(), &bends))
    })
}

/// Hands the text to the entry that reads such documents.
fn read(name: &str, text: &str) -> Result<(), Error> {
    let year = || wire::programme_from_json(&SOUND[0].1.to_string()).unwrap();
    match name {
        "programme" => wire::programme_from_json(text).map(|programme| ask(&programme, &SCHOOL)),
        "events" => wire::replay(text).map(|programme| ask(&programme, &SCHOOL)),
        "opening" => wire::open(&SCHOOL, text).map(|step| ask(&step.programme, &SCHOOL)),
        "profile" => wire::model_from_json(text).map(|model| ask(&year(), &model)),
        "directory" => wire::directory_from_json(text).map(drop),
        "match_request" => wire::propose_pairs(&year(), &SCHOOL, text).map(drop),
        "pair_question" => wire::explain_pair(&year(), &SCHOOL, text).map(drop),
        "mentee_question" => wire::explain_unmatched(&year(), &SCHOOL, text).map(drop),
        "audit_request" => wire::audit_pairs(&year(), &SCHOOL, text).map(drop),
        "rematch_request" => wire::rematch(&year(), &SCHOOL, text).map(drop),
        "what_if_request" => wire::what_if(&year(), &SCHOOL, text).map(drop),
        _ => wire::apply(&year(), &SCHOOL, text).map(|step| ask(&step.programme, &SCHOOL)),
    }
}

/// Asks a programme everything.
fn ask(programme: &Programme, model: &TargetModel) {
    for day in DAYS {
        let whole = wire::as_of(programme, day).unwrap();
        for answer in [
            wire::programme_to_json(&whole),
            wire::validate(programme, model, day),
            wire::board(programme, day),
            wire::readiness(programme, model, "run", day),
            wire::path_to(programme, model, "complete", day),
            wire::road_map(programme, model, day),
            wire::monitor(programme, model, day),
            wire::publish(programme, model, day),
            wire::describe_model(model, day),
            wire::propose_pairs(programme, model, &json!({ "day": day }).to_string()),
            wire::audit_pairs(
                programme,
                model,
                &json!({ "request": { "day": day } }).to_string(),
            ),
            wire::rematch(
                programme,
                model,
                &json!({ "request": { "day": day } }).to_string(),
            ),
            wire::what_if(
                programme,
                model,
                &json!({ "request": { "day": day } }).to_string(),
            ),
        ] {
            serde_json::from_str::<Value>(&answer.unwrap()).unwrap();
        }
    }
}

/// An optional member that is `null` is read as absent, and never written.
fn without_null(mut json: Value) -> Value {
    match &mut json {
        Value::Object(members) => {
            members.retain(|_, value| !value.is_null());
            members
                .values_mut()
                .for_each(|value| *value = without_null(value.take()));
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|value| *value = without_null(value.take())),
        _ => {}
    }
    json
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn bent_documents_are_read_or_refused_with_a_reason((name, document) in bent_document()) {
        match read(name, &document.to_string()) {
            Ok(()) => {
                let wrong = SCHEMAS.wrong(name, &without_null(document.clone()));
                prop_assert!(wrong.is_empty(), "accepted against the schema: {wrong:?}\n{document}");
            }
            Err(error) => {
                let told: Value = serde_json::from_str(&error.to_json()).unwrap();
                prop_assert_eq!(SCHEMAS.wrong("error", &told), Vec::<String>::new());
                prop_assert!(!error.reasons().is_empty());
            }
        }
    }

    #[test]
    fn broken_texts_are_refused((index, at, odd) in (any::<Index>(), any::<Index>(), "\\PC{0,4}|[\\[{\"\\\\]{1,3}")) {
        let (name, document) = index.get(&SOUND);
        let mut letters: Vec<char> = document.to_string().chars().collect();
        let at = at.index(letters.len());
        letters.splice(at..=at, odd.chars());
        let _ = read(name, &letters.iter().collect::<String>());
        let cut: String = letters.iter().take(at).collect();
        prop_assert!(read(name, &cut).is_err());
    }

    #[test]
    fn any_text_gets_an_answer(text in "\\PC{0,40}") {
        for name in ["programme", "events", "opening", "profile", "directory", "match_request", "command"] {
            prop_assert!(read(name, &text).is_err());
        }
        let _ = wire::builtin_model(&text);
        let _ = wire::board(&wire::programme_from_json(&SOUND[0].1.to_string()).unwrap(), &text);
        prop_assert!(wire::explain(&text).is_none());
    }
}

/// serde takes a list for a record and `{"word": null}` for a word. The schemas do not: nobody should rely on it.
#[test]
fn two_spellings_are_read_that_no_schema_has() {
    let document = |kind: Value, period: Value| {
        json!({
            "format": 1, "id": "demo", "profile": "school",
            "header": { "title": "", "organisation": { "name": "", "kind": kind }, "period": period },
        })
    };
    let sound = document(
        json!("school"),
        json!({ "from": "2026-09-01", "until": "2027-06-30" }),
    );
    let sound_read = wire::programme_from_json(&sound.to_string()).unwrap();
    for odd in [
        document(json!("school"), json!(["2026-09-01", "2027-06-30"])),
        document(json!({ "school": null }), sound["header"]["period"].clone()),
    ] {
        assert_eq!(
            wire::programme_from_json(&odd.to_string()).unwrap(),
            sound_read
        );
        assert!(!SCHEMAS.wrong("programme", &odd).is_empty());
    }
}
