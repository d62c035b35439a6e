//! The model that programmes are judged by.

use std::hash::{Hash, Hasher};

use nastavnik::wire;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::error::Failure;
use crate::gate::{Answer, Day, Given, Model, Profile, WorkingDays, WorkingDaysRequest};

/// The target model (целевая модель) as an organisation uses it: the norms, the registries, and what its profile decided.
///
/// It never changes. Two models are equal when they say the same.
#[pyclass(frozen, eq, hash, module = "nastavnik")]
pub(crate) struct TargetModel {
    pub(crate) model: nastavnik::TargetModel,
    /// How it was made, for pickling: the method and its argument.
    made: (&'static str, String),
}

impl PartialEq for TargetModel {
    fn eq(&self, other: &Self) -> bool {
        self.model == other.model
    }
}

impl Hash for TargetModel {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.model.id().hash(state);
    }
}

#[pymethods]
impl TargetModel {
    /// A model that ships with the library, for example "school".
    ///
    /// Raises ModelError when there is no such profile.
    #[classmethod]
    fn builtin(_cls: &Bound<'_, PyType>, id: &str) -> Result<Self, Failure> {
        Ok(Self {
            model: wire::builtin_model(id)?,
            made: ("builtin", id.to_owned()),
        })
    }

    /// A model from the caller's profile.
    ///
    /// Raises MalformedError when the profile cannot be read, ModelError when it names an unknown norm, form
    /// or parent profile.
    #[classmethod]
    fn from_json(cls: &Bound<'_, PyType>, profile: Given<Profile>) -> Result<Self, Failure> {
        Ok(Self {
            model: cls.py().detach(|| wire::model_from_json(&profile))?,
            made: ("from_json", profile.to_owned()),
        })
    }

    /// The identifier of the profile.
    #[getter]
    fn id(&self) -> &str {
        self.model.id().as_str()
    }

    /// What the model says: its stages under their names, forms, limits, and the norms that hold on the day.
    fn describe(&self, py: Python<'_>, day: Given<Day>) -> Result<Answer<Model>, Failure> {
        let json = py.detach(|| wire::describe_model(&self.model, &day))?;
        Ok(Answer::new(json))
    }

    /// Working days by the production calendars (производственный календарь).
    ///
    /// Raises MalformedError for a count in a year whose calendar is not known.
    fn working_days(
        &self,
        py: Python<'_>,
        request: Given<WorkingDaysRequest>,
    ) -> Result<Answer<WorkingDays>, Failure> {
        let json = py.detach(|| wire::working_days(&self.model, &request))?;
        Ok(Answer::new(json))
    }

    fn __repr__(&self) -> String {
        format!("<TargetModel {}>", self.model.id())
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (_memo: "object", /))]
    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = () -> "tuple[object, tuple[str]]")]
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (&String,))> {
        let (method, argument) = &self.made;
        Ok((py.get_type::<Self>().getattr(*method)?, (argument,)))
    }
}
