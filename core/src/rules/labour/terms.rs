//! What an instruction to mentor states: content, term, form, pay, and the paper behind it.

use crate::record::{Instruction, LabourBasis, Pay};
use crate::rules::{Scope, Sink};

/// The instructions on a basis that the article or the explanations speak of, since they hold.
fn instructions<'s>(
    scope: &'s Scope<'_>,
    norm: &str,
    basis: LabourBasis,
) -> impl Iterator<Item = (usize, &'s Instruction)> {
    let from = scope.norm_from(norm);
    let all = scope.instructions();
    all.filter(move |(_, instruction)| {
        instruction.basis == basis && from.is_some_and(|from| from <= instruction.from)
    })
}

fn is_blank(text: Option<&String>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

/// The agreement states content, term and form of the work.
pub(super) fn not_stated(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, known) in instructions(scope, "tk_351_8", LabourBasis::Art351_8) {
        let gaps = [
            ("content", is_blank(known.content.as_ref())),
            ("form", is_blank(known.form.as_ref())),
            ("until", known.until.is_none()),
        ];
        for (member, _) in gaps.into_iter().filter(|(_, missing)| *missing) {
            sink.on("instructions", i, &known.id)
                .member(member)
                .with("missing", member)
                .about([&known.mentor])
                .report();
        }
    }
}

/// The agreement states the amount and the conditions of the payments.
pub(super) fn pay_not_stated(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, known) in instructions(scope, "tk_351_8", LabourBasis::Art351_8) {
        if known.pay.is_none() {
            sink.on("instructions", i, &known.id)
                .member("pay")
                .about([&known.mentor])
                .report();
        }
    }
}

/// Extra work is paid.
pub(super) fn no_pay(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let nothing = |pay: &Pay| {
        pay.roubles.unwrap_or(0) == 0
            && pay.percent.unwrap_or(0) == 0
            && is_blank(pay.conditions.as_ref())
    };
    for (i, known) in instructions(scope, "tk_351_8", LabourBasis::Art351_8) {
        if known.pay.as_ref().is_some_and(nothing) {
            sink.on("instructions", i, &known.id)
                .member("pay")
                .about([&known.mentor])
                .report();
        }
    }
}

/// Mentoring is part of the permanent job where the contract or the job description says so.
pub(super) fn job_without_paper(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let all = instructions(scope, "tk_351_8", LabourBasis::JobFunction);
    for (i, known) in all.filter(|(_, known)| known.document.is_none()) {
        sink.on("instructions", i, &known.id)
            .member("basis")
            .about([&known.mentor])
            .report();
    }
}

/// A teacher of the organisation is its employee: neither a volunteer nor a contractor when mentoring a colleague.
pub(super) fn volunteer_of_the_staff(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (i, known) in scope.instructions() {
        let outside = [LabourBasis::Volunteer, LabourBasis::CivilContract].contains(&known.basis);
        let person = scope.person(&known.mentor);
        let colleague = known
            .pair
            .as_ref()
            .and_then(|pair| scope.pair(pair))
            .is_some_and(|pair| scope.is_between_colleagues(pair));
        if outside && colleague && person.is_some_and(|person| scope.is_own_staff(person)) {
            sink.on("instructions", i, &known.id)
                .member("basis")
                .about([&known.mentor])
                .report();
        }
    }
}
