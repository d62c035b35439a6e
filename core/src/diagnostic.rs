//! A diagnostic: what is wrong or missing, under which norm, where, who can put it right and how.
//!
//! One shape serves findings of `validate`, unmet conditions of a stage, refused commands and quarantined rows.

use serde::{Serialize, Serializer};

use crate::id::{NormId, ParticipantId};
use crate::norm::Grade;
use crate::pointer::Pointer;
use crate::role::Actor;
use crate::text::{Lang, Localised, Params, text};

/// How serious it is. Computed from the rule, the norm, what the profile adopts, and the day.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Should be put right.
    Warning,
    /// Must be put right: a binding norm is broken, or the records contradict themselves.
    Error,
}

/// The place in a table that a record came from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Origin {
    /// The file's name as the caller gave it.
    pub file: String,
    /// The row, counted as a spreadsheet does: the heading is row 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// The heading of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The permanent code, `TM-PAIR-004`.
    pub code: &'static str,
    /// How serious it is.
    pub severity: Severity,
    /// The norm behind it; none where the input itself is malformed.
    pub norm: Option<NormId>,
    /// How well the text of that norm is known.
    pub grade: Option<Grade>,
    /// The identifier of the record concerned; empty for the programme as a whole.
    pub subject: String,
    /// Where in the document.
    pub at: Pointer,
    /// The people concerned. Texts never name them: whoever may see names joins these with the directory.
    pub people: Vec<ParticipantId>,
    /// Who can put it right.
    pub who: Vec<Actor>,
    /// The values that the texts mention.
    pub params: Params,
    /// Where in a table, when the record came from one.
    pub origin: Option<Origin>,
}

impl Diagnostic {
    /// What is wrong, in a sentence.
    pub fn message(&self, lang: Lang) -> String {
        text(lang, self.code, &self.params)
    }

    /// What to do about it.
    pub fn remedy(&self, lang: Lang) -> String {
        text(lang, &format!("{}.remedy", self.code), &self.params)
    }

    /// The key of the total order in which diagnostics are given: worst first, then by code, record and place.
    pub(crate) fn order(&self) -> impl Ord + '_ {
        (
            std::cmp::Reverse(self.severity),
            self.code,
            &self.subject,
            &self.at,
            &self.people,
            &self.params,
            &self.origin,
        )
    }
}

/// Puts diagnostics in their total order and drops exact doubles.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    diagnostics.dedup();
}

/// A diagnostic as it crosses the boundary, with its texts in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Diagnostic"))]
pub struct DiagnosticView<'a> {
    /// The permanent code, `TM-PAIR-004`.
    code: &'a str,
    /// How serious it is.
    severity: Severity,
    /// The norm behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    norm: Option<&'a NormId>,
    /// How well the text of the norm is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<Grade>,
    /// The identifier of the record concerned; empty for the programme as a whole.
    subject: &'a str,
    /// Where in the document (JSON Pointer).
    at: &'a Pointer,
    /// The people concerned; the texts never name them.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    people: &'a [ParticipantId],
    /// Who can put it right.
    who: &'a [Actor],
    /// The values that the texts mention.
    params: &'a Params,
    /// What is wrong.
    message: Localised,
    /// What to do.
    remedy: Localised,
    /// The place in a table that the record came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<&'a Origin>,
}

impl Diagnostic {
    /// The diagnostic with its texts.
    pub fn view(&self) -> DiagnosticView<'_> {
        let both = |line: fn(&Self, Lang) -> String| Localised {
            ru: line(self, Lang::Ru),
            en: line(self, Lang::En),
        };
        DiagnosticView {
            code: self.code,
            severity: self.severity,
            norm: self.norm.as_ref(),
            grade: self.grade,
            subject: &self.subject,
            at: &self.at,
            people: &self.people,
            who: &self.who,
            params: &self.params,
            message: both(Self::message),
            remedy: both(Self::remedy),
            origin: self.origin.as_ref(),
        }
    }
}

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Diagnostic {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Diagnostic".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        DiagnosticView::json_schema(generator)
    }
}
