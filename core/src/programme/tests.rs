use super::Programme;
use crate::day::Day;
use crate::record::AsOf;

/// One of every record that has facts of several days.
const RECORDS: &str = r#"{
    "format": 1, "id": "x", "profile": "school",
    "header": {
        "title": "x", "organisation": { "name": "x", "kind": "school" },
        "period": { "from": "2026-01-01", "until": "2026-01-31" }
    },
    "participants": [
        { "id": "a", "standing": "pupil", "roles": [
            { "role": "mentor", "from": "2026-01-02", "left": "2026-01-09" }, { "role": "mentee", "from": "2026-01-05" }
        ], "functions": [{ "function": "tutor", "from": "2026-01-07" }] },
        { "id": "b", "standing": "pupil" }
    ],
    "instructions": [{ "id": "i", "mentor": "a", "basis": "volunteer", "from": "2026-01-03",
        "cancelled": { "by": "employer", "told": "2026-01-08", "on": "2026-01-12" } }],
    "pairs": [
        { "id": "p", "form": "f", "mentors": ["a"], "mentees": ["b"], "proposed": "2026-01-02",
          "agreed": [{ "side": "mentor", "on": "2026-01-03" }], "order": "o", "approved": "2026-01-04",
          "term": { "from": "2026-01-04", "until": "2026-01-20" },
          "prolonged": [{ "on": "2026-01-08", "until": "2026-01-25" }],
          "plan": { "on": "2026-01-07", "meetings": 1, "made_by": [] },
          "earlier_plans": [{ "on": "2026-01-06", "meetings": 1, "made_by": [] }],
          "ended": { "on": "2026-01-10", "ground": "completed" } },
        { "id": "q", "form": "f", "mentors": ["a"], "mentees": ["b"], "proposed": "2026-01-02", "order": "o" },
        { "id": "r", "form": "f", "mentors": ["a"], "mentees": ["b"], "proposed": "2026-01-02",
          "earlier_plans": [{ "on": "2026-01-06", "meetings": 1, "made_by": [] }] }
    ],
    "meetings": [{ "id": "m", "pair": "p", "kind": "trial", "on": "2026-01-05" }],
    "documents": [{ "id": "o", "kind": "pairs_order", "date": "2026-01-03",
        "published": [{ "on": "2026-01-06", "address": "https://school.example/" }] }],
    "consents": [{ "id": "c", "purpose": "participation", "subject": "a", "giver": "subject", "given": "2026-01-02",
        "withdrawn": "2026-01-09" }],
    "publications": [{ "topic": "programme", "on": "2026-01-03", "address": "x", "removed": "2026-01-06" }]
}"#;

fn check<T: AsOf + Clone + PartialEq + std::fmt::Debug>(records: &[T], day: Day) {
    for record in records {
        let same = record.as_of(day).as_ref() == Some(record);
        assert_eq!(record.stands(day), same, "{day} {record:?}");
    }
}

#[test]
fn a_record_stands_on_a_day_when_nothing_in_it_is_later() {
    let programme: Programme = serde_json::from_str(RECORDS).unwrap();
    for number in 1..=15 {
        let day = Day::new(2026, 1, number).unwrap();
        check(programme.participants(), day);
        check(programme.instructions(), day);
        check(programme.pairs(), day);
        check(programme.meetings(), day);
        check(programme.documents(), day);
        check(programme.consents(), day);
        check(programme.publications(), day);
    }
}
