//! Proposing pairs step by step: compare everybody, solve, check the proof, find the reasons.

use std::collections::BTreeSet;

use self_cell::self_cell;
use serde::Serialize;

use crate::matching::base::{Base, Mode};
use crate::matching::ids::FreeIds;
use crate::matching::plan::{Plan, Proposed, Shared, command};
use crate::matching::proof::Proof;
use crate::matching::request::Request;
use crate::matching::solved::Solved;
use crate::matching::table::{Asked, Candidate, Table, candidates};
use crate::matching::unmatched::Left;
use crate::model::TargetModel;
use crate::programme::Programme;
use crate::solver::{Progress, Solution, Solver};

/// How far a proposal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchProgress {
    /// What is being done.
    pub phase: MatchPhase,
    /// How much of the phase is done: mentees, or units of the solver's work.
    pub done: u64,
    /// How much there is to do in the phase, as far as can be told; while solving it may grow.
    pub of: u64,
    /// Whether the answer is there.
    pub finished: bool,
}

impl From<Progress> for MatchProgress {
    fn from(progress: Progress) -> Self {
        Self {
            phase: MatchPhase::Solve,
            done: progress.done,
            of: progress.total,
            finished: progress.finished,
        }
    }
}

/// A part of the work, in the order in which they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MatchPhase {
    /// Every mentee is compared with every mentor.
    Compare,
    /// The best plan is searched for.
    Solve,
    /// The proof of the plan is checked.
    Check,
    /// The reasons are found, mentee by mentee.
    Explain,
}

/// A proposal in the making, for callers who have something else to do meanwhile. Drop it to cancel.
///
/// It gives what [`Programme::propose_pairs`] gives, however the work is cut.
///
/// ```
/// use nastavnik::matching::{Matching, Request};
/// use nastavnik::{Opening, Programme, TargetModel};
///
/// let model = TargetModel::builtin("school")?;
/// let opening: Opening = serde_json::from_str(r#"{
///     "id": "p", "profile": "school", "on": "2026-09-01",
///     "header": {
///         "title": "Учимся вместе", "organisation": { "name": "Школа № 0", "kind": "school" },
///         "period": { "from": "2026-09-01", "until": "2027-06-30" }
///     }
/// }"#)?;
/// let programme = Programme::open(&model, opening)?.programme;
/// let request = Request::on("2026-10-20".parse()?);
///
/// let mut matching = Matching::new(&programme, &model, &request);
/// while !matching.step(64).finished {
///     // Show how far it is, look whether the user has had enough.
/// }
/// assert_eq!(matching.plan(), Some(&programme.propose_pairs(&model, &request)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Matching(Running);

/// What is asked. The copy of the programme shares its records.
struct Given {
    programme: Programme,
    model: TargetModel,
    request: Request,
}

self_cell!(
    struct Running {
        owner: Given,
        #[not_covariant]
        dependent: Work,
    }
);

impl Matching {
    /// Begins. `O(people)`.
    pub fn new(programme: &Programme, model: &TargetModel, request: &Request) -> Self {
        let given = Given {
            programme: programme.clone(),
            model: model.clone(),
            request: request.clone(),
        };
        Self(Running::new(given, |given| Work {
            job: Job::new(&given.programme, &given.model, &given.request),
            at: At::Compare,
        }))
    }

    /// Does up to so many units of work: a mentee compared or explained, or a unit of [`Solver::step`]. Nothing once
    /// the work is done.
    pub fn step(&mut self, budget: u32) -> MatchProgress {
        self.0.with_dependent_mut(|_, work| {
            for _ in 0..budget {
                let at = std::mem::replace(&mut work.at, At::Compare);
                work.at = work.job.turn(at);
                if matches!(work.at, At::Done(_)) {
                    break;
                }
            }
            work.progress()
        })
    }

    /// How far it is.
    pub fn progress(&self) -> MatchProgress {
        self.0.with_dependent(|_, work| work.progress())
    }

    /// The answer, once it is there.
    pub fn plan(&self) -> Option<&Plan> {
        self.0.with_dependent(|_, work| match &work.at {
            At::Done(plan) => Some(&**plan),
            _ => None,
        })
    }
}

impl std::fmt::Debug for Matching {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Matching").field(&self.progress()).finish()
    }
}

