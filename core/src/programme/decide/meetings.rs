//! Meetings of a pair in their order, and its ending.

use super::{Case, key};
use crate::day::Day;
use crate::id::PairId;
use crate::model::registry::MeetingKind;
use crate::params;
use crate::pointer::Pointer;
use crate::programme::event::{Event, PairEnded};
use crate::programme::refuse::Reason;
use crate::record::Meeting;

impl Case<'_> {
    pub(super) fn meet(&mut self, meeting: &Meeting) -> Vec<Event> {
        if self
            .programme
            .meetings()
            .iter()
            .any(|old| old.id == meeting.id)
        {
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
        let held: Vec<&Meeting> = self
            .programme
            .meetings()
            .iter()
            .filter(|old| old.pair == meeting.pair)
            .collect();
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
            (once && old.kind == meeting.kind) || (old.kind > meeting.kind && old.on < meeting.on)
        });
        if again {
            let mut params = params! {};
            params.insert("meeting", name(meeting.kind));
            self.reasons.add(Reason::MeetingAgain, key("kind"), params);
        }
        let earlier_final = held
            .iter()
            .find(|old| old.kind > meeting.kind && old.on == meeting.on);
        if earlier_final.is_some_and(|old| old.kind == MeetingKind::Final) {
            let mut params = params! {};
            params.insert("meeting", name(meeting.kind));
            self.reasons.add(Reason::MeetingAgain, key("kind"), params);
        }
    }

    pub(super) fn end(&mut self, ended: &PairEnded) -> Vec<Event> {
        let model = self.reasons.model;
        let ending = &ended.ending;
        self.open_pair(&ended.pair, ending.on);
        let ground = model.ground(&ending.ground);
        let at = key("ending");
        self.reasons
            .know(ground, &ending.ground, at.clone().key("ground"));
        self.document(ending.order.as_ref(), at.clone().key("order"));
        self.check_last(&ended.pair, ending.on, at.clone().key("on"));
        if let Some(next) = &ending.replaced_by {
            self.pair(next, at.key("replaced_by"));
        }
        vec![Event::PairEnded(ended.clone())]
    }
}

impl Case<'_> {
    /// A pair ends after everything that is on record of it.
    pub(super) fn check_last(&mut self, id: &PairId, on: Day, at: Pointer) {
        let programme = self.programme;
        let pair = programme.pairs().iter().find(|pair| pair.id == *id);
        let own = pair.into_iter().flat_map(|pair| {
            let agreed = pair.agreed.iter().map(|agreement| agreement.on);
            agreed
                .chain(pair.approved)
                .chain(pair.plan.as_ref().map(|plan| plan.on))
        });
        let meetings = programme
            .meetings()
            .iter()
            .filter(|meeting| meeting.pair == *id);
        let contacts = programme
            .contacts()
            .iter()
            .filter(|contact| contact.pair == *id);
        let last = own
            .chain(meetings.map(|meeting| meeting.on))
            .chain(contacts.map(|contact| contact.on))
            .max();
        if let Some(last) = last.filter(|last| on < *last) {
            let params = params! { on: on, cause: last };
            self.reasons.add(Reason::BeforeItsCause, at, params);
        }
    }
}
