//! The real cases: `cases/coverage.json` says which facts of a case are said where in its vector below
//! `vectors/cases`, and the page is made of both.

mod words;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use nastavnik::role::Role;
use nastavnik::text::text;
use nastavnik::{Lang, Stage, params, wire};
use serde::Deserialize;
use serde_json::Value;

use crate::vector::{files, folder};
use words::{PLACES, WORDS};

/// The register of all cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// Each with a vector.
    pub cases: Vec<Case>,
}

/// A real programme, regulation, road map or report.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The name of the vector's file without its ending.
    pub case: String,
    /// Whose text it is.
    pub source: String,
    /// How much of it was read.
    pub read: Read,
    /// What it says.
    pub facts: Vec<Fact>,
}

/// How much of a text was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Read {
    /// All of it.
    Full,
    /// Its beginning.
    Opening,
}

/// A fact of a case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it is about, a key of [`ABOUT`].
    pub about: String,
    /// The fact.
    pub fact: String,
    /// The places of the vector that say it, as JSON Pointers.
    #[serde(default)]
    pub said_by: Vec<String>,
    /// Why it cannot be said.
    pub cannot: Option<String>,
    /// What it waits for.
    pub waits: Option<String>,
}

/// What facts are about, in the order of the page.
pub const ABOUT: [(&str, &str); 12] = [
    ("documents", "Документы"),
    ("period", "Период"),
    ("forms", "Формы и виды"),
    ("stages", "Этапы"),
    ("roles", "Роли"),
    ("people", "Участники"),
    ("pairs", "Пары и группы"),
    ("meetings", "Встречи"),
    ("monitoring", "Мониторинг"),
    ("roadmap", "Дорожная карта"),
    ("indicators", "Показатели"),
    ("unusual", "Особенности"),
];

/// The register as it stands in its file.
///
/// # Panics
///
/// The file cannot be read.
pub fn register() -> Register {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/coverage.json");
    let text = fs::read_to_string(path).expect("cases/coverage.json");
    serde_json::from_str(&text).expect("cases/coverage.json")
}

/// Where the page stands.
pub fn page_path() -> PathBuf {
    folder().join("cases/README.md")
}

/// The vectors of the cases by name.
///
/// # Panics
///
/// A vector cannot be read.
pub fn vectors() -> BTreeMap<String, Value> {
    let all = files(&folder().join("cases"), "json").expect("vectors/cases");
    let read = |path: PathBuf| {
        let name = path.file_stem()?.to_str()?.to_owned();
        let text = fs::read_to_string(&path).ok()?;
        Some((name, serde_json::from_str(&text).ok()?))
    };
    all.into_iter()
        .map(|path| read(path.clone()).unwrap_or_else(|| panic!("{}", path.display())))
        .collect()
}

/// The name of a place, and the members of the record on the way to it.
pub fn place(pointer: &str) -> Option<(&'static str, Vec<&str>)> {
    let path = pointer.strip_prefix("/given/")?;
    let (known, words) = PLACES.iter().find(|(known, _)| {
        path.strip_prefix(known)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })?;
    let inside = path.strip_prefix(known)?.split('/');
    let members = inside.filter(|part| !part.is_empty() && part.parse::<usize>().is_err());
    Some((words, members.collect()))
}

/// What the identifiers and words of a vector mean, in Russian.
///
/// # Panics
///
/// The profile cannot be used: the tests tell which.
pub fn names(vector: &Value) -> BTreeMap<String, String> {
    let model = match &vector["given"]["profile"] {
        Value::String(id) => wire::builtin_model(id),
        own => wire::model_from_json(&own.to_string()),
    };
    let model = model.expect("a profile that can be used");
    let registry = model.registry();
    let mut names = BTreeMap::new();
    let roles = Role::ALL.map(|role| (role.id(), format!("role-{}", role.id())));
    names.extend(roles.map(|(id, key)| (id.to_owned(), text(Lang::Ru, &key, &params! {}))));
    macro_rules! registries {
        ($($list:ident),*) => { $(
            for entry in &registry.$list {
                names.entry(entry.id.to_string()).or_insert_with(|| entry.name.get(Lang::Ru).to_owned());
            }
        )* };
    }
    registries!(
        standings, categories, functions, forms, kinds, documents, activities, grounds
    );
    for form in &registry.forms {
        let variants = form.variants.iter();
        names.extend(variants.map(|one| (one.id.to_string(), one.name.get(Lang::Ru).to_owned())));
    }
    for norm in &registry.norms {
        names.insert(norm.id.to_string(), norm.short.get(Lang::Ru).to_owned());
    }
    names.extend(Stage::ALL.map(|stage| {
        let name = model.stage_name(stage);
        (stage.id().to_owned(), name.get(Lang::Ru).to_owned())
    }));
    let words = WORDS.map(|(word, name)| (word.to_owned(), name.to_owned()));
    names.extend(words);
    names
}

