//! The solver against all plans there are, and its proofs against a checker of their own.

use nastavnik::solver::{
    Certificate, Edge, Guarantee, Objective, Problem, ProblemError, Question, Session, Shortages,
    Solution, Solver, blocking, first_of_equals, solve, verify,
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

/// A change of a problem that was solved.
#[derive(Debug, Clone)]
enum Change {
    Add(Vec<Edge>),
    Remove(u32),
    Places(u32, u32),
    Edit(u32, u32, Option<u32>),
}

fn change(columns: u32, best: u32) -> impl Strategy<Value = Change> {
    let edge = (0..columns, 0..=best).prop_map(|(column, score)| Edge { column, score });
    prop_oneof![
        prop::collection::vec(edge, 0..5).prop_map(Change::Add),
        (0..8_u32).prop_map(Change::Remove),
        (0..columns, 0..4_u32).prop_map(|(column, places)| Change::Places(column, places)),
        (0..8_u32, 0..columns, prop::option::weighted(0.8, 0..=best))
            .prop_map(|(row, column, score)| Change::Edit(row, column, score)),
    ]
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
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_best_of_all_plans_is_found_and_proved(case in cases(6, 4, 5)) {
        for limits in [false, true] {
            let problem = case.problem(limits);
            for question in questions(&case) {
                let found = check_optimal(&problem, &question);
                let best = worth(&problem, &question, &found.columns);
                let all = plans(&problem).into_iter();
                let equals = all.filter(|plan| worth(&problem, &question, plan) == best);
                let order = |plan: &Plan| plan.iter().map(|held| held.unwrap_or(u32::MAX)).collect::<Vec<_>>();
                let first = equals.min_by_key(order).unwrap();
                assert_eq!(first_of_equals(&problem, &question, &found), first, "{found:?}");
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
    fn a_session_stays_optimal(case in cases(6, 4, 5), changes in prop::collection::vec(change(4, 5), 0..12)) {
        let mut session = Session::new(&case.problem(false));
        for change in changes {
            match change {
                Change::Add(edges) => {
                    session.add_row(edges).unwrap();
                }
                Change::Remove(row) => session.remove_row(row),
                Change::Places(column, places) => session.set_capacity(column, places),
                Change::Edit(row, column, score) => {
                    let exists = (row as usize) < session.plan().len();
                    prop_assert_eq!(session.edit_score(row, column, score).is_ok(), exists);
                }
            }
            let problem = session.problem().unwrap();
            let question = Question::from(Objective::MostMatchedThenBest);
            let anew = solve(&problem, &question);
            prop_assert_eq!((session.matched(), session.total()), (anew.matched, anew.total));
            prop_assert!(verify(&problem, &question, session.plan(), &session.certificate()));
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

/// Numbers that look random and are the same at every run.
fn numbers(seed: u64) -> impl FnMut(u32) -> u32 {
    let mut state = seed;
    move |below| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) % u64::from(below)) as u32
    }
}

/// A problem too large for brute force: parts short of places, parts with places to spare, many equal scores.
fn large(seed: u64, rows: u32, columns: u32, best: u32) -> (Vec<Vec<Edge>>, Vec<u32>) {
    let mut next = numbers(seed);
    let edges = |_| {
        let at = next(columns);
        let degree = next(9);
        let edge = |nth| Edge {
            column: (at + nth * nth) % columns,
            score: next(best + 1),
        };
        (0..degree).map(edge).collect()
    };
    let rows = (0..rows).map(edges).collect();
    let mut next = numbers(seed + 1);
    let half = columns / 2;
    let places = |column| if column < half { next(4) } else { 2 + next(9) };
    (rows, (0..columns).map(places).collect())
}

#[test]
fn large_problems_are_proved() {
    for seed in 0..9 {
        let (rows, upper) = large(seed, 400, 150, [1, 3, 1000][seed as usize % 3]);
        let lower = upper.iter().map(|upper| upper / 2).collect();
        let plain = Problem::from_rows(rows, upper).unwrap();
        let limits = plain.clone().with_lower(lower).unwrap();
        for problem in [plain, limits] {
            for objective in OPTIMAL {
                let mut question = Question::from(objective);
                let first = solve(&problem, &question);
                assert!(verify(
                    &problem,
                    &question,
                    &first.columns,
                    &first.certificate.unwrap()
                ));
                question.previous = Some(first.columns.clone());
                let again = solve(&problem, &question);
                assert!(verify(
                    &problem,
                    &question,
                    &again.columns,
                    &again.certificate.unwrap()
                ));
                assert_eq!((first.matched, first.total), (again.matched, again.total));
                assert_eq!(
                    first.columns, again.columns,
                    "the same question moves somebody"
                );
            }
        }
    }
}

#[test]
fn a_large_session_stays_optimal() {
    let (rows, upper) = large(7, 600, 200, 100);
    let mut next = numbers(8);
    let mut session = Session::new(&Problem::from_rows(rows, upper).unwrap());
    let question = Question::from(Objective::MostMatchedThenBest);
    for _ in 0..200 {
        match next(4) {
            0 => {
                let edges: Vec<_> = (0..5)
                    .map(|_| Edge {
                        column: next(200),
                        score: next(101),
                    })
                    .collect();
                session.add_row(edges).unwrap();
            }
            1 => session.remove_row(next(600)),
            2 => session.set_capacity(next(200), next(5)),
            _ => session
                .edit_score(next(600), next(200), Some(next(101)))
                .unwrap(),
        }
        let problem = session.problem().unwrap();
        let anew = solve(&problem, &question);
        assert_eq!(
            (session.matched(), session.total()),
            (anew.matched, anew.total)
        );
        assert!(verify(
            &problem,
            &question,
            session.plan(),
            &session.certificate()
        ));
    }
}

/// Chains where every row's first choice is taken, so that one row more moves all of them.
#[test]
fn long_chains_are_no_trouble() {
    for length in [10, 1_000, 20_000_u32] {
        let edge = |column, score| Edge { column, score };
        let mut rows: Vec<_> = (0..length)
            .map(|row| vec![edge(row, 2), edge(row + 1, 1)])
            .collect();
        rows.push(vec![edge(0, 1)]);
        let problem = Problem::from_rows(rows, vec![1; length as usize + 1]).unwrap();
        for objective in [Objective::MostMatchedThenBest, Objective::BestTotal] {
            let question = Question::from(objective);
            let found = solve(&problem, &question);
            assert!(verify(
                &problem,
                &question,
                &found.columns,
                found.certificate.as_ref().unwrap()
            ));
            if objective == Objective::MostMatchedThenBest {
                assert_eq!(
                    (found.matched, found.total),
                    (length + 1, u64::from(length) + 1)
                );
            }
        }
    }
}

/// Layers in which each round of a maximum matching finds one way more, each longer than the last.
#[test]
fn layers_of_growing_chains_are_no_trouble() {
    let mut rows = Vec::new();
    let mut columns = 0;
    for length in 1..150_u32 {
        let first = columns;
        rows.extend((0..length).map(|nth| {
            vec![
                Edge {
                    column: first + nth,
                    score: 9,
                },
                Edge {
                    column: first + nth + 1,
                    score: 1,
                },
            ]
        }));
        columns += length + 1;
        // Everybody who is left over also looks into the chain that follows.
        rows.push(vec![
            Edge {
                column: first,
                score: 5,
            },
            Edge {
                column: columns,
                score: 1,
            },
        ]);
    }
    rows.push(vec![Edge {
        column: columns,
        score: 1,
    }]);
    let problem = Problem::from_rows(rows, vec![1; columns as usize + 1]).unwrap();
    let question = Question::from(Objective::MostMatchedThenBest);
    let found = solve(&problem, &question);
    assert!(verify(
        &problem,
        &question,
        &found.columns,
        found.certificate.as_ref().unwrap()
    ));
    assert_eq!(found.matched, problem.height());
}

#[test]
fn the_order_in_which_edges_come_is_no_matter() {
    for seed in 0..20 {
        let (rows, upper) = large(seed, 100, 40, 3);
        let reversed = rows
            .iter()
            .map(|row| row.iter().rev().copied().collect::<Vec<_>>());
        let problem = Problem::from_rows(rows.clone(), upper.clone()).unwrap();
        assert_eq!(problem, Problem::from_rows(reversed, upper).unwrap());
    }
}

/// Offsets, columns and scores, and what is wrong with them.
type Wrong<'t> = (&'t [u32], &'t [u32], &'t [u32], ProblemError);

#[test]
fn malformed_problems_are_refused() {
    let new = |offsets: &[u32], columns: &[u32], scores: &[u32], upper: &[u32]| {
        Problem::new(
            offsets.to_vec(),
            columns.to_vec(),
            scores.to_vec(),
            upper.to_vec(),
        )
    };
    assert!(new(&[0, 2], &[0, 1], &[1, 1], &[1, 1]).is_ok());
    let wrong: [Wrong<'_>; 8] = [
        (&[], &[], &[], ProblemError::Offsets { row: 0 }),
        (&[1, 2], &[0, 1], &[1, 1], ProblemError::Offsets { row: 1 }),
        (&[0, 3], &[0, 1], &[1, 1], ProblemError::Offsets { row: 1 }),
        (
            &[0, 2, 1, 2],
            &[0, 1],
            &[1, 1],
            ProblemError::Offsets { row: 1 },
        ),
        (&[0, 2], &[1, 0], &[1, 1], ProblemError::Unsorted { row: 0 }),
        (&[0, 2], &[1, 1], &[1, 1], ProblemError::Unsorted { row: 0 }),
        (
            &[0, 2],
            &[0, 2],
            &[1, 1],
            ProblemError::NoSuchColumn { row: 0, column: 2 },
        ),
        (&[0, 1], &[0], &[u32::MAX], ProblemError::Score { row: 0 }),
    ];
    for (offsets, columns, scores, error) in wrong {
        assert_eq!(new(offsets, columns, scores, &[1, 1]), Err(error));
    }
    assert!(matches!(
        new(&[0, 1], &[0], &[], &[1]),
        Err(ProblemError::Length { .. })
    ));
    let problem = new(&[0, 1], &[0], &[1], &[1]).unwrap();
    assert!(matches!(
        problem.clone().with_lower(vec![]),
        Err(ProblemError::Length { .. })
    ));
    assert_eq!(
        problem.clone().with_lower(vec![2]),
        Err(ProblemError::Limits { column: 0 })
    );
    assert!(matches!(
        problem.with_column_scores(vec![]),
        Err(ProblemError::Length { .. })
    ));
}

#[test]
fn work_that_is_cut_short_says_so() {
    let (rows, upper) = large(1, 100, 40, 9);
    let problem = Problem::from_rows(rows, upper).unwrap();
    for objective in OPTIMAL.into_iter().chain([Objective::StableForRows]) {
        let mut solver = Solver::new(problem.clone(), &objective.into());
        solver.step(u32::from(objective != Objective::StableForRows));
        let cut = solver.finish();
        assert_eq!((cut.guarantee, cut.certificate), (Guarantee::Partial, None));
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

/// Whatever is handed to the checker, it says no and does not fall over.
#[test]
fn hostile_certificates_prove_nothing() {
    let (rows, upper) = large(1, 20, 8, 3);
    let problem = Problem::from_rows(rows, upper).unwrap();
    for objective in [Objective::MostMatchedThenBest, Objective::WorstOffFirst] {
        let question = Question::from(objective);
        let found = solve(&problem, &question);
        let proof = found.certificate.unwrap();
        assert!(verify(&problem, &question, &found.columns, &proof));
        let columns = found.columns;
        let no = |plan: &[Option<u32>], proof: &Certificate| {
            assert!(!verify(&problem, &question, plan, proof));
        };
        for price in [i128::MIN, i128::MAX, i128::MAX / 2] {
            for level in 0..proof.levels.len() {
                let mut wrong = proof.clone();
                wrong.levels[level].prices.fill(price);
                no(&columns, &wrong);
            }
        }
        let mut huge = proof.clone();
        for level in &mut huge.levels {
            level.measure.base = i128::MAX;
        }
        no(&columns, &huge);
        no(&columns, &Certificate { levels: Vec::new() });
        no(&columns[1..], &proof);
        no(&vec![Some(u32::MAX); columns.len()], &proof);
        no(&vec![None; columns.len()], &proof);
        no(&vec![Some(0); columns.len()], &proof);
    }
}
