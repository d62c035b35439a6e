//! The one way of an error to Python: an exception of `nastavnik.errors`, made of the error's JSON.

use nastavnik::wire;
use pyo3::prelude::*;

use crate::gate;

mod class {
    use pyo3::import_exception;

    import_exception!(nastavnik.errors, MalformedError);
    import_exception!(nastavnik.errors, ModelError);
    import_exception!(nastavnik.errors, RefusedError);
    import_exception!(nastavnik.errors, ReplayError);
}

/// An error of the core on its way to Python.
pub(crate) struct Failure(wire::Error);

impl From<wire::Error> for Failure {
    fn from(error: wire::Error) -> Self {
        Self(error)
    }
}

impl From<Failure> for PyErr {
    fn from(Failure(error): Failure) -> Self {
        Python::attach(|py| gate::read(py, &error.to_json()).map(Bound::unbind))
            .map_or_else(|broken| broken, |view| exception(&error, view))
    }
}

/// No wildcard: a new kind of error needs a name here before this compiles.
fn exception(error: &wire::Error, view: Py<PyAny>) -> PyErr {
    match error {
        wire::Error::Malformed(_) => class::MalformedError::new_err(view),
        wire::Error::Model(_) => class::ModelError::new_err(view),
        wire::Error::Refused(_) => class::RefusedError::new_err(view),
        wire::Error::Replay(_) => class::ReplayError::new_err(view),
    }
}