/// A value in a few words.
pub fn brief(value: &Value, names: &BTreeMap<String, String>) -> String {
    let brief = |value: &Value| brief(value, names);
    match value {
        Value::String(text) => names.get(text).unwrap_or(text).clone(),
        Value::Bool(true) => "да".to_owned(),
        Value::Array(items) => {
            let all: Vec<String> = items.iter().map(&brief).collect();
            all.join("; ")
        }
        Value::Object(members) => record(members).map(brief).unwrap_or_else(|| {
            let all: Vec<String> = members.values().map(&brief).collect();
            all.join(", ")
        }),
        other => other.to_string(),
    }
}

/// What a record is called.
fn record(members: &serde_json::Map<String, Value>) -> Option<&Value> {
    let keys = [
        "ru", "need", "name", "text", "label", "title", "printed", "number",
    ];
    let ids = [
        "form", "function", "activity", "document", "norm", "role", "standing", "kind", "id",
    ];
    let key = keys
        .iter()
        .chain(&ids)
        .find(|key| members.contains_key(**key))?;
    members.get(*key)
}

/// The page.
///
/// # Panics
///
/// A pointer of the register leads nowhere: the tests tell which.
pub fn page(register: &Register, vectors: &BTreeMap<String, Value>) -> String {
    let facts = || register.cases.iter().flat_map(|case| &case.facts);
    let count = |what: fn(&Fact) -> bool| facts().filter(|fact| what(fact)).count();
    let mut page = format!(
        "<!-- Made by `BLESS=1 cargo test -p nastavnik-tests --test cases`. -->\n\n\
         # Настоящие программы в нашем формате\n\n\
         Школы, детские сады, колледжи, дома творчества, муниципалитеты и регионы: что написано в их документах и каким местом\n\
         программы или профиля это сказано. Вместо людей условные обозначения: M – наставник, S – наставляемый, K – куратор.\n\
         Даты, которых в источнике нет, выбраны для записи: об этом говорит `stated` или `undated`.\n\n\
         Случаев: {}. Фактов: {}. Сказано: {}. Ждут строк дорожной карты: {}. Нельзя сказать: {}.\n",
        register.cases.len(),
        facts().count(),
        count(|fact| !fact.said_by.is_empty()),
        count(|fact| fact.waits.is_some()),
        count(|fact| fact.cannot.is_some()),
    );
    for case in &register.cases {
        let vector = &vectors[&case.case];
        let names = names(vector);
        let read = match case.read {
            Read::Full => "Текст прочитан полностью.",
            Read::Opening => "Прочитано начало текста.",
        };
        let title = vector["title"].as_str().unwrap_or_default();
        let _ = write!(
            page,
            "\n## {title}\n\n[`{name}.json`]({name}.json). Источник: {}. {read}\n\n| О чем | Факт | Где сказано |\n| --- | --- | --- |\n",
            case.source,
            name = case.case,
        );
        for (about, name) in ABOUT {
            for fact in case.facts.iter().filter(|fact| fact.about == about) {
                let _ = writeln!(
                    page,
                    "| {name} | {} | {} |",
                    cell(&fact.fact),
                    said(fact, vector, &names)
                );
            }
        }
        let cannot: Vec<_> = case
            .facts
            .iter()
            .filter_map(|fact| fact.cannot.as_ref())
            .collect();
        if cannot.is_empty() {
            page.push_str("\nНельзя сказать: ничего такого нет.\n");
        }
    }
    page
}

fn said(fact: &Fact, vector: &Value, names: &BTreeMap<String, String>) -> String {
    let one = |pointer: &String| {
        let value = vector.pointer(pointer).unwrap_or(&Value::Null);
        let (place, members) = place(pointer).unwrap_or_default();
        let name = |member: &&str| names.get(*member).map_or(*member, |name| name).to_owned();
        let members: Vec<_> = members.iter().map(name).collect();
        let members = match members.is_empty() {
            true => String::new(),
            false => format!(" (`{}`)", members.join(" → ")),
        };
        format!("{place}{members}: {}", cell(&brief(value, names)))
    };
    let mut said: Vec<String> = fact.said_by.iter().map(one).collect();
    said.extend(
        fact.waits
            .iter()
            .map(|what| format!("*ждет:* {}", cell(what))),
    );
    said.extend(
        fact.cannot
            .iter()
            .map(|why| format!("**нельзя:** {}", cell(why))),
    );
    said.join("<br>")
}

/// A text inside a table: short, and without the signs of one.
fn cell(text: &str) -> String {
    let clean = text
        .replace('|', "\\|")
        .replace('<', "&lt;")
        .replace('*', "\\*")
        .replace('_', "\\_");
    match clean.chars().count() > 160 {
        true => clean.chars().take(157).chain("…".chars()).collect(),
        false => clean,
    }
}
