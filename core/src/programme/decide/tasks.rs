//! The rows of the road map.

use super::{Case, key};
use crate::day::Day;
use crate::id::TaskId;
use crate::params;
use crate::pointer::Pointer;
use crate::programme::event::Event;
use crate::programme::refuse::Reason;
use crate::record::{TaskAct, TaskCompleted, TaskDropped, TaskPlanned};

impl Case<'_> {
    pub(super) fn plan_task(&mut self, planned: &TaskPlanned) -> Vec<Event> {
        let at = || key("row");
        let row = &planned.row;
        if row.title.trim().is_empty() {
            let params = params! { id: planned.task.to_string() };
            self.reasons
                .add(Reason::TaskUntitled, at().key("title"), params);
        }
        if let Some(within) = &row.within {
            self.task(within, planned.on, at().key("within"));
        }
        for (i, person) in row.people.iter().enumerate() {
            self.person(person, at().key("people").index(i));
        }
        if let Some(pair) = &row.pair {
            self.pair(pair, at().key("pair"));
        }
        let model = self.reasons.model;
        if let Some(norm) = &row.norm {
            self.reasons.know(model.norm(norm), norm, at().key("norm"));
        }
        for (i, kind) in row.results.iter().enumerate() {
            let place = at().key("results").index(i);
            self.reasons.know(model.document(kind), kind, place);
        }
        for (i, function) in row.functions.iter().enumerate() {
            let place = at().key("functions").index(i);
            self.reasons.know(model.function(function), function, place);
        }
        for kind in row.due.named_documents() {
            self.reasons
                .know(model.document(kind), kind, at().key("due"));
        }
        for term in row.due.named_terms() {
            let known = model.terms().iter().find(|known| known.id == *term);
            self.reasons.know(known, term, at().key("due"));
        }
        vec![Event::TaskPlanned(Box::new(planned.clone()))]
    }

    pub(super) fn complete_task(&mut self, completed: &TaskCompleted) -> Vec<Event> {
        let single = self.task(&completed.task, completed.on, key("task"));
        for (i, document) in completed.evidence.iter().enumerate() {
            self.document(Some(document), key("evidence").index(i));
        }
        let mut acts = self.programme.tasks().iter();
        let again = acts.any(|act| match act {
            TaskAct::Completed(done) => {
                let same = done.due == completed.due && (single || done.due.is_some());
                done.task == completed.task && same
            }
            _ => false,
        });
        if again {
            let params = params! { id: completed.task.to_string() };
            self.reasons
                .add(Reason::TaskDoneAlready, key("task"), params);
        }
        vec![Event::TaskCompleted(Box::new(completed.clone()))]
    }

    pub(super) fn drop_task(&mut self, dropped: &TaskDropped) -> Vec<Event> {
        self.task(&dropped.task, dropped.on, key("task"));
        if dropped.reason.trim().is_empty() {
            self.reasons
                .add(Reason::Unexplained, key("reason"), params! {});
        }
        vec![Event::TaskDropped(dropped.clone())]
    }

    /// Refuses a row that is not on the road map on the day; says whether the row comes only once.
    fn task(&mut self, id: &TaskId, on: Day, at: Pointer) -> bool {
        let acts = self.programme.tasks().iter();
        let last = acts
            .filter(|act| act.task() == id && act.on() <= on)
            .filter(|act| !matches!(act, TaskAct::Completed(_)))
            .max_by_key(|act| act.on());
        let line = self.reasons.model.road_map_line(id);
        match (last, line) {
            (Some(TaskAct::Planned(act)), _) => act.row.due.is_single(),
            (None, Some(line)) => line.due.is_single(),
            _ => {
                let params = params! { id: id.to_string() };
                self.reasons.add(Reason::UnknownTask, at, params);
                false
            }
        }
    }
}
