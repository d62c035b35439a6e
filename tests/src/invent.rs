//! Made-up programmes and commands for the property tests: few people and few ids, so that commands meet each other.

use std::fmt;

use nastavnik::{Command, Day, Event, Programme, Stage, Step, TargetModel};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn read<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).expect("made up, but well formed")
}

/// The same cases in every run; `PROPTEST_RNG_SEED=… PROPTEST_CASES=…` asks for others, or more.
pub fn config() -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() {
            config.cases
        } else {
            96
        },
        rng_seed: match config.rng_seed {
            RngSeed::Random => RngSeed::Fixed(145),
            asked => asked,
        },
        max_shrink_iters: 200,
        failure_persistence: None,
        ..config
    }
}

/// The day that everything begins.
pub fn first_day() -> Day {
    read(json!("2026-09-01"))
}

/// A day of the programme's life.
pub fn day() -> impl Strategy<Value = Day> {
    (0_u32..300).prop_map(|days| first_day().plus_days(days))
}

/// A programme as it came to be.
#[derive(Clone)]
pub struct Life {
    /// Its model.
    pub model: TargetModel,
    /// How it was opened.
    pub opened: Step,
    /// What came of the commands that were accepted, with their days.
    pub steps: Vec<(Day, Command, Step)>,
}

/// What is needed to live it again.
impl fmt::Debug for Life {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:", self.model.id())?;
        for (_, command, _) in &self.steps {
            writeln!(
                f,
                "{}",
                serde_json::to_string(command).map_err(|_| fmt::Error)?
            )?;
        }
        Ok(())
    }
}

impl Life {
    /// Carries out what can be carried out.
    pub fn live(profile: &str, commands: Vec<(Day, Command)>) -> Self {
        let model = TargetModel::builtin(profile).expect(profile);
        let opened = Programme::open(&model, read(opening(profile))).expect("opened");
        let steps = Vec::new();
        let mut life = Self {
            model,
            opened,
            steps,
        };
        for (day, command) in everybody().into_iter().chain(commands) {
            if let Ok(step) = life.now().apply(&life.model, &command) {
                life.steps.push((day, command, step));
            }
        }
        life
    }

    /// The programme as it is.
    pub fn now(&self) -> &Programme {
        let last = self.steps.last().map(|(_, _, step)| step);
        &last.unwrap_or(&self.opened).programme
    }

    /// What happened up to a day, in the order of the commands.
    pub fn events_until(&self, until: Day) -> Vec<Event> {
        let steps = self.steps.iter().filter(|(day, _, _)| *day <= until);
        let events = steps.flat_map(|(_, _, step)| step.events.clone());
        self.opened.events.iter().cloned().chain(events).collect()
    }
}

/// A life under any profile; commands come in any order of their days.
pub fn life() -> impl Strategy<Value = Life> {
    (profile(), vec(command(), 0..60)).prop_map(|(profile, commands)| Life::live(profile, commands))
}

/// A life whose commands come in the order of their days.
pub fn orderly_life() -> impl Strategy<Value = Life> {
    (profile(), vec(command(), 0..60)).prop_map(|(profile, mut commands)| {
        commands.sort_by_key(|(day, _)| *day);
        Life::live(profile, commands)
    })
}

fn profile() -> impl Strategy<Value = &'static str> {
    select(vec!["federal_students", "federal_teachers", "school"])
}

pub(crate) fn opening(profile: &str) -> Value {
    json!({
        "id": "invented", "profile": profile, "on": first_day(),
        "header": {
            "title": "Вымышленная программа",
            "organisation": { "name": "Школа № 0", "kind": "school" },
            "period": { "from": "2026-09-01", "until": "2027-06-30" },
        },
    })
}

