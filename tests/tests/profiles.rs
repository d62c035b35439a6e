//! Every profile that ships is walked through its whole year by commands; then each condition of each stage is left
//! out, one at a time, and exactly that one is missing.

use std::collections::BTreeSet;

use nastavnik::model::profile::{Condition, Need};
use nastavnik::model::registry::{Contour, MeetingKind, Round};
use nastavnik::programme::gate::Readiness;
use nastavnik::{Command, Day, Opening, Programme, Role, Severity, Stage, TargetModel};
use serde_json::{Value, json};

/// A small world: one mentor, one mentee, one curator, and the papers a stage asks for.
struct World {
    model: TargetModel,
    programme: Programme,
    form: String,
    mentor: String,
    mentee: String,
    party: Option<String>,
    outer: bool,
    day: Day,
}

impl World {
    fn new(profile: &str) -> Self {
        let model = TargetModel::builtin(profile).expect("a profile that ships");
        let form = model.forms().next().expect("a form").clone();
        let opening: Opening = serde_json::from_value(json!({
            "id": "world", "profile": profile, "on": "2025-08-25",
            "header": {
                "title": "Пример",
                "organisation": { "name": "Организация (пример)", "kind": kind_of(profile) },
                "period": { "from": "2025-08-25", "until": "2026-08-20" },
                "goal": "Поддержка", "expected_results": ["рост вовлеченности"],
            },
        }))
        .expect("an opening");
        let programme = Programme::open(&model, opening).expect("opened").programme;
        let outer = form
            .mentors
            .first()
            .and_then(|standing| model.standing(standing))
            .is_some_and(|standing| standing.contour == Contour::Outer);
        let first = |list: &[nastavnik::id::StandingId]| list.first().map(ToString::to_string);
        Self {
            programme,
            form: form.id.to_string(),
            mentor: first(&form.mentors).expect("a mentor's standing"),
            mentee: first(&form.mentees).expect("a mentee's standing"),
            party: first(&form.parties),
            outer,
            model,
            day: "2025-08-26".parse().expect("a day"),
        }
    }

    fn apply(&mut self, command: Value) {
        let text = command.to_string();
        let command: Command =
            serde_json::from_value(command).unwrap_or_else(|e| panic!("{e}: {text}"));
        match self.programme.apply(&self.model, &command) {
            Ok(step) => self.programme = step.programme,
            Err(refusal) => panic!("{}: {text}\n{refusal}", self.model.id()),
        }
    }

    fn file(&mut self, kind: &str) {
        let id = format!("doc-{kind}");
        if self
            .programme
            .documents()
            .iter()
            .any(|document| document.id.as_str() == id)
        {
            return;
        }
        let known = self
            .model
            .document(&kind.parse().expect("an id"))
            .expect("a kind")
            .clone();
        let people: Vec<&str> = match known.covers {
            nastavnik::model::registry::Covers::Person => vec!["mentor-1", "mentee-1"],
            _ => vec![],
        };
        let people: Vec<&str> = people
            .into_iter()
            .filter(|id| {
                self.programme
                    .participants()
                    .iter()
                    .any(|person| person.id.as_str() == *id)
            })
            .collect();
        let pairs: Vec<&str> = match known.covers {
            nastavnik::model::registry::Covers::Pair if !self.programme.pairs().is_empty() => {
                vec!["pair-1"]
            }
            _ => vec![],
        };
        let signed = known.signed_by.first().map_or("head", |actor| actor.id());
        let day = self.day.to_string();
        self.apply(json!({
            "type": "file_document", "id": id, "kind": kind, "number": "1", "date": day, "signed_by": signed,
            "people": people, "pairs": pairs,
        }));
    }

    fn enrol(&mut self, id: &str, role: &str, standing: &str) {
        let day = self.day.to_string();
        let place = (self.outer && role == "mentor").then_some("Завод (пример)");
        let mut person = json!({
            "type": "enrol", "id": id, "standing": standing, "born": if role == "mentor" { "1980" } else { "2012" },
            "roles": [{ "role": role, "from": day }],
        });
        let object = person.as_object_mut().expect("an object");
        if matches!(standing, "teacher" | "employee" | "parent") || role != "mentee" {
            object.insert("born".into(), json!("1985-03-01"));
            object.insert(
                "service_years".into(),
                json!(if role == "mentee" { 1 } else { 12 }),
            );
        }
        if let Some(place) = place {
            object.insert("place".into(), json!(place));
        }
        if role == "mentee" {
            object.insert(
                "requests".into(),
                json!([{ "text": "проект", "topics": ["проект"] }]),
            );
            let category = if standing == "teacher" {
                "young_specialist"
            } else {
                "gifted"
            };
            object.insert("categories".into(), json!([category]));
        } else {
            object.insert("competences".into(), json!(["проект"]));
            object.insert("hours_a_month".into(), json!(8));
        }
        self.apply(person);
    }

