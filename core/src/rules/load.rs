//! How much somebody carries at a time: over all forms, and within each form that has a number of its own.

use crate::id::FormId;
use crate::model::profile::FormLimits;
use crate::record::Participant;
use crate::rules::{Scope, Sink};
use crate::text::Param;

/// A number over all forms, and those of single forms, with their forms.
pub(super) fn limits<'a>(
    scope: &Scope<'a>,
    general: Option<u32>,
    own: fn(&FormLimits) -> Option<u32>,
) -> impl Iterator<Item = (Option<&'a FormId>, u32)> {
    let forms = scope.model.form_limits().iter();
    let forms = forms.filter_map(move |(form, limits)| Some((Some(form), own(limits)?)));
    general.map(|limit| (None, limit)).into_iter().chain(forms)
}

/// Reports that somebody has more than the limit, over all forms or within one.
pub(super) fn report_load(
    scope: &Scope<'_>,
    sink: &mut Sink<'_>,
    (index, person): (usize, &Participant),
    (load, limit): (usize, u32),
    form: Option<&FormId>,
) {
    let name = form.and_then(|form| scope.model.form(form));
    let name = name.map_or_else(|| "".into(), |form| Param::from(&form.name));
    sink.on("participants", index, &person.id)
        .with("count", load)
        .with("limit", limit)
        .with("within", if form.is_some() { "form" } else { "all" })
        .with("form", name)
        .about([&person.id])
        .report();
}
