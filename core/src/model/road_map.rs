//! The lines of the road map: checked, laid over each other, found.

use crate::id::{StudyTermId, TaskId};
use crate::model::TargetModel;
use crate::model::load::{ModelError, known};
use crate::model::profile::RoadMapLine;
use crate::model::registry::StudyTerm;
use crate::pointer::Pointer;

impl TargetModel {
    /// What is due when, beyond the stages.
    pub fn road_map(&self) -> &[RoadMapLine] {
        &self.road_map
    }

    /// A line of the road map, inside another one too. Every line has an identifier.
    pub fn road_map_line(&self, id: &TaskId) -> Option<&RoadMapLine> {
        fn find<'a>(lines: &'a [RoadMapLine], id: &TaskId) -> Option<&'a RoadMapLine> {
            lines.iter().find_map(|line| match &line.id {
                Some(known) if known == id => Some(line),
                _ => find(&line.rows, id),
            })
        }
        find(&self.road_map, id)
    }

    /// The terms of study, in order: the profile's own or those of the registry.
    pub fn terms(&self) -> &[StudyTerm] {
        if self.study_terms.is_empty() {
            &self.registry.study_terms
        } else {
            &self.study_terms
        }
    }

    /// Whether everything that a line names is known.
    pub(super) fn know_line(
        &self,
        line: &RoadMapLine,
        terms: &[&StudyTermId],
        at: Pointer,
    ) -> Result<(), ModelError> {
        known(
            self.norm(&line.norm),
            "norm",
            &line.norm,
            at.clone().key("norm"),
        )?;
        if let Some(need) = &line.evidence {
            self.know_need(need, at.clone().key("evidence"))?;
        }
        for (i, kind) in line.results.iter().enumerate() {
            let at = at.clone().key("results").index(i);
            known(self.document(kind), "document", kind, at)?;
        }
        for (i, function) in line.functions.iter().enumerate() {
            let at = at.clone().key("functions").index(i);
            known(self.function(function), "function", function, at)?;
        }
        for kind in line.due.named_documents() {
            known(self.document(kind), "document", kind, at.clone().key("due"))?;
        }
        for term in line.due.named_terms() {
            let found = terms.iter().find(|known| **known == term);
            known(found, "term", term, at.clone().key("due"))?;
        }
        for (i, row) in line.rows.iter().enumerate() {
            self.know_line(row, terms, at.clone().key("rows").index(i))?;
        }
        Ok(())
    }

    /// Lays a profile's lines over those of the profiles that it extends.
    pub(super) fn lay_lines(&mut self, lines: Vec<RoadMapLine>) {
        for line in lines {
            // A line with a known identifier replaces the old one.
            let same = |old: &&mut RoadMapLine| line.id.is_some() && old.id == line.id;
            match self.road_map.iter_mut().find(same) {
                Some(old) => *old = line,
                None => self.road_map.push(line),
            }
        }
    }

    /// Gives lines without an identifier one by their place.
    pub(super) fn name_lines(&mut self) {
        name_lines(&mut self.road_map, "line-");
    }
}

fn name_lines(lines: &mut [RoadMapLine], prefix: &str) {
    for (i, line) in lines.iter_mut().enumerate() {
        let place = format!("{prefix}{}", i + 1);
        name_lines(&mut line.rows, &format!("{place}."));
        line.id = line.id.take().or_else(|| place.parse().ok());
    }
}
