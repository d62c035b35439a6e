//! The solver against all plans there are, and its proofs against a checker of their own.

use nastavnik::solver::{
    Edge, Guarantee, Objective, Problem, Question, Shortages, Solution, Solver, blocking, solve,
    verify,
};
use proptest::prelude::*;
use proptest::sample::Index;

/// A small problem and an older plan of it.
#[derive(Debug, Clone)]
struct Case {
    rows: Vec<Vec<Edge>>,
    back: Vec<u32>,
    upper: Vec<u32>,
    lower: Vec<u32>,
    previous: Vec<Option<u32>>,
}

impl Case {
    fn problem(&self, limits: bool) -> Problem {
        let problem = Problem::from_rows(self.rows.iter().cloned(), self.upper.clone()).unwrap();
        let back = self
            .back
            .iter()
            .copied()
            .cycle()
            .take(problem.edges())
            .collect();
        let problem = problem.with_column_scores(back).unwrap();
        if limits {
            problem.with_lower(self.lower.clone()).unwrap()
        } else {
            problem
        }
    }
}

fn cases(rows: usize, columns: usize, best: u32) -> impl Strategy<Value = Case> {
    let edge = prop::option::weighted(0.6, 0..=best);
    let row = prop::collection::vec(edge, columns);
    (
        prop::collection::vec(row, 0..=rows),
        prop::collection::vec(0..=best, 1..20),
        prop::collection::vec(0..3_u32, columns),
        prop::collection::vec(0..3_u32, columns),
        prop::collection::vec(prop::option::weighted(0.7, 0..columns as u32), rows),
    )
        .prop_map(|(rows, back, upper, lower, mut previous)| {
            previous.truncate(rows.len());
            let edges = |row: Vec<Option<u32>>| {
                let edges = row.into_iter().zip(0..);
                edges
                    .filter_map(|(score, column)| score.map(|score| Edge { column, score }))
                    .collect()
            };
            Case {
                rows: rows.into_iter().map(edges).collect(),
                back,
                lower: lower
                    .iter()
                    .zip(&upper)
                    .map(|(lower, upper)| *lower.min(upper))
                    .collect(),
                upper,
                previous,
            }
        })
}

type Plan = Vec<Option<u32>>;

/// Every plan there is.
fn plans(problem: &Problem) -> Vec<Plan> {
    fn go(problem: &Problem, left: &mut Vec<u32>, plan: &mut Plan, all: &mut Vec<Plan>) {
        let row = plan.len() as u32;
        if row == problem.height() {
            all.push(plan.clone());
            return;
        }
        plan.push(None);
        go(problem, left, plan, all);
        plan.pop();
        for edge in problem.row(row).collect::<Vec<_>>() {
            let column = edge.column as usize;
            if left[column] > 0 {
                left[column] -= 1;
                plan.push(Some(edge.column));
                go(problem, left, plan, all);
                plan.pop();
                left[column] += 1;
            }
        }
    }
    let mut left: Vec<u32> = (0..problem.width())
        .map(|column| problem.upper(column))
        .collect();
    let mut all = Vec::new();
    go(problem, &mut left, &mut Vec::new(), &mut all);
    all
}

/// How good a plan is, in the words of the objective, written down without the solver's measures.
fn worth(problem: &Problem, question: &Question, plan: &[Option<u32>]) -> Vec<i64> {
    let pairs: Vec<(u32, u32)> = (0..)
        .zip(plan)
        .filter_map(|(row, column)| Some((row, (*column)?)))
        .collect();
    let mut scores: Vec<i64> = pairs
        .iter()
        .map(|(row, column)| i64::from(problem.score(*row, *column).unwrap()))
        .collect();
    scores.sort_unstable();
    let load = |column: u32| pairs.iter().filter(|(_, held)| *held == column).count() as i64;
    let wanted: i64 = (0..problem.width())
        .map(|column| load(column).min(i64::from(problem.lower(column))))
        .sum();
    let kept = question.previous.as_ref().map_or(0, |previous| {
        pairs
            .iter()
            .filter(|(row, column)| previous[*row as usize] == Some(*column))
            .count() as i64
    });
    let matched = pairs.len() as i64;
    let total = scores.iter().sum();
    match question.objective {
        Objective::MostMatchedThenBest => vec![matched, wanted, kept, total],
        Objective::BestTotal => vec![wanted, kept, total, matched],
        Objective::WorstOffFirst => [vec![matched, wanted, kept], scores].concat(),
        _ => unreachable!("not a sum"),
    }
}

fn loads_fit(problem: &Problem, plan: &[Option<u32>]) -> bool {
    (0..problem.width()).all(|column| {
        let load = plan.iter().filter(|held| **held == Some(column)).count();
        load <= problem.upper(column) as usize
    })
}

fn check_optimal(problem: &Problem, question: &Question) -> Solution {
    let found = solve(problem, question);
    assert_eq!(found.guarantee, Guarantee::Optimal);
    assert!(loads_fit(problem, &found.columns));
    let best = plans(problem)
        .into_iter()
        .map(|plan| worth(problem, question, &plan))
        .max()
        .unwrap();
    assert_eq!(worth(problem, question, &found.columns), best, "{found:?}");
    let proof = found.certificate.as_ref().unwrap();
    assert!(
        verify(problem, question, &found.columns, proof),
        "{found:?}"
    );
    found
}

