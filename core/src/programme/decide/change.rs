//! How a pair changes and ends: a longer term, another mentor, the ending.

use super::{Case, key};
use crate::day::{Day, Period};
use crate::id::PairId;
use crate::params;
use crate::pointer::Pointer;
use crate::programme::command::ReplaceMentor;
use crate::programme::event::{Event, PairAgreed, PairApproved, PairEnded, PairProlonged};
use crate::programme::refuse::Reason;
use crate::record::{Agreement, Ending, Pair};
use crate::role::Role;

/// The ground on which a pair ends when another mentor takes over.
const REPLACED: &str = "replaced";

impl Case<'_> {
    pub(super) fn prolong(&mut self, longer: &PairProlonged) -> Vec<Event> {
        let prolongation = &longer.prolongation;
        let at = key("prolongation");
        if let Some(pair) = self.open_pair(&longer.pair, prolongation.on) {
            let last = pair.whole_term().map(|term| term.until);
            match last.filter(|_| pair.approved.is_some()) {
                None => {
                    let params = params! { id: pair.id.to_string() };
                    self.reasons
                        .add(Reason::PairNotApproved, key("pair"), params);
                }
                Some(last) if prolongation.until <= last => {
                    let params = params! { until: prolongation.until, last: last };
                    let at = at.clone().key("until");
                    self.reasons.add(Reason::NotLonger, at, params);
                }
                Some(_) => {}
            }
        }
        if let Some(ground) = &prolongation.ground {
            let at = at.clone().key("ground");
            let known = self.reasons.model.prolongation_ground(ground);
            self.reasons.know(known, ground, at);
        }
        self.document(prolongation.order.as_ref(), at.key("order"));
        vec![Event::PairProlonged(Box::new(longer.clone()))]
    }

    /// The old pair ends, the new one goes on with the same end: release and appointment in one act.
    pub(super) fn replace_mentor(&mut self, act: &ReplaceMentor) -> Vec<Event> {
        let Some(old) = self.open_pair(&act.pair, act.on) else {
            return Vec::new();
        };
        let id = params! { id: old.id.to_string() };
        if old.approved.is_none_or(|on| act.on < on) {
            self.reasons
                .add(Reason::PairNotApproved, key("pair"), id.clone());
        }
        if !old.mentors.contains(&act.release) {
            let params = params! { id: act.release.to_string(), pair: old.id.to_string() };
            self.reasons
                .add(Reason::NotInThePair, key("release"), params);
            self.holder(&act.appoint, Role::Mentor, act.on, "appoint");
        }
        let known = self.reasons.model.ground(&act.cause);
        self.reasons.know(known, &act.cause, key("cause"));
        if known.is_some_and(|known| !known.replacement) {
            let params = params! { id: act.cause.to_string() };
            self.reasons.add(Reason::WrongGround, key("cause"), params);
        }
        self.check_order(&act.order, act.on);
        self.check_last(&old.id, act.on, key("on"));
        let new = successor(&old, act);
        self.propose_instead(&new, &[], Some(&old.id), &Pointer::root());
        self.reasons
            .point(&[("id", "into"), ("mentors", "appoint")]);
        self.check_mentors_ready(&new, act.on, &key("appoint"));
        self.check_consents(&new, act.on, &key("appoint"));
        let Ok(ground) = REPLACED.parse() else {
            return Vec::new();
        };
        let term = Period {
            from: act.on,
            until: old.last_day(self.programme.header().period.until),
        };
        super::check_period(&mut self.reasons, term, key("on"));
        let ended = Event::PairEnded(PairEnded {
            pair: old.id.clone(),
            ending: Box::new(Ending {
                order: Some(act.order.clone()),
                replaced_by: Some(act.into.clone()),
                cause: Some(act.cause.clone()),
                ..Ending::new(act.on, ground)
            }),
        });
        let agreed = act.agreed.iter().map(|side| {
            let agreement = Agreement {
                side: *side,
                on: act.on,
            };
            Event::PairAgreed(PairAgreed {
                pair: act.into.clone(),
                agreement,
            })
        });
        let approved = Event::PairApproved(PairApproved {
            pair: act.into.clone(),
            order: act.order.clone(),
            on: act.on,
            term,
        });
        let begin = [ended, Event::PairProposed(Box::new(new))];
        begin.into_iter().chain(agreed).chain([approved]).collect()
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

    /// A pair ends after everything that is on record of it.
    pub(super) fn check_last(&mut self, id: &PairId, on: Day, at: Pointer) {
        let pair = self.find.pair(id);
        let own = pair.into_iter().flat_map(|pair| {
            let agreed = pair.agreed.iter().map(|agreement| agreement.on);
            agreed
                .chain(pair.approved)
                .chain(pair.plan.as_ref().map(|plan| plan.on))
        });
        let meetings = self.find.meetings_of(id).into_iter();
        let contacts = self.find.contacts_of(id).into_iter();
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

/// The pair that goes on: the same people and work, the one mentor in the place of the other.
fn successor(old: &Pair, act: &ReplaceMentor) -> Pair {
    let mentors = old.mentors.iter().map(|mentor| {
        if *mentor == act.release {
            act.appoint.clone()
        } else {
            mentor.clone()
        }
    });
    Pair {
        kind: old.kind.clone(),
        variant: old.variant.clone(),
        mentors: mentors.collect(),
        mentees: old.mentees.clone(),
        parties: old.parties.clone(),
        continues: Some(old.id.clone()),
        goal: old.goal.clone(),
        ..Pair::new(act.into.clone(), old.form.clone(), act.on)
    }
}
