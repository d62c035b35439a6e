//! The solver on instances in files: `matching WORK FILE.bin [RUNS]` prints one line of JSON.
//!
//! WORK is `best`, `total`, `worst-off`, `stable-rows`, `stable-columns` or `verify`; `changes` compares a session's
//! changes with solving anew. Timed is everything from the
//! arrays in memory to the plan: the checks of the problem and the copies it needs included, the file's reading not.
//! The file: little endian words of 32 bits, a magic, rows, columns, edges, then the rows' offsets, columns and scores of
//! the edges, the columns' own scores, places.

use std::time::Instant;

use nastavnik::solver::{Edge, Objective, Problem, Question, Session, Solution, solve, verify};
use nastavnik_benches::process;

const MAGIC: u32 = 0x4d45_4e54;

struct Instance {
    offsets: Vec<u32>,
    columns: Vec<u32>,
    scores: Vec<u32>,
    back: Vec<u32>,
    places: Vec<u32>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [work, path, rest @ ..] = arguments.as_slice() else {
        eprintln!("matching WORK FILE.bin [RUNS]");
        std::process::exit(2);
    };
    let runs: usize = rest.first().and_then(|runs| runs.parse().ok()).unwrap_or(5);
    let instance = read(path);
    if work == "changes" {
        changes(&instance);
        return;
    }
    let base = process::peak_memory_mb();
    let mut wall = Vec::new();
    let mut cpu = Vec::new();
    let mut answer = None;
    for _ in 0..runs {
        let (from, from_cpu) = (Instant::now(), process::cpu_seconds());
        let found = run(work, &instance);
        wall.push(from.elapsed().as_secs_f64());
        cpu.push(process::cpu_seconds() - from_cpu);
        answer = Some(found);
    }
    wall.sort_by(f64::total_cmp);
    cpu.sort_by(f64::total_cmp);
    let found = answer.expect("at least one run");
    let name = path
        .rsplit('/')
        .next()
        .unwrap_or(path)
        .trim_end_matches(".bin");
    let line = serde_json::json!({
        "peer": format!("nastavnik-{work}"), "version": env!("CARGO_PKG_VERSION"), "instance": name,
        "card": found.matched, "score": found.total, "runs": runs,
        "median_s": wall[runs / 2], "min_s": wall[0], "max_s": wall[runs - 1], "cpu_s": cpu[runs / 2],
        "rss_mb": process::peak_memory_mb(), "rss_base_mb": base,
    });
    println!("{line}");
}

fn run(work: &str, instance: &Instance) -> Solution {
    let objective = match work {
        "best" | "verify" => Objective::MostMatchedThenBest,
        "total" => Objective::BestTotal,
        "worst-off" => Objective::WorstOffFirst,
        "stable-rows" => Objective::StableForRows,
        "stable-columns" => Objective::StableForColumns,
        _ => panic!("unknown work {work}"),
    };
    let Instance {
        offsets,
        columns,
        scores,
        back,
        places,
    } = instance;
    let mut problem = Problem::new(
        offsets.clone(),
        columns.clone(),
        scores.clone(),
        places.clone(),
    )
    .expect("a problem");
    if work.starts_with("stable") {
        problem = problem.with_column_scores(back.clone()).expect("scores");
    }
    let question = Question::from(objective);
    let found = solve(&problem, &question);
    if work == "verify" {
        let proof = found.certificate.as_ref().expect("a certificate");
        assert!(
            verify(&problem, &question, &found.columns, proof),
            "the certificate does not hold"
        );
    }
    found
}

/// Times changes after a solution, each kind in a session of its own, and solving anew.
fn changes(instance: &Instance) {
    let Instance {
        offsets,
        columns,
        scores,
        places,
        ..
    } = instance;
    let problem = Problem::new(
        offsets.clone(),
        columns.clone(),
        scores.clone(),
        places.clone(),
    )
    .expect("a problem");
    let question = Question::from(Objective::MostMatchedThenBest);
    let solved = || drop(solve(&problem, &question));
    let anew = median((0..7).map(|_| time(solved)).collect());
    let step = (problem.height() / 300).max(1) as usize;
    let rows: Vec<u32> = (0..problem.height()).step_by(step).collect();
    let step = (problem.width() / 100).max(1) as usize;
    let leaving: Vec<u32> = (0..problem.width()).step_by(step).collect();
    let edges = |row: u32| problem.row(row).collect::<Vec<Edge>>();
    let add = |session: &mut Session, row: u32| {
        let edges = edges(row);
        time(|| assert!(session.add_row(edges).is_ok()))
    };
    let edit = |session: &mut Session, row: u32| {
        let Some(edge) = edges(row).first().copied() else {
            return time(|| ());
        };
        let score = Some(edge.score ^ 255);
        time(|| assert!(session.edit_score(row, edge.column, score).is_ok()))
    };
    let leave = |session: &mut Session, column: u32| time(|| session.set_capacity(column, 0));
    each("row added", anew, &problem, &rows, &add);
    each("score edited", anew, &problem, &rows, &edit);
    each("column leaves", anew, &problem, &leaving, &leave);
}

/// Makes the changes one after another, checks what came of them and prints what one of them took.
fn each(
    what: &str,
    anew: f64,
    problem: &Problem,
    which: &[u32],
    change: &dyn Fn(&mut Session, u32) -> f64,
) {
    let mut session = Session::new(problem);
    let times: Vec<f64> = which
        .iter()
        .map(|which| change(&mut session, *which))
        .collect();
    let question = Question::from(Objective::MostMatchedThenBest);
    let now = session.problem().expect("a problem");
    let check = solve(&now, &question);
    let found = (session.matched(), session.total());
    assert_eq!(found, (check.matched, check.total));
    let proof = session.certificate();
    assert!(verify(&now, &question, session.plan(), &proof));
    let mean = times.iter().sum::<f64>() / times.len() as f64;
    let middle = median(times);
    let line = serde_json::json!({
        "change": what, "anew_ms": anew * 1e3, "median_us": middle * 1e6, "mean_us": mean * 1e6,
        "times_faster": anew / middle, "times_faster_mean": anew / mean,
    });
    println!("{line}");
}

/// Seconds of processor time.
fn time(work: impl FnOnce()) -> f64 {
    let from = process::cpu_seconds();
    work();
    process::cpu_seconds() - from
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn read(path: &str) -> Instance {
    let bytes = std::fs::read(path).expect("the file");
    let mut words = bytes
        .chunks_exact(4)
        .map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]]));
    let mut head = || words.next().expect("a head");
    let (magic, rows, columns, edges) = (head(), head() as usize, head() as usize, head() as usize);
    assert_eq!(magic, MAGIC, "not an instance");
    let mut take = |count: usize| -> Vec<u32> { words.by_ref().take(count).collect() };
    Instance {
        offsets: take(rows + 1),
        columns: take(edges),
        scores: take(edges),
        back: take(edges),
        places: take(columns),
    }
}
