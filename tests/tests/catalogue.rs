//! The catalogue of rules, conditions, refusals and errors is whole: texts in both languages, pages, vectors, norms.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use nastavnik::{Lang, TargetModel, rules};
use nastavnik_tests::catalogue::Catalogue;
use nastavnik_tests::json::Json;
use nastavnik_tests::vector::{Vector, files, folder};

const LANGS: [(&str, Lang); 2] = [("ru", Lang::Ru), ("en", Lang::En)];

fn no_faults(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The literals of the core's code that begin so.
fn literals(beginning: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src");
    let mut found = BTreeSet::new();
    for path in files(&root, "rs").unwrap() {
        let text = fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        let code = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let ends = line
                .match_indices(beginning)
                .map(|(at, _)| &line[at + beginning.len()..]);
            found.extend(ends.filter_map(|end| Some(end.split_once('"')?.0.to_owned())));
        }
    }
    found
}

/// Every code of the library that people meet.
fn codes() -> BTreeSet<String> {
    let is_code = |code: &String| {
        let mut parts = code.split('-');
        parts
            .next_back()
            .is_some_and(|number| number.len() == 3 && number.parse::<u16>().is_ok())
            && parts.count() == 1
    };
    literals("\"TM-")
        .into_iter()
        .filter(is_code)
        .map(|code| format!("TM-{code}"))
        .collect()
}

#[test]
fn every_code_has_its_texts_in_both_languages() {
    let codes = codes();
    assert!(codes.len() > 100, "found only {} codes", codes.len());
    let rules: BTreeSet<&str> = rules::all().map(|rule| rule.code).collect();
    let mut faults = Vec::new();
    for (name, lang) in LANGS {
        let texts = Catalogue::read(lang).texts;
        for code in &codes {
            // The barriers of the matching are words inside a longer answer.
            let remedy = !code.starts_with("TM-MATCH-");
            let title = rules.contains(code.as_str());
            let wanted = [("", true), (".remedy", remedy), (".title", title)];
            for (part, _) in wanted.into_iter().filter(|(_, wanted)| *wanted) {
                if !texts.contains_key(&format!("{code}{part}")) {
                    faults.push(format!("{name}: {code}{part} has no text"));
                }
            }
        }
        for key in texts.keys().filter(|key| key.starts_with("TM-")) {
            if !codes.contains(key.split('.').next().unwrap()) {
                faults.push(format!("{name}: {key} belongs to nothing"));
            }
        }
    }
    no_faults(&faults);
}

#[test]
fn both_languages_say_the_same_things() {
    let [ru, en] = LANGS.map(|(_, lang)| Catalogue::read(lang));
    let mut faults: Vec<String> = ru.faults.into_iter().chain(en.faults).collect();
    let keys: BTreeSet<&String> = ru.texts.keys().chain(en.texts.keys()).collect();
    for key in keys {
        match (ru.texts.get(key), en.texts.get(key)) {
            (Some(ru), Some(en)) if ru.params == en.params => {}
            (Some(ru), Some(en)) => {
                faults.push(format!(
                    "{key}: {:?} in Russian, {:?} in English",
                    ru.params, en.params
                ));
            }
            (ru, _) => {
                let lacking = if ru.is_some() { "English" } else { "Russian" };
                faults.push(format!("{key} is missing in {lacking}"));
            }
        }
    }
    no_faults(&faults);
}

/// One has a wording of its own; in Russian two to four as well, save where a case makes them all alike («у 2
/// наставников», «у 5 наставников»).
#[test]
fn numbers_are_declined() {
    let plurals = ["one", "few", "many"];
    let mut faults = Vec::new();
    for (name, lang) in LANGS {
        for (key, text) in Catalogue::read(lang).texts {
            for choice in text.choices.iter().filter(|choice| choice.prints) {
                let has = |case: &str| choice.cases.contains(case);
                let alone = !has("one") || (has("few") && !has("many"));
                if plurals.into_iter().any(has) && alone {
                    faults.push(format!(
                        "{name}: {key}: {} has only {:?}",
                        choice.by, choice.cases
                    ));
                }
            }
        }
    }
    no_faults(&faults);
}

