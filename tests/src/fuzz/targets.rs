//! The entries that are fuzzed, each with what must hold whatever comes in.

use std::sync::LazyLock;

use nastavnik::tables::{self, Bases, File, Journal, Known, TableError};
use nastavnik::wire::{self, Error};
use nastavnik::{Command, Day, Due, PartialDay, Programme, TargetModel};
use serde_json::{Value, json};

use super::lives::{commands, live};
use crate::vector::Vector;

/// An entry. It panics where something does not hold.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// The name, and that of its folder in the corpus.
    pub name: &'static str,
    /// Takes an input.
    pub run: fn(&[u8]),
}

macro_rules! targets {
    ($($(#[doc = $doc:literal])* $name:ident),* $(,)?) => {
        /// All of them.
        pub const TARGETS: &[Target] = &[$(Target { name: stringify!($name), run: $name }),*];
    };
}

targets! {
    programme, events, command, profile, directory, request, life, commands_of_a_life, table, notation, calendar,
}

const DAY: &str = "2026-12-10";

static SCHOOL: LazyLock<TargetModel> = LazyLock::new(|| model("school"));
static YEAR: LazyLock<Programme> = LazyLock::new(|| {
    let text = include_str!("../../vectors/lifecycle/whole-year.json");
    let vector: Value = serde_json::from_str(text).expect("a vector");
    let programme = vector["then"]["ok"]["programme"].to_string();
    wire::programme_from_json(&programme).expect("a programme")
});

fn model(id: &str) -> TargetModel {
    TargetModel::builtin(id).expect("it ships with the library")
}

fn text(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}

/// A refusal of the boundary has reasons and can be told.
fn refused(error: &Error) {
    assert!(!error.reasons().is_empty(), "an error without a reason");
    let told: Value = serde_json::from_str(&error.to_json()).expect("an error is JSON");
    assert!(told.is_object());
}

/// What is written is read as the same, and written as the same again.
fn kept(programme: &Programme) {
    let written = wire::programme_to_json(programme).expect("written");
    let read = wire::programme_from_json(&written).expect("what was written is read");
    assert_eq!(&read, programme, "written and read");
    let again = wire::programme_to_json(&read).expect("written");
    assert_eq!(again, written, "written twice");
}

/// Every question has an answer, and that is JSON.
fn ask(programme: &Programme, model: &TargetModel) {
    let request = json!({ "day": DAY }).to_string();
    let diff = json!({ "from": "2026-09-01", "until": DAY }).to_string();
    let answers = [
        wire::validate(programme, model, DAY),
        wire::board(programme, DAY),
        wire::path_to(programme, model, "complete", DAY),
        wire::road_map(programme, model, DAY),
        wire::agenda(programme, model, &request),
        wire::diff(programme, model, &diff),
        wire::monitor(programme, model, DAY),
        wire::publish(programme, model, DAY),
    ];
    for answer in answers {
        let answer = answer.expect("a question of a day has an answer");
        serde_json::from_str::<Value>(&answer).expect("an answer is JSON");
    }
    kept(&wire::as_of(programme, DAY).expect("a day"));
}

fn programme(input: &[u8]) {
    match wire::programme_from_json(&text(input)) {
        Ok(programme) => {
            kept(&programme);
            ask(&programme, &SCHOOL);
        }
        Err(error) => refused(&error),
    }
}

fn events(input: &[u8]) {
    match wire::replay(&text(input)) {
        Ok(programme) => {
            kept(&programme);
            ask(&programme, &SCHOOL);
        }
        Err(error) => refused(&error),
    }
}

fn command(input: &[u8]) {
    match wire::apply(&YEAR, &SCHOOL, &text(input)) {
        Ok(step) => {
            assert!(!step.events.is_empty(), "accepted, and nothing happened");
            kept(&step.programme);
            ask(&step.programme, &SCHOOL);
        }
        Err(error) => refused(&error),
    }
}

fn profile(input: &[u8]) {
    let text = text(input);
    match wire::model_from_json(&text) {
        Ok(model) => {
            ask(&YEAR, &model);
            let checked = wire::check_profile(&text, DAY).expect("a profile that loads is checked");
            serde_json::from_str::<Value>(&checked).expect("findings are JSON");
            wire::describe_model(&model, DAY).expect("a model is described");
        }
        Err(error) => refused(&error),
    }
}

fn directory(input: &[u8]) {
    match wire::directory_from_json(&text(input)) {
        Ok(directory) => {
            let written = wire::directory_to_json(&directory).expect("written");
            let read = wire::directory_from_json(&written).expect("what was written is read");
            assert_eq!(read, directory, "written and read");
        }
        Err(error) => refused(&error),
    }
}

/// A whole vector: every step that the boundary knows, with its request.
fn request(input: &[u8]) {
    let Ok(vector) = Vector::read(&text(input)) else {
        return;
    };
    match vector.run() {
        Ok(Ok(answer)) => {
            serde_json::from_str::<Value>(&answer).expect("an answer is JSON");
        }
        Ok(Err(error)) => refused(&error),
        // The vector is no vector: the runner says so, not the library.
        Err(_) => {}
    }
}

/// The first byte chooses the profile, the others are commands.
fn life(input: &[u8]) {
    let profiles = ["school", "federal_students", "federal_teachers"];
    let (first, rest) = input.split_first().unwrap_or((&0, &[]));
    let model = model(profiles[usize::from(*first) % profiles.len()]);
    ask(&live(&model, &commands(rest)), &model);
}

/// A list of commands as JSON: those that can be read are carried out.
fn commands_of_a_life(input: &[u8]) {
    let Ok(list) = serde_json::from_slice::<Vec<Value>>(input) else {
        return;
    };
    let known = |json: &Value| serde_json::from_str::<Command>(&json.to_string()).ok();
    let commands: Vec<Command> = list.iter().filter_map(known).collect();
    ask(&live(&SCHOOL, &commands), &SCHOOL);
}

/// The bytes as each of the tables, in whatever encoding they are.
fn table(input: &[u8]) {
    type Reader = fn(&File<'_>, &Known<'_>) -> Result<Journal, TableError>;
    const READERS: [Reader; 5] = [
        tables::documents,
        tables::consents,
        tables::meetings,
        tables::questionnaires,
        tables::activities,
    ];
    let known = Known {
        model: &SCHOOL,
        programme: Some(&YEAR),
        directory: None,
        day: day(DAY),
    };
    let file = File {
        name: "x.csv",
        bytes: input,
    };
    for bases in [
        Bases {
            mentees: Some(file),
            mentors: None,
        },
        Bases {
            mentees: None,
            mentors: Some(file),
        },
    ] {
        if let Ok(import) = tables::import(&bases, &known) {
            let mut now = YEAR.clone();
            for command in &import.commands {
                if let Ok(step) = now.apply(&SCHOOL, command) {
                    now = step.programme;
                }
            }
            kept(&now);
            tables::write_mentees(&SCHOOL, &now, &import.directory, day(DAY));
            tables::write_mentors(&SCHOOL, &now, &import.directory, day(DAY));
        }
    }
    for read in READERS {
        let _ = read(&file, &known);
    }
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Days, parts of days, terms of the road map: what is read is written, and read as the same.
fn notation(input: &[u8]) {
    let text = text(input);
    if let Ok(day) = text.parse::<Day>() {
        assert_eq!(day.to_string().parse(), Ok(day));
        assert!(day.plus_days(u32::MAX) >= day && day.minus_days(u32::MAX) <= day);
        assert!(day.plus_months(u32::MAX) >= day);
    }
    if let Ok(partial) = text.parse::<PartialDay>() {
        assert_eq!(partial.to_string().parse(), Ok(partial));
        assert!(partial.earliest() <= partial.latest());
        assert!(partial.age_at_least(day(DAY)) <= partial.age_at_most(day(DAY)));
    }
    if let Ok(due) = text.parse::<Due>() {
        assert_eq!(due.to_string().parse(), Ok(due.clone()), "{text}");
        for window in due.windows(YEAR.header().period, &[], &|_| None) {
            assert!(
                window.from.is_none_or(|from| from <= window.until),
                "{text}: {window:?}"
            );
        }
    }
}

/// The text as the title of the programme and of a row of its road map: the calendar stays well formed.
fn calendar(input: &[u8]) {
    let title = text(input);
    let mut year: Value = serde_json::to_value(&*YEAR).expect("JSON");
    year["header"]["title"] = json!(title);
    let year = wire::programme_from_json(&year.to_string()).expect("any title will do");
    let row = json!({
        "type": "plan_task", "task": "own", "on": "2026-09-01",
        "row": { "title": title, "stage": "run", "due": "2027-03-01" },
    });
    let year = match wire::apply(&year, &SCHOOL, &row.to_string()) {
        Ok(step) => step.programme,
        Err(error) => {
            assert!(title.trim().is_empty(), "{}", error.to_json());
            year
        }
    };
    for lang in ["ru", "en"] {
        let request = json!({ "day": DAY, "lang": lang }).to_string();
        let file = wire::calendar_ics(&year, &SCHOOL, &request).expect("a calendar");
        well_formed(&file);
    }
}

/// RFC 5545: lines end with CR LF and have at most 75 octets; what begins ends; a line has a name.
fn well_formed(file: &str) {
    assert!(file.ends_with("\r\n"));
    let mut open = Vec::new();
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        assert!(!line.contains(['\r', '\n', '\u{0}']), "{line:?}");
        if line.starts_with(' ') {
            continue;
        }
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("{line:?}"));
        let known = |c: char| c.is_ascii_uppercase() || c == '-';
        let name = name.split(';').next().unwrap_or_default();
        assert!(!name.is_empty() && name.chars().all(known), "{line:?}");
        match name {
            "BEGIN" => open.push(value.to_owned()),
            "END" => assert_eq!(open.pop().as_deref(), Some(value), "{line:?}"),
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?} never end");
}
