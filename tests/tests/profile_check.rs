//! The check of profiles: the profiles that ship are clean, every code has a page whose example fires it and a vector
//! where it is silent, and one bad profile gets everything at once.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nastavnik::model::check::{ALL, RuleCodes, check};
use nastavnik::model::profile::Profile;
use nastavnik::{Day, Diagnostic, Lang, TargetModel, rules};
use nastavnik_tests::json::Json;
use nastavnik_tests::vector::{Vector, files, folder};
use serde_json::{Value, json};

fn day() -> Day {
    "2026-09-01".parse().unwrap()
}

fn found(profile: Value) -> Vec<Diagnostic> {
    let mut whole = json!({
        "format": 1, "id": "school_0",
        "title": { "ru": "Школа № 0 (вымышленная)", "en": "School No 0 (made up)" },
    });
    let members = whole.as_object_mut().unwrap();
    members.extend(profile.as_object().unwrap().clone());
    let profile: Profile = serde_json::from_value(whole).unwrap();
    check(&profile, day(), &rules::codes())
}

fn places(found: &[Diagnostic]) -> BTreeSet<(&str, &str)> {
    found
        .iter()
        .map(|finding| (finding.code, finding.at.as_str()))
        .collect()
}

#[test]
fn the_profiles_that_ship_are_clean() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/profiles");
    for id in TargetModel::builtin_ids() {
        let text = fs::read_to_string(folder.join(id).with_extension("json")).unwrap();
        let profile: Profile = serde_json::from_str(&text).unwrap();
        let found = check(&profile, day(), &rules::codes());
        let lines: Vec<_> = found
            .iter()
            .map(|finding| {
                format!(
                    "{} {}: {}",
                    finding.code,
                    finding.at,
                    finding.message(Lang::Ru)
                )
            })
            .collect();
        assert!(lines.is_empty(), "{id}:\n{}", lines.join("\n"));
    }
}

#[test]
fn the_example_of_every_page_fires_its_code_and_nothing_worse() {
    for check in ALL {
        assert!(check.page.starts_with(&format!("# {}. ", check.code)));
        let (_, rest) = check.page.split_once("```json\n").expect(check.code);
        let example = rest.split_once("```").unwrap().0;
        let found = found(serde_json::from_str(example).expect(check.code));
        assert!(
            found.iter().any(|finding| finding.code == check.code),
            "{}",
            check.code
        );
        // A role of nobody is a form without one side, and what nobody may hold rests on it.
        let others = found.iter().filter(|finding| finding.code != check.code);
        let others: Vec<_> = others.map(|finding| finding.code).collect();
        let expected: &[&str] = match check.code {
            "TM-PRF-017" => &["TM-PRF-020"],
            _ => &[],
        };
        assert_eq!(others, expected, "{}", check.code);
        assert!(
            found.iter().all(|finding| finding.severity <= check.worst),
            "{}",
            check.code
        );
    }
}

#[test]
fn every_check_has_its_page_and_its_vectors() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/model/check/pages");
    let stems = |paths: Vec<std::path::PathBuf>| -> Vec<String> {
        let stem =
            |path: &std::path::PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
        paths.iter().map(stem).collect()
    };
    let codes: Vec<String> = ALL.iter().map(|check| check.code.to_owned()).collect();
    assert_eq!(stems(files(&pages, "md").unwrap()), codes);
    for code in codes {
        for (name, fires) in [("fires", true), ("silent", false)] {
            let path = folder().join("profile").join(format!("{code}-{name}.json"));
            let vector = Vector::read(&fs::read_to_string(&path).expect(&code)).unwrap();
            let found = vector.get("then").get("ok").unwrap().items();
            assert_eq!(!found.is_empty(), fires, "{code}-{name}");
            let all = |finding: &Json| finding.get("code").and_then(Json::text) == Some(&code);
            assert!(found.iter().all(all), "{code}-{name}");
        }
    }
}

#[test]
fn a_vector_and_the_page_show_the_same_profile() {
    for check in ALL {
        let (_, rest) = check.page.split_once("```json\n").unwrap();
        let example: Value = serde_json::from_str(rest.split_once("```").unwrap().0).unwrap();
        let path = folder()
            .join("profile")
            .join(format!("{}-fires.json", check.code));
        let vector: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        for (member, value) in example.as_object().unwrap() {
            assert_eq!(
                &vector["when"]["profile"][member], value,
                "{} {member}",
                check.code
            );
        }
    }
}

#[test]
fn everything_is_told_at_once() {
    let found = found(json!({
        "extends": ["federal_students", "no_such_profile"],
        "adopts": [{ "norm": "r154", "level": "local", "by": { "ru": "приказ", "en": "an order" } }],
        "forms": ["student_student", "nobody_nobody"],
        "overlaps": [{ "stage": "run", "with": "run" }],
        "gates": { "matching": [
            { "need": { "document": "no_such_paper" }, "norm": "r145", "who": [] },
            { "need": { "document": "final_report" }, "norm": "beloevo_model", "who": ["head"] },
        ] },
        "limits": { "pair_max_days": 400, "min_response_percent": 101 },
        "rules": { "TM-NO-001": "off" },
    }));
    let expected = BTreeSet::from([
        ("TM-PRF-001", "/extends/1"),
        ("TM-PRF-004", "/adopts/0/norm"),
        ("TM-PRF-005", "/forms/1"),
        ("TM-PRF-005", "/gates/matching/0/need"),
        ("TM-PRF-006", "/rules/TM-NO-001"),
        ("TM-PRF-010", "/gates/matching/1/norm"),
        ("TM-PRF-011", "/overlaps/0/with"),
        ("TM-PRF-014", "/gates/matching/1/need"),
        ("TM-PRF-022", "/limits/pair_max_days"),
        ("TM-PRF-023", "/limits/min_response_percent"),
        ("TM-PRF-027", "/gates/matching/0/who"),
    ]);
    assert_eq!(places(&found), expected);
}

#[test]
fn an_inherited_condition_is_told_where_the_profile_spoils_it() {
    let entry = json!({
        "id": "regulation", "code": "D02", "stage": "run", "prepared_by": "curator", "covers": "programme",
        "name": { "ru": "Положение о наставничестве", "en": "Regulation on mentoring" },
        "norm": "r145", "source": "пример", "grade": "D",
    });
    let found =
        found(json!({ "extends": ["federal_students"], "registry": { "documents": [entry] } }));
    assert_eq!(
        places(&found),
        BTreeSet::from([("TM-PRF-014", "/registry/documents/0")])
    );
}

#[test]
fn a_rule_that_was_given_up_is_told_from_one_that_never_was() {
    let profile: Profile = serde_json::from_value(json!({
        "format": 1, "id": "school_0", "title": { "ru": "Школа № 0", "en": "School No 0" },
        "rules": { "TM-OLD-001": "off" },
    }))
    .unwrap();
    let codes = RuleCodes {
        known: vec!["TM-NEW-001"],
        retired: vec!["TM-OLD-001"],
    };
    let said = check(&profile, day(), &codes).remove(0).message(Lang::Ru);
    assert_eq!(
        said,
        "Правило TM-OLD-001 больше не применяется, настраивать его незачем."
    );
}
