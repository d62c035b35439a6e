//! The year 2021/22 of a made-up school: two pupils, a teacher with a colleague, a teacher with a mentor from another
//! school, and a pupil with a mentor from a plant. Everything that the school had to do then is done; the consents are
//! parts of applications, as was usual.

use nastavnik::{Command, Opening, Programme, TargetModel};
use serde_json::{Value, json};

/// A pair and its people: form, mentor, mentee.
const PAIRS: [(&str, &str, &str, &str); 4] = [
    ("pupils", "student_student", "pupil-mentor", "pupil-mentee"),
    (
        "colleagues",
        "teacher_teacher",
        "teacher-mentor",
        "teacher-mentee",
    ),
    ("guest", "teacher_teacher", "guest-mentor", "novice-mentee"),
    ("plant", "employer_pupil", "plant-mentor", "senior-mentee"),
];

/// The year of a school by its commands, in their order.
fn commands() -> Vec<Value> {
    let mut all = Vec::new();
    papers(&mut all);
    people(&mut all);
    pairs(&mut all);
    year(&mut all);
    ending(&mut all);
    all
}

fn document(kind: &str, date: &str) -> Value {
    json!({ "type": "file_document", "id": kind, "kind": kind, "number": "1", "date": date, "signed_by": "head" })
}

fn with(mut command: Value, more: Value) -> Value {
    let members = command.as_object_mut().unwrap();
    members.extend(more.as_object().unwrap().clone());
    command
}

fn stage(kind: &str, stage: &str, on: &str) -> Value {
    json!({ "type": kind, "stage": stage, "on": on, "by": "curator" })
}

fn papers(all: &mut Vec<Value>) {
    let site = "https://school.example/mentoring";
    for (kind, date) in [
        ("introduction_order", "2021-08-30"),
        ("regulation", "2021-08-31"),
        ("programme", "2021-08-31"),
        ("road_map", "2021-09-01"),
        ("curator_order", "2021-09-01"),
    ] {
        let shown = json!([{ "on": "2021-09-10", "address": format!("{site}/{kind}.pdf") }]);
        let published = if kind == "programme" {
            json!([])
        } else {
            shown
        };
        all.push(with(
            document(kind, date),
            json!({ "published": published }),
        ));
    }
    all.push(stage("start_stage", "prepare_conditions", "2021-09-01"));
    all.insert(
        0,
        person(
            "curator",
            "teacher",
            "curator",
            "2021-09-01",
            json!({ "born": "1980", "service_years": 20 }),
        ),
    );
    consents(all, "curator", "2021-09-01", "subject", &[]);
    all.push(json!({
        "type": "appoint_curator", "curator": "curator", "from": "2021-09-01", "until": "2022-06-30", "order": "curator_order",
    }));
    all.push(json!({ "type": "choose_forms", "forms": ["student_student", "teacher_teacher", "employer_pupil"], "on": "2021-09-02" }));
    all.push(json!({ "type": "hold_activity", "kind": "informing", "on": "2021-09-03" }));
    all.push(json!({ "type": "hold_activity", "kind": "outer_contour", "on": "2021-09-03" }));
    all.push(stage("close_stage", "prepare_conditions", "2021-09-15"));
}

fn person(id: &str, standing: &str, role: &str, from: &str, more: Value) -> Value {
    let person = json!({
        "type": "enrol", "id": id, "standing": standing,
        "roles": [{ "role": role, "from": from, "until": "2022-06-30" }],
    });
    with(person, more)
}

/// Consents of the old way: a part of the application, not a document of its own.
fn consents(all: &mut Vec<Value>, id: &str, given: &str, giver: &str, more: &[&str]) {
    for purpose in ["personal_data", "participation"].iter().chain(more) {
        all.push(json!({
            "type": "give_consent", "id": format!("{purpose}-{id}"), "purpose": purpose, "subject": id,
            "giver": giver, "given": given, "separate": false,
        }));
    }
}