const OPTIMAL: [Objective; 3] = [
    Objective::MostMatchedThenBest,
    Objective::BestTotal,
    Objective::WorstOffFirst,
];

fn questions(case: &Case) -> Vec<Question> {
    let both = |objective| {
        let plain = Question::from(objective);
        let keeping = Question {
            previous: Some(case.previous.clone()),
            ..plain.clone()
        };
        [plain, keeping]
    };
    OPTIMAL.into_iter().flat_map(both).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn the_best_of_all_plans_is_found_and_proved(case in cases(6, 4, 5)) {
        for limits in [false, true] {
            let problem = case.problem(limits);
            for question in questions(&case) {
                check_optimal(&problem, &question);
            }
        }
    }

    #[test]
    fn wanted_places_never_cost_a_match(case in cases(6, 4, 5)) {
        let most = |limits| solve(&case.problem(limits), &Objective::MostMatchedThenBest.into()).matched;
        prop_assert_eq!(most(true), most(false));
    }

    #[test]
    fn a_proof_fits_only_plans_that_are_as_good(case in cases(5, 3, 3), at in any::<Index>()) {
        let problem = case.problem(true);
        for question in questions(&case) {
            let found = check_optimal(&problem, &question);
            let all = plans(&problem);
            let other = at.get(&all);
            let proof = found.certificate.unwrap();
            let as_good = worth(&problem, &question, other) == worth(&problem, &question, &found.columns);
            prop_assert_eq!(verify(&problem, &question, other, &proof), as_good);
        }
    }

    #[test]
    fn stable_plans_are_stable_and_best_for_their_side(case in cases(5, 4, 4)) {
        let problem = case.problem(false);
        let rows = solve(&problem, &Objective::StableForRows.into());
        let columns = solve(&problem, &Objective::StableForColumns.into());
        for found in [&rows, &columns] {
            prop_assert_eq!(found.guarantee, Guarantee::Stable);
            prop_assert!(loads_fit(&problem, &found.columns));
            prop_assert_eq!(blocking(&problem, &found.columns), []);
        }
        // With the tie rule preferences are strict; then nobody of the side does better in any stable plan.
        let strict = strict(&problem);
        let liking = |plan: &Plan, row: u32| {
            plan[row as usize].map_or(0, |column| 1 + strict.score(row, column).unwrap())
        };
        for plan in plans(&strict).iter().filter(|plan| blocking(&strict, plan).is_empty()) {
            for row in 0..strict.height() {
                prop_assert!(liking(&rows.columns, row) >= liking(plan, row));
                prop_assert!(liking(&columns.columns, row) <= liking(plan, row));
            }
        }
    }

    #[test]
    fn rows_without_a_column_share_too_few_places(case in cases(7, 4, 5)) {
        let problem = case.problem(false);
        let found = solve(&problem, &Objective::MostMatchedThenBest.into());
        let shortages = Shortages::new(&problem, &found.columns);
        for row in 0..problem.height() {
            let without = found.columns[row as usize].is_none();
            let shortage = shortages.of(row);
            prop_assert_eq!(shortage.is_some(), without && problem.row(row).next().is_some());
            let Some(shortage) = shortage else { continue };
            prop_assert!(shortage.places < shortage.rows.len() as u64);
            prop_assert!(shortage.rows.contains(&row));
            for row in &shortage.rows {
                prop_assert!(problem.row(*row).all(|edge| shortage.columns.contains(&edge.column)));
            }
        }
    }

    #[test]
    fn steps_come_to_the_same_answer(case in cases(6, 4, 5), budget in 1..4_u32) {
        let problem = case.problem(true);
        for objective in OPTIMAL.into_iter().chain([Objective::StableForRows, Objective::StableForColumns]) {
            let question = Question::from(objective);
            let mut solver = Solver::new(problem.clone(), &question);
            let mut last = 0;
            while !solver.step(0).finished {
                let progress = solver.step(budget);
                prop_assert!(progress.done > last && progress.done <= progress.total);
                last = progress.done;
            }
            prop_assert_eq!(solver.finish(), solve(&problem, &question));
        }
    }
}

/// The same preferences without ties.
fn strict(problem: &Problem) -> Problem {
    let (height, width) = (problem.height(), problem.width());
    let edges = |row: u32| {
        let edges = problem.row(row);
        edges.map(move |edge| Edge {
            column: edge.column,
            score: edge.score * width + (width - 1 - edge.column),
        })
    };
    let back = (0..height).flat_map(|row| {
        problem.row(row).map(move |edge| {
            problem.column_score(row, edge.column).unwrap() * height + (height - 1 - row)
        })
    });
    let upper = (0..width).map(|column| problem.upper(column)).collect();
    let strict = Problem::from_rows((0..height).map(edges), upper).unwrap();
    strict.with_column_scores(back.collect()).unwrap()
}