/// What there is to begin with: people, a form that every profile allows, and a pair that may be approved.
pub(crate) fn everybody() -> Vec<(Day, Command)> {
    let on = first_day();
    let people = [
        ("pupil", "mentee", "2012-05-05"),
        ("pupil", "mentee", "2013"),
        ("teacher", "mentee", "2000-01-31"),
        ("pupil", "mentor", "2010-07"),
        ("teacher", "mentor", "1980"),
        ("teacher", "curator", "1975-12-12"),
        ("teacher", "mentor", "1985-03"),
    ];
    let people = people
        .iter()
        .enumerate()
        .map(|(i, (standing, role, born))| {
            json!({
                "type": "enrol", "id": format!("p-{i}"), "standing": standing, "born": born,
                "roles": [{ "role": role, "from": on }],
            })
        });
    let consent = |id: &str, subject: &str| {
        json!({
            "type": "give_consent", "id": id, "subject": subject, "giver": "both",
            "purpose": "personal_data", "given": on,
        })
    };
    let pair = json!({
        "id": "pair-0", "form": "teacher_teacher", "mentors": ["p-4"], "mentees": ["p-2"], "proposed": on,
    });
    let facts = [
        json!({ "type": "choose_forms", "forms": ["teacher_teacher"], "on": on }),
        consent("consent-0", "p-2"),
        consent("consent-1", "p-4"),
        consent("consent-9", "p-6"),
        json!({ "type": "select_mentor", "mentor": "p-6", "fit": true, "on": on }),
        json!({ "type": "train_mentor", "mentor": "p-6", "on": on }),
        json!({ "type": "select_mentor", "mentor": "p-4", "fit": true, "on": on }),
        json!({ "type": "train_mentor", "mentor": "p-4", "on": on }),
        json!({ "type": "file_document", "id": "doc-0", "kind": "pairs_order", "date": on }),
        json!({ "type": "propose_pairs", "pairs": [pair] }),
    ];
    people
        .chain(facts)
        .map(|command| (on, read(command)))
        .collect()
}

/// One of a few ids, `pair-0` to `pair-2`.
fn id(kind: &'static str, count: u8) -> impl Strategy<Value = String> {
    (0..count).prop_map(move |number| format!("{kind}-{number}"))
}

fn person() -> impl Strategy<Value = String> {
    id("p", 8)
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    select(words)
}

fn role() -> impl Strategy<Value = &'static str> {
    word(&["mentee", "mentor", "curator"])
}

/// Any command of the life cycle, with the day it is about.
pub fn command() -> impl Strategy<Value = (Day, Command)> {
    let json = |day: Day| {
        prop_oneof![
            2 => stages(day),
            2 => people(day),
            3 => papers(day),
            5 => pairs(day),
            2 => monitoring(day),
        ]
    };
    day().prop_flat_map(move |day| json(day).prop_map(move |json| (day, read(without_null(json)))))
}

/// What is not there is left out.
fn without_null(mut json: Value) -> Value {
    if let Value::Object(members) = &mut json {
        members.retain(|_, value| !value.is_null());
        members
            .values_mut()
            .for_each(|value| *value = without_null(value.take()));
    }
    json
}

fn stages(on: Day) -> impl Strategy<Value = Value> {
    let forms = vec(
        word(&["student_student", "teacher_teacher", "no_form"]),
        0..2,
    );
    // The first stages more often: the later ones wait for them.
    let stage = || (0_usize..7, 0_usize..7).prop_map(|(a, b)| Stage::ALL[a.min(b)]);
    let reason = word(&["", "причина"]);
    prop_oneof![
        1 => forms.prop_map(move |forms| json!({ "type": "choose_forms", "forms": forms, "on": on })),
        4 => (word(&["start_stage", "close_stage"]), stage(), any::<bool>()).prop_map(
            move |(kind, stage, signed)| json!({
                "type": kind, "stage": stage, "on": on, "by": signed.then_some("p-5"),
            })
        ),
        4 => (word(&["override_stage", "reopen_stage"]), stage(), person(), reason).prop_map(
            move |(kind, stage, by, reason)| json!({
                "type": kind, "stage": stage, "on": on, "by": by, "reason": reason,
            })
        ),
    ]
}

