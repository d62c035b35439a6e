//! The table of possible pairs, and the best plan in it with its proof.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::matching::base::{Base, Mentee, Mentor};
use crate::matching::criteria::rank;
use crate::matching::eligible::fits;
use crate::matching::solved::{Guarantee, Scores, Solved, by_the_solver, certain};
use crate::model::profile::{Criterion, Objective};
use crate::model::registry::Form;
use crate::solver::{self, Question, Solution};

/// A possible pair.
#[derive(Clone)]
pub(super) struct Candidate<'a> {
    /// The place of the mentor in the list.
    pub(super) mentor: usize,
    pub(super) form: &'a Form,
    pub(super) score: u32,
    /// The choice of the mentee, from 0.
    pub(super) choice: Option<u32>,
    /// How the mentee and the mentor rank the pair, where stability is asked for.
    pub(super) liked: (u32, u32),
}

/// Everybody's possible pairs, by mentee, each by mentor.
pub(super) struct Table<'b, 'a> {
    pub(super) base: &'b Base<'a>,
    pub(super) rows: Cow<'b, [Vec<Candidate<'a>>]>,
}

/// What the solver is asked. Solving may take long, so it is apart from the table.
pub(super) struct Asked {
    pub(super) problem: solver::Problem,
    pub(super) question: Question,
    objective: Objective,
    settled: Vec<Option<usize>>,
    /// Whether the numbers say exactly what the objective says.
    exact: bool,
}

impl<'b, 'a> Table<'b, 'a> {
    /// Compares everybody with everybody. `O(mentees × mentors)`.
    pub(super) fn new(base: &'b Base<'a>) -> Self {
        let rows = base.mentees.iter().map(|mentee| candidates(base, mentee));
        Self {
            rows: rows.collect(),
            base,
        }
    }

