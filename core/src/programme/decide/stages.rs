//! Forms and stages: their order, closing, overriding, reopening.

use super::{Case, key};
use crate::day::Day;
use crate::diagnostic::Severity;
use crate::params;
use crate::programme::board::{StageAct, StageMove};
use crate::programme::command::{ChooseForms, StageReason, StageStep};
use crate::programme::event::Event;
use crate::programme::header::FormChoice;
use crate::programme::refuse::Reason;
use crate::stage::Stage;

impl Case<'_> {
    pub(super) fn choose_forms(&mut self, choice: &ChooseForms) -> Vec<Event> {
        for (i, form) in choice.forms.iter().enumerate() {
            let at = key("forms").index(i);
            let model = self.reasons.model;
            match model.form(form).filter(|_| model.allows(form)) {
                None => self.reasons.add(
                    Reason::FormNotAllowed,
                    at,
                    params! { form: form.to_string(), profile: model.title() },
                ),
                Some(entry) => {
                    let again = self.programme.forms().iter().any(|old| old.form == *form)
                        || choice.forms.iter().take(i).any(|old| old == form);
                    if again {
                        let params = params! { form: &entry.name };
                        self.reasons.add(Reason::FormChosenAlready, at, params);
                    }
                }
            }
        }
        if choice.forms.is_empty() {
            self.nothing("forms");
        }
        let chosen = |form: &crate::id::FormId| FormChoice {
            form: form.clone(),
            on: choice.on,
        };
        choice
            .forms
            .iter()
            .map(chosen)
            .map(Event::FormChosen)
            .collect()
    }

    pub(super) fn stage_params(&self, stage: Stage) -> crate::text::Params {
        params! { stage: self.reasons.model.stage_name(stage), number: stage.number() }
    }

    pub(super) fn moved(&mut self, step: &StageStep, act: StageMove) -> Vec<Event> {
        if let Some(by) = &step.by {
            self.person(by, key("by"));
        }
        vec![Event::StageMoved(StageAct {
            stage: step.stage,
            act,
            on: step.on,
            by: step.by.clone(),
            reason: None,
        })]
    }

    /// Moves of stages are recorded in the order of their days: late news of one would put the others out of order.
    pub(super) fn check_stage_day(&mut self, on: Day) {
        let last = self.programme.stages().iter().map(|act| act.on).max();
        if let Some(last) = last.filter(|last| on < *last) {
            let params = params! { on: on, cause: last };
            self.reasons.add(Reason::BeforeItsCause, key("on"), params);
        }
    }

    pub(super) fn start_stage(&mut self, step: &StageStep) -> Vec<Event> {
        let board = self.programme.board(step.on);
        if board.line(step.stage).started.is_some() {
            let params = self.stage_params(step.stage);
            self.reasons
                .add(Reason::StageAlreadyStarted, key("stage"), params);
        }
        let model = self.reasons.model;
        for line in board.stages.iter().filter(|line| line.stage < step.stage) {
            let may =
                line.is_closed() || (line.is_open() && model.may_overlap(step.stage, line.stage));
            if !may {
                self.earlier_open(step.stage, line.stage);
            }
        }
        self.check_stage_day(step.on);
        self.moved(step, StageMove::Started)
    }

    pub(super) fn earlier_open(&mut self, stage: Stage, earlier: Stage) {
        let mut params = self.stage_params(stage);
        params.insert("earlier", self.reasons.model.stage_name(earlier).into());
        params.insert("earlier_number", earlier.number().into());
        self.reasons
            .add(Reason::EarlierStageOpen, key("stage"), params);
    }

    /// A stage closes when it is open and everything before it is closed.
    pub(super) fn check_closing(&mut self, stage: Stage, on: Day) {
        let board = self.programme.board(on);
        if !board.line(stage).is_open() {
            let params = self.stage_params(stage);
            self.reasons.add(Reason::StageNotOpen, key("stage"), params);
        }
        for line in board.stages.iter().filter(|line| line.stage < stage) {
            if !line.is_closed() {
                self.earlier_open(stage, line.stage);
            }
        }
        self.check_stage_day(on);
    }

    pub(super) fn close_stage(&mut self, step: &StageStep) -> Vec<Event> {
        self.check_closing(step.stage, step.on);
        let readiness = self
            .programme
            .readiness(self.reasons.model, step.stage, step.on);
        let binding = |gap: &crate::Diagnostic| gap.severity == Severity::Error;
        self.reasons
            .take(readiness.unmet.into_iter().filter(binding));
        self.moved(step, StageMove::Closed)
    }

    pub(super) fn signed(&mut self, step: &StageReason, act: StageMove) -> Vec<Event> {
        self.person(&step.by, key("by"));
        if step.reason.trim().is_empty() {
            self.reasons
                .add(Reason::Unexplained, key("reason"), params! {});
        }
        vec![Event::StageMoved(StageAct {
            stage: step.stage,
            act,
            on: step.on,
            by: Some(step.by.clone()),
            reason: Some(step.reason.clone()),
        })]
    }

    pub(super) fn override_stage(&mut self, step: &StageReason) -> Vec<Event> {
        self.check_closing(step.stage, step.on);
        self.signed(step, StageMove::Overridden)
    }

    pub(super) fn reopen_stage(&mut self, step: &StageReason) -> Vec<Event> {
        let board = self.programme.board(step.on);
        if !board.line(step.stage).is_closed() {
            let params = self.stage_params(step.stage);
            self.reasons
                .add(Reason::StageNotClosed, key("stage"), params);
        }
        for line in board.stages.iter().filter(|line| line.stage > step.stage) {
            if line.is_closed() {
                let mut params = self.stage_params(step.stage);
                params.insert("later", self.reasons.model.stage_name(line.stage).into());
                self.reasons
                    .add(Reason::LaterStageClosed, key("stage"), params);
            }
        }
        self.check_stage_day(step.on);
        self.signed(step, StageMove::Reopened)
    }
}
