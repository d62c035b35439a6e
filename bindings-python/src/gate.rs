//! The gate: Python values become JSON text here and answers become Python values, nowhere else.
//!
//! `nastavnik._json` does the work with Python's own `json`. The markers below name the types of `nastavnik.types`,
//! so that the stubs say what is asked and what is given.

use std::marker::PhantomData;

use nastavnik::wire;
use pyo3::exceptions::PyException;
use pyo3::inspect::{PyStaticConstant, PyStaticExpr};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::{type_hint_identifier, type_hint_subscript, type_hint_union};

use crate::error::Failure;

/// What Python calls a kind of value.
pub(crate) trait Shape {
    const HINT: PyStaticExpr;
    /// The argument that takes it.
    const ARGUMENT: &'static str;
}

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident $($argument:literal)? = $hint:expr;)*) => { $(
        $(#[$doc])*
        pub(crate) enum $name {}

        impl Shape for $name {
            const HINT: PyStaticExpr = $hint;
            const ARGUMENT: &'static str = concat!($($argument)?);
        }
    )* };
}

const STR: PyStaticExpr = type_hint_identifier!("builtins", "str");
const NONE: PyStaticExpr = PyStaticExpr::Constant {
    value: PyStaticConstant::None,
};
const LIST: PyStaticExpr = type_hint_identifier!("builtins", "list");
const SEQUENCE: PyStaticExpr = type_hint_identifier!("collections.abc", "Sequence");
const DATE: PyStaticExpr = type_hint_identifier!("datetime", "date");

macro_rules! types {
    ($name:literal) => {
        type_hint_identifier!("nastavnik.types", $name)
    };
}

shapes! {
    /// A day: text or a date.
    Day "day" = type_hint_union!(STR, DATE);
    /// The id of a stage.
    Stage "stage" = types!("Stage");
    /// A profile to read.
    Profile "profile" = type_hint_union!(types!("Profile"), STR);
    /// A programme to read.
    ProgrammeDocument "programme" = type_hint_union!(types!("Programme"), STR);
    /// A directory to read.
    DirectoryDocument "directory" = type_hint_union!(types!("Directory"), STR);
    /// What a programme is opened with.
    Opening "opening" = type_hint_union!(types!("Opening"), STR);
    /// A command.
    Command "command" = type_hint_union!(types!("Command"), STR);
    /// A log of events to replay.
    Log "events" = type_hint_union!(type_hint_subscript!(SEQUENCE, types!("Event")), STR);
    /// What pairs are asked for.
    MatchRequest "request" = type_hint_union!(types!("MatchRequest"), STR);
    /// Which pair is looked at.
    PairQuestion "request" = type_hint_union!(types!("PairQuestion"), STR);
    /// Which mentee is looked at.
    MenteeQuestion "request" = type_hint_union!(types!("MenteeQuestion"), STR);
    /// Which pairs are judged.
    AuditRequest "request" = type_hint_union!(types!("AuditRequest"), STR);
    /// What changed.
    RematchRequest "request" = type_hint_union!(types!("RematchRequest"), STR);
    /// What is to be imagined.
    WhatIfRequest "request" = type_hint_union!(types!("WhatIfRequest"), STR);
    /// Which paper is wanted.
    PaperRequest "request" = type_hint_union!(types!("PaperRequest"), STR);
    /// Who may be a young specialist, and what for.
    YoungQuestion "request" = type_hint_union!(types!("YoungQuestion"), STR);
    /// A verdict, or none.
    YoungAnswer = type_hint_union!(types!("YoungAnswer"), NONE);
    /// Which agenda is wanted.
    AgendaRequest "request" = type_hint_union!(types!("AgendaRequest"), STR);
    /// Which days are compared.
    DiffRequest "request" = type_hint_union!(types!("DiffRequest"), STR);
    /// Which calendar is wanted.
    CalendarRequest "request" = type_hint_union!(types!("CalendarRequest"), STR);
    /// A question about working days.
    WorkingDaysRequest "request" = type_hint_union!(types!("WorkingDaysRequest"), STR);
    /// Events that happened.
    Events = type_hint_subscript!(LIST, types!("Event"));
    /// What `validate` found.
    Diagnostics = type_hint_subscript!(LIST, types!("Diagnostic"));
    /// The seven stages.
    StageBoard = types!("StageBoard");
    /// Whether a stage may close.
    Readiness = types!("Readiness");
    /// The way to a stage.
    Path = type_hint_subscript!(LIST, types!("PathStep"));
    /// The road map.
    RoadMap = type_hint_subscript!(LIST, types!("RoadMapItem"));
    /// What is to be done.
    Agenda = type_hint_subscript!(LIST, types!("AgendaItem"));
    /// What changed.
    Diff = types!("Diff");
    /// An answer about working days.
    WorkingDays = types!("WorkingDays");
    /// Proposed pairs.
    MatchPlan = types!("MatchPlan");
    /// One pair looked at closely.
    PairExplanation = types!("PairExplanation");
    /// One mentee looked at closely.
    MenteeExplanation = types!("MenteeExplanation");
    /// Pairs judged.
    Audit = types!("Audit");
    /// Pairs matched again.
    Rematch = types!("Rematch");
    /// What came of a command under watch.
    Noticed = types!("Noticed");
    /// What would be different.
    WhatIf = types!("WhatIf");
    /// Quality and influence.
    MonitoringReport = types!("MonitoringReport");
    /// Indicators fit for the public.
    Publication = type_hint_subscript!(LIST, types!("PublicShare"));
    /// What a model says.
    Model = types!("Model");
    /// What may stand between two people.
    Barriers = type_hint_subscript!(LIST, types!("Hurdle"));
    /// Codes of rules.
    Codes = type_hint_subscript!(LIST, STR);
}

/// A value that the caller gives, as text: JSON of a document, a day, a word.
pub(crate) struct Given<T>(String, PhantomData<T>);

impl<T> std::ops::Deref for Given<T> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'py, T: Shape> FromPyObject<'_, 'py> for Given<T> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = T::HINT;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match text(value) {
            Ok(text) => Ok(Self(text, PhantomData)),
            Err(cause) => Err(unsuitable(value.py(), T::ARGUMENT, cause)),
        }
    }
}

/// An answer of the core; Python gets it as plain values.
pub(crate) struct Answer<T>(String, PhantomData<T>);

impl<T> Answer<T> {
    pub(crate) fn new(json: String) -> Self {
        Self(json, PhantomData)
    }
}

impl<'py, T: Shape> IntoPyObject<'py> for Answer<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = T::HINT;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        read(py, &self.0)
    }
}

/// JSON text as Python values.
pub(crate) fn read<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    static READ: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    READ.import(py, "nastavnik._json", "read")?.call1((json,))
}

fn text(value: Borrowed<'_, '_, PyAny>) -> PyResult<String> {
    static TEXT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = value.py();
    TEXT.import(py, "nastavnik._json", "text")?
        .call1((value,))?
        .extract()
}

/// The core's error about a value that no text can be made of, caused by Python's own. An interruption passes.
fn unsuitable(py: Python<'_>, argument: &str, cause: PyErr) -> PyErr {
    if !cause.is_instance_of::<PyException>(py) {
        return cause;
    }
    let error = PyErr::from(Failure::from(wire::unsuitable(
        argument,
        &cause.to_string(),
    )));
    error.set_cause(py, Some(cause));
    error
}
