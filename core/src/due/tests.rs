use super::*;
use crate::day::Period;

fn windows(due: &str, from: &str, until: &str) -> Vec<String> {
    let period = Period {
        from: from.parse().unwrap(),
        until: until.parse().unwrap(),
    };
    let ids: Vec<StudyTermId> = ["t1", "t2"].map(|id| id.parse().unwrap()).to_vec();
    let day = |text: &str| MonthDay::try_from(text.to_owned()).unwrap();
    let days = [("09-01", "12-30"), ("01-09", "05-26")];
    let terms = ids.iter().zip(days).map(|(id, (from, until))| Term {
        id,
        from: day(from),
        until: day(until),
    });
    let terms: Vec<_> = terms.collect();
    let due: Due = due.parse().unwrap();
    let counted = |event: &Counted| Some(period.from.plus_days(event.days.into()));
    let windows = due.windows(period, &terms, &counted);
    let text = |window: Window| match window.from {
        Some(from) => format!("{from}..{}", window.until),
        None => window.until.to_string(),
    };
    windows.into_iter().map(text).collect()
}

#[test]
fn every_way_to_say_when_is_read_and_written_alike() {
    for text in [
        "2026-09-15",
        "2026-09",
        "2026",
        "2026-10/2026-11",
        "2026-09-01/2026-09-10",
        "09-15",
        "11",
        "10/11",
        "09-01/09-10",
        "quarter-2",
        "2026-quarter-2",
        "each-quarter",
        "term:quarter_2",
        "each-term",
        "autumn",
        "2026-autumn",
        "each-week",
        "each-month",
        "each-half-year",
        "all-year",
        "as-needed",
        "unset",
        "12,05",
        "2026-09,as-needed",
        "10-days-after:pairs_order",
        "5-working-days-after:pairs_order",
        "3-days-before:run",
        "999-working-days-before:mentee_base",
        "12,1-days-after:pairs_order",
    ] {
        assert_eq!(text.parse::<Due>().unwrap().to_string(), text);
    }
    for text in [
        "0-days-after:pairs_order",
        "010-days-after:pairs_order",
        "+5-days-after:pairs_order",
        "1000-days-after:pairs_order",
        "10-day-after:pairs_order",
        "10-days-after:",
        "10-days-after:a b",
        "10-days-before:pairs_order",
        "days-after:pairs_order",
        "",
        "13",
        "02-29",
        "quarter-5",
        "term:",
        "2026-13",
        "soon",
        "2026-11/2026-10",
        "1/2",
        ",",
        "12,",
        "12, 05",
        "12,soon",
        &["each-week"; 25].join(","),
    ] {
        assert!(text.parse::<Due>().is_err(), "{text:?}");
    }
}

#[test]
fn a_school_year() {
    let year = |due| windows(due, "2025-09-01", "2026-05-31");
    assert_eq!(year("09-15"), ["2025-09-15"]);
    assert_eq!(year("06-20"), ["2026-06-20"], "the month after the period");
    assert_eq!(year("07-15"), Vec::<String>::new());
    assert_eq!(year("11"), ["2025-11-01..2025-11-30"]);
    assert_eq!(year("11/02"), ["2025-11-01..2026-02-28"]);
    assert_eq!(
        year("each-quarter"),
        [
            "2025-07-01..2025-09-30",
            "2025-10-01..2025-12-31",
            "2026-01-01..2026-03-31",
            "2026-04-01..2026-06-30"
        ]
    );
    assert_eq!(
        year("each-term"),
        ["2025-09-01..2025-12-30", "2026-01-09..2026-05-26"]
    );
    assert_eq!(year("term:t2"), ["2026-01-09..2026-05-26"]);
    assert_eq!(year("winter"), ["2025-12-01..2026-02-28"]);
    assert_eq!(year("each-month").len(), 9);
    assert_eq!(
        year("each-half-year"),
        ["2025-07-01..2025-12-31", "2026-01-01..2026-06-30"]
    );
    assert_eq!(year("12,09-15"), ["2025-09-15", "2025-12-01..2025-12-31"]);
    assert_eq!(year("12,12"), ["2025-12-01..2025-12-31"]);
    assert_eq!(year("as-needed"), Vec::<String>::new());
    assert_eq!(year("unset"), Vec::<String>::new());
    assert_eq!(year("2026-03-01,as-needed"), ["2026-03-01"]);
    let weeks = year("each-week");
    assert_eq!(weeks.len(), 39);
    assert_eq!(weeks.first().unwrap(), "2025-09-01..2025-09-07");
    assert_eq!(weeks.last().unwrap(), "2026-05-25..2026-05-31");
    assert_eq!(year("all-year"), ["2025-09-01..2026-05-31"]);
    assert_eq!(year("2024-10"), ["2024-10-01..2024-10-31"], "once is once");
    assert_eq!(year("2026-spring"), ["2026-03-01..2026-05-31"]);
}

#[test]
fn a_calendar_year_several_years_and_one_day() {
    assert_eq!(
        windows("all-year", "2026-01-01", "2026-12-31"),
        ["2026-01-01..2026-08-31", "2026-09-01..2026-12-31"]
    );
    let years = windows("09-15", "2023-09-01", "2025-08-31");
    assert_eq!(years, ["2023-09-15", "2024-09-15"]);
    assert_eq!(windows("11", "2026-11-10", "2026-11-10").len(), 1);
    assert_eq!(windows("each-month", "2025-01-01", "2026-02-28").len(), 14);
    assert_eq!(windows("each-week", "2026-09-02", "2026-09-07").len(), 2);
    assert_eq!(windows("each-week", "2026-09-20", "2026-09-01").len(), 0);
    assert_eq!(
        windows("each-week", "1900-01-01", "2200-12-31").len(),
        15_706
    );
}
