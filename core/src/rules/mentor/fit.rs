//! The age and the experience that an organisation asks of mentors, for all forms or for one.

use super::is_employers;
use crate::day::Day;
use crate::record::{Pair, Participant};
use crate::role::Role;
use crate::rules::{Scope, Sink};

/// Mentors who were certainly too young on the day of the approval, or of the proposal where there was none yet.
pub(super) fn too_young(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    judge(
        scope,
        sink,
        |pair| scope.model.limits_of(&pair.form).min_mentor_age,
        |person, day| person.born.map(|born| born.age_at_most(day).into()),
    );
}

/// Mentors who are no learners and have worked too few years. Those from enterprises have a number of their own.
pub(super) fn short_service(scope: &Scope<'_>, sink: &mut Sink<'_>) {
    judge(
        scope,
        sink,
        |pair| {
            let limit = scope.model.limits_of(&pair.form).mentor_years;
            limit.filter(|_| !is_employers(scope, pair))
        },
        |person, _| {
            let learner = scope.standing(person).is_some_and(|one| one.learner);
            person.service_years.filter(|_| !learner).map(i64::from)
        },
    );
}

/// Reports the mentors of a pair who have less years of something than its form asks. What is not known is not judged.
fn judge(
    scope: &Scope<'_>,
    sink: &mut Sink<'_>,
    limit: impl Fn(&Pair) -> Option<u32>,
    years: impl Fn(&Participant, Day) -> Option<i64>,
) {
    for (i, pair) in scope.pairs().filter(|(_, p)| !p.has_ended(scope.day)) {
        let Some(limit) = limit(pair) else { continue };
        let day = pair.approved.unwrap_or(pair.proposed);
        let short =
            |one: &&Participant| years(one, day).is_some_and(|years| years < i64::from(limit));
        let short = { scope.people_on(pair, Role::Mentor) }.filter(short);
        let short: Vec<_> = short.map(|one| &one.id).collect();
        if !short.is_empty() {
            sink.on("pairs", i, &pair.id)
                .member("mentors")
                .with("limit", limit)
                .with("count", short.len())
                .about(short)
                .report();
        }
    }
}