    fn consent(&mut self, person: &str) {
        let day = self.day.to_string();
        for purpose in ["personal_data", "participation", "extra_work"] {
            self.apply(json!({
                "type": "give_consent", "id": format!("{purpose}-{person}"), "purpose": purpose,
                "subject": person, "giver": "both", "given": day,
            }));
        }
    }

    /// Does what a need asks for.
    fn meet(&mut self, need: &Need) {
        let day = self.day.to_string();
        match need {
            Need::Document(kind) => self.file(kind.as_str()),
            Need::DocumentOfEachPair(kind) => self.file(kind.as_str()),
            Need::DocumentOfEach(each) => self.file(each.kind.as_str()),
            Need::FormsChosen => {
                let form = self.form.clone();
                self.apply(json!({ "type": "choose_forms", "forms": [form], "on": day }));
            }
            Need::CuratorAppointed => {
                self.file("curator_order");
                self.apply(json!({
                    "type": "appoint_curator", "curator": "curator-1", "from": day, "order": "doc-curator_order",
                }));
            }
            Need::People(Role::Mentee) => {
                let standing = self.mentee.clone();
                self.enrol("mentee-1", "mentee", &standing);
            }
            Need::People(_) => {
                let standing = self.mentor.clone();
                self.enrol("mentor-1", "mentor", &standing);
                if let Some(party) = self.party.clone() {
                    self.apply(json!({
                        "type": "enrol", "id": "party-1", "standing": party, "born": "1985",
                        "roles": [{ "role": "mentor", "from": day }], "competences": ["семья"],
                    }));
                }
            }
            // The request comes with the mentee.
            Need::Requests => {}
            Need::Consents(Role::Mentee) => self.consent("mentee-1"),
            Need::Consents(_) => {
                self.consent("mentor-1");
                if self.party.is_some() {
                    self.consent("party-1");
                }
            }
            Need::MentorsReady => {
                for mentor in ["mentor-1", "party-1"] {
                    if self.programme.participants().iter().any(|person| person.id.as_str() == mentor) {
                        self.apply(json!({ "type": "select_mentor", "mentor": mentor, "on": day, "fit": true }));
                        self.apply(json!({ "type": "train_mentor", "mentor": mentor, "on": day }));
                    }
                }
            }
            Need::PairsApproved => self.pair(&day),
            Need::PairsFinished => self.finish(),
            Need::Monitoring(round) => self.answer(*round),
            Need::Activity(kind) => {
                self.apply(json!({ "type": "hold_activity", "kind": kind.as_str(), "on": day }));
            }
            Need::Publication(kind) => self.apply(json!({
                "type": "publish", "topic": kind.as_str(), "on": day, "address": "https://school.example/mentoring",
            })),
        }
    }

    fn pair(&mut self, day: &str) {
        let parties: Vec<&str> = self.party.iter().map(|_| "party-1").collect();
        let form = self.form.clone();
        self.apply(json!({
            "type": "propose_pairs",
            "pairs": [{ "id": "pair-1", "form": form, "mentors": ["mentor-1"], "mentees": ["mentee-1"],
                        "parties": parties, "proposed": day, "goal": "проект" }],
        }));
        for side in ["mentor", "mentee"] {
            self.apply(json!({ "type": "agree_pair", "pair": "pair-1", "agreement": { "side": side, "on": day } }));
        }
        self.file("pairs_order");
        self.apply(json!({
            "type": "approve_pairs", "pairs": ["pair-1"], "order": "doc-pairs_order", "on": day,
            "term": { "from": day, "until": "2026-06-01" },
        }));
    }

    fn answer(&mut self, round: Round) {
        let day = self.day.to_string();
        for (instrument, who) in [
            ("mentee_questionnaire", "mentee-1"),
            ("mentor_questionnaire", "mentor-1"),
        ] {
            self.apply(json!({
                "type": "record_answers", "instrument": instrument, "round": round.id(), "participant": who,
                "on": day, "satisfaction": 8,
            }));
        }
    }

    fn finish(&mut self) {
        for (i, kind) in MeetingKind::ALL.iter().enumerate() {
            self.day = self.day.plus_days(14);
            let day = self.day.to_string();
            let mut meeting = json!({
                "type": "hold_meeting", "id": format!("meeting-{i}"), "pair": "pair-1", "kind": kind.id(),
                "on": day, "minutes": 45, "feedback": ["mentor", "mentee"],
            });
            if *kind == MeetingKind::Trial {
                meeting
                    .as_object_mut()
                    .expect("an object")
                    .insert("fit".into(), json!("fit"));
            }
            self.apply(meeting);
            if *kind == MeetingKind::Planning {
                self.apply(json!({
                    "type": "plan_pair", "pair": "pair-1",
                    "plan": { "on": day, "meetings": 1, "made_by": ["mentor", "mentee"] },
                }));
            }
        }
        let day = self.day.to_string();
        self.apply(json!({
            "type": "end_pair", "pair": "pair-1", "ending": { "on": day, "ground": "completed", "result": "цель достигнута" },
        }));
    }

