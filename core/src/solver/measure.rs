//! What an objective counts, as a chain of whole numbers: the first decides, the next only between equals.

use super::problem::Problem;

/// What is striven for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Objective {
    /// The most rows matched, then the greatest total score.
    MostMatchedThenBest,
    /// The greatest total score, then the most rows matched.
    BestTotal,
    /// The most rows matched, then the worst score as good as can be, then the next to worst, and so on.
    WorstOffFirst,
    /// No row and column would both rather have each other; among such plans the best one for every row at once.
    StableForRows,
    /// The same, the best one for the columns.
    StableForColumns,
}

/// An objective, and what is to be kept of an older plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What is striven for.
    pub objective: Objective,
    /// The column that each row has today. As few of these rows as possible are moved, which comes after the most rows
    /// matched and the columns' lower limits, but before the scores. Stable matching does not look at it.
    pub previous: Option<Vec<Option<u32>>>,
}

impl From<Objective> for Question {
    fn from(objective: Objective) -> Self {
        Self {
            objective,
            previous: None,
        }
    }
}

impl Question {
    /// Whether this row keeps its column by this match.
    pub(super) fn keeps(&self, row: u32, column: u32) -> bool {
        let previous = self
            .previous
            .as_ref()
            .and_then(|rows| rows.get(row as usize));
        previous.copied().flatten() == Some(column)
    }
}

/// One number of the chain: what a match adds to it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Measure {
    /// Every match.
    pub one: i128,
    /// Each point of the score.
    pub point: i128,
    /// A match that was there before.
    pub kept: i128,
    /// A place that a column wants filled, beside the match itself.
    pub wanted: i128,
    /// Scores, worst first, of which each match costs more than matches of all later ones together: the last costs 1,
    /// each one before it `base` times as much.
    pub classes: Vec<u32>,
    /// See `classes`.
    pub base: i128,
}

impl Measure {
    /// How many rows are matched.
    pub(super) fn count() -> Self {
        Self {
            one: 1,
            ..Self::default()
        }
    }

    /// What a match adds.
    pub fn worth(&self, score: u32, kept: bool) -> i128 {
        let kept = if kept { self.kept } else { 0 };
        let class = self.classes.binary_search(&score).ok();
        let cost = class.map_or(0, |class| {
            let later = self.classes.len() - 1 - class;
            self.base.pow(u32::try_from(later).unwrap_or(u32::MAX))
        });
        self.one + self.point * i128::from(score) + kept - cost
    }

    /// The chain of an objective that is a sum; of [`Objective::WorstOffFirst`] only what comes before the scores.
    pub fn chain(problem: &Problem, question: &Question) -> Vec<Self> {
        let rows = i128::from(problem.height());
        let best = i128::from(problem.scores.iter().copied().max().unwrap_or(0));
        let kept = |below: i128| question.previous.as_ref().map_or(0, |_| below * rows + 1);
        let wanted = |below: i128| problem.lower.as_ref().map_or(0, |_| below * rows + 1);
        let sum = |one: i128, point: i128| {
            let kept = kept(one + point * best);
            Self {
                one,
                point,
                kept,
                wanted: wanted(one + point * best + kept),
                ..Self::default()
            }
        };
        match question.objective {
            Objective::MostMatchedThenBest => vec![Self::count(), sum(0, 1)],
            Objective::WorstOffFirst => vec![Self::count(), sum(0, 0)],
            Objective::BestTotal => vec![sum(1, rows + 1)],
            Objective::StableForRows | Objective::StableForColumns => Vec::new(),
        }
    }
}
