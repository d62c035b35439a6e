//! Mentoring of a colleague as work: basis, consent, agreement and term under article 351.8 of the Labour Code.
//!
//! Only pairs in which a teacher of the organisation mentors another one: pupils, people from outside and
//! teachers of pupils are not employees of one employer towards each other.

mod notice;
mod terms;

use crate::day::Day;
use crate::record::{Instruction, LabourBasis, Pair, Participant, Purpose};
use crate::role::Role;
use crate::rules::{Rule, Scope, Sink, rule};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    rule!("TM-MTR-013", Mentor, Error, ["tk_351_8", "az_1128_08"], [Head, Mentor], no_consent),
    rule!("TM-MTR-014", Mentor, Error, ["tk_351_8"], [Head, Mentor], no_agreement),
    rule!("TM-MTR-015", Mentor, Warning, ["tk_351_8"], [Head, Mentor], running_across),
    rule!("TM-MTR-016", Mentor, Warning, ["tk_351_8"], [Head, Mentor], agreement_too_short),
    rule!("TM-MTR-017", Mentor, Warning, ["tk_351_8"], [Head], basis_unknown),
    rule!("TM-MTR-018", Mentor, Error, ["tk_351_8"], [Head, Mentor], terms::not_stated),
    rule!("TM-MTR-019", Mentor, Error, ["tk_351_8"], [Head], terms::pay_not_stated),
    rule!("TM-MTR-020", Mentor, Warning, ["rostrud_tz_7300"], [Head], terms::no_pay),
    rule!("TM-MTR-021", Mentor, Warning, ["rostrud_tz_7300"], [Head], terms::job_without_paper),
    rule!("TM-MTR-022", Mentor, Warning, ["logic"], [Head], terms::volunteer_of_the_staff),
    rule!("TM-MTR-023", Mentor, Error, ["tk_351_8"], [Head], notice::short_of_the_employer),
    rule!("TM-MTR-024", Mentor, Info, ["tk_351_8"], [Mentor, Head], notice::short_of_the_employee),
];

const ARTICLE: &str = "tk_351_8";
const AGREEMENT: &str = "labour_agreement";

/// Mentors in approved pairs of colleagues whom the employer instructs: the place of the pair, it, the day of the
/// approval, the mentor.
fn colleagues<'a, 's>(
    scope: &'s Scope<'a>,
) -> impl Iterator<Item = (usize, &'a Pair, Day, &'a Participant)> + use<'a, 's> {
    let pairs = scope.pairs();
    let pairs = pairs.filter_map(|(index, pair)| Some((index, pair, pair.approved?)));
    let pairs = pairs.filter(|(_, pair, _)| scope.is_between_colleagues(pair));
    pairs.flat_map(|(index, pair, approved)| {
        let mentors = scope.people_on(pair, Role::Mentor);
        let own = mentors.filter(|mentor| scope.is_own_staff(mentor));
        own.map(move |mentor| (index, pair, approved, mentor))
    })
}

/// The instruction by which a mentor works in the pair, the last one where there are several.
fn instruction<'s>(
    scope: &'s Scope<'_>,
    pair: &Pair,
    mentor: &Participant,
) -> Option<&'s Instruction> {
    let all = scope.instructions_of(mentor);
    all.filter(|instruction| {
        let about = instruction.pair.as_ref();
        about.is_none_or(|about| *about == pair.id)
    })
    .max_by_key(|instruction| (instruction.from, &instruction.id))
}

/// Whether the article speaks of the mentor's work in the pair: it does until the records say otherwise.
fn is_extra_work(scope: &Scope<'_>, pair: &Pair, mentor: &Participant) -> bool {
    instruction(scope, pair, mentor).is_none_or(|known| known.basis == LabourBasis::Art351_8)
}

fn consented(scope: &Scope<'_>, mentor: &Participant, day: Day) -> bool {
    scope.missing(mentor, Purpose::ExtraWork, day).is_none()
}

/// The mentor agreed in writing before the pair began. A pair that began before the article held and is judged
/// after it is another rule's.
fn no_consent(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let article = scope.norm_from(ARTICLE);
    for (index, pair, approved, mentor) in colleagues(scope) {
        if article.is_some_and(|from| approved < from && from <= scope.day) {
            continue;
        }
        if is_extra_work(scope, pair, mentor) && !consented(scope, mentor, approved) {
            report(sink, (index, pair), mentor, approved);
        }
    }
}

/// Since the article holds, the records say on which basis a teacher mentors a colleague. An agreement says it too.
fn basis_unknown(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(from) = scope.norm_from(ARTICLE) else {
        return;
    };
    for (index, pair, approved, mentor) in colleagues(scope) {
        let known = || {
            instruction(scope, pair, mentor).is_some()
                || scope.has_paper(AGREEMENT, mentor, pair_day(scope, pair))
        };
        if from <= approved && !known() {
            report(sink, (index, pair), mentor, approved);
        }
    }
}

/// An agreement to the employment contract says what the mentor does, when, how and for what pay.
fn no_agreement(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(from) = scope.norm_from(ARTICLE) else {
        return;
    };
    for (index, pair, approved, mentor) in colleagues(scope) {
        let known = instruction(scope, pair, mentor);
        let Some(known) = known.filter(|known| known.basis == LabourBasis::Art351_8) else {
            continue;
        };
        let on_paper = || {
            known.document.is_some() || scope.has_paper(AGREEMENT, mentor, pair_day(scope, pair))
        };
        if from <= approved && !on_paper() {
            report(sink, (index, pair), mentor, approved);
        }
    }
}

/// A finding about a mentor of a pair.
fn report(sink: &mut Sink<'_>, (index, pair): (usize, &Pair), mentor: &Participant, approved: Day) {
    sink.on("pairs", index, &pair.id)
        .member("mentors")
        .with("approved", approved)
        .about([&mentor.id])
        .report();
}

/// The day on which the pair's papers are looked at: today, or its last one.
fn pair_day(scope: &Scope<'_>, pair: &Pair) -> Day {
    pair.ended.as_ref().map_or(scope.day, |ending| ending.on)
}

/// No transitional rule is known for pairs that were at work when the article came: they are told, not blamed.
fn running_across(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    let Some(from) = scope.norm_from(ARTICLE).filter(|from| *from <= scope.day) else {
        return;
    };
    for (index, pair, approved, mentor) in colleagues(scope) {
        if approved >= from || !pair.is_active(scope.day) {
            continue;
        }
        let settled =
            || consented(scope, mentor, scope.day) && scope.has_paper(AGREEMENT, mentor, scope.day);
        if is_extra_work(scope, pair, mentor) && !settled() {
            sink.on("pairs", index, &pair.id)
                .member("mentors")
                .with("approved", approved)
                .with("from", from)
                .about([&mentor.id])
                .report();
        }
    }
}

/// The agreement lasts as long as the pair's agreed term.
fn agreement_too_short(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    for (index, pair, _, mentor) in colleagues(scope) {
        let Some(term) = pair.whole_term().filter(|_| pair.is_active(scope.day)) else {
            continue;
        };
        let held = scope.has_paper(AGREEMENT, mentor, scope.day);
        if held && !scope.has_paper(AGREEMENT, mentor, term.until) {
            sink.on("pairs", index, &pair.id)
                .member("term")
                .with("until", term.until)
                .about([&mentor.id])
                .report();
        }
    }
}
