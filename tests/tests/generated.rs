//! Committed files that are generated are current. `BLESS=1` writes the schemas and the pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use nastavnik_tests::contract::{documents, file, folder, whole};
use nastavnik_tests::pages::pages;
use nastavnik_tests::vector::files;
use serde_json::Value;

/// The files of `schemas/` as they should be, by name.
fn schemas() -> BTreeMap<String, String> {
    let each = documents()
        .into_iter()
        .map(|document| (format!("{}.json", document.name), file(&document.schema)));
    each.chain([("contract.json".to_owned(), file(&whole()))])
        .collect()
}

#[test]
fn schemas_are_current() {
    let wanted = schemas();
    if std::env::var_os("BLESS").is_some() {
        let _ = fs::remove_dir_all(folder());
        fs::create_dir_all(folder()).unwrap();
        for (name, text) in &wanted {
            fs::write(folder().join(name), text).unwrap();
        }
    }
    let there: BTreeMap<String, String> = files(&folder(), "json")
        .unwrap()
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    for name in wanted.keys().chain(there.keys()) {
        assert!(
            wanted.get(name) == there.get(name),
            "{name} is not current: BLESS=1 cargo test -p nastavnik-tests --test generated"
        );
    }
}

#[test]
fn pages_are_current() {
    let mut expected = Vec::new();
    for (path, text) in pages().unwrap() {
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        assert!(
            fs::read_to_string(&path).is_ok_and(|there| there == text),
            "{} is not current: BLESS=1 cargo test -p nastavnik-tests --test generated",
            path.display()
        );
        expected.push(path);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/profiles/pages");
    for path in files(&folder, "md").unwrap() {
        assert!(
            expected.contains(&path),
            "{} has no profile",
            path.display()
        );
    }
}

/// The pages are for a curator: no identifier and no missing text stands in them.
#[test]
fn pages_of_profiles_speak_no_code() {
    for (path, text) in pages().unwrap().into_iter().skip(1) {
        let code = ["page-", "need-", "{$", "TM-", "\\_"];
        for word in code {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn every_type_has_a_name_of_its_own() {
    let whole = whole();
    let types = whole["$defs"].as_object().unwrap();
    for name in types.keys() {
        let doubled = name.trim_end_matches(|c: char| c.is_ascii_digit());
        assert!(
            doubled == name || !types.contains_key(doubled),
            "two types are called {doubled}"
        );
    }
    for document in documents() {
        let name = document.type_name();
        assert_eq!(
            types[&name]["type"], document.schema["type"],
            "two types are called {name}"
        );
    }
}

#[test]
fn null_is_in_no_schema() {
    fn look(schema: &Value, at: &str) {
        match schema {
            Value::Object(members) => members
                .iter()
                .for_each(|(key, value)| look(value, &format!("{at}/{key}"))),
            Value::Array(items) => items.iter().for_each(|value| look(value, at)),
            Value::Null => panic!("{at}"),
            other => assert!(other != "null", "{at}"),
        }
    }
    look(&whole(), "");
}

#[test]
fn every_rule_has_its_page_and_every_page_its_rule() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/rules/pages");
    let mut there: Vec<String> = files(&pages, "md")
        .unwrap()
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let mut rules: Vec<&str> = nastavnik::rules::all().map(|rule| rule.code).collect();
    there.sort();
    rules.sort_unstable();
    let lost: Vec<_> = there
        .iter()
        .filter(|page| !rules.contains(&page.as_str()))
        .collect();
    assert!(lost.is_empty(), "pages without a rule: {lost:?}");
    assert_eq!(there, rules);
}
