//! Long work in steps: the interpreter's lock is released, and between the steps somebody looks about.

use std::time::{Duration, Instant};

use nastavnik::matching::MatchProgress;
use nastavnik::wire;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::type_hint_identifier;

use crate::gate;

/// How long nobody looks about. Only the pace depends on it, never the answer.
const STRETCH: Duration = Duration::from_millis(50);

/// Whom to tell how far the work is.
pub(crate) struct Report<'py>(Bound<'py, PyAny>);

impl<'py> FromPyObject<'_, 'py> for Report<'py> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("nastavnik._hints", "Report");

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(value.to_owned()))
    }
}

/// Steps until the work is finished. An exception of the report, or Ctrl-C, ends it.
pub(crate) fn work(
    py: Python<'_>,
    report: Option<&Report<'_>>,
    mut step: impl FnMut() -> MatchProgress + Send,
) -> PyResult<()> {
    loop {
        let progress = py.detach(|| {
            let start = Instant::now();
            loop {
                let progress = step();
                if progress.finished || start.elapsed() >= STRETCH {
                    break progress;
                }
            }
        });
        py.check_signals()?;
        if let Some(Report(report)) = report {
            let progress =
                wire::progress_to_json(&progress).map_err(crate::error::Failure::from)?;
            report.call1((gate::read(py, &progress)?,))?;
        }
        if progress.finished {
            return Ok(());
        }
    }
}
