//! The real cases: the register and the vectors are about the same, every fact stands where the register says, and the
//! page is current. `BLESS=1` writes the page.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use nastavnik::model::check::check;
use nastavnik::model::profile::Profile;
use nastavnik::{Day, Severity, TargetModel, rules, wire};
use nastavnik_tests::cases::{ABOUT, Case, page, page_path, place, register, vectors};
use nastavnik_tests::vector::{Vector, files, folder};
use serde_json::Value;

fn no_faults(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn day(vector: &Value) -> &str {
    vector["when"]["day"].as_str().unwrap()
}

/// The programmes as their files have them, keys in the order of the text.
fn programmes() -> BTreeMap<String, String> {
    let all = files(&folder().join("cases"), "json").unwrap();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let vector = Vector::read(&fs::read_to_string(path).unwrap()).unwrap();
        (
            name,
            vector.get("given").get("programme").unwrap().to_string(),
        )
    };
    all.into_iter().map(read).collect()
}

/// The model of a vector, and its own profile where it has one.
fn model(vector: &Value) -> (TargetModel, Option<Profile>) {
    match &vector["given"]["profile"] {
        Value::String(id) => (wire::builtin_model(id).unwrap(), None),
        own => {
            let model = wire::model_from_json(&own.to_string()).unwrap();
            (model, Some(serde_json::from_value(own.clone()).unwrap()))
        }
    }
}

#[test]
fn every_case_has_its_vector_and_every_vector_its_case() {
    let register = register();
    let named: BTreeSet<_> = register.cases.iter().map(|case| &case.case).collect();
    let vectors = vectors();
    assert_eq!(named.len(), register.cases.len(), "a case stands twice");
    assert_eq!(named, vectors.keys().collect());
    for (name, vector) in &vectors {
        let lack = &vector["then"]["ok"];
        assert!(lack.is_array(), "{name}: nobody has looked at the answer");
    }
}

#[test]
fn every_fact_stands_where_the_register_says() {
    let vectors = vectors();
    let mut faults = Vec::new();
    for Case { case, facts, .. } in &register().cases {
        for fact in facts {
            let mut fault = |what: &str| faults.push(format!("{case}: {}: {what}", fact.fact));
            if !ABOUT.iter().any(|(about, _)| *about == fact.about) {
                fault("what is it about?");
            }
            if fact.said_by.is_empty() && fact.cannot.is_none() && fact.waits.is_none() {
                fault("nothing says it");
            }
            for pointer in &fact.said_by {
                let there = match vectors[case].pointer(pointer) {
                    None | Some(Value::Null) => false,
                    Some(Value::String(text)) => !text.trim().is_empty(),
                    Some(Value::Array(items)) => !items.is_empty(),
                    Some(Value::Object(members)) => !members.is_empty(),
                    Some(_) => true,
                };
                if !there {
                    fault(&format!("nothing at {pointer}"));
                }
                if place(pointer).is_none() {
                    fault(&format!("no words for {pointer}"));
                }
            }
        }
    }
    no_faults(&faults);
}

#[test]
fn every_programme_comes_back_with_the_same_bytes_and_is_judged() {
    let programmes = programmes();
    for (name, vector) in vectors() {
        let (model, _) = model(&vector);
        let given = programmes[&name].as_str();
        let programme = wire::programme_from_json(given).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(
            wire::programme_to_json(&programme).unwrap(),
            given,
            "{name}"
        );
        assert_eq!(programme.profile(), model.id(), "{name}");
        for day in [day(&vector), "1900-01-01", "2200-12-31"] {
            wire::validate(&programme, &model, day).unwrap();
            wire::monitor(&programme, &model, day).unwrap();
            wire::road_map(&programme, &model, day).unwrap();
            wire::board(&programme, day).unwrap();
        }
    }
}

/// A real organisation's own profile is no nonsense.
#[test]
fn every_profile_can_be_used() {
    let mut faults = Vec::new();
    for (name, vector) in vectors() {
        let (_, Some(profile)) = model(&vector) else {
            continue;
        };
        let day: Day = day(&vector).parse().unwrap();
        let found = check(&profile, day, &rules::codes());
        let wrong = found.iter().filter(|one| one.severity == Severity::Error);
        faults.extend(wrong.map(|one| format!("{name}: {} {}", one.code, one.at)));
    }
    no_faults(&faults);
}

/// No programme of a case contradicts itself or names what is not there.
#[test]
fn no_record_contradicts_another() {
    let mut faults = Vec::new();
    for (name, vector) in vectors() {
        for finding in vector["then"]["ok"].as_array().unwrap() {
            let code = finding["code"].as_str().unwrap();
            if code.starts_with("TM-INT-") && finding["severity"] == "error" {
                faults.push(format!("{name}: {code} {}", finding["at"]));
            }
        }
    }
    no_faults(&faults);
}

#[test]
fn the_page_is_current() {
    let page = page(&register(), &vectors());
    if std::env::var_os("BLESS").is_some() {
        fs::write(page_path(), &page).unwrap();
    }
    assert!(
        fs::read_to_string(page_path()).is_ok_and(|there| there == page),
        "BLESS=1 cargo test -p nastavnik-tests --test cases"
    );
}
