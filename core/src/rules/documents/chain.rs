//! The chain of a document: who approved it, what it rests on, which numbers it bears.

use super::documents;
use crate::record::{ApprovalAct, Basis};
use crate::rules::{Scope, Sink};

/// Whoever considers, agrees or adopts does so before the document is approved or enacted.
pub(super) fn approved_out_of_order(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document) in documents(scope) {
        for (item, late) in document.approvals.iter().enumerate() {
            let later = document
                .approvals
                .iter()
                .filter(|other| other.act > late.act);
            let days = later.filter_map(|other| other.on);
            let first = days.min_by_key(|day| day.latest());
            let (Some(own), Some(first)) = (late.on, first) else {
                continue;
            };
            if late.act < ApprovalAct::Approved && own.earliest() > first.latest() {
                sink.on("documents", i, &document.id)
                    .member("approvals")
                    .item(item)
                    .with("document", scope.document_name(&document.kind))
                    .with("on", own)
                    .with("approved", first)
                    .report();
            }
        }
    }
}

/// A document rests on what was there before it.
pub(super) fn basis_is_later(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document) in documents(scope) {
        for (item, basis) in document.basis.iter().enumerate() {
            let dated = match basis {
                Basis::Document(id) => {
                    let other = scope.document(id).filter(|other| !other.undated);
                    other.map(|other| other.date.earliest())
                }
                Basis::Norm(id) => scope
                    .model
                    .norm(id)
                    .and_then(|norm| norm.date.or(norm.from)),
                Basis::Words(_) => None,
            };
            if let Some(dated) = dated.filter(|dated| document.is_earlier_than(*dated)) {
                sink.on("documents", i, &document.id)
                    .member("basis")
                    .item(item)
                    .with("document", scope.document_name(&document.kind))
                    .with("date", document.date)
                    .with("basis", dated)
                    .report();
            }
        }
    }
}

/// A document rests on acts that hold on its date.
pub(super) fn basis_is_over(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document) in documents(scope) {
        for (item, basis) in document.basis.iter().enumerate() {
            let Basis::Norm(id) = basis else { continue };
            let norm = scope.model.norm(id);
            let until = norm.and_then(|norm| norm.until);
            if let Some(until) = until.filter(|until| document.is_later_than(*until)) {
                sink.on("documents", i, &document.id)
                    .member("basis")
                    .item(item)
                    .with("document", scope.document_name(&document.kind))
                    .with("date", document.date)
                    .with("act", scope.model.norm_name(id))
                    .with("until", until)
                    .report();
            }
        }
    }
}

/// A paper with several numbers is quoted by all of them.
pub(super) fn several_numbers(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, document) in documents(scope) {
        let count = document.other_numbers.len() + usize::from(document.number.is_some());
        if count > 1 {
            sink.on("documents", i, &document.id)
                .member("other_numbers")
                .with("document", scope.document_name(&document.kind))
                .with("count", count)
                .report();
        }
    }
}
