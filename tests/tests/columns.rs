//! The solver on columns of numbers: any order of the edges, any width of the numbers, every mistake with its place.

use nastavnik::solver::{Solution, Solver};
use nastavnik::wire::Error;
use nastavnik::wire::columns::{Columns, Matches, Numbers, Task, check_names};

/// Two rows that want column 0, which has one place; the second could have column 1.
fn two() -> Columns {
    Columns {
        row: vec![1, 0, 1],
        column: vec![1, 0, 0],
        score: vec![1, 5, 3],
        at_most: vec![1, 1],
        ..Columns::default()
    }
}

fn solved(task: &Task) -> Solution {
    let mut solver: Solver<'_> = task.solver();
    while !solver.step(3).finished {}
    solver.finish()
}

fn at(columns: Columns) -> (String, String) {
    let error = Task::new(columns, "most_matched_then_best").unwrap_err();
    place(&error)
}

fn place(error: &Error) -> (String, String) {
    (error.code(), error.reasons()[0].at.to_string())
}

fn is(code: &str, at: &str) -> (String, String) {
    (code.to_owned(), at.to_owned())
}

#[test]
fn the_order_of_the_edges_does_not_matter() {
    let sorted = Columns {
        row: vec![0, 1, 1],
        column: vec![0, 0, 1],
        score: vec![5, 3, 1],
        ..two()
    };
    for objective in [
        "most_matched_then_best",
        "best_total",
        "worst_off_first",
        "stable_for_rows",
        "stable_for_columns",
    ] {
        let tasks = [two(), sorted.clone()].map(|columns| Task::new(columns, objective).unwrap());
        let [a, b] = tasks.each_ref().map(|task| task.matches(&solved(task)));
        assert_eq!(a, b, "{objective}");
        let all = Matches {
            row: vec![0, 1],
            column: vec![0, 1],
            score: vec![5, 1],
        };
        assert_eq!(a, all, "{objective}");
        let task = Task::new(two(), objective).unwrap();
        assert!(task.holds(&solved(&task)), "{objective}");
        assert!(
            !task.holds(&task.solver().finish()),
            "{objective}: nothing is done yet"
        );
    }
}

#[test]
fn gains_and_prices_make_the_sum() {
    let task = Task::new(two(), "most_matched_then_best").unwrap();
    let solution = solved(&task);
    assert!(task.holds(&solution));
    let proof = solution.certificate.as_ref().unwrap();
    let sums: Vec<i128> = task
        .gains(proof)
        .iter()
        .zip(&proof.levels)
        .map(|(gains, level)| gains.iter().chain(&level.prices).sum())
        .collect();
    assert_eq!(sums, [2, 6]); // Each column has one place.
}

#[test]
fn rows_beyond_the_edges_and_an_older_plan_count() {
    let columns = Columns {
        rows: Some(4),
        before: Some(vec![None, Some(0), None, None]),
        ..two()
    };
    let solution = solved(&Task::new(columns, "best_total").unwrap());
    assert_eq!(solution.columns.len(), 4);
    let before = Columns {
        before: Some(vec![None]),
        ..two()
    };
    assert_eq!(at(before), is("TM-SHP-008", "/before"));
    let before = Columns {
        before: Some(vec![None, Some(2)]),
        ..two()
    };
    assert_eq!(at(before), is("TM-SHP-002", "/before/column/1"));
}

#[test]
fn a_mistake_has_its_place() {
    let column = Columns {
        column: vec![1, 0, 2],
        ..two()
    };
    assert_eq!(at(column), is("TM-SHP-002", "/edges/column/2"));
    let score = Columns {
        score: vec![1, 5, u32::MAX],
        ..two()
    };
    assert_eq!(at(score), is("TM-SHP-002", "/edges/score/2"));
    let rows = Columns {
        rows: Some(1),
        ..two()
    };
    assert_eq!(at(rows), is("TM-SHP-002", "/edges/row/0"));
    let far = Columns {
        row: vec![1, 0, u32::MAX],
        ..two()
    };
    assert_eq!(at(far), is("TM-SHP-002", "/edges/row/2"));
    let many = Columns {
        rows: Some(u32::MAX),
        ..two()
    };
    assert_eq!(at(many), is("TM-SHP-002", "/rows"));
    let twice = Columns {
        column: vec![0, 0, 0],
        ..two()
    };
    assert_eq!(at(twice), is("TM-SHP-009", "/edges/2"));
    let least = Columns {
        at_least: Some(vec![0, 2]),
        ..two()
    };
    assert_eq!(at(least), is("TM-SHP-002", "/columns/at_least/1"));
    let uneven = Columns {
        at_least: Some(vec![0]),
        ..two()
    };
    assert_eq!(at(uneven), is("TM-SHP-008", "/edges"));
    let objective = Task::new(two(), "best_totl").unwrap_err();
    assert_eq!(place(&objective), is("TM-SHP-004", "/objective"));
}

#[test]
fn nothing_at_all_is_a_problem_too() {
    for objective in [
        "most_matched_then_best",
        "best_total",
        "worst_off_first",
        "stable_for_rows",
    ] {
        let task = Task::new(Columns::default(), objective).unwrap();
        assert_eq!(task.matches(&solved(&task)), Matches::default());
    }
}

#[test]
fn numbers_of_any_width_are_read() {
    let mut numbers = Numbers::new("edges", "score");
    numbers.extend(&[1_i8, 2]).unwrap();
    numbers.extend(&[3_u64]).unwrap();
    let negative = numbers.clone().extend(&[4_i64, -1]).unwrap_err();
    assert_eq!(place(&negative), is("TM-SHP-002", "/edges/score/4"));
    assert_eq!(
        place(&numbers.not_whole("Utf8")),
        is("TM-SHP-002", "/edges/score")
    );
    let mut gap = numbers.clone();
    gap.skip();
    assert_eq!(gap.clone().optional(), [Some(1), Some(2), Some(3), None]);
    assert_eq!(
        place(&gap.values().unwrap_err()),
        is("TM-SHP-002", "/edges/score/3")
    );
    assert_eq!(numbers.values().unwrap(), [1, 2, 3]);
}

#[test]
fn names_of_columns_are_checked() {
    let check = |names: &[&str]| {
        check_names(
            "columns",
            names.iter().copied(),
            &["at_most"],
            &["at_least"],
        )
    };
    assert!(check(&["at_most"]).is_ok());
    let unknown = check(&["at_most", "at_lest"]).unwrap_err();
    assert_eq!(place(&unknown), is("TM-SHP-003", "/columns/at_lest"));
    assert_eq!(unknown.reasons()[0].params["nearest"], "at_least".into());
    let missing = check(&["at_least"]).unwrap_err();
    assert_eq!(place(&missing), is("TM-SHP-005", "/columns"));
    let twice = check(&["at_most", "at_most"]).unwrap_err();
    assert_eq!(place(&twice), is("TM-SHP-006", "/columns/at_most"));
}