fn people(all: &mut Vec<Value>) {
    all.push(stage("start_stage", "mentee_base", "2021-09-16"));
    let request = json!([{ "text": "", "topics": ["проект"] }]);
    for (id, standing, born, category, step) in [
        ("pupil-mentee", "pupil", "2009-03-15", "gifted", 6),
        ("senior-mentee", "pupil", "2005-05-20", "gifted", 10),
        ("teacher-mentee", "teacher", "1997", "young_specialist", 0),
        ("novice-mentee", "teacher", "1996", "young_specialist", 0),
    ] {
        let more = match standing {
            "pupil" => {
                json!({ "born": born, "step": step, "categories": [category], "requests": request })
            }
            _ => {
                json!({ "born": born, "service_years": 1, "categories": [category], "requests": request })
            }
        };
        all.push(person(id, standing, "mentee", "2021-09-17", more));
        let giver = if standing == "pupil" {
            "both"
        } else {
            "subject"
        };
        consents(all, id, "2021-09-17", giver, &[]);
    }
    all.push(stage("close_stage", "mentee_base", "2021-09-30"));
    all.push(stage("start_stage", "mentor_base", "2021-10-01"));
    for (id, standing, more) in [
        (
            "pupil-mentor",
            "pupil",
            json!({ "born": "2005-04-02", "step": 10 }),
        ),
        (
            "teacher-mentor",
            "teacher",
            json!({ "born": "1975", "service_years": 22 }),
        ),
        (
            "guest-mentor",
            "teacher",
            json!({ "born": "1970", "service_years": 25, "place": "Школа № 00 (вымышленная)" }),
        ),
        (
            "plant-mentor",
            "employee",
            json!({ "born": "1972", "service_years": 20, "place": "Завод (вымышленный)" }),
        ),
    ] {
        let more = with(
            more,
            json!({ "competences": ["проект"], "hours_a_month": 8 }),
        );
        all.push(person(id, standing, "mentor", "2021-10-02", more));
        let giver = if standing == "pupil" {
            "both"
        } else {
            "subject"
        };
        consents(all, id, "2021-10-02", giver, &[]);
    }
    all.push(stage("close_stage", "mentor_base", "2021-10-08"));
    all.push(stage("start_stage", "select_train", "2021-10-09"));
    all.push(document("training_programme", "2021-10-09"));
    for (_, _, mentor, _) in PAIRS {
        all.push(
            json!({ "type": "select_mentor", "mentor": mentor, "on": "2021-10-11", "fit": true }),
        );
        all.push(json!({ "type": "train_mentor", "mentor": mentor, "on": "2021-10-20", "programme": "training_programme" }));
    }
    for mentor in ["guest-mentor", "plant-mentor"] {
        for (kind, date) in [
            ("no_conviction_certificate", "2021-10-05"),
            ("medical_document", "2021-10-05"),
            ("cooperation_contract", "2021-10-21"),
        ] {
            let about = json!({ "id": format!("{kind}-{mentor}"), "people": [mentor] });
            all.push(with(document(kind, date), about));
        }
    }
    all.push(stage("close_stage", "select_train", "2021-10-22"));
}

fn pairs(all: &mut Vec<Value>) {
    all.push(stage("start_stage", "matching", "2021-10-23"));
    all.push(json!({ "type": "hold_activity", "kind": "general_meeting", "on": "2021-10-25" }));
    let ids: Vec<_> = PAIRS.iter().map(|(id, ..)| *id).collect();
    let proposed = PAIRS.map(|(id, form, mentor, mentee)| {
        json!({ "id": id, "form": form, "mentors": [mentor], "mentees": [mentee], "proposed": "2021-10-26" })
    });
    all.push(json!({ "type": "propose_pairs", "pairs": proposed }));
    for (pair, side) in ids
        .iter()
        .flat_map(|pair| [(pair, "mentor"), (pair, "mentee")])
    {
        all.push(json!({ "type": "agree_pair", "pair": pair, "agreement": { "side": side, "on": "2021-10-27" } }));
    }
    all.push(with(
        document("pairs_order", "2021-10-29"),
        json!({ "pairs": ids }),
    ));
    all.push(json!({
        "type": "approve_pairs", "pairs": ids, "order": "pairs_order", "on": "2021-10-29",
        "term": { "from": "2021-11-01", "until": "2022-05-20" },
    }));
    all.push(stage("close_stage", "matching", "2021-10-30"));
}

fn answers(all: &mut Vec<Value>, round: &str, on: &str) {
    for (pair, _, mentor, mentee) in PAIRS {
        for (instrument, who) in [
            ("mentor_questionnaire", mentor),
            ("mentee_questionnaire", mentee),
        ] {
            all.push(json!({
                "type": "record_answers", "instrument": instrument, "round": round, "participant": who, "pair": pair,
                "on": on, "satisfaction": 8,
            }));
        }
    }
}

