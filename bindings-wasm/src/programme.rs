//! The programme: reading, commands, questions.

use nastavnik::wire;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::directory::Directory;
use crate::error::{Answer, js};
use crate::matching::Matching;
use crate::model::TargetModel;
use crate::watch::Watch;

/// A programme. It never changes: commands give a new one.
#[wasm_bindgen]
pub struct Programme(pub(crate) nastavnik::Programme);

/// What came of a command.
#[wasm_bindgen]
pub struct Step(nastavnik::Step);

#[wasm_bindgen]
impl Step {
    /// The programme after the command. A cheap copy: the records are shared.
    pub fn programme(&self) -> Programme {
        Programme(self.0.programme.clone())
    }

    /// What happened, as a JSON array.
    pub fn events(&self) -> Answer<String> {
        js(wire::events_to_json(&self.0.events))
    }
}

#[wasm_bindgen]
impl Programme {
    /// Opens a programme.
    pub fn open(model: &TargetModel, opening: &str) -> Answer<Step> {
        js(wire::open(&model.0, opening)).map(Step)
    }

    /// Reads a programme.
    pub fn from_json(text: &str) -> Answer<Self> {
        js(wire::programme_from_json(text)).map(Self)
    }

    /// The programme that a log of events makes.
    pub fn replay(events: &str) -> Answer<Self> {
        js(wire::replay(events)).map(Self)
    }

    /// Writes it.
    pub fn to_json(&self) -> Answer<String> {
        js(wire::programme_to_json(&self.0))
    }

    /// Carries out a command.
    pub fn apply(&self, model: &TargetModel, command: &str) -> Answer<Step> {
        js(wire::apply(&self.0, &model.0, command)).map(Step)
    }

    /// The events that a command would bring.
    pub fn decide(&self, model: &TargetModel, command: &str) -> Answer<String> {
        js(wire::decide(&self.0, &model.0, command))
    }

    /// The programme as it stood on a day.
    pub fn as_of(&self, day: &str) -> Answer<Self> {
        js(wire::as_of(&self.0, day)).map(Self)
    }

    /// The diagnostics on a day.
    pub fn validate(&self, model: &TargetModel, day: &str) -> Answer<String> {
        js(wire::validate(&self.0, &model.0, day))
    }

    /// The stage board on a day.
    pub fn board(&self, day: &str) -> Answer<String> {
        js(wire::board(&self.0, day))
    }

    /// Whether a stage may close on a day.
    pub fn readiness(&self, model: &TargetModel, stage: &str, day: &str) -> Answer<String> {
        js(wire::readiness(&self.0, &model.0, stage, day))
    }

    /// The remaining work until a stage may close.
    pub fn path_to(&self, model: &TargetModel, stage: &str, day: &str) -> Answer<String> {
        js(wire::path_to(&self.0, &model.0, stage, day))
    }

    /// The programme under watch on a day.
    pub fn watch(&self, model: &TargetModel, day: &str) -> Answer<Watch> {
        js(wire::watch(&self.0, &model.0, day)).map(Watch)
    }

    /// Proposed pairs with reasons.
    pub fn propose_pairs(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::propose_pairs(&self.0, &model.0, request))
    }

    /// The same in steps.
    pub fn matching(&self, model: &TargetModel, request: &str) -> Answer<Matching> {
        js(wire::start_matching(&self.0, &model.0, request)).map(Matching)
    }

    /// Why two people are a pair, or why not.
    pub fn explain_pair(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::explain_pair(&self.0, &model.0, request))
    }

    /// Whom a mentee gets, or why nobody.
    pub fn explain_unmatched(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::explain_unmatched(&self.0, &model.0, request))
    }

    /// What is to be said of pairs.
    pub fn audit_pairs(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::audit_pairs(&self.0, &model.0, request))
    }

    /// What becomes of the pairs after a change.
    pub fn rematch(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::rematch(&self.0, &model.0, request))
    }

    /// What would be different.
    pub fn what_if(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::what_if(&self.0, &model.0, request))
    }

    /// The monitoring report as of a day.
    pub fn monitor(&self, model: &TargetModel, day: &str) -> Answer<String> {
        js(wire::monitor(&self.0, &model.0, day))
    }

    /// The indicators as they may be published.
    pub fn publish(&self, model: &TargetModel, day: &str) -> Answer<String> {
        js(wire::publish(&self.0, &model.0, day))
    }

    /// Whether a person counts as a young specialist.
    pub fn young_specialist(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::young_specialist(&self.0, &model.0, request))
    }

    /// A paper made from the records.
    pub fn paper(
        &self,
        model: &TargetModel,
        directory: &Directory,
        request: &str,
    ) -> Answer<Option<String>> {
        js(wire::paper(&self.0, &model.0, &directory.0, request))
    }

    /// What is to be done on a day and in the days after it.
    pub fn agenda(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::agenda(&self.0, &model.0, request))
    }

    /// What changed between two days.
    pub fn diff(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::diff(&self.0, &model.0, request))
    }

    /// What of the road map is not done, as an iCalendar file.
    pub fn calendar_ics(&self, model: &TargetModel, request: &str) -> Answer<String> {
        js(wire::calendar_ics(&self.0, &model.0, request))
    }

    /// The road map on a day.
    pub fn road_map(&self, model: &TargetModel, day: &str) -> Answer<String> {
        js(wire::road_map(&self.0, &model.0, day))
    }
}
