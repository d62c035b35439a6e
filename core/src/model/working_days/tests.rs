use super::*;
use WorkWeek::{Five, Six};

fn model() -> TargetModel {
    TargetModel::builtin("school").unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn year(year: i32) -> Period {
    Period {
        from: Day::new(year, 1, 1).unwrap(),
        until: Day::new(year, 12, 31).unwrap(),
    }
}

#[test]
fn years_have_as_many_working_days_as_everybody_counts() {
    let counts = [247, 248, 247, 247, 247, 248, 247, 247, 247];
    for (at, count) in (2019..).zip(counts) {
        assert_eq!(
            model().count_working_days(year(at), Five),
            Ok(count),
            "{at}"
        );
    }
}

#[test]
fn a_six_day_week_has_all_days_but_sundays_and_holidays() {
    for at in 2019..=2027 {
        let period = year(at);
        let days = (0..366).map(|n| period.from.plus_days(n));
        let days: Vec<Day> = days.filter(|day| period.contains(*day)).collect();
        let sundays = days.iter().filter(|day| day.weekday() == 7).count();
        let off = sundays + 14;
        let count = u32::try_from(days.len() - off).unwrap();
        assert_eq!(model().count_working_days(period, Six), Ok(count), "{at}");
    }
}

#[test]
fn working_saturdays_and_moved_days_off() {
    let works = |text, week| model().is_working_day(day(text), week).unwrap();
    assert!(works("2025-11-01", Five));
    assert!(!works("2025-11-03", Five));
    assert!(works("2025-11-03", Six), "a move from a Saturday");
    assert!(!works("2026-01-09", Five));
    assert!(works("2026-01-09", Six));
    assert!(!works("2026-12-31", Five));
    assert!(!works("2026-12-31", Six), "a move from a Sunday");
    assert!(works("2026-06-13", Six));
    assert!(works("2021-05-05", Five), "announced as non-working");
}

#[test]
fn an_unknown_year_is_refused() {
    let period = Period {
        from: day("2027-12-30"),
        until: day("2028-01-10"),
    };
    let refused = UnknownYear {
        year: 2028,
        first: 2019,
        last: 2027,
    };
    assert_eq!(model().count_working_days(period, Five), Err(refused));
    assert_eq!(
        model().working_days_after(day("2027-12-29"), 3, Five),
        Err(refused)
    );
    assert!(model().is_working_day(day("2018-03-01"), Five).is_err());
    assert_eq!(
        model()
            .working_days_after(day("2200-12-31"), 1, Five)
            .unwrap_err()
            .year,
        2200
    );
}

#[test]
fn last_days_move() {
    use DayOffPolicy::{Backward, Forward, Stay};
    for (nominal, policy, week, moved) in [
        ("2024-09-15", Forward, Five, "2024-09-16"),
        ("2026-09-15", Forward, Five, "2026-09-15"),
        ("2026-06-20", Forward, Five, "2026-06-22"),
        ("2026-06-20", Backward, Five, "2026-06-19"),
        ("2026-06-20", Stay, Five, "2026-06-20"),
        ("2026-06-20", Forward, Six, "2026-06-20"),
        ("2027-06-20", Forward, Five, "2027-06-21"),
    ] {
        let last = model().last_day(day(nominal), policy, week);
        assert_eq!(last.day, day(moved), "{nominal} {policy:?} {week:?}");
        assert!(last.certain);
    }
}

#[test]
fn school_years_begin_and_lessons_end_on_working_days() {
    let begins = |week| model().school_year_begins(2029, week).unwrap();
    assert_eq!(begins(Five).day, day("2029-09-03"));
    assert_eq!(begins(Six).day, day("2029-09-01"));
    assert!(!begins(Five).certain, "2029 has no calendar yet");
    let end = |week| model().lessons_end(2024, week).unwrap();
    assert_eq!(end(Five).day, day("2024-05-24"));
    assert_eq!(end(Six).day, day("2024-05-25"));
}

#[test]
fn three_full_days_of_notice() {
    let days = model().working_days_after(day("2025-12-30"), 3, Five);
    assert_eq!(
        days.unwrap(),
        ["2026-01-12", "2026-01-13", "2026-01-14"].map(day)
    );
}
