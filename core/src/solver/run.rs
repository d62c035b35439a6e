//! Solving, at once or step by step.

use std::borrow::Cow;

use super::certificate::Certificate;
use super::engine::{Engine, Input};
use super::lowered::{Lowered, levels};
use super::measure::{Measure, Objective, Question};
use super::problem::Problem;
use super::stable;
use super::worst_off::WorstOff;
use super::worth::narrow_is_enough;

/// What is certain about an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Guarantee {
    /// No other plan is better; the certificate proves it.
    Optimal,
    /// No row and column would both rather have each other, and of all such plans it is the best for every row (or
    /// column) at once, where preferences are strict by the tie rule. [`blocking`](super::blocking) checks it.
    Stable,
    /// The work was cut short: some rows matched as they may be, nothing more.
    Partial,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solution {
    /// The column of each row.
    pub columns: Vec<Option<u32>>,
    /// How many rows are matched.
    pub matched: u32,
    /// The sum of their scores.
    pub total: u64,
    /// What is certain.
    pub guarantee: Guarantee,
    /// The proof of an optimal plan. See [`verify`](super::verify).
    pub certificate: Option<Certificate>,
}

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Units of work done.
    pub done: u64,
    /// Units in all, as far as can be told; it may grow.
    pub total: u64,
    /// Whether the answer is there.
    pub finished: bool,
}

/// A solution in the making. Drop it to cancel.
///
/// ```
/// use nastavnik::solver::{Edge, Objective, Problem, Solver};
///
/// let rows = [vec![Edge { column: 0, score: 5 }], vec![Edge { column: 0, score: 3 }, Edge { column: 1, score: 1 }]];
/// let problem = Problem::from_rows(rows, vec![1, 1])?;
/// let mut solver = Solver::new(problem.clone(), &Objective::MostMatchedThenBest.into());
/// while !solver.step(100).finished {}
/// let solution = solver.finish();
/// assert_eq!(solution.columns, [Some(0), Some(1)]);
/// assert_eq!(solution.total, 6);
/// # Ok::<(), nastavnik::solver::ProblemError>(())
/// ```
pub struct Solver<'a> {
    problem: Cow<'a, Problem>,
    chain: Vec<Measure>,
    work: Work<'a>,
    finished: bool,
}

enum Work<'a> {
    Narrow(Box<Engine<'a, i32>>),
    Wide(Box<Engine<'a, i128>>, Box<Lowered<'a>>),
    WorstOff(Box<WorstOff>),
    Rows(Option<Vec<Option<u32>>>),
    Columns(Option<Vec<Option<u32>>>),
}

impl Solver<'static> {
    /// Starts on a problem of its own.
    pub fn new(problem: Problem, question: &Question) -> Self {
        Self::start(Cow::Owned(problem), question)
    }
}

impl<'a> Solver<'a> {
    /// Starts on a borrowed problem.
    pub fn on(problem: &'a Problem, question: &Question) -> Self {
        Self::start(Cow::Borrowed(problem), question)
    }

    fn start(problem: Cow<'a, Problem>, question: &Question) -> Self {
        let chain = Measure::chain(&problem, question);
        let plain = question.previous.is_none() && problem.lower.is_none();
        let best = problem.scores.iter().copied().max().unwrap_or(0);
        let work = match question.objective {
            Objective::StableForRows => Work::Rows(None),
            Objective::StableForColumns => Work::Columns(None),
            Objective::WorstOffFirst => Work::WorstOff(Box::new(WorstOff::new(
                problem.clone().into_owned(),
                question,
            ))),
            Objective::MostMatchedThenBest if plain && narrow_is_enough(problem.height(), best) => {
                Work::Narrow(Box::new(Engine::new(Input {
                    problem: problem.clone(),
                    worths: None,
                    most: true,
                })))
            }
            Objective::MostMatchedThenBest | Objective::BestTotal => {
                let lowered = Lowered::new(problem.clone());
                let worths = chain
                    .last()
                    .map(|measure| lowered.worths(question, measure));
                let engine = Engine::new(Input {
                    problem: lowered.problem.clone(),
                    worths,
                    most: question.objective == Objective::MostMatchedThenBest,
                });
                Work::Wide(Box::new(engine), Box::new(lowered))
            }
        };
        Self {
            problem,
            chain,
            work,
            finished: false,
        }
    }

