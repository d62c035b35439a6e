//! What commands must not let through, case by case.

use nastavnik::wire::{self, Error};
use nastavnik::{Programme, Role, Step, TargetModel};
use serde_json::{Value, json};

struct School {
    model: TargetModel,
    programme: Programme,
}

impl School {
    fn new() -> Self {
        let model = wire::builtin_model("school").unwrap();
        let opening = json!({
            "id": "demo", "profile": "school", "on": "2026-09-01",
            "header": {
                "title": "Пример", "organisation": { "name": "Школа № 0", "kind": "school" },
                "period": { "from": "2026-09-01", "until": "2027-06-30" },
            },
        });
        let programme = wire::open(&model, &opening.to_string()).unwrap().programme;
        let mut school = Self { model, programme };
        school.enrol(
            "curator-1",
            "teacher",
            json!([{ "role": "curator", "from": "2026-09-01" }]),
        );
        school.enrol(
            "mentee-1",
            "pupil",
            json!([{ "role": "mentee", "from": "2026-09-01" }]),
        );
        school.enrol(
            "mentor-1",
            "pupil",
            json!([{ "role": "mentor", "from": "2026-09-01" }]),
        );
        school.must(
            json!({ "type": "choose_forms", "forms": ["student_student"], "on": "2026-09-01" }),
        );
        let pair = json!({
            "id": "pair-1", "form": "student_student", "mentors": ["mentor-1"], "mentees": ["mentee-1"],
            "proposed": "2026-10-01",
        });
        school.must(json!({ "type": "propose_pairs", "pairs": [pair] }));
        school
    }

    fn try_to(&self, command: Value) -> Result<Step, Error> {
        wire::apply(&self.programme, &self.model, &command.to_string())
    }

    fn must(&mut self, command: Value) {
        self.programme = self.try_to(command).unwrap().programme;
    }

    fn enrol(&mut self, id: &str, standing: &str, roles: Value) {
        self.must(json!({ "type": "enrol", "id": id, "standing": standing, "roles": roles }));
    }

    /// The command is refused for this reason.
    fn refuses(&self, command: Value, code: &str, at: &str) {
        let reasons = self
            .try_to(command)
            .err()
            .map(|error| error.reasons())
            .unwrap_or_default();
        let reasons: Vec<_> = reasons
            .iter()
            .map(|reason| (reason.code, reason.at.as_str()))
            .collect();
        assert_eq!(reasons, [(code, at)]);
    }
}

fn stage(kind: &str, stage: &str, on: &str) -> Value {
    json!({ "type": kind, "stage": stage, "on": on, "by": "curator-1", "reason": "Так решил директор" })
}

fn start(name: &str, on: &str) -> Value {
    json!({ "type": "start_stage", "stage": name, "on": on })
}

#[test]
fn leaving_a_role_ends_it_before_its_planned_end() {
    let mut school = School::new();
    let roles = json!([{ "role": "mentor", "from": "2026-09-01", "until": "2027-05-31" }]);
    school.enrol("mentor-2", "pupil", roles);
    school.must(json!({ "type": "leave_role", "participant": "mentor-2", "role": "mentor", "on": "2026-12-01" }));
    let person = school
        .programme
        .participant(&"mentor-2".parse().unwrap())
        .unwrap();
    assert!(!person.holds(Role::Mentor, "2026-12-02".parse().unwrap()));
}

#[test]
fn a_role_is_not_taken_over_one_that_is_held_later() {
    let mut school = School::new();
    school.enrol(
        "mentor-2",
        "pupil",
        json!([{ "role": "mentor", "from": "2026-10-01" }]),
    );
    let role = json!({ "role": "mentor", "from": "2026-09-01" });
    let take = json!({ "type": "take_role", "participant": "mentor-2", "role": role });
    school.refuses(take, "TM-CMD-016", "/role");
}

#[test]
fn nobody_joins_with_the_same_role_twice() {
    let school = School::new();
    let role = json!({ "role": "mentor", "from": "2026-09-01" });
    let person =
        json!({ "type": "enrol", "id": "mentor-2", "standing": "pupil", "roles": [role, role] });
    school.refuses(person, "TM-CMD-016", "/roles/1");
    let person = json!({ "id": "mentor-1", "standing": "pupil", "roles": [role, role] });
    let correct = json!({ "type": "correct", "participant": person, "on": "2026-10-01" });
    school.refuses(correct, "TM-CMD-016", "/participant/roles/1");
}

#[test]
fn nobody_joins_before_being_born() {
    let school = School::new();
    let roles = json!([{ "role": "mentee", "from": "2026-09-01" }]);
    let person = json!({ "type": "enrol", "id": "mentee-2", "standing": "pupil", "born": "2027", "roles": roles });
    school.refuses(person, "TM-CMD-019", "/born");
}

#[test]
fn a_pair_does_not_end_before_what_is_recorded_of_it() {
    let meeting = json!({
        "type": "hold_meeting", "id": "meeting-1", "pair": "pair-1", "kind": "acquaintance", "on": "2026-11-03",
    });
    let agreed = json!({
        "type": "agree_pair", "pair": "pair-1", "agreement": { "side": "mentor", "on": "2026-11-03" },
    });
    let plan = json!({
        "type": "plan_pair", "pair": "pair-1", "plan": { "on": "2026-11-03", "meetings": 2, "made_by": ["mentor"] },
    });
    let contact = json!({
        "type": "contact_pair", "curator": "curator-1", "pair": "pair-1", "on": "2026-11-03",
    });
    let end = json!({
        "type": "end_pair", "pair": "pair-1", "ending": { "on": "2026-11-02", "ground": "mutual_decision" },
    });
    for fact in [meeting, agreed, plan, contact] {
        let mut school = School::new();
        school.must(fact);
        school.refuses(end.clone(), "TM-CMD-019", "/ending/on");
    }
}

#[test]
fn the_order_of_an_ending_is_looked_for_where_it_is_named() {
    let school = School::new();
    let ending = json!({ "on": "2026-11-02", "ground": "mutual_decision", "order": "doc-9" });
    let end = json!({ "type": "end_pair", "pair": "pair-1", "ending": ending });
    school.refuses(end, "TM-CMD-020", "/ending/order");
}

#[test]
fn a_stage_is_not_reopened_before_a_later_one_closed() {
    let mut school = School::new();
    for command in [
        start("prepare_conditions", "2026-09-01"),
        stage("override_stage", "prepare_conditions", "2026-09-15"),
        start("mentee_base", "2026-09-16"),
        stage("override_stage", "mentee_base", "2026-10-01"),
    ] {
        school.must(command);
    }
    let reopen = stage("reopen_stage", "prepare_conditions", "2026-09-20");
    school.refuses(reopen, "TM-CMD-019", "/on");
}

#[test]
fn a_stage_does_not_close_before_an_earlier_one_was_reopened() {
    let mut school = School::new();
    for command in [
        start("prepare_conditions", "2026-09-01"),
        stage("override_stage", "prepare_conditions", "2026-09-15"),
        start("mentee_base", "2026-09-16"),
        stage("reopen_stage", "prepare_conditions", "2026-10-05"),
    ] {
        school.must(command);
    }
    let close = stage("override_stage", "mentee_base", "2026-10-01");
    school.refuses(close, "TM-CMD-019", "/on");
}
