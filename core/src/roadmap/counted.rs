//! Days that are counted from an event: when they are, and what is waited for.

use crate::day::Day;
use crate::due::{Anchor, Counted};
use crate::model::TargetModel;
use crate::model::profile::{DayOffPolicy, Need};
use crate::params;
use crate::programme::Programme;
use crate::programme::gate::Gatekeeper;
use crate::text::Localised;

/// The day, by what is known on `today`; `None`: the event is not on record yet. What is due before an event does not
/// move beyond it: where it falls on a day off, it is the working day before, unless `day_off` leaves it where it is.
pub(super) fn last_day(
    programme: &Programme,
    model: &TargetModel,
    (keeper, today): (&Gatekeeper<'_>, Day),
    counted: &Counted,
    day_off: DayOffPolicy,
) -> Option<Day> {
    let days = counted.days;
    match &counted.from {
        Anchor::After(kind) => {
            let papers = keeper.papers(kind);
            let dated = papers.filter(|paper| !paper.undated && paper.date.earliest() <= today);
            // Of a paper with a month or a year the last day: nobody is late who may be in time.
            let first = dated.map(|paper| paper.date.latest()).min()?;
            Some(match counted.working {
                true => model.working_day_after(first, days),
                false => first.plus_days(days.into()),
            })
        }
        Anchor::Before(stage) => {
            let mut plan = programme.header().stage_plan.iter();
            let planned = plan.find(|planned| planned.stage == *stage)?.period.until;
            let before = planned.minus_days(days.into());
            Some(match (counted.working, day_off) {
                (true, _) => model.working_day_before(planned, days),
                (false, DayOffPolicy::Stay) => before,
                (false, _) => { model.last_day(before, DayOffPolicy::Backward, model.week()) }.day,
            })
        }
    }
}

/// What has to be on record before there is a day.
pub(super) fn waits_for(model: &TargetModel, counted: &Counted) -> Localised {
    match &counted.from {
        Anchor::After(kind) => model.need_words(&Need::Document(kind.clone())),
        Anchor::Before(stage) => {
            let params = params! { stage: model.stage_name(*stage), number: stage.number() };
            Localised::of("due-waits-stage", &params)
        }
    }
}