#[test]
fn texts_that_code_asks_for_are_there() {
    let texts = Catalogue::read(Lang::Ru).texts;
    let asked = literals("Localised::of(\"")
        .into_iter()
        .filter(|key| !key.contains('{'));
    let missing: Vec<String> = asked.filter(|key| !texts.contains_key(key)).collect();
    no_faults(&missing);
}

#[test]
fn codes_are_unique_and_in_order() {
    let mut faults = Vec::new();
    let mut last: BTreeMap<&str, &str> = BTreeMap::new();
    for rule in rules::all() {
        let (subject, _) = rule.code.rsplit_once('-').unwrap();
        if last
            .insert(subject, rule.code)
            .is_some_and(|before| before >= rule.code)
        {
            faults.push(format!("{} is out of order", rule.code));
        }
        if rules::RETIRED.contains(&rule.code) {
            faults.push(format!("{} was given up and never comes back", rule.code));
        }
    }
    no_faults(&faults);
}

#[test]
fn every_page_begins_with_its_code() {
    let begins = |rule: &&rules::Rule| rule.page.starts_with(&format!("# {}", rule.code));
    let wrong = rules::all().filter(|rule| !begins(rule));
    no_faults(
        &wrong
            .map(|rule| format!("{}: the page", rule.code))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn rules_rest_on_norms_of_the_register() {
    let model = TargetModel::builtin("school").unwrap();
    let mut faults = Vec::new();
    for rule in rules::all() {
        for norm in rule.norms {
            if norm.parse().ok().and_then(|id| model.norm(&id)).is_none() {
                faults.push(format!("{}: no norm {norm}", rule.code));
            }
        }
        if rule.norms.is_empty() || rule.who.is_empty() {
            faults.push(format!(
                "{}: no norm or nobody who can put it right",
                rule.code
            ));
        }
    }
    no_faults(&faults);
}

#[test]
fn every_rule_fires_in_a_vector_and_is_silent_in_another() {
    let mut fires = BTreeSet::new();
    let mut silent = BTreeSet::new();
    for path in files(&folder().join("rules"), "json").unwrap() {
        let vector = Vector::read(&fs::read_to_string(&path).unwrap()).unwrap();
        let Some(found) = vector.get("then").get("ok").map(Json::items) else {
            continue;
        };
        let found: BTreeSet<&str> = found
            .iter()
            .filter_map(|finding| finding.get("code")?.text())
            .collect();
        for only in vector.steps().iter().filter_map(|step| step.get("only")) {
            for code in only.items().iter().filter_map(Json::text) {
                let seen = if found.contains(code) {
                    &mut fires
                } else {
                    &mut silent
                };
                seen.insert(code.to_owned());
            }
        }
    }
    let mut faults = Vec::new();
    for rule in rules::all() {
        for (verb, seen) in [("fires", &fires), ("is silent", &silent)] {
            if !seen.contains(rule.code) {
                faults.push(format!("{} {verb} in no vector", rule.code));
            }
        }
    }
    no_faults(&faults);
}

#[test]
fn no_text_of_a_vector_lacks_a_value() {
    fn look(json: &Json, faults: &mut Vec<String>) {
        match json {
            Json::Text(text)
                if text.contains("{$") || text.starts_with("TM-") && text.contains(".remedy") =>
            {
                faults.push(text.clone());
            }
            Json::List(items) => items.iter().for_each(|item| look(item, faults)),
            Json::Object(members) => members.iter().for_each(|(_, value)| look(value, faults)),
            _ => {}
        }
    }
    let mut faults = Vec::new();
    for path in files(&folder(), "json").unwrap() {
        let vector = Vector::read(&fs::read_to_string(&path).unwrap()).unwrap();
        let mut found = Vec::new();
        look(vector.get("then"), &mut found);
        faults.extend(
            found
                .into_iter()
                .map(|text| format!("{}: {text}", path.display())),
        );
    }
    no_faults(&faults);
}
