//! Synthetic schools of any size, the same at every run.

pub mod borrowed;
pub mod log;
pub mod process;
pub mod seeded;

use serde_json::{Value, json};

const TOPICS: [&str; 12] = [
    "математика",
    "физика",
    "русский язык",
    "английский язык",
    "химия",
    "биология",
    "робототехника",
    "музыка",
    "публичные выступления",
    "проект",
    "профориентация",
    "цифровые технологии",
];

/// The day that the synthetic school is looked at.
pub const DAY: &str = "2026-03-02";

/// A programme as JSON text: three mentees to two mentors, everybody with consent, every third mentee in a pair
/// with a year's meetings and questionnaires.
pub fn programme(people: usize) -> String {
    let mentees = people * 3 / 5;
    let mentors = people - mentees;
    let mut participants = vec![curator()];
    let mut consents = Vec::new();
    let mut ready = (Vec::new(), Vec::new());
    let mut pairs = Vec::new();
    let mut meetings = Vec::new();
    let mut answers = Vec::new();
    for i in 0..mentors {
        let id = format!("mentor-{i}");
        participants.push(mentor(&id, i));
        consents.push(consent(&id, "subject"));
        ready
            .0
            .push(json!({ "mentor": id, "on": "2025-10-20", "fit": true }));
        ready.1.push(json!({ "mentor": id, "on": "2025-10-27" }));
    }
    for i in 0..mentees {
        let id = format!("mentee-{i}");
        participants.push(mentee(&id, i));
        consents.push(consent(&id, "both"));
        answers.push(json!({
            "instrument": "influence", "round": "entry", "participant": id, "on": "2025-11-12",
            "marks": { "anxiety": i % 10 + 1 }, "satisfaction": i % 10 + 1,
        }));
        if i % 3 == 0 && i / 3 < mentors {
            let pair = format!("pair-{i}");
            pairs.push(json!({
                "id": pair, "form": "student_student", "mentors": [format!("mentor-{}", i / 3)], "mentees": [id],
                "proposed": "2025-11-06", "order": "order-1", "approved": "2025-11-10",
                "term": { "from": "2025-11-10", "until": "2026-05-15" },
                "agreed": [{ "side": "mentor", "on": "2025-11-08" }, { "side": "mentee", "on": "2025-11-08" }],
                "plan": { "on": "2025-12-01", "meetings": 12, "made_by": ["mentor", "mentee"] },
            }));
            meetings.extend(year_of_meetings(&pair));
        }
    }
    json!({
        "format": 1, "id": "synthetic", "profile": "school",
        "header": {
            "title": "Синтетическая программа",
            "organisation": { "name": "Синтетическая школа", "kind": "school" },
            "period": { "from": "2025-08-25", "until": "2026-06-30" },
        },
        "forms": [{ "form": "student_student", "on": "2025-08-25" }],
        "participants": participants, "consents": consents, "selections": ready.0, "trainings": ready.1,
        "documents": [{ "id": "order-1", "kind": "pairs_order", "number": "112", "date": "2025-11-10", "signed_by": "head" }],
        "pairs": pairs, "meetings": meetings, "answers": answers,
    })
    .to_string()
}

fn year_of_meetings(pair: &str) -> Vec<Value> {
    let kinds = ["acquaintance", "trial", "planning"]
        .into_iter()
        .chain(std::iter::repeat_n("regular", 5));
    kinds
        .enumerate()
        .map(|(k, kind)| {
            let day = nastavnik::Day::new(2025, 11, 14)
                .map(|first| first.plus_days(u32::try_from(k * 12).unwrap_or(0)));
            let fit = (kind == "trial").then_some("fit");
            let mut meeting = json!({
                "id": format!("{pair}-{k}"), "pair": pair, "kind": kind, "on": day, "minutes": 45,
                "feedback": ["mentor", "mentee"],
            });
            if let (Some(fit), Some(meeting)) = (fit, meeting.as_object_mut()) {
                meeting.insert("fit".to_owned(), json!(fit));
            }
            meeting
        })
        .collect()
}

fn curator() -> Value {
    json!({ "id": "curator-1", "standing": "teacher", "roles": [{ "role": "curator", "from": "2025-08-25" }] })
}

fn mentor(id: &str, i: usize) -> Value {
    json!({
        "id": id, "standing": "pupil", "born": format!("{}", 2007 + i % 2), "step": 11,
        "roles": [{ "role": "mentor", "from": "2025-10-01" }],
        "competences": [topic(i), topic(i / 5 + 3)], "interests": [topic(i + 1)], "takes": 2,
    })
}

fn mentee(id: &str, i: usize) -> Value {
    json!({
        "id": id, "standing": "pupil", "born": format!("{}", 2010 + i % 4), "step": 5 + i % 4,
        "categories": ["underachieving"], "roles": [{ "role": "mentee", "from": "2025-09-20" }],
        "requests": [{ "text": topic(i * 7), "topics": [topic(i * 7)] }], "interests": [topic(i)],
    })
}

fn consent(id: &str, giver: &str) -> Value {
    json!({
        "id": format!("consent-{id}"), "purpose": "personal_data", "subject": id, "giver": giver, "given": "2025-09-15",
    })
}

fn topic(i: usize) -> &'static str {
    TOPICS
        .get(i % TOPICS.len())
        .copied()
        .unwrap_or("математика")
}
