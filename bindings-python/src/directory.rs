//! Names, apart from the programme.

use std::hash::{Hash, Hasher};

use nastavnik::wire;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::error::Failure;
use crate::gate::{DirectoryDocument, Given};

/// The directory (справочник): names and contacts, apart from the programme, which holds pseudonymous ids only.
///
/// It stays with those who may see names; texts are joined with it at the last moment.
#[pyclass(frozen, eq, hash, module = "nastavnik")]
#[derive(PartialEq)]
pub(crate) struct Directory(pub(crate) nastavnik::Directory);

impl Hash for Directory {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for (id, _) in self.0.people() {
            id.hash(state);
        }
    }
}

#[pymethods]
impl Directory {
    /// Reads a directory.
    ///
    /// Raises MalformedError with the place.
    #[classmethod]
    fn from_json(
        cls: &Bound<'_, PyType>,
        directory: Given<DirectoryDocument>,
    ) -> Result<Self, Failure> {
        let read = cls.py().detach(|| wire::directory_from_json(&directory))?;
        Ok(Self(read))
    }

    /// Writes it as JSON text: the same bytes in every language.
    fn to_json(&self, py: Python<'_>) -> Result<String, Failure> {
        Ok(py.detach(|| wire::directory_to_json(&self.0))?)
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __repr__(&self) -> String {
        format!("<Directory of {}>", self.0.len())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (_memo: "object", /))]
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = () -> "tuple[object, tuple[str]]")]
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let read = py.get_type::<Self>().getattr("from_json")?;
        Ok((read, (self.to_json(py)?,)))
    }
}
