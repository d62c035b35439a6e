//! The one error of the boundary: permanent codes, both languages, a pointer to the place.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::ModelError;
use crate::model::working_days::UnknownYear;
use crate::near::nearest;
use crate::params;
use crate::pointer::Pointer;
use crate::programme::{Refusal, ReplayError};
use crate::role::Actor;
use crate::text::{Lang, Localised, Params};
use crate::wire::detail;

/// Why the library could not do what was asked. Findings of `validate` are not errors.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text())]
pub enum Error {
    /// The input is not what it should be.
    Malformed(Box<Diagnostic>),
    /// The profile cannot be used.
    Model(#[from] ModelError),
    /// The command was refused; the programme is as it was.
    Refused(#[from] Refusal),
    /// The log is not a programme's.
    Replay(#[from] ReplayError),
}

/// An error as it crosses the boundary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Error"))]
pub struct ErrorView {
    /// `malformed`, `model`, `refused` or `replay`.
    kind: &'static str,
    /// The permanent code of the first reason.
    code: String,
    /// What is wrong.
    message: Localised,
    /// Every reason.
    reasons: Vec<Diagnostic>,
}

impl Error {
    pub(super) fn malformed(code: &'static str, at: Pointer, params: Params) -> Self {
        Self::Malformed(Box::new(diagnostic(code, at, params)))
    }

    pub(super) fn unknown_year(error: UnknownYear) -> Self {
        let params = params! {
            year: error.year.to_string(), first: error.first.to_string(), last: error.last.to_string(),
        };
        Self::malformed("TM-CAL-001", Pointer::root().key("ask"), params)
    }

    pub(super) fn argument(name: &str, error: &impl ToString) -> Self {
        detail::data(Pointer::root().key(name), &error.to_string())
    }

    pub(super) fn unwritable(error: &serde_json::Error) -> Self {
        let params = params! { detail: error.to_string() };
        Self::malformed("TM-SHP-007", Pointer::root(), params)
    }

    /// The same error with the place below a key.
    pub(super) fn within(self, key: &str) -> Self {
        match self {
            Self::Malformed(mut diagnostic) => {
                diagnostic.at = Pointer::root().key(key);
                Self::Malformed(diagnostic)
            }
            other => other,
        }
    }

    /// `malformed`, `model`, `refused` or `replay`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::Model(_) => "model",
            Self::Refused(_) => "refused",
            Self::Replay(_) => "replay",
        }
    }

    /// Every reason, as diagnostics.
    pub fn reasons(&self) -> Vec<Diagnostic> {
        match self {
            Self::Malformed(diagnostic) => vec![(**diagnostic).clone()],
            Self::Refused(refusal) => refusal.reasons.clone(),
            Self::Model(error) => vec![model_diagnostic(error)],
            Self::Replay(error) => vec![match error {
                ReplayError::NotOpened => {
                    diagnostic("TM-RPL-001", Pointer::root().index(0), params! {})
                }
                ReplayError::OpenedTwice { index } => {
                    diagnostic("TM-RPL-002", Pointer::root().index(*index), params! {})
                }
            }],
        }
    }

    /// The permanent code of the first reason.
    pub fn code(&self) -> String {
        self.reasons()
            .first()
            .map_or_else(String::new, |reason| reason.code.to_owned())
    }

    /// What is wrong, every reason on a line of its own. Of an input that cannot be used also what to do: a printed
    /// error says which words are known.
    pub fn message(&self, lang: Lang) -> String {
        let reasons = self.reasons();
        let advised = matches!(self, Self::Malformed(_) | Self::Model(_));
        let lines = reasons.iter().map(|reason| {
            let mut line = reason.message(lang);
            if advised {
                line = format!("{line} {}", reason.remedy(lang));
            }
            match reason.at.as_str() {
                "" => line,
                at => format!("{at}: {line}"),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn text(&self) -> String {
        format!("{} {}", self.code(), self.message(Lang::En))
    }

    /// The error as it crosses the boundary.
    pub fn view(&self) -> ErrorView {
        ErrorView {
            kind: self.kind(),
            code: self.code(),
            message: Localised {
                ru: self.message(Lang::Ru),
                en: self.message(Lang::En),
            },
            reasons: self.reasons(),
        }
    }

    /// The error as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string(&self.view()).unwrap_or_default()
    }
}

fn diagnostic(code: &'static str, at: Pointer, params: Params) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Error,
        norm: None,
        grade: None,
        subject: String::new(),
        at,
        people: Vec::new(),
        who: vec![Actor::Organisation],
        params,
        origin: None,
    }
}

fn model_diagnostic(error: &ModelError) -> Diagnostic {
    let root = Pointer::root();
    match error {
        ModelError::UnknownProfile { id, known } => {
            let nearest = nearest(id, known.split(", "));
            let guess = if nearest.is_some() { "yes" } else { "no" };
            let params = params! {
                id: id.as_str(), guess: guess, nearest: nearest.unwrap_or_default(), known: known.as_str(),
            };
            diagnostic("TM-MDL-001", root, params)
        }
        ModelError::Circle { id } => diagnostic(
            "TM-MDL-002",
            root.key("extends"),
            params! { id: id.to_string() },
        ),
        ModelError::UnknownEntry { what, id, at } => diagnostic(
            "TM-MDL-003",
            at.clone(),
            params! { what: *what, id: id.as_str() },
        ),
        ModelError::Malformed { file, message } => diagnostic(
            "TM-MDL-004",
            root,
            params! { file: file.as_str(), detail: message.as_str() },
        ),
    }
}
