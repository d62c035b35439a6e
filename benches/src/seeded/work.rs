//! Pairs of the seeded programme, their meetings, answers and papers, with the sown mistakes.

use std::collections::HashMap;

use nastavnik::Day;
use serde_json::{Map, Value, json};

use super::chance::Chance;
use super::day;
use super::people::{People, Person};

/// How many pairs one order approves.
const PAIRS_IN_AN_ORDER: usize = 40;

/// What the questionnaire measures.
const PARAMETERS: [&str; 10] = [
    "learning_involvement",
    "achievement",
    "school_wish",
    "anxiety",
    "future_understanding",
    "emotional_state",
    "achievement_drive",
    "clubs_attendance",
    "on_register",
    "projects",
];

#[derive(Default)]
pub struct Work {
    pub pairs: Vec<Value>,
    pub meetings: Vec<Value>,
    pub answers: Vec<Value>,
    pub documents: Vec<Value>,
    pub instructions: Vec<Value>,
}

/// Who can mentor in which form; a mentor gives places until there are none left.
struct Places<'a> {
    free: HashMap<&'static str, Vec<(&'a Person, u32)>>,
}

impl<'a> Places<'a> {
    fn of(people: &'a People) -> Self {
        let mut free: HashMap<_, Vec<_>> = HashMap::new();
        for person in &people.mentors {
            free.entry(person.standing)
                .or_default()
                .push((person, person.takes));
        }
        Self { free }
    }

    /// A mentor of the standing with a place, where there is one.
    fn take(&mut self, standing: &str, chance: &mut Chance) -> Option<&'a Person> {
        let there = self.free.get_mut(standing)?;
        let place = chance.below(u32::try_from(there.len()).ok()?) as usize;
        let (person, places) = there.get_mut(place)?;
        let person = *person;
        *places -= 1;
        if *places == 0 {
            there.swap_remove(place);
        }
        Some(person)
    }
}

pub fn work(people: &People, chance: &mut Chance) -> Work {
    let mut work = Work::default();
    let mut places = Places::of(people);
    for mentee in &people.mentees {
        let forms: &[(&str, &str)] = match mentee.standing {
            "teacher" => &[("teacher_teacher", "teacher")],
            _ => &[
                ("student_student", "pupil"),
                ("collegian_pupil", "student"),
                ("employer_pupil", "employee"),
            ],
        };
        let first = *chance.one(forms);
        let mut order = std::iter::once(&first).chain(forms);
        let found =
            order.find_map(|(form, standing)| Some((*form, places.take(standing, chance)?)));
        if let Some((form, mentor)) = found {
            work.pair(form, mentor, mentee, chance);
        }
    }
    for person in people.mentees.iter().chain(&people.mentors) {
        work.questionnaires(person, chance);
    }
    work
}

impl Work {
    fn pair(&mut self, form: &'static str, mentor: &Person, mentee: &Person, chance: &mut Chance) {
        let number = self.pairs.len();
        let id = format!("pair-{number}");
        let order = format!("order-{}", number / PAIRS_IN_AN_ORDER);
        let dated =
            day(2025, 10, 6).plus_days(u32::try_from(number / PAIRS_IN_AN_ORDER % 25).unwrap_or(0));
        if number.is_multiple_of(PAIRS_IN_AN_ORDER) {
            self.documents.push(json!({
                "id": order, "kind": "pairs_order", "number": order, "date": dated, "signed_by": "head",
            }));
        }
        let proposed = dated.minus_days(chance.between(2, 5));
        let approved = if chance.permille(12) {
            dated.minus_days(1)
        } else {
            dated
        };
        let ended = chance
            .permille(400)
            .then(|| day(2026, 5, 19).minus_days(chance.between(0, 20)));
        let until = if chance.permille(10) {
            day(2026, 7, 20)
        } else {
            day(2026, 6, 1)
        };
        let form = if chance.permille(12) {
            *chance.one(&["employer_pupil", "teacher_teacher"])
        } else {
            form
        };
        let stranger = chance.permille(2);
        let mut agreed = vec![json!({ "side": "mentor", "on": dated.minus_days(1) })];
        if !chance.permille(10) {
            agreed.push(json!({ "side": "mentee", "on": dated.minus_days(1) }));
        }
        let mut pair = json!({
            "id": id, "form": form, "mentors": [if stranger { "nobody" } else { &mentor.id }], "mentees": [mentee.id],
            "proposed": proposed, "goal": "Договорились о цели", "agreed": agreed,
            "order": order, "approved": approved, "term": { "from": approved, "until": until },
            "plan": { "on": approved.plus_days(15), "meetings": 5, "made_by": ["mentor", "mentee"] },
        });
        if let Some(on) = ended {
            pair["ended"] = json!({ "on": on, "ground": "completed", "result": "Цель достигнута" });
            self.paper("mentor_report", &id, on);
        }
        if mentor.standing == "teacher" && mentee.standing == "teacher" {
            self.paper("personalised_programme", &id, approved);
            self.instruction(&id, mentor, approved, until);
        }
        self.meetings(&id, approved, ended, chance);
        let twice = chance.permille(4).then(|| {
            let mut twice = pair.clone();
            twice["id"] = json!(format!("{id}-again"));
            twice
        });
        self.pairs.push(pair);
        self.pairs.extend(twice);
    }

