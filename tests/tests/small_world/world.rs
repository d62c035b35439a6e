//! The small world: two mentors, two mentees, one curator, one school; and the commands that its scenes are made of.

use nastavnik::{Command, Day, Event, Programme, Refusal, Step, TargetModel};
use serde_json::{Value, json};

/// How a command is carried out: by the library, or by a planted mistake.
pub(crate) type CarryOut = fn(&Programme, &TargetModel, &Command) -> Result<Step, Refusal>;

pub(crate) struct World {
    pub model: TargetModel,
    pub start: Programme,
    pub log: Vec<Event>,
    pub days: Vec<Day>,
    pub moves: Vec<Move>,
    pub carry_out: CarryOut,
    /// States beyond are not looked at: what could go round for ever goes round once.
    pub within: fn(&Programme) -> bool,
}

pub(crate) enum Move {
    /// The next day comes.
    Wait,
    /// A command, as it is on each of the days.
    Do { name: String, on: Vec<Command> },
}

impl Move {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Wait => "the next day",
            Self::Do { name, .. } => name,
        }
    }

    pub(crate) fn is_override(&self) -> bool {
        matches!(self, Self::Do { on, .. } if matches!(on.first(), Some(Command::OverrideStage(_))))
    }
}

/// Everything of a programme that is the same in all scenes, with the commands that go before.
pub(crate) fn world(profile: &str, before: &[Value], days: &[&str], moves: Vec<Value>) -> World {
    let model = TargetModel::builtin(profile).unwrap();
    let opening = json!({
        "id": "small-world", "profile": profile, "on": "2026-09-01",
        "header": {
            "title": "Малый мир", "organisation": { "name": "Школа № 0", "kind": "school" },
            "period": { "from": "2026-09-01", "until": "2027-06-30" },
        },
    });
    let opened = Programme::open(&model, serde_json::from_value(opening).unwrap()).unwrap();
    let (mut start, mut log) = (opened.programme, opened.events);
    for json in people().iter().chain(before) {
        let step = start.apply(&model, &command(json, "2026-09-01"));
        let step = step.unwrap_or_else(|refusal| panic!("{json}: {refusal}"));
        start = step.programme;
        log.extend(step.events);
    }
    let named = |json: &Value| Move::Do {
        name: json.to_string(),
        on: days.iter().map(|day| command(json, day)).collect(),
    };
    let moves = moves.iter().map(named).chain([Move::Wait]).collect();
    World {
        model,
        start,
        log,
        days: days.iter().map(|day| day.parse().unwrap()).collect(),
        moves,
        carry_out: Programme::apply,
        within: |_| true,
    }
}

impl World {
    /// The world in which these of its moves were made on the first day.
    pub(crate) fn having_done(mut self, done: fn(&Command) -> bool) -> Self {
        for mv in &self.moves {
            if let Move::Do { name, on } = mv
                && done(&on[0])
            {
                let step = self.start.apply(&self.model, &on[0]);
                let step = step.unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
                self.start = step.programme;
                self.log.extend(step.events);
            }
        }
        self
    }

    /// The world of one day, without some of its moves.
    pub(crate) fn of_one_day(mut self, leaves_out: fn(&Command) -> bool) -> Self {
        self.moves.retain(|mv| match mv {
            Move::Wait => false,
            Move::Do { on, .. } => !leaves_out(&on[0]),
        });
        self
    }
}

/// The command on a day: `today` stands for it.
fn command(json: &Value, today: &str) -> Command {
    let text = json
        .to_string()
        .replace("\"today\"", &format!("\"{today}\""));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Whose consents are asked for, by age on 1 September 2026: mentor-1 (16) and mentee-2 (15) sign with a representative,
/// for mentee-1 (12) the representative signs, mentor-2 (18) signs alone.
fn people() -> Vec<Value> {
    let enrol = |id: &str, born: &str, role: &str| {
        json!({
            "type": "enrol", "id": id, "standing": "pupil", "born": born,
            "roles": [{ "role": role, "from": "2026-09-01" }],
            "requests": if role == "mentee" { json!([{ "text": "Дроби" }]) } else { json!([]) },
        })
    };
    vec![
        json!({
            "type": "enrol", "id": "curator-1", "standing": "teacher",
            "roles": [{ "role": "curator", "from": "2026-09-01" }],
        }),
        enrol("mentor-1", "2010-04-10", "mentor"),
        enrol("mentor-2", "2008-02-20", "mentor"),
        enrol("mentee-1", "2014-03-15", "mentee"),
        enrol("mentee-2", "2011-05-05", "mentee"),
        json!({ "type": "choose_forms", "forms": ["student_student"], "on": "2026-09-01" }),
    ]
}

pub(crate) fn consent(id: &str, subject: &str, giver: &str) -> Value {
    json!({
        "type": "give_consent", "id": id, "purpose": "personal_data",
        "subject": subject, "giver": giver, "given": "today",
    })
}

pub(crate) fn withdraw(consent: &str, on: &str) -> Value {
    json!({ "type": "withdraw_consent", "consent": consent, "on": on })
}

pub(crate) fn select(mentor: &str, fit: bool) -> Value {
    json!({ "type": "select_mentor", "mentor": mentor, "on": "today", "fit": fit })
}

pub(crate) fn train(mentor: &str) -> Value {
    json!({ "type": "train_mentor", "mentor": mentor, "on": "today" })
}

pub(crate) fn file(id: &str, kind: &str) -> Value {
    json!({ "type": "file_document", "id": id, "kind": kind, "date": "today" })
}

pub(crate) fn propose(id: &str, mentor: &str, mentee: &str) -> Value {
    json!({ "type": "propose_pairs", "pairs": [{
        "id": id, "form": "student_student", "mentors": [mentor], "mentees": [mentee], "proposed": "today",
    }] })
}

pub(crate) fn approve(pairs: &[&str], order: &str, on: &str) -> Value {
    json!({
        "type": "approve_pairs", "pairs": pairs, "order": order, "on": on,
        "term": { "from": "2026-10-05", "until": "2027-05-20" },
    })
}

pub(crate) fn end(pair: &str, ground: &str, on: &str) -> Value {
    json!({ "type": "end_pair", "pair": pair, "ending": { "on": on, "ground": ground } })
}

pub(crate) fn replace(pair: &str, into: &str, appoint: &str, order: &str) -> Value {
    json!({
        "type": "replace_mentor", "pair": pair, "into": into, "release": "mentor-1", "appoint": appoint,
        "cause": "mentor_request", "order": order, "on": "today", "agreed": ["mentee"],
    })
}

pub(crate) fn stage(kind: &str, stage: &str) -> Value {
    let mut step = json!({ "type": kind, "stage": stage, "on": "today", "by": "curator-1" });
    if kind.starts_with("override") || kind.starts_with("reopen") {
        step["reason"] = json!("Так решил директор");
    }
    step
}

pub(crate) fn json_on(json: &Value, day: &str) -> Value {
    serde_json::from_str(&json.to_string().replace("\"today\"", &format!("\"{day}\""))).unwrap()
}

pub(crate) fn publish(topic: &str) -> Value {
    json!({ "type": "publish", "topic": topic, "on": "today", "address": format!("https://school.example/{topic}") })
}

pub(crate) fn answers(round: &str) -> Value {
    json!({
        "type": "record_answers", "instrument": "influence", "round": round, "participant": "mentee-1",
        "on": "today", "marks": { "anxiety": 5 },
    })
}
