//! The proof that a plan is optimal, and its checker, which shares no code with the search.
//!
//! Each column has a price. A row gains what its best match adds beyond the price, or nothing. Whatever the plan, its
//! rows cannot gain more and its places cannot bring more than that, so a plan that reaches the sum is optimal (linear
//! duality). Prices and sums are chains of numbers compared from the front, as the objective is.

use super::measure::{Measure, Objective, Question};
use super::problem::Problem;

/// The proof of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// What is counted and the columns' prices in it, most important first.
    pub levels: Vec<Level>,
}

/// One number of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// What is counted.
    pub measure: Measure,
    /// The price of a place in each column.
    pub prices: Vec<i128>,
}

type Chain = Vec<i128>;

/// Whether the certificate proves that the plan answers the question as well as can be. `O(edges)`.
pub fn verify(
    problem: &Problem,
    question: &Question,
    plan: &[Option<u32>],
    proof: &Certificate,
) -> bool {
    let levels = &proof.levels;
    if !asks(problem, question, plan, levels) || plan.len() != problem.height() as usize {
        return false;
    }
    let price =
        |level: &Level, column: u32| level.prices.get(column as usize).copied().unwrap_or(0);
    let nothing: Chain = vec![0; levels.len()];
    let (mut bound, mut reached) = (nothing.clone(), nothing.clone());
    let mut load = vec![0_u32; problem.width() as usize];
    for (row, chosen) in (0..problem.height()).zip(plan) {
        let mut gain = nothing.clone();
        for edge in problem.row(row) {
            let kept = question.keeps(row, edge.column);
            let left = levels
                .iter()
                .map(|level| level.measure.worth(edge.score, kept) - price(level, edge.column));
            if left.clone().gt(gain.iter().copied()) {
                gain = left.collect();
            }
        }
        add(&mut bound, &gain, 1);
        let Some(column) = *chosen else { continue };
        let (Some(score), Some(load)) = (problem.score(row, column), load.get_mut(column as usize))
        else {
            return false;
        };
        *load += 1;
        let kept = question.keeps(row, column);
        let worth: Chain = levels
            .iter()
            .map(|level| level.measure.worth(score, kept))
            .collect();
        add(&mut reached, &worth, 1);
    }
    for (column, load) in (0..problem.width()).zip(load) {
        let (upper, lower) = (problem.upper(column), problem.lower(column));
        let prices: Chain = levels.iter().map(|level| price(level, column)).collect();
        let wanted: Chain = levels.iter().map(|level| level.measure.wanted).collect();
        let first: Chain = prices
            .iter()
            .zip(&wanted)
            .map(|(price, wanted)| price + wanted)
            .collect();
        add(&mut bound, (&first).max(&nothing), lower);
        add(
            &mut bound,
            (&prices).max(&nothing),
            upper.saturating_sub(lower),
        );
        add(&mut reached, &wanted, load.min(lower));
        if load > upper {
            return false;
        }
    }
    bound == reached
}

fn add(sum: &mut Chain, part: &Chain, times: u32) {
    for (sum, part) in sum.iter_mut().zip(part) {
        *sum += part * i128::from(times);
    }
}

/// Whether the chain counts what the question asks for. For [`Objective::WorstOffFirst`] every score of the plan must
/// be in a class, worst first; a score that is left out only costs the plans that use it.
fn asks(problem: &Problem, question: &Question, plan: &[Option<u32>], levels: &[Level]) -> bool {
    let asked = Measure::chain(problem, question);
    let measures = || levels.iter().map(|level| &level.measure);
    if question.objective != Objective::WorstOffFirst {
        return !asked.is_empty() && measures().eq(&asked);
    }
    let rows = i128::from(problem.height());
    let rest = || {
        measures()
            .skip(asked.len())
            .filter(|measure| **measure != Measure::count())
    };
    let plain = |measure: &Measure| {
        Measure {
            classes: Vec::new(),
            base: 0,
            ..measure.clone()
        } == Measure::default()
    };
    let classes: Vec<u32> = rest()
        .flat_map(|measure| measure.classes.iter().copied())
        .collect();
    let mut scores = (0..)
        .zip(plan)
        .filter_map(|(row, column)| problem.score(row, (*column)?));
    measures().take(asked.len()).eq(&asked)
        && rest().all(|measure| plain(measure) && measure.base > rows)
        && classes.is_sorted_by(|a, b| a < b)
        && scores.all(|score| classes.binary_search(&score).is_ok())
}