fn people(on: Day) -> impl Strategy<Value = Value> {
    // Most roles have no end yet.
    let until = move || (0_u32..400).prop_map(move |days| (days < 80).then(|| on.plus_days(days)));
    let role_held = move || {
        (role(), until()).prop_map(move |(role, until)| {
            without_null(json!({ "role": role, "from": on, "until": until }))
        })
    };
    let born = || option(word(&["2011", "1990-05", "2026-12-31"]));
    let someone = move || {
        (
            id("p", 10),
            word(&["pupil", "teacher", "nobody"]),
            born(),
            vec(role_held(), 0..3),
        )
            .prop_map(|(id, standing, born, roles)| {
                without_null(
                    json!({ "id": id, "standing": standing, "born": born, "roles": roles }),
                )
            })
    };
    let enrolled = someone().prop_map(|mut person| {
        person["type"] = "enrol".into();
        person
    });
    prop_oneof![
        enrolled,
        someone()
            .prop_map(move |person| json!({ "type": "correct", "participant": person, "on": on })),
        (person(), role_held()).prop_map(|(person, role)| json!({
            "type": "take_role", "participant": person, "role": role,
        })),
        (person(), role()).prop_map(move |(person, role)| json!({
            "type": "leave_role", "participant": person, "role": role, "on": on,
        })),
        (person(), until(), option(id("doc", 3))).prop_map(move |(curator, until, order)| json!({
            "type": "appoint_curator", "curator": curator, "from": on, "until": until, "order": order,
        })),
        (person(), any::<bool>()).prop_map(move |(mentor, fit)| json!({
            "type": "select_mentor", "mentor": mentor, "on": on, "fit": fit,
        })),
        (person(), option(id("doc", 3))).prop_map(move |(mentor, programme)| json!({
            "type": "train_mentor", "mentor": mentor, "on": on, "programme": programme,
        })),
    ]
}

fn option<T: std::fmt::Debug>(some: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    proptest::option::of(some)
}

fn papers(on: Day) -> impl Strategy<Value = Value> {
    let kind = || {
        word(&[
            "pairs_order",
            "pairs_order",
            "regulation",
            "final_report",
            "no_such_paper",
        ])
    };
    let giver = word(&["subject", "representative", "both"]);
    let purpose = word(&[
        "personal_data",
        "personal_data",
        "participation",
        "dissemination",
    ]);
    prop_oneof![
        2 => (id("doc", 3), kind(), vec(id("pair", 3), 0..2), vec(person(), 0..2)).prop_map(
            move |(id, kind, pairs, people)| json!({
                "type": "file_document", "id": id, "kind": kind, "date": on, "pairs": pairs, "people": people,
            })
        ),
        4 => (id("consent", 6), person(), giver, purpose).prop_map(
            move |(id, subject, giver, purpose)| json!({
                "type": "give_consent", "id": id, "subject": subject, "giver": giver, "purpose": purpose, "given": on,
            })
        ),
        1 => id("consent", 6).prop_map(move |consent| json!({
            "type": "withdraw_consent", "consent": consent, "on": on,
        })),
        1 => (kind(), vec(person(), 0..2)).prop_map(move |(topic, people)| json!({
            "type": "publish", "topic": topic, "on": on, "address": "https://school.example", "people": people,
        })),
        1 => Just(json!({ "type": "take_down", "address": "https://school.example", "on": on })),
    ]
}

