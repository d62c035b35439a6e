//! Answers, events, publications, the curator's contacts, reported figures.

use super::{Case, key};
use crate::params;
use crate::programme::event::{Event, TakenDown};
use crate::programme::refuse::Reason;
use crate::record::{Activity, Answers, Contact, Figure, Publication};
use crate::role::Role;

impl Case<'_> {
    pub(super) fn answer(&mut self, answers: &Answers) -> Vec<Event> {
        self.person(&answers.participant, key("participant"));
        if let Some(pair) = &answers.pair {
            self.pair(pair, key("pair"));
        }
        let instrument = self.reasons.model.instrument(&answers.instrument);
        self.reasons
            .know(instrument, &answers.instrument, key("instrument"));
        if let Some(instrument) = instrument {
            let scale = instrument.scale_min..=instrument.scale_max;
            let marks = answers
                .marks
                .iter()
                .map(|(id, mark)| (key("marks").key(id.as_str()), *mark));
            let satisfaction = answers.satisfaction.map(|mark| (key("satisfaction"), mark));
            for (at, mark) in marks.chain(satisfaction) {
                if !scale.contains(&mark) {
                    let params = params! {
                        mark: i64::from(mark), low: i64::from(*scale.start()), high: i64::from(*scale.end()),
                    };
                    self.reasons.add(Reason::OutsideScale, at, params);
                }
            }
        }
        vec![Event::Answered(Box::new(answers.clone()))]
    }

    pub(super) fn activity(&mut self, activity: &Activity) -> Vec<Event> {
        let kind = self.reasons.model.activity(&activity.kind);
        self.reasons.know(kind, &activity.kind, key("kind"));
        for (i, person) in activity.people.iter().enumerate() {
            self.person(person, key("people").index(i));
        }
        for (i, pair) in activity.pairs.iter().enumerate() {
            self.pair(pair, key("pairs").index(i));
        }
        if let Some(until) = activity.until.filter(|day| *day < activity.on) {
            let params = params! { on: until, cause: activity.on };
            self.reasons
                .add(Reason::BeforeItsCause, key("until"), params);
        }
        vec![Event::ActivityHeld(Box::new(activity.clone()))]
    }

    pub(super) fn publish(&mut self, publication: &Publication) -> Vec<Event> {
        let topic = self.reasons.model.document(&publication.topic);
        self.reasons.know(topic, &publication.topic, key("topic"));
        for (i, person) in publication.people.iter().enumerate() {
            self.person(person, key("people").index(i));
        }
        if let Some(removed) = publication.removed.filter(|day| *day < publication.on) {
            let params = params! { on: removed, cause: publication.on };
            self.reasons
                .add(Reason::BeforeItsCause, key("removed"), params);
        }
        vec![Event::MadePublic(Box::new(publication.clone()))]
    }

    pub(super) fn take_down(&mut self, down: &TakenDown) -> Vec<Event> {
        let mut at_address = self.programme.publications().iter();
        let there = at_address.any(|publication| {
            publication.address == down.address
                && publication.removed.is_none()
                && publication.on <= down.on
        });
        if !there {
            let params = params! { address: down.address.as_str(), on: down.on };
            self.reasons
                .add(Reason::NothingThere, key("address"), params);
        }
        vec![Event::TakenDown(down.clone())]
    }

    pub(super) fn contact(&mut self, contact: &Contact) -> Vec<Event> {
        self.holder(&contact.curator, Role::Curator, contact.on, "curator");
        self.open_pair(&contact.pair, contact.on);
        vec![Event::PairContacted(contact.clone())]
    }

    pub(super) fn figure(&mut self, figure: &Figure) -> Vec<Event> {
        self.document(figure.document.as_ref(), key("document"));
        if let Some(indicator) = &figure.indicator {
            let known = self.reasons.model.indicator(indicator);
            self.reasons.know(known, indicator, key("indicator"));
        }
        vec![Event::FigureReported(Box::new(figure.clone()))]
    }
}
