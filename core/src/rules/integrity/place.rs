//! Where a value stands in the records.

use crate::record::{TaskCompleted, TaskPlanned};
use crate::rules::Sink;
use crate::rules::sink::Finding;

/// Where a value stands: a record of a list, its id, and the way to the value inside it.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    list: &'static str,
    index: usize,
    subject: &'a str,
    outer: &'static [&'static str],
    member: &'static str,
    item: Option<usize>,
    inner: Option<&'static str>,
}

impl<'a> Place<'a> {
    pub(super) fn new(
        list: &'static str,
        index: usize,
        subject: &'a str,
        member: &'static str,
    ) -> Self {
        Self {
            list,
            index,
            subject,
            outer: &[],
            member,
            item: None,
            inner: None,
        }
    }

    /// A member of a row that was put on the road map; `index` is the place of the act.
    pub(super) fn of_row(index: usize, planned: &'a TaskPlanned, member: &'static str) -> Self {
        Self {
            outer: &["planned", "row"],
            ..Self::new("tasks", index, planned.task.as_str(), member)
        }
    }

    /// A member of what was recorded of a row that was done.
    pub(super) fn of_done(index: usize, done: &'a TaskCompleted, member: &'static str) -> Self {
        Self {
            outer: &["completed"],
            ..Self::new("tasks", index, done.task.as_str(), member)
        }
    }

    /// An item of the member.
    pub(super) fn item(self, item: usize) -> Self {
        let item = Some(item);
        Self { item, ..self }
    }

    /// A member of the member.
    pub(super) fn inner(self, inner: &'static str) -> Self {
        let inner = Some(inner);
        Self { inner, ..self }
    }

    /// A finding about the value.
    pub(super) fn finding<'s, 'b>(&self, sink: &'s mut Sink<'b>) -> Finding<'s, 'b> {
        let outer = sink.on(self.list, self.index, self.subject);
        let outer = self.outer.iter().fold(outer, |at, key| at.member(key));
        let mut finding = outer.member(self.member);
        if let Some(item) = self.item {
            finding = finding.item(item);
        }
        if let Some(inner) = self.inner {
            finding = finding.member(inner);
        }
        finding
    }

    /// Reports a value that is not what it should be.
    pub(super) fn report(&self, sink: &mut Sink<'_>, what: &str, id: &impl ToString) {
        self.finding(sink)
            .with("what", what)
            .with("id", id.to_string())
            .report();
    }
}
