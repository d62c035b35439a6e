//! The programme: reading, commands, questions.

use std::hash::{Hash, Hasher};

use nastavnik::wire;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::type_hint_identifier;
use pyo3::types::PyType;

use crate::directory::Directory;
use crate::error::Failure;
use crate::gate::{
    Agenda, AgendaRequest, Answer, Audit, AuditRequest, CalendarRequest, Command, Day, Diagnostics,
    Diff, DiffRequest, Events, Given, Log, MatchPlan, MatchRequest, MenteeExplanation,
    MenteeQuestion, MonitoringReport, Opening, PairExplanation, PairQuestion, PaperRequest, Path,
    ProgrammeDocument, Publication, Readiness, Rematch, RematchRequest, RoadMap, Stage, StageBoard,
    WhatIf, WhatIfRequest, YoungAnswer, YoungQuestion,
};
use crate::model::TargetModel;
use crate::steps::{Report, work};
use crate::watch::Watch;

/// A mentoring programme (программа наставничества) of one organisation for one cycle: its records and nothing else.
///
/// A value: commands give back a new one, the old one stays as it is. It holds pseudonymous ids; names are in the
/// Directory. Any number of threads may ask it at once.
#[pyclass(frozen, eq, hash, module = "nastavnik")]
#[derive(PartialEq)]
pub(crate) struct Programme(pub(crate) nastavnik::Programme);

impl Hash for Programme {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.id().hash(state);
    }
}

#[pymethods]
impl Programme {
    /// Opens a programme.
    ///
    /// Raises MalformedError, or RefusedError when the profile does not allow what the opening says.
    #[classmethod]
    fn open(
        cls: &Bound<'_, PyType>,
        model: &TargetModel,
        opening: Given<Opening>,
    ) -> Result<Step, Failure> {
        Step::new(cls.py().detach(|| wire::open(&model.model, &opening))?)
    }

    /// Reads a programme. Only malformed input is an error: a bad programme is loaded and diagnosed.
    ///
    /// Raises MalformedError with the place.
    #[classmethod]
    fn from_json(
        cls: &Bound<'_, PyType>,
        programme: Given<ProgrammeDocument>,
    ) -> Result<Self, Failure> {
        let read = cls.py().detach(|| wire::programme_from_json(&programme))?;
        Ok(Self(read))
    }

    /// The programme that a log of events makes; the same bytes as living it.
    ///
    /// Raises MalformedError, or ReplayError when the log is not a programme's.
    #[classmethod]
    fn replay(cls: &Bound<'_, PyType>, events: Given<Log>) -> Result<Self, Failure> {
        Ok(Self(cls.py().detach(|| wire::replay(&events))?))
    }

    /// Writes it as JSON text: the same bytes in every language.
    fn to_json(&self, py: Python<'_>) -> Result<String, Failure> {
        Ok(py.detach(|| wire::programme_to_json(&self.0))?)
    }

    /// The identifier.
    #[getter]
    fn id(&self) -> &str {
        self.0.id().as_str()
    }

    /// The profile the programme is judged by.
    #[getter]
    fn profile(&self) -> &str {
        self.0.profile().as_str()
    }

    /// Carries out a command. The answer unpacks into the new programme and the events; store these.
    ///
    /// Raises MalformedError, or RefusedError with every reason.
    fn apply(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        command: Given<Command>,
    ) -> Result<Step, Failure> {
        Step::new(py.detach(|| wire::apply(&self.0, &model.model, &command))?)
    }

    /// The events that a command would bring, without carrying it out.
    ///
    /// Raises as apply does.
    fn decide(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        command: Given<Command>,
    ) -> Result<Answer<Events>, Failure> {
        let json = py.detach(|| wire::decide(&self.0, &model.model, &command))?;
        Ok(Answer::new(json))
    }

    /// The programme as it stood on the day: every later fact left out.
    fn as_of(&self, py: Python<'_>, day: Given<Day>) -> Result<Self, Failure> {
        Ok(Self(py.detach(|| wire::as_of(&self.0, &day))?))
    }

    /// What is wrong or missing on the day, worst first. A bad programme never raises.
    fn validate(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        day: Given<Day>,
    ) -> Result<Answer<Diagnostics>, Failure> {
        let json = py.detach(|| wire::validate(&self.0, &model.model, &day))?;
        Ok(Answer::new(json))
    }

    /// The programme under watch on the day, for many commands one after the other: each tells what has changed among the
    /// findings.
    fn watch(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        day: Given<Day>,
    ) -> Result<Watch, Failure> {
        let watch = py.detach(|| wire::watch(&self.0, &model.model, &day))?;
        Ok(Watch::new(watch))
    }

    /// The seven stages (этапы) as they stand on the day.
    fn board(&self, py: Python<'_>, day: Given<Day>) -> Result<Answer<StageBoard>, Failure> {
        Ok(Answer::new(py.detach(|| wire::board(&self.0, &day))?))
    }

    /// Whether a stage may close on the day, with every unmet condition.
    fn readiness(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        stage: Given<Stage>,
        day: Given<Day>,
    ) -> Result<Answer<Readiness>, Failure> {
        let json = py.detach(|| wire::readiness(&self.0, &model.model, &stage, &day))?;
        Ok(Answer::new(json))
    }

    /// The remaining work until a stage may close, in order.
    fn path_to(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        stage: Given<Stage>,
        day: Given<Day>,
    ) -> Result<Answer<Path>, Failure> {
        let json = py.detach(|| wire::path_to(&self.0, &model.model, &stage, &day))?;
        Ok(Answer::new(json))
    }

    /// The road map (дорожная карта) on the day.
    fn road_map(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        day: Given<Day>,
    ) -> Result<Answer<RoadMap>, Failure> {
        let json = py.detach(|| wire::road_map(&self.0, &model.model, &day))?;
        Ok(Answer::new(json))
    }

