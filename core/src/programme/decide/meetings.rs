//! Meetings of a pair in their order.

use super::{Case, key};
use crate::model::registry::MeetingKind;
use crate::params;
use crate::programme::event::Event;
use crate::programme::refuse::Reason;
use crate::record::Meeting;

impl Case<'_> {
    pub(super) fn meet(&mut self, meeting: &Meeting) -> Vec<Event> {
        if self.find.meeting(&meeting.id).is_some() {
            self.taken(meeting.id.as_str(), key("id"));
        }
        let pair = self.open_pair(&meeting.pair, meeting.on);
        let scheduled = pair.as_ref().is_none_or(|pair| {
            let kind = pair
                .kind
                .as_ref()
                .and_then(|kind| self.reasons.model.kind(kind));
            kind.is_none_or(|kind| kind.scheduled)
        });
        if scheduled {
            self.check_meeting_order(meeting);
        }
        vec![Event::MeetingHeld(meeting.clone())]
    }

    /// Acquaintance, trial, planning, regular ones, final. The trial may be repeated until the two know whether
    /// they suit each other.
    pub(super) fn check_meeting_order(&mut self, meeting: &Meeting) {
        let model = self.reasons.model;
        let name = |kind: MeetingKind| {
            model
                .meeting(&kind)
                .map_or_else(|| kind.id().into(), |entry| (&entry.name).into())
        };
        let held = self.find.meetings_of(&meeting.pair);
        let before = MeetingKind::ALL
            .iter()
            .take_while(|kind| **kind < meeting.kind);
        let missing = before
            // A pair may come to its end without regular meetings; a rule speaks of that.
            .filter(|kind| **kind != MeetingKind::Regular)
            .find(|kind| {
                !held
                    .iter()
                    .any(|old| old.kind == **kind && old.on <= meeting.on)
            });
        if let Some(missing) = missing {
            let mut params = params! {};
            params.insert("meeting", name(meeting.kind));
            params.insert("missing", name(*missing));
            self.reasons
                .add(Reason::MeetingTooEarly, key("kind"), params);
        }
        let once = matches!(
            meeting.kind,
            MeetingKind::Acquaintance | MeetingKind::Planning | MeetingKind::Final
        );
        let again = held.iter().any(|old| {
            let of_this_kind = once && old.kind == meeting.kind;
            let later_step = old.kind > meeting.kind && old.on < meeting.on;
            // Nothing is held after the final meeting, not even on its day.
            let after_the_last = old.kind == MeetingKind::Final && old.on <= meeting.on;
            of_this_kind || later_step || after_the_last
        });
        if again {
            let mut params = params! {};
            params.insert("meeting", name(meeting.kind));
            self.reasons.add(Reason::MeetingAgain, key("kind"), params);
        }
    }
}
