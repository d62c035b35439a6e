//! The solver on tables, without a word of the field.

use std::sync::Arc;

use arrow_array::{ArrayRef, UInt32Array};
use nastavnik::solver::{Guarantee, Level, Measure, Solution};
use nastavnik::wire::columns::{self, Task};
use pyo3::prelude::*;

use crate::arrow::{Columns, Table, numbers};
use crate::error::Failure;
use crate::steps::{Report, work};

/// A solved assignment: which row gets which column, and the proof that nothing is better.
#[pyclass(frozen, module = "nastavnik")]
pub(crate) struct Assignment {
    task: Task,
    solution: Solution,
}

/// Assigns rows to columns with limits, exactly: the solver of `propose_pairs` for tables of your own.
///
/// `edges` is a table of whole numbers with the columns `row`, `column` and `score` (from 0 to 16777216), in any
/// order; rows and columns are numbered from 0. `columns` has a line for each column: how many rows it takes, `at_most`,
/// and perhaps how many it wants, `at_least`. Any table with the Arrow PyCapsule interface will do.
///
/// `objective`: "most_matched_then_best", "best_total", "worst_off_first", "stable_for_rows", "stable_for_columns". The
/// stable ones look at `column_score` of the edges too, where there is such a column. `rows`: how many rows there are;
/// without it as many as the edges need. `before`: a table with a `column` for each row, the one it has today or null;
/// it keeps that where the objective lets it. `progress` is called about twenty times a second.
///
/// Where several plans are equally good, the order of rows and columns decides, and not the order of the edges.
///
/// Raises MalformedError with the place, `/edges/score/17`.
#[pyfunction]
#[pyo3(signature = (edges, columns, *, objective = "most_matched_then_best", rows = None, before = None, progress = None))]
pub(crate) fn solve_columns(
    py: Python<'_>,
    edges: Table<'_>,
    columns: Table<'_>,
    objective: &str,
    rows: Option<u32>,
    before: Option<Table<'_>>,
    progress: Option<Report<'_>>,
) -> PyResult<Assignment> {
    let edges = edges.read("edges", &["row", "column", "score"], &["column_score"])?;
    let limits = columns.read("columns", &["at_most"], &["at_least"])?;
    let before = before
        .map(|before| before.read("before", &["column"], &[]))
        .transpose()?;
    let task = py.detach(|| -> Result<Task, Failure> {
        let before = match &before {
            Some(before) => before.numbers("column")?.map(columns::Numbers::optional),
            None => None,
        };
        let given = columns::Columns {
            row: edges.whole("row")?.unwrap_or_default(),
            column: edges.whole("column")?.unwrap_or_default(),
            score: edges.whole("score")?.unwrap_or_default(),
            column_score: edges.whole("column_score")?,
            rows,
            at_most: limits.whole("at_most")?.unwrap_or_default(),
            at_least: limits.whole("at_least")?,
            before,
        };
        Ok(Task::new(given, objective)?)
    })?;
    let mut solver = py.detach(|| task.solver());
    work(py, progress.as_ref(), || solver.step(64).into())?;
    let solution = py.detach(|| solver.finish());
    Ok(Assignment { task, solution })
}

#[pymethods]
impl Assignment {
    /// What is certain: "optimal", no other plan is better; "stable", no row and column would both rather have each other.
    #[getter]
    fn guarantee(&self) -> &'static str {
        match self.solution.guarantee {
            Guarantee::Optimal => "optimal",
            Guarantee::Stable => "stable",
            Guarantee::Partial | _ => "none",
        }
    }

    /// How many rows have a column.
    #[getter]
    fn matched(&self) -> u32 {
        self.solution.matched
    }

    /// The sum of their scores.
    #[getter]
    fn total(&self) -> u64 {
        self.solution.total
    }

    /// The plan: `row`, `column` and `score` of each matched row, in the order of the rows.
    #[getter]
    fn pairs(&self, py: Python<'_>) -> PyResult<Columns> {
        let matches = py.detach(|| self.task.matches(&self.solution));
        let column = |values| -> ArrayRef { Arc::new(UInt32Array::from(values)) };
        Columns::new(vec![
            ("row".to_owned(), column(matches.row)),
            ("column".to_owned(), column(matches.column)),
            ("score".to_owned(), column(matches.score)),
        ])
    }

    /// What the proof counts, the most important first, a line each: what a match adds (`matched`), a point of its score
    /// (`point`), a row that keeps its column (`kept`) and a wanted place that is filled (`wanted`). Empty for stable plans.
    /// For "worst_off_first" it is not the whole of it; `verify` looks at all.
    #[getter]
    fn levels(&self) -> PyResult<Columns> {
        let column = |name: &str, of: fn(&Measure) -> i128| -> PyResult<(String, ArrayRef)> {
            let values: Vec<i128> = self
                .proof()
                .iter()
                .map(|level| of(&level.measure))
                .collect();
            Ok((name.to_owned(), numbers(&values)?))
        };
        Columns::new(vec![
            column("matched", |measure| measure.one)?,
            column("point", |measure| measure.point)?,
            column("kept", |measure| measure.kept)?,
            column("wanted", |measure| measure.wanted)?,
        ])
    }

    /// The price of a place in each column, `level_0`, `level_1`…: a column of the proof for each of `levels`.
    #[getter]
    fn column_prices(&self) -> PyResult<Columns> {
        self.by_level(
            self.proof()
                .iter()
                .map(|level| level.prices.clone())
                .collect(),
        )
    }

    /// What each row gains beyond the price of its column, by level; as the sum of gains and prices is reached, nothing
    /// is better.
    #[getter]
    fn row_prices(&self, py: Python<'_>) -> PyResult<Columns> {
        let proof = self.solution.certificate.as_ref();
        let gains = py.detach(|| proof.map(|proof| self.task.gains(proof)));
        self.by_level(gains.unwrap_or_default())
    }

    /// Checks the proof, or the stability, against the tables: code apart from the search. `O(edges)`.
    fn verify(&self, py: Python<'_>) -> bool {
        py.detach(|| self.task.holds(&self.solution))
    }

    fn __repr__(&self) -> String {
        let (guarantee, matched, total) = (self.guarantee(), self.matched(), self.total());
        format!("<Assignment {guarantee}, {matched} matched, {total} in all>")
    }
}

impl Assignment {
    fn proof(&self) -> &[Level] {
        let proof = self.solution.certificate.as_ref();
        proof.map_or(&[], |proof| &proof.levels)
    }

    fn by_level(&self, lists: Vec<Vec<i128>>) -> PyResult<Columns> {
        let columns = lists
            .iter()
            .enumerate()
            .map(|(level, values)| Ok((format!("level_{level}"), numbers(values)?)));
        Columns::new(columns.collect::<PyResult<_>>()?)
    }
}
