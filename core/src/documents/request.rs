//! Which paper is wanted, and how it is written.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::directory::Directory;
use crate::documents::paper::Paper;
use crate::documents::{closing_report, duties_sheet, mentor_report, pairs_order};
use crate::id::{DocumentId, PairId};
use crate::model::TargetModel;
use crate::programme::Programme;
use crate::role::Role;
use crate::text::Lang;

/// A request for a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PaperRequest {
    /// Which paper.
    pub paper: PaperKind,
    /// The day it speaks of.
    pub day: Day,
    /// The language; Russian where none is named.
    #[serde(default)]
    pub lang: Lang,
    /// How it is written; a page of HTML where nothing is said.
    #[serde(default)]
    pub format: PaperFormat,
}

/// The papers that are made from records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// The order on the pairs that wait for approval, a draft.
    DraftPairsOrder,
    /// The order on file that approves pairs, with its table.
    PairsOrder(DocumentId),
    /// The report of the pair's mentor.
    MentorReport(PairId),
    /// The closing report of the programme.
    ClosingReport,
    /// The rights, duties and functions of a role.
    Duties(Role),
}

/// How a paper is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PaperFormat {
    /// A page that a browser shows and prints.
    #[default]
    Html,
    /// Markdown.
    Markdown,
}

impl Programme {
    /// The paper; `None` where the programme knows no such pair.
    pub fn paper(
        &self,
        model: &TargetModel,
        directory: &Directory,
        request: &PaperRequest,
    ) -> Option<Paper> {
        let (day, lang) = (request.day, request.lang);
        Some(match &request.paper {
            PaperKind::DraftPairsOrder => pairs_order(self, model, directory, None, day, lang),
            PaperKind::PairsOrder(order) => {
                pairs_order(self, model, directory, Some(order), day, lang)
            }
            PaperKind::MentorReport(pair) => {
                return mentor_report(self, model, directory, pair, day, lang);
            }
            PaperKind::ClosingReport => {
                closing_report(self, model, &self.monitor(model, day), lang)
            }
            PaperKind::Duties(role) => duties_sheet(model, *role, day, lang),
        })
    }
}

impl PaperRequest {
    /// The paper as text in the wanted format.
    pub fn write(&self, paper: &Paper) -> String {
        match self.format {
            PaperFormat::Html => paper.to_html(self.lang),
            PaperFormat::Markdown => paper.to_markdown(),
        }
    }
}
