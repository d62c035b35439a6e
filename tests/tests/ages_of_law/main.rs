//! One school year, judged at its end and four years later: what differs is what the law changed in between.
//!
//! The programme of 2021/22 is closed and whole. Its people have left their roles and no text about them is kept, so that
//! the mere passing of time finds nothing.

mod year;

use std::collections::BTreeSet;

use nastavnik::model::profile::Profile;
use nastavnik::norm::Norm;
use nastavnik::{Day, Programme, TargetModel, rules};
use serde_json::json;

use year::lived;

const THEN: &str = "2022-08-31";
const NOW: &str = "2026-08-31";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Code, norm, subject of every finding.
type Findings = BTreeSet<(&'static str, String, String)>;

fn judged(programme: &Programme, model: &TargetModel, on: &str) -> Findings {
    let found = programme.validate(model, day(on)).into_iter();
    found
        .map(|one| {
            (
                one.code,
                one.norm.map_or_else(String::new, |norm| norm.to_string()),
                one.subject,
            )
        })
        .collect()
}

/// A finding of one of the two days only, and the norm that explains it.
struct Change {
    /// The day on which it is found.
    on: &'static str,
    code: &'static str,
    /// The norm that the finding names.
    norm: &'static str,
    subjects: &'static [&'static str],
    /// The norm of the rule that began or ended between the days.
    changed: &'static str,
    from: Option<&'static str>,
    until: Option<&'static str>,
}

/// From 1 September 2025 a consent is a document of its own; older ones are to be looked at again.
const SEPARATE: Change = Change {
    on: NOW,
    code: "TM-CNS-009",
    norm: "fz152_9_separate",
    subjects: &[
        "personal_data-curator",
        "personal_data-guest-mentor",
        "personal_data-novice-mentee",
        "personal_data-plant-mentor",
        "personal_data-pupil-mentee",
        "personal_data-pupil-mentor",
        "personal_data-senior-mentee",
        "personal_data-teacher-mentee",
        "personal_data-teacher-mentor",
    ],
    changed: "fz152_9_separate",
    from: Some("2025-09-01"),
    until: None,
};

/// Until the article of the Labour Code the letter alone asked for the mentor's consent. Judged after it, the rule leaves
/// pairs that began before to another one, which speaks only of pairs that still work. The mentor from another school is
/// no colleague and was never asked.
const LABOUR: Change = Change {
    on: THEN,
    code: "TM-MTR-013",
    norm: "az_1128_08",
    subjects: &["colleagues"],
    changed: "tk_351_8",
    from: Some("2025-03-01"),
    until: None,
};

fn check(model: &TargetModel, changes: &[Change]) {
    let programme = lived(model);
    let (then, now) = (
        judged(&programme, model, THEN),
        judged(&programme, model, NOW),
    );
    let one_sided = |on: &'static str, these: &Findings, others: &Findings| -> Vec<_> {
        let only = these.difference(others).cloned();
        only.map(|(code, norm, subject)| (on, code, norm, subject))
            .collect()
    };
    let found: BTreeSet<_> = one_sided(THEN, &then, &now)
        .into_iter()
        .chain(one_sided(NOW, &now, &then))
        .collect();
    let listed = changes.iter().flat_map(|change| {
        let one = |subject: &&str| {
            (
                change.on,
                change.code,
                change.norm.to_owned(),
                (*subject).to_owned(),
            )
        };
        change.subjects.iter().map(one)
    });
    assert_eq!(found, listed.collect());
    assert!(!then.is_disjoint(&now), "nothing is found on both days");
    for change in changes {
        explains(model, change);
    }
    for (_, code, ..) in found {
        assert!(
            begins_or_ends(model, code),
            "{code}: none of its norms changed"
        );
    }
}

/// The norm is one of the rule's, has the days that are written here, and one of them lies between the two days.
fn explains(model: &TargetModel, change: &Change) {
    let rule = rules::all().find(|rule| rule.code == change.code).unwrap();
    assert!(
        rule.norms.contains(&change.changed) && rule.norms.contains(&change.norm),
        "{}",
        change.code
    );
    let norm = model.norm(&change.changed.parse().unwrap()).unwrap();
    assert_eq!(
        (norm.from, norm.until),
        (change.from.map(day), change.until.map(day)),
        "{}",
        change.changed
    );
    assert!(changed(norm), "{}", change.changed);
}

/// Whether the norm begins or ends between the two days.
fn changed(norm: &Norm) -> bool {
    norm.holds_on(day(THEN)) != norm.holds_on(day(NOW))
}

fn begins_or_ends(model: &TargetModel, code: &str) -> bool {
    let rule = rules::all().find(|rule| rule.code == code).unwrap();
    let mut norms = rule
        .norms
        .iter()
        .filter_map(|id| model.norm(&id.parse().ok()?));
    norms.any(changed)
}

#[test]
fn what_a_school_hears_four_years_later_is_what_the_law_changed() {
    check(
        &TargetModel::builtin("school").unwrap(),
        &[SEPARATE, LABOUR],
    );
}

/// The same finding names another norm once an act that the organisation adopted has come into force.
#[test]
fn an_adopted_act_takes_over_on_its_day() {
    let by = json!({ "ru": "соглашение с методической службой", "en": "an agreement with the methodical service" });
    let profile: Profile = serde_json::from_value(json!({
        "format": 1, "id": "school_0", "title": { "ru": "Школа № 0 (вымышленная)", "en": "School No 0 (made up)" },
        "extends": ["school"],
        "adopts": [{ "norm": "moscow_region_standard", "level": "municipal", "by": by }],
    }))
    .unwrap();
    let site = |on, norm| Change {
        on,
        code: "TM-PUB-001",
        norm,
        subjects: &[""],
        changed: "moscow_region_standard",
        from: Some("2024-09-27"),
        until: None,
    };
    let changes = [
        SEPARATE,
        LABOUR,
        site(THEN, "mr_42_02"),
        site(NOW, "moscow_region_standard"),
    ];
    check(&TargetModel::from_profile(&profile).unwrap(), &changes);
}

/// What the law had settled before is found on both days alike: a consent to dissemination inside an application was
/// wrong in 2022 already.
#[test]
fn what_did_not_change_is_found_on_both_days() {
    let model = TargetModel::builtin("school").unwrap();
    let programme = lived(&model);
    for on in [THEN, NOW] {
        let found = judged(&programme, &model, on);
        let old = (
            "TM-CNS-010",
            "fz152_10_1".to_owned(),
            "dissemination".to_owned(),
        );
        assert!(found.contains(&old), "{on}: {found:#?}");
    }
}
