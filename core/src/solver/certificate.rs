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
///
/// Anything may be handed in: a plan that breaks the problem, a chain that counts something else, or prices too large to
/// be added prove nothing.
pub fn verify(
    problem: &Problem,
    question: &Question,
    plan: &[Option<u32>],
    proof: &Certificate,
) -> bool {
    plan.len() == problem.height() as usize
        && asks(problem, question, plan, &proof.levels)
        && lack(problem, question, plan, &proof.levels)
            .is_some_and(|lack| lack.iter().all(|number| *number == 0))
}

/// How far the plan stays behind what no plan can go beyond. None for a plan that breaks the problem.
fn lack(
    problem: &Problem,
    question: &Question,
    plan: &[Option<u32>],
    levels: &[Level],
) -> Option<Chain> {
    let mut lack = rows_lack(problem, question, plan, levels)?;
    add(&mut lack, &places_lack(problem, plan, levels)?, 1)?;
    Some(lack)
}

/// A row lacks what it could gain beyond what it does.
fn rows_lack(
    problem: &Problem,
    question: &Question,
    plan: &[Option<u32>],
    levels: &[Level],
) -> Option<Chain> {
    let [mut lack, mut gain, mut best] = [(); 3].map(|()| vec![0; levels.len()]);
    for (row, chosen) in (0..problem.height()).zip(plan) {
        let mut is_edge = chosen.is_none();
        best.fill(0);
        for edge in problem.row(row) {
            let kept = question.keeps(row, edge.column);
            for (gain, level) in gain.iter_mut().zip(levels) {
                let worth = level.measure.worth(edge.score, kept);
                *gain = worth.checked_sub(price(level, edge.column))?;
            }
            if gain > best {
                best.clone_from(&gain);
            }
            if *chosen == Some(edge.column) {
                is_edge = true;
                add(&mut lack, &gain, -1)?;
            }
        }
        add(&mut lack, &best, 1).filter(|()| is_edge)?;
    }
    Some(lack)
}

/// A place without a row lacks its price.
fn places_lack(problem: &Problem, plan: &[Option<u32>], levels: &[Level]) -> Option<Chain> {
    let mut load = vec![0_u32; problem.width() as usize];
    for column in plan.iter().flatten() {
        *load.get_mut(*column as usize)? += 1;
    }
    let nothing: Chain = vec![0; levels.len()];
    let mut lack = nothing.clone();
    for (column, load) in (0..problem.width()).zip(load) {
        let (upper, lower) = (problem.upper(column), problem.lower(column));
        let price: Chain = levels.iter().map(|level| price(level, column)).collect();
        let mut first: Chain = levels.iter().map(|level| level.measure.wanted).collect();
        add(&mut first, &price, 1)?;
        let wanted = load.min(lower);
        for (price, places, taken) in [
            (first, lower, wanted),
            (price, upper.checked_sub(lower)?, load - wanted),
        ] {
            add(&mut lack, (&price).max(&nothing), places.into())?;
            add(&mut lack, &price, -i128::from(taken)).filter(|()| taken <= places)?;
        }
    }
    Some(lack)
}

fn price(level: &Level, column: u32) -> i128 {
    level.prices.get(column as usize).map_or(0, |price| *price)
}

/// Adds a chain so many times, without overflow.
fn add(sum: &mut Chain, part: &Chain, times: i128) -> Option<()> {
    for (sum, part) in sum.iter_mut().zip(part) {
        *sum = sum.checked_add(part.checked_mul(times)?)?;
    }
    Some(())
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
    let top = |measure: &Measure| {
        let classes = u32::try_from(measure.classes.len()).ok()?;
        measure.base.checked_pow(classes)
    };
    measures().take(asked.len()).eq(&asked)
        && rest().all(|measure| plain(measure) && measure.base > rows && top(measure).is_some())
        && classes.is_sorted_by(|a, b| a < b)
        && scores.all(|score| classes.binary_search(&score).is_ok())
}