fn pairs(on: Day) -> impl Strategy<Value = Value> {
    let pair = || id("pair", 3);
    // Two colleagues who may be a pair, or anybody: not every proposal is refused.
    let sides = prop_oneof![
        3 => Just((vec!["p-4".to_owned()], vec!["p-2".to_owned()])),
        1 => (vec(person(), 0..2), vec(person(), 0..3)),
    ];
    let form = word(&["teacher_teacher", "teacher_teacher", "student_student"]);
    let kind = option(word(&["situational", "group", "daily"]));
    let proposed = (pair(), form, sides, kind).prop_map(move |(id, form, (mentors, mentees), kind)| json!({
        "id": id, "form": form, "kind": kind, "mentors": mentors, "mentees": mentees, "proposed": on,
    }));
    let meeting = word(&["acquaintance", "trial", "planning", "regular", "final"]);
    let fit = option(word(&["fit", "unsure", "no_fit"]));
    let ground = word(&[
        "completed",
        "mutual_decision",
        "made_in_error",
        "no_such_ground",
    ]);
    let cause = word(&["mentor_request", "completed"]);
    let longer = (
        pair(),
        0_u32..300,
        option(word(&["temporary_disability"])),
        option(id("doc", 3)),
    );
    prop_oneof![
        3 => vec(proposed.prop_map(without_null), 0..3)
            .prop_map(|pairs| json!({ "type": "propose_pairs", "pairs": pairs })),
        1 => (pair(), role()).prop_map(move |(pair, side)| json!({
            "type": "agree_pair", "pair": pair, "agreement": { "side": side, "on": on },
        })),
        2 => (vec(pair(), 0..3), id("doc", 3), 0_u32..200).prop_map(move |(pairs, order, days)| json!({
            "type": "approve_pairs", "pairs": pairs, "order": order, "on": on,
            "term": { "from": on, "until": on.plus_days(days) },
        })),
        1 => (pair(), 0_u32..9, vec(role(), 0..3)).prop_map(move |(pair, meetings, made_by)| json!({
            "type": "plan_pair", "pair": pair, "plan": { "on": on, "meetings": meetings, "made_by": made_by },
        })),
        4 => (id("meeting", 20), pair(), meeting, fit).prop_map(move |(id, pair, kind, fit)| json!({
            "type": "hold_meeting", "id": id, "pair": pair, "kind": kind, "on": on, "fit": fit,
        })),
        1 => (pair(), ground, option(id("doc", 3)), option(id("pair", 4))).prop_map(
            move |(pair, ground, order, next)| json!({
                "type": "end_pair", "pair": pair,
                "ending": { "on": on, "ground": ground, "order": order, "replaced_by": next },
            })
        ),
        2 => longer.prop_map(move |(pair, days, ground, order)| json!({
            "type": "prolong_pair", "pair": pair,
            "prolongation": { "on": on, "until": on.plus_days(days), "ground": ground, "order": order },
        })),
        3 => (pair(), id("pair", 6), option(person()), person(), cause, id("doc", 3)).prop_map(
            move |(pair, into, release, appoint, cause, order)| json!({
                "type": "replace_mentor", "pair": pair, "into": into, "release": release.unwrap_or("p-4".into()),
                "appoint": appoint, "cause": cause, "order": order, "on": on, "agreed": ["mentor"],
            })
        ),
        1 => (person(), vec(person(), 0..3), option(person())).prop_map(move |(mentee, offered, chosen)| json!({
            "type": "choose_mentor", "mentee": mentee, "offered": offered, "chosen": chosen, "on": on,
        })),
        2 => instructions(on),
        1 => (person(), pair()).prop_map(move |(curator, pair)| json!({
            "type": "contact_pair", "curator": curator, "pair": pair, "on": on,
        })),
    ]
}

fn instructions(on: Day) -> impl Strategy<Value = Value> {
    let basis = word(&["art_351_8", "job_function"]);
    let number = || id("instruction", 3);
    let given = (
        number(),
        person(),
        option(id("pair", 3)),
        basis,
        option(id("doc", 3)),
    );
    prop_oneof![
        2 => given.prop_map(move |(id, mentor, pair, basis, document)| json!({
            "type": "instruct_mentor", "id": id, "mentor": mentor, "pair": pair, "basis": basis,
            "from": on, "document": document,
        })),
        1 => (number(), 0_u32..9).prop_map(move |(instruction, days)| json!({
            "type": "cancel_instruction", "instruction": instruction,
            "cancellation": { "by": "employer", "told": on, "on": on.plus_days(days) },
        })),
    ]
}

fn monitoring(on: Day) -> impl Strategy<Value = Value> {
    let instrument = word(&["influence", "mentee_questionnaire", "no_such_paper"]);
    let round = word(&["entry", "interim", "final", "exit"]);
    let kind = word(&["general_meeting", "final_event", "tournament"]);
    prop_oneof![
        3 => (instrument, round, person(), option(id("pair", 3)), 0_i32..12).prop_map(
            move |(instrument, round, person, pair, mark)| json!({
                "type": "record_answers", "instrument": instrument, "round": round, "participant": person,
                "pair": pair, "on": on, "marks": { "anxiety": mark }, "satisfaction": mark,
            })
        ),
        1 => (kind, vec(person(), 0..3)).prop_map(move |(kind, people)| json!({
            "type": "hold_activity", "kind": kind, "on": on, "people": people,
        })),
    ]
}
