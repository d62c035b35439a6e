//! Forms: both sides are there, and somebody is asked about the work.

use crate::model::check::case::{Case, Findings};
use crate::model::registry::Respondent;
use crate::pointer::Pointer;
use crate::text::Param;

pub(super) fn one_sided(case: &Case<'_>, found: &mut Findings<'_>) {
    for (i, form) in case.profile.registry.forms.iter().enumerate() {
        for (side, list) in [("mentors", &form.mentors), ("mentees", &form.mentees)] {
            if list.is_empty() {
                let at = Pointer::root().key("registry").key("forms").index(i);
                found
                    .at(at.key(side))
                    .with("form", &form.name)
                    .with("side", side)
                    .subject(&form.id)
                    .report();
            }
        }
    }
}

/// Instruments are not tied to forms: where one side of the pairs is asked nothing, no form can be judged by it.
pub(super) fn without_instruments(case: &Case<'_>, found: &mut Findings<'_>) {
    let forms: Vec<_> = case.model.forms().map(|form| form.name.clone()).collect();
    if forms.is_empty() {
        return;
    }
    for (side, respondent) in [
        ("mentees", Respondent::Mentee),
        ("mentors", Respondent::Mentor),
    ] {
        let mut instruments = case.model.registry.instruments.iter();
        let asked = instruments.any(|instrument| {
            let by = &instrument.answered_by;
            by.contains(&respondent) || by.contains(&Respondent::Participant)
        });
        if !asked {
            found
                .at(Pointer::root().key("registry").key("instruments"))
                .with("side", side)
                .with("count", forms.len())
                .with("forms", Param::Names(forms.clone()))
                .report();
        }
    }
}
