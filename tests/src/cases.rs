//! The real cases: `cases/coverage.json` says which facts of a case are said where in its vector below
//! `vectors/cases`, and the page is made of both.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::vector::{files, folder};

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

/// The lists of a profile and of a programme.
const PLACES: [(&str, &str); 52] = [
    ("profile/adopts", "профиль, принятые нормы"),
    (
        "profile/consent_of_minors",
        "профиль, согласие за несовершеннолетних",
    ),
    ("profile/extends", "профиль, на чем построен"),
    ("profile/form_names", "профиль, свои названия форм"),
    ("profile/forms", "профиль, разрешенные формы"),
    ("profile/gates", "профиль, условия этапов"),
    ("profile/kinds", "профиль, виды наставничества"),
    ("profile/limits", "профиль, числа"),
    (
        "profile/mentee_categories",
        "профиль, категории наставляемых",
    ),
    (
        "profile/mentor_standings",
        "профиль, кто может быть наставником",
    ),
    ("profile/overlaps", "профиль, этапы внахлест"),
    ("profile/procedures", "профиль, порядок по шагам"),
    ("profile/role_names", "профиль, свои слова для ролей"),
    ("profile/stage_groups", "профиль, крупные части цикла"),
    ("profile/stage_names", "профиль, свои названия этапов"),
    ("profile/registry/activities", "реестр профиля, мероприятия"),
    ("profile/registry/categories", "реестр профиля, категории"),
    (
        "profile/registry/clauses",
        "реестр профиля, права, обязанности, требования",
    ),
    (
        "profile/registry/documents",
        "реестр профиля, виды документов",
    ),
    ("profile/registry/forms", "реестр профиля, формы"),
    ("profile/registry/functions", "реестр профиля, функции"),
    (
        "profile/registry/grounds",
        "реестр профиля, основания завершения",
    ),
    ("profile/registry/indicators", "реестр профиля, показатели"),
    (
        "profile/registry/instruments",
        "реестр профиля, инструменты",
    ),
    (
        "profile/registry/kinds",
        "реестр профиля, виды наставничества",
    ),
    ("profile/registry/meetings", "реестр профиля, встречи"),
    ("profile/registry/standings", "реестр профиля, кто участник"),
    (
        "profile/registry/young_specialists",
        "реестр профиля, молодые специалисты",
    ),
    ("programme/activities", "программа, мероприятия"),
    ("programme/appointments", "программа, назначения кураторов"),
    ("programme/choices", "программа, выбор наставника"),
    ("programme/documents", "программа, документы"),
    ("programme/figures", "программа, числа организации"),
    ("programme/forms", "программа, выбранные формы"),
    (
        "programme/header/continues",
        "программа, предыдущая редакция",
    ),
    ("programme/header/directions", "программа, направленности"),
    ("programme/header/goal", "программа, цель"),
    ("programme/header/network", "программа, сетевая модель"),
    (
        "programme/header/organisation/kind",
        "программа, вид организации",
    ),
    (
        "programme/header/organisation/other_names",
        "программа, другие названия организации",
    ),
    ("programme/header/period", "программа, период"),
    ("programme/header/stage_plan", "программа, план этапов"),
    ("programme/header/stated", "программа, период по документам"),
    ("programme/header/title", "программа, название"),
    ("programme/meetings", "программа, встречи"),
    ("programme/pairs", "программа, пары и группы"),
    ("programme/participants", "программа, участники"),
    ("programme/publications", "программа, публикации"),
    ("programme/tasks", "программа, строки дорожной карты"),
    ("profile/road_map", "профиль, дорожная карта"),
    ("profile/study_terms", "профиль, учебные периоды"),
    ("profile/weights", "профиль, веса подбора"),
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

/// The name of a place: its list, and the member of the record.
pub fn place(pointer: &str) -> Option<String> {
    let path = pointer.strip_prefix("/given/")?;
    let (known, words) = PLACES.iter().find(|(known, _)| {
        path.strip_prefix(known)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })?;
    let inside = path.strip_prefix(known)?.split('/');
    let members: Vec<&str> = inside
        .filter(|part| !part.is_empty() && part.parse::<usize>().is_err())
        .collect();
    Some(match members.is_empty() {
        true => (*words).to_owned(),
        false => format!("{words}, `{}`", members.join(".")),
    })
}

/// A value in a few words.
pub fn brief(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "да".to_owned(),
        Value::Array(items) => {
            let all: Vec<String> = items.iter().map(brief).collect();
            all.join("; ")
        }
        Value::Object(members) => record(members).unwrap_or_else(|| {
            let all: Vec<String> = members.values().map(brief).collect();
            all.join(", ")
        }),
        other => other.to_string(),
    }
}

/// What a record is called.
fn record(members: &serde_json::Map<String, Value>) -> Option<String> {
    let keys = ["ru", "name", "text", "label", "title", "printed", "number"];
    let ids = ["id", "form", "function", "activity", "document", "kind"];
    let key = keys
        .iter()
        .chain(&ids)
        .find(|key| members.contains_key(**key))?;
    Some(brief(&members[*key]))
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
                    said(fact, vector)
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

fn said(fact: &Fact, vector: &Value) -> String {
    let one = |pointer: &String| {
        let value = vector.pointer(pointer).unwrap_or(&Value::Null);
        let place = place(pointer).unwrap_or_default();
        format!("{place}: {}", cell(&brief(value)))
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
