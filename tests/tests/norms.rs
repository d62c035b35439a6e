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

/// The lists that a profile adds, by the profile's name.
fn additions() -> BTreeMap<String, BTreeMap<String, Vec<Value>>> {
    let mut profiles = BTreeMap::new();
    for path in files(&core("profiles"), "json").unwrap() {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let lists = read(&path)["registry"].as_object().cloned();
        let lists = lists.into_iter().flatten();
        let lists = lists.map(|(list, entries)| (list, entries.as_array().unwrap().clone()));
        profiles.insert(name, lists.collect());
    }
    profiles
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
    let own = additions().into_values().flatten();
    for (name, list) in registries().into_iter().chain(own) {
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
    let own = additions();
    let own: Vec<_> = own.values().flatten().collect();
    let known = |target: &str, id: &str| {
        let added = own.iter().filter(|(name, _)| *name == target);
        let mut all = added.map(|(_, list)| *list).chain([&lists[target]]);
        all.any(|list| ids(list).contains(id))
    };
    let mut faults = Vec::new();
    let targets = [
        ("norm", "norms"),
        ("stage", "stages"),
        ("standings", "standings"),
        ("mentors", "standings"),
        ("mentees", "standings"),
        ("parties", "standings"),
    ];
    for (name, list) in lists.iter().chain(own.iter().copied()) {
        for entry in list {
            visit(entry, "", &mut |key, value| {
                let target = targets.iter().find(|(word, _)| *word == key);
                if let (Some((_, target)), Some(id)) = (target, value.as_str())
                    && !known(target, id)
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
fn norms_and_policies_hold_from_before_they_end() {
    let lists = registries();
    let dated = lists["norms"].iter().chain(&lists["young_specialists"]);
    let wrong = dated.filter(|norm| {
        let (from, until) = (norm["from"].as_str(), norm["until"].as_str());
        until.is_some_and(|until| from.is_none_or(|from| until < from))
    });
    no_faults(&wrong.map(|norm| norm["id"].to_string()).collect::<Vec<_>>());
}

/// The members of the entries, by id, that hold no list or an empty one.
fn gaps<'a>(entries: impl Iterator<Item = &'a Value>, members: &[&str]) -> Vec<String> {
    let mut gaps = Vec::new();
    for entry in entries {
        let empty = |key: &&&str| entry[**key].as_array().is_none_or(Vec::is_empty);
        let found = members.iter().filter(empty);
        gaps.extend(found.map(|key| format!("{}: no {key}", entry["id"])));
    }
    gaps
}

#[test]
fn stages_and_federal_forms_are_whole() {
    let lists = registries();
    let stage = [
        "tasks",
        "inputs",
        "outputs",
        "inner",
        "outer",
        "responsible",
    ];
    let form = [
        "tasks",
        "results",
        "mentor_portrait",
        "mentee_portrait",
        "variants",
    ];
    let federal = |form: &&Value| form["level"] == "federal";
    let mut faults = gaps(lists["stages"].iter(), &stage);
    faults.extend(gaps(lists["forms"].iter().filter(federal), &form));
    assert_eq!(lists["forms"].iter().filter(federal).count(), 5);
    for form in &lists["forms"] {
        let details = ["tasks", "results", "mentor_portrait", "mentee_portrait"];
        let told = details.iter().any(|key| form[*key].is_array());
        if told != form["details_grade"].is_string() {
            faults.push(format!("{}: details and their grade", form["id"]));
        }
    }
    no_faults(&faults);
}

#[test]
fn units_are_no_side_of_a_federal_form() {
    let lists = registries();
    let unit = |standing: &&Value| standing["unit"] == true;
    let units: Vec<Value> = lists["standings"].iter().filter(unit).cloned().collect();
    let units = ids(&units);
    assert!(units.contains("family"));
    for form in &lists["forms"] {
        let sides = ["mentors", "mentees", "parties"].map(|side| form[side].as_array());
        let mut sides = sides.into_iter().flatten().flatten();
        let has_unit = sides.any(|side| units.contains(side.as_str().unwrap()));
        assert!(!has_unit || form["level"] == "local", "{}", form["id"]);
    }
}

#[test]
fn every_role_has_functions_rights_and_duties() {
    let lists = registries();
    for role in ["mentee", "mentor", "curator"] {
        for kind in ["function", "right", "duty"] {
            let mut clauses = lists["clauses"].iter();
            assert!(
                clauses.any(|clause| clause["role"] == role && clause["kind"] == kind),
                "no {kind} of the {role}"
            );
        }
    }
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
