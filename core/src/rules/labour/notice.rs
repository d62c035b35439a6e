//! Who calls an instruction to mentor off early gives notice: three full working days.

use crate::record::{LabourBasis, Side};
use crate::rules::{Scope, Sink};

const WORKING_DAYS: u16 = 3;

pub(super) fn short_of_the_employer(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    short(scope, sink, Side::Employer);
}

pub(super) fn short_of_the_employee(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    short(scope, sink, Side::Employee);
}

/// The first day without the instruction comes after three full working days since the day of the notice. Where the
/// production calendar of the year is not known, nothing is said.
fn short(scope: &Scope<'_>, sink: &mut Sink<'_>, side: Side) {
    let since = scope.norm_from("tk_351_8");
    for (index, known) in scope.instructions() {
        let under_article = known.basis == LabourBasis::Art351_8;
        let Some(cancelled) = known.cancelled.filter(|by| {
            under_article && by.by == side && since.is_some_and(|since| since <= by.told)
        }) else {
            continue;
        };
        let (model, told) = (scope.model, cancelled.told);
        let Ok(days) = model.working_days_after(told, WORKING_DAYS, model.week()) else {
            continue;
        };
        let last = days.last().copied().unwrap_or(told);
        if cancelled.on <= last {
            sink.on("instructions", index, &known.id)
                .member("cancelled")
                .with("told", told)
                .with("on", cancelled.on)
                .with("earliest", last.plus_days(1))
                .about([&known.mentor])
                .report();
        }
    }
}
