//! The people of the seeded programme, their consents and the papers about them.

use nastavnik::Day;
use serde_json::{Value, json};

use super::chance::Chance;
use super::day;

const TOPICS: [&str; 8] = [
    "Постановка целей",
    "Учебные трудности",
    "Профориентация",
    "Проект",
    "Адаптация",
    "Рефлексия",
    "План развития",
    "Открытый урок",
];

/// Somebody as the rest of the generator sees them.
pub struct Person {
    pub id: String,
    pub standing: &'static str,
    pub takes: u32,
}

pub struct People {
    pub mentees: Vec<Person>,
    pub mentors: Vec<Person>,
    pub curators: Vec<Person>,
    /// The records of all of them.
    pub records: Vec<Value>,
    pub consents: Vec<Value>,
}

pub fn people(count: usize, chance: &mut Chance) -> People {
    let mentees = count * 60 / 100;
    let mentors = count * 37 / 100;
    let mut people = People {
        mentees: Vec::new(),
        mentors: Vec::new(),
        curators: Vec::new(),
        records: Vec::new(),
        consents: Vec::new(),
    };
    for i in 0..mentees {
        let mentee = people.mentee(i, chance);
        people.mentees.push(mentee);
    }
    for i in 0..mentors {
        let mentor = people.mentor(i, chance);
        people.mentors.push(mentor);
    }
    for i in 0..count - mentees - mentors {
        let id = format!("curator-{i}");
        people.records.push(json!({
            "id": id, "standing": "teacher", "born": born(35, 60, chance),
            "roles": [{ "role": "curator", "from": "2025-08-26" }],
        }));
        people.curators.push(Person {
            id,
            standing: "teacher",
            takes: 0,
        });
    }
    people
}

/// A date of birth of somebody who was between two ages at the start of 2026.
fn born(youngest: u32, oldest: u32, chance: &mut Chance) -> Day {
    day(2026, 1, 1).minus_days(chance.between(youngest * 365 + 10, oldest * 365))
}

impl People {
    fn mentee(&mut self, i: usize, chance: &mut Chance) -> Person {
        let id = format!("mentee-{i}");
        let teacher = chance.permille(120);
        let topic = *chance.one(&TOPICS);
        let mut record = json!({
            "id": id, "roles": [{ "role": "mentee", "from": "2025-09-18" }],
            "requests": [{ "text": format!("Помочь: {topic}"), "topics": [topic] }],
            "interests": [chance.one(&TOPICS), chance.one(&TOPICS)],
        });
        let standing = if teacher { "teacher" } else { "pupil" };
        let birth = if teacher {
            born(22, 30, chance)
        } else {
            born(11, 17, chance)
        };
        record["standing"] = json!(standing);
        record["born"] = json!(birth);
        if teacher {
            record["categories"] = json!(["young_specialist"]);
            record["service_years"] = json!(chance.between(0, 3));
        } else {
            record["categories"] =
                json!([chance.one(&["gifted", "underachieving", "behaviour", "detached"])]);
            record["step"] = json!(chance.between(5, 8));
        }
        self.records.push(record);
        self.consent(&id, standing, birth, chance);
        Person {
            id,
            standing,
            takes: 0,
        }
    }

    fn mentor(&mut self, i: usize, chance: &mut Chance) -> Person {
        let id = format!("mentor-{i}");
        let standing = match chance.below(100) {
            0..35 => "pupil",
            35..60 => "student",
            60..85 => "teacher",
            _ => "employee",
        };
        let birth = match standing {
            "pupil" => born(15, 17, chance),
            "student" => born(16, 19, chance),
            _ => born(30, 60, chance),
        };
        let takes = if chance.permille(20) { 1 } else { 2 };
        let mut record = json!({
            "id": id, "standing": standing, "born": birth, "takes": takes,
            "roles": [{ "role": "mentor", "from": "2025-09-18" }],
            "competences": TOPICS, "interests": [chance.one(&TOPICS), chance.one(&TOPICS)],
        });
        match standing {
            "pupil" => record["step"] = json!(chance.between(10, 11)),
            "student" => record["place"] = json!(format!("Колледж № {}", i % 40)),
            "employee" => {
                record["place"] = json!(format!("Предприятие {}", i % 90));
                record["service_years"] = json!(chance.between(6, 30));
            }
            _ => {}
        }
        self.records.push(record);
        self.consent(&id, standing, birth, chance);
        Person {
            id,
            standing,
            takes: 2,
        }
    }

    /// The consents of a person: of a minor by both, of an adult alone. A few representatives did not sign.
    fn consent(&mut self, id: &str, standing: &str, born: Day, chance: &mut Chance) {
        let entry = day(2025, 9, 18);
        let minor = born.years_until(day(2026, 5, 20)).unwrap_or(0) < 18;
        let given = entry.minus_days(chance.between(1, 20));
        let work = (standing == "teacher").then_some("extra_work");
        for purpose in ["personal_data", "participation"].into_iter().chain(work) {
            let giver = match minor {
                true if chance.permille(15) => "subject",
                true => "both",
                false => "subject",
            };
            let mut consent = json!({
                "id": format!("{purpose}-{id}"), "purpose": purpose, "subject": id, "giver": giver, "given": given,
            });
            if giver == "both" {
                consent["authority"] = json!("parent");
            }
            self.consents.push(consent);
        }
    }

    pub fn appointments(&self) -> Vec<Value> {
        let appoint = |person: &Person| json!({ "curator": person.id, "from": "2025-08-26", "order": "curator_order" });
        self.curators.iter().map(appoint).collect()
    }

    pub fn selections(&self) -> Vec<Value> {
        let select =
            |person: &Person| json!({ "mentor": person.id, "on": "2025-09-22", "fit": true });
        self.mentors.iter().map(select).collect()
    }

    pub fn trainings(&self) -> Vec<Value> {
        let train = |person: &Person| json!({ "mentor": person.id, "on": "2025-09-25", "programme": "training_programme" });
        self.mentors.iter().map(train).collect()
    }

    /// Contracts and certificates of the mentors from outside.
    pub fn papers(&self) -> impl Iterator<Item = Value> {
        let outside = self
            .mentors
            .iter()
            .filter(|p| matches!(p.standing, "student" | "employee"));
        outside.flat_map(|person| {
            ["cooperation_contract", "no_conviction_certificate", "medical_document"].map(|kind| {
                json!({
                    "id": format!("{kind}-{}", person.id), "kind": kind, "number": "7", "date": "2025-09-15",
                    "signed_by": "head", "people": [person.id],
                })
            })
        })
    }
}
