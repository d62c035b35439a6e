//! A programme under watch.

use std::sync::{Mutex, MutexGuard, PoisonError};

use nastavnik::wire;
use pyo3::prelude::*;

use crate::error::Failure;
use crate::gate::{Answer, Command, Diagnostics, Given, Noticed};
use crate::programme::Programme;

/// A programme with its findings on one day, both kept up with every command.
///
/// For many commands one after the other: a service that stays open, a notebook that asks what each step changes.
/// Made at the price of Programme.validate. After that a command costs as much as the people and pairs near it have
/// records, however large the programme is; a stage or an appointment asks about all pairs again. Threads take turns.
#[pyclass(frozen, module = "nastavnik")]
pub(crate) struct Watch(Mutex<nastavnik::rules::watch::Watch>);

impl Watch {
    pub(crate) fn new(watch: nastavnik::rules::watch::Watch) -> Self {
        Self(Mutex::new(watch))
    }

    fn now(&self) -> MutexGuard<'_, nastavnik::rules::watch::Watch> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Watch {
    /// Carries out a command and tells what happened, which findings are new and which are gone.
    ///
    /// Raises MalformedError, or RefusedError with every reason; nothing is changed then.
    fn apply(&self, py: Python<'_>, command: Given<Command>) -> Result<Answer<Noticed>, Failure> {
        let json = py.detach(|| wire::watch_apply(&mut self.now(), &command))?;
        Ok(Answer::new(json))
    }

    /// All findings, worst first: what Programme.validate gives.
    fn findings(&self, py: Python<'_>) -> Result<Answer<Diagnostics>, Failure> {
        Ok(Answer::new(
            py.detach(|| wire::watch_findings(&self.now()))?,
        ))
    }

    /// The programme as it stands. While you hold it, the next command copies the list that it changes.
    #[getter]
    fn programme(&self, py: Python<'_>) -> Programme {
        Programme(py.detach(|| self.now().programme().clone()))
    }

    /// The day of the findings.
    #[getter]
    fn day(&self, py: Python<'_>) -> String {
        py.detach(|| self.now().day().to_string())
    }
}
