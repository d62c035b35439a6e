//! Who is in charge of the organisation's mentoring, and when.

use super::Scope;
use crate::day::Day;
use crate::record::{Appointment, CuratorLevel};

/// From a day to the last one, where there is a last one.
type Stretch = (Day, Option<Day>);

impl<'a> Scope<'a> {
    /// The organisation's own appointments that cover a day.
    pub(crate) fn in_charge(&self, day: Day) -> impl Iterator<Item = &'a Appointment> + use<'a> {
        let appointments = self.all_appointments().iter();
        appointments.filter(move |appointment| appointment.is_in_charge(day))
    }

    /// The days on which somebody of the organisation is in charge, joined.
    pub(crate) fn covered(&self) -> &[Stretch] {
        let appointments = self.all_appointments();
        self.covered.get_or_init(|| joined(appointments))
    }
}

fn joined(appointments: &[Appointment]) -> Vec<Stretch> {
    let mut days: Vec<Stretch> = { appointments.iter() }
        .filter(|appointment| appointment.level == CuratorLevel::Organisation)
        .map(|appointment| (appointment.from, appointment.until))
        .filter(|(from, until)| until.is_none_or(|until| *from <= until))
        .collect();
    days.sort();
    let mut covered: Vec<Stretch> = Vec::new();
    for (from, until) in days {
        match covered.last_mut() {
            Some((_, last)) if last.is_none_or(|last| from <= last.plus_days(1)) => {
                *last = last.zip(until).map(|(last, until)| last.max(until));
            }
            _ => covered.push((from, until)),
        }
    }
    covered
}