    fn step(&mut self, kind: &str, stage: Stage) {
        let day = self.day.to_string();
        self.apply(json!({ "type": kind, "stage": stage.id(), "on": day, "by": "curator-1" }));
    }

    /// Walks the stages; conditions in `left_out` of the stage `at` are not met. Stops at that stage.
    fn walk(&mut self, at: Option<Stage>, left_out: &[Condition]) -> Option<Readiness> {
        self.apply(json!({
            "type": "enrol", "id": "curator-1", "standing": "teacher", "born": "1975", "service_years": 20,
            "roles": [{ "role": "curator", "from": "2025-08-26" }],
        }));
        self.consent("curator-1");
        for stage in Stage::ALL {
            self.day = self.day.plus_days(7);
            self.step("start_stage", stage);
            for condition in order(self.model.gate(stage)) {
                let left = at == Some(stage) && left_out.contains(&condition);
                if !left {
                    self.meet(&condition.need);
                }
            }
            if at == Some(stage) {
                return Some(self.programme.readiness(&self.model, stage, self.day));
            }
            self.step("close_stage", stage);
        }
        None
    }
}

/// Papers first, then people, then what people do.
fn order(gate: &[Condition]) -> Vec<Condition> {
    let rank = |condition: &Condition| match condition.need {
        Need::FormsChosen => 0,
        Need::People(_) => 1,
        Need::Document(_) => 2,
        Need::PairsFinished => 4,
        Need::Monitoring(Round::Entry | Round::Interim) => 3,
        _ => 5,
    };
    let mut gate = gate.to_vec();
    gate.sort_by_key(rank);
    gate
}

fn kind_of(profile: &str) -> &'static str {
    match profile {
        "beloevo_kindergarten" => "kindergarten",
        "moscow_region_methodical_service" => "methodical_service",
        _ => "school",
    }
}

#[test]
fn every_profile_is_walked_to_a_closed_seventh_stage() {
    for profile in TargetModel::builtin_ids() {
        let mut world = World::new(profile);
        world.walk(None, &[]);
        let board = world.programme.board(world.day);
        assert!(
            board
                .stages
                .iter()
                .all(|line| line.is_closed() && !line.overridden),
            "{profile}"
        );
        let integrity: Vec<_> = world
            .programme
            .validate(&world.model, world.day)
            .into_iter()
            .filter(|finding| {
                finding.code.starts_with("TM-INT") || finding.code.starts_with("TM-STG")
            })
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| format!("{} {}", finding.code, finding.message(nastavnik::Lang::Ru)))
            .collect();
        assert_eq!(integrity, Vec::<String>::new(), "{profile}");
    }
}

/// What is missing when a condition is left out: the condition, and what its paper would have brought with it.
fn implied(gate: &[Condition], left: &Condition) -> Vec<Condition> {
    let need = |need: Need| gate.iter().filter(move |c| c.need == need).cloned();
    let mut all = vec![left.clone()];
    match &left.need {
        Need::Document(kind) if kind.as_str() == "pairs_order" => {
            all.extend(need(Need::PairsApproved))
        }
        Need::Document(kind) if kind.as_str() == "curator_order" => {
            all.extend(need(Need::CuratorAppointed))
        }
        _ => {}
    }
    all
}

#[test]
fn each_condition_left_out_is_exactly_what_is_missing() {
    let mut tried = 0;
    for profile in TargetModel::builtin_ids() {
        let model = TargetModel::builtin(profile).expect("a profile");
        for stage in Stage::ALL {
            let gate = model.gate(stage);
            for condition in gate {
                // A mentee's request comes with the mentee; people bring their consents.
                let skip = matches!(condition.need, Need::Requests | Need::People(_));
                if skip {
                    continue;
                }
                tried += 1;
                let left = implied(gate, condition);
                let mut world = World::new(profile);
                let readiness = world
                    .walk(Some(stage), &left)
                    .expect("the stage was reached");
                let expected: BTreeSet<&str> = left.iter().map(|c| c.need.code()).collect();
                let found: BTreeSet<&str> = readiness.unmet.iter().map(|gap| gap.code).collect();
                assert_eq!(found, expected, "{profile} {stage} {:?}", condition.need);
                assert_eq!(
                    readiness.unmet.len(),
                    left.len(),
                    "{profile} {stage} {:?}",
                    condition.need
                );
                let blocks = readiness
                    .unmet
                    .iter()
                    .any(|gap| gap.severity == Severity::Error);
                assert_eq!(readiness.ready, !blocks);
            }
        }
    }
    assert!(tried > 60, "only {tried} conditions were tried");
}
