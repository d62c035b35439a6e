//! Records: dated facts about a programme. They say what happened; rules judge them.
//!
//! Nothing here is a status that somebody must remember to set: what follows from records is derived.
//! `people` and their `service`, `pair` and its `frequency` of meetings, `labour` (mentoring as work), `paper` (documents
//! and consents), `task` (the road map), `monitoring` and `figure` (what an organisation reports) hold one family each.

mod figure;
mod frequency;
mod labour;
mod lists;
mod marks;
mod monitoring;
mod pair;
mod paper;
mod people;
mod service;
mod task;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

pub use figure::{Amount, Figure, FigureSense, FigureValue};
pub use frequency::{Cycle, Frequency};
pub use labour::{Cancellation, Instruction, LabourBasis, Pay, Side};
pub use lists::{Few, Seldom, Sides};
pub use marks::Marks;
pub use monitoring::{Activity, Answers, Contact, Publication};
pub use pair::{Agreement, Choice, Difficulty, Ending, Fit, Meeting, Pair, Plan, Prolongation};
pub use paper::{
    Approval, ApprovalAct, Authority, Basis, Consent, Document, Giver, Published, Purpose,
};
pub use people::{
    AgeRange, Appointment, CuratorLevel, Enrolment, Held, Participant, Request, Selection, Training,
};
pub use service::{Pause, Service};
pub use task::{Task, TaskAct, TaskCompleted, TaskDropped, TaskPlanned};

use crate::day::Day;

/// A list of records that is cheap to copy: copies share the records until one of them changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(inline))]
#[serde(transparent)]
pub struct Records<T>(#[cfg_attr(feature = "schema", schemars(with = "Vec<T>"))] Arc<Vec<T>>);

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T> std::ops::Deref for Records<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> From<Vec<T>> for Records<T> {
    fn from(records: Vec<T>) -> Self {
        Self(Arc::new(records))
    }
}

impl<'de, T: AsOf + Deserialize<'de>> Deserialize<'de> for Records<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);

        impl<'de, T: AsOf + Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sequence")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
                let mut records = Vec::new();
                while let Some(record) = list.next_element()? {
                    add(&mut records, record);
                }
                records.shrink_to_fit();
                Ok(records)
            }
        }

        input.deserialize_seq(Reader(PhantomData)).map(Self::from)
    }
}

fn add<T: AsOf>(records: &mut Vec<T>, mut record: T) {
    if let Some(before) = records.last() {
        record.share(before);
    }
    records.push(record);
}

impl<T: Clone> Records<T> {
    /// Adds a record at the end.
    pub(crate) fn push(&mut self, record: T)
    where
        T: AsOf,
    {
        add(Arc::make_mut(&mut self.0), record);
    }

    /// Changes the record at a place; without a place nothing.
    pub(crate) fn change(&mut self, place: Option<usize>, change: impl FnOnce(&mut T)) {
        if let Some(place) = place.filter(|place| *place < self.0.len())
            && let Some(record) = Arc::make_mut(&mut self.0).get_mut(place)
        {
            change(record);
        }
    }

    /// Changes every record that fits.
    pub(crate) fn change_all(&mut self, fits: impl Fn(&T) -> bool, change: impl Fn(&mut T)) {
        if self.0.iter().any(&fits) {
            let records = Arc::make_mut(&mut self.0).iter_mut();
            records.filter(|record| fits(record)).for_each(change);
        }
    }

    /// Keeps the records that fit.
    pub(crate) fn retain(&mut self, fits: impl Fn(&T) -> bool) {
        Arc::make_mut(&mut self.0).retain(fits);
    }

    /// What was known on a day: records that were not there yet are left out, later facts in them too.
    ///
    /// Where nothing is later than the day, the records are shared and not copied.
    pub(crate) fn as_of(&self, day: Day) -> Self
    where
        T: AsOf,
    {
        if self.0.iter().all(|record| record.stands(day)) {
            return self.clone();
        }
        self.0
            .iter()
            .filter_map(|record| record.as_of(day))
            .collect::<Vec<_>>()
            .into()
    }

    /// Whether there are no records (for serde).
    pub(crate) fn none(&self) -> bool {
        self.0.is_empty()
    }
}

/// A dated fact that can be seen as it stood on a day.
pub(crate) trait AsOf: Sized {
    /// The fact as it stood on the day; `None` when it was still to come.
    fn as_of(&self, day: Day) -> Option<Self>;

    /// Whether the fact stood on the day just as it is now: [`as_of`](Self::as_of) would give a copy.
    fn stands(&self, day: Day) -> bool;

    /// Keeps together with the record before it what both have alike.
    fn share(&mut self, _before: &Self) {}
}

/// Facts of one day: they are there from that day on, and never change.
macro_rules! facts_of_one_day {
    ($($name:ty: $day:ident),* $(,)?) => { $(
        impl $crate::record::AsOf for $name {
            fn as_of(&self, day: $crate::day::Day) -> Option<Self> {
                (self.$day <= day).then(|| self.clone())
            }

            fn stands(&self, day: $crate::day::Day) -> bool {
                self.$day <= day
            }
        }
    )* };
}
pub(crate) use facts_of_one_day;