fn year(all: &mut Vec<Value>) {
    all.push(stage("start_stage", "run", "2021-11-01"));
    answers(all, "entry", "2021-11-02");
    let meetings = [
        ("acquaintance", "2021-11-08"),
        ("trial", "2021-11-22"),
        ("planning", "2021-12-06"),
        ("regular", "2021-12-20"),
        ("regular", "2022-01-17"),
        ("regular", "2022-02-14"),
        ("regular", "2022-03-14"),
        ("regular", "2022-04-11"),
        ("final", "2022-05-10"),
    ];
    for (i, (kind, on)) in meetings.into_iter().enumerate() {
        for (pair, ..) in PAIRS {
            let meeting = json!({
                "type": "hold_meeting", "id": format!("{pair}-{i}"), "pair": pair, "kind": kind, "on": on,
                "minutes": 45, "feedback": ["mentor", "mentee"],
            });
            let fit = if kind == "trial" {
                json!({ "fit": "fit" })
            } else {
                json!({})
            };
            all.push(with(meeting, fit));
            if kind == "planning" {
                all.push(json!({
                    "type": "plan_pair", "pair": pair,
                    "plan": { "on": on, "meetings": 5, "made_by": ["mentor", "mentee"] },
                }));
            }
        }
        if on == "2022-01-17" {
            answers(all, "interim", "2022-01-20");
            for (pair, ..) in PAIRS {
                all.push(json!({ "type": "contact_pair", "curator": "curator", "pair": pair, "on": "2022-01-21" }));
            }
        }
    }
    for (pair, ..) in PAIRS {
        all.push(json!({ "type": "end_pair", "pair": pair, "ending": { "on": "2022-05-18", "ground": "completed" } }));
        let report = document("mentor_report", "2022-05-18");
        all.push(with(
            report,
            json!({ "id": format!("report-{pair}"), "pairs": [pair] }),
        ));
    }
    all.push(stage("close_stage", "run", "2022-05-21"));
}

fn ending(all: &mut Vec<Value>) {
    all.push(stage("start_stage", "complete", "2022-05-22"));
    answers(all, "exit", "2022-05-23");
    all.push(document("final_event_order", "2022-05-23"));
    all.push(json!({ "type": "hold_activity", "kind": "final_event", "on": "2022-05-27" }));
    all.push(json!({ "type": "hold_activity", "kind": "recognition", "on": "2022-05-27" }));
    // The consent to show the mentor's name is a part of another paper, and the site's section lacks the programme.
    all.push(json!({
        "type": "give_consent", "id": "dissemination", "purpose": "dissemination", "subject": "teacher-mentor",
        "giver": "subject", "given": "2022-05-25", "until": "2026-12-31", "separate": false, "fields": ["name"],
        "addresses": ["https://school.example/mentoring/best.html"],
    }));
    all.push(json!({
        "type": "publish", "topic": "final_monitoring", "on": "2022-06-01", "people": ["teacher-mentor"],
        "fields": ["name"], "address": "https://school.example/mentoring/best.html",
    }));
    all.push(document("final_monitoring", "2022-05-30"));
    all.push(document("final_report", "2022-06-10"));
    all.push(json!({
        "type": "publish", "topic": "final_report", "on": "2022-06-14", "address": "https://school.example/mentoring/report.html",
    }));
    all.push(stage("close_stage", "complete", "2022-06-15"));
}

/// The programme of the year, every stage closed.
pub(crate) fn lived(model: &TargetModel) -> Programme {
    let opening: Opening = serde_json::from_value(json!({
        "id": "year-2021", "profile": model.id(), "on": "2021-08-25",
        "header": {
            "title": "Учимся вместе", "organisation": { "name": "Школа № 0 (вымышленная)", "kind": "school" },
            "period": { "from": "2021-08-25", "until": "2022-06-30" },
            "goal": "Поддержка обучающихся и молодых педагогов", "expected_results": ["рост вовлеченности"],
        },
    }))
    .unwrap();
    let mut programme = Programme::open(model, opening).unwrap().programme;
    for command in commands() {
        let text = command.to_string();
        let command: Command =
            serde_json::from_value(command).unwrap_or_else(|e| panic!("{e}: {text}"));
        programme = match programme.apply(model, &command) {
            Ok(step) => step.programme,
            Err(refusal) => panic!("{text}\n{refusal}"),
        };
    }
    let board = programme.board("2022-08-31".parse().unwrap());
    assert!(
        board
            .stages
            .iter()
            .all(|line| line.is_closed() && !line.overridden)
    );
    programme
}
