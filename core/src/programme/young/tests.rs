use super::*;
use crate::model::registry::PauseKind;
use crate::record::Pause;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn policy(more: serde_json::Value) -> YoungPolicy {
    let mut policy = serde_json::json!({
        "id": "test", "name": {"ru": "Проба", "en": "Test"}, "purpose": "payments",
        "norm": "practice", "source": "проба", "grade": "D",
    });
    let more = more.as_object().unwrap().clone();
    policy.as_object_mut().unwrap().extend(more);
    serde_json::from_value(policy).unwrap()
}

fn born(text: &str) -> Option<PartialDay> {
    Some(text.parse().unwrap())
}

fn no(reason: YoungReason) -> YoungVerdict {
    YoungVerdict::No {
        reasons: vec![reason],
    }
}

fn unknown(facts: &[YoungFact]) -> YoungVerdict {
    YoungVerdict::Unknown {
        missing: facts.to_vec(),
    }
}

#[test]
fn thirty_five_inclusive_lasts_until_the_day_before_the_next_birthday() {
    let policy = policy(serde_json::json!({"max_age": 35}));
    let on = |born, text| judge(&policy, born, &Service::default(), day(text));
    assert_eq!(on(born("1990-03-10"), "2026-03-09"), YoungVerdict::Yes);
    assert_eq!(on(born("1990-03-10"), "2026-03-10"), no(YoungReason::Age));
    assert_eq!(on(None, "2026-03-09"), unknown(&[YoungFact::Born]));
}

#[test]
fn a_partial_date_of_birth_decides_only_at_both_ends() {
    let policy = policy(serde_json::json!({"max_age": 35}));
    let on = |text| judge(&policy, born("1990"), &Service::default(), day(text));
    assert_eq!(on("2025-12-31"), YoungVerdict::Yes);
    assert_eq!(on("2026-01-01"), unknown(&[YoungFact::Born]));
    assert_eq!(on("2026-12-30"), unknown(&[YoungFact::Born]));
    assert_eq!(on("2026-12-31"), no(YoungReason::Age));
}

#[test]
fn service_ends_with_the_last_completed_month() {
    let policy = policy(serde_json::json!({"max_service_months": 36}));
    let on = |started: &str, text| {
        let service = Service {
            started: born(started),
            ..Service::default()
        };
        judge(&policy, None, &service, day(text))
    };
    assert_eq!(on("2022-09-01", "2025-08-31"), YoungVerdict::Yes);
    assert_eq!(on("2022-09-01", "2025-09-01"), no(YoungReason::Service));
    assert_eq!(on("2022-09", "2025-08-31"), YoungVerdict::Yes);
    assert_eq!(on("2022-09", "2025-09-29"), unknown(&[YoungFact::Started]));
    assert_eq!(on("2022-09", "2025-09-30"), no(YoungReason::Service));
    assert_eq!(on("2026-09-01", "2025-09-01"), YoungVerdict::Yes);
}

#[test]
fn the_pauses_of_the_policy_stop_the_count_each_day_once() {
    let policy = policy(serde_json::json!({
        "max_service_months": 36, "pauses": ["conscription", "childcare"],
    }));
    let pause = |kind, from, until: Option<&str>| Pause {
        kind,
        from: day(from),
        until: until.map(day),
    };
    let mut service = Service {
        started: born("2020-09-01"),
        pauses: vec![
            pause(PauseKind::Conscription, "2021-07-01", Some("2022-06-30")),
            pause(PauseKind::Childcare, "2022-06-01", Some("2022-06-30")),
            pause(PauseKind::Illness, "2022-07-01", Some("2023-07-01")),
        ]
        .into(),
        ..Service::default()
    };
    let on = |service: &Service, text| judge(&policy, None, service, day(text));
    assert_eq!(on(&service, "2024-08-31"), YoungVerdict::Yes);
    assert_eq!(on(&service, "2024-09-01"), no(YoungReason::Service));
    service.pauses = vec![pause(PauseKind::Childcare, "2023-08-31", None)].into();
    assert_eq!(on(&service, "2100-01-01"), YoungVerdict::Yes);
}

#[test]
fn hiring_and_status_are_counted_from_their_own_days() {
    let policy = policy(serde_json::json!({
        "hired_within_months_after_diploma": 36, "status_months": 36, "pauses": ["childcare"],
    }));
    let on = |diploma: &str, hired: &str, text| {
        let service = Service {
            diploma: born(diploma),
            hired: born(hired),
            ..Service::default()
        };
        judge(&policy, None, &service, day(text))
    };
    assert_eq!(
        on("2020-06-30", "2023-06-30", "2026-06-29"),
        YoungVerdict::Yes
    );
    assert_eq!(
        on("2020-06-30", "2023-06-30", "2026-06-30"),
        no(YoungReason::Status)
    );
    assert_eq!(
        on("2020-06-30", "2023-07-01", "2026-06-29"),
        no(YoungReason::LateHire)
    );
    let either = unknown(&[YoungFact::Hired, YoungFact::Diploma]);
    assert_eq!(on("2020", "2023-07-01", "2026-06-29"), either);
    let nothing = Service::default();
    assert_eq!(judge(&policy, None, &nothing, day("2026-06-29")), either);
}

#[test]
fn a_first_job_is_the_first_after_the_diploma() {
    let policy = policy(serde_json::json!({"first_job": true, "from": "2024-04-22"}));
    let on = |diploma: &str, started: &str, hired: &str, text| {
        let service = Service {
            diploma: born(diploma),
            started: born(started),
            hired: born(hired),
            ..Service::default()
        };
        judge(&policy, None, &service, day(text))
    };
    let june = "2024-06-30";
    assert_eq!(
        on(june, "2024-09-01", "2024-09-01", "2025-01-01"),
        YoungVerdict::Yes
    );
    assert_eq!(
        on(june, "2024-09", "2024-09", "2025-01-01"),
        YoungVerdict::Yes
    );
    let second = on(june, "2024-09-01", "2024-11-01", "2025-01-01");
    assert_eq!(second, no(YoungReason::NotFirstJob));
    let while_studying = on(june, "2023-09-01", "2024-09-01", "2025-01-01");
    assert_eq!(while_studying, unknown(&[YoungFact::Started]));
    let early = on(june, "2024-03-01", "2024-03-01", "2024-06-01");
    assert_eq!(early, no(YoungReason::NoDiploma));
    let before = on("2023", "2024-01-10", "2024-01-10", "2024-04-21");
    assert_eq!(before, no(YoungReason::Policy));
}
