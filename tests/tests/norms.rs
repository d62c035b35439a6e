//! The data files are sound: identifiers are unique, references resolve, every entry has a source and both languages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use nastavnik::{TargetModel, rules};
use nastavnik_tests::vector::files;
use serde_json::Value;

fn core(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../core")
        .join(folder)
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The lists of all registries: their entries as they stand in the files.
fn registries() -> BTreeMap<String, Vec<Value>> {
    let mut lists = BTreeMap::new();
    for path in files(&core("norms"), "json").unwrap() {
        for (name, list) in read(&path).as_object().unwrap() {
            let old = lists.insert(name.clone(), list.as_array().unwrap().clone());
            assert!(old.is_none(), "two files hold {name}");
        }
    }
    lists
}

fn ids(list: &[Value]) -> BTreeSet<&str> {
    list.iter()
        .map(|entry| entry["id"].as_str().unwrap())
        .collect()
}

/// Visits every value below with its key.
fn visit<'a>(json: &'a Value, key: &'a str, look: &mut impl FnMut(&'a str, &'a Value)) {
    look(key, json);
    match json {
        Value::Object(members) => members
            .iter()
            .for_each(|(key, value)| visit(value, key, look)),
        Value::Array(items) => items.iter().for_each(|value| visit(value, key, look)),
        _ => {}
    }
}

fn no_faults(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_entry_has_an_id_a_source_and_a_grade() {
    let mut faults = Vec::new();
    for (name, list) in registries() {
        assert_eq!(ids(&list).len(), list.len(), "{name}: an id stands twice");
        for entry in &list {
            let has = |key: &str| {
                entry[key]
                    .as_str()
                    .is_some_and(|text| !text.trim().is_empty())
            };
            for key in ["source", "grade"].into_iter().filter(|key| !has(key)) {
                faults.push(format!("{name}/{}: no {key}", entry["id"]));
            }
        }
    }
    no_faults(&faults);
}

#[test]
fn references_resolve() {
    let lists = registries();
    let mut faults = Vec::new();
    let targets = [
        ("norm", "norms"),
        ("stage", "stages"),
        ("standings", "standings"),
        ("mentors", "standings"),
        ("mentees", "standings"),
        ("parties", "standings"),
    ];
    for (name, list) in &lists {
        for entry in list {
            visit(entry, "", &mut |key, value| {
                let target = targets.iter().find(|(word, _)| *word == key);
                if let (Some((_, target)), Some(id)) = (target, value.as_str())
                    && !ids(&lists[*target]).contains(id)
                {
                    faults.push(format!("{name}/{}: {key} {id}", entry["id"]));
                }
            });
        }
    }
    no_faults(&faults);
}

#[test]
fn texts_are_in_both_languages() {
    let mut faults = Vec::new();
    let paths = [
        files(&core("norms"), "json"),
        files(&core("profiles"), "json"),
    ];
    for path in paths.into_iter().flat_map(Result::unwrap) {
        visit(&read(&path), "", &mut |_, value| {
            let (Some(ru), Some(en)) = (value["ru"].as_str(), value["en"].as_str()) else {
                return;
            };
            let cyrillic = ru.chars().any(|c| matches!(c, 'а'..='я' | 'А'..='Я'));
            let tidy = |text: &str| !text.is_empty() && text.trim() == text && !text.contains("  ");
            if !cyrillic || !tidy(ru) || !tidy(en) || ru.contains('"') {
                faults.push(format!("{}: {value}", path.display()));
            }
        });
    }
    no_faults(&faults);
}

#[test]
fn norms_hold_from_before_they_end() {
    let lists = registries();
    let wrong = lists["norms"].iter().filter(|norm| {
        let (from, until) = (norm["from"].as_str(), norm["until"].as_str());
        until.is_some_and(|until| from.is_none_or(|from| until < from))
    });
    no_faults(&wrong.map(|norm| norm["id"].to_string()).collect::<Vec<_>>());
}

#[test]
fn every_profile_loads_and_names_known_rules() {
    let known: BTreeSet<&str> = rules::all().map(|rule| rule.code).collect();
    let shipped: BTreeSet<String> = files(&core("profiles"), "json")
        .unwrap()
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        shipped,
        TargetModel::builtin_ids().map(str::to_owned).collect()
    );
    for id in shipped {
        let model = TargetModel::builtin(&id).unwrap();
        assert_eq!(model.id().as_str(), id);
        assert!(
            model.forms().next().is_some(),
            "{id}: no form may be chosen"
        );
        let profile = read(&core("profiles").join(&id).with_extension("json"));
        for code in profile["rules"]
            .as_object()
            .into_iter()
            .flat_map(|rules| rules.keys())
        {
            assert!(
                known.contains(code.as_str()),
                "{id}: there is no rule {code}"
            );
        }
    }
}