impl Programme {
    /// Proposes pairs for everybody who holds a role on the day and has a place free.
    ///
    /// Exact by the objective asked for. `O(mentees × mentors)` to compare everybody, then the time of
    /// [`solve`](crate::solver::solve). [`Matching`] does the same in steps.
    pub fn propose_pairs(&self, model: &TargetModel, request: &Request) -> Plan {
        let mut job = Job::new(self, model, request);
        let mut at = At::Compare;
        loop {
            at = match job.turn(at) {
                At::Done(plan) => return *plan,
                at => at,
            }
        }
    }
}

/// The work and how far it is.
struct Work<'a> {
    job: Job<'a>,
    at: At,
}

impl Work<'_> {
    fn progress(&self) -> MatchProgress {
        let mentees = self.job.base.mentees.len() as u64;
        let (phase, done, of) = match &self.at {
            At::Compare => (MatchPhase::Compare, self.job.rows.len() as u64, mentees),
            At::Solve(_, solver) => return solver.progress().into(),
            At::Check(..) => (MatchPhase::Check, 0, 1),
            At::Explain(_, row) => (MatchPhase::Explain, *row as u64, mentees),
            At::Done(_) => (MatchPhase::Explain, mentees, mentees),
        };
        MatchProgress {
            phase,
            done,
            of,
            finished: matches!(self.at, At::Done(_)),
        }
    }
}

/// What is known so far.
struct Job<'a> {
    base: Base<'a>,
    ids: FreeIds<'a>,
    /// The candidates of each mentee who has been compared.
    rows: Vec<Vec<Candidate<'a>>>,
    pairs: Vec<Proposed>,
    left: Left,
}

enum At {
    Compare,
    Solve(Box<Asked>, Box<Solver<'static>>),
    Check(Box<Asked>, Solution),
    /// The next mentee to explain.
    Explain(Box<(Solved, Shared)>, usize),
    Done(Box<Plan>),
}

impl<'a> Job<'a> {
    fn new(programme: &'a Programme, model: &'a TargetModel, request: &'a Request) -> Self {
        Self {
            base: Base::new(programme, model, request, Mode::Fresh, BTreeSet::new()),
            ids: FreeIds::new(programme, request),
            rows: Vec::new(),
            pairs: Vec::new(),
            left: Left::default(),
        }
    }

    /// Does a part of the work.
    fn turn(&mut self, at: At) -> At {
        match at {
            At::Compare => self.compare(),
            At::Solve(asked, mut solver) => {
                if solver.step(1).finished {
                    At::Check(asked, solver.finish())
                } else {
                    At::Solve(asked, solver)
                }
            }
            At::Check(asked, found) => {
                let table = Table::of(&self.base, &self.rows);
                let solved = table.answered(*asked, found);
                let shared = table.shared(&solved);
                At::Explain(Box::new((solved, shared)), 0)
            }
            At::Explain(mut known, row) if row < self.rows.len() => {
                let (solved, shared) = &mut *known;
                self.explain(solved, shared, row);
                At::Explain(known, row + 1)
            }
            At::Explain(known, _) => At::Done(Box::new(self.write(&known.0))),
            At::Done(plan) => At::Done(plan),
        }
    }

    fn compare(&mut self) -> At {
        if let Some(mentee) = self.base.mentees.get(self.rows.len()) {
            self.rows.push(candidates(&self.base, mentee));
            return At::Compare;
        }
        let table = Table::of(&self.base, &self.rows);
        let asked = table.asked(self.base.objective, None);
        let solver = Solver::new(asked.problem.clone(), &asked.question);
        At::Solve(Box::new(asked), Box::new(solver))
    }

    fn explain(&mut self, solved: &Solved, shared: &mut Shared, row: usize) {
        let table = Table::of(&self.base, &self.rows);
        let pair = table.proposed_to(solved, row, &mut self.ids, shared);
        self.pairs.extend(pair);
        table.leave(solved, &solved.shortages(), row, &mut self.left);
    }

    fn write(&mut self, solved: &Solved) -> Plan {
        let table = Table::of(&self.base, &self.rows);
        let pairs = std::mem::take(&mut self.pairs);
        let left = std::mem::take(&mut self.left);
        let day = self.base.day();
        Plan {
            day,
            objective: self.base.objective,
            guarantee: solved.guarantee,
            weights: self.base.weights(),
            score: pairs.iter().map(|pair| u64::from(pair.score)).sum(),
            unmatched: left.mentees,
            shortages: left.shortages,
            free: table.places(solved, |upper, _, load| upper.saturating_sub(load)),
            wanting: table.places(solved, |_, lower, load| lower.saturating_sub(load)),
            certificate: Proof::new(&table, solved),
            command: command(&pairs, day),
            pairs,
        }
    }
}
