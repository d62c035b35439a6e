//! The road map as an iCalendar file (RFC 5545), for the calendar of a phone or a mail program.

use chrono::NaiveDate;
use icalendar::{Calendar, Class, Component, Event, EventLike, Property};
use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::model::TargetModel;
use crate::params;
use crate::programme::Programme;
use crate::roadmap::{Item, Standing};
use crate::text::{Lang, text};

/// Which calendar is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CalendarRequest {
    /// The day on which the calendar is made.
    pub day: Day,
    /// The language.
    #[serde(default)]
    pub lang: Lang,
}

impl Programme {
    /// What of the road map has a day and is not done, each on its last day, as text of the type `text/calendar`.
    /// The same line has the same identifier in every calendar: a program that reads a newer one alters its own. Nobody
    /// is named. `O(lines × records)`.
    pub fn calendar(&self, model: &TargetModel, request: CalendarRequest) -> String {
        let mut calendar = Calendar::empty();
        calendar.append_property(Property::new("VERSION", "2.0"));
        calendar.append_property(Property::new("PRODID", "-//nastavnik//nastavnik//RU"));
        calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
        calendar.append_property(Property::new("METHOD", "PUBLISH"));
        let title = clean(&self.header().title).replace('\n', " ");
        calendar.append_property(Property::new("X-WR-CALNAME", title));
        let map = self.road_map(model, request.day);
        let open = map.iter().filter(|item| item.standing != Standing::Done);
        for (item, due) in open.filter_map(|item| Some((item, item.due?))) {
            calendar.push(self.event(model, item, due, request));
        }
        folded(&calendar.to_string())
    }

    fn event(&self, model: &TargetModel, item: &Item, due: Day, request: CalendarRequest) -> Event {
        let lang = request.lang;
        let mut event = Event::new();
        let set = item.nominal.unwrap_or(due);
        event.uid(&format!("{}-{}-{set}@nastavnik", self.id(), item.id));
        // The moment is no more exact than the day that was asked for: there is no clock here.
        event.add_property("DTSTAMP", format!("{}T000000Z", basic(request.day)));
        event.starts(date(due));
        event.ends(date(due.plus_days(1)));
        event.summary(&clean(item.task.get(lang)));
        event.description(&clean(&description(model, item, due, lang)));
        event.add_property("CATEGORIES", clean(model.stage_name(item.stage).get(lang)));
        // It says what is due on the day, and does not fill it.
        event.add_property("TRANSP", "TRANSPARENT");
        event.class(Class::Private);
        event.done()
    }
}

/// When, who, why: a line each.
fn description(model: &TargetModel, item: &Item, due: Day, lang: Lang) -> String {
    let line = |key: &str, params| text(lang, key, &params);
    let who = item.executor.iter().chain(&item.who);
    let who = model.names_of(who, &item.functions, lang);
    let mut lines = vec![line("calendar-term", params! { term: &item.term })];
    if let Some(nominal) = item.nominal {
        lines.push(line(
            "calendar-moved",
            params! { nominal: nominal, due: due },
        ));
    }
    if !who.is_empty() {
        lines.push(line("calendar-who", params! { who: who.join(", ") }));
    }
    if let Some(norm) = &item.norm {
        lines.push(line(
            "calendar-norm",
            params! { norm: model.norm_name(norm) },
        ));
    }
    if item.standing == Standing::Late {
        lines.push(line("calendar-late", params! {}));
    }
    lines.join("\n")
}

/// No line has more than 75 octets: the writer lets the last one of a long text have 76.
fn folded(file: &str) -> String {
    const LONGEST: usize = 75;
    let mut lines = String::with_capacity(file.len());
    for line in file.split_inclusive("\r\n") {
        let mut octets = 0;
        for sign in line.chars() {
            if octets + sign.len_utf8() > LONGEST && sign != '\r' && sign != '\n' {
                lines.push_str("\r\n ");
                octets = 1;
            }
            octets += sign.len_utf8();
            lines.push(sign);
        }
    }
    lines
}

fn date(day: Day) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), day.month(), day.day()).unwrap_or_default()
}

fn basic(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Text without characters that have no place in a file of lines. What a line may hold the writer escapes.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter(|sign| *sign == '\n' || !sign.is_control())
        .collect()
}
