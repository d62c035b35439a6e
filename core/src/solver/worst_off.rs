//! The most rows matched with the worst score as good as can be, then the next to worst, and so on.
//!
//! In rounds: a round counts a few scores, the worst first, each costing more than all matches of the next. Its prices
//! say which edges no best plan uses; they are left out, and rows and columns that every best plan fills get a bonus
//! that keeps them filled. `O(scores)` rounds, each a solution of what is left.

use std::borrow::Cow;

use super::certificate::{Certificate, Level};
use super::engine::{Engine, Input, Output};
use super::lowered::{Lowered, two_prices};
use super::measure::{Measure, Question};
use super::problem::Problem;

pub(super) struct WorstOff {
    lowered: Lowered<'static>,
    question: Question,
    round: Round,
    engine: Option<Engine<'static, i128>>,
    must_rows: Vec<bool>,
    must_columns: Vec<bool>,
    levels: Vec<Level>,
    columns: Vec<Option<u32>>,
    turns: u64,
}

/// What a round counts.
struct Round {
    measure: Measure,
    /// Added to every edge, so that none is negative.
    shift: i128,
    /// Added for a row or a column that must be filled.
    bonus: i128,
}

impl WorstOff {
    pub(super) fn new(problem: Problem, question: &Question) -> Self {
        let chain = Measure::chain(&problem, question);
        let lowered = Lowered::new(Cow::Owned(problem));
        let mut this = Self {
            must_rows: vec![false; lowered.problem.height() as usize],
            must_columns: vec![false; lowered.problem.width() as usize],
            columns: vec![None; lowered.problem.height() as usize],
            lowered,
            question: question.clone(),
            round: Round {
                measure: chain.into_iter().next_back().unwrap_or_default(),
                shift: 0,
                bonus: 0,
            },
            engine: None,
            levels: Vec::new(),
            turns: 0,
        };
        this.start();
        this
    }

    fn start(&mut self) {
        let problem = self.lowered.problem.clone().into_owned();
        self.engine = Some(Engine::new(Input {
            worths: Some(self.worths()),
            problem: Cow::Owned(problem),
            most: true,
        }));
    }

    fn bonus(&self, row: u32, column: u32) -> i128 {
        let must = |flags: &[bool], at: u32| flags.get(at as usize).copied().unwrap_or(false);
        let times =
            i128::from(must(&self.must_rows, row)) + i128::from(must(&self.must_columns, column));
        self.round.bonus * times
    }

    fn worths(&self) -> Vec<i128> {
        let mut worths = self.lowered.worths(&self.question, &self.round.measure);
        let problem = &self.lowered.problem;
        let ends = (0..problem.height())
            .flat_map(|row| problem.row(row).map(move |edge| (row, edge.column)));
        for (worth, (row, column)) in worths.iter_mut().zip(ends) {
            *worth += self.round.shift + self.bonus(row, column);
        }
        worths
    }

    /// Does a part of the work. Whether more is left.
    pub(super) fn turn(&mut self) -> bool {
        self.turns += 1;
        match &mut self.engine {
            Some(engine) => {
                if !engine.turn() {
                    self.close();
                }
                true
            }
            None => false,
        }
    }

    /// Parts of the work done; how many there will be is not known, so one more.
    pub(super) fn progress(&self) -> (u64, u64) {
        (self.turns, self.turns + u64::from(self.engine.is_some()))
    }

    /// Ends a round and starts the next, if any scores are left to count.
    fn close(&mut self) {
        let Some(engine) = self.engine.take() else {
            return;
        };
        let output = engine.output();
        self.keep_tight(&output);
        self.columns.clone_from(&output.columns);
        let last = self
            .levels
            .iter()
            .filter_map(|level| level.measure.classes.last().copied())
            .max();
        let mut scores: Vec<u32> = self.lowered.problem.scores.clone();
        scores.retain(|score| last.is_none_or(|last| *score > last));
        scores.sort_unstable();
        scores.dedup();
        if scores.is_empty() {
            return;
        }
        let base = i128::from(self.lowered.problem.height()) + 1;
        let bits = 128 - base.leading_zeros();
        scores.truncate((122 / bits as usize).saturating_sub(2).max(1));
        let shift = base.pow(u32::try_from(scores.len()).unwrap_or(1) - 1);
        self.round = Round {
            measure: Measure {
                classes: scores,
                base,
                ..Measure::default()
            },
            shift,
            bonus: base * shift * 2,
        };
        self.start();
    }

    /// Keeps the edges that best plans may use, and notes the prices and who must be filled.
    fn keep_tight(&mut self, output: &Output) {
        let (first, second) = two_prices(output);
        let worths = self.worths();
        let price = |column: u32| {
            let at = column as usize;
            (
                first.get(at).copied().unwrap_or(0),
                second.get(at).copied().unwrap_or(0),
            )
        };
        let problem = &self.lowered.problem;
        let mut kept = Problem {
            offsets: vec![0],
            upper: problem.upper.clone(),
            ..Problem::default()
        };
        let mut must_rows = self.must_rows.clone();
        for (row, must) in (0..problem.height()).zip(&mut must_rows) {
            let worths = worths.get(problem.range(row)).unwrap_or_default();
            let left = |(column, worth): (u32, i128)| {
                let (one, sum) = price(column);
                (1 - one, worth - sum)
            };
            let edges = || problem.row(row).zip(worths.iter().copied());
            let gain = edges()
                .map(|(edge, worth)| left((edge.column, worth)))
                .max();
            let gain = gain.unwrap_or_default().max((0, 0));
            *must |= gain > (0, 0);
            for (edge, worth) in edges() {
                if left((edge.column, worth)) == gain {
                    kept.columns.push(edge.column);
                    kept.scores.push(edge.score);
                }
            }
            kept.offsets
                .push(u32::try_from(kept.columns.len()).unwrap_or(u32::MAX));
        }
        let mut prices = second.clone();
        for ((price, one), must) in prices.iter_mut().zip(&first).zip(&self.must_columns) {
            *price -= self.round.shift * one + self.round.bonus * i128::from(*must);
        }
        for ((must, one), sum) in self.must_columns.iter_mut().zip(&first).zip(&second) {
            *must |= (*one, *sum) > (0, 0);
        }
        self.must_rows = must_rows;
        self.levels.push(Level {
            measure: Measure::count(),
            prices: first,
        });
        self.levels.push(Level {
            measure: self.round.measure.clone(),
            prices,
        });
        self.lowered.problem = Cow::Owned(kept);
    }

    pub(super) fn answer(self) -> (Vec<Option<u32>>, Certificate) {
        let plan = self.lowered.plan(&self.columns);
        (plan, self.lowered.certificate(self.levels))
    }
}
