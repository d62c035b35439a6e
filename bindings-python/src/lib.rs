//! The core as a Python module: frozen handles for what has an identity, plain values for everything else.
//!
//! `gate` is the one place where Python values become JSON text and answers become Python values; `error` is the
//! one way of an error to Python. Large tables go past the gate, as Arrow columns: `arrow`, `assignment`. Long work is done
//! by `steps`. Every method takes `&self`, gives a new value, and works with the interpreter's
//! lock released.

#![deny(clippy::wildcard_enum_match_arm)]

mod arrow;
mod assignment;
mod directory;
mod error;
mod gate;
mod model;
mod programme;
mod steps;
mod watch;

/// The compiled part of `nastavnik`. Import from `nastavnik`, not from here.
#[pyo3::pymodule(gil_used = false)]
mod _nastavnik {
    use nastavnik::wire;
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::arrow::Columns;
    #[pymodule_export]
    use crate::assignment::{Assignment, solve_columns};
    #[pymodule_export]
    use crate::directory::Directory;
    #[pymodule_export]
    use crate::model::TargetModel;
    #[pymodule_export]
    use crate::programme::Programme;
    #[pymodule_export]
    use crate::watch::Watch;

    use crate::error::Failure;
    use crate::gate::{Answer, Barriers, Codes, Day, Diagnostics, Given, Profile};

    /// The version of the library.
    #[expect(non_upper_case_globals, reason = "the name is Python's")]
    #[pymodule_export]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    /// Everything that makes a profile unusable or contradictory on the day, worst first; places are in the profile.
    ///
    /// Raises MalformedError when the profile cannot be read. What TargetModel.from_json refuses is a finding here.
    #[pyfunction]
    fn check_profile(
        py: Python<'_>,
        profile: Given<Profile>,
        day: Given<Day>,
    ) -> Result<Answer<Diagnostics>, Failure> {
        let json = py.detach(|| wire::check_profile(&profile, &day))?;
        Ok(Answer::new(json))
    }

    /// The page of a rule or of a check of profiles in Markdown; `None` where there is no such code.
    #[pyfunction]
    fn explain(code: &str) -> Option<&'static str> {
        wire::explain(code)
    }

    /// Everything that may stand between a mentee and a mentor: the words for the codes in a plan's `barred`.
    #[pyfunction]
    fn barriers() -> Result<Answer<Barriers>, Failure> {
        Ok(Answer::new(wire::barriers()?))
    }

    /// The codes of all rules.
    #[pyfunction]
    fn rule_codes() -> Result<Answer<Codes>, Failure> {
        Ok(Answer::new(wire::rule_codes()?))
    }
}