    /// Does up to so many units of work. A unit brings in one row or one place; stable matching is one unit.
    pub fn step(&mut self, budget: u32) -> Progress {
        for _ in 0..budget {
            if self.finished {
                break;
            }
            self.finished = !match &mut self.work {
                Work::Narrow(engine) => engine.turn(),
                Work::Wide(engine, _) => engine.turn(),
                Work::WorstOff(work) => work.turn(),
                Work::Rows(plan) => {
                    *plan = Some(stable::for_rows(&self.problem));
                    false
                }
                Work::Columns(plan) => {
                    *plan = Some(stable::for_columns(&self.problem));
                    false
                }
            };
        }
        self.progress()
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let (done, total) = match &self.work {
            Work::Narrow(engine) => engine.progress(),
            Work::Wide(engine, _) => engine.progress(),
            Work::WorstOff(work) => work.progress(),
            Work::Rows(plan) | Work::Columns(plan) => (u64::from(plan.is_some()), 1),
        };
        Progress {
            done,
            total,
            finished: self.finished,
        }
    }

    /// The answer. What is not done yet is left out: without [`Progress::finished`] the plan is only a partial one.
    pub fn finish(self) -> Solution {
        let stable = matches!(self.work, Work::Rows(_) | Work::Columns(_));
        let (columns, certificate) = match self.work {
            Work::Narrow(engine) => {
                let output = engine.output();
                let levels = levels(&output, self.chain);
                (output.columns, Some(Certificate { levels }))
            }
            Work::Wide(engine, lowered) => {
                let output = engine.output();
                let levels = levels(&output, self.chain);
                (
                    lowered.plan(&output.columns),
                    Some(lowered.certificate(levels)),
                )
            }
            Work::WorstOff(work) => {
                let (plan, certificate) = work.answer();
                (plan, Some(certificate))
            }
            Work::Rows(plan) | Work::Columns(plan) => {
                let nothing = || vec![None; self.problem.height() as usize];
                (plan.unwrap_or_else(nothing), None)
            }
        };
        let guarantee = match (self.finished, stable) {
            (false, _) => Guarantee::Partial,
            (true, true) => Guarantee::Stable,
            (true, false) => Guarantee::Optimal,
        };
        Solution::new(
            &self.problem,
            columns,
            guarantee,
            certificate.filter(|_| self.finished),
        )
    }
}

impl Solution {
    pub(super) fn new(
        problem: &Problem,
        columns: Vec<Option<u32>>,
        guarantee: Guarantee,
        certificate: Option<Certificate>,
    ) -> Self {
        let scores = (0..)
            .zip(&columns)
            .filter_map(|(row, column)| problem.score(row, (*column)?));
        let (mut matched, mut total) = (0, 0);
        for score in scores {
            matched += 1;
            total += u64::from(score);
        }
        Self {
            columns,
            matched,
            total,
            guarantee,
            certificate,
        }
    }
}

/// Answers the question at once.
///
/// The time is `O(√places × edges)` for the number of matches and then, for each row or place that does not get its first
/// choice, a search of `O(edges × log columns)`; on real lists a search sees a few hundred edges, so that the whole
/// grows about as the edges do. [`Objective::WorstOffFirst`] repeats this for every few different scores. Memory
/// beyond the problem: 8 bytes an edge, or 32 with lower limits, an older plan or another objective.
pub fn solve(problem: &Problem, question: &Question) -> Solution {
    let mut solver = Solver::on(problem, question);
    while !solver.step(u32::MAX).finished {}
    solver.finish()
}