    /// The table of rows that were compared before.
    pub(super) fn of(base: &'b Base<'a>, rows: &'b [Vec<Candidate<'a>>]) -> Self {
        Self {
            rows: Cow::Borrowed(rows),
            base,
        }
    }

    /// The candidates of a mentee.
    pub(super) fn row(&self, row: usize) -> &[Candidate<'a>] {
        self.rows.get(row).map_or(&[], Vec::as_slice)
    }

    /// The possible pair of the two.
    pub(super) fn find(&self, row: usize, mentor: usize) -> Option<&Candidate<'a>> {
        let row = self.row(row);
        row.get(
            row.binary_search_by_key(&mentor, |candidate| candidate.mentor)
                .ok()?,
        )
    }

    /// The best plan by the objective of the base.
    pub(super) fn solve(&self) -> Solved {
        self.solve_with(self.base.objective, None)
    }

    /// The best plan by an objective, where one more pair may be settled: (mentee, column).
    pub(super) fn solve_with(
        &self,
        objective: Objective,
        forced: Option<(usize, usize)>,
    ) -> Solved {
        let asked = self.asked(objective, forced);
        let found = solver::solve(&asked.problem, &asked.question);
        self.answered(asked, found)
    }

    /// The question to the solver.
    pub(super) fn asked(&self, objective: Objective, forced: Option<(usize, usize)>) -> Asked {
        let settled = self.settled(forced);
        let mut upper: Vec<u32> = self
            .base
            .columns
            .iter()
            .map(|column| column.upper)
            .collect();
        let mut lower: Vec<u32> = self
            .base
            .columns
            .iter()
            .map(|column| column.lower)
            .collect();
        for column in settled.iter().flatten() {
            for limits in [&mut upper, &mut lower] {
                if let Some(limit) = limits.get_mut(*column) {
                    *limit = limit.saturating_sub(1);
                }
            }
        }
        let (problem, exact) = self.build(objective, &settled, upper, lower);
        let question = Question {
            objective: by_the_solver(objective),
            previous: self.previous(),
        };
        Asked {
            problem,
            question,
            objective,
            settled,
            exact,
        }
    }

    /// The plan that the solver's answer makes. The answer is checked first.
    pub(super) fn answered(&self, asked: Asked, found: Solution) -> Solved {
        let holds = certain(&asked.problem, &asked.question, &found) && asked.exact;
        let guarantee = match (holds, asked.objective.is_stable()) {
            (true, false) => Guarantee::Optimal,
            (true, true) => Guarantee::Stable,
            (false, _) => Guarantee::None,
        };
        let own = found
            .columns
            .iter()
            .map(|column| column.map(|column| column as usize));
        let columns: Vec<_> = own
            .zip(asked.settled)
            .map(|(own, settled)| settled.or(own))
            .collect();
        let mut holders: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (row, column) in columns.iter().enumerate() {
            if let Some(column) = column.and_then(|column| self.base.columns.get(column)) {
                holders.entry(column.mentor).or_default().push(row);
            }
        }
        Solved {
            holders,
            open: OnceLock::new(),
            problem: asked.problem,
            question: asked.question,
            columns,
            plan: found.columns,
            guarantee,
            proof: found.certificate,
        }
    }

    /// The solver's problem for those who are not settled, and whether it says exactly what the objective says.
    fn build(
        &self,
        objective: Objective,
        settled: &[Option<usize>],
        upper: Vec<u32>,
        lower: Vec<u32>,
    ) -> (solver::Problem, bool) {
        let points = Scores::new(self, objective);
        let places: Vec<_> = { 0..self.base.mentors.len() }
            .map(|mentor| self.base.columns_of(mentor))
            .collect();
        let (mut offsets, mut columns, mut scores, mut back) = (vec![0], vec![], vec![], vec![]);
        for ((mentee, candidates), settled) in
            self.base.mentees.iter().zip(&*self.rows).zip(settled)
        {
            // Both candidates and columns go up by mentor, so the columns of a row go up.
            for candidate in candidates.iter().filter(|_| settled.is_none()) {
                let (score, liked) = points.of(candidate);
                let all = places.get(candidate.mentor).cloned().unwrap_or_default();
                for (place, column) in all
                    .clone()
                    .zip(self.base.columns.get(all).into_iter().flatten())
                {
                    if fits(column, mentee.who) {
                        columns.push(u32::try_from(place).unwrap_or(u32::MAX));
                        scores.push(score);
                        back.push(liked);
                    }
                }
            }
            offsets.push(u32::try_from(columns.len()).unwrap_or(u32::MAX));
        }
        let problem = solver::Problem::new(offsets, columns, scores, upper)
            .and_then(|problem| problem.with_lower(lower))
            .and_then(|problem| problem.with_column_scores(back))
            .unwrap_or_default();
        (problem, points.exact)
    }

    /// The solver's problem of the whole table.
    pub(super) fn problem(&self, objective: Objective) -> solver::Problem {
        let nobody = vec![None; self.rows.len()];
        let upper = self
            .base
            .columns
            .iter()
            .map(|column| column.upper)
            .collect();
        let lower = vec![0; self.base.columns.len()];
        self.build(objective, &nobody, upper, lower).0
    }

    /// The columns of those whose mentor is settled: pinned pairs that may be, as far as there are places.
    fn settled(&self, forced: Option<(usize, usize)>) -> Vec<Option<usize>> {
        let mut left: Vec<u32> = self
            .base
            .columns
            .iter()
            .map(|column| column.upper)
            .collect();
        let mut settled = vec![None; self.rows.len()];
        let mut settle = |row: usize, wanted: &[usize]| {
            let free = wanted
                .iter()
                .find(|column| left.get(**column).is_some_and(|left| *left > 0));
            if let (Some(column), Some(place)) = (free, settled.get_mut(row))
                && place.is_none()
            {
                *place = Some(*column);
                if let Some(left) = left.get_mut(*column) {
                    *left -= 1;
                }
            }
        };
        if let Some((row, column)) = forced {
            settle(row, &[column]);
        }
        let mut pins: Vec<_> = self.base.request.pins.iter().collect();
        pins.sort();
        for pin in pins {
            let two = self
                .base
                .mentee_at(&pin.mentee)
                .zip(self.base.mentor_at(&pin.mentor));
            if let Some((row, mentor)) =
                two.filter(|(row, mentor)| self.find(*row, *mentor).is_some())
            {
                settle(row, &self.columns(row, mentor));
            }
        }
        settled
    }

    /// The columns of a mentor in which there is a place for such a mentee.
    pub(super) fn columns(&self, row: usize, mentor: usize) -> Vec<usize> {
        let Some(mentee) = self.base.mentees.get(row) else {
            return Vec::new();
        };
        let fit = |column: &usize| {
            self.base
                .columns
                .get(*column)
                .is_some_and(|column| fits(column, mentee.who))
        };
        self.base.columns_of(mentor).filter(fit).collect()
    }

    /// The column that each mentee has, where it is to be kept.
    fn previous(&self) -> Option<Vec<Option<u32>>> {
        let column = |(row, mentee): (usize, &Mentee<'a>)| {
            let mentor = self.base.previous(mentee)?;
            u32::try_from(*self.columns(row, mentor).first()?).ok()
        };
        let previous: Vec<_> = self.base.mentees.iter().enumerate().map(column).collect();
        previous.iter().any(Option::is_some).then_some(previous)
    }
}

/// The possible pairs of a mentee. `O(mentors)`.
pub(super) fn candidates<'a>(base: &Base<'a>, mentee: &Mentee<'a>) -> Vec<Candidate<'a>> {
    let mentors = base.mentors.iter().enumerate();
    mentors
        .filter_map(|(place, mentor)| candidate(base, mentee, mentor, place))
        .collect()
}

fn candidate<'a>(
    base: &Base<'a>,
    mentee: &Mentee<'a>,
    mentor: &Mentor<'a>,
    place: usize,
) -> Option<Candidate<'a>> {
    let (form, barriers) = base.barriers(mentee, mentor);
    let form = form.filter(|_| barriers.is_empty())?;
    let (mut score, mut mine_wished, mut theirs_wished) = (0, 0, 0);
    for (criterion, points) in base.points(mentee, mentor) {
        score += points;
        match criterion {
            Criterion::MenteeWish => mine_wished = points,
            Criterion::MentorWish => theirs_wished = points,
            _ => {}
        }
    }
    let mine = rank(mentee.who, &mentor.who.id);
    let theirs = rank(mentor.who, &mentee.who.id);
    Some(Candidate {
        mentor: place,
        form,
        score,
        choice: mine.map(|(rank, _)| rank),
        liked: (
            liking(mine, score - theirs_wished),
            liking(theirs, score - mine_wished),
        ),
    })
}

/// Wishes first, in their order; then the criteria.
fn liking(rank: Option<(u32, u32)>, points: u32) -> u32 {
    const POINTS: u32 = 1 << 16;
    let steps = rank.map_or(0, |(rank, ranks)| (ranks - rank).min(255));
    steps * POINTS + points.min(POINTS - 1)
}
