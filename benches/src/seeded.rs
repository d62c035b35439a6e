//! A large synthetic programme in the middle of May, with mistakes sown at small fixed rates so that every compared
//! rule has something to find. The same seed gives the same bytes.
//!
//! Of a hundred people sixty are mentees, thirty-seven mentors and three curators; each mentee has a pair, a pair
//! about twelve meetings, and nearly everybody answers ten questions at the entry and again at the exit.

mod chance;
mod people;
mod work;

use chance::Chance;
use nastavnik::Day;
use people::{People, people};
use serde_json::{Value, json};
use work::{Work, work};

/// The day that the programme is looked at. Nothing in it is dated later but the ends of terms.
pub const DAY: &str = "2026-05-20";

/// A day of the calendar.
fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap_or_else(|| panic!("no such day: {year}-{month}-{day}"))
}

/// A programme of so many participants as JSON text.
pub fn programme(participants: usize, seed: u64) -> String {
    let mut chance = Chance::new(seed);
    let people = people(participants, &mut chance);
    let work = work(&people, &mut chance);
    json!({
        "format": 1, "id": "seeded", "profile": "school",
        "header": header(),
        "forms": forms(),
        "stages": stages(),
        "appointments": people.appointments(),
        "selections": people.selections(), "trainings": people.trainings(), "instructions": work.instructions,
        "activities": activities(), "publications": publications(),
        "documents": documents(&people, &work),
        "consents": people.consents, "participants": people.records,
        "pairs": work.pairs, "meetings": work.meetings, "answers": work.answers,
    })
    .to_string()
}

fn header() -> Value {
    json!({
        "title": "Синтетическая программа",
        "organisation": { "name": "Синтетическая школа", "kind": "school" },
        "period": { "from": "2025-08-25", "until": "2026-06-30" },
        "goal": "У каждого, кто просил о помощи, есть наставник",
        "expected_results": ["Пары дошли до итоговой встречи"],
    })
}

fn forms() -> Vec<Value> {
    let chosen = [
        "student_student",
        "teacher_teacher",
        "collegian_pupil",
        "employer_pupil",
    ];
    let choose = |form| json!({ "form": form, "on": "2025-08-26" });
    chosen.map(choose).to_vec()
}

fn stages() -> Vec<Value> {
    let act = |stage, act, on| json!({ "stage": stage, "act": act, "on": on, "by": "curator-0" });
    vec![
        act("prepare_conditions", "started", "2025-08-25"),
        act("prepare_conditions", "closed", "2025-09-01"),
        act("mentee_base", "started", "2025-09-02"),
        act("mentee_base", "closed", "2025-09-20"),
        act("mentor_base", "started", "2025-09-02"),
        act("mentor_base", "closed", "2025-09-20"),
        act("select_train", "started", "2025-09-21"),
        act("select_train", "closed", "2025-09-28"),
        act("matching", "started", "2025-09-28"),
        act("matching", "closed", "2025-11-05"),
        act("run", "started", "2025-11-06"),
    ]
}

fn activities() -> Value {
    json!([
        { "kind": "outer_contour", "on": "2025-09-10" },
        { "kind": "general_meeting", "on": "2025-09-29" },
    ])
}

fn publications() -> Vec<Value> {
    let topics = ["regulation", "road_map", "programme", "curator_order"];
    let page = |topic| json!({ "topic": topic, "on": "2025-08-29", "address": format!("https://school.example/{topic}") });
    topics.map(page).to_vec()
}

fn documents(people: &People, work: &Work) -> Vec<Value> {
    let kinds = [
        ("regulation", "2025-08-25"),
        ("road_map", "2025-08-25"),
        ("programme", "2025-08-25"),
        ("introduction_order", "2025-08-25"),
        ("curator_order", "2025-08-26"),
        ("training_programme", "2025-08-27"),
        ("partner_agreement", "2025-08-28"),
    ];
    let of_programme = kinds.map(|(kind, date)| {
        json!({ "id": kind, "kind": kind, "number": "1", "date": date, "signed_by": "head" })
    });
    let mut documents = of_programme.to_vec();
    documents.extend(people.papers());
    documents.extend(work.documents.iter().cloned());
    documents
}
