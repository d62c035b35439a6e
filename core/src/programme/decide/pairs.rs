//! Pairs: proposing, agreeing, approving, planning.

use super::{Case, check_period, key};
use crate::day::Day;
use crate::id::{DocumentId, NormId, PairId, ParticipantId};
use crate::model::registry::Form;
use crate::params;
use crate::pointer::Pointer;
use crate::programme::command::ApprovePairs;
use crate::programme::consents;
use crate::programme::event::{Event, PairAgreed, PairApproved, PairPlanned};
use crate::programme::refuse::Reason;
use crate::record::{Choice, Pair, Purpose};
use crate::role::Role;

/// A pair whose mentor passed neither selection nor training: Р-145, stages 4 and 5.
const MENTOR_READY: &str = "r145";
/// Personal data without consent: 152-ФЗ, art. 9.
const CONSENT: &str = "fz152_9";

impl Case<'_> {
    pub(super) fn pair(&mut self, id: &PairId, at: Pointer) -> Option<Pair> {
        let found = self.find.pair(id);
        if found.is_none() {
            self.reasons
                .add(Reason::UnknownPair, at, params! { id: id.to_string() });
        }
        found.cloned()
    }

    /// A pair that has not ended by the day and was proposed before it.
    pub(super) fn open_pair(&mut self, id: &PairId, on: Day) -> Option<Pair> {
        let pair = self.pair(id, key("pair"))?;
        self.check_open(&pair, on, key("pair"));
        Some(pair)
    }

    pub(super) fn check_open(&mut self, pair: &Pair, on: Day, at: Pointer) {
        if let Some(ending) = &pair.ended {
            let params = params! { id: pair.id.to_string(), on: ending.on };
            self.reasons.add(Reason::PairEnded, at.clone(), params);
        }
        if on < pair.proposed {
            let params = params! { on: on, cause: pair.proposed };
            self.reasons.add(Reason::BeforeItsCause, at, params);
        }
    }

    pub(super) fn propose(&mut self, pair: &Pair, beside: &[&Pair], at: &Pointer) {
        self.propose_instead(pair, beside, None, at);
    }

    /// `of`: the open pair whose place it takes.
    pub(super) fn propose_instead(
        &mut self,
        pair: &Pair,
        beside: &[&Pair],
        of: Option<&PairId>,
        at: &Pointer,
    ) {
        let model = self.reasons.model;
        if self.find.pair(&pair.id).is_some() || beside.iter().any(|old| old.id == pair.id) {
            self.taken(pair.id.as_str(), at.clone().key("id"));
        }
        let theirs = self.find.pairs_of(&pair.mentors, Role::Mentor);
        let again = theirs.iter().chain(beside).find(|old| {
            of != Some(&old.id)
                && !old.has_ended(pair.proposed)
                && old
                    .mentors
                    .iter()
                    .any(|mentor| pair.mentors.contains(mentor))
                && old
                    .mentees
                    .iter()
                    .any(|mentee| pair.mentees.contains(mentee))
        });
        if let Some(again) = again {
            let params = params! { id: pair.id.to_string(), pair: again.id.to_string() };
            self.reasons
                .add(Reason::PairOpenAlready, at.clone(), params);
        }
        let form = model.form(&pair.form);
        self.reasons.know(form, &pair.form, at.clone().key("form"));
        if let Some(form) = form {
            self.check_form(pair, form, at);
        }
        if let Some(kind) = &pair.kind {
            self.reasons
                .know(model.kind(kind), kind, at.clone().key("kind"));
        }
        for (side, role, list) in [
            (&pair.mentors, Role::Mentor, "mentors"),
            (&pair.mentees, Role::Mentee, "mentees"),
        ] {
            let place = at.clone().key(list);
            if side.is_empty() {
                self.reasons
                    .add(Reason::SideEmpty, place.clone(), params! {});
            }
            for (i, person) in side.iter().enumerate() {
                self.holder_at(person, role, pair.proposed, place.clone().index(i));
            }
        }
        for (i, party) in pair.parties.iter().enumerate() {
            self.person(party, at.clone().key("parties").index(i));
        }
        let people: Vec<_> = pair.people().collect();
        for (i, person) in people.iter().enumerate() {
            if people.iter().take(i).any(|other| other == person) {
                let params = params! { id: person.to_string() };
                self.reasons
                    .add(Reason::SamePersonTwice, at.clone(), params);
            }
        }
        let later = !pair.agreed.is_empty()
            || pair.order.is_some()
            || pair.approved.is_some()
            || pair.term.is_some()
            || pair.plan.is_some()
            || !pair.prolonged.is_empty()
            || !pair.earlier_plans.is_empty()
            || pair.ended.is_some();
        if later {
            let params = params! { id: pair.id.to_string() };
            self.reasons.add(Reason::PairNotNew, at.clone(), params);
        }
    }

    pub(super) fn check_form(&mut self, pair: &Pair, form: &Form, at: &Pointer) {
        let chosen = self
            .programme
            .forms()
            .iter()
            .any(|choice| choice.form == form.id);
        if !chosen {
            let params = params! { form: &form.name };
            self.reasons
                .add(Reason::FormNotChosen, at.clone().key("form"), params);
        }
        let sides: [(&[ParticipantId], _, _); 3] = [
            (&pair.mentors, &form.mentors, "mentors"),
            (&pair.mentees, &form.mentees, "mentees"),
            (&pair.parties, &form.parties, "parties"),
        ];
        for (side, allowed, list) in sides {
            for (i, id) in side.iter().enumerate() {
                let person = self.find.person(id);
                if let Some(person) = person.filter(|person| !allowed.contains(&person.standing)) {
                    let standing = self.reasons.model.standing(&person.standing);
                    let name = standing
                        .map_or_else(|| person.standing.as_str().into(), |s| (&s.name).into());
                    let mut params = params! { id: id.to_string(), form: &form.name };
                    params.insert("standing", name);
                    let at = at.clone().key(list).index(i);
                    self.reasons.add(Reason::StandingDoesNotFit, at, params);
                }
            }
        }
    }

    pub(super) fn agree(&mut self, agreed: &PairAgreed) -> Vec<Event> {
        self.open_pair(&agreed.pair, agreed.agreement.on);
        vec![Event::PairAgreed(agreed.clone())]
    }

    pub(super) fn approve(&mut self, approval: &ApprovePairs) -> Vec<Event> {
        check_period(&mut self.reasons, approval.term, key("term"));
        self.check_order(&approval.order, approval.on);
        if approval.pairs.is_empty() {
            self.nothing("pairs");
        }
        for (i, id) in approval.pairs.iter().enumerate() {
            let at = key("pairs").index(i);
            let Some(pair) = self.pair(id, at.clone()) else {
                continue;
            };
            self.check_open(&pair, approval.on, at.clone());
            if pair.approved.is_some() || approval.pairs.iter().take(i).any(|old| old == id) {
                let params = params! { id: id.to_string() };
                self.reasons
                    .add(Reason::PairApprovedAlready, at.clone(), params);
            }
            self.check_mentors_ready(&pair, approval.on, &at);
            self.check_consents(&pair, approval.on, &at);
        }
        let approved = |pair: &PairId| PairApproved {
            pair: pair.clone(),
            order: approval.order.clone(),
            on: approval.on,
            term: approval.term,
        };
        approval
            .pairs
            .iter()
            .map(approved)
            .map(Event::PairApproved)
            .collect()
    }

    /// Pairs are approved by an order about pairs that is on file and not later.
    pub(super) fn check_order(&mut self, order: &DocumentId, on: Day) {
        let Some(order) = self.document(Some(order), key("order")).cloned() else {
            return;
        };
        if order.kind.as_str() != "pairs_order" {
            let params = params! { id: order.id.to_string() };
            self.reasons
                .add(Reason::WrongDocumentKind, key("order"), params);
        }
        if order.is_later_than(on) {
            let params = params! { on: on, cause: order.date };
            self.reasons.add(Reason::BeforeItsCause, key("on"), params);
        }
    }

    /// Whom a mentee chose of the mentors offered.
    pub(super) fn choose_mentor(&mut self, choice: &Choice) -> Vec<Event> {
        self.holder(&choice.mentee, Role::Mentee, choice.on, "mentee");
        if choice.offered.is_empty() {
            self.nothing("offered");
        }
        for (i, mentor) in choice.offered.iter().enumerate() {
            self.holder_at(mentor, Role::Mentor, choice.on, key("offered").index(i));
        }
        if let Some(chosen) = &choice.chosen
            && !choice.offered.contains(chosen)
        {
            let params = params! { id: chosen.to_string() };
            self.reasons.add(Reason::NotOffered, key("chosen"), params);
        }
        vec![Event::MentorChosen(choice.clone())]
    }

    pub(super) fn check_mentors_ready(&mut self, pair: &Pair, on: Day, at: &Pointer) {
        let Ok(norm) = MENTOR_READY.parse::<NormId>() else {
            return;
        };
        for mentor in &pair.mentors {
            if !self.find.is_ready(mentor, on) {
                let params = params! { id: mentor.to_string(), pair: pair.id.to_string() };
                let reason = (Reason::MentorNotReady, at.clone(), params);
                self.reasons.add_under(&norm, on, reason);
            }
        }
    }

    pub(super) fn check_consents(&mut self, pair: &Pair, on: Day, at: &Pointer) {
        let Ok(norm) = CONSENT.parse::<NormId>() else {
            return;
        };
        let model = self.reasons.model;
        for id in pair.people() {
            let Some(person) = self.find.person(id) else {
                continue;
            };
            let given = self.find.consents_of(id).into_iter();
            if consents::missing(model, person, given, Purpose::PersonalData, on).is_some() {
                let params = params! { id: id.to_string(), pair: pair.id.to_string() };
                let reason = (Reason::ConsentMissing, at.clone(), params);
                self.reasons.add_under(&norm, on, reason);
            }
        }
    }

    pub(super) fn plan(&mut self, planned: &PairPlanned) -> Vec<Event> {
        self.open_pair(&planned.pair, planned.plan.on);
        vec![Event::PairPlanned(planned.clone())]
    }
}
