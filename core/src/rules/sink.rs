//! Where rules report what they found.

use crate::diagnostic::{Diagnostic, Severity};
use crate::id::{NormId, ParticipantId};
use crate::model::TargetModel;
use crate::pointer::Pointer;
use crate::programme::list::List;
use crate::rules::scope::Spots;
use crate::rules::{Rule, Scope};
use crate::text::{Param, Params};

/// Where a finding stands: a record of a list by its place among those seen; `None`: the programme as a whole.
pub(super) type Spot = Option<(List, usize)>;

pub(crate) struct Sink<'a> {
    rule: &'static Rule,
    severity: Severity,
    norm: NormId,
    model: &'a TargetModel,
    spots: &'a Spots<'a>,
    found: &'a mut Vec<(Spot, Diagnostic)>,
}

/// A finding about a record, built up by the rule.
pub(crate) struct Finding<'a, 'b> {
    sink: &'a mut Sink<'b>,
    spot: Spot,
    at: Pointer,
    subject: String,
    people: Vec<ParticipantId>,
    params: Params,
}

impl<'b> Sink<'b> {
    pub(super) fn new(
        rule: &'static Rule,
        severity: Severity,
        norm: NormId,
        scope: &'b Scope<'_>,
        found: &'b mut Vec<(Spot, Diagnostic)>,
    ) -> Self {
        Self {
            rule,
            severity,
            norm,
            model: scope.model,
            spots: &scope.spots,
            found,
        }
    }

    /// A finding about a record of a list, `pairs`, 3. `subject` is the record's id (empty where it has none).
    pub(crate) fn on(
        &mut self,
        list: &str,
        index: usize,
        subject: impl ToString,
    ) -> Finding<'_, 'b> {
        let at = Pointer::item(list, self.spots.place(list, index));
        let spot = List::of(list).map(|list| (list, index));
        self.finding(spot, at, subject.to_string())
    }

    /// A finding about the programme as a whole; `at` is the member it is about, `pairs`.
    pub(crate) fn on_programme(&mut self, at: &str) -> Finding<'_, 'b> {
        self.finding(None, Pointer::root().key(at), String::new())
    }

    fn finding(&mut self, spot: Spot, at: Pointer, subject: String) -> Finding<'_, 'b> {
        Finding {
            sink: self,
            spot,
            at,
            subject,
            people: Vec::new(),
            params: Params::new(),
        }
    }
}

impl Finding<'_, '_> {
    /// A member of the record: the pointer goes on.
    pub(crate) fn member(mut self, key: &str) -> Self {
        self.at = self.at.key(key);
        self
    }

    /// An item of a list in the record.
    pub(crate) fn item(mut self, index: usize) -> Self {
        self.at = self.at.index(index);
        self
    }

    /// A value that the texts mention. `norm` is always there.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.insert(name, value.into());
        self
    }

    /// The people concerned.
    pub(crate) fn about<'p>(mut self, people: impl IntoIterator<Item = &'p ParticipantId>) -> Self {
        self.people.extend(people.into_iter().cloned());
        self
    }

    /// Reports it. What is found outside the focus was found before.
    pub(crate) fn report(mut self) {
        let sink = self.sink;
        if !sink.spots.looks_at(self.spot) {
            return;
        }
        let model = sink.model;
        self.params
            .insert("norm", model.norm_name(&sink.norm).into());
        let diagnostic = Diagnostic {
            code: sink.rule.code,
            severity: sink.severity,
            norm: Some(sink.norm.clone()),
            grade: model.norm(&sink.norm).map(|norm| norm.grade),
            subject: self.subject,
            at: self.at,
            people: self.people,
            who: sink.rule.who.to_vec(),
            params: self.params,
            origin: None,
        };
        sink.found.push((self.spot, diagnostic));
    }
}
