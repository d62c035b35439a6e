//! Made-up schools for the tests of matching: a few mentees and mentors with every sort of hindrance between them.

use std::sync::LazyLock;

use nastavnik::matching::Request;
use nastavnik::{Command, Day, Opening, Programme, TargetModel};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads what is made up and well formed.
///
/// # Panics
///
/// It is not well formed.
pub fn read<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).expect("made up, but well formed")
}

/// The day of the matching.
pub fn day() -> Day {
    read(json!("2026-10-20"))
}

/// A school and what its curator asks for.
#[derive(Debug, Clone)]
pub struct School {
    /// What was recorded, in order.
    pub commands: Vec<Value>,
    /// The request.
    pub request: Value,
}

const TOPICS: [&str; 3] = ["физика", "чтение", "шахматы"];

/// The profile of the made-up schools.
pub fn model() -> &'static TargetModel {
    static MODEL: LazyLock<TargetModel> =
        LazyLock::new(|| TargetModel::builtin("school").expect("school"));
    &MODEL
}

impl School {
    /// The programme.
    pub fn programme(&self) -> Programme {
        build(&self.commands)
    }

    /// The request.
    pub fn asked(&self) -> Request {
        read(self.request.clone())
    }
}

/// A programme by its commands; what is refused is left out.
pub fn build(commands: &[Value]) -> Programme {
    let model = model();
    let opening: Opening = read(json!({
        "id": "invented", "profile": "school", "on": "2026-09-01",
        "header": {
            "title": "Вымышленная программа",
            "organisation": { "name": "Школа № 0", "kind": "school" },
            "period": { "from": "2026-09-01", "until": "2027-06-30" },
        },
    }));
    let mut programme = Programme::open(model, opening).expect("opened").programme;
    for command in commands {
        let command: Command = read(command.clone());
        if let Ok(step) = programme.apply(model, &command) {
            programme = step.programme;
        }
    }
    programme
}

fn topics() -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(TOPICS.to_vec(), 0..=2)
}

/// Whether something is there, nearly always.
fn mostly() -> impl Strategy<Value = bool> {
    prop::bool::weighted(0.9)
}

fn mentee(number: usize, mentors: usize) -> impl Strategy<Value = Vec<Value>> {
    let wishes = subsequence((0..mentors).collect::<Vec<_>>(), 0..=mentors.min(2));
    (topics(), 5..=9_u8, 2010..=2015_i32, wishes, mostly(), 1..=28_u8).prop_map(
        move |(topics, step, born, wishes, consent, entered)| {
            let id = format!("p-{number}");
            let wishes: Vec<_> = wishes.iter().map(|mentor| format!("m-{mentor}")).collect();
            let requests: Vec<_> =
                topics.iter().map(|topic| json!({ "text": topic, "topics": [topic] })).collect();
            let mut commands = vec![json!({
                "type": "enrol", "id": id, "standing": "pupil", "step": step, "born": format!("{born}"),
                "roles": [{ "role": "mentee", "from": format!("2026-09-{entered:02}") }],
                "requests": requests, "interests": topics, "wishes": wishes,
            })];
            if consent {
                commands.push(json!({
                    "type": "give_consent", "id": format!("c-{id}"), "purpose": "personal_data",
                    "subject": id, "giver": "both", "given": "2026-09-30",
                }));
            }
            commands
        },
    )
}

fn mentor(number: usize, mentees: usize) -> impl Strategy<Value = Vec<Value>> {
    let wishes = subsequence((0..mentees).collect::<Vec<_>>(), 0..=mentees.min(2));
    let age = weighted(0.2, (10..=12_u8, 13..=15_u8));
    (topics(), 8..=11_u8, 0..=2_u32, wishes, mostly(), mostly(), age, weighted(0.2, 1..=1_u32)).prop_map(
        move |(topics, step, takes, wishes, consent, ready, age, least)| {
            let id = format!("m-{number}");
            let wishes: Vec<_> = wishes.iter().map(|mentee| format!("p-{mentee}")).collect();
            let mut person = json!({
                "type": "enrol", "id": id, "standing": "pupil", "step": step, "born": "2009",
                "roles": [{ "role": "mentor", "from": "2026-09-20" }], "takes": takes,
                "competences": topics, "interests": topics, "wishes": wishes,
            });
            if let Some((from, until)) = age {
                person["wished_age"] = json!({ "from": from, "until": until });
            }
            if let Some(least) = least {
                person["takes_at_least"] = json!(least.min(takes));
            }
            let mut commands = vec![person];
            if consent {
                commands.push(json!({
                    "type": "give_consent", "id": format!("c-{id}"), "purpose": "personal_data",
                    "subject": id, "giver": "both", "given": "2026-09-30",
                }));
            }
            commands.push(json!({ "type": "select_mentor", "mentor": id, "on": "2026-10-01", "fit": ready }));
            commands.push(json!({ "type": "train_mentor", "mentor": id, "on": "2026-10-02" }));
            commands
        },
    )
}

/// A school with up to so many mentees and mentors.
pub fn school(most_mentees: usize, most_mentors: usize) -> impl Strategy<Value = School> {
    (1..=most_mentees, 1..=most_mentors).prop_flat_map(|(mentees, mentors)| {
        let people = (
            (0..mentees).map(|number| mentee(number, mentors)).collect::<Vec<_>>(),
            (0..mentors).map(|number| mentor(number, mentees)).collect::<Vec<_>>(),
        );
        let two = (0..mentees, 0..mentors).prop_map(
            |(mentee, mentor)| json!({ "mentee": format!("p-{mentee}"), "mentor": format!("m-{mentor}") }),
        );
        let objective = select(vec![
            "most_matched_then_best",
            "best_total",
            "worst_off_first",
            "most_matched_then_wishes",
            "stable_for_mentees",
            "stable_for_mentors",
        ]);
        (people, vec(two.clone(), 0..=1), vec(two, 0..=1), objective).prop_map(
            |((mentees, mentors), pins, bans, objective)| {
                let mut commands = vec![json!({
                    "type": "choose_forms", "forms": ["student_student"], "on": "2026-09-05",
                })];
                commands.extend(mentees.into_iter().flatten());
                commands.extend(mentors.into_iter().flatten());
                School {
                    commands,
                    request: json!({
                        "day": "2026-10-20", "objective": objective, "pins": pins, "bans": bans, "table": true,
                    }),
                }
            },
        )
    })
}