    /// What is to be done on a day and in as many days after it as the horizon says: late and due, silent, missing,
    /// expiring, waiting for a decision.
    fn agenda(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<AgendaRequest>,
    ) -> Result<Answer<Agenda>, Failure> {
        let json = py.detach(|| wire::agenda(&self.0, &model.model, &request))?;
        Ok(Answer::new(json))
    }

    /// What changed between two days.
    fn diff(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<DiffRequest>,
    ) -> Result<Answer<Diff>, Failure> {
        let json = py.detach(|| wire::diff(&self.0, &model.model, &request))?;
        Ok(Answer::new(json))
    }

    /// What of the road map is not done, as the text of an iCalendar file.
    fn calendar_ics(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<CalendarRequest>,
    ) -> Result<String, Failure> {
        Ok(py.detach(|| wire::calendar_ics(&self.0, &model.model, &request))?)
    }

    /// Pairs (пары) to propose, each with its reasons, and why somebody is left without one. A curator decides.
    ///
    /// `progress` is called with how far it is, about twenty times a second. What it raises cancels the work, and so
    /// does Ctrl-C.
    #[pyo3(signature = (model, request, *, progress = None))]
    fn propose_pairs(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<MatchRequest>,
        progress: Option<Report<'_>>,
    ) -> PyResult<Answer<MatchPlan>> {
        let started = py.detach(|| wire::start_matching(&self.0, &model.model, &request));
        let mut matching = started.map_err(Failure::from)?;
        work(py, progress.as_ref(), || matching.step(8))?;
        let json = py.detach(|| wire::matching_result(&matching));
        Ok(Answer::new(
            json.map_err(Failure::from)?.unwrap_or_default(),
        ))
    }

    /// Why two people are a pair of the best plan, or why not: barriers with their rules, the score, what it costs.
    fn explain_pair(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<PairQuestion>,
    ) -> Result<Answer<PairExplanation>, Failure> {
        let json = py.detach(|| wire::explain_pair(&self.0, &model.model, &request))?;
        Ok(Answer::new(json))
    }

    /// Whom a mentee gets by the best plan, or why nobody, and what would help.
    fn explain_unmatched(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<MenteeQuestion>,
    ) -> Result<Answer<MenteeExplanation>, Failure> {
        let json = py.detach(|| wire::explain_unmatched(&self.0, &model.model, &request))?;
        Ok(Answer::new(json))
    }

    /// What is to be said of pairs, whoever made them: what is forbidden, what is unjust, what would be better.
    fn audit_pairs(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<AuditRequest>,
    ) -> Result<Answer<Audit>, Failure> {
        let json = py.detach(|| wire::audit_pairs(&self.0, &model.model, &request))?;
        Ok(Answer::new(json))
    }

    /// What becomes of the pairs after a change; as few as possible are moved. Nothing is recorded.
    fn rematch(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<RematchRequest>,
    ) -> Result<Answer<Rematch>, Failure> {
        let json = py.detach(|| wire::rematch(&self.0, &model.model, &request))?;
        Ok(Answer::new(json))
    }

    /// What would be different.
    ///
    /// Raises RefusedError when a command would be refused.
    fn what_if(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<WhatIfRequest>,
    ) -> Result<Answer<WhatIf>, Failure> {
        let json = py.detach(|| wire::what_if(&self.0, &model.model, &request))?;
        Ok(Answer::new(json))
    }

    /// The monitoring report (мониторинг) as of the day: the quality of the programme and its influence on people.
    fn monitor(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        day: Given<Day>,
    ) -> Result<Answer<MonitoringReport>, Failure> {
        let json = py.detach(|| wire::monitor(&self.0, &model.model, &day))?;
        Ok(Answer::new(json))
    }

    /// The indicators as they may be published: figures about too few people are left out.
    fn publish(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        day: Given<Day>,
    ) -> Result<Answer<Publication>, Failure> {
        let json = py.detach(|| wire::publish(&self.0, &model.model, &day))?;
        Ok(Answer::new(json))
    }

    /// Whether a person counts as a young specialist (молодой специалист), and by which policy; `None` where no
    /// policy or person is known.
    fn young_specialist(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        request: Given<YoungQuestion>,
    ) -> Result<Answer<YoungAnswer>, Failure> {
        let json = py.detach(|| wire::young_specialist(&self.0, &model.model, &request))?;
        Ok(Answer::new(json))
    }

    /// A paper (приказ, отчет, памятка) made from the records, as HTML or Markdown, with names from the directory.
    /// `None` where there is no such pair.
    fn paper(
        &self,
        py: Python<'_>,
        model: &TargetModel,
        directory: &Directory,
        request: Given<PaperRequest>,
    ) -> Result<Option<String>, Failure> {
        let (model, directory) = (&model.model, &directory.0);
        Ok(py.detach(|| wire::paper(&self.0, model, directory, &request))?)
    }

    fn __repr__(&self) -> String {
        let Self(programme) = self;
        format!("<Programme {}, {}>", programme.id(), programme.profile())
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

/// What came of a command, on its way to `nastavnik.Step`.
struct Step {
    programme: Programme,
    events: Answer<Events>,
}

impl Step {
    fn new(step: nastavnik::Step) -> Result<Self, Failure> {
        Ok(Self {
            events: Answer::new(wire::events_to_json(&step.events)?),
            programme: Programme(step.programme),
        })
    }
}

impl<'py> IntoPyObject<'py> for Step {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("nastavnik._step", "Step");

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static STEP: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        STEP.import(py, "nastavnik._step", "Step")?
            .call1((self.programme, self.events))
    }
}
