//! Pairs of which nothing will have been heard for too long before the horizon ends. Those of which nothing was heard
//! for too long already are a rule's.

use std::collections::BTreeMap;

use serde_json::json;

use super::{AgendaItem, Kind, Look};
use crate::day::Day;
use crate::params;
use crate::record::Pair;
use crate::role::Actor;
use crate::rules;
use crate::text::Localised;

const RULE: &str = "TM-PAIR-019";

pub(super) fn add(look: &Look<'_>, items: &mut Vec<AgendaItem>) {
    let rule = rules::all().find(|rule| rule.code == RULE);
    let weighed = rule.and_then(|rule| rule.severity(look.model, look.day));
    let Some((_, norm)) = weighed else {
        return;
    };
    let mut quiet: BTreeMap<(Day, u32), Vec<&Pair>> = BTreeMap::new();
    let pairs = look.programme.pairs().iter();
    for pair in pairs.filter(|pair| pair.is_active(look.day) && is_scheduled(look, pair)) {
        let limit = look.model.limits_of(&pair.form).silent_days;
        let (Some(last), Some(limit)) = (last_sign(look, pair), limit) else {
            continue;
        };
        let by = last.plus_days(limit);
        let over = pair.whole_term().is_some_and(|term| term.until < by);
        // Of a pair that met last week nobody needs to ask: half of the time has passed in silence.
        let quiet_for = last.days_until(look.day);
        let half = quiet_for * 2 >= i64::from(limit);
        if !over && half && look.day <= by && look.is_near(by) {
            quiet.entry((last, limit)).or_default().push(pair);
        }
    }
    for ((last, limit), pairs) in quiet {
        let by = last.plus_days(limit);
        let params = params! { last: last, limit: limit, by: by, count: pairs.len() };
        let text = Localised::of("agenda-silent-soon", &params);
        let why = Localised::of("agenda-silent-soon-why", &params);
        let mut item = look
            .item(Kind::Silent, text, why, "contact_pair")
            .by(Some(by))
            .who(&[Actor::Curator, Actor::Mentor])
            .under(look.model, &norm);
        for pair in pairs {
            item = item.about(&pair.id).people(pair.people());
            item = item.known([("pair", json!(pair.id))]);
        }
        items.push(item);
    }
}

fn is_scheduled(look: &Look<'_>, pair: &Pair) -> bool {
    let kind = pair.kind.as_ref().and_then(|kind| look.model.kind(kind));
    kind.is_none_or(|kind| kind.scheduled)
}

/// The last meeting, the last contact, or the beginning.
fn last_sign(look: &Look<'_>, pair: &Pair) -> Option<Day> {
    let meetings = look.index.meetings(&pair.id);
    let contacts = look.index.contacts(&pair.id);
    meetings
        .map(|meeting| meeting.on)
        .chain(contacts.map(|contact| contact.on))
        .chain(pair.approved)
        .chain(pair.term.map(|term| term.from))
        .max()
}
