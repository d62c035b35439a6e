//! The proof of an optimal plan as it goes out: places with their prices, and on request the table they belong to.

use serde::Serialize;

use crate::id::ParticipantId;
use crate::matching::solved::Solved;
use crate::matching::table::Table;

/// Why no plan is better. Each place has a price. A mentee gains what the best possible pair is worth beyond the price
/// of its place, or nothing; no plan is worth more than all gains and all prices together, and this one is worth that.
///
/// A pair is worth `matched + point × score`, and `kept` where the mentee keeps the place. A score that stands in
/// `classes`, the worst first, costs `base` to the power of the number of classes after it. A place that should be
/// filled adds `wanted`. Sums of the levels are compared from the first. Pinned pairs and their places are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "MatchCertificate"))]
pub struct Proof {
    /// The places.
    pub places: Vec<Place>,
    /// What is counted, the most important first.
    pub levels: Vec<ProofLevel>,
    /// The possible pairs; only where the request asks for the table.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<ProofRow>,
}

/// Places of one sort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// Whose.
    pub mentor: ParticipantId,
    /// How many should be filled.
    pub at_least: u32,
    /// How many there are.
    pub at_most: u32,
}

/// One number that is counted. Numbers of any length, in decimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProofLevel {
    /// What every pair adds.
    pub matched: String,
    /// What each point of the score adds.
    pub point: String,
    /// What a pair adds that was there before.
    pub kept: String,
    /// What a place adds that should be filled.
    pub wanted: String,
    /// Scores that cost something, the worst first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<u32>,
    /// How many times more each class costs than the next.
    pub base: String,
    /// The price of a place of each sort, in the order of `places`.
    pub prices: Vec<String>,
}

/// The possible pairs of a mentee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProofRow {
    /// Who.
    pub mentee: ParticipantId,
    /// The number of the place in `places` that the mentee has by the plan, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
    /// The number of the place that the mentee had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<u32>,
    /// Where the mentee may have a place.
    pub possible: Vec<PossiblePlace>,
}

/// A place that a mentee may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PossiblePlace {
    /// The number of the place in `places`, from 0.
    pub place: u32,
    /// The score that the objective counts.
    pub score: u32,
}

impl Proof {
    pub(super) fn new(table: &Table<'_, '_>, solved: &Solved) -> Option<Self> {
        let proof = solved.proof.as_ref()?;
        let places = (0..)
            .zip(&table.base.columns)
            .filter_map(|(column, place)| {
                Some(Place {
                    mentor: table.base.mentors.get(place.mentor)?.who.id.clone(),
                    at_least: solved.problem.lower(column),
                    at_most: solved.problem.upper(column),
                })
            });
        let levels = proof.levels.iter().map(|level| ProofLevel {
            matched: level.measure.one.to_string(),
            point: level.measure.point.to_string(),
            kept: level.measure.kept.to_string(),
            wanted: level.measure.wanted.to_string(),
            classes: level.measure.classes.clone(),
            base: level.measure.base.to_string(),
            prices: level.prices.iter().map(ToString::to_string).collect(),
        });
        let shown = table.base.request.table;
        Some(Self {
            places: places.collect(),
            levels: levels.collect(),
            rows: if shown {
                rows(table, solved)
            } else {
                Vec::new()
            },
        })
    }
}

fn rows(table: &Table<'_, '_>, solved: &Solved) -> Vec<ProofRow> {
    let before = |row: usize| {
        solved
            .question
            .previous
            .as_ref()?
            .get(row)
            .copied()
            .flatten()
    };
    let row = |(row, mentee): (usize, &crate::matching::base::Mentee<'_>)| {
        let edges = solved.problem.row(u32::try_from(row).unwrap_or(u32::MAX));
        ProofRow {
            mentee: mentee.who.id.clone(),
            place: solved.plan.get(row).copied().flatten(),
            before: before(row),
            possible: edges
                .map(|edge| PossiblePlace {
                    place: edge.column,
                    score: edge.score,
                })
                .collect(),
        }
    };
    table.base.mentees.iter().enumerate().map(row).collect()
}