    /// A paper about a pair.
    fn paper(&mut self, kind: &str, pair: &str, date: Day) {
        self.documents.push(json!({
            "id": format!("{kind}-{pair}"), "kind": kind, "number": "3", "date": date, "signed_by": "mentor",
            "pairs": [pair],
        }));
    }

    fn instruction(&mut self, pair: &str, mentor: &Person, from: Day, until: Day) {
        self.instructions.push(json!({
            "id": format!("instruction-{pair}"), "mentor": mentor.id, "pair": pair, "basis": "art_351_8",
            "from": from, "until": until, "document": "introduction_order", "content": "Помощь в первый год",
            "form": "очно", "pay": { "roubles": 3000 },
        }));
    }

    fn meetings(&mut self, pair: &str, approved: Day, ended: Option<Day>, chance: &mut Chance) {
        let last = ended.unwrap_or(day(2026, 5, 18));
        let mut on = approved.plus_days(chance.between(1, 5));
        let mut kinds = ["acquaintance", "trial", "planning"].into_iter();
        let mut number = 0;
        while on < last {
            let kind = kinds.next().unwrap_or("regular");
            self.meeting(pair, number, kind, on, chance);
            if chance.permille(3) {
                self.meeting(pair, number, kind, on, chance);
            }
            number += 1;
            on = on.plus_days(if chance.permille(10) {
                chance.between(40, 60)
            } else {
                chance.between(11, 24)
            });
        }
        if let Some(ended) = ended {
            let late = if chance.permille(10) {
                ended.plus_days(1)
            } else {
                ended
            };
            self.meeting(pair, number, "final", late, chance);
        }
    }

    fn meeting(&mut self, pair: &str, number: u32, kind: &str, on: Day, chance: &mut Chance) {
        let mut meeting = json!({
            "id": format!("{pair}-m{number}"), "pair": pair, "kind": kind, "on": on,
            "minutes": chance.one(&[30, 40, 45, 60, 90]),
        });
        if !chance.permille(10) {
            meeting["feedback"] = json!(["mentor", "mentee"]);
        }
        if kind == "trial" {
            meeting["fit"] = json!("fit");
        }
        self.meetings.push(meeting);
    }

    fn questionnaires(&mut self, person: &Person, chance: &mut Chance) {
        let entry = day(2025, 9, 22).plus_days(chance.between(0, 10));
        let before: Vec<u32> = PARAMETERS.map(|_| chance.between(3, 7)).to_vec();
        if !chance.permille(30) {
            self.answers(person, "entry", entry, &before, chance);
        }
        if !chance.permille(150) {
            let exit = if chance.permille(10) {
                entry.minus_days(2)
            } else {
                day(2026, 5, 19)
            };
            let better = |(mark, name): (&u32, &&str)| match *name {
                "anxiety" | "on_register" => mark - chance.below(3),
                _ => mark + chance.below(3),
            };
            let after: Vec<u32> = before.iter().zip(&PARAMETERS).map(better).collect();
            self.answers(person, "exit", exit, &after, chance);
        }
    }

    fn answers(
        &mut self,
        person: &Person,
        round: &str,
        on: Day,
        marks: &[u32],
        chance: &mut Chance,
    ) {
        let mut named: Map<String, Value> = PARAMETERS
            .iter()
            .zip(marks)
            .map(|(name, mark)| ((*name).to_owned(), json!(mark)))
            .collect();
        if chance.permille(5) {
            named.insert("projects".to_owned(), json!(17));
        }
        let answers = json!({
            "instrument": "influence", "round": round, "participant": person.id, "on": on, "marks": named,
        });
        if chance.permille(4) {
            self.answers.push(answers.clone());
        }
        self.answers.push(answers);
    }
}
